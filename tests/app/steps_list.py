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
        def agreed():
            """The platform's records and the line of the list say the same; both move while decisions leave."""
            desk.look()
            pace = api.get(f"/v1/queues/{case['queue']}/pace")
            late = any(other["queue"] == case["queue"] and other["state"] != "closed" and other.get("due_at", "9") < pace["as_of"]
                       for other in desk.records("case").values())
            said = next((line for line in sight.sentences() if (words.LATE_ALREADY if late else words.AT_THIS_PACE) in line), None)
            return said and f"“{said}”; {pace['arrived']} came and {pace['finished']} were decided in the last hour"

        return wait_until("the forecast", agreed, SECONDS, sight.sentences)

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
        return "the view is saved under its name"

    def switch_view():
        keyboard.press("Esc")
        keyboard.press("F9")
        wait_until("the filter to go", lambda: not sight.says(words.FLAGGED_CHIP), SECONDS, sight.sentences)
        keyboard.press("Shift+F9")
        said = desk.wait_for_words(words.FLAGGED_CHIP)
        keyboard.press("Ctrl+Shift+A")
        wait_until("the filter to go", lambda: not sight.says(words.FLAGGED_CHIP), SECONDS, sight.sentences)
        return f"all cases, then “{said}”, then all cases"

    def sorting():
        def first_names():
            return [row[0].partition(", ")[2] for row in sight.rows("Cases", 25)]  # without the clock

        due = wait_until("rows", first_names, SECONDS)
        keyboard.press("L")
        for _ in range(3):
            keyboard.press("Tab")
        keyboard.press("Down")
        wait_until("another order", lambda: first_names() != due, SECONDS, first_names)
        grave = first_names()
        rank = {"critical": 4, "high": 3, "medium": 2, "low": 1}
        desk.look()
        top = max(rank.get(other.get("severity"), 0) for other in desk.records("case").values()
                  if other["queue"] == case["queue"] and other["state"] != "closed")
        gravest = [desk.record("member", desk.record("item", other["subject"])["owner"])["display_name"] for other in desk.records("case").values()
                   if other["queue"] == case["queue"] and other["state"] != "closed" and rank.get(other.get("severity"), 0) == top]
        if not any(name in " ".join(sight.rows("Cases", 1)[0]) for name in gravest):
            raise AssertionError(f"{sight.rows('Cases', 1)} is none of {gravest}")
        keyboard.press("Up")
        wait_until("the first order", lambda: first_names() == due, SECONDS, first_names)
        tour.back_to_the_case()
        return f"the gravest first: {grave[0]}; then what is due first: {due[0]}"

    def found(word, place):
        """Opens the search, types the word and answers the first line that was found in such a place."""
        keyboard.press("Ctrl+F")
        wait_until("the search", lambda: sight.is_focused(words.SEARCH_FIELD), SECONDS, sight.sentences)
        keyboard.type(word)  # the last search is still there and marked: typing replaces it
        wait_until("the word", lambda: sight.written(words.SEARCH_FIELD) == word, SECONDS, lambda: sight.written(words.SEARCH_FIELD))
        rows = []

        def probe():
            rows[:] = sight.rows("Found")
            return next((row for row in rows if row[0].startswith(place) and word in row[0].lower()), None)

        return wait_until("hits", probe, SECONDS, lambda: rows or sight.sentences())[0]

    def search():
        word = next(part for part in owner["display_name"].split() if part.isascii() and part.isalpha()).lower()
        return f"“{word}”: {found(word, 'Member')}"

    def search_note():
        tour.close_with_escape(words.SEARCH_FIELD)
        return f"a word of a colleague's note: {found('twice', 'Note')}"

    def member():
        timeline = api.get(f"/v1/members/{owner['id']}/timeline", case=case["id"])
        keyboard.press("Ctrl+M")
        desk.wait_for_words(words.JOINED)
        stage = {"certified": "Certified", "lapsed": "Certification lapsed", "in_review": "Certification in review",
                 "refused": "Certification refused", "not_begun": "Not certified"}[timeline["stage"]]
        desk.wait_for_words(stage)
        return f"{owner['display_name']}: {stage}, {len(timeline['events'])} events"

    def see_as():
        names = {"visitor": "Visitor", "unchecked_fan": "Fan without age check", "checked_fan": "Checked fan", "subscriber": "Subscriber"}
        answers = {who: api.get(f"/v1/items/{item['id']}/view", **{"as": who}) for who in names}
        keyboard.press("Ctrl+E")

        def shown():
            lines = {who: next((line for line in sight.sentences() if line.startswith(f"{name}: ")), "") for who, name in names.items()}
            return lines if all(line and not line.endswith(words.ASKING) for line in lines.values()) else None

        lines = wait_until("four answers", shown, SECONDS, sight.sentences)
        for who, line in lines.items():
            if (answers[who]["shows"] == "nothing") != line.startswith(f"{names[who]}: {words.SEES_NOTHING.strip(': ')}"):
                raise AssertionError(f"the platform says {answers[who]}, the screen “{line}”")
        return "; ".join(lines.values())

    tour.step("forecast", "", "the list says when its queue is late at this pace", forecast)
    tour.step("sorting", "L, Tab, Tab, Tab, Down, Up", "the list shows the gravest first, then again what is due first", sorting)
    tour.step("filters", "F3, Tab, Down", "the list is narrowed, and a chip says by what", filters)
    tour.step("view-saved", "a name, Enter", "the filter gets a name", save_view)
    tour.step("view-switched", "F9, Shift+F9, Ctrl+Shift+A", "saved views change with a key, and all cases are back with another", switch_view)
    tour.step("search", "Ctrl+F", "captions, members and notices are searched while one types", search)
    tour.step("search-note", "Esc, Ctrl+F", "notes of colleagues are searched too", search_note)
    tour.close_with_escape(words.SEARCH_FIELD)
    tour.step("member", "Ctrl+M", "one time line of the member, as the platform tells it", member)
    keyboard.press("Ctrl+M")
    wait_until("the tab of the case", lambda: not sight.says(words.JOINED), SECONDS, sight.sentences)
    tour.step("see-as", "Ctrl+E", "what four kinds of people see, as the platform answers", see_as)
    tour.close_with_escape("Subscriber: ")
