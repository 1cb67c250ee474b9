"""A moderator takes somebody for a minor: the account is frozen everywhere, and a certifier is asked."""

from desk import SECONDS
from waiting import Timeout, wait_until
import words

WORDS = "a school uniform in two posts"


def run(tour):
    """Begins with a case on the screen; that case is gone afterwards and another one is there."""
    case, keyboard, world = tour.case, tour.world.keyboard, tour.world

    def next_case(before):
        """The one that was reserved may be of the frozen account, too: it is gone, and skipped by hand."""
        try:
            return tour.desk.wait_for_case(before)
        except Timeout:
            if not world.sight.says(words.TAKEN_MEANWHILE):
                raise
            keyboard.press("K")
            return tour.desk.wait_for_case(before)

    def act():
        keyboard.press("Ctrl+Shift+Y")
        tour.desk.wait_for_words(words.DOUBT)
        keyboard.press("Space")
        keyboard.press("Tab")  # both choices are one stop
        wait_until("the field", lambda: world.sight.is_focused(words.DOUBT_WORDS), SECONDS, world.sight.sentences)
        keyboard.type(WORDS)
        keyboard.press("Ctrl+Enter")
        said = tour.desk.wait_for_words(words.FROZEN)
        tour.case = next_case(case)
        lead = world.api("certification_lead")
        asked = wait_until("the question to the certifiers", lambda: question(lead), SECONDS)
        item = world.api("lead").get(f"/v1/items/{case['subject']}")
        if item["state"] == "published" or not item.get("restricted"):
            raise AssertionError(f"the item is {item['state']}")
        return f"“{said}”; {asked['subject']} is asked about, {item['id']} is {item['state']} and restricted"

    tour.step("suspected-minor", "Ctrl+Shift+Y, Space, text, Ctrl+Enter",
              "the account is frozen at once, everything of it is restricted, a certifier is asked with the words", act)


def question(api):
    """The case with the moderator's words, as a certifier's feed has it."""
    changes, cursor = [], ""
    while True:
        page = api.get("/v1/changes", limit=500, **({"cursor": cursor} if cursor else {}))
        changes += page["changes"]
        cursor = page["cursor"]
        if not page["has_more"]:
            break
    bodies = [change["body"] for change in changes if change["op"] == "upsert"]
    note = next((body for body in bodies if body.get("text") == WORDS), None)
    return note and next((body for body in bodies if body["id"] == note["case_id"] and body.get("reason") == "suspected_minor"), None)
