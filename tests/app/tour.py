#!/usr/bin/python3
"""Works forty cases and more through every feature of the desk, in the real programs on a virtual screen, and proves what
became of them.

    tour.py --bin DIR [--sample small] OUT

OUT gets tour.jsonl, a line a step, and a PNG a step. Exit code 0 only when every step saw what it expects.
"""

from pathlib import Path
import argparse
import sys
import tempfile

sys.dont_write_bytecode = True

from journal import Journal
from steps import Tour
from world import World


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, required=True, help="the folder with vigie, vigie-decoder, vigie-platform and vigiectl")
    parser.add_argument("--sample", default="small")
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vigie-tour-") as folder, World(arguments.bin.resolve(), arguments.sample, Path(folder)) as world:
        journal = Journal(arguments.out, world.screen.save)
        try:
            Tour(world, journal).run()
        except Exception as error:  # pylint: disable=broad-except
            print(f"the tour ended early: {error}", file=sys.stderr)
            for log in sorted((Path(folder) / "logs").glob("*.log")):
                (arguments.out / log.name).write_bytes(log.read_bytes())
            return 1
        return 0 if journal.all_ok else 1


if __name__ == "__main__":
    sys.exit(main())
