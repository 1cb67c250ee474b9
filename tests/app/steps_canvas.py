"""How a picture and a set are looked at, and several cases at once with preview, receipts and one press back."""

from collections import Counter

from desk import SECONDS
from steps_pixels import CHANGED, differing
from waiting import wait_until
import words

#: The batch waits its ten seconds like every decision.
APPLIED_SECONDS = 90
VERBS = {"Publish as general": ("publish", "general"), "Publish as adult": ("publish", "adult"),
         "Reclassify as general": ("reclassify", "general"), "Reclassify as adult": ("reclassify", "adult")}


def run(tour):
    looks(tour)
    sets(tour)
    batch_published(tour)


def percent(tour):
    return next((int(line.removesuffix(" %")) for line in tour.world.sight.sentences() if line.removesuffix(" %").isdigit() and line.endswith(" %")), None)


def changes(tour, key, what):
    """Presses the key; the picture must look different, still under its veil."""
    before = tour.world.screen.pixels()
    tour.world.keyboard.press(key)
    wait_until(what, lambda: differing(tour.world.screen.pixels(), before) > CHANGED, SECONDS)
    tour.desk.wait_for_words(words.VEILED)


def switched_off(tour, key, name):
    """The same key ends what it began."""
    tour.world.keyboard.press(key)
    wait_until(f"“{name}” to be off", lambda: not tour.world.sight.is_checked(name), SECONDS, tour.world.sight.sentences)


def looks(tour):
    world, desk = tour.world, tour.desk

    def closer():
        world.keyboard.press("1")
        wait_until("one pixel a pixel", lambda: percent(tour) == 100, SECONDS, world.sight.sentences)
        desk.wait_for_words(words.VEILED)
        world.keyboard.press("0")
        wait_until("the whole picture again", lambda: percent(tour) != 100, SECONDS, world.sight.sentences)
        return "“100 %”, under its veil"

    def zoom_and_pan():
        whole = percent(tour)
        for _ in range(3):
            before = percent(tour)
            world.keyboard.press("Plus")
            wait_until("it to be nearer", lambda before=before: percent(tour) > before, SECONDS, lambda: percent(tour))
        near, screen = percent(tour), world.screen.pixels()
        world.keyboard.press("Down")
        wait_until("another part", lambda: differing(world.screen.pixels(), screen) > CHANGED, SECONDS)
        world.keyboard.press("-")
        wait_until("it to be farther", lambda: percent(tour) < near, SECONDS, lambda: percent(tour))
        world.keyboard.press("0")
        wait_until("the whole picture", lambda: percent(tour) == whole, SECONDS, lambda: percent(tour))
        return f"{whole} % → {near} %, moved, and whole again"

    def turned():
        changes(tour, "5", "the picture turned to the right")
        changes(tour, "4", "the picture turned back")
        return "turned and turned back under its veil"

    def loupe():
        world.keyboard.press("3")
        wait_until("the loupe", lambda: world.sight.is_checked(words.LOUPE), SECONDS, world.sight.sentences)
        desk.wait_for_words(words.VEILED)
        return "through the loupe it keeps its veil"

    tour.step("closer", "1, 0", "the picture is shown one pixel a pixel, and whole again", closer)
    tour.step("zoom-and-pan", "+ + +, Down, -, 0", "nearer, another part of it, farther, the whole again", zoom_and_pan)
    tour.step("turned", "5, 4", "turned to the right and back", turned)
    tour.step("loupe", "3, 3", "one part larger under the loupe", loupe)
    switched_off(tour, "3", words.LOUPE)


def sets(tour):
    world, desk = tour.world, tour.desk
    tour.find_case(lambda: world.sight.is_enabled(words.COMPARE) and world.sight.is_enabled(words.UNAVAILABLE))
    case = tour.case

    def compare():
        world.keyboard.press("2")
        wait_until("two pictures", lambda: world.sight.is_checked(words.COMPARE), SECONDS, world.sight.sentences)
        desk.wait_for_words(words.VEILED)
        return f"two pictures of {tour.about(case)} beside one another, veiled"

    def grid():
        world.keyboard.press("7")
        wait_until("the grid", lambda: world.sight.is_checked(words.SET_GRID), SECONDS, world.sight.sentences)
        return desk.wait_for_words(words.MARKS)

    def exception():
        world.keyboard.press("Space")
        said = desk.wait_for_words(words.MARKED)
        why = desk.wait_for_words(words.EXCEPTIONS_FORBID)
        if world.sight.is_enabled(words.RECLASSIFY_ADULT):
            raise AssertionError("a set with a marked picture can be published")
        desk.press(words.UNAVAILABLE)
        desk.wait_for_words("Make unavailable" + words.WHICH_CLAUSE)
        world.keyboard.press("O")
        desk.wait_for_words("Make unavailable" + words.LEAVES)
        tour.remember(case, "make_unavailable")
        tour.case = desk.wait_for_case(case)
        return f"“{said}”: {why}"

    tour.step("compare", "2, 2", "two pictures of a set side by side", compare)
    switched_off(tour, "2", words.COMPARE)
    tour.step("set-grid", "7", "all pictures of the set as small filtered stills", grid)
    tour.step("set-exception", "Space, U, O", "with one marked the set cannot be published, the restriction names it", exception)


