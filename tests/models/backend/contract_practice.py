"""Practice before the first live case of certification, on the real platform: a part of contract_test.py."""


class PracticeRoutes:
    """Mixed into the contract test, which brings people. The last certifier of the sample world is new."""

    def test_practice_comes_before_the_first_live_case(self):
        new, practised = self.platform.roles["certifier"][-1], self.platform.roles["certifier"][0]
        desk = self.as_person(new)
        claims = "/v1/queues/certification/claims"
        refused = desk.expect(403, "POST", claims)
        self.assertTrue(refused["type"].endswith("/practice-first"))
        cases = [c["body"] for c in desk.feed()[0]
                 if c["type"] == "case" and c["op"] == "upsert" and c["body"]["state"] == "open"]
        refused = desk.expect(403, "POST", f"/v1/cases/{cases[0]['id']}/claims")
        self.assertTrue(refused["type"].endswith("/practice-first"))

        standing = desk.expect(200, "GET", "/v1/practice")
        self.assertEqual((standing["answered"], standing["needed"], standing["done"]), (0, 6, False))
        kinds = [piece["kind"] for piece in standing["next"]["evidence"]]
        self.assertEqual(kinds, ["document_front", "security_selfie"])
        picture = f"/v1/media/{standing['next']['evidence'][0]['media']['id']}"
        desk.expect(404, "GET", picture)  # this world names its pictures without drawing them
        self.as_person(self.moderator).expect(403, "GET", picture)
        self.as_person(self.moderator).expect(403, "GET", "/v1/practice")

        answers, seen, truths = "/v1/practice/answers", set(), set()
        desk.expect(404, "POST", answers, {"practice_id": "nothing", "answer": "same"})
        desk.expect(422, "POST", answers, {"practice_id": standing["next"]["id"], "answer": "twins"}, valid=False)
        for count in range(1, standing["needed"] + 1):
            given = {"practice_id": desk.expect(200, "GET", "/v1/practice")["next"]["id"], "answer": "cannot_tell"}
            self.assertNotIn(given["practice_id"], seen)
            seen.add(given["practice_id"])
            outcome = desk.expect(200, "POST", answers, given)
            self.assertEqual((outcome["answered"], outcome["done"]), (count, count == standing["needed"]))
            self.assertEqual(outcome["lesson"].partition("_")[0], outcome["truth"])
            self.assertEqual(desk.expect(200, "POST", answers, given), outcome)
            truths.add(outcome["truth"])
        self.assertEqual(truths, {"same", "different"})
        claim = desk.expect(201, "POST", claims)
        desk.expect(204, "POST", f"/v1/claims/{claim['claim_id']}/release", {"reason": "left"})

        other = self.as_person(practised).expect(200, "GET", "/v1/practice")
        self.assertTrue(other["done"] and "next" in other)
