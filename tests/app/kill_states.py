#!/usr/bin/python3
"""Kills the window on both sides of every state change of a command, and with a command under way.

    kill_states.py --bin DIR --plugin kill_at_commit.so

The plugin sends SIGKILL from within, at the commit of the outbox that makes a state true: before it the old state must
be found, after it the new one. A command under way is killed from outside, with its request or its answer lost. After
each death the window comes back to the same case; in the end nothing is lost and nothing was applied twice.
Prints a line a death and one JSON line; exit code 0 only when all of it holds.
"""

from pathlib import Path
from types import SimpleNamespace
import json
import sys
import tempfile
import time

sys.dont_write_bytecode = True

from commits import AFTER, BEFORE, Commits
from desk import SECONDS
from kill import keep_logs, parse
import steps_policy
from waiting import Timeout, wait_until
from working_shift import Shift
import words
from world import World

#: Every change of models/domain/Command.h that can happen on one workstation, as (before, after); "" is no command.
#: Done → Conflict needs a platform restored from a backup: tests/models/sync has that one.
CHANGES = {("", "held"), ("held", "undone"), ("held", "ready"), ("", "ready"), ("ready", "sending"), ("sending", "done"), ("sending", "ready"),
           ("sending", "conflict"), ("sending", "dead"), ("conflict", ""), ("dead", "")}
#: A change is looked for among this many commits: what the window notes beside the command has commits of its own.
MOST_COMMITS = 6
#: A commit comes at once, a draft's after half a second, a retry's after a few.
DEATH_SECONDS = 20
QUIET_SECONDS = 60
#: What is on the disk is in its field long before.
DRAFT_SECONDS = 3


