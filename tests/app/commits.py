"""Says at which commit of the outbox vigie dies: the other side of kill/KillAtCommit.cpp."""

from pathlib import Path
import mmap
import struct

BEFORE, AFTER = 0, 1
_LAYOUT = struct.Struct("=QQQ")  # commits so far, the one to die at (0: none), side


class Commits:
    def __init__(self, plugin: Path, folder: Path):
        if not plugin.is_file():
            raise FileNotFoundError(plugin)
        path = folder / "commits"
        path.write_bytes(bytes(_LAYOUT.size))
        with open(path, "r+b") as file:
            self._page = mmap.mmap(file.fileno(), _LAYOUT.size)
        self.env = {"LD_PRELOAD": str(plugin), "KILL_AT_COMMIT_PAGE": str(path)}

    @property
    def count(self) -> int:
        return _LAYOUT.unpack(self._page[:])[0]

    def arm(self, number: int, edge: int):
        """The window dies on this side of the commit that is `number` ones away: 1 is the next."""
        self._page[8:] = struct.pack("=QQ", self.count + number, edge)

    def disarm(self):
        self._page[8:] = bytes(16)
