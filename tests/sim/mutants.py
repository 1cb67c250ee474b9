#!/usr/bin/env python3
"""One mutant a transition of the sync core; a test must fail for each.

A mutant is one replaced piece of a line of models/sync/core. Its source is compiled alone, without optimisation, into
a scratch folder and linked in front of the core's archive with the objects of the core's own tests, so nothing of the
build is touched. A mutant that no test notices is reported and fails the run; so does one whose text is not there any
more, because then the table below has fallen behind the code.

    mutants.py --build BUILD [--jobs N] [--only WORD] [--list]
"""

import argparse
import concurrent.futures
import json
import pathlib
import shlex
import subprocess
import sys
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORE = ROOT / "models" / "sync" / "core"
CAUGHT = ""
SECONDS = 240  # of a test run; a mutant that makes the tests hang is noticed too


def mutants():
    """[{name, file, old, new}] of mutants.json: the transition in words, and the change that breaks it."""
    return json.loads((pathlib.Path(__file__).parent / "mutants.json").read_text())


def compile_command(build, name):
    """The words that compile this source of the core in this build, for speed without the compiler's cache and optimiser
    and with the headers that all of them have in common read once."""
    out = subprocess.run(["ninja", "-C", build, "-t", "commands", "test_sync"], capture_output=True, text=True, check=True)
    for line in out.stdout.splitlines():
        if line.endswith(f"/models/sync/core/{name}") and " -c " in line:
            words = [word for word in shlex.split(line) if not word.endswith("ccache")]
            return words + ["-O0", "-g0", "-w"]
    raise SystemExit(f"no command compiles {name}")


def replaced(command, **options):
    """The command with other arguments of -c, -o and -MF."""
    words = list(command)
    for option, value in options.items():
        if f"-{option}" in words:
            words[words.index(f"-{option}") + 1] = str(value)
    return words


def precompiled(build, command, scratch):
    """What to include first: the headers of the core, compiled once."""
    header = pathlib.Path(scratch) / "core.h"
    names = ("algorithm", "map", "set")
    header.write_text("".join(f"#include <{name}>\n" for name in names) +
                      "".join(f'#include "models/sync/core/{name}.h"\n' for name in ("Step", "View", "Commands")))
    words = replaced(command, c=header, o=f"{header}.gch", MF=f"{header}.d")
    at = words.index("-c")
    made = subprocess.run(words[:at] + ["-x", "c++-header"] + words[at:], cwd=build, capture_output=True, text=True)
    if made.returncode != 0:
        raise SystemExit("the headers do not compile: " + made.stderr.strip())
    return header


def link_command(build):
    out = subprocess.run(["ninja", "-C", build, "-t", "commands", "-s", "bin/test_sync"], capture_output=True, text=True,
                         check=True)
    line = out.stdout.strip().splitlines()[-1]
    words = shlex.split(line)
    return [word for word in words if word not in (":", "&&")]


def mutated(mutant):
    """The mutated text, or None when the piece is not there exactly once."""
    text = (CORE / mutant["file"]).read_text()
    if text.count(mutant["old"]) != 1:
        return None
    return text.replace(mutant["old"], mutant["new"])


def try_mutant(mutant, build, compiles, link, header):
    text = mutated(mutant)
    if text is None:
        return "not found exactly once"
    with tempfile.TemporaryDirectory(prefix="vigie-mutant-") as scratch:
        source = pathlib.Path(scratch) / mutant["file"]
        source.write_text(text)
        output = pathlib.Path(scratch) / "mutant.o"
        command = replaced(compiles[mutant["file"]], c=source, o=output, MF=output.with_suffix(".d"))
        made = subprocess.run(command + ["-include", str(header)], cwd=build, capture_output=True, text=True)
        if made.returncode != 0:
            return "does not compile: " + made.stderr.strip().splitlines()[-1]
        program = pathlib.Path(scratch) / "test_sync"
        words = list(link)
        words[words.index("-o") + 1] = str(program)
        first = next(i for i, word in enumerate(words) if word.endswith(".o"))
        words.insert(first, str(output))
        linked = subprocess.run(words, cwd=build, capture_output=True, text=True)
        if linked.returncode != 0:
            return "does not link: " + linked.stderr.strip().splitlines()[-1]
        return CAUGHT if notices(program, scratch) else "NOT NOTICED"


def notices(program, scratch):
    """Whether a test fails, dies or hangs; the first that does is enough."""
    run = subprocess.Popen([str(program), "-maxwarnings", "0"], cwd=scratch, stdout=subprocess.PIPE,
                           stderr=subprocess.STDOUT, text=True, errors="replace",
                           env={"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC",
                                "PATH": "/usr/bin:/bin"})
    patience = threading.Timer(SECONDS, run.kill)
    patience.start()
    try:
        for line in run.stdout:
            if line.startswith(("FAIL!", "QFATAL")):
                run.kill()
                return True
        return run.wait() != 0
    finally:
        patience.cancel()
        run.kill()
        run.wait()


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--build", default=str(ROOT / "build" / "dev"))
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--only", default="")
    options.add_argument("--list", action="store_true")
    given = options.parse_args()
    chosen = [m for m in mutants() if given.only in m["name"] or given.only in m["file"]]
    if given.list:
        stale = [m["name"] for m in chosen if mutated(m) is None]
        print(f"{len(chosen)} mutants, {len(stale)} of them fit no line")
        print("\n".join(stale))
        return 1 if stale else 0
    compiles = {name: compile_command(given.build, name) for name in {m["file"] for m in chosen}}
    link = link_command(given.build)
    bad = 0
    with tempfile.TemporaryDirectory(prefix="vigie-mutants-") as scratch, \
            concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        header = precompiled(given.build, next(iter(compiles.values())), scratch)
        verdicts = pool.map(lambda m: try_mutant(m, given.build, compiles, link, header), chosen)
        for mutant, verdict in zip(chosen, verdicts):
            print(f"{verdict or 'caught'}: {mutant['file']}: {mutant['name']}", flush=True)
            bad += 1 if verdict else 0
    print(f"{len(chosen)} mutants, {bad} not caught")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
