#!/usr/bin/python3
"""Kills the window at random moments of a shift and proves that nothing a person was told is safe was lost or doubled.

    kill.py --bin DIR [--kills 30] [--seed N] [--sample small]

A shift is worked with real keys against the real platform. Again and again the window gets SIGKILL at a moment drawn
from the seed, is started anew on the same profile, and must be back at the same case with what was typed up to a
second before. In the end every command that was durable at any death is on the platform exactly once.
Prints one JSON line; exit code 0 only when all of it holds.
"""

from pathlib import Path
import argparse
import json
import random
import sys
import tempfile
import time

sys.dont_write_bytecode = True

from working_shift import LONGEST_LIFE, Shift
from world import World


def parse(description):
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, required=True, help="the folder with vigie, vigie-decoder, vigie-platform and vigiectl")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--sample", default="small")
    parser.add_argument("--logs", type=Path, help="where the programs' logs go when it does not hold")
    return parser


def keep_logs(folder: Path, to):
    if to:
        to.mkdir(parents=True, exist_ok=True)
        for log in sorted((folder / "logs").glob("*.log")):
            (to / log.name).write_bytes(log.read_bytes())


def work(world, kills, seed):
    shift = Shift(world, seed)
    shift.begin()
    for _ in range(kills):
        died = shift.live(shift.dice.uniform(0.05, LONGEST_LIFE))
        shift.stock.take()
        shift.start()
        shift.come_back(died)
    shift.settle()
    return shift


def main() -> int:
    parser = parse(__doc__)
    parser.add_argument("--kills", type=int, default=30)
    arguments = parser.parse_args()
    seed = arguments.seed if arguments.seed is not None else random.SystemRandom().randrange(2**32)
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="vigie-kill-") as folder, World(arguments.bin.resolve(), arguments.sample, Path(folder)) as world:
        try:
            world.start_platform()
            ready = time.monotonic()
            shift = work(world, arguments.kills, seed)
        except BaseException:
            keep_logs(Path(folder), arguments.logs)
            if arguments.logs and world.window:
                world.screen.save(arguments.logs / "screen.png")
            raise
        if shift.problems:
            keep_logs(Path(folder), arguments.logs)
    print(json.dumps({"seed": seed, "kills": arguments.kills, "commands": len(shift.stock.entries), "notes": len(shift.notes),
                      "back_at_case": shift.back, "letters_back": shift.letters, "seconds": round(time.monotonic() - ready, 1),
                      "problems": shift.problems}, ensure_ascii=False))
    return 0 if not shift.problems and shift.stock.entries and shift.back else 1


if __name__ == "__main__":
    sys.exit(main())
