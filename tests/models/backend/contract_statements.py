"""Statements of reasons brought by the real platform to a server that stands for the Commission's: a part of
contract_test.py."""

import http.server
import json
import os
import subprocess
import tempfile
import threading
import time
import uuid

from contract_options import WrongOptions

TOKEN = "transparency-token"
DEADLINE = 60


class Database(http.server.BaseHTTPRequestHandler):
    """Knows a puid for ever, and fails after it has carried out its first call."""

    def log_message(self, *arguments):
        pass

    def answer(self, status, body):
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def is_allowed(self):
        if self.headers["Authorization"] == f"Bearer {TOKEN}":
            return True
        self.answer(401, {"message": "Unauthenticated."})
        return False

    def receipt(self, puid):
        return {"puid": puid, "uuid": self.server.entries[puid], "created_at": "2026-01-06 10:00:00",
                "permalink": "https://database.example/statement/" + self.server.entries[puid]}

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.calls.append(self.path)
        if not self.is_allowed():
            return
        sent = body.get("statements", [body])
        known = [one["puid"] for one in sent if one["puid"] in self.server.entries]
        if known:
            self.refuse(known, "statements" in body)
            return
        is_first = not self.server.entries
        self.server.entries.update({one["puid"]: str(uuid.uuid4()) for one in sent})
        if is_first:
            self.close_connection = True  # it was carried out, and nobody is told
            return
        made = [{**one, **self.receipt(one["puid"])} for one in sent]
        self.answer(201, {"statements": made} if "statements" in body else made[0])

    def refuse(self, known, is_batch):
        message = "The identifier given is not unique within this platform."
        if is_batch:
            self.answer(422, {"message": message, "errors": {"existing_puids": known}})
        else:
            self.answer(422, {"message": message, "errors": {"puid": [message]}, "existing": {"puid": known[0]}})

    def do_GET(self):
        self.server.calls.append(self.path)
        if self.is_allowed():
            self.answer(302, {"message": "statement of reason found", **self.receipt(self.path.rsplit("/", 1)[1])})


class StatementDelivery(WrongOptions):
    """Mixed into a test that starts platforms."""

    def database(self):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Database)
        server.entries, server.calls = {}, []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return server

    def start_delivering(self, folder, url, token=TOKEN):
        read, write = os.pipe()
        os.write(write, token.encode())
        os.close(write)
        try:
            return self.start(folder, "small", ["--transparency", url, "--transparency-token-fd", str(read)], [read])
        finally:
            os.close(read)

    def restrict_one(self, desk, person):
        """Decides the first plain notice on one published item; answers the notice."""
        changes, _ = desk.feed()
        records = {kind: {c["id"]: c["body"] for c in changes if c["type"] == kind and c["op"] == "upsert"}
                   for kind in ("notice", "case")}
        clause = next(c["id"] for c in desk.expect(200, "GET", "/v1/policy")["clauses"] if c["category"] == "violence")
        for case in records["case"].values():
            notice = records["notice"].get(case["subject"])
            if case["state"] != "open" or notice is None or notice["origin"] == "authority":
                continue
            if len(notice["items"]) != 1:
                continue
            command = {"command_id": str(uuid.uuid4()), "author": person, "type": "notice.decide",
                       "case_id": case["id"], "round": case["round"], "notice_id": notice["id"], "items": notice["items"],
                       "outcome": "restricted", "clause": clause, "restrictions": [{"kind": "unavailable"}],
                       "facts": "On voit deux personnes se battre et l'une reste au sol. SPECIMEN",
                       "saw_full_picture": False, "expect": {}, "made_at": "2026-03-02T09:00:00.000Z"}
            status, _ = desk.send("POST", "/v1/commands", command, {"Idempotency-Key": command["command_id"]})
            if status == 200:
                return notice["id"]
        self.fail("no notice could be decided")

    def wait_for(self, found, what):
        """What `found` answers, once it answers something."""
        until = time.monotonic() + DEADLINE
        while not (answer := found()):
            self.assertLess(time.monotonic(), until, what)
            time.sleep(0.2)  # the platform looks about once a second
        return answer

    def statement_of(self, desk, notice, wanted):
        """The notice's only statement, once it is in that state."""
        def found():
            file = desk.expect(200, "GET", f"/v1/notices/{notice}/file")
            self.assertTrue(file["statements_leave"])
            [statement] = file["statements"]
            return statement if statement["state"] == wanted else None

        return self.wait_for(found, f"{wanted} in time")

    def puids(self, lead):
        """Of every statement that is to leave, those of the sample world among them."""
        page = lead.expect(200, "GET", "/v1/statements?since=2020-01-01T00:00:00.000Z&limit=500")
        self.assertNotIn("next", page)
        return {one["puid"] for one in page["items"] if one["state"] != "refused"}

    def test_statements_are_brought_exactly_once(self):
        server = self.database()
        url = f"http://127.0.0.1:{server.server_port}/api/v1"
        with tempfile.TemporaryDirectory() as folder:
            platform = self.start_delivering(folder, url, "another")
            person = platform.roles["reviewer"][0]
            desk, lead = (self.exchange(platform, self.contract, platform.tokens[platform.roles[role][0]])
                          for role in ("reviewer", "compliance_lead"))
            notice = self.restrict_one(desk, person)
            self.assertEqual(self.statement_of(lead, notice, "sent")["decision_id"],
                             lead.expect(200, "GET", f"/v1/notices/{notice}/file")["decisions"][0]["decision_id"])
            self.wait_for(lambda: "token refused" in platform.log_text(), "the refusal in the log")
            self.assertEqual(platform.stop(), 0)
            self.assertEqual(server.entries, {})

            platform = self.start_delivering(folder, url)
            desk, lead = (self.exchange(platform, self.contract, platform.tokens[platform.roles[role][0]])
                          for role in ("reviewer", "compliance_lead"))
            statement = self.statement_of(lead, notice, "accepted")
            owed = self.puids(lead)
            self.wait_for(lambda: set(server.entries) == owed, "every statement")
            self.assertIn(statement["puid"], owed)
            self.assertEqual(statement["uuid"], server.entries[statement["puid"]])
            self.assertTrue(statement["permalink"].endswith(statement["uuid"]))
            # The first call was carried out and cut off: sent again it was known, so it was asked for.
            self.assertTrue(any("existing-puid" in path for path in server.calls), server.calls)
            second = self.restrict_one(desk, person)
            self.assertEqual(self.statement_of(lead, second, "accepted")["uuid"], list(server.entries.values())[-1])
            refused = next(one["puid"] for one in desk.expect(200, "GET", "/v1/statements?state=refused")["items"]
                           if one["refused_by"] == "database")
            self.assertNotIn(refused, server.entries)
            self.assertEqual(desk.expect(200, "POST", f"/v1/statements/{refused}/compose")["puid"], refused)
            self.wait_for(lambda: refused in server.entries, "the statement that was composed again")
            self.assertNotIn(TOKEN, platform.log_text())
            self.assertEqual(platform.stop(), 0)
        self.assertEqual(len(server.entries), len(owed) + 2)

    def test_where_statements_go_is_asked_for_whole(self):
        for arguments, word in (
                (["--transparency", "https://database.example/api/v1"], "belong together"),
                (["--transparency-token-fd", "7"], "belong together"),
                (["--transparency", "http://database.example", "--transparency-token-fd", "7"], "loopback")):
            refused = subprocess.run([self.program, "--data", "/tmp", *arguments], capture_output=True, text=True,
                                     timeout=60)
            self.assertEqual(refused.returncode, 2)
            self.assertIn(word, refused.stderr.partition("\n")[0])
