"""The routes of referrals, used on the real platform: a part of contract_test.py."""

import time
from datetime import datetime, timedelta, timezone

from contract_certification import code_of
from contract_viewings import ViewingRoutes

FACTS = "Une publication appelle à la haine contre une religion. SPECIMEN"


def moment(**later):
    at = datetime.now(timezone.utc) + timedelta(**later)
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03}Z"


class ReferralRoutes(ViewingRoutes):
    """Mixed into the contract test, which brings people and work."""

    def written(self, rev, **fields):
        hold = {"scope": "All media of the account", "basis": "DSA Art. 18", "reference": "2026/0417",
                "start": moment(seconds=-1)}
        return {"expect": {"rev": rev}, "recipient": "pharos", "offence": "hatred-origin", "facts": FACTS,
                "left_out": [], "legal_hold": hold, **fields}

    def confirm(self, desk, person):
        """With a code that was not taken yet."""
        secret = self.platform.authenticators[person]
        for step in (0, 1, -1):
            status, _ = desk.send("POST", "/v1/session/step-up", {"code": code_of(secret, time.time() + 30 * step)})
            if status == 204:
                return
        self.fail("no code of this authenticator is taken")

    def test_referrals(self):
        person = self.platform.roles["compliance_lead"][0]
        lead, reviewer = self.as_person(person), self.as_person(self.platform.roles["reviewer"][0])
        moderator = self.as_person(self.moderator)
        offences = lead.expect(200, "GET", "/v1/offences")
        self.assertIn("child-sexual-abuse", [one["id"] for one in offences["offences"]])
        _, notice = self.open_notice(lead, lambda case, notice: notice["category"] == "hate" and notice["items"])
        place = f"/v1/notices/{notice['id']}/referrals"
        self.assertEqual(lead.expect(200, "GET", place), {"items": []})
        moderator.expect(403, "GET", place)
        moderator.expect(403, "POST", place, {"recipient": "pharos"})
        lead.expect(422, "POST", place, {"recipient": "press"}, valid=False)
        lead.expect(404, "POST", "/v1/notices/nothing/referrals", {"recipient": "pharos"})

        referral = reviewer.expect(201, "POST", place, {"recipient": "pharos"})
        self.assertEqual(lead.expect(201, "POST", place, {"recipient": "pharos"}), referral)
        packet = referral["packet"]
        route = f"/v1/referrals/{packet['id']}"
        self.assertEqual(packet["cause_reference"], notice["id"])
        self.assertEqual({one["id"] for one in packet["items"]} >= set(notice["items"][:1]), True)
        self.assertTrue(all(len(one["sha256"]) == 64 and one["url"] for one in packet["items"]))
        self.assertEqual([one["kind"] for one in packet["uploader"]][:2], ["member", "handle"])
        self.assertEqual({one["event"] for one in packet["custody"]} >= {"ingested", "preserved"}, True)
        self.assertEqual(lead.expect(200, "GET", route), referral)
        self.assertEqual(lead.expect(200, "GET", place)["items"], [referral])
        moderator.expect(403, "GET", route)
        lead.expect(404, "GET", "/v1/referrals/nothing")

        rev = referral["rev"]
        for wrong in ({"facts": FACTS + " data:image/png;base64,iVBORw0KGgo="}, {"offence": "spitting"},
                      {"legal_hold": {"scope": "a", "basis": "b", "start": moment(), "end": moment(days=-1)}},
                      {"left_out": ["nobodys"]}):
            lead.expect(422, "PUT", route, self.written(rev, **wrong))
        lead.expect(422, "PUT", route, self.written(rev, facts="é" * 20_001), valid=False)
        lead.expect(422, "PUT", route, {"facts": 7}, valid=False)
        reviewer.expect(422 if "export.create" in self.permissions_of(reviewer) else 403, "POST", route + "/exports",
                        {"expect": {"rev": rev}})
        lead.expect(403, "POST", route + "/exports", {"expect": {"rev": rev}})  # no code yet
        self.confirm(lead, person)
        lead.expect(422, "POST", route + "/exports", {"expect": {"rev": rev}})  # not whole yet
        referral = lead.expect(200, "PUT", route, self.written(rev))
        self.assertEqual(referral["packet"]["legal_hold"]["approver"], person)
        lead.expect(409, "PUT", route, self.written(rev))
        lead.expect(409, "POST", route + "/handed-in", {"expect": {"rev": referral["rev"]}, "at": moment()})
        referral = lead.expect(200, "POST", route + "/exports", {"expect": {"rev": referral["rev"]}})
        self.assertEqual(referral["packet"]["custody"][-1]["event"], "referred")

        silence = {"basis": "Code de procédure pénale, art. 11", "until": moment(days=30)}
        referral = lead.expect(200, "PUT", route, self.written(referral["rev"], do_not_notify=silence,
                                                               legal_hold=referral["packet"]["legal_hold"]))
        receipt = {"expect": {"rev": referral["rev"]}, "at": moment(), "reference": "PH-2026-77",
                   "informed": [{"party": "shift_lead", "name": "Noor", "at": moment()}]}
        lead.expect(422, "POST", route + "/handed-in", {**receipt, "at": moment(days=1)})
        referral = lead.expect(200, "POST", route + "/handed-in", receipt)
        self.assertEqual((referral["state"], referral["reference"]), ("handed_in", "PH-2026-77"))
        self.assertEqual([one["party"] for one in referral["packet"]["informed"]], ["pharos", "shift_lead"])
        lead.expect(409, "PUT", route, self.written(referral["rev"], facts="Otherwise."))
        self.assertNotIn("base64", str(referral))

        self.nobody_is_told(reviewer, notice)
        referral = lead.expect(200, "POST", route + "/close", {"expect": {"rev": referral["rev"]}})
        self.assertEqual(referral["state"], "closed")
        lead.expect(409, "POST", route + "/close", {"expect": {"rev": referral["rev"]}})

    def permissions_of(self, desk):
        return desk.expect(200, "GET", "/v1/session")["permissions"]

    def nobody_is_told(self, desk, notice):
        """While a silence is open a decision sends no letter."""
        before = desk.expect(200, "GET", f"/v1/notices/{notice['id']}/file")["letters"]
        case, _ = self.open_notice(desk, lambda case, other: other["id"] == notice["id"])
        me = desk.expect(200, "GET", "/v1/session")["person"]
        command = self.notice_decision(me, case, "no_violation")
        self.assertEqual(self.send_notice(desk, 200, command)["outcome"], "applied")
        lead = self.as_person(self.platform.roles["compliance_lead"][0])
        self.assertEqual(lead.expect(200, "GET", f"/v1/notices/{notice['id']}/file")["letters"], before)

    def test_referrals_of_the_restricted_path(self):
        lead, reviewer = (self.as_person(self.platform.roles[role][0]) for role in ("compliance_lead", "reviewer"))
        _, notice = self.open_notice(lead, lambda case, notice: notice["category"] == "child")
        place = f"/v1/notices/{notice['id']}/referrals"
        reviewer.expect(404, "GET", place)
        reviewer.expect(404, "POST", place, {"recipient": "pharos"})
        referral = lead.expect(201, "POST", place, {"recipient": "point_de_contact"})
        reviewer.expect(404, "GET", f"/v1/referrals/{referral['packet']['id']}")
