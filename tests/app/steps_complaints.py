"""Complaints at the notice desk: a decision is looked at again by another reviewer, by keys alone, and what it took comes
back on the platform."""

import stat

from desk import SECONDS
import steps_end
from waiting import wait_until
import words

#: A decision waits ten seconds before it leaves.
ARRIVAL_SECONDS = 60
#: Keys are made from the passphrase on purpose slowly; a machine with other work takes many times as long.
OPEN_SECONDS = 120
ROLE, LEAD = "reviewer", "compliance_lead"
REASON = "the content was seen again in full, and nothing in it breaks the rule that was named"


class Second:
    """The second reviewer at the desk."""

    def __init__(self, tour):
        self.world = tour.world
        self.sight, self.keyboard = tour.world.sight, tour.world.keyboard
        self.api, self.lead = tour.world.api(ROLE), tour.world.api(LEAD)
        self.person = self.api.session()["person"]
        self.upheld = None  # (case, complaint, letters before)

    def until(self, what, probe, seconds=SECONDS):
        return wait_until(what, probe, seconds, self.sight.sentences)

    def on_desk(self):
        """The claimed case whose reference the window shows, with its complaint."""
        records = self.api.records()
        shown = self.sight.sentences()
        for case in records["case"].values():
            subject = case["subject"]
            if case.get("claimed_by") == self.person and subject in records["complaint"] and f"{words.REFERENCE}: {subject}" in shown:
                return case, records["complaint"][subject]
        return None

    def letters(self, complaint):
        return self.lead.get(f"/v1/notices/{complaint['notice_id']}/file")["letters"]

    def decisions(self):
        return {one["decision"]["complaint_id"]: one for one in self.lead.get("/v1/complaint-decisions", limit=500)["items"]}


def run(tour):
    second = begin(tour)
    papers(tour, second)
    upheld(tour, second)
    proved(tour, second)
    refused(tour, second)
    steps_end.close_window(tour, "close-second-reviewer")


def begin(tour):
    found = []

    def signs_in():
        world = tour.world
        world.open_window("en", "light", role=ROLE)
        wait_until("the window to have the keyboard", world.sight.is_active, SECONDS, world.sight.outline)
        second = Second(tour)
        found.append(second)
        second.until("the desk to be ready", lambda: second.sight.is_enabled(words.NEXT_NOTICE), OPEN_SECONDS)
        world.keyboard.press("Q")
        world.keyboard.press("Enter")
        case, complaint = second.until("a complaint", second.on_desk)
        if case["kind"] != "complaint" or case["queue"] != "complaints":
            raise AssertionError(f"{case['id']} is a {case['kind']} of {case['queue']}")
        if complaint["of"]["author"] == second.person:
            raise AssertionError("the platform gave it to who decided first")
        return f"{complaint['id']} about a decision of {complaint['of']['author_name']}, read by {second.person}"

    tour.step("complaints", "Q, Enter", "a reviewer is given complaints about colleagues' decisions only", signs_in)
    return found[0]


def papers(tour, second):
    def act():
        _, complaint = second.on_desk()
        sent = second.letters(complaint)
        folder = second.world.folder / "letters"
        folder.mkdir()
        second.keyboard.press("D")
        second.until("the letters of the file", lambda: second.sight.says(words.SAVE_AS_PDF))
        for _ in range(40):
            if second.sight.is_focused(words.LETTER_FOLDER):
                break
            second.keyboard.press("Tab")
        else:
            raise AssertionError("no key leads to the folder")
        second.keyboard.press("Ctrl+a")
        second.keyboard.type(str(folder))
        second.keyboard.press("Enter")
        files = second.until("the papers", lambda: len(made := sorted(folder.iterdir())) == len(sent) and made)
        for file in files:
            if stat.S_IMODE(file.stat().st_mode) != 0o600 or not file.read_bytes().startswith(b"%PDF-"):
                raise AssertionError(f"{file.name} is no paper of its owner alone")
        second.keyboard.press("Escape")
        return f"{[file.name for file in files]}, for their owner alone"

    tour.step("letters-on-paper", "D, Tab, folder, Enter", "the letters that were sent about a notice are kept as PDF, for their owner alone", act)


def upheld(tour, second):
    def wanted():
        now = second.on_desk()
        return now if now and now[1].get("taken") else None

    def act():
        for _ in range(20):  # skips notifiers' complaints: there is nothing to give back
            if wanted():
                break
            last = second.on_desk()
            second.keyboard.press("K")
            second.until("another complaint", lambda: (now := second.on_desk()) and now[0]["id"] != last[0]["id"])
        case, complaint = wanted()
        second.upheld = case, complaint, len(second.letters(complaint))
        second.keyboard.press("1")
        second.keyboard.press("E")
        second.until("the field of the reason", lambda: second.sight.is_focused(words.COMPLAINT_REASON))
        second.keyboard.type(REASON)
        second.until("nothing to be missing", lambda: second.sight.is_enabled(words.DECIDE))
        second.keyboard.press("Ctrl+Return")
        taken = ", ".join(one["kind"] for one in complaint["taken"])
        return f"{complaint['id']}: what was taken was {taken}"

    tour.step("complaint-upheld", "1, E, Ctrl+Enter", "a complaint is upheld by another reviewer, with the reason in words", act)


def proved(tour, second):
    def act():
        _, complaint, before = second.upheld
        made = wait_until("the decision", lambda: second.decisions().get(complaint["id"]), ARRIVAL_SECONDS, second.decisions)
        if made["author"] != second.person or made["author"] == complaint["of"]["author"]:
            raise AssertionError(f"decided by {made['author']}, first by {complaint['of']['author']}")
        for taken in complaint["taken"]:
            if taken["kind"] == "unavailable":
                state = second.lead.get(f"/v1/items/{taken['item']}")["state"]
                if state != "published":
                    raise AssertionError(f"{taken['item']} is still {state}")
        file = second.lead.get(f"/v1/notices/{complaint['notice_id']}/file")
        told = [letter["to"] for letter in file["letters"][before:]]
        if told != ["member", "notifier"]:
            raise AssertionError(f"letters went to {told}")
        answer = file["letters"][before]["letter"]["text"]
        if REASON not in answer:
            raise AssertionError("the reason is not in the letter")
        filed = next(one for one in file["complaints"] if one["complaint_id"] == complaint["id"])
        if filed["outcome"] != "upheld":
            raise AssertionError(f"the file says {filed}")
        return f"{complaint['id']} upheld; letters to {' and '.join(told)}; the file says that it was examined again"

    tour.step("complaint-proved", "", "what that decision took is back on the platform, both sides are told, the file says so", act)


def refused(tour, second):
    def act():
        own = [c for c in second.api.records()["complaint"].values() if c["of"]["author"] == second.person and c["state"] == "open"]
        cases = {case["subject"]: case for case in second.api.records()["case"].values()}
        if not own:
            raise AssertionError("no complaint about a decision of this person is there")
        for complaint in own:
            if cases[complaint["id"]].get("claimed_by") == second.person:
                raise AssertionError(f"{complaint['id']} was given to who decided first")
        return f"{len(own)} complaints about decisions of {second.person} wait for somebody else"

    tour.step("complaint-second-person", "", "complaints about this person's own decisions were never offered", act)
