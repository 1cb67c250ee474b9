"""Restricted notices by keys alone: the referral of one from the offence to the reference received, its decision without a look at
what it names, and a look at another under a grant."""

import json
import stat

from desk import SECONDS
import steps_end
from waiting import Timeout, wait_until
import words

ROLE = "compliance_lead"
#: The keys are pressed as printed, without Shift.
FACTS = "a notice points at a picture that is said to show a minor. nobody here looked at it"
WHY = "the finding of the machine may be mistaken"
SCOPE, BASIS = "all media of the account", "dsa art. 18"
REFERENCE = "ph-2026-77"
#: A queue of the sample world, as the head of the window names it.
RESTRICTED_NOTICES = "· Restricted notices"
#: A decision waits ten seconds before it leaves.
ARRIVAL_SECONDS = 60
#: Until a look at what is restricted is offered, of what is.
COVER_SECONDS, MOST_SKIPPED = 3, 20


class Shift:
    """A compliance lead at the desk."""

    def __init__(self, tour):
        self.world = tour.world
        self.sight, self.keyboard = tour.world.sight, tour.world.keyboard
        self.api = tour.world.api(ROLE)
        self.person = self.api.session()["person"]

    def until(self, what, probe, seconds=SECONDS):
        return wait_until(what, probe, seconds, self.sight.sentences)

    def on_desk(self):
        """The claimed case of the restricted queue whose reference the window shows, with its notice."""
        records = self.api.records()
        shown = self.sight.sentences()
        for case in records["case"].values():
            here = case.get("claimed_by") == self.person and f"{words.REFERENCE}: {case['subject']}" in shown
            if here and case["queue"] == "notices-restricted":
                return case, records["notice"][case["subject"]]
        return None

    def referrals(self, notice):
        return self.api.get(f"/v1/notices/{notice['id']}/referrals")["items"]


def run(tour):
    shift, notice = begin(tour)
    write(tour, shift, notice)
    packet(tour, shift, notice)
    receipt(tour, shift, notice)
    unseen(tour, shift, notice)
    looked_at(tour, shift, notice)
    steps_end.close_window(tour, "close-referral")


def begin(tour):
    found = []

    def act():
        world = tour.world
        world.open_window("en", "light", role=ROLE)
        wait_until("the window to have the keyboard", world.sight.is_active, SECONDS, world.sight.outline)
        shift = Shift(tour)
        shift.until("the desk to be ready", lambda: shift.sight.is_enabled(words.NEXT_NOTICE))
        for _ in range(8):
            if shift.sight.says(RESTRICTED_NOTICES):
                break
            shift.keyboard.press("Q")
            wait_until("another queue", lambda: shift.sight.is_enabled(words.NEXT_NOTICE), SECONDS, world.sight.sentences)
        else:
            raise AssertionError("no key leads to the restricted notices")
        shift.keyboard.press("Enter")
        case, notice = shift.until("a restricted notice", shift.on_desk)
        found.extend((shift, notice))
        return f"{notice['id']} of the queue {case['queue']}"

    tour.step("referral-notice", "Q, Enter", "a compliance lead is given a notice of the restricted path", act)
    return found


