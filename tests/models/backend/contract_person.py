"""The routes about the person who asks: a part of the contract's test."""


class PersonRoutes:
    def test_settings_roam_and_the_later_change_wins(self):
        one, other = self.as_person(self.moderator), self.as_person(self.moderator)

        def setting(key, value, at):
            return {"key": key, "value": value, "changed_at": f"2026-03-02T09:00:{at:02}.000Z"}

        def values(answer):
            return {s["key"]: s["value"] for s in answer["settings"]}

        one.expect(200, "PUT", "/v1/me/settings", {"settings": [setting("window/scheme", "dark", 10), setting("keys/layout", "azerty", 10)]})
        other.expect(200, "PUT", "/v1/me/settings", {"settings": [setting("window/scheme", "light", 5)]})
        self.assertEqual(values(other.expect(200, "GET", "/v1/me/settings")), {"window/scheme": "dark", "keys/layout": "azerty"})
        other.expect(200, "PUT", "/v1/me/settings", {"settings": [setting("window/scheme", "light", 11)]})
        self.assertEqual(values(one.expect(200, "GET", "/v1/me/settings"))["window/scheme"], "light")
        # A clock that runs ahead does not keep others out for ever.
        ahead = one.expect(200, "PUT", "/v1/me/settings", {"settings": [{**setting("ahead", "x", 0), "changed_at": "2999-01-01T00:00:00.000Z"}]})
        self.assertLess(next(s["changed_at"] for s in ahead["settings"] if s["key"] == "ahead"), "2999")
        one.expect(413, "PUT", "/v1/me/settings", {"settings": [setting("big", "x" * 8193, 0)]}, valid=False)
        one.expect(413, "PUT", "/v1/me/settings", {"settings": [setting(f"k{n}", "x" * 8000, 0) for n in range(5)]}, valid=False)
        one.expect(422, "PUT", "/v1/me/settings", {"settings": [setting("No Key", "x", 0)]}, valid=False)
        one.expect(422, "PUT", "/v1/me/settings", {"settings": [setting("twice", "x", 0)] * 2}, valid=False)
        self.assertNotIn("big", values(one.expect(200, "GET", "/v1/me/settings")))
        self.assertEqual(self.as_person(self.lead).expect(200, "GET", "/v1/me/settings"), {"settings": []})
