"""The network goes and comes back; what the platform no longer takes comes back with everything one needs to go on."""

from colleague import Colleague
from desk import SECONDS
import steps_policy
from waiting import wait_until
import words

#: Pixels: less is no line of text.
READABLE = 8
NOTE, MORE = "the same flat as last week", " on the third floor"


def run(tour):
    offline(tour)
    conflict(tour)
    second_opinion(tour)
    dead_letter(tour)


def cut(tour):
    tour.world.network.cut()
    return tour.desk.wait_for_words(words.OFFLINE_SINCE)


def mend(tour):
    tour.world.network.mend()
    tour.world.keyboard.press("F5")
    return tour.desk.wait_for_words(words.ONLINE)


def outbox(tour, shown: bool):
    """Opens or closes the outbox, which may be so already."""

    def is_shown():
        return tour.world.sight.find(words.CLOSE_OUTBOX) is not None

    if is_shown() != shown:
        tour.world.keyboard.press("F4")
        wait_until("the outbox", lambda: is_shown() == shown, SECONDS, tour.world.sight.sentences)


def send_now(tour):
    """Nothing waits for its ten seconds."""
    outbox(tour, True)
    button = tour.world.sight.find(words.SEND_NOW)
    if "enabled" in button.states:  # its time may be over before the key comes; then it has left by itself
        button.grab_focus()
        tour.world.keyboard.press("Space")
    outbox(tour, False)


def decide_here(tour):
    """Whatever the case allows; answers (action's name, verb, classification)."""
    if tour.world.sight.is_enabled(words.GENERAL):
        tour.desk.press(words.GENERAL)
        return words.GENERAL, "publish", "general"
    tour.desk.press(words.BLOCK)
    tour.desk.wait_for_words("Block" + words.WHICH_CLAUSE)
    tour.world.keyboard.press("B")
    return "Block", "block", ""


def offline(tour):
    world = tour.world
    send_now(tour)
    tour.arrival("arrival-before")
    tour.reserve()
    tour.step("offline", "", "the network is gone; the window says so and goes on", lambda: cut(tour))
    for number in (1, 2):
        case = tour.case

        def act():
            _, verb, classification = decide_here(tour)
            said = tour.desk.wait_for_words(words.WAITS_HERE)
            tour.remember(case, verb, classification)
            if number == 1:
                tour.case = tour.desk.wait_for_case(case, online=False)
            else:
                said += " " + tour.desk.wait_for_words(words.NO_NEW_CASES)
            return f"{tour.about(case)}: “{said}”"

        tour.step(f"offline-decision-{number}", "G or X, B", "the decision is kept here and nothing pretends it was sent", act)
    tour.step("offline-outbox", "F4", "the outbox says what waits", lambda: tour.toggle("F4", f"2 {words.WAITING}"))
    world.keyboard.press("F4")

    def restart():
        code = world.stop_platform()
        if code != 0:
            raise AssertionError(f"the platform ended with {code}")
        world.start_platform()
        return mend(tour)

    tour.step("online", "F5", "the platform was restarted on the same data meanwhile; with the network the window is back", restart)
    tour.step("online-case", "", "the case that was asked for meanwhile comes by itself",
              lambda: tour.about(the_next(tour)))
    tour.arrival("arrival-after")


def the_next(tour):
    tour.case = tour.desk.wait_for_case()
    return tour.case


def look_at(tour):
    """Opens what came back; it must be all that came back."""
    outbox(tour, True)
    button = wait_until("what came back", lambda: tour.world.sight.find_starting(words.LOOK_AT_IT), SECONDS, tour.world.sight.sentences)
    button.grab_focus()
    tour.world.keyboard.press("Space")
    return tour.desk.wait_for_words(words.CAME_BACK)


def discard(tour):
    """The card is open or not: what came back is thrown away, on purpose."""
    if not tour.world.sight.is_enabled(words.DISCARD):
        look_at(tour)
    tour.use(words.DISCARD)
    wait_until("the card to close", lambda: not tour.world.sight.is_enabled(words.DISCARD), SECONDS, tour.world.sight.sentences)
    outbox(tour, False)


