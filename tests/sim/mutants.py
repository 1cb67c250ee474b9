#!/usr/bin/env python3
"""One mutant a transition of the sync core; a test must fail for each.

A mutant is one replaced piece of a line of models/sync/core. Its source is compiled alone, without optimisation, into
a scratch folder and linked in front of the core's archive with the objects of the core's own tests, so nothing of the
build is touched. A mutant that no test notices is reported and fails the run; so does one whose text is not there any
more, because then the list has fallen behind the code. When all are tried, the rows of the tables of transitions (the
tests of tests/models/sync that call addEveryPair) that no mutant breaks are told; with --every-row they fail the run too.

    mutants.py --build BUILD [--jobs N] [--only WORD] [--list] [--rows FILE] [--every-row]
"""

import argparse
import concurrent.futures
import json
import pathlib
import re
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORE = ROOT / "models" / "sync" / "core"
CAUGHT = ""
SECONDS = 240  # of a test run; a mutant that makes the tests hang is noticed too
MEMORY = 4 << 30  # bytes of address space of a test run; a mutant that never stops asking for memory is noticed too
# Without a PATH no debugger is found: a test that dies would wait for its dump.
ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC", "QTEST_DISABLE_STACK_DUMP": "1"}
VERDICT = re.compile(r"(PASS|FAIL!|QFATAL)\s*: (\w+)::(\w+)\((?:(row [^)]*))?")
FINISHED = re.compile(r"\*+ Finished testing of (\w+)")


def mutants():
    """[{name, file, old, new}] of mutants.json: the transition in words, and the change that breaks it. With `equivalent`
    (why nobody can see the change) it is not tried."""
    return json.loads((pathlib.Path(__file__).parent / "mutants.json").read_text())


def compile_command(build, name):
    """The words that compile this source of the core in this build, for speed without the compiler's cache and optimiser
    and with the headers that all of them have in common read once; by clang where there is one, which reads those in half
    the time."""
    out = subprocess.run(["ninja", "-C", build, "-t", "commands", "test_sync"], capture_output=True, text=True, check=True)
    for line in out.stdout.splitlines():
        if line.endswith(f"/models/sync/core/{name}") and " -c " in line:
            words = [word for word in shlex.split(line) if not word.endswith("ccache")]
            return [shutil.which("clang++") or words[0]] + words[1:] + ["-O0", "-g0", "-w"]
    raise SystemExit(f"no command compiles {name}")


def is_clang(command):
    return "clang" in pathlib.Path(command[0]).name


def replaced(command, **options):
    """The command with other arguments of -c, -o and -MF."""
    words = list(command)
    for option, value in options.items():
        if f"-{option}" in words:
            words[words.index(f"-{option}") + 1] = str(value)
    return words


