"""The end of a shift, and what must hold afterwards."""

from pathlib import Path

import canary
from desk import SECONDS
import libraries
from platform_api import Refused
import proof
from waiting import wait_until
import words

ALLOWED = Path(__file__).with_name("allowed-libraries.txt")


def run(tour):
    control_program(tour)
    french_and_dark(tour)
    no_plain_text(tour)
    exactly_once(tour)


def mapped_libraries(tour):
    def act():
        guests = libraries.uninvited(tour.world.window.pid, ALLOWED)
        if guests is None:
            return "vigie lets no other program of this user look inside; start the tour as root to compare the list"
        if guests:
            raise AssertionError(f"not on the list: {', '.join(sorted(guests))}")
        return "every mapped library is on the list"

    tour.step("libraries", "", "vigie has mapped nothing but what its closed list names: no codec of pictures, no OpenCV, one SQLite", act)


def close_window(tour, name):
    def act():
        tour.world.keyboard.press("Alt+F4")
        code = tour.world.window.wait_for_end(SECONDS)
        if code != 0:
            raise AssertionError(f"vigie ended with {code}")
        return "vigie ended with 0"

    tour.step(name, "Alt+F4", "the window closes and the program ends", act)


def control_program(tour):
    tour.step("vigiectl", "", "vigiectl finds the encrypted databases whole", lambda: str(tour.world.ask_ctl("cache", "verify")))


def french_and_dark(tour):
    def act():
        tour.world.open_window("fr", "dark")
        wait_until("the window to have the keyboard", tour.world.sight.is_active, SECONDS, tour.world.sight.outline)
        tour.desk.wait_for_words(words.french(words.ONLINE))
        first, skip = words.french(words.NEXT_CASE), words.french(words.SKIP)
        wait_until("a case to be possible", lambda: tour.world.sight.is_enabled(first) or tour.world.sight.is_enabled(skip),
                   SECONDS, tour.world.sight.sentences)
        if tour.world.sight.is_enabled(first):
            tour.world.keyboard.press("Enter")
        said = tour.desk.wait_for_words(words.french(words.VEILED))
        english = words.untranslated(tour.world.sight.sentences())
        if english:
            raise AssertionError(f"in English: {english}")
        return said

    tour.step("french-dark", "Enter", "the same profile in French and dark", act)
    close_window(tour, "close-french")


def readable(api, media):
    """None for what another desk has restricted since: nobody is given that any more."""
    try:
        return api.media(media)
    except Refused as refused:
        if refused.kind.endswith("permission"):
            return None
        raise


def no_plain_text(tour):
    def act():
        items, members, api = tour.desk.ever("item"), tour.desk.ever("member"), tour.world.api("lead")
        known = [(media["id"], readable(api, media["id"])) for case in tour.worked for media in items[case["subject"]]["media"]]
        pictures = [(name, data) for name, data in known if data]
        if not pictures:
            raise AssertionError("no picture is left to look for")
        texts = {item["caption"] for item in items.values()} | {member["display_name"] for member in members.values()}
        needles = canary.needles_of([*texts, *tour.world.secrets], pictures)
        found = canary.leaks(tour.world.folder, needles)
        if found:
            raise AssertionError(f"in the clear: {found[:5]}")
        return f"{len(needles)} captions, names, secrets and pieces of pictures: in no file"

    tour.step("no-plain-text", "", "no caption, name, secret or picture is in any file that was written", act)


def exactly_once(tour):
    def act():
        decisions = tour.auditor.decisions()
        wrong = proof.differences(tour.expected, proof.decided(decisions, tour.desk.person, tour.before)) + proof.repeated_commands(decisions)
        if wrong:
            raise AssertionError("; ".join(wrong))
        return f"{len(tour.expected)} decisions, each exactly once"

    tour.step("exactly-once", "", "the platform's list holds every decision exactly once and none that was taken back", act)
