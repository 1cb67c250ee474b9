"""Which letter was pressed when: what of it must be there after a death."""

import time

#: The promise: at most this much typing is lost.
SAFE_AFTER = 1.0


class TypingLog:
    def __init__(self):
        self.case, self._start, self._keys = None, "", []

    def begin(self, case: str, there: str):
        """The field of this case has these words in it."""
        if self.case != case or not (self._start + self._pressed()).startswith(there) or len(there) < len(self._start):
            self.case, self._start, self._keys = case, there, []

    def pressed(self, letter: str):
        self._keys.append((time.monotonic(), letter))

    def forget(self):
        self.case, self._start, self._keys = None, "", []

    def _pressed(self, before=float("inf")) -> str:
        return "".join(letter for when, letter in self._keys if when < before)

    def safe(self, died: float) -> str:
        """What must be there after a death at this time."""
        return self._start + self._pressed(died - SAFE_AFTER)

    def all(self) -> str:
        return self._start + self._pressed()
