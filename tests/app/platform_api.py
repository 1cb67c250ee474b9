"""The platform's REST contract (resources/api/openapi.yaml), with nothing but Python's own library."""

import json
import urllib.error
import urllib.parse
import urllib.request

SECONDS = 10


class Refused(Exception):
    """The platform said no: the HTTP status and the type of the problem."""

    def __init__(self, status: int, kind: str):
        super().__init__(f"{status} {kind}")
        self.status, self.kind = status, kind


class PlatformApi:
    """Speaks as one person. Never goes through a proxy: the platform is on this machine."""

    def __init__(self, url: str, token: str):
        self._url, self._token = url.rstrip("/"), token
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def get_bytes(self, path: str, **query) -> bytes:
        address = self._url + path + ("?" + urllib.parse.urlencode(query) if query else "")
        return self._ask(urllib.request.Request(address, headers={"Authorization": f"Bearer {self._token}"}))

    def post(self, path: str, body: dict, **extra):
        """`extra` are headers. None when the platform has nothing to say."""
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json", **extra}
        answer = self._ask(urllib.request.Request(self._url + path, data=json.dumps(body).encode(), headers=headers))
        return json.loads(answer) if answer else None

    def command(self, command: dict):
        """Sends a command as the window would; answers its receipt."""
        return self.post("/v1/commands", command, **{"Idempotency-Key": command["command_id"]})

    def is_applied(self, command_id: str) -> bool:
        """Whether this command of this person has a receipt that says so."""
        status = self.get(f"/v1/commands/{command_id}")
        return status.get("receipt", {}).get("outcome") == "applied"

    def _ask(self, request) -> bytes:
        try:
            with self._opener.open(request, timeout=SECONDS) as answer:
                return answer.read()
        except urllib.error.HTTPError as error:
            with error:
                body = error.read()
            kind = json.loads(body).get("type", "") if error.headers.get_content_type() == "application/problem+json" else ""
            raise Refused(error.code, kind) from None

    def get(self, path: str, **query):
        return json.loads(self.get_bytes(path, **query))

    def session(self):
        return self.get("/v1/session")

    def item(self, item_id: str):
        return self.get(f"/v1/items/{item_id}")

    def case(self, case_id: str):
        return self.get(f"/v1/cases/{case_id}")

    def media(self, media_id: str) -> bytes:
        return self.get_bytes(f"/v1/media/{media_id}")

    def decisions(self) -> list:
        """Every decision, in the order it was applied."""
        found, query = [], {"limit": 500}
        while True:
            page = self.get("/v1/decisions", **query)
            found += page["items"]
            if "next" not in page:
                return found
            query["after"] = page["next"]

    def records(self) -> dict:
        """{type: {id: body}} of everything the feed shows this person now."""
        found, query = {}, {"limit": 500}
        while True:
            page = self.get("/v1/changes", **query)
            for change in page["changes"]:
                bodies = found.setdefault(change["type"], {})
                if change["op"] == "upsert":
                    bodies[change["id"]] = change["body"]
                else:
                    bodies.pop(change["id"], None)
            if not page["has_more"]:
                return found
            query["cursor"] = page["cursor"]
