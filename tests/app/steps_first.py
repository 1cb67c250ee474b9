"""The beginning of a shift: signing in, looking at pictures, the decisions of every day."""

from desk import SECONDS, Desk
import steps_policy
from steps_pixels import CHANGED, COLOUR, colourful, differing
from waiting import wait_until
import words

#: Keys are made from the passphrase on purpose slowly; a machine with other work takes many times as long.
OPEN_SECONDS = 120


def run(tour):
    sign_in(tour)
    tour.decide("general", words.GENERAL, "publish", "general")
    reveal(tour)
    tour.decide("adult", words.ADULT, "publish", "adult")
    block(tour)
    reason_key(tour)
    undo(tour)
    skip(tour)
    machine_numbers(tour)


def sign_in(tour):
    world = tour.world
    world.start_platform()
    tour.auditor = world.api("lead")
    tour.before = tour.auditor.decisions()
    tour.desk = Desk(world)

    def act():
        world.open_window("en", "light")
        wait_until("the window to have the keyboard", world.sight.is_active, SECONDS, world.sight.outline)
        wait_until("the profile to be made", lambda: world.sight.says(words.ONLINE), OPEN_SECONDS, world.sight.sentences)
        return tour.desk.wait_for_words(words.CASES_WAIT)

    tour.step("sign-in", "", "the window opens, signs in with the token it was handed and says how many cases wait", act)
    steps_policy.read_news(tour)

    def first():
        tour.take_next()
        claim = tour.desk.wait_for_words(words.CLAIM_HELD)
        mine = world.api("moderator").case(tour.case["id"])
        if mine["state"] != "claimed" or mine["claimed_by"] != tour.desk.person:
            raise AssertionError(f"the platform says {mine['state']}")
        return f"{tour.about(tour.case)} is on the screen, claimed by {tour.desk.person}: “{claim}”"

    tour.step("first-case", "Enter", "the platform picks a case, its veiled picture is on the screen, the lease is shown", first)


def reveal(tour):
    world = tour.world
    covered = world.screen.pixels()

    def act():
        wait_until("the picture without its veil", lambda: differing(world.screen.pixels(), covered) > CHANGED, SECONDS)
        if colourful(world.screen.pixels()) > COLOUR:
            raise AssertionError("there is colour")
        return "the picture is on the screen, grey, while the key is down"

    tour.step("veil", "", "a picture is blurred and grey until somebody asks for it", lambda: tour.desk.wait_for_words(words.VEILED))
    with world.keyboard.held("Space"):
        tour.step("reveal", "Space held", "the picture shows, in grey, while the key is held", act)
    wait_until("the veil", lambda: tour.world.sight.says(words.VEILED), SECONDS, world.sight.sentences)
    with world.keyboard.held("Shift"), world.keyboard.held("Space"):
        tour.step("reveal-colour", "Shift+Space held", "the picture shows in colour while the keys are held",
                  lambda: wait_until("colour", lambda: colourful(world.screen.pixels()) > COLOUR, SECONDS) and "colour is on the screen")
    tour.step("veil-again", "Space released", "the veil is back at once",
              lambda: tour.desk.wait_for_words(words.VEILED))


def block(tour):
    case, clause = tour.case, {}

    def ask():
        tour.desk.press(words.BLOCK)
        return tour.desk.wait_for_words("Block" + words.WHICH_CLAUSE)

    def choose():
        policy = next(iter(tour.desk.records("policy").values()))
        clause.update(next(c for c in policy["clauses"] if c.get("key") == "B"))
        tour.world.keyboard.press("B")
        said = tour.desk.wait_for_words("Block" + words.LEAVES)
        tour.remember(case, "block")
        tour.case = tour.desk.wait_for_case(case)
        return f"{tour.about(case)}: “{said}” on clause {clause['code']}"

    tour.step("block-ask", tour.key(words.BLOCK), "the clauses that can ground a block are offered, each with its letter", ask)
    tour.step("block", "B", "the clause of that letter grounds the block, the next case is on the screen", choose)


def reason_key(tour):
    case = tour.case

    def act():
        tour.world.keyboard.press("Q")
        said = tour.desk.wait_for_words("Block" + words.LEAVES)
        tour.remember(case, "block")
        tour.case = tour.desk.wait_for_case(case)
        return f"{tour.about(case)}: “{said}”"

    tour.step("reason-key", "Q", "one key is clause, action and statement: unusable file", act)


def undo(tour):
    tour.find_case_for(words.GENERAL)
    case = tour.case

    def act():
        tour.desk.press(words.GENERAL)
        tour.desk.wait_for_words(words.GENERAL + words.LEAVES)
        tour.desk.wait_for_case(case)
        tour.world.keyboard.press("Ctrl+Z")
        said = tour.desk.wait_for_words(words.TAKEN_BACK + words.GENERAL)
        wait_until("the case to come back", lambda: tour.shown_id() == case["id"], SECONDS, tour.world.sight.sentences)
        return f"“{said}”; {tour.about(case)} is back"

    tour.step("undo", f"{tour.key(words.GENERAL)}, Ctrl+Z", "the decision is taken back before it left, its case is on the screen again", act)
    tour.decide("undo-decided-anew", words.ADULT, "publish", "adult")


def skip(tour):
    case = tour.case

    def act():
        tour.desk.press(words.SKIP)
        tour.case = tour.desk.wait_for_case(case)
        api = tour.world.api("moderator")
        wait_until("the claim to be given back", lambda: api.case(case["id"]).get("claimed_by") != tour.desk.person, SECONDS)
        tour.worked.append(case)
        return f"{tour.about(case)} is free again, {tour.about(tour.case)} is on the screen"

    tour.step("skip", tour.key(words.SKIP), "the claim is given back undecided, the next case is on the screen", act)


def machine_numbers(tour):
    while tour.world.sight.says(words.SEALED):  # there they are shown after the judgement only
        case = tour.case
        tour.desk.press(words.SKIP)
        tour.case = tour.desk.wait_for_case(case)
    verdict = tour.desk.record("item", tour.case["subject"]).get("verdict")

    def act():
        tour.world.keyboard.press("E")
        if verdict is None:
            return tour.desk.wait_for_words(words.NOT_SCREENED)
        top = max((c for c in verdict["classes"] if not c["name"].startswith("no_")), key=lambda c: c["score"])
        return tour.desk.wait_for_words(top["name"])

    tour.step("numbers", "E", "the machine's numbers open on one key", act)
