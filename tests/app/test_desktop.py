"""Tests of the tour's hands and eyes on a real virtual screen with a small Qt window. $SAMPLE_WINDOW is its program."""

from pathlib import Path
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

from desktop import HEIGHT, WIDTH, Desktop
from keyboard import Keyboard
from screen import Screen
from waiting import Timeout, wait_until

SECONDS = 20


class DesktopTest(unittest.TestCase):
    def test_keys_reach_a_window_and_its_words_are_read(self):
        with tempfile.TemporaryDirectory() as folder, Desktop(Path(folder, "home"), Path(folder, "logs")) as desktop:
            os.environ.update(desktop.env)
            from sight import Sight, connect

            desktop.start([os.environ["SAMPLE_WINDOW"]])
            sight = Sight(connect(), "sample-window")
            keyboard, screen = Keyboard(desktop.env["DISPLAY"]), Screen(desktop.env["DISPLAY"])
            wait_until("the window", lambda: sight.text("State") == "waiting", SECONDS, sight.outline)
            before = screen.pixels()
            self.assertEqual(before[:2], (WIDTH, HEIGHT))
            self.assertGreater(len(set(before[2][::4])), 1, "a picture of one colour shows no window")

            self.assertIsNotNone(sight.find("Press me", "button"))
            self.assertIsNone(sight.find("Press me", "label"))
            self.assertTrue(sight.is_enabled("Press me"))
            self.assertFalse(sight.is_enabled("Never"))
            self.assertFalse(sight.says("hidden words"))

            wait_until("the focus", lambda: sight.is_active(), SECONDS, sight.outline)
            self.assertEqual(sight.key_of("Press me"), "B")
            keyboard.press("B")
            wait_until("the key", lambda: sight.text("State") == "pressed", SECONDS, sight.outline)
            self.assertTrue(sight.says("hidden words"), "what appeared later is seen")
            self.assertIsNone(sight.find("Press me"), "no old name is remembered")
            self.assertIsNotNone(sight.find("Pressed once"))
            keyboard.press("Ctrl+Z")
            wait_until("the chord", lambda: sight.says("undone"), SECONDS, sight.outline)
            self.assertNotEqual(screen.pixels()[2], before[2])
            with self.assertRaises(Timeout):
                wait_until("what never comes", lambda: sight.says("moon"), 0.1)
            keyboard.close()
            screen.close()

    def test_a_key_that_no_keyboard_has_is_refused(self):
        with tempfile.TemporaryDirectory() as folder, Desktop(Path(folder, "home"), Path(folder, "logs")) as desktop:
            keyboard = Keyboard(desktop.env["DISPLAY"])
            with self.assertRaises(ValueError):
                keyboard.press("NoSuchKey")
            keyboard.close()


if __name__ == "__main__":
    unittest.main()
