"""Which libraries a running program has mapped, compared with a closed list."""

from pathlib import Path
import re

_LIBRARY = re.compile(r"^(.+?)\.so(\.[0-9.]+|-[^/]*)?$")


def names_in(maps: str) -> set:
    """Names of the libraries in the text of /proc/PID/maps, without version: libQt6Core, libqxcb …"""
    names = set()
    for line in maps.splitlines():
        path = line.split(maxsplit=5)[5] if len(line.split(maxsplit=5)) == 6 else ""
        found = _LIBRARY.match(path.removesuffix(" (deleted)").rsplit("/", 1)[-1])
        if path.startswith("/") and found:
            names.add(found.group(1))
    return names


def allowed_in(text: str) -> set:
    """The names of a closed list: one a line, `#` begins a comment."""
    return {name for name in (line.split("#")[0].strip() for line in text.splitlines()) if name}


def uninvited(pid: int, allowed: Path) -> set:
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="replace")
    return names_in(maps) - allowed_in(allowed.read_text(encoding="utf-8"))