def conflict(tour):
    """Decided on a policy that changed before the decision left."""
    tour.find_case_for(words.GENERAL)
    case = tour.case

    def change():
        tour.desk.press(words.GENERAL)
        tour.desk.wait_for_words(words.GENERAL + words.LEAVES)
        made = steps_policy.publish(tour, "sample", "A word was corrected.", "Un mot a été corrigé.")
        steps_policy.acknowledge(tour)
        send_now(tour)
        tour.desk.wait_for_words(words.RETURNED)
        look_at(tour)
        for sentence in (words.MINE, words.BASED_ON, words.THEIRS, "No decision yet", str(made["version"]), str(made["version"] - 1)):
            tour.desk.wait_for_words(sentence)
        wait_until("room for the comparison", lambda: tour.world.sight.height_of(words.THEIRS) > READABLE, SECONDS,
                   lambda: tour.world.sight.height_of(words.THEIRS))
        return f"made on version {made['version'] - 1}, in force is {made['version']}: mine, what it was based on and the platform's side by side"

    def again():
        tour.use(words.JUDGE_AGAIN)
        wait_until("the case to come back", lambda: tour.shown_id() == case["id"], SECONDS, tour.world.sight.sentences)
        tour.case = case
        outbox(tour, False)
        return f"{tour.about(case)} is on the screen again"

    tour.step("conflict", f"{tour.key(words.GENERAL)}, F4, Space", "what came back shows mine, what it was based on, and what the platform has now", change)
    tour.step("conflict-judged-again", "Space", "one press leads back to the case as it is now", again)
    tour.decide("conflict-decided-anew", words.GENERAL, "publish", "general")
    discard(tour)


def second_opinion(tour):
    """While the network was away a colleague has decided the same case."""
    tour.find_case_for(words.GENERAL)
    tour.reserve()
    case, noor = tour.case, Colleague(tour.world, "person-noor")

    def act():
        cut(tour)
        decide_here(tour)
        tour.desk.wait_for_words(words.WAITS_HERE)
        Colleague(tour.world, tour.desk.person).release(case["id"])
        noor.decide(case["id"], "publish", classification="adult")
        mend(tour)
        send_now(tour)
        tour.desk.wait_for_words(words.RETURNED)
        look_at(tour)
        tour.desk.wait_for_words("Noor")
        tour.use(words.KEEP_OPINION)
        tour.desk.wait_for_words(words.OPINION_KEPT)
        tour.remember(case, "publish", "general")
        return "Noor's decision is shown beside mine, mine is kept as a second opinion"

    def proved():
        mine = wait_until("the opinion", lambda: [d for d in tour.auditor.decisions() if d["case_id"] == case["id"] and d["author"] == tour.desk.person], SECONDS)
        if [d["outcome"] for d in mine] != ["second_opinion"] or tour.auditor.item(case["subject"])["classification"] != "adult":
            raise AssertionError(f"{mine}")
        return "the platform has it beside Noor's, which stands: adult"

    tour.step("second-opinion", "G, F4, Space", "a colleague was first: the card says who and what, and keeps mine beside it", act)
    discard(tour)
    send_now(tour)
    tour.step("second-opinion-recorded", "", "the second opinion changes nothing and is recorded", proved)
    tour.desk.look()
    tour.case = tour.desk.wait_for_case()


def dead_letter(tour):
    """A command the platform will never take: what was written is not lost with it."""
    case, world = tour.case, tour.world

    def act():
        known = {entry["command_id"] for entry in world.ask_ctl("outbox", "list")["items"]}
        cut(tour)
        world.keyboard.press("Ctrl+N")
        wait_until("the note", lambda: world.sight.is_focused(words.NOTE_FIELD), SECONDS, world.sight.sentences)
        world.keyboard.type(NOTE)
        world.keyboard.press("Ctrl+Enter")
        tour.desk.wait_for_words(words.NOTE_KEPT)
        world.keyboard.press("Esc")
        entry, = [entry for entry in world.ask_ctl("outbox", "list")["items"] if entry["command_id"] not in known]
        # Somebody else's programme has used the same key for other words: the platform refuses ours for good.
        Colleague(world, tour.desk.person).note(case["id"], "other words", entry["command_id"])
        mend(tour)
        send_now(tour)
        tour.desk.wait_for_words(words.RETURNED)
        look_at(tour)
        if world.sight.written(words.COPY_FIELD) != NOTE:
            raise AssertionError(f"the copy says {world.sight.written(words.COPY_FIELD)!r}")
        return f"refused for good; the copy says “{NOTE}”"

    def send():
        world.sight.find(words.COPY_FIELD).grab_focus()
        world.keyboard.press("Ctrl+End")
        world.keyboard.type(MORE)
        tour.use(words.SEND_COPY)
        tour.desk.wait_for_words(words.SENT_ANEW)
        discard(tour)
        send_now(tour)
        wait_until("the note on the platform", lambda: any(note["text"] == NOTE + MORE for note in tour.auditor.records().get("note", {}).values()), SECONDS)
        return f"“{NOTE + MORE}” is on the platform"

    tour.step("dead-letter", "Ctrl+N, text, Ctrl+Enter, F4", "what the platform refuses for good comes back with its words", act)
    tour.step("dead-letter-copy", "text, Space", "the copy is changed and sent anew, the dead letter is thrown away on purpose", send)
    steps_back(tour, case)


def steps_back(tour, case):
    """The tab of the case in front again."""

    def probe():
        if tour.shown_id() == case["id"]:
            return True
        tour.world.keyboard.press("F6")
        return False

    wait_until("the case in front again", probe, SECONDS, tour.world.sight.sentences)
