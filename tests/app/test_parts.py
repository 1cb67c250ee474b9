"""Tests of the parts of the tour that need no screen."""

from pathlib import Path
import json
import struct
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree as ElementTree
import zlib

sys.dont_write_bytecode = True

import canary
from desk import KINDS
import libraries
import proof
from journal import Journal
from processes import Program, stopping
from screen import png_of
from waiting import Timeout, wait_until
import words


class WaitingTest(unittest.TestCase):
    def test_the_answer_comes_back_once_it_is_there(self):
        answers = iter([0, None, "there"])
        self.assertEqual(wait_until("an answer", lambda: next(answers), 5), "there")

    def test_trouble_counts_as_not_yet(self):
        answers = iter([1, 0])
        self.assertEqual(wait_until("an answer", lambda: 10 // (1 - next(answers)), 5), 10)

    def test_a_timeout_says_what_was_missing_and_what_was_there(self):
        with self.assertRaises(Timeout) as caught:
            wait_until("rain", lambda: 1 // 0, 0.05, seen=lambda: "sunshine")
        for words in ("rain", "ZeroDivisionError", "sunshine"):
            self.assertIn(words, str(caught.exception))


    def test_a_look_around_that_fails_does_not_hide_the_timeout(self):
        with self.assertRaises(Timeout) as caught:
            wait_until("rain", lambda: False, 0.05, seen=lambda: 1 // 0)
        self.assertIn("ZeroDivisionError", str(caught.exception))


class ProcessesTest(unittest.TestCase):
    def run_python(self, code, **kwargs):
        folder = self.enterContext(tempfile.TemporaryDirectory()) if hasattr(self, "enterContext") else tempfile.mkdtemp()
        env = {"PATH": "/usr/bin:/bin", "HOME": folder}
        return Program([sys.executable, "-c", code], env, Path(folder, "log"), **kwargs)

    def test_secrets_go_in_and_answers_come_out_by_descriptor(self):
        code = ("import os, sys, json\n"
                "secret = os.fdopen(int(sys.argv[sys.argv.index('--key-fd') + 1])).read()\n"
                "os.write(int(sys.argv[sys.argv.index('--tokens-fd') + 1]), json.dumps({'key': secret}).encode() + b'\\n')\n"
                "print(json.dumps({'ready': True, 'leaked': secret in ' '.join(sys.argv) + str(os.environ)}), flush=True)\n"
                "sys.stdin.read(); import signal; signal.pause()\n")
        with stopping(self.run_python(code, secrets=[("--key-fd", "s3cret")], answers=["--tokens-fd"])) as program:
            self.assertEqual(program.answer_of("--tokens-fd", 10), {"key": "s3cret"})
            self.assertEqual(program.read_ready(10), {"ready": True, "leaked": False})
            self.assertTrue(program.is_running())
        self.assertFalse(program.is_running())

    def test_a_program_that_dies_early_is_noticed_at_once(self):
        started = time.monotonic()
        with stopping(self.run_python("raise SystemExit(3)")) as program, self.assertRaises(RuntimeError):
            program.read_ready(30)
        self.assertLess(time.monotonic() - started, 20)

    def test_what_a_program_prints_until_it_ends(self):
        with stopping(self.run_python("print('{\\n\"a\": 1}')")) as program:
            self.assertEqual(program.read_all(10), {"a": 1})
        with stopping(self.run_python("print('{}'); raise SystemExit(2)")) as program, self.assertRaises(RuntimeError):
            program.read_all(10)
        with stopping(self.run_python("raise SystemExit(4)")) as program:
            self.assertEqual(program.wait_for_end(10), 4)

    def test_stop_is_sigterm_and_answers_the_code(self):
        code = "import signal, sys\nsignal.signal(signal.SIGTERM, lambda *_: sys.exit(7))\nprint('{}', flush=True)\nsignal.pause()\n"
        with stopping(self.run_python(code)) as program:
            program.read_ready(10)
            self.assertEqual(program.stop(), 7)

    def test_a_program_that_ignores_sigterm_is_an_error_and_is_gone(self):
        code = "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint('{}', flush=True)\nwhile True: signal.pause()\n"
        with stopping(self.run_python(code)) as program:
            program.read_ready(10)
            with self.assertRaises(RuntimeError):
                program.stop(seconds=0.2)
            self.assertFalse(program.is_running())


class JournalTest(unittest.TestCase):
    def test_a_line_and_a_picture_a_step_whether_it_worked_or_not(self):
        with tempfile.TemporaryDirectory() as folder:
            journal = Journal(Path(folder), lambda path: path.write_bytes(b"png"))
            self.assertFalse(journal.all_ok)
            self.assertEqual(journal.step("good", "B", "blocked", lambda: "blocked"), "blocked")
            self.assertTrue(journal.all_ok)
            with self.assertRaises(ZeroDivisionError):
                journal.step("bad", "A", "adult", lambda: 1 // 0)
            self.assertFalse(journal.all_ok)
            lines = [json.loads(line) for line in Path(folder, "tour.jsonl").read_text(encoding="utf-8").splitlines()]
            self.assertEqual([(line["step"], line["ok"]) for line in lines], [("good", True), ("bad", False)])
            self.assertEqual([set(line) for line in lines], [{"step", "keys", "expect", "seen", "ok", "ms", "png"}] * 2)
            self.assertIn("ZeroDivisionError", lines[1]["seen"])
            self.assertEqual(sorted(path.name for path in Path(folder).glob("*.png")), ["001-good.png", "002-bad.png"])


class LibrariesTest(unittest.TestCase):
    MAPS = ("7f00-7f01 r-xp 00000000 fe:00 12 /usr/lib/x86_64-linux-gnu/libQt6Core.so.6.4.2\n"
            "7f01-7f02 r--p 00000000 fe:00 12 /usr/lib/x86_64-linux-gnu/libQt6Core.so.6.4.2\n"
            "7f02-7f03 r-xp 00000000 fe:00 13 /usr/lib/x86_64-linux-gnu/libopencv_core.so.406 (deleted)\n"
            "7f03-7f04 r-xp 00000000 fe:00 14 /usr/bin/vigie\n"
            "7f04-7f05 rw-p 00000000 00:00 0 [heap]\n"
            "7f05-7f06 r-xp 00000000 fe:00 15 /usr/lib/ld-linux-x86-64.so.2\n"
            "7f06-7f07 r-xp 00000000 fe:00 16 /usr/lib/libpixman-1.so.0.42\n"
            "7f07-7f08 r-xp 00000000 fe:00 17 /usr/lib/libstdc++.so.6.0.30\n")

    def test_names_without_versions(self):
        self.assertEqual(libraries.names_in(self.MAPS), {"libQt6Core", "libopencv_core", "ld-linux-x86-64", "libpixman-1", "libstdc++"})

    def test_comments_are_no_names(self):
        self.assertEqual(libraries.allowed_in("# list\nlibc  # C\n\nlibm\n"), {"libc", "libm"})

    def test_an_uninvited_library_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            allowed = Path(folder, "allowed.txt")
            allowed.write_text("", encoding="utf-8")
            import os
            self.assertIn("libc", libraries.uninvited(os.getpid(), allowed))
            allowed.write_text("\n".join(libraries.uninvited(os.getpid(), allowed)), encoding="utf-8")
            self.assertEqual(libraries.uninvited(os.getpid(), allowed), set())


class CanaryTest(unittest.TestCase):
    def test_texts_and_pictures_are_found_wherever_they_hide(self):
        picture = bytes(range(200))
        needles = canary.needles_of(["Coucher de soleil", "short"], [("m1", picture)])
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "clean").write_bytes(b"\1\2\3short")
            self.assertEqual(canary.leaks(root, needles), [])
            (root / "deep").mkdir()
            (root / "deep" / "a-wal").write_bytes(b"xx" + "Coucher de soleil".encode("utf-16-le"))
            (root / "log").write_bytes(b"caption Coucher de soleil")
            (root / "swap").write_bytes(picture)
            self.assertEqual([path for path, _ in canary.leaks(root, needles)], ["deep/a-wal", "log", "swap"])

    def test_looking_for_nothing_is_refused(self):
        with tempfile.TemporaryDirectory() as folder, self.assertRaises(ValueError):
            canary.leaks(Path(folder), {})


class ProofTest(unittest.TestCase):
    @staticmethod
    def decision(number, item, action="block", author="me", command=None):
        return {"decision_id": f"d{number}", "command_id": command or f"k{number}", "author": author, "subjects": [item], "action": action}

    def test_only_ones_own_and_new_decisions_count(self):
        old, other, mine = self.decision(1, "a"), self.decision(2, "b", author="you"), self.decision(3, "c")
        self.assertEqual(proof.decided([old, other, mine], "me", [old]), [("c", "block", "")])

    def test_missing_doubled_and_unexpected_decisions_are_told(self):
        a, b = ("a", "block", ""), ("b", "publish", "general")
        self.assertEqual(proof.differences([a, b], [b, a]), [])
        self.assertEqual(proof.differences([a, b], [a]), ["missing: b publish general"])
        self.assertEqual(proof.differences([a], [a, a]), ["too many: a block "])
        self.assertEqual(proof.differences([], [a]), ["too many: a block "])

    def test_a_command_applied_twice_is_named(self):
        self.assertEqual(proof.repeated_commands([self.decision(1, "a"), self.decision(2, "b")]), [])
        self.assertEqual(proof.repeated_commands([self.decision(1, "a", command="k"), self.decision(2, "a", command="k")]), ["k"])


class WordsTest(unittest.TestCase):
    def test_the_program_still_says_what_the_tour_waits_for(self):
        catalogue = ElementTree.parse(Path(__file__).resolve().parents[2] / "translations" / "vigie_fr.ts")
        sources = {source.text for source in catalogue.iter("source")}
        wanted = {name: text for name, text in vars(words).items() if name.isupper()}
        self.assertGreater(len(wanted), 20)
        self.assertEqual([text for text in wanted.values() if not any(text in source for source in sources)], [])
        self.assertLessEqual(set(KINDS.values()), sources)


    def test_english_in_a_french_window_is_named(self):
        self.assertEqual(words.french(words.ONLINE), "En ligne")
        shown = ["En ligne", "Online", "Photo", "Quinn Ember · Photo", words.NEXT_CASE]
        self.assertEqual(words.untranslated(shown), [words.NEXT_CASE, "Online"])


class PngTest(unittest.TestCase):
    def test_pixels_survive(self):
        data = png_of(2, 1, bytes([1, 2, 3, 0, 4, 5, 6, 0]))
        self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(struct.unpack(">II", data[16:24]), (2, 1))
        start = data.index(b"IDAT") + 4
        length = struct.unpack(">I", data[start - 8 : start - 4])[0]
        self.assertEqual(zlib.decompress(data[start : start + length]), bytes([0, 3, 2, 1, 6, 5, 4]))


if __name__ == "__main__":
    unittest.main()
