"""What decisions on notices leave on accounts, used on the real platform: a part of contract_test.py."""

import uuid
from datetime import datetime, timedelta

from contract_complaints import ComplaintRoutes
from contract_notices import filing

REASON = "Les contenus ont été retirés par leur auteur. SPECIMEN"
MEASURES = "/v1/account-measures"


class MeasureRoutes(ComplaintRoutes):
    """Mixed into the contract test, which brings people and work."""

    def notice_of_our_own(self, desk, **fields):
        """A notice that this test sends about something that is published: (case, its item)."""
        nobody, secret = self.as_nobody(), {"Vigie-Hook-Secret": self.platform.hive_secret}
        lead = self.as_person(self.platform.roles["compliance_lead"][0])
        published = lambda item: lead.expect(200, "GET", f"/v1/items/{item}")["state"] == "published"
        _, known = self.open_notice(desk, lambda case, notice: len(notice["items"]) == 1 and published(notice["items"][0]))
        item, name = known["items"][0], str(uuid.uuid4())
        nobody.expect(201, "POST", "/v1/hooks/notices?id=" + name, filing(item, **fields), secret)
        case, _ = self.open_notice(desk, lambda case, notice: notice["id"] == name)
        return case, item

    def restricting(self, desk, item, *restrictions):
        clause = next(c["id"] for c in desk.expect(200, "GET", "/v1/policy")["clauses"] if c["category"] == "violence")
        return {"items": [item], "clause": clause, "restrictions": [{"kind": "unavailable"}, *restrictions]}

    def test_strikes(self):
        person = self.platform.roles["reviewer"][0]
        desk = self.as_person(person)
        case, item = self.notice_of_our_own(desk)
        place = f"/v1/notices/{case['subject']}/standing"
        before = desk.expect(200, "GET", place)
        self.as_person(self.moderator).expect(403, "GET", place)
        desk.expect(404, "GET", "/v1/notices/nowhere/standing")
        self.assertEqual(len(before["members"]), 1)
        self.assertNotIn("eden", str(before).lower())
        self.send_notice(desk, 200, self.notice_decision(person, case, "restricted", **self.restricting(desk, item)))
        lead = self.as_person(self.platform.roles["compliance_lead"][0])
        after = lead.expect(200, "GET", place)
        self.assertEqual(len(after["members"][0]["strikes"]), len(before["members"][0]["strikes"]) + 1)
        self.assertEqual(after["notifier"]["all"], before["notifier"]["all"] + 1)
        timeline = lead.expect(200, "GET", f"/v1/members/{after['members'][0]['member']}/timeline?reason=Contract+test")
        self.assertIn(1, [event.get("weight") for event in timeline["events"] if event["kind"] == "strike"])

    def test_the_end_of_an_account(self):
        first, second = self.platform.roles["reviewer"][:2]
        desk, other = self.as_person(first), self.as_person(second)
        case, item = self.notice_of_our_own(desk)
        ends = lambda days, **fields: self.notice_decision(first, case, "restricted", **self.restricting(
            desk, item, {"kind": "account_ended", "notice_days": days}), **fields)
        self.send_notice(desk, 422, ends(29))
        self.send_notice(desk, 422, ends(0, exception="legal_duty"))
        self.send_notice(desk, 422, ends(0, exception="haste", basis="article 6-IV"), valid=False)
        receipt = self.send_notice(desk, 200, ends(30))
        waiting = other.expect(200, "GET", MEASURES)["items"]
        measure = next(one for one in waiting if one["decision_id"] == receipt["decision_id"])
        self.assertEqual((measure["stage"], measure["kind"], measure["author"]), ("announced", "account_ended", first))
        moderator = self.as_person(self.moderator)
        moderator.expect(403, "GET", MEASURES)
        place = f"{MEASURES}/{receipt['decision_id']}/answer"
        reply = {"member": measure["member"], "kind": "account_ended", "answer": "withdraw", "reason": REASON}
        moderator.expect(403, "POST", place, reply)
        other.expect(422, "POST", place, {**reply, "reason": "no"})
        other.expect(422, "POST", place, {**reply, "reason": REASON + " jean@example.org"})
        other.expect(422, "POST", place, {**reply, "answer": "forget"}, valid=False)
        other.expect(404, "POST", f"{MEASURES}/nowhere/answer", reply)
        left = other.expect(200, "POST", place, reply)["items"]
        self.assertNotIn(receipt["decision_id"], [one["decision_id"] for one in left])
        other.expect(409, "POST", place, reply)
        letters = desk.expect(200, "GET", f"/v1/notices/{case['subject']}/file")["letters"]
        self.assertIn(REASON, letters[-1]["letter"]["text"])

    def test_misuse_of_notices(self):
        person = self.platform.roles["reviewer"][0]
        desk = self.as_person(person)
        nobody, secret = self.as_nobody(), {"Vigie-Hook-Secret": self.platform.hive_secret}
        sender = {"name": "Alex Brume", "email": f"{uuid.uuid4()}@example.org"}
        unfounded = lambda case, **fields: self.notice_decision(person, case, "no_violation", manifest=True, **fields)
        case, item = self.notice_of_our_own(desk, notifier=sender)
        self.send_notice(desk, 409, unfounded(case, misuse="suspension", misuse_until=self.later(desk, case)))
        self.send_notice(desk, 422, self.notice_decision(person, case, "no_violation", misuse="warning"))
        self.send_notice(desk, 422, unfounded(case, misuse="exile"), valid=False)
        self.send_notice(desk, 200, unfounded(case, misuse="warning"))
        letter = desk.expect(200, "GET", f"/v1/notices/{case['subject']}/file")["letters"][-1]
        self.assertEqual(letter["to"], "notifier")
        self.assertIn("avertissement", letter["letter"]["text"])
        for _ in range(3):
            case, item = self.notice_of_our_own(desk, notifier=sender)
            self.send_notice(desk, 200, unfounded(case))
        case, item = self.notice_of_our_own(desk, notifier=sender)
        self.send_notice(desk, 200, unfounded(case, misuse="suspension", misuse_until=self.later(desk, case)))
        name = str(uuid.uuid4())
        nobody.expect(201, "POST", "/v1/hooks/notices?id=" + name, filing(item, notifier=sender), secret)
        changes, _ = desk.feed()
        self.assertNotIn(name, [change["id"] for change in changes])

    def later(self, desk, case):
        """In four weeks by the platform's clock."""
        now = desk.expect(200, "GET", f"/v1/notices/{case['subject']}/standing")["as_of"]
        then = datetime.fromisoformat(now.replace("Z", "+00:00")) + timedelta(weeks=4)
        return then.strftime("%Y-%m-%dT%H:%M:%S.000Z")
