#!/usr/bin/python3
"""Kills the window at random moments of a shift and proves that nothing a person was told is safe was lost or doubled.

    kill.py --bin DIR [--kills 30] [--seed N] [--sample small]

A shift is worked with real keys against the real platform. Again and again the window gets SIGKILL at a moment drawn
from the seed, is started anew on the same profile, and must be back at the same case with what was typed up to a
second before. In the end every command that was durable at any death is on the platform exactly once.
Prints one JSON line; exit code 0 only when all of it holds.
"""

from pathlib import Path
import argparse
import json
import random
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True

from desk import SECONDS, Desk
from waiting import Timeout, wait_until
import words
from world import World

#: A window is killed at most this long after it is ready: the longest chain of steps of a shift takes about as long.
LONGEST_LIFE = 2.0
#: The promise about typing.
SAFE_AFTER = 1.0
#: After the last start everything leaves: ten seconds of undo, then the way.
ARRIVAL_SECONDS = 120
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Died(Exception):
    """The window was killed under the driver's hands, as planned."""


class Shift:
    def __init__(self, world, seed):
        self.world, self.dice = world, random.Random(seed)
        self.seen = {}  # command id → newest durable state, over all deaths
        self.cases = set()  # cases that were decided, or whose decision was taken back
        self.told = []  # cases of which the window said that the decision is kept
        self.typed = None  # (case id, [(when, text)]) of the note being written
        self.case = None  # (case id, when it was seen on the screen)
        self.problems = []
        self.back = 0  # deaths after which the same case was there again

    # One life of the window ------------------------------------------------------------------------------------------

    def start(self):
        self.world.open_window("en", "light")
        self.desk = getattr(self, "desk", None) or Desk(self.world)
        wait_until("the window to have the keyboard", self.world.sight.is_active, SECONDS)
        self.desk.wait_for_words(words.ONLINE)

    def live(self, seconds):
        """Works until the window dies; answers when that was."""
        window, death = self.world.window, []

        def strike():
            death.append(time.monotonic())
            window.kill()

        timer = threading.Timer(seconds, strike)
        timer.start()
        try:
            while True:
                self.work()
        except Died:
            pass
        finally:
            timer.join()
        return death[0]

    def work(self):
        self.look()
        if self.case is None:
            self.press("Enter")
            return
        self.dice.choice((self.decide, self.decide, self.write, self.send_note, self.undo))()

    def decide(self):
        case = self.case[0]
        if self.alive(lambda: self.world.sight.is_enabled(words.GENERAL)) and self.dice.random() < 0.5:
            self.press("G")
        else:
            self.press("X")
            self.press("B")
        said = self.until(lambda: words.LEAVES in " ".join(self.world.sight.sentences()))
        if said:
            self.told.append(case)
        self.case = None

    def write(self):
        self.press("Ctrl+N")
        if self.typed is None or self.typed[0] != self.case[0]:
            self.typed = (self.case[0], [])
        for _ in range(self.dice.randint(3, 12)):
            self.press(self.dice.choice(LETTERS))
        text = self.alive(lambda: self.world.sight.text("New note"))
        if text:
            self.typed[1].append((time.monotonic(), text))
        self.press("Esc")

    def send_note(self):
        self.write()
        self.press("Ctrl+N")
        self.press("Ctrl+Enter")
        if self.until(lambda: words.NOTE_KEPT in " ".join(self.world.sight.sentences())):
            self.typed = None
        self.press("Esc")

    def undo(self):
        self.press("Ctrl+Z")
        self.case = None

    def look(self):
        shown = self.alive(self.shown)
        if shown is None:
            self.case = None
        elif self.case is None or self.case[0] != shown:
            self.case = (shown, time.monotonic())

    def shown(self):
        self.desk.look()
        case = self.desk.on_screen()
        return case["id"] if case else None

    def press(self, keys):
        self.alive(lambda: None)
        self.world.keyboard.press(keys)

    def until(self, probe):
        """Waits shortly for something the window says; whether it did."""
        try:
            return bool(wait_until("words", lambda: not self.world.window.is_running() or probe(), LONGEST_LIFE)) and self.world.window.is_running()
        except Timeout:
            return False

    def alive(self, probe):
        if not self.world.window.is_running():
            raise Died
        try:
            return probe()
        except Exception:  # the tree goes while it is read
            if not self.world.window.is_running():
                raise Died from None
            return None

    # After a death ---------------------------------------------------------------------------------------------------

    def take_stock(self):
        for entry in self.world.ask_ctl("outbox", "list")["items"]:
            before = self.seen.get(entry["command_id"])
            if before in ("done", "undone") and entry["state"] != before:
                self.problems.append(f"{entry['command_id']} was {before} and is {entry['state']}")
            self.seen[entry["command_id"]] = entry["state"]
            if entry["action"] not in ("note", "danger"):
                self.cases.add(entry["case_id"])
        for case in self.told:
            if case not in self.cases:
                self.problems.append(f"the decision on {case} was said to be kept and is not in the outbox")

    def come_back(self, died):
        """Back at the same case, with what was typed a second before."""
        if self.case is None or died - self.case[1] < SAFE_AFTER:
            self.typed = None
            return
        case = self.case[0]
        api = self.world.api("moderator")
        if api.case(case)["state"] == "closed" or case in self.cases:
            self.typed = None
            return  # it was decided in the last second
        try:
            wait_until("the same case", lambda: self.shown() == case, SECONDS, self.world.sight.sentences)
            self.back += 1
        except Timeout as error:
            self.problems.append(f"not back at case {case}: {error}")
            return
        if self.typed and self.typed[0] == case and self.typed[1]:
            self.compare_typing(died)

    def compare_typing(self, died):
        safe = [text for when, text in self.typed[1] if died - when > SAFE_AFTER]
        self.world.keyboard.press("Ctrl+N")
        if safe:
            try:
                wait_until("the draft", lambda: (self.world.sight.text("New note") or "").startswith(safe[-1]), SECONDS,
                           lambda: self.world.sight.text("New note"))
            except Timeout as error:
                self.problems.append(f"typed and lost: {error}")
        self.world.keyboard.press("Esc")

    # The end ---------------------------------------------------------------------------------------------------------

    def settle(self):
        self.world.keyboard.press("F4")
        self.desk.wait_for_words(words.OUTBOX)

        wait_until("everything to leave", lambda: self.world.sight.says(words.ALL_ON_PLATFORM), ARRIVAL_SECONDS, self.world.sight.sentences)
        self.world.keyboard.press("Alt+F4")
        self.world.window.wait_for_end(SECONDS)
        self.take_stock()
        decided = [decision["command_id"] for decision in self.world.api("lead").decisions()]
        for command, state in self.seen.items():
            times = decided.count(command)
            if state in ("held", "ready", "sending"):
                self.problems.append(f"{command} is still {state}")
            if state == "undone" and times:
                self.problems.append(f"{command} was undone and is on the platform")
            if times > 1:
                self.problems.append(f"{command} was applied {times} times")
        for entry in self.world.ask_ctl("outbox", "list")["items"]:
            decides = entry["action"] not in ("note", "danger")
            if entry["state"] == "done" and decides and entry["command_id"] not in decided:
                self.problems.append(f"{entry['command_id']} has a receipt and is not on the platform")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--sample", default="small")
    arguments = parser.parse_args()
    seed = arguments.seed if arguments.seed is not None else random.SystemRandom().randrange(2**32)
    print(f"seed {seed}", flush=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="vigie-kill-") as folder, World(arguments.bin.resolve(), arguments.sample, Path(folder)) as world:
        world.start_platform()
        ready = time.monotonic()
        shift = Shift(world, seed)
        shift.start()
        for _ in range(arguments.kills):
            died = shift.live(shift.dice.uniform(0.05, LONGEST_LIFE))
            shift.take_stock()
            shift.start()
            shift.come_back(died)
        shift.settle()
    print(json.dumps({"seed": seed, "kills": arguments.kills, "commands": len(shift.seen), "told": len(shift.told), "back_at_case": shift.back,
                      "seconds": round(time.monotonic() - ready, 1), "with_platform": round(time.monotonic() - started, 1),
                      "problems": shift.problems}))
    return 0 if not shift.problems and shift.seen and shift.back else 1


if __name__ == "__main__":
    sys.exit(main())
