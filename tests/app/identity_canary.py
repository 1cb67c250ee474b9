#!/usr/bin/python3
"""Proves that nothing of an identity document stays: not in the window's memory after a lock, not in a core, not in a file.

    identity_canary.py --bin DIR [--sample small]

A certifier has an application on the screen. What is looked for are names, pieces of the pictures' files, rows of the
equalised faces' pixels and of the document laid flat as the decoder makes them, rows of the screen, and the lines of the
machine readable zone. Each kind must be found in the window's memory while the application is on the screen, or the search would
prove nothing; after the lock none may be. Then the window and its identity decoders are ended by the signals of a crash, with
every limit on cores lifted: no core may come, no file may hold any of it, and the window must come back and say what happened.
Prints a line a step; exit code 0 only when all of it holds. Only root may look into the memory of a hardened program: for others
that part is left out, and said so.
"""

from pathlib import Path
from types import SimpleNamespace
import os
import re
import resource
import signal
import sys
import tempfile

sys.dont_write_bytecode = True

import canary
from desk import SECONDS
from kill import keep_logs, parse
import process_memory
from processes import Program, stopping
from steps_care import type_passphrase
from steps_certification import PICTURE_SECONDS, ROLE, Shift
from waiting import wait_until
import words
from world import World

DECODER = "vigie-identity-decoder"
LOOK_SECONDS = 60
#: A row of the screen: so many pixels, each four bytes.
SCREEN_PIECE = 48
ZONE = "machine readable zone"
CRASHES = (signal.SIGSEGV, signal.SIGABRT)


def say(what):
    print(what, flush=True)


def lift_limits():
    """Programs started from now on may write cores as large as they like, if they do not forbid it themselves."""
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def control(folder: Path, env: dict):
    """A program that does not protect itself: the same crash makes a core, and the search finds what was in its memory."""
    needle = os.urandom(24).hex()
    code = ("import os, signal, sys\n"
            "secret = os.fdopen(int(sys.argv[2])).read()\n"
            "os.kill(os.getpid(), signal.SIGSEGV)\n")
    with stopping(Program([sys.executable, "-c", code], env, folder / "logs" / "control.log", secrets=[("--secret-fd", needle)])) as program:
        number, has_core = program.wait_for_death(SECONDS)
    found = canary.leaks(folder, canary.needles_of([needle], []))
    for path, _ in found:
        (folder / path).unlink(missing_ok=True)
    assert number == signal.SIGSEGV
    pattern = Path("/proc/sys/kernel/core_pattern").read_text(encoding="utf-8").strip()
    if not has_core:
        return f"an unprotected program made no core either (pattern “{pattern}”): this machine makes none"
    if not pattern.startswith(("|", "/")) and not found:
        raise AssertionError("an unprotected program made a core, and the search did not find what was in it")
    return f"an unprotected program made a core (pattern “{pattern}”), and in {len(found)} files what was in its memory is found"


