"""The list and what is known about a case: filters, saved views, search, forecast, the member, what others see."""

import words
from waiting import wait_until

SECONDS = 30


def run(tour):
    """Called with a case on the screen."""
    world, desk = tour.world, tour.desk
    case = tour.case
    api = world.api("moderator")
    keyboard, sight = world.keyboard, world.sight
    item = desk.record("item", case["subject"])
    owner = desk.record("member", item["owner"])

    def forecast():
        pace = api.get(f"/v1/queues/{case['queue']}/pace")
        late = sum(1 for other in desk.records("case").values()
                   if other["queue"] == case["queue"] and other["state"] != "closed" and other.get("due_at", "9") < pace["as_of"])
        expected = words.LATE_ALREADY if late else words.AT_THIS_PACE
        return f"“{desk.wait_for_words(expected)}”; {pace['arrived']} came and {pace['finished']} were decided in the last hour"

    def filters():
        keyboard.press("F3")
        desk.wait_for_words(words.SAVE_VIEW)
        for _ in range(3):
            keyboard.press("Tab")
        keyboard.press("Down")
        desk.wait_for_words(words.FLAGGED_CHIP)
        return f"“{desk.wait_for_words(words.FLAGGED_CHIP)}”"

    def save_view():
        for _ in range(6):
            keyboard.press("Tab")
        keyboard.type("tour")
        keyboard.press("Enter")
        wait_until("the view to have its name", lambda: sight.find("tour") is not None or sight.says("tour"), SECONDS, sight.sentences)
        keyboard.press("Esc")
        return "the view is saved under its name"

    def switch_view():
        keyboard.press("F9")
        wait_until("the filter to go", lambda: not sight.says(words.FLAGGED_CHIP), SECONDS, sight.sentences)
        keyboard.press("Shift+F9")
        said = desk.wait_for_words(words.FLAGGED_CHIP)
        keyboard.press("Ctrl+Shift+A")
        wait_until("the filter to go", lambda: not sight.says(words.FLAGGED_CHIP), SECONDS, sight.sentences)
        return f"all cases, then “{said}”, then all cases"

    def search():
        word = next(part for part in owner["display_name"].split() if part.isascii() and part.isalpha())
        keyboard.press("Ctrl+F")
        desk.wait_for_words(words.SEARCH_BEGINS)
        keyboard.type(word.lower())
        wait_until("hits", lambda: not sight.says(words.SEARCH_BEGINS) and not sight.says(words.SEARCH_FAILS), SECONDS, sight.sentences)
        keyboard.press("Esc")
        return f"“{word.lower()}” is found"

    def member():
        timeline = api.get(f"/v1/members/{owner['id']}/timeline", case=case["id"])
        keyboard.press("Ctrl+M")
        desk.wait_for_words(words.JOINED)
        stage = {"certified": "Certified", "lapsed": "Certification lapsed", "in_review": "Certification in review",
                 "refused": "Certification refused", "not_begun": "Not certified"}[timeline["stage"]]
        desk.wait_for_words(stage)
        keyboard.press("Ctrl+M")
        wait_until("the case tab", lambda: not sight.says(words.JOINED), SECONDS, sight.sentences)
        return f"{owner['display_name']}: {stage}, {len(timeline['events'])} events"

    def see_as():
        answers = {who: api.get(f"/v1/items/{item['id']}/view", **{"as": who}) for who in ("visitor", "unchecked_fan", "checked_fan", "subscriber")}
        keyboard.press("Ctrl+E")
        desk.wait_for_words("Subscriber: ")
        shown = [line for line in sight.sentences() if line.startswith(("Visitor: ", "Fan without age check: ", "Checked fan: ", "Subscriber: "))]
        wait_until("four answers", lambda: sum(1 for line in sight.sentences() if line.startswith(("Visitor: Sees", "Visitor: Meets", "Subscriber: Sees", "Subscriber: Meets"))) >= 2,
                   SECONDS, sight.sentences)
        nothing = answers["visitor"]["shows"] == "nothing"
        if nothing != sight.says(words.SEES_NOTHING):
            raise AssertionError(f"the platform says {answers['visitor']}, the screen {shown}")
        keyboard.press("Esc")
        return f"as the platform answers: visitor {answers['visitor']['shows']}, subscriber {answers['subscriber']['shows']}"

    tour.step("forecast", "", "the list says when its queue is late at this pace", forecast)
    tour.step("filters", "F3, Tab, Down", "the list is narrowed, and a chip says by what", filters)
    tour.step("view-saved", "a name, Enter", "the filter gets a name", save_view)
    tour.step("view-switched", "F9, Shift+F9, Ctrl+Shift+A", "saved views change with a key, and all cases are back with another", switch_view)
    tour.step("search", "Ctrl+F", "captions, members and notices are searched while one types", search)
    tour.step("member", "Ctrl+M", "one time line of the member, as the platform tells it", member)
    tour.step("see-as", "Ctrl+E", "what four kinds of people see, as the platform answers", see_as)
