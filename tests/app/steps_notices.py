"""The notice desk: ten notices from what was sent to the letters, the most pressing first, by keys alone."""

from collections import Counter

from desk import SECONDS
import steps_end
from waiting import Timeout, wait_until
import words

NOTICES = 10
#: A decision waits ten seconds before it leaves.
ARRIVAL_SECONDS = 60
ROLE, LEAD = "reviewer", "compliance_lead"
MISTAKE = "it is the poster of a play"
FACTS = "Two people fight in a street and one of them stays on the ground. SPECIMEN"
#: What may not stand in a letter: a telephone number of those that are given to nobody.
LEAK = " Call 06 39 98 12 34"
#: One after the other: what is found by which key.
OUTCOMES = (("restricted", "1"), ("no_violation", "2"), ("restricted", "1"), ("imprecise", "3"))


class Shift:
    """A reviewer at the desk."""

    def __init__(self, tour):
        self.tour, self.world = tour, tour.world
        self.sight, self.keyboard = tour.world.sight, tour.world.keyboard
        self.api, self.lead = tour.world.api(ROLE), tour.world.api(LEAD)
        self.person = self.api.session()["person"]
        self.made = []  # (case, notice, outcome)

    def until(self, what, probe, seconds=SECONDS):
        return wait_until(what, probe, seconds, self.sight.sentences)

    def on_desk(self):
        """The claimed case whose reference the window shows, with its notice."""
        records = self.api.records()
        shown = self.sight.sentences()
        for case in records["case"].values():
            if case.get("claimed_by") == self.person and f"{words.REFERENCE}: {case['subject']}" in shown:
                return case, records["notice"][case["subject"]]
        return None

    def another(self):
        last = self.made[-1][0]["id"] if self.made else None
        return self.until("the next notice", lambda: (now := self.on_desk()) and now[0]["id"] != last and now)

    def write(self, text):
        self.keyboard.press("E")
        self.until("the field of the facts", lambda: self.sight.is_focused(words.NOTICE_FACTS))
        self.keyboard.type(text)

    def decide(self):
        case, notice = self.another()
        outcome, key = OUTCOMES[len(self.made) % len(OUTCOMES)]
        if not notice["items"] and outcome == "restricted":
            outcome, key = "imprecise", "3"
        self.keyboard.press(key)
        if outcome == "restricted":
            self.keyboard.press("A")
            self.keyboard.press("C")
            self.until("the clauses", lambda: self.sight.says(words.TAKE_THIS_CLAUSE))
            self.keyboard.press("Enter")
            self.until("the clause to be taken", lambda: not self.sight.says(words.TAKE_THIS_CLAUSE))
        self.write(FACTS)
        try:
            self.until("nothing to be missing", lambda: self.sight.is_enabled(words.DECIDE), 10)
        except Timeout:  # what was restricted meanwhile, at another desk, cannot be restricted here
            self.keyboard.press("Escape")
            self.keyboard.press("4")
            outcome = "already_gone"
            self.until("nothing to be missing", lambda: self.sight.is_enabled(words.DECIDE))
        self.keyboard.press("Ctrl+Return")
        self.made.append((case, notice, outcome))
        return outcome

    def decided(self):
        """{case: decision} of this person, as the platform counts them."""
        found = self.lead.get("/v1/notice-decisions", limit=500)["items"]
        return {one["decision"]["case_id"]: one["decision"] for one in found if one["author"] == self.person}

    def decided_with(self, facts):
        """Those of them that say exactly this."""
        return {case: made for case, made in self.decided().items() if made["facts"] == facts}


def run(tour):
    shift = begin(tour)
    leak(tour, shift)
    work(tour, shift)
    proved(tour, shift)
    taken_back(tour, shift)
    steps_end.mapped_libraries(tour)
    steps_end.close_window(tour, "close-reviewer")


def begin(tour):
    shifts = []

    def signs_in():
        world = tour.world
        world.open_window("en", "light", role=ROLE)
        wait_until("the window to have the keyboard", world.sight.is_active, SECONDS, world.sight.outline)
        shifts.append(Shift(tour))
        shift = shifts[0]
        shift.until("the desk to be ready", lambda: shift.sight.is_enabled(words.NEXT_NOTICE))
        world.keyboard.press("Enter")
        case, notice = shift.another()
        if not notice.get("danger_to_life"):
            raise AssertionError(f"{notice['id']} came first")
        return f"{notice['id']}, a danger to life, before everything that came earlier"

    tour.step("reviewer", "Enter", "a reviewer signs in, is at the notice desk, and is given what is most pressing", signs_in)
    return shifts[0]


