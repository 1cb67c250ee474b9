"""The routes about members, what others see of their items, and how fast a queue is worked."""

import uuid

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

    def test_blocks(self):
        nobody, secret = self.as_nobody(), {"Vigie-Hook-Secret": self.platform.hive_secret}
        desk, case, item, _ = self.work(self.moderator)
        owner, hook = item["owner"], "/v1/hooks/blocks?id="
        other = "member-7" if owner != "member-7" else "member-11"
        told = {"event": "made", "at": "2026-03-01T09:00:00.000Z", "by": other, "blocked": owner, "reason": "insults",
                "message_at": "2026-03-01T08:50:00.000Z"}
        name = str(uuid.uuid4())
        nobody.expect(401, "POST", hook + name, told)
        nobody.expect(422, "POST", "/v1/hooks/blocks", told, secret, valid=False)
        nobody.expect(422, "POST", hook + "no%20id", told, secret, valid=False)
        refused = nobody.expect(422, "POST", hook + name, {}, secret)
        self.assertEqual([(f["field"], f["fault"]) for f in refused["faults"]],
                         [("event", "unknown"), ("at", "missing"), ("by", "missing"), ("blocked", "missing")])
        refused = nobody.expect(422, "POST", hook + name, {**told, "by": "no-such", "reason": "boredom"}, secret)
        self.assertEqual([(f["field"], f["fault"]) for f in refused["faults"]], [("by", "unknown"), ("reason", "unknown")])
        target = f"/v1/members/{owner}/timeline?case={case['id']}"
        before = desk.expect(200, "GET", target)["blocks"]
        taken = nobody.expect(200, "POST", hook + name, told, secret)
        self.assertEqual(nobody.expect(200, "POST", hook + name, told, secret), taken)
        nobody.expect(422, "POST", hook + name, {**told, "reason": "spam"}, secret)
        after = desk.expect(200, "GET", target)["blocks"]
        self.assertEqual(after["blocked_by"], before["blocked_by"] + 1)
        self.assertEqual(after["after_message"], before["after_message"] + 1)
        self.assertNotIn(other, str(after))
        end = {"event": "ended", "at": "2026-03-01T10:00:00.000Z"}
        nobody.expect(422, "POST", hook + str(uuid.uuid4()), end, secret)
        self.assertIn("ended_at", nobody.expect(200, "POST", hook + name, end, secret))
        self.assertEqual(desk.expect(200, "GET", target)["blocks"], before)
        stage = self.as_person(self.support).expect(200, "GET", f"/v1/members/{owner}/timeline?reason=ticket%2042")
        self.assertNotIn("blocks", stage)

    def test_the_sample_has_blocks(self):
        desk = self.as_person(self.moderator)
        blocks = desk.expect(200, "GET", "/v1/members/member-2/timeline?reason=asked%20by%20the%20lead")["blocks"]
        self.assertGreaterEqual((blocks["blocked_by"], blocks["after_message"]), (8, 7))
        quarrel = desk.expect(200, "GET", "/v1/members/member-5/timeline?reason=asked%20by%20the%20lead")["blocks"]
        self.assertTrue([one for one in quarrel["newest"] if one["mutual"]])

    def test_pace(self):
        desk = self.as_person(self.moderator)
        pace = desk.expect(200, "GET", "/v1/queues/screening/pace")
        self.assertGreater(pace["arrived"], 0)
        self.assertEqual((pace["queue"], pace["window_ms"]), ("screening", 3_600_000))
        desk.expect(403, "GET", "/v1/queues/restricted/pace")
        desk.expect(404, "GET", "/v1/queues/nowhere/pace")
