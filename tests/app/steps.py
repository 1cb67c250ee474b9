"""The tour: ten cases worked with real keys, each step with what it expects and what it saw."""

from pathlib import Path

import canary
from desk import SECONDS, Desk
import libraries
import proof
import steps_policy
import steps_hostile
import steps_care
import steps_canvas
from waiting import wait_until
import words

#: A decision waits ten seconds before it leaves, offline ten seconds from reconnecting; retries come within fifteen.
ARRIVAL_SECONDS = 90
#: Every sixteenth pixel is looked at: four bytes each.
SAMPLED = 64
#: Shares of the middle of the screen: a veil and its picture differ nearly everywhere, a grey one has no colour at all.
CHANGED, COLOUR = 0.1, 0.02
ALLOWED = Path(__file__).with_name("allowed-libraries.txt")


class Tour:
    def __init__(self, world, journal):
        self.world, self.journal = world, journal
        self.expected = []  # (item, action, classification) of every decision made so far
        self.worked = []  # cases worked, in order

    def run(self):
        self.sign_in()
        self.decide("general", words.GENERAL, "publish", "general")
        self.reveal()
        self.decide("adult", words.ADULT, "publish", "adult")
        self.block()
        self.reason_key()
        self.undo()
        self.skip()
        self.machine_numbers()
        self.offline()
        self.published_queue()
        self.hide()
        self.unavailable()
        self.looks_around()
        steps_policy.run(self)
        steps_canvas.run(self)
        self.arrival()
        steps_care.run(self)
        self.libraries()
        self.close_window("close")
        self.control_program()
        self.french_and_dark()
        self.no_plain_text()
        self.exactly_once()

    # Steps ----------------------------------------------------------------------------------------------------------

    def sign_in(self):
        world = self.world
        world.start_platform()
        self.auditor = world.api("lead")
        self.before = self.auditor.decisions()
        self.desk = Desk(world)

        def act():
            world.open_window("en", "light")
            wait_until("the window to have the keyboard", world.sight.is_active, SECONDS, world.sight.outline)
            self.desk.wait_for_words(words.ONLINE)
            return self.desk.wait_for_words(words.CASES_WAIT)

        self.step("sign-in", "", "the window opens, signs in with the token it was handed and says how many cases wait", act)

        steps_policy.read_news(self)

        def first():
            self.case = self.take_next()
            return f"{self.about(self.case)} is on the screen, claimed by {self.desk.person}"

        self.step("first-case", "Enter", "the platform picks a case, its veiled picture is on the screen", first)

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

    def reveal(self):
        world = self.world
        covered = world.screen.pixels()

        def act():
            wait_until("the picture without its veil", lambda: differing(world.screen.pixels(), covered) > CHANGED, SECONDS)
            if colourful(world.screen.pixels()) > COLOUR:
                raise AssertionError("there is colour")
            return "the picture is on the screen, grey, while the key is down"

        self.step("veil", "", "a picture is blurred and grey until somebody asks for it", lambda: self.desk.wait_for_words(words.VEILED))
        with world.keyboard.held("Space"):
            self.step("reveal", "Space held", "the picture shows, in grey, while the key is held", act)
        wait_until("the veil", lambda: self.world.sight.says(words.VEILED), SECONDS, world.sight.sentences)
        with world.keyboard.held("Shift"), world.keyboard.held("Space"):
            self.step("reveal-colour", "Shift+Space held", "the picture shows in colour while the keys are held",
                      lambda: wait_until("colour", lambda: colourful(world.screen.pixels()) > COLOUR, SECONDS) and "colour is on the screen")
        self.step("veil-again", "Space released", "the veil is back at once",
                  lambda: self.desk.wait_for_words(words.VEILED))

    def block(self):
        case, clause = self.case, {}

        def ask():
            self.desk.press(words.BLOCK)
            return self.desk.wait_for_words("Block" + words.WHICH_CLAUSE)

        def choose():
            policy = next(iter(self.desk.records("policy").values()))
            clause.update(next(c for c in policy["clauses"] if c.get("key") == "B"))
            self.world.keyboard.press("B")
            said = self.desk.wait_for_words("Block" + words.LEAVES)
            self.remember(case, "block")
            self.case = self.desk.wait_for_case(case)
            return f"{self.about(case)}: “{said}” on clause {clause['code']}"

        self.step("block-ask", self.key(words.BLOCK), "the clauses that can ground a block are offered, each with its letter", ask)
        self.step("block", "B", "the clause of that letter grounds the block, the next case is on the screen", choose)

    def reason_key(self):
        case = self.case

        def act():
            self.world.keyboard.press("Q")
            said = self.desk.wait_for_words("Block" + words.LEAVES)
            self.remember(case, "block")
            self.case = self.desk.wait_for_case(case)
            return f"{self.about(case)}: “{said}”"

        self.step("reason-key", "Q", "one key is clause, action and statement: unusable file", act)

    def undo(self):
        self.find_case_for(words.GENERAL)
        case = self.case

        def act():
            self.desk.press(words.GENERAL)
            self.desk.wait_for_words(words.GENERAL + words.LEAVES)
            self.desk.wait_for_case(case)
            self.world.keyboard.press("Ctrl+Z")
            said = self.desk.wait_for_words(words.TAKEN_BACK + words.GENERAL)
            wait_until("the case to come back", lambda: self.shown_id() == case["id"], SECONDS, self.world.sight.sentences)
            return f"“{said}”; {self.about(case)} is back"

        self.step("undo", f"{self.key(words.GENERAL)}, Ctrl+Z", "the decision is taken back before it left, its case is on the screen again", act)
        self.decide("undo-decided-anew", words.ADULT, "publish", "adult")

    def skip(self):
        case = self.case

        def act():
            self.desk.press(words.SKIP)
            self.case = self.desk.wait_for_case(case)
            api = self.world.api("moderator")
            wait_until("the claim to be given back", lambda: api.case(case["id"]).get("claimed_by") != self.desk.person, SECONDS)
            self.worked.append(case)
            return f"{self.about(case)} is free again, {self.about(self.case)} is on the screen"

        self.step("skip", self.key(words.SKIP), "the claim is given back undecided, the next case is on the screen", act)

    def machine_numbers(self):
        while self.world.sight.says(words.SEALED):  # there they are shown after the judgement only
            case = self.case
            self.desk.press(words.SKIP)
            self.case = self.desk.wait_for_case(case)
        verdict = self.desk.record("item", self.case["subject"]).get("verdict")

        def act():
            self.world.keyboard.press("E")
            if verdict is None:
                return self.desk.wait_for_words(words.NOT_SCREENED)
            top = max((c for c in verdict["classes"] if not c["name"].startswith("no_")), key=lambda c: c["score"])
            return self.desk.wait_for_words(top["name"])

        self.step("numbers", "E", "the machine's numbers open on one key", act)

    def offline(self):
        world = self.world
        self.arrival("arrival-before")
        wait_until("a case in reserve", lambda: self.desk.look() or len(self.desk.mine()) >= 2, SECONDS)

        def stop():
            code = world.stop_platform()
            if code != 0:
                raise AssertionError(f"the platform ended with {code}")
            return self.desk.wait_for_words(words.OFFLINE_SINCE)

        self.step("offline", "", "the platform is stopped; the window says so and goes on", stop)
        for number in (1, 2):
            case = self.case
            action, verb, classification = ((words.GENERAL, "publish", "general") if world.sight.is_enabled(words.GENERAL)
                                            else (words.BLOCK, "block", ""))

            def act():
                self.desk.press(action)
                if verb == "block":
                    self.desk.wait_for_words("Block" + words.WHICH_CLAUSE)
                    world.keyboard.press("B")
                said = self.desk.wait_for_words(words.WAITS_HERE)
                self.remember(case, verb, classification)
                if number == 1:
                    self.case = self.desk.wait_for_case(case, online=False)
                else:
                    said += " " + self.desk.wait_for_words(words.NO_NEW_CASES)
                return f"{self.about(case)}: “{said}”"

            self.step(f"offline-decision-{number}", self.key(action), "the decision is kept here and nothing pretends it was sent", act)
        self.step("offline-outbox", "F4", "the outbox says what waits", lambda: self.toggle("F4", f"2 {words.WAITING}"))
        world.keyboard.press("F4")

        def start():
            world.start_platform()
            world.keyboard.press("F5")
            return self.desk.wait_for_words(words.ONLINE)

        self.step("online", "F5", "the platform is started again on the same data; the window is back by itself or on F5", start)
        self.arrival("arrival-after")

    def published_queue(self):
        def act():
            self.world.keyboard.press("L")
            self.world.keyboard.press("Shift+Tab")
            self.world.keyboard.press("Shift+Tab")
            self.world.keyboard.press("Down")
            return self.desk.wait_for_words("Published items")

        self.step("other-queue", "L, Shift+Tab, Shift+Tab, Down", "the queue of published items is chosen without a mouse", act)
        self.step("published-case", "Enter", "a published item is on the screen", lambda: self.about(self.take_next()))

    def hide(self):
        self.find_case_for(words.HIDE)
        case, api = self.case, self.world.api("moderator")

        def act():
            self.desk.press(words.HIDE)
            said = self.desk.wait_for_words(words.HIDDEN)
            self.expected.append((case["subject"], "hide", ""))
            item = wait_until("the platform to hide it", lambda: self.hidden(api, case), SECONDS, lambda: api.item(case["subject"])["state"])
            return f"“{said}” until {item['hidden_until']}"

        def show():
            self.desk.press(words.SHOW_AGAIN)
            said = self.desk.wait_for_words(words.SHOWN)
            self.expected.append((case["subject"], "unhide", ""))
            wait_until("the platform to show it", lambda: api.item(case["subject"])["state"] == "published", SECONDS)
            return f"“{said}”"

        self.step("hide", self.key(words.HIDE), "the item is unavailable on the platform at once, with its own end", act)
        self.step("show-again", self.key(words.SHOW_AGAIN), "the item is published again at once", show)
        self.decide("reclassify", words.RECLASSIFY_ADULT, "reclassify", "adult")

    def unavailable(self):
        self.find_case_for(words.UNAVAILABLE)
        case = self.case

        def act():
            self.desk.press(words.UNAVAILABLE)
            self.desk.wait_for_words("Make unavailable" + words.WHICH_CLAUSE)
            self.world.keyboard.press("O")
            said = self.desk.wait_for_words("Make unavailable" + words.LEAVES)
            self.remember(case, "make_unavailable")
            self.case = self.desk.wait_for_case(case)
            return f"{self.about(case)}: “{said}”"

        self.step("unavailable", f"{self.key(words.UNAVAILABLE)}, O", "a published item is taken down on a clause", act)

    def looks_around(self):
        for name, key, sentence, expect in (("keys", "?", words.ALL_KEYS, "every key on one page"), ("commands", "Ctrl+K", words.SEARCH_COMMANDS, "every command by its name"),
                                         ("outbox", "F4", words.OUTBOX, "what was decided here and where it is")):
            self.step(name, key, expect, lambda key=key, sentence=sentence: self.toggle(key, sentence))
            self.world.keyboard.press("Esc")
        self.step("settings", "F10", "appearance, language and what holds on this machine",
                  lambda: self.toggle("F10", words.ENCRYPTED) and self.desk.wait_for_words(words.SANDBOXED))
        self.world.keyboard.press("F10")
        steps_hostile.run(self)

    def arrival(self, name="arrival"):
        self.step(name, "", "every decision is on the platform",
                  lambda: wait_until("the decisions", lambda: not self.missing() and f"{len(self.expected)} decisions of {len(self.worked)} cases",
                                     ARRIVAL_SECONDS, self.missing))

    def libraries(self):
        def act():
            guests = libraries.uninvited(self.world.window.pid, ALLOWED)
            if guests is None:
                return "vigie lets no other program of this user look inside; start the tour as root to compare the list"
            if guests:
                raise AssertionError(f"not on the list: {', '.join(sorted(guests))}")
            return "every mapped library is on the list"

        self.step("libraries", "", "vigie has mapped nothing but what its closed list names: no codec of pictures, no OpenCV, one SQLite", act)

    def close_window(self, name):
        def act():
            self.world.keyboard.press("Alt+F4")
            code = self.world.window.wait_for_end(SECONDS)
            if code != 0:
                raise AssertionError(f"vigie ended with {code}")
            return "vigie ended with 0"

        self.step(name, "Alt+F4", "the window closes and the program ends", act)

    def control_program(self):
        def act():
            answer = self.world.ask_ctl("cache", "verify")
            return str(answer)

        self.step("vigiectl", "", "vigiectl finds the encrypted databases whole", act)

    def french_and_dark(self):
        def act():
            self.world.open_window("fr", "dark")
            wait_until("the window to have the keyboard", self.world.sight.is_active, SECONDS, self.world.sight.outline)
            self.desk.wait_for_words("En ligne")
            self.world.keyboard.press("Enter")
            return self.desk.wait_for_words("Publier")

        self.step("french-dark", "Enter", "the same profile in French and dark", act)
        self.close_window("close-french")

    def no_plain_text(self):
        def act():
            items, members, api = self.desk.ever("item"), self.desk.ever("member"), self.world.api("lead")
            pictures = [(media["id"], api.media(media["id"])) for case in self.worked for media in items[case["subject"]]["media"]]
            texts = {item["caption"] for item in items.values()} | {member["display_name"] for member in members.values()}
            needles = canary.needles_of([*texts, *self.world.secrets], pictures)
            found = canary.leaks(self.world.folder, needles)
            if found:
                raise AssertionError(f"in the clear: {found[:5]}")
            return f"{len(needles)} captions, names, secrets and pieces of pictures: in no file"

        self.step("no-plain-text", "", "no caption, name, secret or picture is in any file that was written", act)

    def exactly_once(self):
        def act():
            decisions = self.auditor.decisions()
            wrong = proof.differences(self.expected, proof.decided(decisions, self.desk.person, self.before)) + proof.repeated_commands(decisions)
            if wrong:
                raise AssertionError("; ".join(wrong))
            return f"{len(self.expected)} decisions, each exactly once"

        self.step("exactly-once", "", "the platform's list holds every decision exactly once and none that was taken back", act)

    # Words and helpers ----------------------------------------------------------------------------------------------

    def step(self, name, keys, expect, act):
        return self.journal.step(name, keys, expect, act)

    def key(self, action):
        return self.world.sight.key_of(action)

    def about(self, case):
        return f"{case['subject']} ({self.desk.record('item', case['subject'])['kind']})"

    def take_next(self):
        self.world.keyboard.press("Enter")
        self.case = self.desk.wait_for_case()
        return self.case

    def find_case_for(self, action):
        """Skips cases that do not allow `action`; the platform refuses it for them and so does the window."""
        while not self.world.sight.is_enabled(action):
            case = self.case
            self.desk.press(words.SKIP)
            self.case = self.desk.wait_for_case(case)

    def remember(self, case, verb, classification=""):
        self.expected.append((case["subject"], verb, classification))
        self.worked.append(case)

    def shown_id(self):
        self.desk.look()
        case = self.desk.on_screen()
        return case["id"] if case else None

    def hidden(self, api, case):
        item = api.item(case["subject"])
        return item if item["state"] == "unavailable" and "hidden_until" in item else None

    def toggle(self, key, sentence):
        self.world.keyboard.press(key)
        return self.desk.wait_for_words(sentence)

    def missing(self):
        return proof.differences(self.expected, proof.decided(self.auditor.decisions(), self.desk.person, self.before))


def middle_of(screen) -> bytes:
    """The pixels of the middle of the screen, where the picture is: half of the width, half of the height."""
    width, height, data = screen
    rows = (data[(y * width + width // 4) * 4 : (y * width + width * 3 // 4) * 4] for y in range(height // 4, height * 3 // 4))
    return b"".join(rows)


def differing(one, other) -> float:
    """The share of pixels in the middle that are not the same on two screens."""
    pairs = list(zip(middle_of(one)[::SAMPLED], middle_of(other)[::SAMPLED]))
    return sum(a != b for a, b in pairs) / len(pairs)


def colourful(screen) -> float:
    """The share of pixels in the middle with clear colour."""
    data = middle_of(screen)
    pairs = list(zip(data[0::SAMPLED], data[2::SAMPLED]))
    return sum(abs(blue - red) > 24 for blue, red in pairs) / len(pairs)