def decoders_of(window) -> set:
    """The identity decoders that this window started."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words_of = (folder / "stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
            command = (folder / "cmdline").read_bytes().split(b"\0")[0]
        except OSError:
            continue  # it has ended meanwhile
        if int(words_of[1]) == window.pid and words_of[0] != "Z" and command.endswith(DECODER.encode()):
            found.add(int(folder.name))
    return found


def numbers_in(zone) -> list:
    """The numbers and dates of a zone, without the check digit at their end."""
    return [piece[:-1] for line in zone for piece in re.findall("[A-Z0-9]{9,}", line) if any(letter.isdigit() for letter in piece)]


def cores_elsewhere(bin_folder: Path) -> set:
    """Where a relative pattern puts the cores of programs that work in another folder."""
    return {path for folder in (Path("/"), bin_folder, Path.cwd()) for path in folder.glob("core*") if path.is_file()}


class Canary:
    def __init__(self, world, bin_folder):
        self.world, self._bin = world, bin_folder
        self.shift = None
        self.needles = {}  # {bytes: what it is}, of every application so far
        self.kinds = {}  # of the application on the screen: {kind: its needles}
        self._cores = cores_elsewhere(bin_folder)

    # The application on the screen ---------------------------------------------------------------------------------

    def open(self):
        self.world.open_window("en", "light", role=ROLE)
        wait_until("the window to have the keyboard", self.world.sight.is_active, SECONDS, self.world.sight.outline)
        if self.shift is None:
            self.shift = Shift(SimpleNamespace(world=self.world))
        self.shift.desk.wait_for_words(words.ONLINE)

    def has_faces(self):
        return self.shift.sight.is_enabled(words.ANSWER_SAME)

    def find_application(self):
        """The first one whose faces can be compared; those before it are worked."""
        shift = self.shift

        def there():
            return self.has_faces() or shift.sight.says(words.NOT_COMPARABLE) or shift.sight.says(words.CONDITIONS)

        def ready():
            return shift.sight.is_enabled(words.NEXT_APPLICATION) or shift.on_desk()

        shift.until("the desk", ready, PICTURE_SECONDS)
        if not shift.on_desk():
            shift.take_first()
        shift.until("an application", lambda: shift.on_desk() and there(), PICTURE_SECONDS)
        while not self.has_faces():
            shift.work()
            shift.until("an application", lambda: shift.on_desk() and there(), PICTURE_SECONDS)
        return shift.on_desk()[1]

    def gather(self, application):
        """What there is to be found of this application."""
        self.shift.needles = {}
        self.shift.collect(application)
        self.kinds = {"names and files": dict(self.shift.needles), "rows of the screen": self.rows_of_the_screen()}
        look = self.look(application)
        for piece in look["pixels"]:
            self.kinds.setdefault(f"pixels: {piece['of']}", {})[bytes.fromhex(piece["bgrx"])] = f"pixels of {piece['of']}"
        if look["zone"]:
            self.kinds[ZONE] = canary.needles_of([*look["zone"], *numbers_in(look["zone"])], [])
        for needles in self.kinds.values():
            self.needles |= needles

    def gather_one_with_a_zone(self):
        self.gather(self.find_application())
        while ZONE not in self.kinds:
            self.shift.work()
            self.gather(self.find_application())

    def look(self, application):
        """What the decoder makes of document and selfie, outside of the folders that are searched."""
        api = self.world.api(ROLE)
        pieces = {piece["kind"]: api.media(piece["media"]["id"]) for piece in application["evidence"]}
        with tempfile.TemporaryDirectory(prefix="vigie-canary-look-") as apart:
            files = [Path(apart, "document"), Path(apart, "selfie")]
            for file, kind in zip(files, ("document_front", "security_selfie")):
                file.write_bytes(pieces[kind])
            with stopping(Program([str(self._bin / "identity_needles"), *map(str, files)], self.world.desktop.env,
                                  self.world.folder / "logs" / "identity_needles.log")) as program:
                return program.read_all(LOOK_SECONDS)

    def rows_of_the_screen(self):
        """A piece of each face as it is painted: what the window holds to give it to the screen."""
        left, top, width, height = self.world.sight.find(words.FACES_TO_COMPARE).extents()
        across, _, pixels = self.world.screen.pixels()
        rows = {}
        for share in (0.25, 0.75):
            for down in (0.4, 0.5, 0.6):
                x, y = left + int(width * share) - SCREEN_PIECE // 2, top + int(height * down)
                piece = pixels[4 * (y * across + x) : 4 * (y * across + x + SCREEN_PIECE)]
                if len(set(piece[0::4])) > SCREEN_PIECE // 4:  # a plain ground is found anywhere
                    rows[piece] = "a row of the screen"
        if not rows:
            raise AssertionError("there is no face on the screen")
        return rows

    # What must hold ------------------------------------------------------------------------------------------------

    def in_memory(self, needles):
        return process_memory.holds(self.world.window.pid, needles)

    def is_found(self):
        """With the application open every kind is in memory: faces and rows on the first stage, the zone on the second."""
        if self.in_memory(self.needles) is None:
            return "this user may not look into the window's memory: that part is left out"
        found = {kind: len(self.in_memory(needles)) > 0 for kind, needles in self.kinds.items() if "zone" not in kind and "flat" not in kind}
        self.world.keyboard.press("1")
        self.shift.until("the data", lambda: self.shift.sight.says(words.VALUES_SIDE_BY_SIDE))
        wait_until("the zone to be read", lambda: self.in_memory(self.kinds[ZONE]), PICTURE_SECONDS)
        found[ZONE] = True
        missing = [kind for kind, is_there in found.items() if not is_there]
        if missing:
            raise AssertionError(f"not found while it is on the screen: {missing}; the search proves nothing")
        return f"in memory while the application is open: {', '.join(sorted(found))}"

    def is_forgotten(self):
        held = self.in_memory(self.needles)
        if held is None:
            return "not looked for in memory"
        if held:
            raise AssertionError(f"still in memory: {held[:8]}")
        return f"{len(self.needles)} pieces: none is in the memory of the window"

    def lock(self):
        self.world.keyboard.press("Ctrl+Shift+L")
        self.shift.until("the lock", lambda: self.shift.sight.says(words.LOCKED))

    def unlock(self):
        type_passphrase(self.world)
        self.shift.desk.wait_for_words(words.NEXT_APPLICATION)

    def is_nowhere(self):
        found = canary.leaks(self.world.folder, self.needles)
        if found:
            raise AssertionError(f"in the clear: {found[:5]}")
        cores = [str(path.relative_to(self.world.folder)) for path in self.world.folder.rglob("core*") if path.is_file()]
        cores += [str(path) for path in cores_elsewhere(self._bin) - self._cores]
        if cores:
            raise AssertionError(f"cores were written: {cores}")
        return f"{len(self.needles)} pieces: in no file, and there is no core"

    def crash_window(self, number):
        decoders = decoders_of(self.world.window)
        if not decoders:
            raise AssertionError("the window has no identity decoder")
        os.kill(self.world.window.pid, number)
        died_of, has_core = self.world.window.wait_for_death(SECONDS)
        if died_of != number or has_core:
            raise AssertionError(f"it died of {died_of}, {'with' if has_core else 'without'} a core")
        wait_until("its decoders to end", lambda: not any(Path(f"/proc/{pid}/exe").exists() for pid in decoders), SECONDS)
        return f"the window died of {number.name} without a core, and its {len(decoders)} identity decoders with it"

    def comes_back(self):
        self.open()
        return self.shift.desk.wait_for_words(words.ENDED_UNEXPECTEDLY)

    def crash_decoders(self, number):
        before = decoders_of(self.world.window)
        if not before:
            raise AssertionError("the window has no identity decoder")
        for pid in before:
            hard = next(line for line in Path(f"/proc/{pid}/limits").read_text(encoding="utf-8").splitlines() if line.startswith("Max core"))
            if hard.split()[4:6] != ["0", "0"]:
                raise AssertionError(f"a decoder may write cores: {hard}")
        for pid in before:
            os.kill(pid, number)
        wait_until("the decoders to end", lambda: not before & decoders_of(self.world.window), SECONDS)
        wait_until("other decoders", lambda: decoders_of(self.world.window), SECONDS)
        if not self.world.window.is_running() or not self.shift.on_desk():
            raise AssertionError("the application is gone with the decoder")
        return f"{len(before)} decoders died of {number.name}; the window goes on with others"

    # In order ------------------------------------------------------------------------------------------------------

    def run(self):
        say(control(self.world.folder, self.world.desktop.env))
        self.open()
        self.gather_one_with_a_zone()
        say(self.is_found())
        self.lock()
        say(self.is_forgotten())
        say(self.is_nowhere())
        self.unlock()
        for number in CRASHES:
            self.gather(self.find_application())
            say(self.crash_decoders(number))
            say(self.is_nowhere())
            say(self.crash_window(number))
            say(self.is_nowhere())
            say(self.comes_back())
        self.gather(self.find_application())
        self.lock()
        say(self.is_forgotten())


def main() -> int:
    arguments = parse(__doc__).parse_args()
    lift_limits()
    with tempfile.TemporaryDirectory(prefix="vigie-canary-") as folder, World(arguments.bin.resolve(), arguments.sample, Path(folder)) as world:
        try:
            world.start_platform()
            Canary(world, arguments.bin.resolve()).run()
        except BaseException:
            keep_logs(Path(folder), arguments.logs)
            if arguments.logs and world.window:
                world.screen.save(arguments.logs / "screen.png")
            raise
    return 0


if __name__ == "__main__":
    sys.exit(main())
