"""The routes of people who work together, used on the real platform: a part of contract_test.py."""

import datetime
import uuid


def say(person, kind, **fields):
    return {"command_id": str(uuid.uuid4()), "author": person, "type": kind, "expect": {}, "made_at": "2026-03-01T09:00:00.000Z", **fields}


class TeamRoutes:
    def test_working_together(self):
        desk, case, _, claim = self.work(self.moderator)
        names = desk.expect(200, "GET", "/v1/people?permission=item.decide")["items"]
        self.assertIn(self.other, [person["person_id"] for person in names])
        self.assertNotIn(self.moderator, [person["person_id"] for person in names])
        colleague = self.as_person(self.other)
        desk.expect(200, "POST", "/v1/presence", body={"case_id": case["id"]})
        seen = colleague.expect(200, "POST", "/v1/presence", body={"case_id": case["id"]})["others"]
        self.assertEqual([one["person_id"] for one in seen], [self.moderator])
        desk.command(say(self.moderator, "case.note", case_id=case["id"], text="vu"))
        desk.expect(204, "POST", f"/v1/claims/{claim['claim_id']}/transfer", body={"to": self.other, "note": "pour toi", "draft": "brouillon"})
        desk.expect(409, "POST", f"/v1/claims/{claim['claim_id']}/transfer", body={"to": self.other})
        handed = colleague.expect(200, "GET", "/v1/waiting")["handed"]
        self.assertEqual([(one["case_id"], one["draft"]) for one in handed], [(case["id"], "brouillon")])
        theirs = colleague.expect(201, "POST", f"/v1/cases/{case['id']}/claims")
        self.assertEqual(theirs["token"], claim["token"] + 1)
        colleague.expect(204, "POST", f"/v1/handovers/{case['id']}/acknowledge", body={})
        self.assertEqual(colleague.expect(200, "GET", "/v1/waiting")["handed"], [])
        colleague.expect(422, "POST", f"/v1/claims/{theirs['claim_id']}/park", body={"until": "2001-01-01T00:00:00.000Z"})
        soon = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        colleague.expect(204, "POST", f"/v1/claims/{theirs['claim_id']}/park", body={"until": soon, "note": "plus tard"})
        self.assertEqual([one["case_id"] for one in colleague.expect(200, "GET", "/v1/waiting")["parked"]], [case["id"]])
        again = colleague.expect(201, "POST", f"/v1/cases/{case['id']}/claims")
        standing = colleague.expect(200, "GET", f"/v1/cases/{case['id']}/standing")
        self.assertEqual(standing["state"], "claimed")
        colleague.expect(204, "POST", f"/v1/claims/{again['claim_id']}/recuse", body={})
        colleague.expect(409, "POST", f"/v1/cases/{case['id']}/claims")
        colleague.expect(403, "GET", "/v1/recusals")
        lead = self.as_person(self.lead)
        mine = [one for one in lead.expect(200, "GET", "/v1/recusals")["items"] if one["person_id"] == self.other]
        self.assertEqual(len(mine), 1)
        ended = {"person_id": self.other, "member_id": mine[0]["member_id"]}
        colleague.expect(403, "POST", "/v1/recusals/take-back", body=ended)
        lead.expect(204, "POST", "/v1/recusals/take-back", body=ended)
        lead.expect(404, "POST", "/v1/recusals/take-back", body=ended)
        self.assertEqual([one for one in lead.expect(200, "GET", "/v1/recusals")["items"] if one["person_id"] == self.other], [])
        last = colleague.expect(201, "POST", f"/v1/cases/{case['id']}/claims")
        colleague.expect(200, "POST", "/v1/presence", body={"case_id": case["id"]})
        seen = desk.expect(200, "GET", f"/v1/cases/{case['id']}/presence")["others"]
        self.assertEqual([one["person_id"] for one in seen], [self.other])
        theirs = colleague.expect(200, "GET", f"/v1/cases/{case['id']}/presence")["others"]
        self.assertNotIn(self.other, [one["person_id"] for one in theirs])  # nobody is told of themselves
        colleague.expect(204, "POST", f"/v1/claims/{last['claim_id']}/release", body={"reason": "left"})
        notes = [c["body"] for c in colleague.feed()[0] if c["type"] == "note" and c["body"]["case_id"] == case["id"]]
        self.assertEqual([note["text"] for note in notes], ["vu", "pour toi", "plus tard"])

    def test_someone_is_in_danger(self):
        desk, case, item, _ = self.work(self.moderator)
        desk.command(say(self.moderator, "danger.alert", case_id=case["id"], words="ce soir"))
        self.as_person(self.support).command(say(self.support, "danger.alert"))
        lead = self.as_person(self.lead)
        alarms = [c["body"] for c in lead.feed()[0] if c["type"] == "alarm"]
        about = next(alarm for alarm in alarms if alarm.get("case_id") == case["id"])
        packet = lead.expect(200, "GET", f"/v1/alarms/{about['id']}/packet")
        self.assertEqual(packet["item"]["content_hash"], item["content_hash"])
        desk.expect(403, "GET", f"/v1/alarms/{about['id']}/packet")
        lead.expect(204, "POST", f"/v1/alarms/{about['id']}/take-over", body={})
        desk.expect(403, "POST", f"/v1/alarms/{about['id']}/take-over", body={})
