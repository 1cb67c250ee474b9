"""A colleague who works without a window: through the platform's API, with the rights of a person of the sample."""

import datetime
import uuid


class Colleague:
    def __init__(self, world, person):
        self.person, self.api = person, world.api_of(person)

    def claim(self, case_id):
        return self.api.post(f"/v1/cases/{case_id}/claims", {})

    def release(self, case_id):
        """Gives back what this person holds, as from another window."""
        self.api.post(f"/v1/claims/{self.claim(case_id)['claim_id']}/release", {"reason": "left"})

    def look(self, case_id):
        self.api.post("/v1/presence", {"case_id": case_id})

    def note(self, case_id, text, command_id=None):
        return self.api.command(self._command("case.note", case_id, text=text, expect={}, command_id=command_id))

    def decide(self, case_id, action, clause=None, classification=None):
        """Claims the case and decides it; answers the receipt."""
        claim, case = self.claim(case_id), self.api.case(case_id)
        item = self.api.item(case["subject"])
        more = {name: value for name, value in (("clause", clause), ("classification", classification)) if value}
        return self.api.command(self._command(
            "item.decide", case_id, round=case["round"], subjects=[case["subject"]], action=action, saw_full_picture=True,
            expect={"content_hash": item["content_hash"], "claim_token": claim["token"]}, **more))

    def _command(self, kind, case_id, command_id=None, **fields):
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        return {"command_id": command_id or str(uuid.uuid4()), "author": self.person, "type": kind, "case_id": case_id, "made_at": now, **fields}
