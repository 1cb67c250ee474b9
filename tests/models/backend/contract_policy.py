"""The routes of the policy, of letters and of second readings: a part of the contract's test."""

import copy


class PolicyRoutes:
    def test_a_policy_version_takes_effect_and_tells_what_it_changed(self):
        lead, moderator = self.as_person(self.lead), self.as_person(self.moderator)
        before = moderator.expect(200, "GET", "/v1/policy")
        after = copy.deepcopy(before)
        after["version"] += 1
        after["clauses"][-1]["text"]["en"] += " Screens of other apps are no file of one's own."
        after["changes"].insert(0, {"version": after["version"], "effective_at": before["effective_at"],
                                    "summary": {"fr": "Captures d'écran.", "en": "Screenshots."}, "clauses": []})
        moderator.expect(403, "POST", "/v1/policies", after)
        lead.expect(409, "POST", "/v1/policies", before)
        silent = copy.deepcopy(after)
        silent["changes"] = before["changes"]
        lead.expect(422, "POST", "/v1/policies", silent)
        gap = copy.deepcopy(after)
        gap["letters"]["frame"]["en"] += " {nobody}"
        lead.expect(422, "POST", "/v1/policies", gap)
        made = lead.expect(201, "POST", "/v1/policies", after)
        self.assertEqual([c["clause"] for c in made["changes"][0]["clauses"]], [after["clauses"][-1]["id"]])
        self.assertEqual(made["changes"][1:], before["changes"])
        self.assertEqual(moderator.expect(200, "GET", "/v1/policy"), made)

    def test_an_appeal_of_an_automatic_block_shows_its_letter(self):
        lead = self.as_person(self.lead)
        automatic = [d for d in lead.expect(200, "GET", "/v1/decisions")["items"] if d.get("automated")]
        self.assertTrue(automatic)
        for decision in automatic:
            self.assertEqual(decision["author"], "machine")
            letters = lead.expect(200, "GET", f"/v1/items/{decision['subjects'][0]}/letters")["items"]
            self.assertEqual([letter["decision_id"] for letter in letters], [decision["decision_id"]])
            self.assertTrue(letters[0]["automated"])
            self.assertIn(letters[0]["language"], ("fr", "en"))
