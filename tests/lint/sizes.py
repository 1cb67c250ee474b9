"""Files and functions that grew too long to be read in one go."""

from pathlib import Path
import json

from tree import Violation, files, text_of

TOPS = ("models", "widgets", "app", "tests")


def load_sizes() -> dict:
    return json.loads((Path(__file__).parent / "sizes.json").read_text(encoding="utf-8"))


def _kind(path: Path):
    if path.suffix == ".h":
        return "header"
    return "file" if path.suffix in (".cpp", ".py") else None


def _measured(root: Path):
    for path in files(root):
        if path.parts[0] in TOPS and _kind(path):
            yield path, _kind(path), (text_of(root, path) or "").count("\n")


def _functions(root: Path):
    """(path, line, name, lines) of C++ functions: clang-format puts their braces alone in the first column."""
    for path in files(root):
        if path.parts[0] not in TOPS or path.suffix not in (".cpp", ".h"):
            continue
        start, head = None, ""
        for number, line in enumerate((text_of(root, path) or "").split("\n"), 1):
            if line == "{":
                start = number
            elif line.startswith("}"):
                if start is not None and line == "}":
                    yield path, start, head, number - start - 1
                start = None
            elif start is None and "(" in line and not line.startswith((" ", "#", "//")):
                head = line


def report(root: Path, sizes: dict):
    """Lines for people: what is above the guide and below the limit."""
    for path, kind, lines in _measured(root):
        if lines > sizes["guide"][kind]:
            yield f"{path}: {lines} lines (the guide for a {kind} is {sizes['guide'][kind]})"
    for path, line, head, lines in _functions(root):
        if lines > sizes["guide"]["function"]:
            yield f"{path}:{line}: {lines} lines (the guide for a function is {sizes['guide']['function']}): {head}"


def check(root: Path, sizes: dict):
    exceptions = sizes["exceptions"]
    for name, exception in exceptions.items():
        if not exception.get("why", "").strip():
            yield Violation("tests/lint/sizes.json", 1, "size", f"the exception for {name} does not say why")
        if not (root / name).is_file():
            yield Violation("tests/lint/sizes.json", 1, "size", f"the exception for {name} is for a file that is gone")
    for path, kind, lines in _measured(root):
        limit = exceptions.get(str(path), {}).get("limit", sizes["limit"][kind])
        if lines > limit:
            yield Violation(str(path), limit + 1, "size", f"{lines} lines; a {kind} may have {limit}")
    for path, line, head, lines in _functions(root):
        if lines > sizes["limit"]["function"]:
            yield Violation(str(path), line, "size", f"{lines} lines; a function may have {sizes['limit']['function']}: {head}")
    top = Path("CMakeLists.txt")
    limit = sizes["limit"]["top CMakeLists.txt"]
    lines = (text_of(root, top) or "").count("\n")
    if lines > limit:
        yield Violation(str(top), limit + 1, "size", f"{lines} lines; the top CMakeLists.txt may have {limit}")
