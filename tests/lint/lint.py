#!/usr/bin/env python3
"""Runs the lints of this folder over a tree and names every place that breaks a rule.

    lint.py NAME… [--root DIR] [--qt-headers DIR] [--lupdate PROGRAM]
"""

from pathlib import Path
import argparse
import sys

sys.dont_write_bytecode = True

import includes
import phrases
import repository
import sizes
import sources
import translations


def run(name: str, arguments) -> list:
    root = arguments.root
    if name == "layers":
        return list(includes.check_layers(root, includes.load_arrows(), includes.QtHeaders(arguments.qt_headers)))
    if name == "cycles":
        return list(includes.check_cycles(root))
    if name == "phrases":
        return list(phrases.check(root))
    if name == "sizes":
        print(*sizes.report(root, sizes.load_sizes()), sep="\n")
        return list(sizes.check(root, sizes.load_sizes()))
    if name == "sources":
        return [*sources.check_lists(root), *sources.check_registration(root)]
    if name == "repository":
        return [*repository.check_leaks(root), *repository.check_lock(root), *repository.check_readmes(root)]
    if name == "translations":
        return [*translations.check_catalogues(root), *translations.check_placeholders(root),
                *translations.check_sources(root, arguments.lupdate)]
    raise ValueError(name)


NAMES = ("layers", "cycles", "phrases", "sizes", "sources", "repository", "translations")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="+", choices=NAMES)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--qt-headers", type=Path, help="the folder that holds QtCore/, QtGui/ …")
    parser.add_argument("--lupdate", default="lupdate")
    arguments = parser.parse_args()
    violations = sorted(violation for name in arguments.names for violation in run(name, arguments))
    print(*violations, sep="\n", end="\n" if violations else "")
    print(f"{len(violations)} violations of: {', '.join(arguments.names)}")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
