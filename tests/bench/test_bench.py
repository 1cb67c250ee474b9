"""The bench starts, answers, and what its programs say agrees. Nothing here is about how long anything takes."""

from pathlib import Path
import os
import tempfile
import unittest

import run

ITEMS = 1_200
PROGRAMS = Path(os.environ["BENCH_BIN"])


class BenchTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        cls.bench = run.Bench(PROGRAMS, Path(cls.scratch.name), ITEMS)
        run.ROUNDS = 1
        cls.ingest = cls.bench.ingest()

    def test_the_peer_wrote_the_same(self):
        ours, peer = self.ingest["vigie"]["contents"], self.ingest["peer"]["contents"]
        self.assertEqual({k: v for k, v in ours.items() if k != "pages"}, {k: v for k, v in peer.items() if k != "pages"})
        members = -(-ITEMS // 50)
        self.assertEqual(ours["records"], 2 * ITEMS + members + 1)  # an item, its case, a member for fifty of them, the queue
        self.assertGreater(ours["found"], 0)

    def test_every_stage_is_measured(self):
        stages = self.bench.stages()
        self.assertEqual(stages.pop("items"), ITEMS)
        self.assertEqual(set(stages), {"http", "parse", "rows", "rows_index", "rows_index_fts"})
        for stage in stages.values():
            self.assertGreater(stage["cpu_s"], 0)

    def test_the_replica_answers(self):
        measured = self.bench.replica()
        self.assertEqual(set(measured["order"]), {"due", "severity", "newest"})
        for part in ("page", "search", "changes"):
            self.assertGreater(measured[part]["rounds"], 0)
            self.assertLessEqual(measured[part]["cpu_min_ms"], measured[part]["cpu_p95_ms"])
        self.assertEqual(measured["decision"]["vigie"]["rounds"], measured["decision"]["peer"]["rounds"])

    def test_the_desk_is_given_cases(self):
        cases, position = self.bench.cases()
        self.assertEqual(len(set(cases.read_text().split())), run.CLAIMED)
        self.assertEqual(position, -(-self.ingest["vigie"]["contents"]["records"] // 500))

    @unittest.skipUnless(os.environ.get("BENCH_WINDOW") == "ON", "built without a window")
    def test_the_desk_starts_with_real_rows(self):
        cases, position = self.bench.cases()
        with self.bench.feed("desk", position, cases) as url:
            started = self.bench.measure("bench_desk", "start", self.bench.copy_of_profile("work"), url)
        self.assertGreater(started["rows"], 0)
        self.assertLessEqual(started["rows"], ITEMS)
        self.assertIn("vigie-decoder", {process["program"] for process in started["memory"]["processes"]})
        self.assertEqual(started["memory"]["sum_kib"], sum(process["kib"] for process in started["memory"]["processes"]))

    def test_verdicts_follow_the_numbers(self):
        good, bad = run.verdict("x", 1.0, 1.5), run.verdict("ingest", 0.39, 0.40, at_least=True)
        self.assertTrue(good["holds"])
        self.assertNotIn("cause", good)
        self.assertFalse(bad["holds"])
        self.assertEqual(bad["cause"], run.CAUSES["ingest"])


if __name__ == "__main__":
    unittest.main()
