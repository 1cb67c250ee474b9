"""Tests of the REST reader against a small server that answers like the contract."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import json
import sys
import threading
import unittest
import urllib.parse

sys.dont_write_bytecode = True

from platform_api import PlatformApi, Refused

DECISIONS = [{"decision_id": f"d{number}"} for number in range(5)]
FEED = {
    "": ([{"type": "item", "id": "i1", "op": "upsert", "body": {"caption": "old"}},
          {"type": "case", "id": "c1", "op": "upsert", "body": {}}], "k1"),
    "k1": ([{"type": "item", "id": "i1", "op": "upsert", "body": {"caption": "new"}},
            {"type": "case", "id": "c1", "op": "remove"}], None),
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):  # pylint: disable=invalid-name
        address = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(address.query))
        if self.headers["Authorization"] != "Bearer right":
            self._answer(401, {"type": "unauthorized"}, "application/problem+json")
        elif address.path == "/v1/decisions":
            start = int(query.get("after", 0))
            page = {"items": DECISIONS[start : start + 2]}
            if start + 2 < len(DECISIONS):
                page["next"] = str(start + 2)
            self._answer(200, page)
        elif address.path == "/v1/changes":
            changes, following = FEED[query.get("cursor", "")]
            self._answer(200, {"changes": changes, "cursor": following or "end", "has_more": following is not None})
        else:
            self._answer(404, {"no": "problem document"})

    def _answer(self, status, body, kind="application/json"):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


class PlatformApiTest(unittest.TestCase):
    def setUp(self):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=self.server.serve_forever)
        thread.start()
        self.addCleanup(lambda: (self.server.shutdown(), thread.join(), self.server.server_close()))
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def test_every_page_of_the_decisions_is_read(self):
        self.assertEqual(PlatformApi(self.url, "right").decisions(), DECISIONS)

    def test_the_feed_ends_in_what_is_true_now(self):
        self.assertEqual(PlatformApi(self.url, "right").records(), {"item": {"i1": {"caption": "new"}}, "case": {}})

    def test_a_refusal_says_its_status_and_type(self):
        with self.assertRaises(Refused) as caught:
            PlatformApi(self.url, "wrong").decisions()
        self.assertEqual((caught.exception.status, caught.exception.kind), (401, "unauthorized"))
        with self.assertRaises(Refused) as caught:
            PlatformApi(self.url, "right").session()
        self.assertEqual((caught.exception.status, caught.exception.kind), (404, ""))


if __name__ == "__main__":
    unittest.main()
