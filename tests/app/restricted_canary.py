#!/usr/bin/python3
"""Proves that nothing of a restricted picture stays: after its grant, a lock, the privacy key, a crash, the end of the window.

    restricted_canary.py --bin DIR [--sample small]

A drawn picture of the sample world becomes restricted, somebody reports it, and who may look looks at it, for a reason. What is
looked for are pieces of its file, rows of the pixels that the decoder handed over in sealed memory, and rows of the screen. Each
kind must be found in the window's memory while the picture is on the screen, or the search would prove nothing; when the grant is
over none may be, nor in any file of the profile, the temporary folder, the logs and the platform's data, nor in the clipboard, and
no core may come. The platform's log must say of each look how it ended. Prints a line a step; exit code 0 only when all of it holds.
Only root may look into the memory of a hardened program: for others that part is left out, and said so.
"""

from pathlib import Path
import signal
import sys
import tempfile

sys.dont_write_bytecode = True

from Xlib import X

import canary
from desk import SECONDS
from identity_canary import control, cores_elsewhere, lift_limits, say
from kill import keep_logs, parse
from platform_api import PlatformApi
import process_memory
from steps_care import type_passphrase
from waiting import Timeout, wait_until
import words
from world import World

ROLE = "compliance_lead"
#: As the sample world calls it.
QUEUE = "Restricted notices"
OPEN_SECONDS = 120
#: How long a look lasts here. The platform counts a window as gone after fifteen seconds of silence.
GRANT, SILENCE = 40, 30
HOLDS, HOLD_SECONDS = 5, 3
#: The window says so with its last breath, or the platform misses it.
CLOSED = "hidden, locked or connection_lost"
WORDS = "the match contradicts the caption"
#: A row of pixels: so many, each four bytes.
ROW = 48
#: Every so many rows of the screen one is taken.
STEP = 16
#: So many of them are looked for.
MOST = 12
SHARES = (0.25, 0.4, 0.5, 0.6, 0.75)
CHILD = {"task_id": "t", "output": [{"extra": [], "classes": [{"class_name": "yes_child_safety", "value": 0.97}]}]}


def detail(piece):
    return len(set(piece[0::4]))


def has_detail(piece):
    """A plain ground is found anywhere."""
    return detail(piece) > ROW // 4


