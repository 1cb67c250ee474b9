"""What vigie-platform says to options it does not understand. Part of contract_test.py."""

import json
import subprocess
import tempfile
import urllib.request


class WrongOptions:
    def test_wrong_options_are_named(self):
        for arguments in (["--listen"], ["--listen", "x"], ["--data", "/tmp", "--cert", "a"], ["--nonsense", "1"], []):
            refused = subprocess.run([self.program, *arguments], capture_output=True, text=True, timeout=60)
            self.assertEqual(refused.returncode, 2)
            self.assertIn("vigie-platform --listen", refused.stderr)

    def test_portraits_of_people_are_refused_unless_somebody_says_that_they_may_be_used(self):
        sample = ["--data", "/tmp", "--evidence", "/tmp"]
        for arguments, word in (
                ([*sample, "--portraits", "/tmp"], "each of them is invented or has agreed"),
                ([*sample, "--portraits", "/tmp", "--portraits-are", "fine"], "invented-or-consenting"),
                ([*sample, "--portraits-are", "invented-or-consenting"], "needs --portraits"),
                (["--data", "/tmp", "--portraits", "/tmp", "--portraits-are", "invented-or-consenting"], "--draw-evidence")):
            refused = subprocess.run([self.program, *arguments], capture_output=True, text=True, timeout=60)
            self.assertEqual(refused.returncode, 2)
            self.assertIn(word, refused.stderr.partition("\n")[0])

    def test_faces_are_not_compared_without_a_legal_basis(self):
        for arguments, word in (
                (["--local-similarity", "on"], "name its legal basis"),
                (["--local-similarity", "on", "--similarity-basis", " \t"], "name its legal basis"),
                (["--local-similarity", "maybe"], "on or off"),
                (["--similarity-basis", "Art. 9(2)(a) GDPR"], "needs --local-similarity on"),
                (["--local-similarity", "off", "--similarity-basis", "Art. 9(2)(a) GDPR"], "needs --local-similarity on"),
                (["--local-similarity", "on", "--similarity-basis", "x" * 301], "at most 300")):
            refused = subprocess.run([self.program, "--data", "/tmp", *arguments], capture_output=True, text=True,
                                     timeout=60)
            self.assertEqual(refused.returncode, 2)
            self.assertIn(word, refused.stderr.partition("\n")[0])

    def test_the_policy_is_kept_until_it_is_switched_off(self):
        basis = "Art. 9(2)(a) GDPR, SPECIMEN"
        with tempfile.TemporaryDirectory() as folder:
            for options, expected in (
                    ([], None),
                    (["--local-similarity", "on", "--similarity-basis", f" {basis} "], {"legal_basis": basis}),
                    ([], {"legal_basis": basis}),
                    (["--local-similarity", "off"], None)):
                platform = self.start(folder, "large:1", options)
                token = next(iter(platform.tokens.values()))
                asked = urllib.request.Request(platform.ready["url"] + "/v1/workplace",
                                               headers={"Authorization": "Bearer " + token, "Accept": "application/json"})
                with urllib.request.urlopen(asked, timeout=60) as answer:
                    self.assertEqual(json.load(answer).get("local_similarity"), expected)
                self.assertNotIn(basis, platform.log_text())
                self.assertEqual(platform.stop(), 0)
