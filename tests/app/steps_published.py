"""The queue of what is published: hide at once, reclassify, take down, the letter to the person."""

from desk import SECONDS
from waiting import wait_until
import words

#: How the platform's letters begin (resources/policy), in the member's language and not in the window's.
GREETINGS = ("Hello,", "Bonjour,")


def run(tour):
    queue(tour)
    hide(tour)
    unavailable(tour)


def queue(tour):
    def act():
        tour.world.keyboard.press("L")
        tour.world.keyboard.press("Shift+Tab")
        tour.world.keyboard.press("Down")
        return tour.desk.wait_for_words("Published items")

    tour.step("other-queue", "L, Shift+Tab, Down", "the queue of published items is chosen without a mouse", act)
    tour.step("published-case", "Enter", "a published item is on the screen", lambda: tour.about(tour.take_next()))


def hide(tour):
    tour.find_case_for(words.HIDE)
    case, api = tour.case, tour.world.api("moderator")

    def hidden():
        item = api.item(case["subject"])
        return item if item["state"] == "unavailable" and "hidden_until" in item else None

    def act():
        tour.desk.press(words.HIDE)
        said = tour.desk.wait_for_words(words.HIDDEN)
        tour.expected.append((case["subject"], "hide", ""))
        item = wait_until("the platform to hide it", hidden, SECONDS, lambda: api.item(case["subject"])["state"])
        return f"“{said}” until {item['hidden_until']}"

    def show():
        tour.desk.press(words.SHOW_AGAIN)
        said = tour.desk.wait_for_words(words.SHOWN)
        tour.expected.append((case["subject"], "unhide", ""))
        wait_until("the platform to show it", lambda: api.item(case["subject"])["state"] == "published", SECONDS)
        return f"“{said}”"

    tour.step("hide", tour.key(words.HIDE), "the item is unavailable on the platform at once, with its own end", act)
    tour.step("show-again", tour.key(words.SHOW_AGAIN), "the item is published again at once", show)
    tour.decide("reclassify", words.RECLASSIFY_ADULT, "reclassify", "adult")


def unavailable(tour):
    tour.find_case_for(words.UNAVAILABLE)
    case = tour.case

    def look():
        tour.desk.press(words.UNAVAILABLE)
        tour.desk.wait_for_words("Make unavailable" + words.WHICH_CLAUSE)
        letter = wait_until("the letter", lambda: next((line for line in tour.world.sight.sentences() if line.startswith(GREETINGS)), None), SECONDS)
        return letter.replace("\n", " ")

    def act():
        tour.world.keyboard.press("O")
        said = tour.desk.wait_for_words("Make unavailable" + words.LEAVES)
        tour.remember(case, "make_unavailable")
        tour.case = tour.desk.wait_for_case(case)
        return f"{tour.about(case)}: “{said}”"

    tour.step("letter-shown", tour.key(words.UNAVAILABLE), "before a restriction is chosen one reads what the member will be told, in their language", look)
    tour.step("unavailable", "O", "a published item is taken down on a clause", act)