def write(tour, shift, notice):
    keyboard, sight = shift.keyboard, shift.sight

    def act():
        keyboard.press("Ctrl+p")
        shift.until("the referral to be open", lambda: sight.says(words.REFERRAL_OFFENCE))
        keyboard.press("space")  # the first of the list
        keyboard.press("Ctrl+Return")
        keyboard.press("Ctrl+Return")
        shift.until("the field of the facts", lambda: sight.is_focused(words.REFERRAL_FACTS))
        keyboard.type(FACTS)
        keyboard.press("Ctrl+Return")
        keyboard.press("Ctrl+Return")
        shift.until("the hold", lambda: sight.is_focused(words.REFERRAL_HOLD))
        keyboard.press("space")
        keyboard.press("Tab")
        keyboard.type(SCOPE)
        keyboard.press("Tab")
        keyboard.type(BASIS)
        shift.until("nothing to be missing", lambda: sight.says(words.REFERRAL_WHOLE))
        keyboard.press("Ctrl+Return")

        def kept():
            known = shift.referrals(notice)
            return known and known[0]["packet"].get("legal_hold", {}).get("basis") == BASIS and known[0]

        referral = shift.until("the platform to have it", kept)
        packet = referral["packet"]
        if packet["facts"] != FACTS or packet["legal_hold"]["approver"] != shift.person:
            raise AssertionError(f"kept otherwise: {packet}")
        steps = [one["event"] for one in packet["custody"]]
        if "ingested" not in steps or "preserved" not in steps:
            raise AssertionError(f"no safe keeping: {steps}")
        return f"{packet['id']}: {', '.join(steps)}"

    tour.step("referral-written", "Ctrl+P, Space, Ctrl+Enter, facts, hold", "a referral is written step by step, what the platform knows stands in it, and what is missing leads to its field", act)


def packet(tour, shift, notice):
    keyboard, sight = shift.keyboard, shift.sight

    def act():
        folder = shift.world.folder / "packets"
        folder.mkdir()
        shift.until("the folder", lambda: sight.is_focused(words.REFERRAL_FOLDER))
        keyboard.press("Ctrl+a")
        keyboard.type(str(folder))
        keyboard.press("Ctrl+Return")
        shift.until("the question for a code", lambda: sight.is_focused(words.REVEAL_CODE))
        keyboard.type(shift.world.code_of(shift.person))
        keyboard.press("Enter")
        files = shift.until("the files", lambda: len(made := sorted(folder.iterdir())) == 2 and made)
        shift.until("the platform to know", lambda: shift.referrals(notice)[0].get("exported_at"))
        for file in files:
            if stat.S_IMODE(file.stat().st_mode) != 0o600:
                raise AssertionError(f"others may read {file.name}")
        handed = json.loads(files[0].read_text()) if files[0].suffix == ".json" else json.loads(files[1].read_text())
        if handed["facts"] != FACTS or not all(len(one["sha256"]) == 64 for one in handed["items"]):
            raise AssertionError(f"not what was written: {handed}")
        paper = next(file for file in files if file.suffix == ".pdf").read_bytes()
        if not paper.startswith(b"%PDF-") or b"/Subtype /Image" in paper:
            raise AssertionError("no paper, or a picture in it")
        last = shift.referrals(notice)[0]["packet"]["custody"][-1]
        if (last["event"], last["actor"]) != ("referred", shift.person):
            raise AssertionError(f"the chain of custody ends otherwise: {last}")
        return f"{[file.name for file in files]}, for their owner alone"

    tour.step("referral-packet", "folder, Ctrl+Enter, code, Enter", "the packet is made with the code of an authenticator: a PDF and a file for their owner alone, without a picture, kept in the chain of custody", act)


def receipt(tour, shift, notice):
    keyboard, sight = shift.keyboard, shift.sight

    def act():
        keyboard.press("Ctrl+Return")
        shift.until("the field of the reference", lambda: sight.is_focused(words.REFERRAL_REFERENCE))
        keyboard.type(REFERENCE)
        keyboard.press("Tab")
        keyboard.press("space")
        keyboard.press("Ctrl+Return")
        referral = shift.until("the platform to have it", lambda: (known := shift.referrals(notice)[0])["state"] == "handed_in" and known)
        told = [one["party"] for one in referral["packet"]["informed"]]
        if referral["reference"] != REFERENCE or told != ["pharos", "shift_lead"]:
            raise AssertionError(f"recorded otherwise: {referral['reference']}, {told}")
        keyboard.press("Escape")
        shift.until("the banner", lambda: any(REFERENCE in line and BASIS in line for line in sight.sentences()))
        return f"{REFERENCE}; told: {', '.join(told)}"

    tour.step("referral-receipt", "Ctrl+Enter, reference, Tab, Space, Ctrl+Enter, Escape", "the reference received and who was told are recorded, and the notice shows the hold", act)