def leak(tour, shift):
    def act():
        shift.another()
        shift.keyboard.press("2")
        shift.write(FACTS + LEAK)
        said = shift.until("the detail to be found", lambda: shift.sight.says(words.MUST_NOT_LEAVE) and words.MUST_NOT_LEAVE)
        if shift.sight.is_enabled(words.DECIDE):
            raise AssertionError("it could be decided")
        for _ in LEAK:
            shift.keyboard.press("BackSpace")
        shift.until("the way to be free", lambda: shift.sight.is_enabled(words.DECIDE))
        shift.keyboard.press("Ctrl+a")
        shift.keyboard.press("BackSpace")
        shift.keyboard.press("Escape")
        return said

    tour.step("notice-leak", "2, E", "a telephone number in the words of a letter is found while one writes, and nothing can leave with it", act)


def work(tour, shift):
    def act():
        made = Counter(shift.decide() for _ in range(NOTICES))
        shift.another()
        order = [notice["origin"] for _, notice, _ in shift.made]
        return f"{NOTICES} notices: {dict(made)}; in this order: {', '.join(order)}"

    tour.step("notices", "1, 2 or 3, A, C, Enter, E, Ctrl+Enter", "ten notices are read beside what they name, decided and answered by keys alone", act)


def proved(tour, shift):
    def letters(notice):
        return shift.lead.get(f"/v1/notices/{notice['id']}/file")["letters"]

    def act():
        def missing():
            known = shift.decided()
            return [case["id"] for case, _, outcome in shift.made if known.get(case["id"], {}).get("outcome") != outcome]

        wait_until("the decisions", lambda: not missing(), ARRIVAL_SECONDS, missing)
        told = Counter()
        for _, notice, outcome in shift.made:
            sent = [letter["to"] for letter in letters(notice)]
            told.update(sent)
            if outcome == "restricted" and "member" not in sent:
                raise AssertionError(f"nobody was told of the restriction by {notice['id']}")
            if notice["answerable"] and sent[-1] != "notifier":
                raise AssertionError(f"{notice['id']} was not answered")
            for item in notice["items"] if outcome == "restricted" else ():
                state = shift.lead.get(f"/v1/items/{item}")["state"]
                if state == "published":
                    raise AssertionError(f"{item} is {state}")
        return f"{len(shift.made)} decisions, letters: {dict(told)}"

    def order():
        origins = [notice["origin"] for _, notice, _ in shift.made]
        received = [notice["received_at"] for _, notice, _ in shift.made]
        first = origins.index("trusted_flagger")
        later = [at for origin, at in zip(origins[first + 1:], received[first + 1:]) if origin in ("anyone", "member")]
        older = [at for at in later if at < received[first]]
        waiting = [n for n in shift.api.records()["notice"].values() if n["state"] == "open" and n["received_at"] < received[first]]
        if not older and not waiting:
            raise AssertionError("nothing older was there to be overtaken")
        return f"a trusted flagger's notice of {received[first]} came before {len(older) + len(waiting)} older ones"

    tour.step("notice-outcomes", "", "each decision is on the platform, the members are told why, the notifiers are answered", act)
    tour.step("notice-order", "", "a trusted flagger's notice overtook older ones", order)


def taken_back(tour, shift):
    def act():
        notice = shift.made[-1][1]
        shift.keyboard.press("Ctrl+z")
        shift.until("the reason to be asked for", lambda: shift.sight.is_focused(words.WHY_WRONG))
        if shift.sight.is_enabled(words.TAKE_IT_BACK):
            raise AssertionError("nothing was asked for")
        shift.keyboard.type(MISTAKE)
        shift.keyboard.press("Enter")
        shift.until("the question to be answered", lambda: not shift.sight.says(words.TAKE_IT_BACK))

        def state():
            return shift.lead.get(f"/v1/notices/{notice['id']}")["state"]

        wait_until("the notice to be open again", lambda: state() == "open", ARRIVAL_SECONDS, state)
        last = shift.lead.get(f"/v1/notices/{notice['id']}/file")["decisions"][-1]
        if last["taken_back"]["reason"] != MISTAKE:
            raise AssertionError(f"another reason: {last}")
        return f"{notice['id']} is open again"

    tour.step("notice-taken-back", "Ctrl+Z, why, Enter", "a decision whose letters have left is taken back with a reason, and its notice is open again", act)
