#!/usr/bin/env python3
"""Starts the real vigie-platform, uses every route of the contract, and validates each request and each answer against
the OpenAPI document with a validator that is not ours.

    contract_test.py VIGIE_PLATFORM OPENAPI_YAML
"""

import hashlib
import http.client
import json
import os
import re
import secrets
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest
import uuid
from urllib.parse import parse_qs, urlencode, urlsplit

import jsonschema
import yaml

from contract_team import TeamRoutes
from contract_referrals import ReferralRoutes
from contract_measures import MeasureRoutes
from contract_casebook import CasebookRoutes
from contract_person import PersonRoutes
from contract_policy import PolicyRoutes
from contract_statements import StatementDelivery

PROGRAM, DOCUMENT = sys.argv[1:3]
KEY = secrets.token_hex(32)


class Contract:
    """The OpenAPI document, asked about one exchange at a time. Remembers what was exercised."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.document = yaml.safe_load(file)
        self.routes = []
        for pattern, operations in self.document["paths"].items():
            expression = re.compile("^" + re.sub(r"\{\w+\}", "[^/]+", pattern) + "$")
            # A fixed word wins over a parameter: /v1/claims/heartbeat is not /v1/claims/{id}.
            for method, operation in operations.items():
                self.routes.append((pattern.count("{"), method.upper(), expression, pattern, operation))
        self.routes.sort(key=lambda route: route[0])
        self.used = set()

    def resolve(self, node):
        while isinstance(node, dict) and "$ref" in node and node["$ref"].startswith("#/"):
            found = self.document
            for part in node["$ref"][2:].split("/"):
                found = found[part]
            rest = {key: value for key, value in node.items() if key != "$ref"}
            node = {**found, **rest} if rest else found
        return node

    def validate(self, value, schema, what):
        rooted = {"$schema": "https://json-schema.org/draft/2020-12/schema", "components": self.document["components"],
                  "allOf": [schema]}
        errors = list(jsonschema.Draft202012Validator(rooted).iter_errors(value))
        assert not errors, f"{what}: {errors[0].json_path}: {errors[0].message[:300]}"

    def operation(self, method, path):
        for _, known, expression, pattern, operation in self.routes:
            if known == method and expression.match(path):
                return pattern, operation
        raise AssertionError(f"{method} {path} is no route of the contract")

    def check_request(self, method, target, headers, body):
        parts = urlsplit(target)
        pattern, operation = self.operation(method, parts.path)
        query = {key: values[0] for key, values in parse_qs(parts.query, keep_blank_values=True).items()}
        names = set()
        for parameter in map(self.resolve, operation.get("parameters", [])):
            where = {"query": query, "header": headers}.get(parameter["in"])
            if where is None:
                continue
            names.add(parameter["name"])
            value = where.get(parameter["name"])
            assert value is not None or not parameter.get("required"), f"{pattern}: {parameter['name']} is missing"
            if value is not None:
                typed = int(value) if parameter["schema"].get("type") == "integer" else value
                self.validate(typed, parameter["schema"], f"{pattern} parameter {parameter['name']}")
        assert set(query) <= names, f"{pattern}: undocumented query {set(query) - names}"
        content = operation.get("requestBody")
        assert (body is not None) == (content is not None), f"{pattern}: body or not?"
        if body is not None:
            self.validate(body, content["content"]["application/json"]["schema"], f"{pattern} request")

    def check_answer(self, method, target, status, headers, body):
        pattern, operation = self.operation(method, urlsplit(target).path)
        answers = operation["responses"]
        assert str(status) in answers, f"{method} {pattern}: status {status} is not documented: {body[:200]}"
        answer = self.resolve(answers[str(status)])
        self.used.add((method, pattern, status))
        for name, header in answer.get("headers", {}).items():
            header = self.resolve(header)
            value = headers.get(name)
            assert value is not None or not header.get("required"), f"{pattern}: {name} is missing"
            if value is not None and "schema" in header:
                self.validate(value, header["schema"], f"{pattern} header {name}")
        if "content" not in answer:
            assert not body, f"{pattern}: an answer without content has {len(body)} bytes"
            return None
        kind = headers.get("Content-Type", "")
        if "*/*" in answer["content"]:
            return body
        assert kind in answer["content"], f"{pattern}: content type {kind!r}"
        if kind == "text/event-stream":
            return body
        value = json.loads(body)
        self.validate(value, answer["content"][kind]["schema"], f"{method} {pattern} {status}")
        return value


class Platform:
    def __init__(self, data, sample="small", options=(), descriptors=()):
        key_read, key_write = os.pipe()
        os.write(key_write, KEY.encode())
        os.close(key_write)
        tokens_read, tokens_write = os.pipe()
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [PROGRAM, "--listen", "127.0.0.1:0", "--data", data, "--sample", sample, "--key-fd", str(key_read),
             "--tokens-fd", str(tokens_write), *options],
            pass_fds=[key_read, tokens_write, *descriptors], stdout=subprocess.PIPE, stderr=self.log)
        os.close(key_read)
        os.close(tokens_write)
        line = self.process.stdout.readline()
        if not line:
            self.process.wait()
            self.log.seek(0)
            raise RuntimeError(self.log.read()[-2000:].decode())
        self.ready = json.loads(line)
        with os.fdopen(tokens_read) as file:
            handed = json.loads(file.readline())
        self.tokens, self.authenticators = ({p["person"]: p.get(key) for p in handed["people"]} for key in ("token", "authenticator"))
        self.roles = {}
        for person in handed["people"]:
            self.roles.setdefault(person["role"], []).append(person["person"])
        self.hive_secret = handed["hive_secret"]
        self.address = urlsplit(self.ready["url"])

    def stop(self):
        self.process.terminate()
        code = self.process.wait(20)
        self.process.stdout.close()
        return code

    def log_text(self):
        self.log.seek(0)
        return self.log.read().decode()


class Exchange:
    """Sends requests as one person and has the contract look at both directions."""

    def __init__(self, platform, contract, token):
        self.platform, self.contract, self.token = platform, contract, token

    def send(self, method, target, body=None, headers=None, valid=True):
        headers = dict(headers or {})
        if self.token:
            headers["Authorization"] = "Bearer " + self.token
        if valid:
            self.contract.check_request(method, target, headers, body)
        payload = None
        if body is not None:
            payload = body if isinstance(body, (bytes, str)) else json.dumps(body)
            headers.setdefault("Content-Type", "application/json")
        connection = http.client.HTTPConnection(self.platform.address.hostname, self.platform.address.port, timeout=30)
        try:
            connection.request(method, target, payload, headers)
            answer = connection.getresponse()
            raw, status, found = answer.read(), answer.status, dict(answer.getheaders())
        finally:
            connection.close()
        self.headers = found
        return status, self.contract.check_answer(method, target, status, found, raw)

    def expect(self, status, *arguments, **options):
        found, value = self.send(*arguments, **options)
        assert found == status, f"{arguments[:2]}: {found} instead of {status}: {value}"
        return value

    def command(self, command):
        return self.expect(200, "POST", "/v1/commands", command, key_of(command))

    def feed(self):
        changes, cursor = [], ""
        while True:
            query = {"limit": 200, **({"cursor": cursor} if cursor else {})}
            page = self.expect(200, "GET", "/v1/changes?" + urlencode(query))
            changes += page["changes"]
            cursor = page["cursor"]
            if not page["has_more"]:
                return changes, cursor


def decision(person, case, item, action="publish", **fields):
    command = {"command_id": str(uuid.uuid4()), "author": person, "type": "item.decide", "case_id": case["id"],
               "round": case["round"], "subjects": [item["id"]], "action": action, "saw_full_picture": True,
               "expect": {"content_hash": item["content_hash"]},
               "made_at": "2026-03-02T09:00:00.000Z"}
    if action == "publish":
        command["classification"] = "general"
    command.update(fields)
    return command


def key_of(command):
    return {"Idempotency-Key": command["command_id"]}


class ContractTest(ReferralRoutes, MeasureRoutes, CasebookRoutes, PersonRoutes, PolicyRoutes, TeamRoutes, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.contract = Contract(DOCUMENT)
        cls.platform = Platform(cls.folder.name)
        cls.moderator, cls.other = cls.platform.roles["moderator"][:2]
        cls.lead = cls.platform.roles["lead"][0]
        cls.support = cls.platform.roles["support"][0]

    @classmethod
    def tearDownClass(cls):
        cls.platform.stop()
        cls.folder.cleanup()

    def as_person(self, person):
        return Exchange(self.platform, self.contract, self.platform.tokens[person])

    def as_nobody(self):
        return Exchange(self.platform, self.contract, None)

    def work(self, person, wanted=lambda case, item: True):
        """A claimed case of the screening queue with its item."""
        desk = self.as_person(person)
        changes, _ = desk.feed()
        items = {c["id"]: c["body"] for c in changes if c["type"] == "item" and c["op"] == "upsert"}
        for change in changes:
            if change["type"] == "case" and change["op"] == "upsert" and change["body"]["state"] == "open":
                case = change["body"]
                if case["queue"] == "screening" and wanted(case, items[case["subject"]]):
                    claim = desk.expect(201, "POST", f"/v1/cases/{case['id']}/claims")
                    return desk, case, items[case["subject"]], claim
        self.fail("no such case")

    def test_session(self):
        session = self.as_person(self.moderator).expect(200, "GET", "/v1/session")
        self.assertEqual(session["person"], self.moderator)
        self.assertIn("item.decide", session["permissions"])
        self.as_nobody().expect(401, "GET", "/v1/session")
        Exchange(self.platform, self.contract, "wrong").expect(401, "GET", "/v1/session")

    def test_every_route_asks_who_you_are(self):
        nobody = self.as_nobody()
        for _, method, _, pattern, operation in self.contract.routes:
            target = pattern.replace("{id}", "some-id")
            body = "{}" if "requestBody" in operation else None
            nobody.expect(401, method, target, body=body, valid=False)

    def test_feed_is_scoped_and_valid(self):
        mine, cursor = self.as_person(self.moderator).feed()
        kinds = {c["type"] for c in mine}
        self.assertEqual(kinds, {"queue", "case", "item", "member", "notice", "policy"})
        self.assertFalse(any(c["body"].get("restricted") for c in mine if c["type"] == "item"))
        theirs, _ = self.as_person(self.lead).feed()
        self.assertTrue(any(c["body"].get("restricted") for c in theirs if c["type"] == "item" and "body" in c))
        supports, _ = self.as_person(self.support).feed()
        self.assertEqual({c["type"] for c in supports}, {"policy"})

        desk = self.as_person(self.moderator)
        self.as_person(self.other).expect(410, "GET", "/v1/changes?" + urlencode({"cursor": cursor}))
        desk.expect(410, "GET", "/v1/changes?cursor=nonsense")
        for limit in ("0", "501", "x", ""):
            desk.expect(422, "GET", f"/v1/changes?limit={limit}", valid=False)
        desk.expect(422, "GET", "/v1/changes?cursor=" + "x" * 600, valid=False)

    def test_claim_decide_receipt_reverse(self):
        desk, case, item, claim = self.work(self.moderator)
        self.assertEqual(claim["case_id"], case["id"])
        again = desk.expect(201, "POST", f"/v1/cases/{case['id']}/claims")
        self.assertEqual(again["token"], claim["token"])
        self.as_person(self.other).expect(409, "POST", f"/v1/cases/{case['id']}/claims")
        beat = desk.expect(200, "POST", "/v1/claims/heartbeat", {"claims": [claim["claim_id"], "lost"]})
        self.assertEqual([c["claim_id"] for c in beat["claims"]], [claim["claim_id"]])

        command = decision(self.moderator, case, item)
        command["expect"]["claim_token"] = claim["token"]
        self.assertEqual(desk.expect(200, "GET", "/v1/commands/" + command["command_id"])["status"], "unknown")
        receipt = desk.expect(200, "POST", "/v1/commands", command, key_of(command))
        self.assertEqual(receipt["outcome"], "applied")
        self.assertEqual(desk.expect(200, "POST", "/v1/commands", command, key_of(command)), receipt)
        status = desk.expect(200, "GET", "/v1/commands/" + command["command_id"])
        self.assertEqual(status, {"status": "done", "receipt": receipt})
        changed = {**command, "note": "another body"}
        problem = desk.expect(422, "POST", "/v1/commands", changed, key_of(command))
        self.assertEqual(problem["type"], "/problems/key-reused")
        self.assertEqual(desk.expect(200, "GET", f"/v1/items/{item['id']}")["state"], "published")
        self.assertEqual(desk.expect(200, "GET", f"/v1/cases/{case['id']}")["state"], "closed")
        desk.expect(204, "POST", f"/v1/claims/{claim['claim_id']}/release", {"reason": "finished"})

        second = decision(self.other, case, item, "block", clause="clause-violence")
        colleague = self.as_person(self.other)
        opinion = colleague.expect(200, "POST", "/v1/commands", second, key_of(second))
        self.assertEqual(opinion["outcome"], "second_opinion")

        reversal = {"command_id": str(uuid.uuid4()), "author": self.moderator, "type": "item.reverse",
                    "case_id": case["id"], "of": command["command_id"], "reason": "seen again",
                    "expect": {}, "made_at": "2026-03-02T09:00:00.000Z"}
        desk.expect(200, "POST", "/v1/commands", reversal, key_of(reversal))
        case = desk.expect(200, "GET", f"/v1/cases/{case['id']}")
        self.assertEqual((case["state"], case["round"], case["reason"]), ("open", 2, "reversed"))

        audit = self.as_person(self.lead)
        records, after = [], "0"
        while after:
            page = audit.expect(200, "GET", f"/v1/decisions?limit=1&after={after}")
            records += page["items"]
            after = page.get("next")
        mine = [r for r in records if r["case_id"] == case["id"]]
        self.assertEqual([(r["action"], r["outcome"]) for r in mine],
                         [("publish", "applied"), ("block", "second_opinion"), ("reverse", "applied")])
        desk.expect(403, "GET", "/v1/decisions")
        audit.expect(422, "GET", "/v1/decisions?after=x")

    def test_refusals(self):
        desk, case, item, claim = self.work(self.moderator)

        def refused(status, problem, command, headers=None, who=desk, **options):
            answer = who.expect(status, "POST", "/v1/commands", command, headers or key_of(command), **options)
            self.assertEqual(answer["type"], "/problems/" + problem)

        me = self.moderator
        refused(409, "changed", decision(me, case, item, expect={"content_hash": "old"}))
        refused(409, "policy-changed", decision(me, case, item, expect={"policy_version": 99}))
        refused(409, "claim-lost", decision(me, case, item, expect={"claim_token": claim["token"] + 5}))
        refused(409, "illegal-transition", decision(me, case, item, "make_unavailable", clause="clause-hate"))
        refused(403, "permission", decision(self.other, case, item))
        refused(422, "invalid", decision(me, case, item, round=7))
        refused(422, "invalid", decision(me, case, item, subjects=["item-of-others"]))
        refused(422, "invalid", decision(me, case, item), {"Idempotency-Key": "another"})
        refused(422, "invalid", decision(me, case, item, "block"), valid=False)
        refused(422, "invalid", decision(me, case, item, action="burn"), valid=False)
        refused(422, "invalid", decision(me, case, item, type="ticket.reply"), valid=False)
        refused(404, "not-found", decision(me, {**case, "id": "no-such-case"}, item))
        supports = decision(self.support, case, item)
        refused(403, "permission", supports, who=self.as_person(self.support))
        for body in ("", "{", "[]", "null", "[" * 50_000, '{"a":' * 5_000, '{"command_id": "\\ud800"}', "\xff\xfe"):
            answer = desk.expect(422, "POST", "/v1/commands", body, {"Idempotency-Key": "x"}, valid=False)
            self.assertEqual(answer["type"], "/problems/invalid")
        desk.expect(415, "POST", "/v1/commands", "a=b", {"Idempotency-Key": "x", "Content-Type": "text/plain"},
                    valid=False)
        desk.expect(413, "POST", "/v1/commands", "x" * 1_100_000, {"Idempotency-Key": "x"}, valid=False)

    def test_queues(self):
        desk = self.as_person(self.moderator)
        claim = desk.expect(201, "POST", "/v1/queues/screening/claims")
        desk.expect(204, "POST", f"/v1/claims/{claim['claim_id']}/release", {"reason": "skipped"})
        desk.expect(422, "POST", f"/v1/claims/{claim['claim_id']}/release", {"reason": "bored"}, valid=False)
        self.assertNotEqual(desk.expect(201, "POST", "/v1/queues/screening/claims")["case_id"], claim["case_id"])
        desk.expect(403, "POST", "/v1/queues/restricted/claims")
        for nowhere in ("queues/nowhere", "cases/nothing"): desk.expect(404, "POST", f"/v1/{nowhere}/claims")
        self.as_person(self.support).expect(403, "POST", "/v1/queues/screening/claims")
        lead = self.as_person(self.lead)
        restricted = lead.expect(201, "POST", "/v1/queues/restricted/claims")
        desk.expect(403, "POST", f"/v1/cases/{restricted['case_id']}/claims")
        desk.expect(404, "GET", f"/v1/cases/{restricted['case_id']}")
        case = lead.expect(200, "GET", f"/v1/cases/{restricted['case_id']}")
        item = lead.expect(200, "GET", f"/v1/items/{case['subject']}")
        self.assertTrue(item["restricted"])
        desk.expect(404, "GET", f"/v1/items/{case['subject']}")
        desk.expect(404, "GET", f"/v1/items/{case['subject']}/verdicts")
        desk.expect(404, "GET", f"/v1/media/{item['media'][0]['id']}")
        lead.expect(403, "GET", f"/v1/media/{item['media'][0]['id']}")  # under a grant only: see contract_viewings.py
        desk.expect(422, "POST", "/v1/claims/heartbeat", {"claims": "x"}, valid=False)

    def test_media(self):
        desk, _, item, _ = self.work(self.moderator, lambda _, i: i["media"][0]["type"] == "image/jpeg")
        media = item["media"][0]
        target = f"/v1/media/{media['id']}"
        whole = desk.expect(200, "GET", target)
        self.assertEqual(len(whole), media["size"])
        self.assertEqual(desk.headers["ETag"], f'"{media["sha256"]}"')
        self.assertEqual(desk.headers["Content-Type"], media["type"])
        self.assertEqual(hashlib.sha256(whole).hexdigest(), media["sha256"])
        self.assertEqual(desk.expect(206, "GET", target, headers={"Range": "bytes=10-19"}), whole[10:20])
        self.assertEqual(desk.expect(206, "GET", target, headers={"Range": "bytes=-5"}), whole[-5:])
        self.assertEqual(desk.expect(206, "GET", target, headers={"Range": "bytes=100-"}), whole[100:])
        self.assertEqual(desk.headers["Content-Range"], f"bytes 100-{len(whole) - 1}/{len(whole)}")
        desk.expect(416, "GET", target, headers={"Range": f"bytes={len(whole)}-"})
        for odd in ("bytes=5-2", "bytes=0-1,4-5", "lines=1-2", "bytes=a-b", "bytes=-"):
            self.assertEqual(desk.expect(200, "GET", target, headers={"Range": odd}), whole)
        desk.expect(404, "GET", "/v1/media/no-such")
        self.as_person(self.support).expect(404, "GET", target)

    def test_items_and_verdicts(self):
        flagged = lambda case, _: case["reason"] == "flagged"
        desk, _, item, _ = self.work(self.moderator, flagged)
        verdicts = desk.expect(200, "GET", f"/v1/items/{item['id']}/verdicts")["items"]
        self.assertEqual(verdicts[0]["provider"], "hive")
        self.assertGreater(len(verdicts[0]["frames"][0]["classes"]), 8)
        alike, deadline = f"/v1/items/{item['id']}/near-duplicates", time.monotonic() + 120
        while (found := desk.expect(200, "GET", alike))["comparison"] != "done":
            self.assertLess(time.monotonic(), deadline, found["comparison"])
        self.assertNotIn(item["id"], [one["item_id"] for one in found["items"]])
        self.as_person(self.support).expect(404, "GET", alike)
        desk.expect(404, "GET", "/v1/items/no-such")
        desk.expect(404, "GET", "/v1/items/no-such/verdicts")
        self.as_person(self.support).expect(404, "GET", f"/v1/items/{item['id']}")
        desk.expect(404, "GET", "/v1/cases/no-such")

    def test_hive_webhook(self):
        unscreened = lambda case, _: case["reason"] == "unscreened"
        desk, case, item, _ = self.work(self.moderator, unscreened)
        nobody = self.as_nobody()
        secret = {"Vigie-Hook-Secret": self.platform.hive_secret}
        body = {"task_id": "t", "output": [{"extra": [], "classes": [{"class_name": "knife_in_hand", "value": 0.97},
                                                                    {"class": "no_knife", "score": 0.03}]}]}
        target = "/v1/hooks/hive?item=" + item["id"]
        nobody.expect(401, "POST", target, body)
        nobody.expect(401, "POST", target, body, {"Vigie-Hook-Secret": "wrong"})
        nobody.expect(204, "POST", target, body, secret)
        case = desk.expect(200, "GET", f"/v1/cases/{case['id']}")
        self.assertEqual((case["category"], case["severity"]), ("weapons", "medium"))
        again = desk.expect(200, "GET", f"/v1/items/{item['id']}")
        self.assertEqual(again["verdict"]["classes"][0]["name"], "knife_in_hand")
        nobody.expect(204, "POST", "/v1/hooks/hive", {**body, "post_id": item["id"]}, secret)
        nobody.expect(404, "POST", "/v1/hooks/hive", {**body, "post_id": "no-such"}, secret)
        nobody.expect(422, "POST", "/v1/hooks/hive", body, secret)
        nobody.expect(422, "POST", "/v1/hooks/hive", {"hello": 1}, secret)
        nobody.expect(413, "POST", "/v1/hooks/hive", " " * 1_100_000, secret, valid=False)

    def test_purge_receipts(self):
        desk = self.as_person(self.moderator)
        desk.expect(204, "POST", "/v1/purges/acknowledge", {"ids": ["item-1", "item-2"]})
        desk.expect(422, "POST", "/v1/purges/acknowledge", {"ids": ["not an id"]}, valid=False)

    def test_bodies_of_the_wrong_kind(self):
        desk = self.as_person(self.moderator)
        secret = {"Vigie-Hook-Secret": self.platform.hive_secret}
        for target, headers in (("/v1/claims/heartbeat", {}), ("/v1/claims/some-id/release", {}),
                                ("/v1/purges/acknowledge", {}), ("/v1/hooks/hive", secret)):
            text = {**headers, "Content-Type": "text/plain"}
            desk.expect(415, "POST", target, "hello", text, valid=False)
            desk.expect(413, "POST", target, "x" * 1_100_000, headers, valid=False)
            desk.expect(422, "POST", target, "[" * 5_000, headers, valid=False)
        desk.expect(404, "POST", "/v1/claims/not%20an%20id/release", {"reason": "left"})
        desk.expect(404, "GET", "/v1/commands/not%20an%20id")

    def test_stream_hints(self):
        connection = http.client.HTTPConnection(self.platform.address.hostname, self.platform.address.port, timeout=30)
        headers = {"Authorization": "Bearer " + self.platform.tokens[self.moderator]}
        connection.request("GET", "/v1/stream", headers=headers)
        answer = connection.getresponse()
        self.contract.check_answer("GET", "/v1/stream", answer.status, dict(answer.getheaders()), b"")

        def hint():
            while True:
                line = answer.readline().decode()
                self.assertTrue(line, "the stream ended")
                if line.startswith("data: "):
                    return json.loads(line[6:])["seq_hint"]

        first = hint()
        _, _, item, _ = self.work(self.other)
        self.assertGreater(hint(), first)
        connection.close()
        self.assertTrue(item)

    def test_unknown_routes_and_methods(self):
        address = self.platform.address
        for method, target, status in (("GET", "/", 404), ("GET", "/v1", 404), ("GET", "/v1/secrets", 404),
                                       ("DELETE", "/v1/session", 405), ("POST", "/v1/changes", 405),
                                       ("GET", "/v1/items/%zz", 422), ("GET", "/v1/items/a%20b", 404),
                                       ("GET", "/v1/../etc/passwd", 404)):
            connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
            token = self.platform.tokens[self.moderator]
            connection.request(method, target, headers={"Authorization": "Bearer " + token})
            answer = connection.getresponse()
            self.assertEqual(answer.status, status, (method, target))
            self.assertEqual(answer.getheader("Vigie-Api"), "1")
            self.assertEqual(answer.getheader("Content-Type"), "application/problem+json")
            self.contract.validate(json.loads(answer.read()),
                                   self.contract.document["components"]["schemas"]["Problem"], target)
            connection.close()

    def test_what_is_not_http(self):
        address = (self.platform.address.hostname, self.platform.address.port)
        for sent in (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03hello", b"NONSENSE\r\n\r\n",
                     b"GET /v1/session HTTP/1.1\r\nX: " + b"a" * 40_000 + b"\r\n\r\n",
                     b"POST /v1/commands HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n",
                     b"POST /v1/commands HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"):
            with socket.create_connection(address, timeout=30) as raw:
                raw.sendall(sent)
                answer = b""
                while chunk := raw.recv(65_536):
                    answer += chunk
                self.assertRegex(answer, rb"^HTTP/1.1 (400|413) ")
                self.assertIn(b"Vigie-Api: 1\r\n", answer)
        self.as_person(self.moderator).expect(200, "GET", "/v1/session")


class RestartTest(StatementDelivery, unittest.TestCase):
    program, start, exchange, contract = PROGRAM, Platform, Exchange, Contract(DOCUMENT)
    def test_the_same_data_again(self):
        """Tokens, cursors and decisions outlive a restart; another key and no key are refused; the log names nobody."""
        with tempfile.TemporaryDirectory() as folder:
            first = Platform(folder)
            person = first.roles["moderator"][0]
            desk = Exchange(first, self.contract, first.tokens[person])
            changes, cursor = desk.feed()
            items = {c["id"]: c["body"] for c in changes if c["type"] == "item"}
            case = next(c["body"] for c in changes if c["type"] == "case" and c["body"]["queue"] == "screening")
            command = decision(person, case, items[case["subject"]])
            receipt = desk.expect(200, "POST", "/v1/commands", command, key_of(command))
            text = first.log_text()
            for secret in [*first.tokens.values(), first.hive_secret, items[case["subject"]]["caption"], person]:
                self.assertNotIn(secret, text)
            for line in text.splitlines():
                self.assertIn("event", json.loads(line))
            self.assertEqual(first.stop(), 0)

            second = Platform(folder)
            self.assertEqual(second.ready["epoch"], first.ready["epoch"])
            self.assertEqual(second.ready["items"], first.ready["items"])
            for token in (first.tokens[person], second.tokens[person]):
                desk = Exchange(second, self.contract, token)
                self.assertEqual(desk.expect(200, "POST", "/v1/commands", command, key_of(command)), receipt)
            page = desk.expect(200, "GET", "/v1/changes?" + urlencode({"cursor": cursor}))
            self.assertIn((case["id"], "remove"), [(c["id"], c["op"]) for c in page["changes"]])
            # Killed outright, nothing acknowledged is lost.
            second.process.kill()
            second.process.wait()
            second.process.stdout.close()
            third = Platform(folder)
            desk = Exchange(third, self.contract, first.tokens[person])
            self.assertEqual(desk.expect(200, "POST", "/v1/commands", command, key_of(command)), receipt)
            self.assertEqual(third.stop(), 0)

            command = [PROGRAM, "--listen", "127.0.0.1:0", "--data", folder, "--sample", "small"]
            without_key = subprocess.run(command, capture_output=True, text=True, timeout=60)
            self.assertEqual(without_key.returncode, 1)
            self.assertIn("--key-fd", without_key.stderr)
            self.assertEqual(without_key.stdout, "")

    def test_plain_http_stays_on_this_machine(self):
        with tempfile.TemporaryDirectory() as folder:
            for address in ("0.0.0.0:0", "localhost:0"):
                command = [PROGRAM, "--listen", address, "--data", folder + "/" + address[:-2], "--sample", "large:1"]
                refused = subprocess.run(command, capture_output=True, text=True, timeout=120)
                self.assertEqual(refused.returncode, 1, refused.stderr)
                self.assertEqual(refused.stdout, "")

    def test_https(self):
        """With a certificate it speaks TLS 1.2 or newer, and nothing else on that port."""
        with tempfile.TemporaryDirectory() as folder:
            certificate, key = folder + "/cert.pem", folder + "/key.pem"
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                            "-nodes", "-keyout", key, "-out", certificate, "-days", "1", "-subj", "/CN=localhost",
                            "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
            platform = Platform(folder + "/data", "large:1", ["--cert", certificate, "--key", key])
            self.assertEqual(platform.address.scheme, "https")
            context = ssl.create_default_context(cafile=certificate)
            connection = http.client.HTTPSConnection("127.0.0.1", platform.address.port, timeout=30, context=context)
            token = platform.tokens[platform.roles["moderator"][0]]
            for _ in range(2):
                connection.request("GET", "/v1/session", headers={"Authorization": "Bearer " + token})
                answer = connection.getresponse()
                self.assertEqual(answer.status, 200)
                answer.read()
            self.assertIn(connection.sock.version(), ("TLSv1.2", "TLSv1.3"))
            connection.close()
            with self.assertRaises((OSError, http.client.HTTPException)):
                plain = http.client.HTTPConnection("127.0.0.1", platform.address.port, timeout=30)
                plain.request("GET", "/v1/session")
                plain.getresponse()
            self.assertEqual(platform.stop(), 0)


class CoverageTest(unittest.TestCase):
    def test_zz_every_route_was_used(self):
        contract = ContractTest.contract
        succeeded = {(method, pattern) for method, pattern, status in contract.used if status < 300}
        documented = {(method, pattern) for _, method, _, pattern, _ in contract.routes}
        self.assertEqual(documented - succeeded, set())


if __name__ == "__main__":
    suite, loader = unittest.TestSuite(), unittest.TestLoader()
    for case in (ContractTest, RestartTest, CoverageTest):
        suite.addTests(loader.loadTestsFromTestCase(case))
    sys.exit(not unittest.TextTestRunner(verbosity=2).run(suite).wasSuccessful())
