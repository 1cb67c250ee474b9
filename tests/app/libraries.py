"""Which libraries a running program has mapped, compared with a closed list."""

from pathlib import Path
import re
import shutil
import subprocess

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


def maps_of(pid: int):
    """The text of /proc/PID/maps, or None where this user may not read it: vigie protects itself from its own user's programs."""
    path = f"/proc/{pid}/maps"
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except PermissionError:
        asked = subprocess.run(["sudo", "-n", "cat", path], capture_output=True, text=True, check=False) if shutil.which("sudo") else None
        return asked.stdout if asked is not None and asked.returncode == 0 else None


def uninvited(pid: int, allowed: Path):
    """Names of mapped libraries that are not on the list; None where the maps cannot be read."""
    maps = maps_of(pid)
    return None if maps is None else names_in(maps) - allowed_in(allowed.read_text(encoding="utf-8"))
