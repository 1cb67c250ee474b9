"""Looks for plain text where there must be none: in every file that was written below a folder."""

from pathlib import Path

#: Shorter needles turn up in any random file sooner or later.
SHORTEST = 8
_UTF16 = "utf-16-le"


def needles_of(texts, pictures) -> dict:
    """{bytes to look for: what they are}. Texts count as UTF-8 and UTF-16; a picture by a piece from its middle."""
    needles = {}
    for text in texts:
        if len(text.encode()) >= SHORTEST:
            needles[text.encode()] = f"text “{text}”"
            needles[text.encode(_UTF16)] = f"text “{text}” (UTF-16)"
    for name, data in pictures:
        middle = len(data) // 2
        needles[data[middle : middle + 32]] = f"picture {name}"
    return needles


def leaks(folder: Path, needles: dict) -> list:
    """(file, what) of every needle found. No needle at all is an error: a search for nothing finds nothing."""
    if not needles:
        raise ValueError("nothing to look for")
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            found += [(str(path.relative_to(folder)), what) for needle, what in needles.items() if needle in data]
    return found
