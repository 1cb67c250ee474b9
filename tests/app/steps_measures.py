"""An account is to end in thirty days, and does not, because somebody withdraws it with a reason; by keys alone."""

from desk import SECONDS
import steps_end
from steps_notices import ARRIVAL_SECONDS, ROLE, Shift
from waiting import wait_until
import words

FACTS = "three times the same call for contempt, after two warnings. specimen"
WHY = "they took all of it down themselves and answered us. specimen"
MOST_SKIPPED = 20


def run(tour):
    shift = begin(tour)
    measure = ending(tour, shift)
    withdrawn(tour, shift, measure)
    steps_end.close_window(tour, "close-measures")


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
        for _ in range(MOST_SKIPPED):
            if can_be_restricted(shift, notice):
                break
            world.keyboard.press("K")
            last = case["id"]
            case, notice = shift.until("the next notice", lambda: (now := shift.on_desk()) and now[0]["id"] != last and now)
        found.append(shift)
        return f"{notice['id']}, about {len(notice['items'])}"

    tour.step("measures-notice", "Enter, K", "a reviewer is given a notice about content that is in sight", act)
    return found[0]


def can_be_restricted(shift, notice):
    items = [shift.lead.get(f"/v1/items/{item}") for item in notice["items"]]
    return items and all(item["state"] == "published" and not item.get("restricted") for item in items)


def ending(tour, shift):
    found = {}

    def act():
        keyboard, sight = shift.keyboard, shift.sight
        before = {(one["decision_id"], one["member"]) for one in shift.api.get("/v1/account-measures")["items"]}
        keyboard.press("1")
        keyboard.press("A")
        keyboard.press("C")
        shift.until("the clauses", lambda: sight.says(words.TAKE_THIS_CLAUSE))
        keyboard.press("Enter")
        shift.until("the clause to be taken", lambda: not sight.says(words.TAKE_THIS_CLAUSE))
        shift.write(FACTS)
        for _ in range(40):
            if sight.is_focused(words.ACCOUNT_ENDED):
                break
            keyboard.press("Shift+Tab")
        keyboard.press("Space")
        shift.until("it to be ticked", lambda: sight.is_checked(words.ACCOUNT_ENDED))
        shift.until("nothing to be missing", lambda: sight.is_enabled(words.DECIDE))
        keyboard.press("Ctrl+Return")

        def made():
            return [one for one in shift.api.get("/v1/account-measures")["items"] if (one["decision_id"], one["member"]) not in before]

        [*measures] = wait_until("the platform to announce it", made, ARRIVAL_SECONDS, sight.sentences)
        found.update(measures[0])
        return f"{len(measures)} account(s) to end from {measures[0]['from']} on"

    tour.step("account-ending", "1, A, C, Enter, E, Shift+Tab, Space, Ctrl+Enter", "an account is to end, thirty days from now and not at once", act)
    return found


def withdrawn(tour, shift, measure):
    def act():
        keyboard, sight = shift.keyboard, shift.sight
        keyboard.press("M")
        shift.until("the accounts that are to end", lambda: sight.says(words.WITHDRAW_ENDING))
        rows = [(one["decision_id"], one["member"]) for one in shift.api.get("/v1/account-measures")["items"]]
        for _ in range(rows.index((measure["decision_id"], measure["member"]))):
            keyboard.press("Down")
        for _ in range(10):
            if sight.is_focused(words.WITHDRAW_WHY):
                break
            keyboard.press("Tab")
        keyboard.type(WHY)
        shift.until("it to be whole", lambda: sight.is_enabled(words.WITHDRAW_ENDING))
        keyboard.press("Ctrl+Return")

        def still():
            return [one for one in shift.api.get("/v1/account-measures")["items"] if (one["decision_id"], one["member"]) == (measure["decision_id"], measure["member"])]

        wait_until("it to be withdrawn", lambda: not still(), SECONDS, sight.sentences)
        keyboard.press("Escape")
        return f"{len(rows)} waited, {len(rows) - 1} wait"

    tour.step("account-stays", "M, Tab, words, Ctrl+Enter, Escape", "what was announced is withdrawn with a reason before its day, and the account stays open", act)
