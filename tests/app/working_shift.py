"""A shift worked with real keys until the window dies, and what must be true when it is there again."""

import random
import threading
import time

from desk import SECONDS, Desk
from stock import Stock
from typing_log import TypingLog
from waiting import Timeout, wait_until
import words

#: A window is killed at most this long after its case is back: the longest chain of steps takes about as long.
LONGEST_LIFE = 5.0
#: After the last start everything leaves: ten seconds of undo, then the way.
ARRIVAL_SECONDS = 120
#: Keys are made from the passphrase on purpose slowly; a machine with other work takes many times as long.
OPEN_SECONDS = 120
#: Where one is, is kept a quarter of a second after one came there; a loaded machine gets as much again.
PLACE_AFTER = 0.5
#: A window that was between two cases shows none by itself; it is given this long.
PLACE_SECONDS = 6
#: Letters that also decide, hide and skip: none of that may happen while a note is written.
LETTERS = "gaxckbq"
#: Of three letters two notes of a shift are alike by chance every now and then, and look like one that went out twice.
FEWEST_LETTERS = 6


class Died(Exception):
    """The window was killed under the driver's hands, as planned."""


class Shift:
    def __init__(self, world, seed):
        self.world, self.dice = world, random.Random(seed)
        self.stock = Stock(world)
        self.typing = TypingLog()
        self.notes = []  # (case, text) of which the window said that they are kept
        self.case = None  # what is on the screen
        self.since = 0.0  # when it was first seen there
        self.writes = False  # in this life: words, or one decision after the other
        self.left = False  # a key was pressed that leads away from it
        self.back = self.letters = 0  # deaths after which the case, and what was typed on it, was there again
        self.desk = None

    @property
    def problems(self):
        return self.stock.problems

    # One life of the window ------------------------------------------------------------------------------------------

    def start(self, env=None):
        self.world.open_window("en", "light", env=env)
        self.desk = self.desk or Desk(self.world)
        wait_until("the window to have the keyboard", self.world.sight.is_active, SECONDS, self.world.sight.outline)
        wait_until("the profile to be open", lambda: self.world.sight.says(words.ONLINE), OPEN_SECONDS, self.world.sight.sentences)

    def begin(self, env=None):
        """The first life: what changed in the policy is read, a case is on the screen."""
        self.start(env)
        self.desk.wait_for_words(words.POLICY_NEWS)
        self.world.keyboard.press("Enter")
        wait_until("the changes to close", lambda: not self.world.sight.says(words.POLICY_NEWS), SECONDS, self.world.sight.sentences)
        self.desk.take_next()
        self.look()

    def live(self, seconds) -> float:
        """Works until the window dies; answers when that was."""
        window, death = self.world.window, []
        self.writes = self.dice.random() < 0.5

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
            self.until(lambda: self.shown() is not None)
            return
        clearing, writing = (self.decide, self.decide, self.undo, self.send_note), (self.write, self.write, self.write, self.send_note)
        self.dice.choice(writing if self.writes else clearing)()

    def decide(self):
        case, publishes = self.case, self.dice.random() < 0.5
        if publishes and not self.alive(lambda: self.world.sight.is_enabled(words.GENERAL)):
            publishes = False
        self.left = True
        if publishes:
            self.press("G")
        else:
            self.press("X")
            if not self.until(lambda: self.world.sight.says(words.WHICH_CLAUSE)):
                return
            self.press("B")
        if self.until(lambda: self.world.sight.says(words.LEAVES)):
            self.stock.told.append((f"the decision on {case}", lambda entry: entry["case_id"] == case and entry["action"] != "note"))
        self.until(lambda: self.shown() != case)
        self.forget_case()

    def write(self) -> bool:
        """Letters into the note of the case; whether the field was there for them."""
        case = self.case
        self.press("Ctrl+N")
        if not self.until(lambda: self.world.sight.is_focused(words.NOTE_FIELD)):
            return False
        self.typing.begin(case, self.alive(lambda: self.world.sight.written(words.NOTE_FIELD)) or "")
        self.press("Ctrl+End")
        for _ in range(self.dice.randint(FEWEST_LETTERS, 12)):
            letter = self.dice.choice(LETTERS)
            self.press(letter)
            self.typing.pressed(letter)
        self.press("Esc")
        return True

    def send_note(self):
        if not self.write():
            return
        case, text = self.case, self.typing.all()
        self.press("Ctrl+N")
        if not self.until(lambda: self.world.sight.is_focused(words.NOTE_FIELD)):
            return
        self.typing.forget()
        self.press("Ctrl+Enter")
        if self.until(lambda: self.world.sight.says(words.NOTE_KEPT)):
            self.stock.told.append((f"the note on {case}", lambda entry: entry["case_id"] == case and entry["action"] == "note"))
            self.notes.append((case, text))
        self.press("Esc")

    def undo(self):
        self.left = True
        self.press("Ctrl+Z")
        self.until(lambda: self.world.sight.says(words.TAKEN_BACK))
        self.forget_case()

    def forget_case(self):
        self.case, self.left = None, False

    def look(self):
        shown = self.alive(self.shown)
        if shown != self.case:
            self.case, self.since, self.left = shown, time.monotonic(), False

    def shown(self):
        """The case in front, if there is one. A note leaves the tab of the team in front, and the next life begins there."""
        self.desk.look()
        case = self.desk.on_screen()
        if case is None and self.world.sight.find(words.NOTE_FIELD):
            self.world.keyboard.press("F6")
        return case["id"] if case else None

    def press(self, keys):
        self.alive(lambda: None)
        self.world.keyboard.press(keys)

    def until(self, probe) -> bool:
        """Waits shortly for something the window shows; whether it did. A death meanwhile ends the life."""
        try:
            wait_until("it", lambda: not self.world.window.is_running() or probe(), LONGEST_LIFE)
        except Timeout:
            return False
        return self.alive(lambda: True)

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

    def come_back(self, died):
        """Back at the same case, with what was typed up to a second before."""
        case, known = self.case, self.case is not None and died - self.since > PLACE_AFTER and not self.left
        decided = {entry["case_id"] for entry in self.stock.entries.values() if entry["action"] not in ("note", "danger") and entry["state"] != "undone"}
        safe = self.typing.safe(died) if self.typing.case == case else ""
        self.typing.forget()
        if not known or case in decided:
            return self.find_place()
        try:
            wait_until("the same case", lambda: self.shown() == case, SECONDS, self.world.sight.sentences)
        except Timeout as error:
            self.problems.append(f"not back at case {case}: {error}")
            return self.forget_case()
        self.back += 1
        if safe:
            self.compare_typing(safe)

    def find_place(self):
        """Nothing is promised; a life begins with a case all the same, if one comes by itself."""
        self.forget_case()
        try:
            wait_until("a case", self.shown, PLACE_SECONDS)
        except Timeout:
            pass  # killed between two cases
        self.look()

    def compare_typing(self, safe):
        self.world.keyboard.press("Ctrl+N")
        try:
            wait_until("the draft", lambda: (self.world.sight.written(words.NOTE_FIELD) or "").startswith(safe), SECONDS,
                       lambda: self.world.sight.written(words.NOTE_FIELD))
            self.letters += len(safe)
        except Timeout as error:
            self.problems.append(f"“{safe}” was typed and is lost: {error}")
        self.world.keyboard.press("Esc")

    # The end ---------------------------------------------------------------------------------------------------------

    def settle(self):
        """Everything leaves, the window closes as it should, and both sides are compared."""
        sight = self.world.sight
        self.world.keyboard.press("F4")
        self.desk.wait_for_words(words.OUTBOX)
        wait_until("everything to leave", lambda: sight.says(words.ALL_ON_PLATFORM) or sight.says(words.NOTHING_BUT_RETURNED), ARRIVAL_SECONDS, sight.sentences)
        self.world.keyboard.press("Alt+F4")
        self.world.window.wait_for_end(SECONDS)
        self.stock.take()
        self.desk.look()
        self.stock.compare(self.desk.person)
        self.stock.compare_notes(self.notes, self.desk.ever("note"), self.world.api("moderator"))
