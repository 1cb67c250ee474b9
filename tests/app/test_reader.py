"""What a screen reader is told about the content desk, asked over the real accessibility bus. $GALLERY is the program that
shows a state of the window with the widgets of the product."""

from contextlib import contextmanager
from pathlib import Path
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

from desktop import Desktop
from keyboard import Keyboard
from sight import connect
from waiting import wait_until

SECONDS = 30
#: What a person works with by itself. The cells of a table say their own text.
WORKED_WITH = {"button", "check box", "radio button", "combo box", "text", "password text", "page tab", "page tab list", "table", "list", "slider"}
#: Parts of a widget that are reached through it: the list a combo box opens, the viewport of a scroll area.
PARTS = {"filler", "scroll bar", "viewport"}


@contextmanager
def looking_at(state: str):
    """The eyes and the keyboard on a window that stands in `state`, in French."""
    from sight import Sight

    with tempfile.TemporaryDirectory() as folder, Desktop(Path(folder, "home"), Path(folder, "logs")) as desktop:
        os.environ.update(desktop.env)
        desktop.start([os.environ["GALLERY"], "--only", state, "--look", "1280x800-light-fr-100", "--stay"])
        sight = Sight(connect(), "vigie-gallery")
        keyboard = Keyboard(desktop.env["DISPLAY"])
        wait_until("the window", lambda: sight.find("Publier, tous publics"), SECONDS, sight.outline)
        yield sight, keyboard
        keyboard.close()


class ReaderTest(unittest.TestCase):
    def test_a_case_is_told_with_names_roles_states_and_keys(self):
        with looking_at("case") as (sight, keyboard):
            decision = sight.find("Publier, tous publics", "button")
            self.assertIsNotNone(decision, sight.outline())
            self.assertIn("enabled", decision.states)
            self.assertEqual(sight.key_of("Publier, tous publics"), "G")
            self.assertFalse(sight.is_enabled("Masquer pendant l’examen"), "a pending item cannot be hidden")

            self.assertIsNotNone(sight.find("Dossiers", "table"), "the list of cases")
            # On Linux a combo box of Qt is called by what is chosen in it.
            queue = sight.find("Vérification (9)", "combo box")
            self.assertIsNotNone(queue, sight.outline())
            self.assertEqual(queue.description, "File")
            tab = sight.find("Dossier", "page tab")
            # Qt 6.4 says of the tab in front that it is focused, and nothing of the others.
            self.assertIn("focused", tab.states)
            self.assertNotIn("focused", sight.find("Équipe", "page tab").states)
            picture = next(node for node in sight.nodes() if "image 1 sur 5" in node.name)
            self.assertIn("focused", picture.states)
            self.assertIn("Maintenir", picture.description, "how to see it is said")
            self.assertTrue(sight.says("Le compte est gelé et de l’argent sort encore."))
            self.assertTrue(sight.says("⟦U+202E⟧"), "a character that turns the text is named")

            nameless = [f"{node.role} {node.description}" for node in sight.nodes()
                        if node.role in WORKED_WITH - PARTS and not node.name.strip()]
            self.assertEqual(nameless, [])

            wait_until("the keyboard", sight.is_active, SECONDS, sight.outline)
            keyboard.press("F1")
            wait_until("the card", lambda: sight.find("Prévenir le responsable", "button"), SECONDS, sight.outline)
            words = sight.find("Ce qui vous le fait penser", "text")
            self.assertIn("focused", words.states, sight.outline())


if __name__ == "__main__":
    unittest.main()
