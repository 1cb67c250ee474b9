"""Tests of packaging/run.sh with stand-ins for the two programs it joins."""

from pathlib import Path
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

from waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]
PLATFORM = '''
import json, os, signal, sys
option = dict(zip(sys.argv[1::2], sys.argv[2::2]))
key = os.fdopen(int(option["--key-fd"])).read()
os.makedirs(option["--data"])
if os.path.exists(os.environ["STATE"] + "/platform-dies"):
    sys.exit(3)
with open(os.environ["STATE"] + "/platform", "w") as file:
    json.dump({"option": option, "key": key, "pid": os.getpid(), "argv": sys.argv, "env": dict(os.environ)}, file)
os.write(int(option["--tokens-fd"]), json.dumps(TOKENS, separators=(",", ":")).encode() + b"\\n")
def stop(*_):
    open(os.environ["STATE"] + "/platform-stopped", "w").close()
    sys.exit(0)
signal.signal(signal.SIGTERM, stop)
print(json.dumps({"ready": True, "url": "http://127.0.0.1:5"}), flush=True)
while True:
    signal.pause()
'''
WINDOW = '''
import json, os, sys, time
option = dict(zip(sys.argv[1::2], sys.argv[2::2]))
token = os.fdopen(int(option["--token-fd"])).read()
passphrase = os.fdopen(int(option["--passphrase-fd"])).read()
with open(os.environ["STATE"] + "/window.part", "w") as file:
    json.dump({"option": option, "token": token, "passphrase": passphrase, "argv": sys.argv, "env": dict(os.environ)}, file)
os.rename(os.environ["STATE"] + "/window.part", os.environ["STATE"] + "/window")
while os.path.exists(os.environ["STATE"] + "/window-stays"):
    time.sleep(0.02)
'''
#: What the sample platform writes to --tokens-fd.
TOKENS = {"people": [{"person": "p1", "name": "A", "role": "support", "token": "t0ken-of-support"},
                     {"person": "p2", "name": "B", "role": "moderator", "token": "t0ken-of-the-moderator"},
                     {"person": "p3", "name": "C", "role": "moderator", "token": "t0ken-of-another"}],
          "hive_secret": "h1ve-secret"}


class RunScriptTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.state, tree = Path(folder.name, "state"), Path(folder.name, "tree")
        self.home = Path(folder.name, "home")
        self.home.mkdir()
        self.state.mkdir()
        bin_folder = tree / "build" / "release" / "bin"
        bin_folder.mkdir(parents=True)
        (tree / "packaging").mkdir()
        shutil.copy(ROOT / "packaging" / "run.sh", tree / "packaging")
        self.program(tree / "packaging" / "build.sh", "#!/bin/sh\necho \"$@\" >> \"$STATE/build\"\n")
        self.program(bin_folder / "vigie-platform", f"#!/usr/bin/python3\nTOKENS = {TOKENS!r}\n{PLATFORM}")
        self.program(bin_folder / "vigie", f"#!/usr/bin/python3\n{WINDOW}")
        self.run_script = tree / "packaging" / "run.sh"
        self.env = {"PATH": "/usr/bin:/bin", "HOME": str(self.home), "STATE": str(self.state), "DISPLAY": ":99"}

    @staticmethod
    def program(path: Path, text: str):
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)

    def run_it(self, *arguments):
        return subprocess.run([str(self.run_script), *arguments], env=self.env, capture_output=True, text=True, check=False, timeout=60)

    def said(self, name: str):
        return json.loads((self.state / name).read_text(encoding="utf-8"))

    def leftovers(self):
        return [path for path in self.home.rglob("*") if path.name.startswith("run-")]

    def test_the_window_gets_address_and_token_and_the_platform_goes_with_it(self):
        done = self.run_it("--language", "fr", "--size", "large:100")
        self.assertEqual(done.returncode, 0, done.stderr)
        platform, window = self.said("platform"), self.said("window")
        self.assertRegex(platform["key"].strip(), r"^[0-9a-f]{64}$")
        self.assertEqual(platform["option"]["--sample"], "large:100")
        self.assertEqual(platform["option"]["--listen"], "127.0.0.1:0")
        self.assertTrue(platform["option"]["--evidence"].endswith("/tree/build/evidence"))
        self.assertEqual(window["option"]["--server"], "http://127.0.0.1:5")
        self.assertEqual(window["option"]["--language"], "fr")
        self.assertEqual(window["token"].strip(), "t0ken-of-the-moderator")
        self.assertGreater(len(window["passphrase"]), 12)
        self.assertTrue((self.state / "platform-stopped").exists())
        self.assertEqual(self.leftovers(), [])

    def test_secrets_are_in_no_argument_and_no_environment(self):
        self.run_it()
        for program in ("platform", "window"):
            said = self.said(program)
            shown = json.dumps([said["argv"], said["env"]])
            secrets = [self.said("platform")["key"].strip(), self.said("window")["passphrase"]]
            for secret in (*secrets, *(person["token"] for person in TOKENS["people"])):
                self.assertNotIn(secret, shown)

    def test_every_run_has_its_own_key(self):
        self.run_it()
        first = self.said("platform")["key"]
        self.run_it()
        self.assertNotEqual(self.said("platform")["key"], first)

    def test_a_platform_that_does_not_start_is_told_and_opens_no_window(self):
        (self.state / "platform-dies").touch()
        done = self.run_it()
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("stopped before it was ready", done.stderr)
        self.assertFalse((self.state / "window").exists())
        self.assertEqual(self.leftovers(), [])

    def test_ctrl_c_stops_the_platform_too(self):
        (self.state / "window-stays").touch()
        with subprocess.Popen([str(self.run_script)], env=self.env, start_new_session=True, stderr=subprocess.DEVNULL) as running:
            wait_until("the window", (self.state / "window").exists, 30)
            os.killpg(running.pid, signal.SIGINT)
            self.assertNotEqual(running.wait(30), 0)
        pid = self.said("platform")["pid"]
        wait_until("the platform to be gone", lambda: not Path(f"/proc/{pid}").exists(), 30)
        self.assertEqual(self.leftovers(), [])

    def test_what_a_killed_run_left_is_swept_away_and_a_living_one_is_not(self):
        folder = self.home / ".local" / "share" / "vigie-sample"
        with subprocess.Popen(["/bin/true"]) as gone:
            gone.wait()
        (folder / f"run-{gone.pid}").mkdir(parents=True)
        (folder / f"run-{os.getpid()}").mkdir()
        self.assertEqual(self.run_it().returncode, 0)
        self.assertEqual([path.name for path in self.leftovers()], [f"run-{os.getpid()}"])

    def test_the_test_packages_are_not_needed_to_look_at_a_window(self):
        self.run_it()
        self.assertNotIn("test", (self.state / "build").read_text(encoding="utf-8").replace("--without-tests", ""))


if __name__ == "__main__":
    unittest.main()
