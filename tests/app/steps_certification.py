"""The certification desk: twenty applications through faces, data and verdict, with the desk locked in the middle."""

from collections import Counter

import canary
from desk import SECONDS, Desk
import process_memory
import steps_doubt
import steps_end
import steps_reveal
from steps_care import type_passphrase
from waiting import wait_until
import words

#: The issue's number of applications.
APPLICATIONS = 20
LOCK_AFTER = 10
#: A verdict waits ten seconds before it leaves.
ARRIVAL_SECONDS = 60
#: On a busy machine of two cores, of pictures of twelve megapixels.
PICTURE_SECONDS = 60
ROLE = "certifier"
#: Every so many applications that could be approved, another verdict is given, so that each of them is used.
PASSED_ON, REFUSED = 6, 5


class Shift:
    """A certifier at the desk."""

    def __init__(self, tour):
        self.tour, self.world = tour, tour.world
        self.sight, self.keyboard = tour.world.sight, tour.world.keyboard
        self.desk = Desk(self.world, ROLE)
        self.given = []  # (case, application, verdict)
        self.needles = {}  # of what was on the screen, {bytes: what it is}
        self.revealed = None  # a number that was masked

    def until(self, what, probe, seconds=SECONDS):
        return wait_until(what, probe, seconds, self.sight.sentences)

    def cases(self):
        """{name of the member: (case, application)} of everything this person has claimed."""
        self.desk.look()
        records = {kind: self.desk.records(kind) for kind in ("case", "application", "member")}
        found = {}
        for case in records["case"].values():
            if case.get("claimed_by") == self.desk.person:
                application = records["application"][case["subject"]]
                found[records["member"][application["member"]]["display_name"]] = (case, application)
        return found

    def on_desk(self):
        """The application that the window names."""
        named = next((line[len(words.APPLICATION_OF):] for line in self.sight.sentences() if line.startswith(words.APPLICATION_OF)), None)
        return self.cases().get(named) if named else None

    def take_first(self):
        """The application the platform picks. The desk has the keyboard once it is the desk one is at."""
        self.until("the desk to have the keyboard", lambda: self.sight.is_focused(words.CERTIFICATION_DESK) and self.sight.is_enabled(words.NEXT_APPLICATION))
        self.keyboard.press("Enter")
        self.until("an application", self.on_desk)

    def collect(self, application):
        """What must be nowhere afterwards: the values and pictures of the application on the desk."""
        api = self.world.api(ROLE)
        values = {value["value"] for value in api.get(f"/v1/applications/{application['id']}/applicant")["values"] if not value["masked"]}
        names = {text for text in values if any(letter.isalpha() for letter in text)}
        pictures = [(piece["media"]["id"], api.media(piece["media"]["id"])) for piece in application["evidence"][:2]]
        self.needles |= canary.needles_of(names, pictures)

    def compare(self):
        """The faces, then the answer; what cannot be compared is gone on from. Answers whether there was an answer."""
        def ready():
            return self.sight.is_enabled(words.ANSWER_SAME) or self.sight.says(words.NOT_COMPARABLE)

        self.until("the faces", ready, PICTURE_SECONDS)
        answered = self.sight.is_enabled(words.ANSWER_SAME)
        if answered:
            self.keyboard.press("2" if len(self.given) % 4 == 3 else "1")
        else:
            self.keyboard.press("Enter")
        self.until("the data", lambda: self.sight.says(words.VALUES_SIDE_BY_SIDE))
        return answered

    def look_at_the_rest(self):
        """One piece of evidence after the other, until none is left that was not on the screen."""
        def unseen():
            return sum(f", {words.NOT_LOOKED_AT}" in line for line in self.sight.sentences())

        def seen():
            return any(f", {words.LOOKED_AT}" in line for line in self.sight.sentences())

        self.keyboard.press("E")  # the panel opens with it
        self.until("the first piece", lambda: self.sight.is_enabled(words.BACK_TO_STAGE) and seen())
        self.until("every piece to come", lambda: not any(f", {words.PIECE_COMING}" in line for line in self.sight.sentences()), PICTURE_SECONDS)
        before = unseen() + 1
        while 0 < unseen() < before:
            before = unseen()
            self.keyboard.press("E")
            self.until("another piece", lambda before=before: unseen() < before)
        self.keyboard.press("Enter")
        self.until("the stage again", lambda: not self.sight.is_enabled(words.BACK_TO_STAGE))

    def judge(self, case, application, answered):
        """The verdict by its key; answers its word on the wire."""
        if case["reason"] == "suspected_minor" and not application["evidence"]:
            self.until("why there is nothing to see", lambda: self.sight.says(words.NO_EVIDENCE))
            self.until("the moderator's words", lambda: self.sight.says(steps_doubt.WORDS))
            self.keyboard.press("C")
            return "confirm_minor"
        if case["reason"] == "suspected_minor":
            self.keyboard.press("L")
            return "lift_suspicion"
        count = len(self.given) + 1
        if self.sight.is_enabled(words.APPROVE) and count % PASSED_ON and count % REFUSED:
            self.keyboard.press("A")
            return "approve"
        if self.sight.is_enabled(words.REJECT) and count % REFUSED == 0:
            self.keyboard.press("X")
            self.until("the reasons", lambda: self.sight.says(words.REFUSAL))
            self.keyboard.press("Space")
            self.keyboard.press("Ctrl+Return")
            return "reject"
        if answered and count % PASSED_ON == 0:
            self.keyboard.press("P")
            return "pass_on"
        self.keyboard.press("D")
        self.until("what is asked for", lambda: self.sight.says(words.ASK_AGAIN))
        if not self.sight.is_enabled(words.SEND_REQUEST):
            self.keyboard.press("Space")
        self.keyboard.press("Ctrl+Return")
        return "ask_again"

    def work(self):
        case, application = self.until("an application on the desk", self.on_desk)
        answered = False
        if application["evidence"]:
            self.collect(application)
        if case["reason"] != "suspected_minor":
            answered = self.compare()
            if answered and not self.revealed:
                self.revealed = steps_reveal.reveal(self)
            self.keyboard.press("Enter")
        self.until("the verdict", lambda: self.sight.says(words.CONDITIONS))
        if application["evidence"]:
            self.look_at_the_rest()
        verdict = self.judge(case, application, answered)
        self.given.append((case, application, verdict))
        self.until("the next one", lambda: (now := self.on_desk()) and now[0]["id"] != case["id"])
        return verdict

    def verdicts(self):
        """Everything this person has said, as the platform counts it."""
        found = self.world.api("certification_lead").get("/v1/certification-verdicts", limit=500)["items"]
        return {one["verdict"]["case_id"]: one for one in found if one["author"] == self.desk.person}


