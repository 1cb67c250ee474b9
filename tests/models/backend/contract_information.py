"""The routes of orders to give information, used on the real platform: a part of contract_test.py."""

from contract_complaints import ComplaintRoutes
from contract_referrals import moment

ROUTE = "/v1/information-orders"
NOTE = "Numéro du standard, connu avant l'ordre. SPECIMEN"


def entry(**fields):
    return {"kind": "prosecutor", "authority": "Parquet de Villexemple (SPECIMEN)", "member_state": "FR", "reference": "PV 1",
            "basis": "Article 60-1 du code de procédure pénale", "reasons": "", "reasons_withheld": True, "names_redress": True,
            "asks_to_collect": False, "language": "fr", "urgency": "as_stated", "issued_at": moment(hours=-30),
            "received_at": moment(hours=-1), "member_id": "member-3", "scope": ["account", "connections", "publications"],
            "from": moment(days=-300), "until": moment(hours=-1), **fields}


class InformationRoutes(ComplaintRoutes):
    """Mixed into the contract test, which brings people and work."""

    def expecting(self, order, **fields):
        return {"expect": {"rev": order["rev"]}, **fields}

    def verified(self, desk, written):
        order = desk.expect(201, "POST", ROUTE, written)
        how = self.expecting(order, how="called_back", note=NOTE)
        return desk.expect(200, "POST", f"{ROUTE}/{order['id']}/verification", how)

    def test_what_an_order_asks_for_is_answered_by_two_people(self):  # after the referrals, which see the same person without a code
        reviewer = self.as_person(self.platform.roles["reviewer"][0])
        moderator = self.as_person(self.moderator)
        person = self.platform.roles["compliance_lead"][0]
        lead = self.as_person(person)
        order = self.verified(reviewer, entry())
        place = f"{ROUTE}/{order['id']}"
        self.assertEqual(order["state"], "verified")
        self.assertEqual([one["kind"] for one in order["letters"]], ["receipt"])
        self.assertEqual(lead.expect(200, "GET", place), order)
        for target in (place, f"{ROUTE}/nothing", ROUTE):
            moderator.expect(403, "GET", target)
        moderator.expect(403, "POST", place + "/preparation", self.expecting(order))
        reviewer.expect(409, "POST", place + "/preparation", {"expect": {"rev": order["rev"] - 1}})
        order = reviewer.expect(200, "POST", place + "/preparation", self.expecting(order))
        parts = {part["data"]: part for part in order["answer"]["parts"]}
        self.assertEqual(set(parts), {"account", "connections", "publications"})
        self.assertEqual(parts["connections"]["count"], 0)
        self.assertTrue(all(part["values"] == [] for part in parts.values()))  # values are read on purpose

        reviewer.expect(409, "POST", place + "/release", self.expecting(order))  # who prepared does not release
        lead.expect(409, "POST", place + "/release", self.expecting(order))  # nor who has not read it
        self.confirm(lead, person)
        order = lead.expect(200, "POST", place + "/opening", self.expecting(order))
        told = [value["value"] for part in order["answer"]["parts"] for value in part["values"]]
        self.assertIn("member-3", told)
        order = lead.expect(200, "POST", place + "/release", self.expecting(order))
        self.assertEqual(order["state"], "released")
        reviewer.expect(403, "POST", place + "/packet", self.expecting(order))
        lead.expect(409, "POST", place + "/handed-over", self.expecting(order, at=moment(), receipt="AR 7"))
        order = lead.expect(200, "POST", place + "/packet", self.expecting(order))
        lead.expect(422, "POST", place + "/handed-over", self.expecting(order, at=moment(days=1), receipt="AR 7"))
        order = lead.expect(200, "POST", place + "/handed-over", self.expecting(order, at=moment(), receipt="AR 7"))
        order = reviewer.expect(200, "POST", place + "/told", self.expecting(order))
        self.assertEqual([one["kind"] for one in order["letters"]], ["receipt", "effect", "person"])

        done = [step["work"] for step in order["steps"]]
        self.assertEqual(done, ["record", "verify", "prepare", "open", "release", "packet", "hand_over", "tell"])
        events, after = [], "0"
        while after:
            page = lead.expect(200, "GET", f"/v1/information-events?after={after}")
            events += [one["work"] for one in page["items"] if one["order_id"] == order["id"]]
            after = page.get("next")
        self.assertEqual(events, done)
        reviewer.expect(403, "GET", "/v1/information-events")
        lead.expect(422, "GET", "/v1/information-events?limit=0", valid=False)

    def test_another_scope_voids_what_was_prepared(self):
        reviewer = self.as_person(self.platform.roles["reviewer"][0])
        written = entry()
        order = self.verified(reviewer, written)
        place = f"{ROUTE}/{order['id']}"
        order = reviewer.expect(200, "POST", place + "/preparation", self.expecting(order))
        narrower = {**written, "scope": ["account"]}
        order = reviewer.expect(200, "PUT", place, self.expecting(order, entry=narrower))
        self.assertEqual((order["state"], "answer" in order), ("verified", False))
        order = reviewer.expect(200, "PUT", place, self.expecting(order, entry={**narrower, "reference": "PV 2"}))
        self.assertEqual((order["state"], "verification" in order), ("received", False))
        reviewer.expect(404, "PUT", f"{ROUTE}/nothing", self.expecting(order, entry=narrower))

    def test_a_prohibition_is_held_to_and_what_lacks_is_asked_back(self):
        reviewer = self.as_person(self.platform.roles["reviewer"][0])
        order = self.verified(reviewer, entry(names_redress=False, do_not_notify={"basis": "Article 11"}))
        place = f"{ROUTE}/{order['id']}"
        reviewer.expect(409, "POST", place + "/preparation", self.expecting(order))
        reviewer.expect(409, "POST", place + "/told", self.expecting(order))
        reviewer.expect(422, "POST", place + "/return", self.expecting(order, how="ask_back", reasons=" "))
        reviewer.expect(422, "POST", place + "/return", self.expecting(order, how="release", reasons="a"), valid=False)
        order = reviewer.expect(200, "POST", place + "/return", self.expecting(order, how="ask_back", reasons="Complétez."))
        self.assertEqual(order["state"], "asked_back")
        self.assertIn("Complétez.", order["letters"][-1]["text"])

    def test_what_is_no_order_is_refused(self):
        reviewer = self.as_person(self.platform.roles["reviewer"][0])
        reviewer.expect(404, "POST", ROUTE, entry(member_id="nobody"))
        for wrong in ({"received_at": moment(days=1)}, {"authority": "Parquet \u202eexe"}, {"until": moment(days=-301)},
                      {"due_at": moment(days=-2)}):
            reviewer.expect(422, "POST", ROUTE, entry(**wrong))
        for wrong in ({"kind": "king"}, {"scope": ["everything"]}, {"urgency": "soon"}, {"received_at": "yesterday"},
                      {"reasons": "a" * 9_000}, {"member_state": "fr"}):
            reviewer.expect(422, "POST", ROUTE, entry(**wrong), valid=False)
        reviewer.expect(413, "POST", ROUTE, entry(reasons="a" * 1_100_000), valid=False)

    def test_the_sample_has_orders(self):
        lead = self.as_person(self.platform.roles["compliance_lead"][0])
        orders = lead.expect(200, "GET", ROUTE)["items"]
        sample = [one for one in orders if "SPECIMEN" in one["entry"]["reference"]]
        self.assertTrue({"received", "prepared", "handed_over"} <= {one["state"] for one in sample})
        self.assertTrue(any(not one["entry"]["names_redress"] for one in sample))
        silenced = [one for one in sample if one["state"] == "handed_over"]
        self.assertTrue(silenced and all("do_not_notify" in one["entry"] for one in silenced))
        self.assertEqual(sample[0]["entry"]["urgency"], "danger_to_life")  # by its clock