class Canary:
    def __init__(self, world, bin_folder):
        self.world, self._bin = world, bin_folder
        self.sight, self.keyboard = world.sight, world.keyboard
        self.api = world.api(ROLE)
        self.person = self.api.session()["person"]
        self.kinds = {}  # {kind: needles}
        self.ends = []  # as they have to be in the log
        self._cores = cores_elsewhere(bin_folder)
        self._sealed = set()

    def until(self, what, probe, seconds=SECONDS):
        return wait_until(what, probe, seconds, self.sight.sentences)

    @property
    def needles(self):
        return {needle: what for needles in self.kinds.values() for needle, what in needles.items()}

    # The picture ----------------------------------------------------------------------------------------------------

    def make_restricted(self):
        """A drawn photo becomes restricted by the machine's finding, and is reported: the first of its queue."""
        moderator = self.world.api("moderator")
        items = [item for item in moderator.records()["item"].values() if item["kind"] == "photo" and item["media"]]
        for item in items:
            data = moderator.media(item["media"][0]["id"])
            if len(data) > 20_000 and data[:2] == b"\xff\xd8" and data[-2:] == b"\xff\xd9":  # a whole JPEG
                break
        else:
            raise AssertionError("no whole drawn photo is there")
        for share in (0.25, 0.5, 0.75):
            at = int(len(data) * share)
            self.kinds.setdefault("pieces of the file", {})[data[at : at + 32]] = "a piece of the file"
        hooks = {"Vigie-Hook-Secret": self.world.hook_secret}
        hook = PlatformApi(self.world.url, "")
        hook.post(f"/v1/hooks/hive?item={item['id']}", CHILD, **hooks)
        hook.post("/v1/hooks/notices", {
            "origin": "anyone", "ground": "illegal", "category": "child", "danger_to_life": True, "language": "en", "good_faith": True,
            "locations": [{"url": f"https://createurs.example/p/{item['id']}"}], "explanation": "SPECIMEN"}, **hooks)
        if not self.api.item(item["id"])["restricted"]:
            raise AssertionError(f"{item['id']} is not restricted")
        return item["id"]

    # The desk -------------------------------------------------------------------------------------------------------

    def open(self):
        temp = self.world.folder / "tmp"
        temp.mkdir(exist_ok=True)
        self.world.open_window("en", "light", role=ROLE, env={"TMPDIR": str(temp)})
        wait_until("the window to have the keyboard", self.sight.is_active, OPEN_SECONDS, self.sight.outline)
        self.take_case()

    def take_case(self):
        def ready():
            return self.sight.is_enabled(words.NEXT_NOTICE) or self.sight.says(words.LOOKING_IS_LOGGED)

        self.until("the desk", ready, OPEN_SECONDS)
        for _ in range(4):  # the queues one after the other
            if self.sight.says(words.LOOKING_IS_LOGGED):
                return
            if self.sight.says(f"Notices · {QUEUE}"):
                break
            self.keyboard.press("Q")
        self.until("its row", lambda: "SPECIMEN" in " ".join(self.sight.rows(words.NOTICE_LIST, 1)[0]))
        left, top, width, _ = self.sight.table(words.NOTICE_LIST).extents()
        self.keyboard.click(left + width // 2, top + ROW // 2)  # whoever held it before: a crashed window does not give it back
        self.until("the restricted notice", lambda: self.sight.says(words.LOOKING_IS_LOGGED))

    def look(self, end):
        """Asks with a reason, and holds the picture without its veil. `end`: how the platform's log has to say that it ended."""
        if self.kinds.keys() <= {"pieces of the file"}:
            self._sealed = set(self.sealed_rows())
        self.keyboard.press("Ctrl+G")
        self.until("the question why", lambda: self.sight.is_focused(words.VIEWING_FIRST))
        self.keyboard.press("Space")
        self.keyboard.press("Tab")
        self.until("the field of the reason", lambda: self.sight.is_focused(words.VIEWING_WORDS))
        self.keyboard.type(WORDS)
        self.keyboard.press("Enter")
        self.until("the picture under its veil", lambda: self.sight.says(words.VEILED) and self.sight.says(words.GONE_IN))
        self.ends.append(end)
        veiled = self.middle()
        return self.uncovered(veiled)

    def uncovered(self, veiled):
        """The veil comes before the picture: a key that was held too early is held again."""
        def is_seen():
            return not self.sight.says(words.VEILED) and self.middle() != veiled

        for _ in range(HOLDS):
            with self.keyboard.held("Space"):
                try:
                    self.until("the picture", is_seen, HOLD_SECONDS)
                except Timeout:
                    continue
                self.gather()
                return self.is_found()
        raise AssertionError("the picture did not come from under its veil")

    def middle(self):
        """The row of the screen through the middle of the picture: the time that is left changes elsewhere."""
        left, top, width, height = self.picture()
        across, _, pixels = self.world.screen.pixels()
        at = (top + height // 2) * across + left
        return pixels[4 * at : 4 * (at + width)]

    def picture(self):
        return next(node for node in self.sight.nodes() if node.name == words.PHOTO).extents()

    def sealed_rows(self):
        """Rows of everything that lies in sealed memory now: what the decoder handed over."""
        rows = []
        for data in process_memory.sealed(self.world.window.pid) or ():
            for share in SHARES:
                at = int(len(data) * share) & ~3
                piece = data[at : at + 4 * ROW]
                if len(piece) == 4 * ROW and has_detail(piece):
                    rows.append(piece)
        return rows

    def gather(self):
        fresh = [row for row in self.sealed_rows() if row not in self._sealed]
        self.kinds["the decoder's pixels"] = {row: "pixels in sealed memory" for row in fresh}
        left, top, width, height = self.picture()
        across, _, pixels = self.world.screen.pixels()
        rows = set()
        for y in range(top, top + height, STEP):
            for x in range(left, left + width - ROW, ROW):
                piece = pixels[4 * (y * across + x) : 4 * (y * across + x + ROW)]
                if has_detail(piece):
                    rows.add(piece)
        best = sorted(rows, key=detail, reverse=True)[:MOST]
        self.kinds["rows of the screen"] = {piece: "a row of the screen" for piece in best}

    # What must hold -------------------------------------------------------------------------------------------------

    def in_memory(self, needles):
        return process_memory.holds(self.world.window.pid, needles)

    def is_found(self):
        if self.in_memory(self.needles) is None:
            return "this user may not look into the window's memory: that part is left out"
        # The file itself goes to the decoder in sealed memory and is let go at once.
        missing = [kind for kind, needles in self.kinds.items() if kind != "pieces of the file" and not (needles and self.in_memory(needles))]
        if missing:
            raise AssertionError(f"not found while it is on the screen: {missing}; the search proves nothing")
        return f"in memory while somebody looks: {', '.join(sorted(kind for kind in self.kinds if kind != 'pieces of the file'))}"

    def is_forgotten(self):
        held = self.in_memory(self.needles)
        if held is None:
            return "not looked for in memory"
        if held:
            raise AssertionError(f"still in the window's memory: {held[:8]}")
        return f"{len(self.needles)} pieces: none is in the memory of the window"

    def is_nowhere(self):
        found = canary.leaks(self.world.folder, self.needles)
        if found:
            raise AssertionError(f"in the clear: {found[:5]}")
        cores = [str(path.relative_to(self.world.folder)) for path in self.world.folder.rglob("core*") if path.is_file()]
        cores += [str(path) for path in cores_elsewhere(self._bin) - self._cores]
        if cores:
            raise AssertionError(f"cores were written: {cores}")
        owners = [name for name in ("CLIPBOARD", "PRIMARY") if self.world.screen.owner_of(name) != X.NONE]
        if owners:
            raise AssertionError(f"somebody put something into {owners}")
        return f"{len(self.needles)} pieces: in no file, not in the clipboard, and there is no core"

    def covered(self):
        self.until("the cover", lambda: self.sight.says(words.LOOKING_IS_LOGGED), GRANT + SECONDS)

    def prove(self, after):
        say(f"{after}: {self.is_forgotten()}")
        say(f"{after}: {self.is_nowhere()}")

    # In order -------------------------------------------------------------------------------------------------------

    def time_over(self):
        say(self.look("time_over"))
        self.covered()
        self.prove("after the grant")

    def stopped(self):
        say(self.look("finished"))
        self.keyboard.press("Ctrl+G")
        self.covered()
        self.prove("after the person stopped")

    def locked(self):
        say(self.look("hidden or locked"))  # the curtain may be the first to take it
        self.keyboard.press("Ctrl+Shift+L")
        self.until("the lock", lambda: self.sight.says(words.LOCKED))
        self.prove("after the lock")
        type_passphrase(self.world)
        self.take_case()

    def hidden(self):
        say(self.look("hidden"))
        self.keyboard.press("F12")
        self.until("the curtain", lambda: self.sight.says(words.CURTAIN))
        self.prove("after the privacy key")
        self.keyboard.press("F12")
        self.covered()

    def crashed(self, number):
        say(self.look("connection_lost"))
        import os

        os.kill(self.world.window.pid, number)
        died_of, has_core = self.world.window.wait_for_death(SECONDS)
        if died_of != number or has_core:
            raise AssertionError(f"it died of {died_of}, {'with' if has_core else 'without'} a core")
        say(f"after {number.name}: {self.is_nowhere()}")
        wait_until("the platform to miss the window", lambda: self.log()[-1].get("end"), SILENCE, self.log)
        self.open()

    def closed(self):
        say(self.look(CLOSED))
        self.keyboard.press("Alt+F4")
        code = self.world.window.wait_for_end(SECONDS)
        if code != 0:
            raise AssertionError(f"the window ended with {code}")
        say(f"after closing: {self.is_nowhere()}")

    def log(self):
        return [entry for entry in self.api.get("/v1/viewings", limit=500)["items"] if entry["person"] == self.person]

    def log_tells(self):
        def told():
            return [entry.get("end") for entry in self.log()]

        def as_expected():
            return len(told()) == len(self.ends) and all(end and end in wanted for end, wanted in zip(told(), self.ends))

        wait_until("the log", as_expected, SILENCE, told)
        entries = self.log()
        if not all(entry["words"] == WORDS and entry.get("begun_at") and entry["item_id"] == self.item for entry in entries):
            raise AssertionError(f"the log lacks something: {entries}")
        return f"the log says of {len(entries)} looks who, what, why, when, and that they ended so: {', '.join(told())}"

    def run(self):
        say(control(self.world.folder, self.world.desktop.env))
        self.item = self.make_restricted()
        self.open()
        say(f"before anybody looked: {self.is_forgotten()}")
        self.time_over()
        self.stopped()
        self.locked()
        self.hidden()
        for number in (signal.SIGKILL, signal.SIGSEGV):
            self.crashed(number)
        self.closed()
        say(self.log_tells())


def main() -> int:
    arguments = parse(__doc__).parse_args()
    lift_limits()
    with tempfile.TemporaryDirectory(prefix="vigie-canary-") as folder, World(arguments.bin.resolve(), arguments.sample, Path(folder)) as world:
        try:
            world.start_platform("--viewing", str(GRANT))
            Canary(world, arguments.bin.resolve()).run()
        except BaseException:
            keep_logs(Path(folder), arguments.logs)
            if arguments.logs and world.window:
                world.screen.save(arguments.logs / "screen.png")
            raise
    return 0


if __name__ == "__main__":
    sys.exit(main())
