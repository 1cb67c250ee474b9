"""What a running program holds in its memory."""

from pathlib import Path

#: What is read at once; a needle may lie across two pieces.
PIECE = 16 << 20


def _own(pid: int):
    """(begin, end) of everything the program may write to, without what belongs to devices; and of the sealed memory in
    which pictures and answers go from one program to another."""
    for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
        place, rights, _, _, _, *name = line.split(maxsplit=5)
        is_sealed = bool(name) and name[0].startswith("/memfd:")
        if is_sealed or rights.startswith("rw") and not (name and name[0].startswith("/dev/")):
            begin, end = (int(part, 16) for part in place.split("-"))
            yield begin, end


def sealed(pid: int):
    """What lies in each piece of sealed memory that the program has mapped; None when this user may not look."""
    found = []
    try:
        with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
                place, _, _, _, _, *name = line.split(maxsplit=5)
                if not (name and name[0].startswith("/memfd:")):
                    continue
                begin, end = (int(part, 16) for part in place.split("-"))
                memory.seek(begin)
                try:
                    found.append(memory.read(end - begin))
                except OSError:
                    continue  # a mapping without pages behind it
    except PermissionError:
        return None
    return found


def holds(pid: int, needles: dict):
    """Which needles ({bytes: what they are}) lie in the memory of the program; None when this user may not look."""
    longest = max(len(needle) for needle in needles)
    found = set()
    try:
        with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for begin, end in _own(pid):
                at, tail = begin, b""
                while at < end:
                    memory.seek(at)
                    try:
                        piece = memory.read(min(PIECE, end - at))
                    except OSError:
                        break  # a mapping without pages behind it
                    if not piece:
                        break
                    data = tail + piece
                    found |= {what for needle, what in needles.items() if needle in data}
                    tail, at = data[-longest:], at + len(piece)
    except PermissionError:
        return None
    return sorted(found)
