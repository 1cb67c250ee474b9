"""The content desk as somebody sits at it: what case is on the screen, which key does what. Knows English words only."""

from waiting import wait_until
import words

KINDS = {"photo": "Photo", "photo_set": "Photo set", "video": "Video", "profile_picture": "Profile picture", "banner": "Banner", "message": "Message"}
#: Time to decode, claim, save or redraw on a busy machine of two cores.
SECONDS = 30


class Desk:
    def __init__(self, world, role="moderator"):
        self._world, self._api = world, world.api(role)
        self.sight, self.keyboard = world.sight, world.keyboard
        self.person = self._api.session()["person"]
        self._ever = {}
        self.look()

    def look(self):
        """Asks the platform anew what there is. Without it the last answer stays."""
        self._records = self._api.records()
        for kind, bodies in self._records.items():
            self._ever.setdefault(kind, {}).update(bodies)

    def record(self, kind: str, name: str) -> dict:
        return self._records[kind][name]

    def ever(self, kind: str) -> dict:
        """Every record of this kind the platform has shown, also those that are no longer this person's business."""
        return self._ever.get(kind, {})

    def mine(self) -> list:
        """Cases this person has claimed, as of the last look()."""
        return [case for case in self._records["case"].values() if case.get("claimed_by") == self.person]

    def on_screen(self):
        """The case of mine that the case panel shows; None when it shows none of them."""
        sentences = set(self.sight.sentences())
        shown = [case for case in self.mine() if self._is_described_by(case, sentences)]
        if len(shown) > 1:
            raise LookupError(f"the screen fits {len(shown)} cases")
        return shown[0] if shown else None

    def _is_described_by(self, case: dict, sentences: set) -> bool:
        item = self._records["item"][case["subject"]]
        owner = self._records["member"][item["owner"]]
        return f"{owner['display_name']} · {KINDS[item['kind']]}" in sentences and (not item["caption"] or item["caption"] in sentences)

    def wait_for_case(self, other_than=None, online=True) -> dict:
        """The case that comes on the screen, with its picture decoded."""

        def probe():
            if online:
                self.look()
            case = self.on_screen()
            return case if case and (other_than is None or case["id"] != other_than["id"]) else None

        case = self._wait("a case on the screen", probe)
        self._wait("its picture", lambda: not self.sight.says(words.FETCHING))
        return case

    def take_next(self) -> dict:
        """The case the platform picks, once one may be asked for."""
        self._wait("a case to be possible", lambda: self.sight.is_enabled(words.NEXT_CASE) or self.sight.is_enabled(words.TRY_AGAIN))
        self.keyboard.press("Enter")
        return self.wait_for_case()

    def press(self, action: str) -> str:
        """Presses the key that the button of this name shows; the button must be usable. Returns the key."""
        self._wait(f"“{action}” to be possible", lambda: self.sight.is_enabled(action))
        key = self.sight.key_of(action)
        self.keyboard.press(key)
        return key

    def records(self, kind: str) -> dict:
        return self._records[kind]

    def wait_for_words(self, sentence: str) -> str:
        """The whole line that has these words, once it shows."""
        decides, kept = words.LEAVES in sentence or words.WAITS_HERE in sentence, []

        def probe():
            lines = self.sight.sentences()
            found = next((line for line in lines if sentence in line), None)
            # A sealed judgement against the machine's opinion stays on the desk until it is kept.
            if found is None and decides and not kept and any(words.MACHINE_DISAGREES in line for line in lines):
                kept.append(self.keyboard.press("Return"))
            return found

        return self._wait(f"the words “{sentence}”", probe)

    def _wait(self, what: str, probe):
        """Waits as long as the window is there."""
        answer = wait_until(what, lambda: not self._world.window.is_running() or probe(), SECONDS, self.sight.sentences)
        if not self._world.window.is_running():
            raise RuntimeError(f"the window ended while waiting for {what}")
        return answer