# Several cases at once ------------------------------------------------------------------------------------------------


def lines(tour):
    """[(case, what becomes of it)] as the sheet says."""
    known = {case["id"]: case for case in tour.desk.ever("case").values()}
    found = []
    for row in tour.world.sight.rows(words.BATCH_LINES):
        case = next((known[identity] for identity in known if identity in row[0]), None)
        if case is None:
            raise LookupError(f"{row} names no case")
        found.append((case, row[0].partition(", ")[2]))
    return found


def preview(tour, key, mark):
    """Opens the batch, marks the first case as an exception if asked to, chooses with `key`; nothing is decided yet.
    Answers what would be."""
    before = len(tour.auditor.decisions())
    tour.desk.look()
    tour.world.keyboard.press("Ctrl+B")
    tour.desk.wait_for_words(words.EXCEPTIONS)
    wait_until("the stills", lambda: tour.world.sight.is_enabled(words.KEEP_ALL), SECONDS, tour.world.sight.sentences)
    if mark:
        tour.world.keyboard.press("Space")  # a tap: the first is an exception
        tour.desk.wait_for_words("1 marked")
    wait_until("every picture to be there", lambda: not tour.world.sight.says(words.BATCH_COMING), SECONDS, tour.world.sight.sentences)
    tour.world.keyboard.press(key)
    tour.desk.wait_for_words(words.WOULD_BE_DECIDED)
    planned = lines(tour)
    cases = {case["id"] for case, _ in planned}  # of another one a decision may just arrive
    if any(decision["case_id"] in cases for decision in tour.auditor.decisions()[before:]):
        raise AssertionError("a preview has decided something")
    return planned


def promised(planned):
    return [(case, next(pair for name, pair in VERBS.items() if fate.startswith(name))) for case, fate in planned
            if any(fate.startswith(name) for name in VERBS)]


def decide_all(tour, planned):
    """Answers what was decided: a receipt says done, or why the platform did not take it (somebody one knows)."""
    tour.world.keyboard.press("Enter")
    verbs = {case["id"]: verb for case, verb in promised(planned)}

    def receipts():
        fates = {case["id"]: (case, fate) for case, fate in lines(tour) if case["id"] in verbs}
        done = [case for case, fate in fates.values() if fate.endswith(": done")]
        refused = [case for case, fate in fates.values() if fate.startswith(words.REFUSED)]
        return done if done and len(done) + len(refused) == len(verbs) else None

    done = wait_until("the receipts", receipts, APPLIED_SECONDS, lambda: [fate for _, fate in lines(tour)])
    for case in done:
        tour.remember(case, *verbs[case["id"]])
    missing = tour.missing()
    if missing:
        raise AssertionError(f"receipts without decisions: {missing}")
    return done


def batch_screening(tour):
    planned = []

    def look():
        planned.extend(preview(tour, "G", mark=True))
        if not planned[0][1].startswith(words.LEFT_OUT):
            raise AssertionError(f"marked, and {planned[0]}")
        return f"{len(planned)} cases by their ids: {dict(Counter(fate for _, fate in planned))}"

    def receipts():
        count = len(decide_all(tour, planned))
        if count < 5:
            raise AssertionError(f"only {count} of {len(planned)}")
        return f"{count} of {len(planned)} decided, each with its receipt; the others say why not"

    tour.step("batch-preview", "Ctrl+B, Space, G", "what each case would become is listed by its id before anything happens; one is marked as an exception", look)
    tour.step("batch-kept", "Enter", "every case has its own decision and its own receipt", receipts)
    leave(tour)


def batch_published(tour):
    done = []

    def decide():
        planned = preview(tour, "Enter", mark=False)
        done.extend(decide_all(tour, planned))
        return f"{len(done)} of {len(planned)} decided, each with its receipt"

    def back():
        tour.world.keyboard.press("Ctrl+Z")
        tour.expected.extend((case["subject"], "reverse", "") for case in done)
        wait_until("the reversals", lambda: not tour.missing(), APPLIED_SECONDS, tour.missing)
        states = {tour.auditor.case(case["id"])["state"] for case in done}
        if "closed" in states:
            raise AssertionError("a case is still closed")
        return f"{len(done)} taken back by one press, their cases are open again"

    tour.step("batch-receipts", "Ctrl+B, Enter, Enter", "a batch of published items is kept as it is, each with its receipt", decide)
    tour.step("batch-reversed", "Ctrl+Z", "one press takes the whole batch back, with a reason", back)
    leave(tour)


def leave(tour):
    """The exception is looked at on its own; without one the next case comes."""
    tour.world.keyboard.press("Esc")
    wait_until("the batch to close", lambda: not tour.world.sight.says(words.BATCH_LINES), SECONDS, tour.world.sight.sentences)
    tour.desk.look()
    tour.case = tour.desk.wait_for_case()