class Deaths:
    """One shift in the queue of published items, where protective commands leave at once."""

    def __init__(self, world, commits):
        self.world, self.commits = world, commits
        self.letters = list("abcdefghijkl")
        self.shift = Shift(world, 0)
        self.seen, self.kills = set(), 0
        self.case = self.command = None
        self.drafts = {"before": None, "after": None}

    @property
    def sight(self):
        return self.world.sight

    @property
    def keyboard(self):
        return self.world.keyboard

    def run(self):
        self.shift.begin(self.commits.env)
        self.api = self.world.api("moderator")
        self.keyboard.press("L")
        self.keyboard.press("Shift+Tab")
        self.keyboard.press("Down")
        self.shift.desk.wait_for_words("Published items")
        self.find_case()
        self.change(("", "ready"), self.protect)
        self.change(("ready", "sending"), self.protect, first=2)
        self.change(("sending", "done"), self.protect, first=3)
        self.change(("", "held"), self.keep, closes=True)
        self.change(("held", "undone"), lambda: self.keyboard.press("Ctrl+Z"), self.hold, closes=True)
        self.change(("held", "ready"), self.send_now, self.hold, closes=True)
        self.change(("sending", "ready"), self.world.network.cut, self.protect_and_get_stuck)
        self.change(("sending", "conflict"), self.mend, self.protect_on_an_old_policy, first=2)
        self.change(("conflict", ""), self.discard, lambda: self.look_at("conflict"))
        self.change(("sending", "dead"), self.mend, self.protect_under_a_used_key, first=2)
        self.change(("dead", ""), self.discard, lambda: self.look_at("dead"))
        self.draft()
        self.under_way("request")
        self.under_way("answer")
        self.shift.settle()

    # One death --------------------------------------------------------------------------------------------------------

    def change(self, change, act, setup=lambda: None, first=1, closes=False):
        """Dies before and after each commit of `act` from the `first` on, until both sides of this change were seen."""
        old, new = change
        for number in range(first, MOST_COMMITS + 1):
            found = [self.die(number, side, act, setup, closes) for side in (BEFORE, AFTER)]
            print(f"{old or 'nothing':>8} → {new or 'nothing':<8} commit {number}: found {found[0] or 'nothing'} before it, {found[1] or 'nothing'} after it", flush=True)
            if found == [old, new]:
                self.seen.add(change)
                return
        raise AssertionError(f"no commit makes {old or 'nothing'} {new or 'nothing'}")

    def die(self, number, side, act, setup, closes) -> str:
        """The state in which the command was found."""
        self.command, known = None, set(self.shift.stock.entries)
        setup()
        self.commits.arm(number, side)
        act()
        wait_until("the death", lambda: not self.world.window.is_running(), DEATH_SECONDS, self.sight.sentences)
        self.commits.disarm()
        self.kills += 1
        found = self.shift.stock.take()
        mine = [self.command] if self.command else [command for command in found if command not in known]
        if len(mine) > 1:
            raise AssertionError(f"{len(mine)} new commands")
        state = found[mine[0]]["state"] if mine and mine[0] in found else ""
        self.come_back(closes and bool(mine))
        return state

    def come_back(self, may_be_decided):
        self.world.network.mend()
        self.shift.start(self.commits.env)
        case = self.case
        self.read_news()
        if not may_be_decided:
            wait_until("the same case", lambda: self.shift.shown() == case, SECONDS, self.sight.sentences)
            self.shift.back += 1
        self.quieten()
        self.find_case()

    def read_news(self):
        """A version that came while nobody was there is read first."""
        newest = self.api.get("/v1/policy")["version"]
        if newest != getattr(self, "policy_read", newest):
            self.shift.desk.wait_for_words(words.POLICY_NEWS)
            self.keyboard.press("Enter")
            wait_until("the changes to close", lambda: not self.sight.says(words.POLICY_NEWS), SECONDS, self.sight.sentences)
        self.policy_read = newest

    def quieten(self):
        """Whatever a death left leaves now."""
        self.keyboard.press("F4")
        self.shift.desk.wait_for_words(words.OUTBOX)

        def probe():
            if self.sight.is_enabled(words.SEND_NOW):
                self.use(words.SEND_NOW)
            return self.sight.says(words.ALL_ON_PLATFORM) or self.sight.says(words.NOTHING_BUT_RETURNED)

        wait_until("everything to leave", probe, QUIET_SECONDS, self.sight.sentences)
        self.keyboard.press("F4")

    def find_case(self):
        """A published case is on the screen, as its member sees it now."""
        desk = self.shift.desk
        if not desk.on_screen() and self.sight.is_enabled(words.NEXT_CASE):
            desk.take_next()
        case = desk.wait_for_case()  # the one of before, or the next where that was decided
        while not self.sight.is_enabled(words.HIDE) and not self.sight.is_enabled(words.SHOW_AGAIN):
            desk.press(words.SKIP)  # an appeal of a block: nothing is published that could be hidden
            case = desk.wait_for_case(case)
        self.case = case["id"]
        if self.sight.is_enabled(words.SHOW_AGAIN):
            self.keyboard.press("C")
            wait_until("it to be shown", lambda: self.sight.is_enabled(words.HIDE), SECONDS, self.sight.sentences)
            self.quieten()
            self.shift.stock.entries.update(self.outbox())

    def use(self, name):
        self.sight.find(name).grab_focus()
        self.keyboard.press("Space")

    # What is done -----------------------------------------------------------------------------------------------------

    def protect(self):
        self.keyboard.press("C")

    def keep(self):
        """Closes the case; a sealed judgement against the machine asks once more."""
        self.keyboard.press("G")

        def probe():
            if not self.world.window.is_running():
                return True
            if self.sight.says(words.MACHINE_DISAGREES):
                self.keyboard.press("Enter")
            return self.sight.says(words.LEAVES)

        wait_until("the decision", probe, SECONDS, self.sight.sentences)

    def hold(self):
        self.command, known = None, set(self.outbox())
        self.keep()
        self.command, = set(self.outbox()) - known

    def outbox(self):
        return {entry["command_id"]: entry for entry in self.world.ask_ctl("outbox", "list")["items"]}

    def send_now(self):
        self.keyboard.press("F4")
        wait_until("the button", lambda: self.sight.is_enabled(words.SEND_NOW), SECONDS, self.sight.sentences)
        self.use(words.SEND_NOW)

    def mend(self):
        self.world.network.mend()
        self.keyboard.press("F5")

    def protect_and_get_stuck(self):
        self.world.network.hold("request")
        self.keyboard.press("C")
        self.world.network.held.wait(SECONDS)

    def protect_offline(self):
        known = set(self.outbox())
        self.world.network.cut()
        self.shift.desk.wait_for_words(words.OFFLINE_SINCE)
        self.keyboard.press("C")
        self.command = wait_until("the command", lambda: next(iter(set(self.outbox()) - known), None), SECONDS)

    def protect_on_an_old_policy(self):
        self.protect_offline()
        steps_policy.publish(SimpleNamespace(auditor=self.world.api("lead")), "sample", "A word was corrected.", "Un mot a été corrigé.")

    def protect_under_a_used_key(self):
        """Somebody else's programme has used the same key for other words."""
        self.protect_offline()
        self.shift.stock.reused.add(self.command)
        self.api.command({"command_id": self.command, "author": self.shift.desk.person, "type": "case.note", "case_id": self.case,
                          "text": f"another command {self.command}", "expect": {}, "made_at": "2026-03-01T09:00:00.000Z"})

    def look_at(self, state):
        # The newest stands on top of the panel, and its button is the first.
        self.command = next(command for command, entry in reversed(self.outbox().items()) if entry["state"] == state)
        self.keyboard.press("F4")
        button = wait_until("what came back", lambda: self.sight.find_starting(words.LOOK_AT_IT), SECONDS, self.sight.sentences)
        button.grab_focus()
        self.keyboard.press("Space")
        wait_until("the card", lambda: self.sight.is_enabled(words.DISCARD), SECONDS, self.sight.sentences)
        self.shift.stock.discarded.add(self.command)

    def discard(self):
        self.use(words.DISCARD)

    # Drafts and commands under way --------------------------------------------------------------------------------------

    def draft(self):
        """Dies before and after each commit that follows a letter, until its own was among them: the place of the person is kept as well."""
        for number in range(1, MOST_COMMITS + 1):
            found = [self.typed(number, side) for side in (BEFORE, AFTER)]
            there = ["there" if letter else "not there" for letter in found]
            print(f"  typing   commit {number}: the letter is {there[0]} before it, {there[1]} after it", flush=True)
            if found == [False, True]:
                return
        raise AssertionError("no commit keeps a letter")

    def typed(self, number, side) -> bool:
        """Whether a letter typed before the death is there after it."""
        letter = self.letters.pop(0)
        self.die(number, side, lambda: self.keyboard.press(letter), self.begin_note, closes=False)
        self.begin_note()
        try: # what was kept comes from the disk a moment after its field
            found = wait_until("the letter", lambda: letter in (self.sight.written(words.NOTE_FIELD) or ""), DRAFT_SECONDS)
        except Timeout:
            found = False
        self.keyboard.press("Esc")
        return found

    def begin_note(self):
        self.keyboard.press("Ctrl+N")
        wait_until("the note", lambda: self.sight.is_focused(words.NOTE_FIELD), SECONDS)

    def under_way(self, lost):
        known = set(self.shift.stock.entries)
        self.world.network.hold(lost)
        self.keyboard.press("C")
        if not self.world.network.held.wait(SECONDS):
            raise AssertionError("no command came along")
        self.world.window.kill()
        self.kills += 1
        command, = set(self.shift.stock.take()) - known
        if self.shift.stock.state(command) != "sending":
            raise AssertionError(f"under way and {self.shift.stock.state(command)}")
        applied = self.shift.stock.decided().count(command)
        print(f"  sending  {lost} lost: applied {applied} times", flush=True)
        if applied != (lost == "answer"):
            raise AssertionError(f"the {lost} was lost and it was applied {applied} times")
        self.world.network.cut()
        self.come_back(False)


def main() -> int:
    parser = parse(__doc__)
    parser.add_argument("--plugin", type=Path, required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vigie-kill-") as folder, World(arguments.bin.resolve(), arguments.sample, Path(folder)) as world:
        deaths = None
        try:
            world.start_platform()
            started = time.monotonic()
            deaths = Deaths(world, Commits(arguments.plugin.resolve(), Path(folder)))
            deaths.run()
        except BaseException:
            keep_logs(Path(folder), arguments.logs)
            if arguments.logs and world.window:
                world.screen.save(arguments.logs / "screen.png")
            raise
        problems = deaths.shift.problems + [f"never died at {old or 'nothing'} → {new or 'nothing'}" for old, new in sorted(CHANGES - deaths.seen)]
    print(json.dumps({"kills": deaths.kills, "changes": len(deaths.seen), "commands": len(deaths.shift.stock.entries),
                      "back_at_case": deaths.shift.back, "seconds": round(time.monotonic() - started, 1), "problems": problems}, ensure_ascii=False))
    return 0 if not problems else 1


if __name__ == "__main__":
    sys.exit(main())
