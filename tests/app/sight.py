"""What a screen reader would be told: the accessibility tree of the window (AT-SPI)."""

from collections import deque
import re

#: Nobody walks a million rows to find a button.
TABLES = {"table", "tree table", "list", "tree"}


def connect():
    """Loads the binding. It reads the bus address from the environment, which must be set before."""
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    Atspi.init()
    # The cache is kept true by signals that nobody dispatches here.
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    return Atspi


class Sight:
    def __init__(self, atspi, program: str):
        from gi.repository import GLib

        self._atspi, self._gone = atspi, GLib.Error
        self._program = program

    def application(self):
        """The program's node on the bus, or None while it is not there."""
        desktop = self._atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_name() == self._program:
                return child
        return None

    def find(self, name: str, role: str = None):
        """The first showing node of this accessible name; None when there is none. (Qt 6.4 does not publish object names.)"""
        return next((node for node in self._nodes() if node.get_name() == name and role in (None, role_of(node))), None)

    def find_starting(self, beginning: str):
        """The first showing node whose name begins with these words."""
        return next((node for node in self._nodes() if (node.get_name() or "").startswith(beginning)), None)

    def text(self, name: str):
        """What the node called `name` says: its text if it has any, else its name."""
        node = self.find(name)
        return None if node is None else self.text_of(node)

    def sentences(self) -> list:
        """Everything that shows, as a person would read it."""
        return [words for node in self._nodes() for words in self._words_of(node) if words]

    def _words_of(self, node):
        try:
            return self.text_of(node), node.get_description()
        except self._gone:
            return ()

    def says(self, words: str):
        """Whether anything that shows says these words."""
        return any(words in sentence for sentence in self.sentences())

    def key_of(self, name: str):
        """The key printed on the button called `name`, from its description ("Key Ctrl+Z")."""
        node = self.find(name)
        found = None if node is None else re.match(r"(?:Key|Touche) (.+)", node.get_description() or "")
        if found is None:
            raise LookupError(f"no button called “{name}” says its key")
        return found.group(1)

    def is_enabled(self, name: str):
        node = self.find(name)
        return node is not None and node.get_state_set().contains(self._atspi.StateType.ENABLED)

    def is_checked(self, name: str):
        """Whether the switch called `name` is on."""
        node = self.find(name)
        states = node.get_state_set() if node is not None else None
        return states is not None and (states.contains(self._atspi.StateType.CHECKED) or states.contains(self._atspi.StateType.PRESSED))

    def rows(self, name: str, limit: int = 50) -> list:
        """What the first rows of the table called `name` say, cell by cell."""
        table = next(node for node in self._nodes() if node.get_name() == name and role_of(node) in TABLES)
        face = self._atspi.Table
        columns = face.get_n_columns(table)
        return [[face.get_accessible_at(table, row, column).get_name() for column in range(columns)]
                for row in range(min(limit, face.get_n_rows(table)))]

    def height_of(self, text: str) -> int:
        """How many pixels high the first thing is that says exactly this."""
        node = next(node for node in self._nodes() if self.text_of(node) == text)
        return self._atspi.Component.get_extents(node, self._atspi.CoordType.SCREEN).height

    def is_focused(self, name: str):
        """Whether what is typed goes into the node called `name`."""
        node = self.find(name)
        return node is not None and node.get_state_set().contains(self._atspi.StateType.FOCUSED)

    def written(self, name: str):
        """What is in the field called `name`, which may be nothing; None when it does not show."""
        node = self.find(name)
        if node is None:
            return None
        return self._atspi.Text.get_text(node, 0, self._atspi.Text.get_character_count(node))

    def is_active(self):
        """Whether a window of the program has the keyboard."""
        application = self.application()
        windows = [application.get_child_at_index(index) for index in range(application.get_child_count())]
        return any(window.get_state_set().contains(self._atspi.StateType.ACTIVE) for window in windows)

    def outline(self, limit: int = 400):
        """Lines for people: role, name and text of what shows."""
        lines = []
        for node in self._nodes():
            lines.append(f"{role_of(node)} “{node.get_name()}” {self.text_of(node)!r}")
            if len(lines) == limit:
                break
        return lines

    def text_of(self, node) -> str:
        if "Text" in node.get_interfaces():
            count = self._atspi.Text.get_character_count(node)
            if count > 0:
                return self._atspi.Text.get_text(node, 0, count)
        return node.get_name() or ""

    def _nodes(self):
        """What shows, top down. A widget that goes while it is looked at is passed over."""
        application = self.application()
        waiting = deque([application] if application is not None else [])
        while waiting:
            node = waiting.popleft()
            try:
                if node is not application and not node.get_state_set().contains(self._atspi.StateType.SHOWING):
                    continue
                table = role_of(node) in TABLES
                children = [] if table else [node.get_child_at_index(index) for index in range(node.get_child_count())]
            except self._gone:
                continue
            waiting.extend(child for child in children if child is not None)
            if node is not application:
                yield node


def role_of(node) -> str:
    """The role in words. Newer versions of AT-SPI say "button" for what older ones call "push button"."""
    return node.get_role_name().removeprefix("push ")
