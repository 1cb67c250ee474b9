"""Second readers: one who agrees, one who does not, and the lead who decides between them."""

from colleague import Colleague
from desk import SECONDS, Desk
import steps_end
from steps_offline import send_now
from steps_team import ALARM
from waiting import wait_until
import words

ARBITRATION = "arbitration"
PLACE = "Content · "
DISAGREEMENTS = PLACE + "Disagreements"


def propose(tour):
    agree(tour)
    disagree(tour)


def place(world):
    """The queue that the window names at its top."""
    return next((line for line in world.sight.sentences() if line.startswith(PLACE)), "")


def on_platform(tour, case, author):
    return [d for d in tour.auditor.decisions() if d["case_id"] == case["id"] and d["author"] == author]


def ask(tour):
    """This person is unsure; answers the decision that waits for somebody else."""
    tour.find_case(lambda: tour.world.sight.is_enabled(words.GENERAL) and not tour.world.sight.says(words.SEALED))
    case = tour.case
    tour.world.keyboard.press("Ctrl+U")
    tour.desk.wait_for_words(words.UNSURE)
    tour.desk.press(words.GENERAL)
    tour.desk.wait_for_words(words.GENERAL + words.LEAVES)
    tour.remember(case, "publish", "general")
    tour.case = tour.desk.wait_for_case(case)
    send_now(tour)
    mine = wait_until("the proposal", lambda: on_platform(tour, case, tour.desk.person), SECONDS)[-1]
    if mine["outcome"] != "proposed":
        raise AssertionError(f"it was {mine['outcome']}")
    return case, mine


def agree(tour):
    asked = {}

    def act():
        asked["case"], asked["decision"] = ask(tour)
        item = tour.auditor.item(asked["case"]["subject"])
        if item["state"] != "pending":
            raise AssertionError(f"the item is {item['state']}")
        return f"{tour.about(asked['case'])} waits for a second reader, it is still {item['state']}"

    def agrees():
        case, first = asked["case"], asked["decision"]
        receipt = Colleague(tour.world, "person-noor").decide(case["id"], "publish", first.get("clause"), "general")
        item = tour.auditor.item(case["subject"])
        if receipt["outcome"] != "applied" or item["state"] != "published":
            raise AssertionError(f"{receipt['outcome']}, {item['state']}")
        return "Noor found the same: it is published"

    tour.step("second-reader-asked", "Ctrl+U, G", "a second reader is asked for; nothing happens to the item before", act)
    tour.step("second-reader-agrees", "", "another moderator finds the same without seeing the first, then it holds", agrees)


def disagree(tour):
    def act():
        case, _ = ask(tour)
        clause = next(c for c in next(iter(tour.desk.records("policy").values()))["clauses"] if c.get("key") == "B")
        receipt = Colleague(tour.world, "person-noor").decide(case["id"], "block", clause["id"])
        now = tour.auditor.case(case["id"])
        if receipt["outcome"] != "proposed" or now["queue"] != ARBITRATION:
            raise AssertionError(f"{receipt['outcome']}, in {now['queue']}")
        tour.disputed = case
        return f"{tour.about(case)}: general says one, {clause['code']} the other; it went to the leads"

    tour.step("readers-disagree", "Ctrl+U, G", "two readers disagree: the case goes to the leads and nothing happens to the item", act)


def as_lead(tour):
    """The window of the moderator is closed; the lead signs in on the same desk."""
    world = tour.world

    def sign_in():
        world.open_window("en", "light", role="lead")
        wait_until("the window to have the keyboard", world.sight.is_active, SECONDS, world.sight.outline)
        desk = Desk(world, "lead")
        desk.wait_for_words(words.ONLINE)
        desk.wait_for_words(words.POLICY_NEWS)
        world.keyboard.press("Enter")
        wait_until("the changes to close", lambda: not world.sight.says(words.POLICY_NEWS), SECONDS, world.sight.sentences)
        said = desk.wait_for_words(ALARM)
        tour.use(words.TAKE_OVER)
        desk.wait_for_words(words.ALARM_IS_YOURS)
        alarm = next(a for a in tour.auditor.records()["alarm"].values() if a["words"] == ALARM)
        if "Dominique" not in alarm.get("seen_by_name", ""):
            raise AssertionError(f"{alarm}")
        return f"“{said}”: taken over"

    def decide():
        desk, case = Desk(world, "lead"), tour.disputed
        world.keyboard.press("L")
        world.keyboard.press("Shift+Tab")
        while (queue := place(world)) != DISAGREEMENTS:
            world.keyboard.press("Down")
            wait_until("another queue", lambda queue=queue: place(world) != queue, SECONDS, world.sight.sentences)
        shown = desk.take_next()
        if shown["id"] != case["id"]:
            raise AssertionError(f"{shown['id']} is on the screen")
        found = desk.wait_for_words(words.TWO_READERS)
        desk.press(words.GENERAL)
        desk.wait_for_words(words.GENERAL + words.LEAVES)
        send_now(tour)
        made = wait_until("the decision", lambda: on_platform(tour, case, desk.person), SECONDS)[-1]
        item = tour.auditor.item(case["subject"])
        if made["outcome"] != "applied" or item["state"] != "published":
            raise AssertionError(f"{made['outcome']}, {item['state']}")
        return f"“{found}” is shown; the lead's decision holds: {item['state']}"

    tour.step("lead-alarm", "", "the lead sees who is in danger as soon as the window opens, and takes it over", sign_in)
    tour.step("lead-decides", "G", "the lead sees what both readers found and decides", decide)
    steps_end.close_window(tour, "close-lead")
