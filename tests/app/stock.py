"""What the outbox and the platform say about a person's commands, over all deaths of the window."""

LIVE = {"held", "ready", "sending"}
ENDED = {"done", "conflict", "dead", "undone"}
#: Commands that are no decisions: the platform's list of decisions does not have them.
WORDS = {"note", "danger"}


class Stock:
    def __init__(self, world):
        self._world = world
        self._before = {decision["command_id"] for decision in world.api("lead").decisions()}
        self.entries = {}  # command id → newest durable entry
        self.discarded = set()  # commands a person threw away
        self.reused = set()  # commands whose key another programme has used: the platform knows that other one by it
        self.told = []  # (what, probe over the entries): what the window said is kept
        self.problems = []

    def take(self) -> dict:
        """Reads the outbox of a window that is not there; what was durable must still be, and no further back."""
        found = {entry["command_id"]: entry for entry in self._world.ask_ctl("outbox", "list")["items"]}
        for command, old in self.entries.items():
            new = found.get(command)
            if new is None:
                if command not in self.discarded:
                    self.problems.append(f"{command} was {old['state']} and is gone")
            elif old["state"] in ENDED and new["state"] != old["state"]:
                self.problems.append(f"{command} was {old['state']} and is {new['state']}")
        self.entries.update(found)
        for what, is_kept in self.told:
            if not any(is_kept(entry) for entry in self.entries.values()):
                self.problems.append(f"{what} was said to be kept and is not in the outbox")
        self.told = []
        return found

    def state(self, command) -> str:
        return self.entries[command]["state"] if command in self.entries else ""

    def decided(self) -> list:
        """Commands on the platform since the beginning, as often as they were applied."""
        return [decision["command_id"] for decision in self._world.api("lead").decisions() if decision["command_id"] not in self._before]

    def compare(self, person: str):
        """At the end: whatever has a receipt is on the platform once, what was undone is not, and nothing else is there."""
        decided = self.decided()
        for command, entry in self.entries.items():
            times, state = decided.count(command), entry["state"]
            if state in LIVE:
                self.problems.append(f"{command} is still {state}")
            if times > 1:
                self.problems.append(f"{command} was applied {times} times")
            if times and state in ("undone", "conflict", "dead"):
                self.problems.append(f"{command} is {state} here and on the platform")
            if state == "done" and entry["action"] not in WORDS and not times and command not in self.reused:
                self.problems.append(f"{command} has a receipt and is not on the platform")
        ours = {d["command_id"] for d in self._world.api("lead").decisions() if d["author"] == person} - self._before
        for command in ours - set(self.entries):
            self.problems.append(f"{command} is on the platform and was never in the outbox")

    def compare_notes(self, told, shown, author):
        """Each note (case, text) that was told to be kept reached the platform exactly once. `shown` are the notes that
        the feed has ever shown; one whose case was closed soon after it may be known by its receipt alone."""
        texts = [body["text"] for body in shown.values()]
        for text in set(texts):
            if texts.count(text) > 1:
                self.problems.append(f"the note “{text}” is there {texts.count(text)} times")
        sent = [(command, entry) for command, entry in self.entries.items() if entry["action"] == "note"]
        applied = [entry["case_id"] for command, entry in sent if entry["state"] == "done" and author.is_applied(command)]
        for case in {case for case, _ in told}:
            kept = [text for one, text in told if one == case]
            if applied.count(case) < len(kept):
                self.problems.append(f"{len(kept)} notes on {case} were kept, the platform has {applied.count(case)}: {kept}")
