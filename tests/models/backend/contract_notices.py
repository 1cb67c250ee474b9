"""The routes of notices, used on the real platform: a part of contract_test.py."""

import json
import uuid

from contract_members import MemberRoutes

FACTS = "On voit deux personnes se battre et l'une reste au sol. SPECIMEN"


def filing(item, **fields):
    return {"origin": "anyone", "ground": "illegal", "category": "violence",
            "locations": [{"url": f"https://createurs.example/p/{item}?from=share"},
                          {"url": "https://autre-site.example/video/7"}],
            "explanation": "On y voit une bagarre réelle.", "language": "fr", "good_faith": True,
            "notifier": {"name": "Eden Brume", "email": "eden@example.org"}, **fields}


class NoticeRoutes(MemberRoutes):
    """Mixed into the contract test, which brings people and work."""

    def open_notice(self, desk, wanted=lambda case, notice: True):
        changes, _ = desk.feed()
        notices = {c["id"]: c["body"] for c in changes if c["type"] == "notice" and c["op"] == "upsert"}
        cases = [c["body"] for c in changes if c["type"] == "case" and c["op"] == "upsert"]
        for case in sorted((case for case in cases if "ranked_at" in case), key=lambda case: case["ranked_at"]):
            if case["kind"] == "notice_review" and case["state"] == "open" and wanted(case, notices[case["subject"]]):
                return case, notices[case["subject"]]
        self.fail("no such notice")

    def notice_decision(self, person, case, outcome, **fields):
        return {"command_id": str(uuid.uuid4()), "author": person, "type": "notice.decide", "case_id": case["id"],
                "round": case["round"], "notice_id": case["subject"], "items": [], "outcome": outcome, "facts": FACTS,
                "saw_full_picture": False, "expect": {}, "made_at": "2026-03-02T09:00:00.000Z", **fields}

    def send_notice(self, desk, status, command, **options):
        key = {"Idempotency-Key": command["command_id"]}
        return desk.expect(status, "POST", "/v1/commands", command, key, **options)

    def test_notices(self):
        nobody, secret = self.as_nobody(), {"Vigie-Hook-Secret": self.platform.hive_secret}
        hook = "/v1/hooks/notices"
        person = self.platform.roles["reviewer"][0]
        desk, lead = self.as_person(person), self.as_person(self.platform.roles["compliance_lead"][0])
        published = lambda case, notice: len(notice["items"]) == 1
        _, known = self.open_notice(desk, published)
        item = known["items"][0]

        nobody.expect(401, "POST", hook, filing(item))
        refused = nobody.expect(422, "POST", hook, filing(item, good_faith=False, notifier={"name": "Eden"}), secret)
        self.assertEqual([(f["field"], f["fault"]) for f in refused["faults"]],
                         [("notifier.email", "missing"), ("good_faith", "missing")])
        nobody.expect(422, "POST", hook, {"locations": 7}, secret, valid=False)
        name = str(uuid.uuid4())
        taken = nobody.expect(201, "POST", hook + "?id=" + name, filing(item), secret)
        self.assertEqual((taken["notice_id"], taken["items_found"]), (name, 1))
        self.assertIn(name, taken["acknowledgement"]["text"])
        self.assertEqual(nobody.expect(201, "POST", hook + "?id=" + name, filing(item), secret), taken)
        nobody.expect(422, "POST", hook + "?id=" + name, filing(item, explanation="another"), secret)
        nobody.expect(422, "POST", hook + "?id=no%20id", filing(item), secret, valid=False)

        case, notice = self.open_notice(desk, lambda case, notice: notice["id"] == name)
        self.assertEqual(notice["elsewhere"], [{"url": "https://autre-site.example/video/7"}])
        self.assertEqual(desk.expect(200, "GET", f"/v1/notices/{name}"), notice)
        self.as_person(self.support).expect(404, "GET", f"/v1/notices/{name}")
        file = desk.expect(200, "GET", f"/v1/notices/{name}/file")
        self.assertEqual(file["notifier"]["email"], "eden@example.org")
        self.as_person(self.moderator).expect(403, "GET", f"/v1/notices/{name}/file")

        claim = desk.expect(201, "POST", f"/v1/cases/{case['id']}/claims")
        expect = {"claim_token": claim["token"], "rev": case["rev"]}
        clause = next(c["id"] for c in desk.expect(200, "GET", "/v1/policy")["clauses"] if c["category"] == "violence")
        restricts = {"items": [item], "clause": clause, "restrictions": [{"kind": "unavailable"}], "expect": expect}
        self.send_notice(desk, 422, self.notice_decision(person, case, "restricted", **{**restricts, "facts": "V1"}))
        leaky = {**restricts, "facts": FACTS + " Écrivez à jean@example.org."}
        self.send_notice(desk, 422, self.notice_decision(person, case, "restricted", **leaky))
        self.send_notice(desk, 422, self.notice_decision(person, case, "forgiven"), valid=False)
        moderator = self.notice_decision(self.moderator, case, "no_violation")
        self.send_notice(self.as_person(self.moderator), 403, moderator)
        command = self.notice_decision(person, case, "restricted", **restricts)
        receipt = self.send_notice(desk, 200, command)
        self.assertEqual(receipt["outcome"], "applied")
        self.assertEqual(self.send_notice(desk, 200, command), receipt)
        self.send_notice(desk, 409, self.notice_decision(person, case, "no_violation"))

        file = lead.expect(200, "GET", f"/v1/notices/{name}/file")
        self.assertEqual([letter["to"] for letter in file["letters"]], ["notifier", "member", "notifier"])
        self.assertNotIn("Eden", file["letters"][1]["letter"]["text"])
        self.statements_of(lead, desk, file, receipt, item)
        self.assertEqual(lead.expect(200, "GET", f"/v1/items/{item}")["state"], "unavailable")
        _, sibling = self.open_notice(desk, lambda case, notice: notice["id"] == known["id"])
        self.assertEqual(sibling["state"], "open")
        page = lead.expect(200, "GET", "/v1/notice-decisions?limit=500")
        self.assertIn(receipt["decision_id"], [one["decision_id"] for one in page["items"]])
        self.take_back(person, desk, lead, command, item)
        desk.expect(403, "GET", "/v1/notice-decisions")
        lead.expect(422, "GET", "/v1/notice-decisions?limit=0", valid=False)

    def test_what_a_notice_cannot_be_is_named(self):
        """Each refusal names the field, the limit where there is one, and what to do; nothing of it is kept."""
        nobody, secret = self.as_nobody(), {"Vigie-Hook-Secret": self.platform.hive_secret}
        desk = self.as_person(self.platform.roles["reviewer"][0])
        _, known = self.open_notice(desk, lambda case, notice: len(notice["items"]) == 1)
        item, hook = known["items"][0], "/v1/hooks/notices"
        url = {"url": "https://createurs.example/p/" + item}
        order = {"kind": "act", "matter": "other", "authority": "SPECIMEN", "reference": "1", "basis": "SPECIMEN",
                 "member_state": "FR", "issued_at": "2099-01-01T00:00:00.000Z"}
        stateless = {**order, "issued_at": "2026-03-01T00:00:00.000Z"}
        rows = [
            ("100,000 addresses", {"locations": [url] * 100_000}, "locations", "too_many", 500, "split"),
            ("501 addresses", {"locations": [url] * 501}, "locations", "too_many", 500, "split"),
            ("10 MB of explanation", {"explanation": "x" * 10_000_000}, "explanation", "too_long", 20_000, "shorten"),
            ("one unit too many", {"explanation": "x" * 20_001}, "explanation", "too_long", 20_000, "shorten"),
            ("a long address", {"locations": [{"url": url["url"] + "?" + "x" * 2_000}]}, "locations", "too_long", 2_000, "shorten"),
            ("markup in an address", {"locations": [{"url": "https://createurs.example/<b>p</b>"}]}, "locations", "invalid", None, "correct"),
            ("an address that reads backwards", {"locations": [{"url": "https://createurs.example/\u202ep"}]}, "locations", "invalid", None, "correct"),
            ("markup in a name", {"notifier": {"name": "<i>Eden</i>", "email": "eden@example.org"}}, "notifier.name", "invalid", None, "correct"),
            ("a name that reads backwards", {"notifier": {"name": "nedE\u202e", "email": "eden@example.org"}}, "notifier.name", "invalid", None, "correct"),
            ("a name of 201", {"notifier": {"name": "x" * 201, "email": "eden@example.org"}}, "notifier.name", "too_long", 200, "shorten"),
            ("no e-mail address", {"notifier": {"name": "Eden Brume"}}, "notifier.email", "missing", None, "complete"),
            ("no such address", {"notifier": {"name": "Eden Brume", "email": "eden at example"}}, "notifier.email", "invalid", 320, "correct"),
            ("an unknown category", {"category": "sorcery"}, "category", "unknown", None, "correct"),
            ("an order of tomorrow", {"origin": "authority", "order": order}, "order.issued_at", "future", 600_000, "correct"),
            ("an order of no state", {"origin": "authority", "order": {**stateless, "member_state": ""}}, "order.member_state", "missing", None, "complete"),
            ("an order of elsewhere", {"origin": "authority", "order": {**stateless, "member_state": "CH"}}, "order.member_state", "unknown", None, "correct"),
        ]
        for name, fields, field, fault, limit, advice in rows:
            with self.subTest(name):
                key = str(uuid.uuid4())
                refused = nobody.expect(422, "POST", f"{hook}?id={key}", filing(item, **fields), secret, valid=False)
                [told] = refused["faults"]
                self.assertEqual((told["field"], told["fault"], told.get("limit"), told["advice"]),
                                 (field, fault, limit, advice))
                self.assertGreater(len(told["detail"]), 10)
                self.assertNotIn("SPECIMEN", json.dumps(refused))
                self.as_person(self.platform.roles["compliance_lead"][0]).expect(404, "GET", f"/v1/notices/{key}")
                # What came too large comes again in parts, under the same id.
                nobody.expect(201, "POST", f"{hook}?id={key}", filing(item), secret)
        large = nobody.expect(413, "POST", hook, " " * 16_100_000, secret, valid=False)
        self.assertEqual([(f["field"], f["fault"], f["limit"], f["advice"]) for f in large["faults"]],
                         [("body", "too_long", 16_000_000, "split")])
        nobody.expect(413, "POST", hook, " " * 1_100_000, valid=False)  # who has no secret is not read so far

    def test_an_explanation_is_kept_as_it_came(self):
        """Markup, controls and other scripts are somebody's words: kept, and only ever shown as text."""
        nobody, secret = self.as_nobody(), {"Vigie-Hook-Secret": self.platform.hive_secret}
        desk = self.as_person(self.platform.roles["reviewer"][0])
        _, known = self.open_notice(desk, lambda case, notice: len(notice["items"]) == 1)
        for words in ("<script>alert(1)</script><b>vu</b>", "de droite \u202eehcuag à\u202c", "\u2067\u0634\u0643\u0648\u0649\u2069 zero\u200bwidth"):
            with self.subTest(words):
                key = str(uuid.uuid4())
                nobody.expect(201, "POST", f"/v1/hooks/notices?id={key}", filing(known["items"][0], explanation=words), secret)
                self.assertEqual(desk.expect(200, "GET", f"/v1/notices/{key}")["explanation"], words)

    def take_back(self, person, desk, lead, decided, item):
        """What was restricted comes back, the notice is open in a case of its own, and the file says both."""
        name = decided["notice_id"]
        reversal = {"command_id": str(uuid.uuid4()), "author": person, "type": "notice.reverse",
                    "case_id": decided["case_id"], "of": decided["command_id"], "reason": "Mauvaise clause. SPECIMEN",
                    "expect": {}, "made_at": "2026-03-02T09:05:00.000Z"}
        self.send_notice(desk, 422, {**reversal, "command_id": str(uuid.uuid4()), "reason": " "}, valid=False)
        self.send_notice(desk, 422, {**reversal, "command_id": str(uuid.uuid4()), "reason": "x" * 2_001}, valid=False)
        other = self.platform.roles["reviewer"][1]
        self.send_notice(self.as_person(other), 403, {**reversal, "command_id": str(uuid.uuid4()), "author": other})
        receipt = self.send_notice(desk, 200, reversal)
        self.assertEqual(self.send_notice(desk, 200, reversal), receipt)
        self.send_notice(desk, 409, {**reversal, "command_id": str(uuid.uuid4())})
        self.assertEqual(lead.expect(200, "GET", f"/v1/items/{item}")["state"], "published")
        case, notice = self.open_notice(desk, lambda case, notice: notice["id"] == name)
        self.assertNotEqual(case["id"], decided["case_id"])
        self.assertEqual(case["reason"], "reversed")
        file = desk.expect(200, "GET", f"/v1/notices/{name}/file")
        self.assertEqual(file["decisions"][0]["taken_back"]["reason"], reversal["reason"])
        self.assertEqual([letter["to"] for letter in file["letters"]][3:], ["member", "notifier"])
        self.assertEqual(len(file["statements"]), 1)  # what was stated stays
        page = lead.expect(200, "GET", "/v1/notice-decisions?limit=500")
        [taken] = [one for one in page["items"] if one["command_id"] == reversal["command_id"]]
        self.assertIs(taken["reversal"], True)

    def statements_of(self, lead, desk, file, receipt, item):
        """One statement for the restricted item; it waits, because nobody told this platform where to bring it."""
        self.assertIs(file["statements_leave"], False)
        [statement] = file["statements"]
        self.assertEqual((statement["decision_id"], statement["item"], statement["state"]),
                         (receipt["decision_id"], item, "waiting"))
        body = json.loads(statement["body"])
        self.assertEqual(body["puid"], statement["puid"])
        self.assertEqual(body["source_type"], "SOURCE_ARTICLE_16")
        self.assertEqual(body["decision_visibility"], ["DECISION_VISIBILITY_CONTENT_DISABLED"])
        self.assertNotIn(FACTS, statement["body"])
        page = lead.expect(200, "GET", "/v1/statements?since=2020-01-01T00:00:00.000Z")
        self.assertIn(statement["puid"], [one["puid"] for one in page["items"]])
        self.assertEqual(lead.expect(200, "GET", "/v1/statements?since=2037-01-01T00:00:00.000Z")["items"], [])
        desk.expect(403, "GET", "/v1/statements")
        lead.expect(422, "GET", "/v1/statements?since=yesterday", valid=False)
        templates = desk.expect(200, "GET", "/v1/statement-wordings")
        self.assertIn("clause-violence", [one["clause"] for one in templates["statements"]])
        self.as_person(self.moderator).expect(403, "GET", "/v1/statement-wordings")
        year = body["application_date"][:4]
        report = lead.expect(200, "GET", f"/v1/reports/yearly?year={year}")
        self.assertEqual(len(report["parts"]), 11)
        desk.expect(403, "GET", f"/v1/reports/yearly?year={year}")
        lead.expect(422, "GET", "/v1/reports/yearly?year=1999", valid=False)

    def test_the_order_of_notices(self):
        desk = self.as_person(self.platform.roles["reviewer"][-1])
        _, first = self.open_notice(desk)
        self.assertTrue(first["danger_to_life"])
        _, order = self.open_notice(desk, lambda case, notice: "danger_to_life" not in notice)
        self.assertEqual(order["origin"], "authority")
        plain = lambda case, notice: "danger_to_life" not in notice and notice["origin"] != "authority"
        _, trusted = self.open_notice(desk, plain)
        self.assertTrue(trusted["flagger"]["within_expertise"])
        claim = desk.expect(201, "POST", "/v1/queues/notices/claims")
        self.assertEqual(desk.expect(200, "GET", f"/v1/cases/{claim['case_id']}")["subject"], first["id"])
        desk.expect(204, "POST", f"/v1/claims/{claim['claim_id']}/release", {"reason": "left"})

    def test_restricted_notices_are_nobody_elses_business(self):
        desk, lead = (self.as_person(self.platform.roles[role][0]) for role in ("reviewer", "compliance_lead"))
        hidden = lambda case, notice: notice["category"] in ("child", "non_consensual")
        case, notice = self.open_notice(lead, hidden)
        self.assertEqual(case["queue"], "notices-restricted")
        for person in (desk, self.as_person(self.moderator), self.as_person(self.lead)):
            person.expect(404, "GET", f"/v1/notices/{notice['id']}")
            person.expect(404, "GET", f"/v1/cases/{case['id']}")
            changes, _ = person.feed()
            self.assertNotIn(notice["id"], [c["id"] for c in changes])
        self.assertEqual(lead.expect(200, "GET", f"/v1/notices/{notice['id']}"), notice)
