"""How a picture is looked at, all pictures under their veil, and several cases at once: nothing of it decides anything."""

from waiting import wait_until
import words

SECONDS = 30


def run(tour):
    closer(tour)
    batch(tour)


def closer(tour):
    world, desk = tour.world, tour.desk

    def act():
        world.keyboard.press("1")
        wait_until("one pixel a pixel", lambda: "100 %" in world.sight.sentences(), SECONDS, world.sight.sentences)
        desk.wait_for_words(words.VEILED)
        world.keyboard.press("0")
        wait_until("the whole picture again", lambda: "100 %" not in world.sight.sentences(), SECONDS, world.sight.sentences)
        return "“100 %”, under its veil"

    def turned():
        for key in ("5", "3", "3", "4"):
            world.keyboard.press(key)
            desk.wait_for_words(words.VEILED)
        return "turned and through the loupe it keeps its veil"

    tour.step("closer", "1, 0", "the picture is shown one pixel a pixel, and whole again", act)
    tour.step("turned", "5, 3, 3, 4", "turned to the right, looked at through the loupe, turned back", turned)


def batch(tour):
    world, desk, before = tour.world, tour.desk, []

    def stills():
        before.extend(tour.auditor.decisions())
        world.keyboard.press("Ctrl+B")
        said = desk.wait_for_words(words.EXCEPTIONS)
        wait_until("the stills", lambda: world.sight.is_enabled(words.KEEP_ALL), SECONDS, world.sight.sentences)
        world.keyboard.press("Space")  # a tap: the first is an exception
        return said

    def preview():
        wait_until("every picture to be there", lambda: not world.sight.says(words.FETCHING_STILL), SECONDS, world.sight.sentences)
        world.keyboard.press("Enter")
        said = desk.wait_for_words(words.WOULD_BE_DECIDED)
        if len(tour.auditor.decisions()) != len(before):
            raise AssertionError("a preview has decided something")
        return f"“{said}”"

    def leave():
        world.keyboard.press("Esc")
        desk.wait_for_words(words.EXCEPTIONS)
        world.keyboard.press("Esc")
        said = desk.wait_for_words(words.CASES_WAIT)
        if len(tour.auditor.decisions()) != len(before):
            raise AssertionError("leaving a preview has decided something")
        return f"“{said}”: nothing was decided"

    tour.step("batch", "Ctrl+B, Space", "the first cases of the list as small filtered stills; one is marked as an exception", stills)
    tour.step("batch-preview", "Enter", "what each case would become is listed by its id before anything happens", preview)
    tour.step("batch-left", "Esc, Esc", "the batch is left without a decision", leave)
