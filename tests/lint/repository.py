"""The tree as a whole: nothing of one person's machine in it, pinned dependencies, a README where one is expected."""

from pathlib import Path
import json
import re

from tree import Violation, files, text_of

README_FOLDERS = ("app", "models", "widgets", "resources", "translations", "tests", "packaging")
LOCK = Path("packaging/third-party/package-lock.json")

# Written in pieces so that this file does not trip over itself.
_LEAKS = [
    ("machine-path", re.compile(r"(?<![\w.])/(work|root|Users|home/(?!runner\b)[a-z])(?=/)"), "a path of somebody's machine"),
    ("registry-host", re.compile(r"\b(registry\.|deb\.|pypi\.|proxy\.golang\.|artifact" r"ory|nexus\.)[\w.-]*\.(org|com|net|io|internal)\b"),
     "a registry is the business of the machine, not of the tree"),
    ("secret", re.compile(r"-----BEGIN [A-Z ]*PRIVATE " r"KEY-----"), "a private key"),
    ("secret", re.compile(r"\b(AKIA[0-9A-Z]{16}|gh[pousr]_[0-9A-Za-z]{30,}|npm_[0-9A-Za-z]{30,}|xox[abp]-[0-9A-Za-z-]{20,})\b"), "an access token"),
]
_SECRET_FILES = re.compile(r"^(\.npmrc|\.netrc|\.env|id_(rsa|ed25519)|.*\.(p12|pfx|jks))$")


def check_leaks(root: Path):
    for path in files(root):
        if _SECRET_FILES.match(path.name):
            yield Violation(str(path), 1, "secret", "a file of this name holds credentials")
            continue
        text = text_of(root, path)
        if text is None:
            continue
        for number, line in enumerate(text.split("\n"), 1):
            for rule, pattern, why in _LEAKS:
                match = pattern.search(line)
                if match:
                    yield Violation(str(path), number, rule, f"{match.group(0)}: {why}")


def check_lock(root: Path):
    text = text_of(root, LOCK)
    for number, line in enumerate(text.split("\n"), 1):
        if '"resolved"' in line:
            yield Violation(str(LOCK), number, "lock", "`resolved` names a registry; the machine's own configuration decides that")
    for name, package in json.loads(text)["packages"].items():
        if name and not re.match(r"sha512-[A-Za-z0-9+/]+=*$", package.get("integrity", "")):
            line = next(n for n, content in enumerate(text.split("\n"), 1) if f'"{name}"' in content)
            yield Violation(str(LOCK), line, "lock", f"{name} has no sha512 integrity")


def check_readmes(root: Path):
    for folder in ("", *README_FOLDERS):
        path = Path(folder, "README.md")
        if not (root / path).is_file() or len((text_of(root, path) or "").split()) < 20:
            yield Violation(str(path), 1, "readme", "every top-level folder says what it is for")
