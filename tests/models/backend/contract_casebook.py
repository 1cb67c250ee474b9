"""The routes of what stands beside the cases of notices, used on the real platform: a part of contract_test.py."""

import json
from datetime import date, timedelta

from contract_information import InformationRoutes
from contract_referrals import moment

REASONS = "Une œuvre de fiction se reconnaît à son titre. SPECIMEN"
EXPLAINED = "Une vidéo réservée aux adultes y est visible sans contrôle d'âge. SPECIMEN"


def both(french, english):
    return {"fr": french, "en": english}


class CasebookRoutes(InformationRoutes):
    """Mixed into the contract test, which brings people and work."""

    def committee(self):
        return [self.as_person(person) for person in self.platform.roles["compliance_lead"][:2]]

    def test_a_question_becomes_policy(self):
        reviewer, moderator = self.as_person(self.platform.roles["reviewer"][0]), self.as_person(self.moderator)
        one, other = self.committee()
        case, _ = self.open_notice(reviewer, lambda case, notice: True)
        question = {"case_id": case["id"], "question": "Une affiche de théâtre est-elle une menace ?",
                    "options": [{"text": "Oui"}, {"text": "Non"}]}
        moderator.expect(403, "GET", "/v1/dockets")
        moderator.expect(403, "POST", "/v1/dockets", question)
        reviewer.expect(422, "POST", "/v1/dockets", {**question, "question": "Écrire à eden@example.org ?"})
        reviewer.expect(422, "POST", "/v1/dockets", {**question, "options": question["options"][:1]})
        reviewer.expect(422, "POST", "/v1/dockets", {"question": 7}, valid=False)
        reviewer.expect(404, "POST", "/v1/dockets", {**question, "case_id": "nothing"})
        docket = reviewer.expect(201, "POST", "/v1/dockets", question)
        route = f"/v1/dockets/{docket['id']}"
        self.assertEqual((docket["state"], docket["written"], docket["rev"]), ("open", 0, 1))
        self.assertEqual(reviewer.expect(200, "GET", "/v1/dockets")["items"][0], docket)
        self.assertEqual(one.expect(200, "GET", route), docket)
        one.expect(404, "GET", "/v1/dockets/nothing")

        reviewer.expect(403, "POST", route + "/positions", {"text": REASONS})
        one.expect(422, "POST", route + "/positions", {"option": 2, "text": REASONS})
        docket = one.expect(201, "POST", route + "/positions", {"option": 1, "text": REASONS})
        one.expect(409, "POST", route + "/positions", {"option": 1, "text": REASONS})
        for desk in (reviewer, other):
            seen = desk.expect(200, "GET", route)
            self.assertEqual((seen["positions"], seen["written"]), ([], 1))
        clause = one.expect(200, "GET", "/v1/policy")["clauses"][0]
        amended = both(clause["text"]["fr"] + " Sauf la fiction.", clause["text"]["en"] + " Fiction excepted.")
        answer = {"expect": {"rev": docket["rev"]}, "option": 1, "reasons": REASONS,
                  "proposal": {"clause": clause["id"], "text": amended,
                               "summary": both("Autrement.", "Otherwise.")}}
        other.expect(409, "POST", route + "/answer", answer)  # nobody answers who did not say what they think
        self.assertEqual(len(other.expect(201, "POST", route + "/positions", {"text": REASONS})["positions"]), 2)
        one.expect(409, "POST", route + "/answer", answer)  # there is more to read now
        answer["expect"]["rev"] += 1
        reviewer.expect(403, "POST", route + "/answer", answer)
        one.expect(422, "POST", route + "/answer", {**answer, "reasons": " "})
        docket = one.expect(200, "POST", route + "/answer", answer)
        self.assertEqual(docket["state"], "answered")
        self.assertEqual(len(reviewer.expect(200, "GET", route)["positions"]), 2)

        policy = one.expect(200, "GET", "/v1/policy")
        adoption = {"expect": {"rev": docket["rev"], "policy_version": policy["version"]}}
        reviewer.expect(403, "POST", route + "/policy", adoption)
        one.expect(409, "POST", route + "/policy", {"expect": {**adoption["expect"], "policy_version": 1}})
        docket = one.expect(200, "POST", route + "/policy", adoption)
        one.expect(409, "POST", route + "/policy", adoption)
        after = one.expect(200, "GET", "/v1/policy")
        self.assertEqual((docket["state"], docket["policy_version"]), ("became_policy", after["version"]))
        self.assertEqual(after["changes"][0]["docket_id"], docket["id"])
        self.assertEqual(after["clauses"][0]["text"], amended)

    def test_the_sample_has_questions(self):
        reviewer = self.as_person(self.platform.roles["reviewer"][0])
        states = [one["state"] for one in reviewer.expect(200, "GET", "/v1/dockets")["items"]]
        self.assertTrue({"open", "answered"} <= set(states))

    def test_disputes(self):
        person = self.platform.roles["reviewer"][0]
        reviewer, moderator = self.as_person(person), self.as_person(self.moderator)
        lead = self.as_person(self.platform.roles["compliance_lead"][0])
        before = self.disputes_in_report(lead)
        notice, _, decision = self.decided_notice(person, reviewer, "no_violation")
        route, today = f"/v1/notices/{notice}/disputes", date.today()
        written = {"decision_id": decision, "body": "Médiation Exemple", "reference": "ME-7",
                   "received_on": today.isoformat(), "stage": "open", "implemented": False}
        self.assertEqual(reviewer.expect(200, "GET", route), {"items": []})
        moderator.expect(403, "GET", route)
        moderator.expect(403, "POST", route, written)
        reviewer.expect(404, "GET", "/v1/notices/nothing/disputes")
        reviewer.expect(409, "POST", route, {**written, "decision_id": "nothing"})
        for wrong in ({"body": " "}, {"received_on": "2020-01-01"}, {"implemented": True},
                      {"received_on": (today + timedelta(days=2)).isoformat()}, {"stage": "partly"}):
            reviewer.expect(422, "POST", route, {**written, **wrong})
        reviewer.expect(422, "POST", route, {**written, "received_on": "yesterday"}, valid=False)
        dispute = reviewer.expect(201, "POST", route, written)
        self.assertEqual(reviewer.expect(200, "GET", route)["items"], [dispute])
        ended = {**{key: dispute[key] for key in ("body", "reference", "received_on")}, "expect": {"rev": dispute["rev"]},
                 "stage": "partly", "ended_on": today.isoformat(), "implemented": True}
        place = f"/v1/disputes/{dispute['id']}"
        moderator.expect(403, "PUT", place, ended)
        reviewer.expect(404, "PUT", "/v1/disputes/nothing", ended)
        dispute = reviewer.expect(200, "PUT", place, ended)
        self.assertEqual(dispute["stage"], "partly")
        reviewer.expect(409, "PUT", place, ended)
        after = self.disputes_in_report(lead)
        self.assertEqual(int(after["Total number"]), int(before["Total number"]) + 1)
        self.assertEqual(int(after["Decisions partially reversed"]), int(before["Decisions partially reversed"]) + 1)

    def test_a_refused_statement_is_composed_again(self):
        reviewer, moderator = self.as_person(self.platform.roles["reviewer"][0]), self.as_person(self.moderator)
        lead = self.committee()[0]
        listed = "/v1/statements?state=refused"
        moderator.expect(403, "GET", listed)
        reviewer.expect(403, "GET", "/v1/statements")
        reviewer.expect(422, "GET", "/v1/statements?state=waiting", valid=False)
        refused = next(one for one in reviewer.expect(200, "GET", listed)["items"] if one["refused_by"] == "database")
        self.assertEqual((refused["state"], refused["composable"]), ("refused", True))
        self.assertEqual(refused["faults"], ["decision_ground_reference_url"])
        self.assertIn(refused, lead.expect(200, "GET", listed)["items"])
        route = f"/v1/statements/{refused['puid']}/compose"
        moderator.expect(403, "POST", route)
        reviewer.expect(404, "POST", "/v1/statements/nothing/compose")

        again = reviewer.expect(200, "POST", route)
        self.assertEqual((again["puid"], again["state"]), (refused["puid"], "waiting"))
        self.assertEqual((again["composed_at"], again["clause"]), (refused["composed_at"], refused["clause"]))
        before, after = json.loads(refused["body"]), json.loads(again["body"])
        self.assertIn("SPECIMEN", before.pop("decision_ground_reference_url"))
        self.assertTrue(after.pop("decision_ground_reference_url").startswith("https://"))
        self.assertEqual(before, after)
        for absent in ("faults", "refused_by", "sent_at", "settled_at"):
            self.assertNotIn(absent, again)
        reviewer.expect(409, "POST", route)
        self.assertNotIn(refused["puid"], [one["puid"] for one in reviewer.expect(200, "GET", listed)["items"]])
        audited = next(one for one in lead.expect(200, "GET", "/v1/statements?limit=500")["items"]
                       if one["puid"] == refused["puid"])
        self.assertEqual(audited["composed_again"]["person"], self.platform.roles["reviewer"][0])

    def disputes_in_report(self, desk):
        report = desk.expect(200, "GET", f"/v1/reports/yearly?year={date.today().year}")
        part = next(part for part in report["parts"] if part["file"].startswith("7_"))
        scope, value = part["columns"].index("Scope"), part["columns"].index("Value")
        return {row[scope]: row[value] for row in part["rows"] if "Out-of-court dispute settlement bodies" in row}

    def test_a_case_of_our_own_is_opened_once(self):
        reviewer, moderator = self.as_person(self.platform.roles["reviewer"][0]), self.as_person(self.moderator)
        _, notice = self.open_notice(reviewer, lambda case, notice: notice["items"])
        place = {"url": notice["items"][0]["id"] if isinstance(notice["items"][0], dict) else notice["items"][0]}
        entry = {"ground": "terms", "category": "spam", "locations": [place], "language": "fr",
                 "explanation": "Vu lors d'un contrôle. SPECIMEN"}
        route = "/v1/own-notices/own-contract-1"
        moderator.expect(403, "PUT", route, entry)
        nothing = reviewer.expect(422, "PUT", route, {})
        self.assertEqual([fault["field"] for fault in nothing["faults"]],
                         ["ground", "category", "explanation", "locations"])
        elsewhere = {"url": "https://autre.example/x"}
        missing = reviewer.expect(200, "PUT", route, {**entry, "locations": [place, elsewhere]})
        self.assertEqual(missing, {"restricted": False, "not_found": [elsewhere]})
        reviewer.expect(404, "GET", "/v1/notices/own-contract-1")
        opened = reviewer.expect(200, "PUT", route, entry)
        self.assertEqual(opened, {"notice_id": "own-contract-1", "restricted": False, "not_found": []})
        self.assertEqual(reviewer.expect(200, "PUT", route, entry), opened)
        reviewer.expect(422, "PUT", route, {**entry, "explanation": "Autre chose. SPECIMEN"})
        made = reviewer.expect(200, "GET", "/v1/notices/own-contract-1")
        self.assertEqual(made["origin"], "own_initiative")

    def test_notices_to_other_hosts(self):
        reviewer, moderator = self.as_person(self.platform.roles["reviewer"][0]), self.as_person(self.moderator)
        wording = reviewer.expect(200, "GET", "/v1/host-notice-wording")
        moderator.expect(403, "GET", "/v1/host-notice-wording")
        moderator.expect(403, "GET", "/v1/host-notices")
        _, notice = self.open_notice(reviewer, lambda case, notice: True)
        entry = {"host": "Vidéos Exemple", "urls": [], "language": "fr", "explanation": ""}
        reviewer.expect(404, "POST", "/v1/host-notices", {**entry, "notice_id": "nothing"})
        reviewer.expect(422, "POST", "/v1/host-notices", {**entry, "explanation": "Voir eden@example.org."})
        moderator.expect(403, "POST", "/v1/host-notices", entry)
        draft = reviewer.expect(201, "POST", "/v1/host-notices", {**entry, "notice_id": notice["id"]})
        route = f"/v1/host-notices/{draft['id']}"
        self.assertEqual(reviewer.expect(200, "GET", "/v1/host-notices")["items"][0], draft)
        sent = {"expect": {"rev": draft["rev"]}, "at": moment(seconds=-1)}
        reviewer.expect(422, "POST", route + "/sent", sent)  # it says nothing yet
        whole = {**entry, "expect": {"rev": draft["rev"]}, "urls": [{"url": "https://videos.example/watch/7"}],
                 "explanation": EXPLAINED}
        moderator.expect(403, "PUT", route, whole)
        reviewer.expect(404, "PUT", "/v1/host-notices/nothing", whole)
        saved = reviewer.expect(200, "PUT", route, whole)
        reviewer.expect(409, "PUT", route, whole)
        sent["expect"]["rev"] = saved["rev"]
        reviewer.expect(422, "POST", route + "/sent", {**sent, "at": moment(days=1)})
        made = reviewer.expect(200, "POST", route + "/sent", sent)
        for words in (EXPLAINED, whole["urls"][0]["url"], wording["good_faith"]["fr"], wording["contact"]):
            self.assertIn(words, made["letter"])
        whole["expect"]["rev"] = made["rev"]
        reviewer.expect(409, "PUT", route, whole)  # what was sent stays as it was
        answer = {"expect": {"rev": made["rev"]}, "at": moment(seconds=-1), "text": "Retiré, merci."}
        reviewer.expect(422, "POST", route + "/answer", {**answer, "text": " "})
        self.assertEqual(reviewer.expect(200, "POST", route + "/answer", answer)["state"], "answered")
