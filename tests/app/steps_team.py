"""What colleagues do with one another, worked from the window and proved from the platform's side."""

from colleague import Colleague
from desk import SECONDS
from waiting import wait_until
import words

NOTE = "seen twice today"
ALARM = "she says tonight"
HANDING = "please look at this"


def run(tour):
    """Begins and ends with a case on the screen; `tour.case` is that case."""
    presence(tour)
    note(tour)
    danger(tour)
    park(tour)
    hand_over(tour)
    know_person(tour)


def presence(tour):
    """Noor looks at the case that comes next; one is told before one starts."""
    case = tour.case
    coming = tour.reserve()

    def act():
        Colleague(tour.world, "person-noor").look(coming["id"])
        tour.desk.press(words.SKIP)
        tour.case = tour.desk.wait_for_case(case)
        return f"{tour.about(tour.case)}: “{tour.desk.wait_for_words(words.ONLOOKER)}”"

    tour.step("presence", "K", "who else has the case open is said as soon as it is on the screen", act)


def note(tour):
    case, keyboard = tour.case, tour.world.keyboard

    def act():
        waiting = len(tour.world.ask_ctl("outbox", "list")["items"])
        keyboard.press("Ctrl+N")
        wait_until("the field", lambda: tour.world.sight.is_focused(words.NOTE_FIELD), SECONDS, tour.world.sight.sentences)
        keyboard.type(NOTE)
        wait_until("the words", lambda: tour.world.sight.written(words.NOTE_FIELD) == NOTE, SECONDS, lambda: tour.world.sight.written(words.NOTE_FIELD))
        if len(tour.world.ask_ctl("outbox", "list")["items"]) != waiting:
            raise AssertionError("a letter of the note has decided something")
        keyboard.press("Ctrl+Enter")
        tour.desk.wait_for_words(words.NOTE_KEPT)
        wait_until("the note on the platform", lambda: [n for n in of_case(tour, "note", case) if n["text"] == NOTE], SECONDS)
        keyboard.press("Esc")
        wait_until("the case to be there still", lambda: tour.shown_id() == case["id"], SECONDS, tour.world.sight.sentences)
        return f"“{NOTE}” is on the platform, and no letter of it has decided anything"

    tour.step("team-note", "Ctrl+N, text, Ctrl+Enter", "a note for colleagues reaches the platform; no letter of it decides anything", act)


def danger(tour):
    case, keyboard = tour.case, tour.world.keyboard

    def act():
        keyboard.press("F1")
        tour.desk.wait_for_words("3114")
        keyboard.type(ALARM)
        keyboard.press("Ctrl+Enter")
        tour.desk.wait_for_words(words.ALARM_SENT)
        alarm = wait_until("the alarm with the lead", lambda: next((a for a in of_case(tour, "alarm", case) if a["words"] == ALARM), None), SECONDS)
        packet = tour.auditor.get(f"/v1/alarms/{alarm['id']}/packet")
        if packet["item"]["item_id"] != case["subject"]:
            raise AssertionError("the packet is about something else")
        if tour.shown_id() != case["id"]:
            raise AssertionError("the work in hand is gone")
        return f"the lead has it, the packet of Art. 18 is {packet['state']}, the case is still on the screen"

    tour.step("team-danger", "F1, text, Ctrl+Enter", "whom to call is shown; the lead is told and a packet started; nothing in hand is lost", act)


def park(tour):
    case, keyboard, api = tour.case, tour.world.keyboard, tour.world.api("moderator")

    def aside():
        keyboard.press("Ctrl+Shift+P")
        tour.desk.wait_for_words(words.PUT_ASIDE)
        keyboard.press("Tab")
        keyboard.press("Ctrl+Enter")
        wait_until("the case to be parked", lambda: api.case(case["id"])["state"] == "parked", SECONDS)
        tour.case = tour.desk.wait_for_case(case)
        return f"{tour.about(case)} waits, {tour.about(tour.case)} is on the screen"

    def again():
        keyboard.press("Ctrl+Shift+T")
        wait_until("the case to be ours again", lambda: api.case(case["id"]).get("claimed_by") == tour.desk.person, SECONDS)
        wait_until("the case on the screen", lambda: tour.shown_id() == case["id"], SECONDS, tour.world.sight.sentences)
        tour.case = case
        return f"{tour.about(case)} is on the screen again"

    tour.step("team-park", "Ctrl+Shift+P, Tab, Ctrl+Enter", "the case is put aside for a quarter of an hour, the next one comes", aside)
    tour.step("team-unpark", "Ctrl+Shift+T", "what was put aside is taken again by one key", again)


def hand_over(tour):
    case, keyboard, api = tour.case, tour.world.keyboard, tour.world.api("moderator")
    colleagues = {person["person_id"]: person["name"] for person in api.get("/v1/people", permission="item.decide")["items"]}
    first = min(colleagues, key=colleagues.get)
    token = Colleague(tour.world, tour.desk.person).claim(case["id"])["token"]

    def act():
        keyboard.press("Ctrl+Shift+H")
        tour.desk.wait_for_words(colleagues[first])
        keyboard.press("Tab")
        keyboard.type(HANDING)
        keyboard.press("Ctrl+Enter")
        wait_until("the colleague to have it", lambda: api.case(case["id"]).get("claimed_by") == first, SECONDS)
        if not [n for n in of_case(tour, "note", case) if n["text"] == HANDING]:
            raise AssertionError("the note did not stay with the case")
        newer = Colleague(tour.world, first).claim(case["id"])["token"]
        if newer <= token:
            raise AssertionError(f"token {newer} after {token}")
        tour.case = tour.desk.wait_for_case(case)
        return f"{tour.about(case)} is {colleagues[first]}’s with token {newer} after {token}, {tour.about(tour.case)} is on the screen"

    tour.step("team-hand-over", "Ctrl+Shift+H, Tab, text, Ctrl+Enter", "the case goes to a colleague with a note and a newer token, the next one comes", act)


def know_person(tour):
    case, api = tour.case, tour.world.api("moderator")
    owner = tour.desk.record("item", case["subject"])["owner"]

    def act():
        tour.world.keyboard.press("Ctrl+Shift+U")
        wait_until("the case to be free", lambda: api.case(case["id"]).get("claimed_by") != tour.desk.person, SECONDS)
        tour.case = tour.desk.wait_for_case(case)
        if tour.desk.record("item", tour.case["subject"])["owner"] == owner:
            raise AssertionError("the next case is of the same person")
        return f"{tour.about(case)} goes to others, {tour.about(tour.case)} is of somebody else"

    tour.step("team-know-person", "Ctrl+Shift+U", "one key, no reason: no case of this person is served again", act)


def of_case(tour, kind: str, case: dict) -> list:
    """What the lead's feed has about the case."""
    return [body for body in tour.auditor.records().get(kind, {}).values() if body.get("case_id") == case["id"]]
