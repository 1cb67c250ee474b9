#!/usr/bin/python3
"""The part of the tour about complaints alone, in the real programs on a virtual screen.

    tour_complaints.py --bin DIR OUT
"""

from pathlib import Path
import argparse
import sys
import tempfile

sys.dont_write_bytecode = True

from journal import Journal
from steps import Tour
import steps_complaints
from world import World


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vigie-tour-") as folder, World(arguments.bin.resolve(), "small", Path(folder)) as world:
        journal = Journal(arguments.out, world.screen.save)
        tour = Tour(world, journal)
        world.start_platform()
        steps_complaints.run(tour)
        return 0 if journal.all_ok else 1


if __name__ == "__main__":
    sys.exit(main())
