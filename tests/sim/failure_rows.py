#!/usr/bin/env python3
"""Every row of the failure matrix (F1 to F28) names tests that exist, at least one of them outside the simulator."""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROWS = 28


def missing(rows):
    """What is wrong with the table, a line each."""
    numbers = [int(re.match(r"F(\d+) ", name).group(1)) for name in rows]
    if numbers != list(range(1, ROWS + 1)):
        yield f"rows {numbers} are not 1 to {ROWS}"
    for name, tests in rows.items():
        if all(test.startswith("tests/sim/") for test in tests):
            yield f"{name}: no test of its own, or none but the simulator"
        for test in tests:
            path, _, function = test.partition("::")
            file = ROOT / path
            # A test is a function of its class; of the simulator it is what does the damage.
            word = rf"\b{re.escape(function)}\b" if path.startswith("tests/sim/") else rf"void {re.escape(function)}\("
            if not file.is_file() or not re.search(word, file.read_text()):
                yield f"{name}: {test} does not exist"


def main():
    rows = json.loads((pathlib.Path(__file__).parent / "failure_rows.json").read_text())
    wrong = list(missing(rows))
    print("\n".join(wrong) or f"{len(rows)} rows have their tests")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
