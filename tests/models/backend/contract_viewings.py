"""The routes of looking at restricted media, used on the real platform: a part of contract_test.py."""

from contract_notices import NoticeRoutes

WORDS = "The match of the file contradicts its caption. SPECIMEN"


class ViewingRoutes(NoticeRoutes):
    """Mixed into the contract test, which brings people and work."""

    def restricted_case(self, lead):
        """(case, item) on the notice desk, claimed by this person."""
        records = {}
        for change in lead.feed()[0]:
            records.setdefault(change["type"], {})[change["id"]] = change["body"]
        for case in records["case"].values():
            if case["queue"] != "notices-restricted" or case.get("claimed_by"):
                continue
            for name in records["notice"][case["subject"]]["items"]:
                item = records["item"].get(name)
                if item and item["restricted"] and item["media"]:
                    lead.expect(201, "POST", f"/v1/cases/{case['id']}/claims")
                    return case, item
        self.fail("no notice names restricted media")

    def test_restricted_media_is_looked_at_under_a_grant_only(self):
        person = self.platform.roles["compliance_lead"][0]
        lead, reviewer = self.as_person(person), self.as_person(self.platform.roles["reviewer"][0])
        case, item = self.restricted_case(lead)
        place, picture = f"/v1/items/{item['id']}/viewings", f"/v1/media/{item['media'][0]['id']}"
        asked = {"case_id": case["id"], "reason": "doubt", "words": WORDS}
        before = lead.expect(200, "GET", "/v1/viewings", valid=True)["items"]
        lead.expect(403, "GET", picture)
        reviewer.expect(404, "GET", picture)
        reviewer.expect(404, "POST", place, asked)
        lead.expect(422, "POST", place, {**asked, "reason": "boredom"}, valid=False)
        lead.expect(422, "POST", place, {**asked, "words": "because"}, valid=False)
        grant = lead.expect(201, "POST", place, asked)
        self.assertEqual((grant["item_id"], grant["ttl_ms"]), (item["id"], 60000))
        lead.expect(200, "GET", picture)
        self.as_person(self.lead).expect(403, "GET", picture)  # may look as well, and has not asked
        reports = f"/v1/viewings/{grant['viewing_id']}/reports"
        lead.expect(204, "POST", reports, {"stage": "begun", "shown_ms": 0})
        lead.expect(204, "POST", reports, {"stage": "continues", "shown_ms": 1})
        lead.expect(422, "POST", reports, {"stage": "ended", "shown_ms": 0}, valid=False)
        reviewer.expect(404, "POST", reports, {"stage": "begun", "shown_ms": 0})
        lead.expect(204, "POST", reports, {"stage": "ended", "shown_ms": 1, "end": "finished"})
        lead.expect(403, "GET", picture)
        log = lead.expect(200, "GET", "/v1/viewings")["items"]
        self.assertEqual(len(log), len(before) + 1)
        entry = log[-1]
        self.assertEqual((entry["person"], entry["item_id"], entry["case_id"], entry["reason"], entry["words"], entry["end"]),
                         (person, item["id"], case["id"], "doubt", WORDS, "finished"))
        for key in ("served_at", "begun_at", "ended_at"):
            self.assertIn(key, entry)
        reviewer.expect(403, "GET", "/v1/viewings")
        claim = lead.expect(201, "POST", f"/v1/cases/{case['id']}/claims")  # the own one once more
        lead.expect(204, "POST", f"/v1/claims/{claim['claim_id']}/release", {"reason": "left"})
        lead.expect(409, "POST", place, asked)
