"""What vigie-platform says to options it does not understand. Part of contract_test.py."""

import subprocess


class WrongOptions:
    def test_wrong_options_are_named(self):
        for arguments in (["--listen"], ["--listen", "x"], ["--data", "/tmp", "--cert", "a"], ["--nonsense", "1"], []):
            refused = subprocess.run([self.program, *arguments], capture_output=True, text=True, timeout=60)
            self.assertEqual(refused.returncode, 2)
            self.assertIn("vigie-platform --listen", refused.stderr)
