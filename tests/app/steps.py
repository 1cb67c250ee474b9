"""The tour: forty cases worked with real keys through every feature of the desk, each step with what it expects and what it saw."""

from collections import Counter

from desk import SECONDS
import features
import proof
import steps_batch
import steps_canvas
import steps_care
import steps_casebook
import steps_certification
import steps_complaints
import steps_doubt
import steps_end
import steps_first
import steps_hostile
import steps_information
import steps_list
import steps_measures
import steps_notices
import steps_offline
import steps_policy
import steps_published
import steps_readers
import steps_referral
import steps_team
from waiting import wait_until
import words

#: A decision waits ten seconds before it leaves, offline ten seconds from reconnecting; retries come within fifteen.
ARRIVAL_SECONDS = 90
#: The issue's number: so many different cases are decided by this person with real keys.
CASES = 40


class Tour:
    def __init__(self, world, journal):
        self.world, self.journal = world, journal
        self.expected = []  # (item, action, classification) of every decision made so far
        self.worked = []  # cases worked, in order
        self.case = self.desk = self.auditor = self.before = None

    def run(self):
        steps_first.run(self)
        self.arrival("arrival-before-batch")
        steps_canvas.batch_screening(self)  # before somebody is recused: whoever is left out can be opened
        steps_team.run(self)
        steps_readers.propose(self)
        self.routine(8)
        steps_offline.run(self)
        steps_published.run(self)
        self.looks_around()
        steps_hostile.run(self)
        steps_list.run(self)
        steps_canvas.run(self)
        self.arrival("arrival-before-policy")
        steps_policy.run(self)
        self.arrival()
        steps_doubt.run(self)
        steps_care.run(self)
        steps_readers.as_lead(self)
        steps_certification.run(self)
        steps_notices.run(self)
        steps_batch.run(self)
        steps_measures.run(self)
        steps_complaints.run(self)
        steps_referral.run(self)
        steps_casebook.run(self)
        steps_information.run(self)
        steps_end.run(self)
        self.all_features()

    # Deciding -------------------------------------------------------------------------------------------------------

    def decide(self, name, action, verb, classification):
        """Case after case is given to `action`; the machine's grave findings cannot be published, they are skipped."""

        def act():
            case = self.case
            self.desk.press(action)
            said = self.desk.wait_for_words(action + words.LEAVES)
            self.remember(case, verb, classification)
            self.case = self.desk.wait_for_case(case)
            return f"{self.about(case)}: “{said}”; {self.about(self.case)} is next"

        self.find_case_for(action)
        self.step(name, self.key(action), f"“{action}” is said, the decision waits ten seconds here, the next case is on the screen", act)

    def routine(self, count):
        """What the day is made of: general where that is possible, else a block on the clause of one key."""

        def act():
            made = Counter()
            for _ in range(count):
                case = self.case
                if self.world.sight.is_enabled(words.GENERAL):
                    self.desk.press(words.GENERAL)
                    self.desk.wait_for_words(words.GENERAL + words.LEAVES)
                    self.remember(case, "publish", "general")
                else:
                    self.world.keyboard.press("Q")
                    self.desk.wait_for_words("Block" + words.LEAVES)
                    self.remember(case, "block")
                made[self.expected[-1][1]] += 1
                self.case = self.desk.wait_for_case(case)
            return f"{count} cases: {dict(made)}"

        self.step("routine", "G or Q", "a routine case costs one key, one after the other", act)

    def arrival(self, name="arrival"):
        self.step(name, "", "every decision is on the platform",
                  lambda: wait_until("the decisions", lambda: not self.missing() and f"{len(self.expected)} decisions of {len(self.worked)} cases",
                                     ARRIVAL_SECONDS, self.missing))

    def looks_around(self):
        def palette():
            self.toggle("Ctrl+K", words.SEARCH_COMMANDS)
            self.world.keyboard.type("outbox")
            wait_until("the command", lambda: self.world.sight.says("Outbox") and not self.world.sight.says("Hand the case over"), SECONDS, self.world.sight.sentences)
            self.world.keyboard.press("Enter")
            return self.desk.wait_for_words(words.OUTBOX)

        def legend():
            return self.toggle("?", words.ALL_KEYS)

        self.step("legend", "?", "every key on one page", legend)
        self.close_with_escape(words.ALL_KEYS + ";")
        self.step("palette", "Ctrl+K, outbox, Enter", "every command by its name: the outbox opens", palette)
        self.world.keyboard.press("F4")
        self.step("settings", "F10", "appearance, language and what holds on this machine",
                  lambda: self.toggle("F10", words.ENCRYPTED) and self.desk.wait_for_words(words.SANDBOXED))
        self.back_to_the_desk()

    def all_features(self):
        self.step("every-feature", "", "no feature of the issue was left out", lambda: features.proved(self.journal.lines))

        def act():
            decided = {decision["case_id"] for decision in self.auditor.decisions()
                       if decision["author"] == self.desk.person and decision["action"] not in ("hide", "unhide", "reverse")}
            decided -= {decision["case_id"] for decision in self.before}
            if len(decided) < CASES:
                raise AssertionError(f"{len(decided)} cases only")
            return f"{len(decided)} different cases decided by {self.desk.person}"

        self.step("forty-cases", "", f"at least {CASES} different cases were decided with real keys, as the platform counts", act)

    # Helpers --------------------------------------------------------------------------------------------------------

    def step(self, name, keys, expect, act):
        return self.journal.step(name, keys, expect, act)

    def key(self, action):
        return self.world.sight.key_of(action)

    def about(self, case):
        return f"{case['subject']} ({self.desk.ever('item')[case['subject']]['kind']})"

    def take_next(self):
        self.case = self.desk.take_next()
        return self.case

    def find_case_for(self, action):
        """Skips cases that do not allow `action`; the platform refuses it for them and so does the window."""
        self.find_case(lambda: self.world.sight.is_enabled(action))

    def find_case(self, fits):
        while not fits():
            case = self.case
            self.desk.press(words.SKIP)
            self.case = self.desk.wait_for_case(case)

    def reserve(self):
        """The case that is claimed to be next: neither on the screen nor decided and still waiting to leave."""

        def probe():
            self.desk.look()
            known = {case["id"] for case in self.worked} | {self.case["id"]}
            return next((case for case in self.desk.mine() if case["id"] not in known), None)

        return wait_until("a case in reserve", probe, SECONDS)

    def remember(self, case, verb, classification=""):
        self.expected.append((case["subject"], verb, classification))
        self.worked.append(case)

    def shown_id(self):
        self.desk.look()
        case = self.desk.on_screen()
        return case["id"] if case else None

    def toggle(self, key, sentence):
        self.world.keyboard.press(key)
        return self.desk.wait_for_words(sentence)

    def close_with_escape(self, sentence):
        """Whatever says this is closed and out of the way of the next key."""
        self.world.keyboard.press("Esc")
        wait_until(f"“{sentence}” to go", lambda: not self.world.sight.says(sentence), SECONDS, self.world.sight.sentences)

    def back_to_the_desk(self):
        """From a page of the window one key leads back to the work."""
        self.world.keyboard.press("Esc")
        wait_until("the desk", lambda: self.world.sight.find(words.DESK), SECONDS, self.world.sight.sentences)

    def back_to_the_case(self):
        """The keyboard is on the picture again, as after a look at the list."""
        self.world.keyboard.press("Esc")
        wait_until("the keyboard on the case", lambda: self.world.sight.is_focused_where(words.VEILED), SECONDS, self.world.sight.outline)

    def use(self, name):
        """Presses the button, box or field of this name by the keyboard."""
        node = wait_until(f"“{name}”", lambda: self.world.sight.is_enabled(name) and self.world.sight.find(name), SECONDS, self.world.sight.sentences)
        node.grab_focus()
        self.world.keyboard.press("Space")

    def missing(self):
        return proof.differences(self.expected, proof.decided(self.auditor.decisions(), self.desk.person, self.before))
