"""Steps of the tour about the policy: what changed is read, a sealed judgement, the letter exactly as it was shown."""

import copy
import re

from desk import SECONDS
from waiting import wait_until
import words

#: A decision waits ten seconds before it leaves.
ARRIVAL_SECONDS = 90
QUEUE = "published-review"


def read_news(tour):
    """What changed since the last shift is read before work; Enter says so."""

    def act():
        return f"“{acknowledge(tour)}” is acknowledged"

    tour.step("policy-news", "Enter", "what changed in the policy is read and acknowledged before work", act)


def acknowledge(tour):
    """A version that takes effect while one works is read first."""
    said = tour.desk.wait_for_words(words.POLICY_NEWS)
    tour.world.keyboard.press("Enter")
    wait_until("the changes to close", lambda: not tour.world.sight.says(words.POLICY_NEWS), SECONDS, tour.world.sight.sentences)
    return said


def publish(tour, seal, english, french):
    """The lead publishes the next version: the queue of published items is sealed in another way."""
    policy = copy.deepcopy(tour.auditor.get("/v1/policy"))
    policy["version"] += 1
    next(rule for rule in policy["queues"] if rule["queue"] == QUEUE)["seal"] = seal
    policy["changes"].insert(0, {"version": policy["version"], "effective_at": policy["effective_at"],
                                 "summary": {"en": english, "fr": french}, "clauses": []})
    return tour.auditor.post("/v1/policies", policy)


def run(tour):
    drawer(tour)
    sealed(tour)


def drawer(tour):
    keyboard, sight = tour.world.keyboard, tour.world.sight

    def look():
        keyboard.press("F11")
        return tour.desk.wait_for_words(words.POLICY_IN_FORCE)

    def search():
        keyboard.type("impersonation")
        def clauses():
            """Their headings in the drawer: the case begins with other words, and a change says what it was."""
            return {line[:2] for line in sight.sentences() if re.fullmatch(r"[A-Z]1 [^:]+", line)}

        wait_until("one clause", lambda: clauses() == {"U1"}, SECONDS, clauses)
        return tour.desk.wait_for_words("U1 ")

    tour.step("policy", "F11", "the policy in force beside the case", look)
    tour.step("policy-search", "impersonation", "only the clause with these words is left", search)
    keyboard.press("Esc")


def sealed(tour):
    keyboard, sight = tour.world.keyboard, tour.world.sight

    def change():
        made = publish(tour, "always", "Every published item is judged without the machine for now.",
                       "Chaque publication est jugée sans la machine pour l'instant.")
        acknowledge(tour)
        return f"version {made['version']} is read; “{tour.desk.wait_for_words(words.SEALED)}”"

    tour.step("policy-changed", "Enter", "a version that takes effect while one works is read first, and the case on the desk follows it", change)
    tour.find_case_for(words.UNAVAILABLE)
    case = tour.case

    def judge():
        tour.desk.press(words.UNAVAILABLE)
        tour.desk.wait_for_words("Make unavailable" + words.WHICH_CLAUSE)
        keyboard.press("B")
        return tour.desk.wait_for_words(words.MACHINE_DISAGREES)

    def keep():
        keyboard.press("Enter")
        said = tour.desk.wait_for_words("Make unavailable" + words.LEAVES)
        tour.remember(case, "make_unavailable")
        tour.case = tour.desk.wait_for_case(case)
        return f"{tour.about(case)}: “{said}”"

    def recorded():
        def probe():
            mine = [d for d in tour.auditor.decisions() if case["subject"] in d["subjects"] and d["author"] == tour.desk.person]
            return mine[-1] if mine and mine[-1]["action"] == "make_unavailable" else None

        decision = wait_until("the decision", probe, ARRIVAL_SECONDS)
        judgement = decision["judgement"]
        if not judgement["sealed"] or "revealed" not in judgement or judgement["first_action"] != "make_unavailable":
            raise AssertionError(f"not recorded: {judgement}")
        letters = tour.auditor.get(f"/v1/items/{case['subject']}/letters")["items"]
        if not letters or letters[0]["decision_id"] != decision["decision_id"]:
            raise AssertionError("no letter was sent")
        return f"sealed, then shown {judgement['revealed']}; the member reads: {letters[0]['text']!r}"

    tour.step("sealed-judgement", f"{tour.key(words.UNAVAILABLE)}, B", "where the machine disagrees the case stays and its opinion is shown", judge)
    tour.step("sealed-kept", "Enter", "Enter keeps the judgement, the next case comes", keep)
    tour.step("sealed-recorded", "", "the platform has both judgements, and the letter in the member's language", recorded)

    def back():
        publish(tour, "sample", "One published item in ten is judged without the machine.",
                "Une publication sur dix est jugée sans la machine.")
        acknowledge(tour)
        return "read"

    tour.step("policy-restored", "Enter", "the next version seals one case in ten again", back)
