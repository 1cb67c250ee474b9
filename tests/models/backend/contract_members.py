"""The routes about members, what others see of their items, and how fast a queue is worked."""

from contract_certification import CertificationRoutes


class MemberRoutes(CertificationRoutes):
    """Mixed into the contract test, which brings people and work."""

    def test_members_and_what_others_see(self):
        desk, case, item, _ = self.work(self.moderator)
        target = f"/v1/members/{item['owner']}/timeline"
        timeline = desk.expect(200, "GET", f"{target}?case={case['id']}")
        self.assertEqual((timeline["member"], timeline["stage_only"]), (item["owner"], False))
        self.assertTrue(timeline["events"])
        moments = [event["at"] for event in timeline["events"]]
        self.assertEqual(moments, sorted(moments, reverse=True))
        for query in ("", "?reason=no", "?reason=%20%20%20%20%20%20", "?case=%21"):
            desk.expect(422, "GET", target + query, valid=False)
        desk.expect(200, "GET", f"{target}?reason=asked%20by%20the%20lead")
        desk.expect(404, "GET", "/v1/members/no-such/timeline?reason=curious")
        support = self.as_person(self.support)
        support.expect(404, "GET", f"{target}?case={case['id']}")
        stage = support.expect(200, "GET", f"{target}?reason=ticket%2042")
        self.assertEqual((stage["stage_only"], stage["stage"]), (True, timeline["stage"]))
        self.assertLessEqual({event["kind"] for event in stage["events"]},
                             {"joined", "certification_begun", "certified", "certification_lapsed", "certification_refused",
                              "certification_withdrawn"})
        for audience in ("visitor", "unchecked_fan", "checked_fan", "subscriber"):
            view = desk.expect(200, "GET", f"/v1/items/{item['id']}/view?as={audience}")
            self.assertEqual((view["as"], view["shows"]), (audience, "nothing"))
            self.assertIn("pending", view["hindrances"])
        desk.expect(422, "GET", f"/v1/items/{item['id']}/view", valid=False)
        desk.expect(422, "GET", f"/v1/items/{item['id']}/view?as=owner", valid=False)
        desk.expect(404, "GET", "/v1/items/no-such/view?as=visitor")

    def test_pace(self):
        desk = self.as_person(self.moderator)
        pace = desk.expect(200, "GET", "/v1/queues/screening/pace")
        self.assertGreater(pace["arrived"], 0)
        self.assertEqual((pace["queue"], pace["window_ms"]), ("screening", 3_600_000))
        desk.expect(403, "GET", "/v1/queues/restricted/pace")
        desk.expect(404, "GET", "/v1/queues/nowhere/pace")
