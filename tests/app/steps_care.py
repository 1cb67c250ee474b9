"""Keys of one's own, settings that roam, what is on the machine, what one has seen, the curtain and the lock."""

import time

from desk import SECONDS
from waiting import wait_until
import words

#: Characters of a passphrase that X knows by name.
_NAMES = {"_": "underscore", "-": "minus"}


def run(tour):
    _keys(tour)
    _machine(tour)
    _for_myself(tour)
    _curtain(tour)
    _lock(tour)


def _keys(tour):
    """Ctrl+Shift+Y opens the outbox from now on; the platform knows it; then everything is as it was."""
    world, desk = tour.world, tour.desk
    api = world.api("moderator")

    def keymap():
        return {s["key"]: s["value"] for s in api.get("/v1/me/settings")["settings"]}.get("keys/map", "")

    def rebind():
        tour.toggle("Ctrl+Shift+K", words.CHOOSE_A_KEY)
        field = wait_until("the field", lambda: world.sight.find("Outbox: F4"), SECONDS, world.sight.sentences)
        field.grab_focus()
        world.keyboard.press("Space")
        desk.wait_for_words(words.PRESS_THE_KEY)
        world.keyboard.press("Ctrl+Shift+Y")
        wait_until("the new key", lambda: world.sight.find("Outbox: Ctrl+Shift+Y"), SECONDS, world.sight.sentences)
        return "Outbox: Ctrl+Shift+Y"

    def roams():
        return wait_until("the platform to know", lambda: "Ctrl+Shift+Y" in keymap() and keymap(), SECONDS, keymap)

    def works():
        tour.toggle("Ctrl+Shift+Y", words.ALL_ON_THE_PLATFORM)
        world.keyboard.press("Esc")
        world.sight.find("All keys back to the beginning").grab_focus()
        world.keyboard.press("Space")
        wait_until("the old key", lambda: world.sight.find("Outbox: F4"), SECONDS, world.sight.sentences)
        wait_until("the platform to know", lambda: "Ctrl+Shift+Y" not in keymap(), SECONDS, keymap)
        world.keyboard.press("Ctrl+Shift+K")
        return "F4 again"

    tour.step("key-changed", "Ctrl+Shift+K, Space, Ctrl+Shift+Y", "the outbox gets another key by pressing it", rebind)
    tour.step("settings-roam", "", "the platform keeps the choice for the next workstation", roams)
    tour.step("key-works", "Ctrl+Shift+Y", "the new key works at once, and one press leads back to the beginning", works)


def _machine(tour):
    def verify():
        tour.toggle("Ctrl+Shift+M", "On this machine now")
        wait_until("the count", lambda: tour.world.sight.says("Cases of my queues"), SECONDS, tour.world.sight.sentences)
        tour.world.keyboard.press("Space")
        said = tour.desk.wait_for_words(words.EVERYTHING_HOLDS)
        tour.desk.wait_for_words(words.NO_PICTURE_FILE)
        tour.world.keyboard.press("Ctrl+Shift+M")
        return said

    tour.step("machine", "Ctrl+Shift+M, Space", "what is on this machine is counted and proved", verify)


def _for_myself(tour):
    world = tour.world
    api = world.api("moderator")

    def aside():
        return api.get("/v1/me/not-today")["categories"]

    def act():
        tour.toggle("Ctrl+Shift+E", words.NEVER_LEAVES)
        tour.desk.wait_for_words(words.NOTHING_ASIDE)
        world.sight.find(words.NOT_TODAY + ": Drugs").grab_focus()
        world.keyboard.press("Space")
        said = tour.desk.wait_for_words(words.ASIDE)
        if aside() != ["drugs"]:
            raise AssertionError(aside())
        world.keyboard.press("Space")
        tour.desk.wait_for_words(words.NOTHING_ASIDE)
        world.keyboard.press("Ctrl+Shift+E")
        return f"“{said}”, and taken back"

    tour.step("not-today", "Ctrl+Shift+E, Space", "a category is put aside without a reason; the platform passes over it", act)


def _curtain(tour):
    world = tour.world

    def act():
        start = time.monotonic()
        world.keyboard.press("F12")
        wait_until("the curtain", lambda: _is_blank(world.screen.pixels()), SECONDS)
        took = (time.monotonic() - start) * 1000
        tour.desk.wait_for_words(words.CURTAIN)
        world.keyboard.press("F12")
        wait_until("the window to come back", lambda: not _is_blank(world.screen.pixels()), SECONDS)
        return f"blank when first looked at, {took:.0f} ms with the picture of the screen"

    tour.step("curtain", "F12", "one key hides the whole window", act)


def _lock(tour):
    world, desk = tour.world, tour.desk

    def lock():
        said = tour.toggle("Ctrl+Shift+L", words.LOCKED)
        api = world.api("moderator")
        wait_until("the claims to be given back",
                   lambda: not [c for c in api.records()["case"].values() if c.get("claimed_by") == desk.person], SECONDS)
        return f"“{said}”, no case is claimed"

    def unlock():
        for character in world.passphrase:
            world.keyboard.press(_NAMES.get(character) or ("Shift+" * character.isupper() + character))
        world.keyboard.press("Enter")
        return desk.wait_for_words(words.ONLINE)

    tour.step("lock", "Ctrl+Shift+L", "the work leaves the screen, the claims are given back", lock)
    tour.step("unlock", "the passphrase, Enter", "the passphrase opens the profile again", unlock)


def _is_blank(screen) -> bool:
    """Whether nearly all of the screen has one colour: a sentence in the middle is all there is."""
    width, height, data = screen
    upper = data[: width * (height // 3) * 4]
    pixels = [upper[i : i + 3] for i in range(0, len(upper), 4 * 97)]
    return pixels.count(pixels[0]) == len(pixels)
