"""The routes of certification, used on the real platform: a part of contract_test.py."""

import base64
import hashlib
import hmac
import time
import uuid

from contract_practice import PracticeRoutes


def code_of(secret, at):
    """RFC 6238, written again: what an authenticator shows."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, int(at // 30).to_bytes(8, "big"), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(int.from_bytes(digest[start:start + 4], 'big') & 0x7fffffff) % 1_000_000:06}"


class CertificationRoutes(PracticeRoutes):
    """Mixed into the contract test, which brings people and work."""

    def application_of(self, desk, wanted=lambda case, application: True):
        """An open case of the queue of certifications with its application."""
        changes, _ = desk.feed()
        applications = {c["id"]: c["body"] for c in changes if c["type"] == "application" and c["op"] == "upsert"}
        for change in changes:
            if change["type"] == "case" and change["op"] == "upsert" and change["body"]["state"] == "open":
                case = change["body"]
                if case["queue"] == "certification" and wanted(case, applications[case["subject"]]):
                    return case, applications[case["subject"]]
        self.fail("no such application")

    @staticmethod
    def whole(application):
        return [{"id": piece["id"], "sha256": piece["media"]["sha256"], "seen": "whole"}
                for piece in application["evidence"]]

    def verdict(self, person, case, application, claim, action, **fields):
        return {"command_id": str(uuid.uuid4()), "author": person, "type": "certification.verdict",
                "case_id": case["id"], "round": case["round"], "application_id": application["id"], "action": action,
                "evidence": self.whole(application), "expect": {"claim_token": claim["token"]},
                "made_at": "2026-03-02T09:00:00.000Z", **fields}

    def send_verdict(self, desk, status, command, **options):
        key = {"Idempotency-Key": command["command_id"]}
        return desk.expect(status, "POST", "/v1/commands", command, key, **options)

    def test_certification(self):
        first, second = self.platform.roles["certifier"][:2]
        desk, other = self.as_person(first), self.as_person(second)
        fresh = lambda case, application: case["reason"] == "application" and "reuse" not in application
        case, application = self.application_of(desk, fresh)
        target = f"/v1/applications/{application['id']}"
        self.assertEqual(desk.expect(200, "GET", target)["id"], application["id"])
        self.as_person(self.moderator).expect(404, "GET", target)
        desk.expect(409, "GET", target + "/applicant")
        picture = f"/v1/media/{application['evidence'][0]['media']['id']}"
        desk.expect(409, "GET", picture)
        self.as_person(self.moderator).expect(403, "GET", picture)
        self.as_person(self.moderator).expect(403, "GET", target + "/applicant")

        claim = desk.expect(201, "POST", f"/v1/cases/{case['id']}/claims")
        values = desk.expect(200, "GET", target + "/applicant")["values"]
        number = next(value for value in values if value["field"] == "document_number")
        self.assertTrue(number["masked"])
        other.expect(409, "GET", target + "/applicant")
        answer = {"case_id": case["id"], "round": case["round"], "application_id": application["id"],
                  "answer": "same", "claim_token": claim["token"], "evidence": self.whole(application)}
        early = self.verdict(first, case, application, claim, "pass_on")
        self.send_verdict(desk, 409, early)  # nothing is sealed yet
        stale = [{**piece, "sha256": "0" * 64} for piece in answer["evidence"]]
        desk.expect(409, "POST", target + "/answer", {**answer, "evidence": stale})
        results = desk.expect(200, "POST", target + "/answer", answer)
        self.assertTrue(results["verdicts"] and results["estimate"])
        self.assertEqual(desk.expect(200, "POST", target + "/answer", answer), results)
        desk.expect(409, "POST", target + "/answer", {**answer, "answer": "different"})
        reveal = {"what": "document_number", "reason": "flou sur la photo"}
        desk.expect(403, "POST", target + "/reveal", reveal)  # no fresh code yet
        self.step_up(desk, first)
        shown = desk.expect(200, "POST", target + "/reveal", reveal)["number"]
        self.assertTrue(shown.endswith(number["value"][-3:]))
        desk.expect(422, "POST", target + "/reveal", {**reveal, "reason": "x"}, valid=False)

        refusal = self.verdict(first, case, application, claim, "reject", reason="data_differs")
        self.assertEqual(self.send_verdict(desk, 200, refusal)["outcome"], "proposed")
        desk.expect(409, "POST", f"/v1/cases/{case['id']}/claims")  # never the same person twice
        again = other.expect(201, "POST", f"/v1/cases/{case['id']}/claims")
        case = other.expect(200, "GET", f"/v1/cases/{case['id']}")
        self.assertEqual(case["reason"], "second_reading")
        other.expect(200, "POST", target + "/answer", {**answer, "round": case["round"], "claim_token": again["token"]})
        same = self.verdict(second, case, application, again, "reject", reason="data_differs")
        self.assertEqual(self.send_verdict(other, 200, same)["outcome"], "applied")

        lead = self.as_person(self.platform.roles["certification_lead"][0])
        self.assertEqual(lead.expect(200, "GET", target)["state"], "refused")
        verdicts = lead.expect(200, "GET", "/v1/certification-verdicts?limit=500")["items"]
        mine = [(one["author"], one["outcome"]) for one in verdicts
                if one["verdict"]["application_id"] == application["id"]]
        self.assertEqual(mine, [(first, "proposed"), (second, "applied")])
        desk.expect(403, "GET", "/v1/certification-verdicts")
        lead.expect(422, "GET", "/v1/certification-verdicts?after=x")

    def step_up(self, desk, person):
        """A wrong code, none at all, the right one, and that one again."""
        route = "/v1/session/step-up"
        secret = self.platform.authenticators[person]
        codes = {code_of(secret, time.time() + 30 * step) for step in (-1, 0, 1)}
        wrong = next(f"{guess:06}" for guess in range(10) if f"{guess:06}" not in codes)
        desk.expect(403, "POST", route, {"code": wrong})
        for nonsense in ({}, {"code": "12345"}, {"code": "12345x"}, {"code": 123456}):
            desk.expect(422, "POST", route, nonsense, valid=False)
        right = {"code": code_of(secret, time.time())}
        desk.expect(204, "POST", route, right)
        desk.expect(403, "POST", route, right)  # none counts twice
        self.as_person(self.moderator).expect(403, "POST", route, right)  # has no authenticator

    def test_somebody_doubts_an_account(self):
        desk, case, _, _ = self.work(self.moderator)
        doubt = {"command_id": str(uuid.uuid4()), "author": self.moderator, "type": "account.doubt",
                 "case_id": case["id"], "doubt": "minor", "words": "cartable, uniforme", "expect": {},
                 "made_at": "2026-03-02T09:00:00.000Z"}
        self.send_verdict(desk, 422, {**doubt, "doubt": "tired"}, valid=False)
        support = self.as_person(self.support)
        self.send_verdict(support, 403, {**doubt, "author": self.support, "command_id": str(uuid.uuid4())})
        self.assertEqual(self.send_verdict(desk, 200, doubt)["outcome"], "applied")
        changes, _ = self.as_person(self.platform.roles["certifier"][0]).feed()
        there = [change["body"] for change in changes if change["op"] == "upsert"]
        note = next(body for body in there if body.get("text") == "cartable, uniforme")
        asked = next(body for body in there if body.get("id") == note["case_id"])
        self.assertEqual((asked["reason"], asked["severity"]), ("suspected_minor", "critical"))
        desk.expect(404, "GET", f"/v1/cases/{case['id']}")  # gone to the restricted queue

    def test_yoti(self):
        hook = self.as_nobody()
        secret = {"Vigie-Hook-Secret": self.platform.hive_secret}
        estimate = {"antispoofing": {"prediction": "real"}, "age": {"age": 25.1, "st_dev": 3.5}}
        route = "/v1/hooks/yoti/estimates?member=member-1"
        hook.expect(401, "POST", route, estimate)
        begun = hook.expect(201, "POST", route, estimate, secret)
        self.assertEqual((begun["member"], begun["state"]), ("member-1", "begun"))
        hook.expect(409, "POST", route, estimate, secret)
        hook.expect(404, "POST", "/v1/hooks/yoti/estimates?member=nobody", estimate, secret)
        hook.expect(422, "POST", "/v1/hooks/yoti/estimates?member=member-2", {"error_code": "FACE_NOT_FOUND"}, secret)
        session = {"session_id": "s", "user_tracking_id": begun["id"], "state": "COMPLETED", "checks": []}
        hook.expect(204, "POST", "/v1/hooks/yoti/sessions", session, secret)
        hook.expect(404, "POST", "/v1/hooks/yoti/sessions?application=nothing", session, secret)
        check = {"status": "COMPLETE", "type": "OVER", "method": "AGE_ESTIMATION", "age": 18, "reference_id": "r"}
        hook.expect(204, "POST", "/v1/hooks/yoti/age-checks?member=member-4", check, secret)
        hook.expect(422, "POST", "/v1/hooks/yoti/age-checks?member=member-1", check, secret)
