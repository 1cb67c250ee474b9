"""Orders of authorities to give information, by keys alone: one is verified and its answer prepared, which the same person
cannot release; another's is read, released, put into files, handed over, and the person told."""

import json
import shutil
import stat

import steps_casebook
import steps_end
import words

NOTE = "the number on the letterhead of last year"
ROUTE = "/v1/information-orders"


def run(tour):
    shift = steps_casebook.begin(tour, "information-case")
    prepared(tour, shift)
    handed_over(tour, shift)
    steps_end.close_window(tour, "close-information")


def orders(shift):
    return shift.api.get(ROUTE)["items"]


def by_id(shift, order):
    return next(one for one in orders(shift) if one["id"] == order)


def can(shift, name):
    """Whether the button does that now: the choice of the next step has the same words."""
    return any(node.name == name and node.role == "button" and "enabled" in node.states for node in shift.sight.nodes())


def step_to(shift, name):
    """Tab until the field has the keyboard."""
    for _ in range(30):
        if shift.sight.is_focused(name) or shift.sight.is_focused_where(name):
            return
        shift.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not come to “{name}”")


def prepared(tour, shift):
    keyboard, sight = shift.keyboard, shift.sight

    def act():
        first = orders(shift)[0]
        if (first["state"], first["entry"]["urgency"]) != ("received", "danger_to_life"):
            raise AssertionError(f"another order comes first: {first}")
        keyboard.press("Ctrl+o")
        shift.until("the orders", lambda: sight.is_enabled(words.NEW_ORDER))
        shift.until("the next step", lambda: sight.is_focused_where(words.ORDER_NEXT))
        step_to(shift, words.ORDER_CHECK)
        keyboard.press("Down")
        step_to(shift, words.ORDER_NOTE)
        keyboard.type(NOTE)
        shift.until("it to be whole", lambda: can(shift, words.ORDER_VERIFIED))
        keyboard.press("Ctrl+Return")
        shift.until("it to be verified", lambda: by_id(shift, first["id"])["state"] == "verified")
        shift.until("the answer to be prepared next", lambda: can(shift, words.ORDER_PREPARE))
        keyboard.press("Ctrl+Return")
        order = shift.until("it to be prepared", lambda: (one := by_id(shift, first["id"]))["state"] == "prepared" and one)
        if order["verification"]["note"] != NOTE or order["answer"]["by"] != shift.person:
            raise AssertionError(f"kept otherwise: {order}")
        empty = [part["data"] for part in order["answer"]["parts"] if part["count"] == 0]
        if "connections" not in empty:
            raise AssertionError(f"what is not held is not said: {order['answer']}")
        shift.until("another person to be named", lambda: sight.says(words.ORDER_OTHER_PERSON))
        return f"{order['id']}: {len(order['answer']['parts'])} categories, not held: {', '.join(empty)}"

    tour.step("information-prepared", "Ctrl+O, how, what, Ctrl+Enter, Ctrl+Enter", "the most pressing order stands first; its authority is verified, what is held is collected, and who prepared it cannot release it", act)


def handed_over(tour, shift):
    keyboard, sight = shift.keyboard, shift.sight

    def act():
        waiting = next(one for one in orders(shift) if one["state"] == "prepared" and one["answer"]["by"] != shift.person)
        row = [one["id"] for one in orders(shift)].index(waiting["id"])
        keyboard.press("Escape")
        keyboard.press("Ctrl+o")
        shift.until("the orders", lambda: sight.is_focused_where(words.ORDER_NEXT))
        keyboard.press("Shift+Tab")
        for _ in range(row):
            keyboard.press("Down")
        shift.until("what is told", lambda: can(shift, words.ORDER_READ))
        keyboard.press("Ctrl+Return")
        shift.until("a code to be asked for, or none", lambda: sight.is_focused(words.REVEAL_CODE) or can(shift, words.ORDER_RELEASE))
        if sight.is_focused(words.REVEAL_CODE):
            keyboard.type(shift.world.code_of(shift.person))
            keyboard.press("Enter")
        shift.until("it to be read", lambda: can(shift, words.ORDER_RELEASE))
        keyboard.press("Ctrl+Return")
        shift.until("it to be released", lambda: by_id(shift, waiting["id"])["state"] == "released")
        folder = shift.world.folder / "information"
        folder.mkdir()
        shift.until("the files to be next", lambda: can(shift, words.ORDER_FILES))
        step_to(shift, words.HOST_FOLDER)
        keyboard.press("Ctrl+a")
        keyboard.type(str(folder))
        keyboard.press("Ctrl+Return")
        files = shift.until("the files", lambda: len(made := sorted(folder.iterdir())) == 2 and made)
        for file in files:
            if stat.S_IMODE(file.stat().st_mode) != 0o600:
                raise AssertionError(f"others may read {file.name}")
        told = json.loads(next(file for file in files if file.suffix == ".json").read_text())
        if {part["data"] for part in told["parts"]} != set(waiting["entry"]["scope"]):
            raise AssertionError(f"another scope: {told}")
        paper = next(file for file in files if file.suffix == ".pdf").read_bytes()
        if not paper.startswith(b"%PDF-") or b"/Subtype /Image" in paper:
            raise AssertionError("no paper, or a picture in it")
        shutil.rmtree(folder)  # handed over: what was made for an authority, in the clear, is no leak of Vigie's
        shift.until("handing over to be next", lambda: can(shift, words.ORDER_HANDED_OVER))
        keyboard.press("Ctrl+Return")
        shift.until("it to be handed over", lambda: by_id(shift, waiting["id"])["state"] == "handed_over")
        shift.until("the person to be told next", lambda: can(shift, words.ORDER_TELL))
        keyboard.press("Ctrl+Return")
        order = shift.until("the person to be told", lambda: (one := by_id(shift, waiting["id"])).get("told_at") and one)
        keyboard.press("Escape")
        return f"{[file.name for file in files]}; {', '.join(step['work'] for step in order['steps'])}"

    tour.step("information-handed-over", "Ctrl+O, Down, Ctrl+Enter, code, Enter, Ctrl+Enter, folder, Ctrl+Enter, Ctrl+Enter, Ctrl+Enter", "what another person prepared is read with a code, released, put into files of their owner alone, handed over, and the person concerned is told", act)