def precompiled(build, command, scratch):
    """The words that include the headers of the core first, compiled once."""
    header = pathlib.Path(scratch) / "core.h"
    names = ("algorithm", "map", "set")
    header.write_text("".join(f"#include <{name}>\n" for name in names) +
                      "".join(f'#include "models/sync/core/{name}.h"\n' for name in ("Step", "View", "Commands")))
    made = f"{header}.pch" if is_clang(command) else f"{header}.gch"
    words = replaced(command, c=header, o=made, MF=f"{header}.d")
    at = words.index("-c")
    done = subprocess.run(words[:at] + ["-x", "c++-header"] + words[at:], cwd=build, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit("the headers do not compile: " + done.stderr.strip())
    return ["-include-pch", made] if is_clang(command) else ["-include", str(header)]


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


def try_mutant(mutant, build, compiles, link, header, tables):
    """(what is wrong with it, the rows it breaks)."""
    text = mutated(mutant)
    if text is None:
        return "not found exactly once", []
    with tempfile.TemporaryDirectory(prefix="vigie-mutant-") as scratch:
        source = pathlib.Path(scratch) / mutant["file"]
        source.write_text(text)
        output = pathlib.Path(scratch) / "mutant.o"
        command = replaced(compiles[mutant["file"]], c=source, o=output, MF=output.with_suffix(".d"))
        made = subprocess.run(command + header, cwd=build, capture_output=True, text=True)
        if made.returncode != 0:
            return "does not compile: " + made.stderr.strip().splitlines()[-1], []
        program = pathlib.Path(scratch) / "test_sync"
        words = list(link)
        words[words.index("-o") + 1] = str(program)
        first = next(i for i, word in enumerate(words) if word.endswith(".o"))
        words.insert(first, str(output))
        linked = subprocess.run(words, cwd=build, capture_output=True, text=True)
        if linked.returncode != 0:
            return "does not link: " + linked.stderr.strip().splitlines()[-1], []
        broken = notices(program, scratch, tables)
        return (CAUGHT, broken) if broken is not None else ("NOT NOTICED", [])


def run_tests(program, scratch):
    """(what happened, class, row of a table) for each verdict of a test run: PASS, FAIL!, QFATAL or END (of a class)."""
    run = subprocess.Popen([str(program), "-maxwarnings", "0"], cwd=scratch, stdout=subprocess.PIPE,
                           stderr=subprocess.STDOUT, text=True, errors="replace", env=ENVIRONMENT)
    resource.prlimit(run.pid, resource.RLIMIT_AS, (MEMORY, MEMORY))
    patience = threading.Timer(SECONDS, run.kill)
    patience.start()
    try:
        for line in run.stdout:
            if verdict := VERDICT.match(line):
                yield verdict[1], verdict[2], verdict[4]
            elif finished := FINISHED.match(line):
                yield "END", finished[1], None
        if run.wait() != 0:
            yield "FAIL!", "", None
    finally:
        patience.cancel()
        run.kill()
        run.wait()


def table_rows(build):
    """Every row of the tables, {class: [row]}; the tests must be good without a mutant."""
    rows = {}
    for what, name, row in run_tests(pathlib.Path(build) / "bin" / "test_sync", build):
        if what in ("FAIL!", "QFATAL"):
            raise SystemExit(f"a test fails without any mutant: {name} {row or ''}")
        if row:
            rows.setdefault(name, []).append(row)
    return rows


def notices(program, scratch, tables):
    """None when no test fails, dies or hangs; else the rows of the tables that do. The tables are run to their end, of
    the other tests the first that fails is enough."""
    noticed, broken, open_tables = False, [], set(tables)
    for what, name, row in run_tests(program, scratch):
        if what in ("FAIL!", "QFATAL"):
            noticed = True
            if row:
                broken.append(f"{name} {row}")
        elif what == "END":
            open_tables.discard(name)
        if noticed and not open_tables:
            break
    return broken if noticed else None


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--build", default=str(ROOT / "build" / "dev"))
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--only", default="")
    options.add_argument("--list", action="store_true")
    options.add_argument("--rows", help="write here which mutant breaks which row")
    options.add_argument("--every-row", action="store_true", help="a row that no mutant breaks fails the run")
    given = options.parse_args()
    given.build = str(pathlib.Path(given.build).resolve())
    chosen = [m for m in mutants() if given.only in m["name"] or given.only in m["file"]]
    if given.list:
        stale = [m["name"] for m in chosen if mutated(m) is None]
        print(f"{len(chosen)} mutants, {len(stale)} of them fit no line")
        print("\n".join(stale))
        return 1 if stale else 0
    chosen = [m for m in chosen if "equivalent" not in m]
    compiles = {name: compile_command(given.build, name) for name in {m["file"] for m in chosen}}
    link = link_command(given.build)
    tables = table_rows(given.build)
    bad, breaks = 0, {}
    with tempfile.TemporaryDirectory(prefix="vigie-mutants-") as scratch, \
            concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        header = precompiled(given.build, next(iter(compiles.values())), scratch)
        verdicts = pool.map(lambda m: try_mutant(m, given.build, compiles, link, header, tables), chosen)
        for mutant, (verdict, broken) in zip(chosen, verdicts):
            print(f"{verdict or 'caught'}: {mutant['file']}: {mutant['name']}", flush=True)
            bad += 1 if verdict else 0
            breaks[f"{mutant['file']}: {mutant['name']}"] = broken
    print(f"{len(chosen)} mutants, {bad} not caught")
    if given.rows:
        pathlib.Path(given.rows).write_text(json.dumps(breaks, indent=1))
    if given.only:
        return 1 if bad else 0
    rows = [f"{name} {row}" for name, of_table in tables.items() for row in of_table]
    unbroken = sorted(set(rows) - {row for broken in breaks.values() for row in broken})
    print(f"{len(rows)} rows of {len(tables)} tables, {len(unbroken)} of them broken by no mutant")
    print("\n".join(unbroken))
    return 1 if bad or (unbroken and given.every_row) else 0


if __name__ == "__main__":
    sys.exit(main())