def run(tour):
    shift = begin(tour)
    work(tour, shift, LOCK_AFTER, "applications-first-half")
    revealed(tour, shift)
    lock(tour, shift)
    work(tour, shift, APPLICATIONS - LOCK_AFTER, "applications-second-half")
    proved(tour, shift)
    confirmed(tour, shift)
    nowhere(tour, shift)
    steps_end.close_window(tour, "close-certifier")


def begin(tour):
    shifts = []

    def act():
        world = tour.world
        world.open_window("en", "light", role=ROLE)
        wait_until("the window to have the keyboard", world.sight.is_active, SECONDS, world.sight.outline)
        shifts.append(Shift(tour))
        shift = shifts[0]
        shift.desk.wait_for_words(words.ONLINE)
        said = shift.desk.wait_for_words(words.NEXT_APPLICATION)
        shift.take_first()
        return said

    def faces():
        shift = shifts[0]
        if shift.until("an application", shift.on_desk)[0]["reason"] == "suspected_minor":
            return "the first one is about a minor: it begins with the verdict"
        shift.until("the faces", lambda: shift.sight.is_enabled(words.ANSWER_SAME) or shift.sight.says(words.NOT_COMPARABLE), PICTURE_SECONDS)
        return next(line for line in shift.sight.sentences() if words.BETWEEN_THE_EYES in line)

    tour.step("certifier", "", "a certifier signs in and is at the desk of certification", act)
    tour.step("faces", "Enter", "two faces of one size under one hand, five answers, no clock", faces)
    return shifts[0]


def work(tour, shift, count, name):
    def act():
        made = Counter(shift.work() for _ in range(count))
        return f"{count} applications: {dict(made)}"

    tour.step(name, "1 or 2, Enter, E, A, D, P or X", "every application goes through faces, data and verdict by keys alone", act)