def unseen(tour, shift, notice):
    keyboard, sight = shift.keyboard, shift.sight

    def decided():
        found = shift.api.get("/v1/notice-decisions", limit=500)["items"]
        return next((one for one in found if one["decision"]["notice_id"] == notice["id"] and one["author"] == shift.person), None)

    def act():
        if not notice["items"]:
            raise AssertionError(f"{notice['id']} names nothing")
        keyboard.press("1")
        keyboard.press("A")
        keyboard.press("C")
        shift.until("the clauses", lambda: sight.says(words.TAKE_THIS_CLAUSE))
        keyboard.press("Enter")
        shift.until("the clause to be taken", lambda: not sight.says(words.TAKE_THIS_CLAUSE))
        keyboard.press("E")
        shift.until("the field of the facts", lambda: sight.is_focused(words.NOTICE_FACTS))
        keyboard.type(FACTS)
        shift.until("nothing to be missing", lambda: sight.is_enabled(words.DECIDE))
        keyboard.press("Ctrl+Return")
        made = wait_until("the decision", decided, ARRIVAL_SECONDS, decided)["decision"]
        if made["saw_full_picture"]:
            raise AssertionError("somebody looked")
        states = {item: shift.api.get(f"/v1/items/{item}")["state"] for item in notice["items"]}
        if "published" in states.values():
            raise AssertionError(f"still to be seen: {states}")
        return f"{notice['id']}: {states}"

    tour.step("restricted-unseen", "1, A, C, Enter, E, Ctrl+Enter", "a restricted notice is decided without a look at what it names, which nobody sees any more", act)


def looked_at(tour, shift, decided):
    keyboard, sight = shift.keyboard, shift.sight

    def covered():
        """Most of this queue names what is not restricted itself: those are somebody else's."""
        seen = {decided["id"]}
        for _ in range(MOST_SKIPPED):
            case, notice = shift.until("the next notice", lambda: (now := shift.on_desk()) and now[1]["id"] not in seen and now)
            try:
                shift.until("its cover", lambda: sight.says(words.LOOKING_IS_LOGGED), COVER_SECONDS)
                return case, notice
            except Timeout:
                seen.add(notice["id"])
                keyboard.press("K")
        raise AssertionError("nothing restricted came")

    def logged():
        found = [one for one in shift.api.get("/v1/viewings", limit=500)["items"] if one["person"] == shift.person]
        return found and "ended_at" in found[-1] and found[-1]

    def act():
        case, notice = covered()
        before = logged()
        keyboard.press("Ctrl+g")
        shift.until("the question why", lambda: sight.is_focused(words.VIEWING_FIRST))
        keyboard.press("space")
        keyboard.press("Tab")
        shift.until("the field of the reason", lambda: sight.is_focused(words.VIEWING_WORDS))
        keyboard.type(WHY)
        keyboard.press("Enter")
        shift.until("the picture under its veil", lambda: sight.says(words.VEILED) and sight.says(words.GONE_IN))
        keyboard.press("Ctrl+g")
        shift.until("the cover", lambda: sight.says(words.LOOKING_IS_LOGGED))
        entry = shift.until("the log", lambda: (now := logged()) and now != before and now)
        told = (entry["case_id"], entry["reason"], entry["words"], entry["end"])
        if told != (case["id"], "decision", WHY, "finished") or entry["item_id"] not in notice["items"]:
            raise AssertionError(f"logged otherwise: {entry}")
        return f"{entry['item_id']} of {notice['id']}: {entry['reason']}, {entry['end']}"

    tour.step("restricted-looked-at", "Ctrl+G, Space, Tab, why, Enter, Ctrl+G", "a look at what is restricted takes a reason, comes under its veil, and is kept in a log with its end", act)
