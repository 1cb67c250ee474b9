"""Keys of one's own, settings that roam, what is on the machine, what one has seen, the curtain and the lock."""

import time

from desk import SECONDS
import steps_end
from waiting import wait_until
import words

#: Characters of a passphrase that X knows by name.
_NAMES = {"_": "underscore", "-": "minus"}


def run(tour):
    _keys(tour)
    _filters(tour)
    _machine(tour)
    _for_myself(tour)
    _curtain(tour)
    _lock(tour)
    steps_end.mapped_libraries(tour)
    steps_end.close_window(tour, "close")


def _keys(tour):
    """Ctrl+Shift+J opens the outbox from now on; the platform knows it; then everything is as it was."""
    world, desk = tour.world, tour.desk
    api = world.api("moderator")

    def keymap():
        return {s["key"]: s["value"] for s in api.get("/v1/me/settings")["settings"]}.get("keys/map", "")

    def clash():
        tour.toggle("Ctrl+Shift+K", words.CHOOSE_A_KEY)
        tour.use("Outbox: F4")
        desk.wait_for_words(words.PRESS_THE_KEY)
        world.keyboard.press("Ctrl+D")
        said = desk.wait_for_words(words.ALREADY_TAKEN)
        if not world.sight.find("Outbox: F4"):
            raise AssertionError("the key was taken all the same")
        return f"“{said}”"

    def rebind():
        field = wait_until("the field", lambda: world.sight.find("Outbox: F4"), SECONDS, world.sight.sentences)
        field.grab_focus()
        world.keyboard.press("Space")
        desk.wait_for_words(words.PRESS_THE_KEY)
        world.keyboard.press("Ctrl+Shift+J")
        wait_until("the new key", lambda: world.sight.find("Outbox: Ctrl+Shift+J"), SECONDS, world.sight.sentences)
        return "Outbox: Ctrl+Shift+J"

    def roams():
        return wait_until("the platform to know", lambda: "Ctrl+Shift+J" in keymap() and keymap(), SECONDS, keymap)

    def works():
        tour.toggle("Ctrl+Shift+J", words.ALL_ON_PLATFORM)
        world.keyboard.press("Esc")
        world.sight.find("All keys back to the beginning").grab_focus()
        world.keyboard.press("Space")
        wait_until("the old key", lambda: world.sight.find("Outbox: F4"), SECONDS, world.sight.sentences)
        wait_until("the platform to know", lambda: "Ctrl+Shift+J" not in keymap(), SECONDS, keymap)
        return "F4 again"

    tour.step("key-clash", "Ctrl+Shift+K, Space, Ctrl+D", "a key that is taken is not given twice", clash)
    tour.step("key-changed", "Space, Ctrl+Shift+J", "the outbox gets another key by pressing it", rebind)
    tour.step("settings-roam", "", "the platform keeps the choice for the next workstation", roams)
    tour.step("key-works", "Ctrl+Shift+J", "the new key works at once, and one press leads back to the beginning", works)
    tour.back_to_the_desk()


def _filters(tour):
    """The veil of what nothing was found in is made smaller; the platform keeps the choice; then it is as it was."""
    world, api, box = tour.world, tour.world.api("moderator"), "Nothing found: Smaller"

    def kept():
        return {s["key"]: s["value"] for s in api.get("/v1/me/settings")["settings"] if "filter" in s["key"]}

    def act():
        before = kept()
        tour.toggle("F10", words.FILTER_SETTINGS)
        was = world.sight.is_checked(box)
        tour.use(box)
        wait_until("the box to change", lambda: world.sight.is_checked(box) != was, SECONDS)
        chosen = wait_until("the platform to know", lambda: kept() != before and kept(), SECONDS, kept)
        tour.use(box)
        wait_until("the platform to know", lambda: kept() != chosen, SECONDS, kept)
        return f"{chosen}, and back"

    tour.step("filter-settings", "F10, Space", "how pictures are covered is chosen by category and goes with the account", act)
    tour.back_to_the_desk()


def _machine(tour):
    def verify():
        tour.toggle("Ctrl+Shift+M", "On this machine now")
        wait_until("the count", lambda: tour.world.sight.says("Cases of my queues"), SECONDS, tour.world.sight.sentences)
        tour.world.keyboard.press("Space")
        said = tour.desk.wait_for_words(words.EVERYTHING_HOLDS)
        tour.desk.wait_for_words(words.NO_PICTURE_FILE)
        return said

    tour.step("machine", "Ctrl+Shift+M, Space", "what is on this machine is counted and proved", verify)
    tour.back_to_the_desk()


def _for_myself(tour):
    world = tour.world
    api = world.api("moderator")

    def aside():
        return api.get("/v1/me/not-today")["categories"]

    def exposure():
        said = tour.toggle("Ctrl+Shift+E", words.NEVER_LEAVES)
        wait_until("what was seen", lambda: not world.sight.says(words.NOTHING_THIS_WEEK), SECONDS, world.sight.sentences)
        tour.desk.wait_for_words(words.SEEN_BY_CATEGORY)
        return said

    def act():
        tour.desk.wait_for_words(words.NOTHING_ASIDE)
        world.sight.find(words.NOT_TODAY + ": Drugs").grab_focus()
        world.keyboard.press("Space")
        said = tour.desk.wait_for_words(words.ASIDE)
        if aside() != ["drugs"]:
            raise AssertionError(aside())
        world.keyboard.press("Space")
        tour.desk.wait_for_words(words.NOTHING_ASIDE)
        return f"“{said}”, and taken back"

    tour.step("exposure", "Ctrl+Shift+E", "what was painted uncovered today is counted, for this person alone", exposure)
    tour.step("not-today", "Space", "a category is put aside without a reason; the platform passes over it", act)
    tour.back_to_the_desk()


def _curtain(tour):
    world = tour.world

    def act():
        start = time.monotonic()
        world.keyboard.press("F12")
        wait_until("the curtain", lambda: _is_blank(world.screen.pixels()), SECONDS)
        took = (time.monotonic() - start) * 1000
        tour.desk.wait_for_words(words.CURTAIN)
        return f"blank when first looked at, {took:.0f} ms with the picture of the screen"

    tour.step("curtain", "F12", "one key hides the whole window", act)
    world.keyboard.press("F12")
    wait_until("the window to come back", lambda: not _is_blank(world.screen.pixels()), SECONDS)


def type_passphrase(world):
    for character in world.passphrase:
        world.keyboard.press(_NAMES.get(character) or ("Shift+" * character.isupper() + character))
    world.keyboard.press("Enter")


def _lock(tour):
    world, desk = tour.world, tour.desk

    def lock():
        said = tour.toggle("Ctrl+Shift+L", words.LOCKED)
        api = world.api("moderator")
        wait_until("the claims to be given back",
                   lambda: not [c for c in api.records()["case"].values() if c.get("claimed_by") == desk.person], SECONDS)
        return f"“{said}”, no case is claimed"

    def unlock():
        type_passphrase(world)
        return desk.wait_for_words(words.ONLINE)

    tour.step("lock", "Ctrl+Shift+L", "the work leaves the screen, the claims are given back", lock)
    tour.step("unlock", "the passphrase, Enter", "the passphrase opens the profile again", unlock)


def _is_blank(screen) -> bool:
    """Whether nearly all of the screen has one colour: a sentence in the middle is all there is."""
    width, height, data = screen
    upper = data[: width * (height // 3) * 4]
    pixels = [upper[i : i + 3] for i in range(0, len(upper), 4 * 97)]
    return pixels.count(pixels[0]) == len(pixels)
