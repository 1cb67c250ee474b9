"""What stands beside the cases of notices, by keys alone: a question is asked and thought about before the ethics committee,
and a notice to another host is put into files and recorded as sent."""

import stat

from desk import SECONDS
import steps_end
from waiting import wait_until
import words

ROLE = "compliance_lead"
#: The keys are pressed as printed, without Shift.
QUESTION, YES, NO = "is a stage weapon on a poster a threat", "yes it is", "no where the play can be seen"
THOUGHT = "who sees the poster sees the play"
HOST, ADDRESS = "videos example", "https://videos.example/watch/77"
EXPLAINED = "a video for adults is shown there without any age check, beside cartoons"


class Shift:
    """A compliance lead at the desk, who is a member of the committee."""

    def __init__(self, tour):
        self.world = tour.world
        self.sight, self.keyboard = tour.world.sight, tour.world.keyboard
        self.api = tour.world.api(ROLE)
        self.person = self.api.session()["person"]

    def until(self, what, probe, seconds=SECONDS):
        return wait_until(what, probe, seconds, self.sight.sentences)


def run(tour):
    shift = begin(tour)
    asked(tour, shift)
    thought(tour, shift)
    told(tour, shift)
    steps_end.close_window(tour, "close-casebook")


def begin(tour, name="casebook-case"):
    found = []

    def act():
        world = tour.world
        world.open_window("en", "light", role=ROLE)
        wait_until("the window to have the keyboard", world.sight.is_active, SECONDS, world.sight.outline)
        shift = Shift(tour)
        shift.until("the desk to be ready", lambda: shift.sight.is_enabled(words.NEXT_NOTICE))
        shift.keyboard.press("Enter")
        case = shift.until("a case", lambda: next((one for one in shift.api.records()["case"].values() if one.get("claimed_by") == shift.person), None))
        found.append(shift)
        return case["id"]

    tour.step(name, "Enter", "a compliance lead is given a notice", act)
    return found[0]


def asked(tour, shift):
    keyboard, sight = shift.keyboard, shift.sight

    def act():
        before = {one["id"] for one in shift.api.get("/v1/dockets")["items"]}
        keyboard.press("Ctrl+e")
        shift.until("the questions", lambda: sight.is_enabled(words.NEW_QUESTION))
        keyboard.press("Ctrl+n")
        shift.until("the field of the question", lambda: sight.is_focused(words.QUESTION))
        keyboard.type(QUESTION)
        for option in (YES, NO):
            keyboard.press("Tab")
            keyboard.type(option)
        shift.until("it to be whole", lambda: sight.is_enabled(words.ASK_COMMITTEE))
        keyboard.press("Ctrl+Return")
        made = shift.until("the platform to have it", lambda: next((one for one in shift.api.get("/v1/dockets")["items"] if one["id"] not in before), None))
        if (made["question"], [one["text"] for one in made["options"]]) != (QUESTION, [YES, NO]):
            raise AssertionError(f"asked otherwise: {made}")
        return made["id"]

    tour.step("docket-asked", "Ctrl+E, Ctrl+N, question, options, Ctrl+Enter", "a question that the policy does not answer is laid before the ethics committee, with the case by its id", act)


def thought(tour, shift):
    keyboard, sight = shift.keyboard, shift.sight

    def act():
        shift.until("the field of the option", lambda: sight.is_enabled(words.WRITE_POSITION) or sight.says(words.POSITION_ONCE))
        for _ in range(20):
            if sight.is_focused(words.POSITION):
                break
            keyboard.press("Tab")
        keyboard.type(THOUGHT)
        keyboard.press("Shift+Tab")
        keyboard.press("Down")
        keyboard.press("Down")
        shift.until("it to be whole", lambda: sight.is_enabled(words.WRITE_POSITION))
        keyboard.press("Tab")
        keyboard.press("Ctrl+Return")
        docket = shift.until("the platform to have it", lambda: (one := shift.api.get("/v1/dockets")["items"][0])["written"] == 1 and one)
        position = docket["positions"][0]
        if (position["author"], position["option"], position["text"]) != (shift.person, 1, THOUGHT):
            raise AssertionError(f"written otherwise: {position}")
        keyboard.press("Escape")
        return f"{docket['id']}: {docket['written']}"

    tour.step("docket-position", "option, words, Ctrl+Enter, Escape", "a member writes what they think, once", act)


def told(tour, shift):
    keyboard, sight = shift.keyboard, shift.sight

    def act():
        folder = shift.world.folder / "host-notices"
        folder.mkdir()
        keyboard.press("Ctrl+h")
        shift.until("the notices to hosts", lambda: sight.is_enabled(words.NEW_HOST_NOTICE))
        keyboard.press("Ctrl+n")
        shift.until("the field of the host", lambda: sight.is_focused(words.HOST))
        keyboard.type(HOST)
        keyboard.press("Tab")
        keyboard.type(ADDRESS)
        keyboard.press("Tab")
        keyboard.press("Tab")
        keyboard.type(EXPLAINED)
        shift.until("it to be looked at", lambda: sight.is_enabled(words.SAVE_HOST_NOTICE))
        keyboard.press("Ctrl+Return")
        shift.until("the platform to have it", lambda: sight.is_enabled(words.HOST_NOTICE_SENT))
        for _ in range(20):
            if sight.is_focused(words.HOST_FOLDER):
                break
            keyboard.press("Tab")
        keyboard.press("Ctrl+a")
        keyboard.type(str(folder))
        keyboard.press("Enter")
        files = shift.until("the files", lambda: len(made := sorted(folder.iterdir())) == 2 and made)
        for file in files:
            if stat.S_IMODE(file.stat().st_mode) != 0o600:
                raise AssertionError(f"others may read {file.name}")
        text = next(file for file in files if file.suffix == ".txt").read_text()
        if EXPLAINED not in text or ADDRESS not in text:
            raise AssertionError(f"not what was written: {text}")
        keyboard.press("Ctrl+Return")
        sent = shift.until("the platform to know", lambda: (one := shift.api.get("/v1/host-notices")["items"][0])["state"] == "sent" and one)
        keyboard.press("Escape")
        return f"{[file.name for file in files]}, sent at {sent['sent_at']}"

    tour.step("host-notice", "Ctrl+H, Ctrl+N, words, Ctrl+Enter, folder, Enter, Ctrl+Enter, Escape", "a notice to another host is composed, put into files of their owner alone, and recorded as sent; nothing is sent", act)
