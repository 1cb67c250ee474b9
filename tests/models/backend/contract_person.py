"""The routes about the person who asks: a part of the contract's test."""

import re
from datetime import datetime, timedelta, timezone


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

    def test_the_workplace_has_its_rules(self):
        rules = self.as_person(self.moderator).expect(200, "GET", "/v1/workplace")
        self.assertEqual(rules, {"idle_lock_minutes": 5, "session_minutes": 720, "pause_minutes": 20})

    def test_no_record_says_how_alike_two_faces_are(self):
        """The contract knows that a comparison is permitted; no request and no answer has a place for what comes of it."""
        named = []

        def walk(node, path):
            for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
                if re.search(r"simil|cosine|template|alike|embedding", str(key), re.IGNORECASE):
                    named.append((*path, key))
                walk(value, (*path, key))

        walk(self.contract.document, ())
        self.assertEqual(named, [("components", "schemas", "Workplace", "properties", "local_similarity")])

    def test_exposure_is_told_as_a_sum_of_five(self):
        lead = self.as_person(self.lead)
        categories = ["sexual", "suggestive", "violence", "gore", "weapons", "self_harm", "hate", "drugs", "child", "animal_sexual",
                      "non_consensual", "generated", "personal_data", "spam", "other"]
        last = (datetime.now(timezone.utc) - timedelta(days=7)).isocalendar()
        week = f"{last.year}-W{last.week:02}"
        share = {"week": week, "categories": [{"category": c, "bucket": 2 if c == "gore" else 0} for c in categories]}
        self.as_person(self.moderator).expect(204, "POST", "/v1/exposure", share)
        self.as_person(self.moderator).expect(204, "POST", "/v1/exposure", share)  # counts once
        self.assertEqual(lead.expect(200, "GET", "/v1/exposure"), {"weeks": []})
        self.as_person(self.moderator).expect(403, "GET", "/v1/exposure")
        soon = (datetime.now(timezone.utc) + timedelta(days=14)).isocalendar()
        lead.expect(422, "POST", "/v1/exposure", {**share, "week": f"{soon.year}-W{soon.week:02}"})
        lead.expect(422, "POST", "/v1/exposure", {**share, "categories": share["categories"][1:]})
        lead.expect(422, "POST", "/v1/exposure", {**share, "week": "2026-W99"})

    def test_what_is_put_aside_is_not_served(self):
        desk = self.as_person(self.other)
        changes, _ = desk.feed()
        aside = sorted({c["body"]["category"] for c in changes if c["type"] == "case" and c["op"] == "upsert"} - {"none"})
        until = (datetime.now(timezone.utc) + timedelta(hours=5)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        kept = desk.expect(200, "PUT", "/v1/me/not-today", {"categories": aside, "until": until})
        self.assertEqual(sorted(kept["categories"]), aside)
        self.assertEqual(desk.expect(200, "GET", "/v1/me/not-today"), kept)
        status, claim = desk.send("POST", "/v1/queues/screening/claims")
        if status == 201:
            self.assertEqual(desk.expect(200, "GET", f"/v1/cases/{claim['case_id']}")["category"], "none")
            desk.expect(204, "POST", f"/v1/claims/{claim['claim_id']}/release", {"reason": "left"})
        else:
            self.assertEqual(status, 404)
        late = (datetime.now(timezone.utc) + timedelta(hours=30)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        desk.expect(422, "PUT", "/v1/me/not-today", {"categories": aside, "until": late})
        desk.expect(422, "PUT", "/v1/me/not-today", {"categories": ["none"], "until": until})
        self.assertEqual(desk.expect(200, "PUT", "/v1/me/not-today", {"categories": [], "until": until})["categories"], [])
