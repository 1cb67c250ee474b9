"""Several notices about one thing: decided together by keys, each with its own letters, and taken back with one key."""

from desk import SECONDS
import steps_end
from steps_notices import ARRIVAL_SECONDS, LEAD, ROLE, Shift
from waiting import wait_until
import words

FACTS = "the picture shows a theatre play and the poster says so. specimen"
#: So many are passed by until one of a wave is on the desk.
MOST_SKIPPED = 40


def run(tour):
    shift = begin(tour)
    decided = decide(tour, shift)
    taken_back(tour, shift, decided)
    steps_end.close_window(tour, "close-batch")


def begin(tour):
    found = []

    def act():
        world = tour.world
        world.open_window("en", "light", role=ROLE)
        wait_until("the window to have the keyboard", world.sight.is_active, SECONDS, world.sight.outline)
        shift = Shift(tour)
        shift.until("the desk to be ready", lambda: shift.sight.is_enabled(words.NEXT_NOTICE))
        world.keyboard.press("Enter")
        case, notice = shift.until("a notice", shift.on_desk)
        passed = 0
        while not opened(shift):
            passed += 1
            if passed > MOST_SKIPPED:
                raise AssertionError("no notice had another about the same content")
            world.keyboard.press("K")
            last = case["id"]
            case, notice = shift.until("the next notice", lambda: (now := shift.on_desk()) and now[0]["id"] != last and now)
        found.append(shift)
        return f"{notice['id']} and what is open on the same content or its members; {passed} passed by"

    tour.step("batch-wave", "Enter, K, Ctrl+B", "a notice that is one of a wave opens what is open on the same content, by its ids", act)
    return found[0]


def opened(shift):
    """Whether Ctrl+B finds more than the one on the desk."""
    shift.keyboard.press("Ctrl+b")
    shift.until("the wave or its absence", lambda: shift.sight.says(words.LEAVE_ONE_OUT) or shift.sight.says(words.NOTHING_ELSE_OPEN))
    if not shift.sight.says(words.LEAVE_ONE_OUT):
        return False
    shift.keyboard.press("2")
    return True


def decide(tour, shift):
    found = {}

    def act():
        keyboard, sight = shift.keyboard, shift.sight
        keyboard.press("e")
        shift.until("the field of the facts", lambda: sight.is_focused(words.NOTICE_FACTS))
        keyboard.type(FACTS)
        shift.until("nothing to be missing", lambda: sight.is_enabled(words.SEE_WHAT_LEAVES))
        keyboard.press("Ctrl+Return")
        shift.until("the preview", lambda: sight.says(words.WOULD_BE_DECIDED))
        if shift.decided_with(FACTS):
            raise AssertionError("the preview decided")
        keyboard.press("Ctrl+Return")
        shift.until("the receipts", lambda: sight.says(words.TAKE_ALL_BACK))
        decided = wait_until("the decisions", lambda: len(made := shift.decided_with(FACTS)) >= 2 and made, ARRIVAL_SECONDS, sight.sentences)
        found.update(decided)
        told = 0
        for one in decided.values():
            told += len([letter for letter in shift.lead.get(f"/v1/notices/{one['notice_id']}/file")["letters"] if FACTS in letter["letter"]["text"]])
        return f"{len(decided)} notices decided together, each with its own decision; {told} letters with the facts"

    tour.step("batch-decided", "2, E, Ctrl+Enter, Ctrl+Enter", "one decision is written, what becomes of each is shown before anything happens, and each is decided as if alone", act)
    return found


def taken_back(tour, shift, decided):
    def act():
        shift.keyboard.press("Ctrl+z")

        def still():
            notices = [shift.lead.get(f"/v1/notices/{one['notice_id']}") for one in decided.values()]
            return [notice["id"] for notice in notices if notice["state"] != "open"]

        wait_until("them to be open again", lambda: not still(), ARRIVAL_SECONDS, still)
        files = [shift.lead.get(f"/v1/notices/{one['notice_id']}/file") for one in decided.values()]
        if not all("taken_back" in file["decisions"][-1] for file in files):
            raise AssertionError("a file does not say that it was taken back")
        shift.keyboard.press("Escape")
        return f"{len(files)} decisions taken back, each notice open in a case of its own"

    tour.step("batch-taken-back", "Ctrl+Z, Escape", "a batch is taken back with one key: whoever was told is told so, and the notices are open again", act)
