"""Real key presses: the X server is told that a key went down, as if a keyboard had said so (XTest)."""

from contextlib import contextmanager

from Xlib import X, XK, display as xdisplay
from Xlib.ext import xtest

#: Names of keys as people and tour.jsonl write them, where X has another word.
_X_NAMES = {
    "Ctrl": "Control_L", "Shift": "Shift_L", "Alt": "Alt_L", "Enter": "Return", "Space": "space", "Esc": "Escape",
    "Backspace": "BackSpace", "Plus": "plus", "?": "question", ",": "comma", ".": "period", "/": "slash", "-": "minus", "_": "underscore", ":": "colon",
}


class Keyboard:
    def __init__(self, display_name: str):
        self._display = xdisplay.Display(display_name)

    def press(self, keys: str):
        """Presses and releases a chord such as "B", "Ctrl+Z" or "?". Letters mean the plain key, as printed on buttons."""
        with self.held(keys):
            pass

    def type(self, text: str):
        for character in text:
            self.press("Space" if character == " " else character)

    @contextmanager
    def held(self, keys: str):
        """Holds a chord down for the length of the block."""
        codes = self._codes(keys)
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        self._display.sync()
        try:
            yield
        finally:
            for code in reversed(codes):
                xtest.fake_input(self._display, X.KeyRelease, code)
            self._display.sync()

    def click(self, x: int, y: int):
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self._display, X.ButtonPress, 1)
        xtest.fake_input(self._display, X.ButtonRelease, 1)
        self._display.sync()

    def close(self):
        self._display.close()

    def _codes(self, keys: str):
        names = keys.split("+")
        codes = []
        for name in names:
            keysym = XK.string_to_keysym(_X_NAMES.get(name, name if len(name) > 1 else name.lower()))
            code, level = self._code_of(keysym)
            if code == 0:
                raise ValueError(f"no key of this keyboard writes {name!r}")
            if level == 1:
                codes.append(self._display.keysym_to_keycode(XK.XK_Shift_L))
            codes.append(code)
        return codes

    def _code_of(self, keysym: int):
        """(keycode, 1 when Shift is needed to write it)."""
        for code, level in sorted(self._display.keysym_to_keycodes(keysym), key=lambda pair: pair[1]):
            if level in (0, 1):
                return code, level
        return 0, 0
