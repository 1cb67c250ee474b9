"""The routes of complaints, used on the real platform: a part of contract_test.py."""

import statistics
import uuid
from collections import Counter
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from contract_notices import FACTS, NoticeRoutes, filing

REASON = "La vidéo a été revue en entier : c'est une fiction, son générique le montre. SPECIMEN"
HOOK = "/v1/hooks/complaints"
TO_INFORM = ("Number of orders to provide information",
             "Median time to inform the authority of the receipt of the order to provide information",
             "Median time to give effect to the order to provide information")


def medians(orders):
    """Hours until the receipt was written, and until what is held was handed over, of orders to give information."""
    told, done = [], []
    for order in orders:
        received = datetime.fromisoformat(order["entry"]["received_at"])
        told += [datetime.fromisoformat(step["at"]) - received for step in order["steps"] if step["work"] == "record"]
        done += [datetime.fromisoformat(order[key]) - received for key in ("handed_over_at",) if key in order]
    hours = [statistics.median(Decimal(max(time // timedelta(milliseconds=1), 0)) for time in times) / 3_600_000 if times
             else None for times in (told, done)]
    return ["" if one is None else str(one.quantize(Decimal("0.01"), ROUND_HALF_UP)) for one in hours]


class ComplaintRoutes(NoticeRoutes):
    """Mixed into the contract test, which brings people and work."""

    def complaints_of(self, desk):
        """{id: (case, complaint)} of everything open that this person's feed shows."""
        changes, _ = desk.feed()
        kept = {(c["type"], c["id"]): c.get("body") for c in changes if c["op"] == "upsert"}
        cases = [body for (kind, _), body in kept.items() if kind == "case" and body["kind"] == "complaint"]
        return {case["subject"]: (case, kept["complaint", case["subject"]]) for case in cases}

    def complaint_decision(self, person, case, outcome, **fields):
        return {"command_id": str(uuid.uuid4()), "author": person, "type": "complaint.decide", "case_id": case["id"],
                "round": case["round"], "complaint_id": case["subject"], "outcome": outcome, "reason": REASON,
                "saw_full_picture": False, "expect": {}, "made_at": "2026-03-02T09:00:00.000Z", **fields}

    def decided_notice(self, person, desk, outcome):
        """A notice of this test's own that the person has decided: (notice, item, decision)."""
        nobody, secret = self.as_nobody(), {"Vigie-Hook-Secret": self.platform.hive_secret}
        _, known = self.open_notice(desk, lambda case, notice: len(notice["items"]) == 1 and self.is_published(notice["items"][0]))
        item, name = known["items"][0], str(uuid.uuid4())
        nobody.expect(201, "POST", "/v1/hooks/notices?id=" + name, filing(item), secret)
        case, _ = self.open_notice(desk, lambda case, notice: notice["id"] == name)
        clause = next(c["id"] for c in desk.expect(200, "GET", "/v1/policy")["clauses"] if c["category"] == "violence")
        restricts = {"items": [item], "clause": clause, "restrictions": [{"kind": "unavailable"}, {"kind": "payout_held"}]}
        command = self.notice_decision(person, case, outcome, **(restricts if outcome == "restricted" else {}))
        return name, item, self.send_notice(desk, 200, command)["decision_id"]

    def is_published(self, item):
        lead = self.as_person(self.platform.roles["compliance_lead"][0])
        return lead.expect(200, "GET", f"/v1/items/{item}")["state"] == "published"

    def test_complaints(self):
        nobody, secret = self.as_nobody(), {"Vigie-Hook-Secret": self.platform.hive_secret}
        first, second = self.platform.roles["reviewer"][:2]
        one, other = self.as_person(first), self.as_person(second)
        lead = self.as_person(self.platform.roles["compliance_lead"][0])
        notice, item, decision = self.decided_notice(first, one, "restricted")
        member = lead.expect(200, "GET", f"/v1/items/{item}")["owner"]
        sent = {"decision_id": decision, "from": "member", "sender": {"member": member}, "text": FACTS, "language": "fr"}

        nobody.expect(401, "POST", HOOK, sent)
        refused = nobody.expect(422, "POST", HOOK, {}, secret)
        self.assertEqual([(f["field"], f["fault"]) for f in refused["faults"]],
                         [("decision_id", "missing"), ("from", "unknown"), ("sender", "missing"), ("text", "missing")])
        stranger = nobody.expect(422, "POST", HOOK, {**sent, "sender": {"member": "member-0"}}, secret)
        self.assertEqual(stranger["faults"], [{"field": "sender", "fault": "not_concerned"}])
        nobody.expect(422, "POST", HOOK, {"text": 7}, secret, valid=False)
        nobody.expect(413, "POST", HOOK, " " * 1_100_000, secret, valid=False)
        name = str(uuid.uuid4())
        taken = nobody.expect(201, "POST", HOOK + "?id=" + name, sent, secret)
        self.assertIn(name, taken["acknowledgement"]["text"])
        self.assertEqual(nobody.expect(201, "POST", HOOK + "?id=" + name, sent, secret), taken)
        nobody.expect(422, "POST", HOOK + "?id=" + name, {**sent, "text": "another"}, secret)
        nobody.expect(422, "POST", HOOK + "?id=no%20id", sent, secret, valid=False)

        case, complaint = self.complaints_of(one)[name]
        self.assertEqual(complaint["of"]["author"], first)
        self.assertIn(FACTS, complaint["of"]["letter"]["text"])
        self.assertEqual(one.expect(200, "GET", f"/v1/complaints/{name}"), complaint)
        self.as_person(self.moderator).expect(404, "GET", f"/v1/complaints/{name}")
        one.expect(409, "POST", f"/v1/cases/{case['id']}/claims")
        self.send_notice(one, 409, self.complaint_decision(first, case, "upheld"))
        self.send_notice(self.as_person(self.moderator), 403, self.complaint_decision(self.moderator, case, "upheld"))
        self.send_notice(other, 422, self.complaint_decision(second, case, "partly"))
        self.send_notice(other, 422, self.complaint_decision(second, case, "forgiven"), valid=False)
        self.send_notice(other, 422, self.complaint_decision(second, case, "upheld", reason=REASON + " jean@example.org"))
        claim = other.expect(201, "POST", f"/v1/cases/{case['id']}/claims")
        command = self.complaint_decision(second, case, "upheld", expect={"claim_token": claim["token"], "rev": case["rev"]})
        receipt = self.send_notice(other, 200, command)
        self.assertEqual(self.send_notice(other, 200, command), receipt)
        self.send_notice(other, 409, self.complaint_decision(second, case, "rejected"))

        self.assertEqual(lead.expect(200, "GET", f"/v1/items/{item}")["state"], "published")
        file = lead.expect(200, "GET", f"/v1/notices/{notice}/file")
        self.assertEqual(file["complaints"][0]["outcome"], "upheld")
        self.assertEqual([letter["to"] for letter in file["letters"][-2:]], ["member", "notifier"])
        self.assertNotIn(REASON, file["letters"][-1]["letter"]["text"])
        page = lead.expect(200, "GET", "/v1/complaint-decisions?limit=500")
        authors = {one["decision_id"]: one["author"] for one in page["items"]}
        self.assertEqual(authors.get(receipt["decision_id"]), second)
        one.expect(403, "GET", "/v1/complaint-decisions")
        lead.expect(422, "GET", "/v1/complaint-decisions?limit=0", valid=False)

    def test_a_notifier_is_heard(self):
        nobody, secret = self.as_nobody(), {"Vigie-Hook-Secret": self.platform.hive_secret}
        first, second = self.platform.roles["reviewer"][:2]
        one, other = self.as_person(first), self.as_person(second)
        notice, _, decision = self.decided_notice(first, one, "no_violation")
        sent = {"decision_id": decision, "from": "notifier", "sender": {"email": "Eden@example.org"}, "text": FACTS}
        name = nobody.expect(201, "POST", HOOK, sent, secret)["complaint_id"]
        case, complaint = self.complaints_of(other)[name]
        self.assertNotIn("eden", str(complaint).lower())
        self.send_notice(other, 200, self.complaint_decision(second, case, "upheld"))
        again, reopened = self.open_notice(other, lambda case, known: known["id"] == notice)
        self.assertEqual(reopened["state"], "open")
        one.expect(409, "POST", f"/v1/cases/{again['id']}/claims")

    def test_the_yearly_report_adds_up(self):
        """What it counts is what was decided; of two years, so that it holds on the first of January, too."""
        lead = self.as_person(self.platform.roles["compliance_lead"][0])
        outcomes = [one["decision"]["outcome"] for one in lead.expect(200, "GET", "/v1/complaint-decisions?limit=500")["items"]]
        counted, orders, of_france, left_out = Counter(), 0, 0, 0
        for year in (date.today().year - 1, date.today().year):
            report = lead.expect(200, "GET", f"/v1/reports/yearly?year={year}")
            left_out += report["orders_left_out"]
            parts = {part["file"][:2]: part for part in report["parts"]}
            appeals, received = parts["7_"], parts["3_"]
            scope, value = appeals["columns"].index("Scope"), appeals["columns"].index("Value")
            for row in appeals["rows"]:
                if "Number of complaints submitted to the internal-complaints mechanism" in row and row[scope] != "Median time":
                    counted[row[scope]] += int(row[value])
            state, number = received["columns"].index("Scope"), 6
            for row in received["rows"]:
                if row[3] == "TOTAL":
                    orders += int(row[number]) if row[state] == "TOTAL" else 0
                    of_france += int(row[number]) if row[state] == "FR" else 0
        self.assertEqual(counted["Decisions reversed"], outcomes.count("upheld"))
        self.assertEqual(counted["Decisions partially reversed"], outcomes.count("partly"))
        self.assertEqual(counted["Decisions upheld"], outcomes.count("rejected"))
        self.assertGreaterEqual(counted["Total number"], max(12, len(outcomes)))
        self.assertEqual((orders, left_out), (of_france, 0))
        self.assertGreaterEqual(orders, 2)

    def test_the_yearly_report_counts_orders_to_give_information(self):
        """Their numbers and medians, computed again from what the desk recorded."""
        lead = self.as_person(self.platform.roles["compliance_lead"][0])
        counted = 0
        for year in (date.today().year - 1, date.today().year):
            orders = [one for one in lead.expect(200, "GET", "/v1/information-orders")["items"]
                      if one["entry"]["received_at"].startswith(str(year))]
            report = lead.expect(200, "GET", f"/v1/reports/yearly?year={year}")
            part = next(part for part in report["parts"] if part["file"].startswith("3_"))
            for row in (dict(zip(part["columns"], cells)) for cells in part["rows"]):
                found = [one for one in orders if row["Scope"] in ("TOTAL", one["entry"].get("member_state"))]
                if row["Category of illegal content"] not in ("TOTAL", "STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER"):
                    found = []  # which content they concern is not on record
                self.assertEqual([row[column] for column in TO_INFORM], [str(len(found)), *medians(found)], row)
                counted += len(found) if row["Scope"] == "TOTAL" == row["Category of illegal content"] else 0
            self.assertIn("Category of illegal content: " + TO_INFORM[0],
                          [name.removeprefix(part["file"] + ": ") for name in report["not_recorded"]])
        self.assertGreaterEqual(counted, 4)  # of the sample

    def test_the_sample_has_complaints_for_everybody(self):
        first, second = self.platform.roles["reviewer"][:2]
        desk = self.as_person(first)
        lead = self.as_person(self.platform.roles["compliance_lead"][0])
        shown, all_shown = self.complaints_of(desk), self.complaints_of(lead)
        self.assertGreaterEqual(len([name for name in all_shown if name.startswith("complaint-")]), 12)
        for by in (first, second):
            self.assertTrue([c for _, c in shown.values() if c["of"]["author"] == by])
        restricted = {name: pair for name, pair in all_shown.items() if pair[0]["queue"] == "complaints-restricted"}
        self.assertTrue(restricted)
        for name, (case, _) in restricted.items():
            self.assertNotIn(name, shown)
            desk.expect(404, "GET", f"/v1/complaints/{name}")
            desk.expect(404, "GET", f"/v1/cases/{case['id']}")
        self.assertNotIn("complaints-restricted", [c["id"] for c in desk.feed()[0]])
        claim = desk.expect(201, "POST", "/v1/queues/complaints/claims")
        served = shown[desk.expect(200, "GET", f"/v1/cases/{claim['case_id']}")["subject"]][1]
        self.assertNotEqual(served["of"]["author"], first)
        desk.expect(204, "POST", f"/v1/claims/{claim['claim_id']}/release", {"reason": "left"})