def revealed(tour, shift):
    def act():
        if not shift.revealed:
            raise AssertionError("no application of the first half had a number to reveal")
        shift.needles |= canary.needles_of({shift.revealed}, [])
        return f"a number of {len(shift.revealed)} characters was shown after a reason and a code, and masked again"

    tour.step("certification-reveal", "N, reason, Enter, code, Enter", "a masked number shows for a reason that is kept, with the code of an authenticator, and is masked again", act)


def confirmed(tour, shift):
    def act():
        minors = [application for _, application, verdict in shift.given if verdict == "confirm_minor"]
        if not minors:
            raise AssertionError("nobody was asked about the account that a moderator has frozen")
        state = tour.world.api("certification_lead").get(f"/v1/applications/{minors[0]['id']}")["state"]
        if state != "refused":
            raise AssertionError(f"the application is {state}")
        return f"{minors[0]['member']} stays frozen, the application is {state}"

    tour.step("suspicion-confirmed", "C", "the certifier reads the moderator's words and confirms: the account stays frozen", act)


def lock(tour, shift):
    world = tour.world

    def locks():
        shift.until("the faces", lambda: shift.sight.is_enabled(words.ANSWER_SAME) or shift.sight.says(words.NOT_COMPARABLE) or shift.sight.says(words.CONDITIONS), PICTURE_SECONDS)
        world.keyboard.press("Ctrl+Shift+L")
        said = shift.until("the lock", lambda: shift.sight.says(words.LOCKED) and words.LOCKED)
        if any(line.startswith(words.APPLICATION_OF) for line in shift.sight.sentences()):
            raise AssertionError("an application is still named")
        shift.until("the claims to be given back", lambda: not shift.cases())
        return said

    def forgotten():
        held = process_memory.holds(world.window.pid, shift.needles)
        if held is None:
            return "vigie lets no other program of this user look inside; start the tour as root to search its memory"
        if held:
            raise AssertionError(f"still in memory: {held[:8]}")
        return f"{len(shift.needles)} names and pieces of pictures: none is in the memory of the window"

    def unlocks():
        type_passphrase(world)
        said = shift.desk.wait_for_words(words.NEXT_APPLICATION)
        shift.take_first()
        return said

    tour.step("certification-lock", "Ctrl+Shift+L", "faces and values leave the screen, the claims are given back", locks)
    tour.step("certification-memory", "", "after the lock no name and no picture is in the memory of the program", forgotten)
    tour.step("certification-unlock", "the passphrase, Enter", "the desk is there again, and the next application comes", unlocks)


def nowhere(tour, shift):
    def act():
        found = canary.leaks(tour.world.folder, shift.needles)
        if found:
            raise AssertionError(f"in the clear: {found[:5]}")
        return f"{len(shift.needles)} names and pieces of pictures: in no file"

    tour.step("no-identity-on-disk", "", "no name, no value and no picture of an application is in any file that was written", act)


def proved(tour, shift):
    def act():
        def missing():
            known = shift.verdicts()
            return [case["id"] for case, _, verdict in shift.given if known.get(case["id"], {"verdict": {}})["verdict"].get("action") != verdict]

        wait_until("the verdicts", lambda: not missing(), ARRIVAL_SECONDS, missing)
        known, lead = shift.verdicts(), tour.world.api("certification_lead")
        states = Counter()
        for case, application, verdict in shift.given:
            outcome, state = known[case["id"]]["outcome"], lead.get(f"/v1/applications/{application['id']}")["state"]
            wanted = {"approve": "approved", "ask_again": "asked_again", "reject": "refused", "confirm_minor": "refused"}.get(verdict, application["state"])
            if state != (wanted if outcome == "applied" else application["state"]):
                raise AssertionError(f"{application['id']}: {verdict} was {outcome}, the application is {state}")
            states[f"{verdict}: {outcome}"] += 1
        if len({case["id"] for case, _, _ in shift.given}) < APPLICATIONS:
            raise AssertionError(f"{len(shift.given)} only")
        return f"{len(shift.given)} verdicts: {dict(states)}"

    tour.step("certification-outcomes", "", "each verdict is on the platform with what became of it: applied, or waiting for a second reader", act)
