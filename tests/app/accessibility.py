"""The accessibility bus (AT-SPI), asked many things at once: a tree of widgets is read in a tenth of the time one question after
the other would take, and so is not half old when its end is read."""

from collections import deque
import os

#: Nobody walks a million rows to find a button.
TABLES = {"table", "tree table", "list", "tree"}
ACCESSIBLE, TEXT, TABLE, COMPONENT = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Text", "Table", "Component"))
#: Numbers of AtspiStateType that a test asks for.
STATES = {1: "active", 4: "checked", 8: "enabled", 12: "focused", 20: "pressed", 23: "selected", 25: "showing"}
#: A program that is killed while it is asked does not answer.
ANSWER_MS = 10_000
ON_SCREEN = 0


class Node:
    """What the program said about one widget when its tree was read."""

    def __init__(self, bus, place):
        self._bus, self.place = bus, place
        self.name = self.description = self.role = self.written = ""
        self.states, self.interfaces, self.children = set(), set(), []
        self.is_gone = False

    @property
    def text(self) -> str:
        """What is written in it, else what it is called."""
        return self.written or self.name

    def grab_focus(self):
        self._bus.ask([(self.place, COMPONENT, "GrabFocus", None)])

    def height(self) -> int:
        return self.extents()[3]

    def extents(self) -> tuple:
        """Where it is on the screen: left, top, width, height."""
        extents, = self._bus.ask([(self.place, COMPONENT, "GetExtents", ("(u)", (ON_SCREEN,)))])
        return extents[0]

    def rows(self, limit: int) -> list:
        """What the cells of a table say, row by row, as many rows as there are or the limit says."""
        counts = self._bus.ask([self._bus.property(self.place, TABLE, name) for name in ("NRows", "NColumns")])
        height, width = min(limit, counts[0][0]), counts[1][0]
        cells = self._bus.ask([(self.place, TABLE, "GetAccessibleAt", ("(ii)", (row, column)))
                               for row in range(height) for column in range(width)])
        names = [name for name, in self._bus.ask([self._bus.property(cell, ACCESSIBLE, "Name") for cell, in cells])]
        return [names[row * width : (row + 1) * width] for row in range(height)]


class Bus:
    """The bus of the desktop that the environment names."""

    def __init__(self):
        import gi

        gi.require_version("Gio", "2.0")
        from gi.repository import Gio, GLib

        self._gio, self._glib = Gio, GLib
        self._waiting = 0
        session = self._open(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        address, = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                     Gio.DBusCallFlags.NONE, ANSWER_MS, None).unpack()
        session.close_sync(None)
        self._connection = self._open(address)

    def _open(self, address):
        flags = self._gio.DBusConnectionFlags
        return self._gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    @staticmethod
    def property(place, interface, name):
        return place, "org.freedesktop.DBus.Properties", "Get", ("(ss)", (interface, name))

    def programs(self) -> list:
        """(name, place) of each program that shows its windows here."""
        root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        (places,), = self.ask([(root, ACCESSIBLE, "GetChildren", None)])
        names = self._answers([self.property(place, ACCESSIBLE, "Name") for place in places])
        return [(name[0], place) for name, place in zip(names, places) if name is not None]

    def ask(self, questions) -> list:
        """The answers to (place, interface, method, arguments), each a tuple. Whoever does not answer is an error."""
        answers = self._answers(questions)
        if None in answers:
            raise LookupError(f"no answer to {questions[answers.index(None)]}")
        return answers

    def tree(self, place) -> Node:
        """Everything below this node that shows, read at once."""
        root = Node(self, place)
        self._read(root, whatever_it_says=True)
        self._finish()
        return root

    def _answers(self, questions) -> list:
        answers = [None] * len(questions)
        for index, question in enumerate(questions):
            self._send(question, lambda answer, index=index: answers.__setitem__(index, answer))
        self._finish()
        return answers

    def _send(self, question, then):
        """Calls `then` with the answer, or with None where nobody is there any more to answer."""
        (program, path), interface, method, arguments = question

        def arrived(connection, result):
            try:
                answer = connection.call_finish(result).unpack()
            except self._glib.Error:
                answer = None
            self._waiting -= 1
            then(answer)

        self._waiting += 1
        self._connection.call(program, path, interface, method, self._glib.Variant(*arguments) if arguments else None, None,
                              self._gio.DBusCallFlags.NO_AUTO_START, ANSWER_MS, None, arrived)

    def _finish(self):
        context = self._glib.MainContext.default()
        while self._waiting:
            context.iteration(True)

    def _read(self, node, whatever_it_says=False):
        def ask(question, then):
            def arrived(answer):
                if answer is None:
                    node.is_gone = True
                else:
                    then(answer[0])

            self._send(question, arrived)

        def states(words):
            node.states = {name for number, name in STATES.items() if words[number // 32] >> number % 32 & 1}
            if "showing" not in node.states and not whatever_it_says:
                node.is_gone = True
                return
            ask(self.property(node.place, ACCESSIBLE, "Name"), lambda name: setattr(node, "name", name))
            ask(self.property(node.place, ACCESSIBLE, "Description"), lambda said: setattr(node, "description", said))
            ask((node.place, ACCESSIBLE, "GetRoleName", None), role)
            ask((node.place, ACCESSIBLE, "GetInterfaces", None), interfaces)

        def role(name):
            # Newer versions of AT-SPI say "button" for what older ones call "push button".
            node.role = name.removeprefix("push ")
            if node.role not in TABLES:
                ask((node.place, ACCESSIBLE, "GetChildren", None), children)

        def children(places):
            node.children = [Node(self, place) for place in places]
            for child in node.children:
                self._read(child)

        def interfaces(names):
            node.interfaces = set(names)
            if TEXT in node.interfaces:
                ask((node.place, TEXT, "GetText", ("(ii)", (0, -1))), lambda text: setattr(node, "written", text))

        ask((node.place, ACCESSIBLE, "GetState", None), states)


def top_down(root):
    """The nodes below `root` that show, the nearest first. A widget that went while it was read is passed over."""
    waiting = deque(root.children)
    while waiting:
        node = waiting.popleft()
        if not node.is_gone:
            waiting.extend(node.children)
            yield node
