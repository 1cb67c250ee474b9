"""What a screen reader would be told: the accessibility tree of the window (AT-SPI)."""

import re

from accessibility import TABLES, TEXT, Bus, top_down


def connect() -> Bus:
    """Reads the address of the bus from the environment, which must be set before."""
    return Bus()


class Sight:
    def __init__(self, bus: Bus, program: str):
        self._bus, self._program = bus, program

    def nodes(self) -> list:
        """What shows now, top down; nothing while the program is not there."""
        program = self._tree()
        return [] if program is None else list(top_down(program))

    def _tree(self):
        place = next((place for name, place in self._bus.programs() if name == self._program), None)
        return None if place is None else self._bus.tree(place)

    def find(self, name: str, role: str = None):
        """The first showing node of this accessible name; None when there is none. (Qt 6.4 does not publish object names.)"""
        return next((node for node in self.nodes() if node.name == name and role in (None, node.role)), None)

    def find_starting(self, beginning: str):
        """The first showing node whose name begins with these words."""
        return next((node for node in self.nodes() if node.name.startswith(beginning)), None)

    def text(self, name: str):
        """What the node called `name` says: its text if it has any, else its name."""
        node = self.find(name)
        return None if node is None else node.text

    def sentences(self) -> list:
        """Everything that shows, as a person would read it."""
        return [words for node in self.nodes() for words in (node.text, node.description) if words]

    def says(self, words: str):
        """Whether anything that shows says these words."""
        return any(words in sentence for sentence in self.sentences())

    def key_of(self, name: str):
        """The key printed on the button called `name`, from its description ("Key Ctrl+Z")."""
        node = self.find(name)
        found = None if node is None else re.match(r"(?:Key|Touche) (.+)", node.description)
        if found is None:
            raise LookupError(f"no button called “{name}” says its key")
        return found.group(1)

    def is_enabled(self, name: str):
        return self._is(name, {"enabled"})

    def is_checked(self, name: str):
        """Whether the switch called `name` is on."""
        return self._is(name, {"checked", "pressed"})

    def is_focused(self, name: str):
        """Whether what is typed goes into a node called `name`: a field has at times the name of its heading."""
        return any(node.name == name and "focused" in node.states for node in self.nodes())

    def is_focused_where(self, description: str):
        """Whether the keyboard is on something described by these words."""
        return any("focused" in node.states and description in node.description for node in self.nodes())

    def _is(self, name: str, states: set):
        node = self.find(name)
        return node is not None and bool(node.states & states)

    def rows(self, name: str, limit: int = 50) -> list:
        """What the first rows of the table called `name` say, cell by cell."""
        return self.table(name).rows(limit)

    def table(self, name: str):
        return next(node for node in self.nodes() if node.name == name and node.role in TABLES)

    def height_of(self, text: str) -> int:
        """How many pixels high the first thing is that says exactly this."""
        return next(node for node in self.nodes() if node.text == text).height()

    def written(self, name: str):
        """What is in the field called `name`, which may be nothing; None when it does not show."""
        node = next((node for node in self.nodes() if node.name == name and TEXT in node.interfaces), None)
        return None if node is None else node.written

    def is_active(self):
        """Whether a window of the program has the keyboard."""
        program = self._tree()
        return program is not None and any("active" in window.states for window in program.children)

    def outline(self, limit: int = 400):
        """Lines for people: role, name and text of what shows."""
        return [f"{node.role} “{node.name}” {node.text!r}" for node in self.nodes()[:limit]]
