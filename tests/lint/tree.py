"""What every lint shares: the files of the tree, C++ without its comments, and a violation that names its place."""

from dataclasses import dataclass
from pathlib import Path
import os
import re

#: Folders that hold nothing a person wrote.
GENERATED = {".git", "build", "node_modules", "__pycache__", ".cache", ".vscode", ".idea"}
CPP_SUFFIXES = {".h", ".cpp"}


@dataclass(frozen=True, order=True)
class Violation:
    path: str
    line: int
    rule: str
    detail: str

    def __str__(self):
        return f"{self.path}:{self.line}: [{self.rule}] {self.detail}"


def files(root: Path):
    """Paths of all written files, relative to the root, in a stable order."""
    for folder, names, leaves in os.walk(root):
        names[:] = sorted(n for n in names if n not in GENERATED and not n.startswith("build-"))
        for leaf in sorted(leaves):
            path = Path(folder, leaf)
            if leaf not in GENERATED and not path.is_symlink():
                yield path.relative_to(root)


def cpp_files(root: Path, *tops: str):
    for path in files(root):
        if path.suffix in CPP_SUFFIXES and path.parts[0] in tops:
            yield path


def text_of(root: Path, path: Path):
    """The text of a file, or None when it is not text."""
    data = (root / path).read_bytes()
    if b"\0" in data:
        return None
    return data.decode("utf-8", errors="replace")


_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<character>(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')""",
    re.DOTALL | re.VERBOSE,
)


def code_only(text: str) -> str:
    """C++ with comments and the contents of literals blanked; every line keeps its number."""

    def blank(match):
        found = match.group(0)
        if match.lastgroup == "comment":
            kept = ""
        elif found.startswith("'"):
            kept = "''"
        else:
            kept = '""'
        return kept + "\n" * found.count("\n")

    # Include lines keep their names, which look like strings.
    return "\n".join(
        _keep_include(original, blanked)
        for original, blanked in zip(text.split("\n"), _TOKEN.sub(blank, text).split("\n"))
    )


def _keep_include(original: str, blanked: str) -> str:
    return original if original.lstrip().startswith("#include") and "#include" in blanked else blanked
