"""The benches start, work on a few items and answer JSON. Nothing is timed."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path


class BenchTest(unittest.TestCase):
    def test_every_part_without_patience_answers(self):
        parts = ["ingest", "replica"] + (["start"] if os.environ["BENCH_WINDOW"] == "ON" else [])
        command = [sys.executable, "-B", str(Path(__file__).with_name("run.py")), "--bin", os.environ["BENCH_BIN"], "--items", "500"]
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(command + ["--folder", folder] + [word for part in parts for word in ("--part", part)],
                                  stdout=subprocess.PIPE, check=True)
        report = json.loads(done.stdout)
        self.assertEqual(set(parts), set(report) & {"ingest", "start", "replica", "desk", "decoder"})
        self.assertEqual(report["ingest"]["vigie"]["contents"]["records"], 500 + 500 + 10 + 1)
        self.assertGreaterEqual(len(report["verdicts"]), 4)
        for verdict in report["verdicts"]:
            self.assertEqual(verdict["holds"], "cause" not in verdict)


if __name__ == "__main__":
    unittest.main()
