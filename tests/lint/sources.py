"""Source lists are explicit: a file in no list is not built, a test class that registers nowhere never runs."""

from pathlib import Path
import re

from tree import Violation, code_only, cpp_files, text_of

TOPS = ("models", "widgets", "app", "tests")
_TEST_CLASS = re.compile(r"^\s*private\s+Q_SLOTS\s*:")
_CLASS = re.compile(r"^\s*class\s+(\w+)[^;]*$")
_REGISTERED = re.compile(r"^VIGIE_TEST\((\w+)\)", re.MULTILINE)


def check_lists(root: Path):
    """Every .cpp is named by the CMakeLists.txt of its folder, or of the nearest one above."""
    for path in (path for path in cpp_files(root, *TOPS) if path.suffix == ".cpp"):
        listing = next((folder / "CMakeLists.txt" for folder in path.parents if (root / folder / "CMakeLists.txt").is_file()), None)
        if listing is None:
            yield Violation(str(path), 1, "source-list", "no CMakeLists.txt here or above")
            continue
        name = str(path.relative_to(listing.parent))
        if not re.search(rf"(?<![\w./]){re.escape(name)}(?![\w.])", text_of(root, listing) or ""):
            yield Violation(str(path), 1, "source-list", f"{listing} does not name it, so nobody builds it")


def check_registration(root: Path):
    """Every class of a test file that has test functions is registered, and its moc output is included."""
    for path in cpp_files(root, "tests"):
        text = text_of(root, path) or ""
        registered = set(_REGISTERED.findall(text))
        current = None
        for number, line in enumerate(code_only(text).split("\n"), 1):
            found = _CLASS.match(line)
            current = found.group(1) if found else current
            if _TEST_CLASS.match(line) and current not in registered:
                yield Violation(str(path), number, "unregistered-test", f"VIGIE_TEST({current}); is missing, so its tests never run")
        if registered and f'#include "{path.stem}.moc"' not in text:
            yield Violation(str(path), 1, "unregistered-test", f'#include "{path.stem}.moc" is missing')
