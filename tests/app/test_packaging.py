"""Tests of packaging/build.sh with stand-ins for apt, npm and cmake that write down how they were called."""

from pathlib import Path
import os
import shutil
import subprocess
import tempfile
import unittest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("bash", "env", "awk", "sed", "cat", "mkdir", "sha256sum", "dirname", "nproc")
STAND_INS = {
    "dpkg-query": 'for last; do :; done; grep -qx "$last" "$STATE/installed" && printf installed',
    "apt-get": 'echo "apt-get $*" >> "$STATE/calls"; [ "$1" = install ] || exit 0; [ ! -e "$STATE/no-network" ] || exit 100\n'
               'for word; do case $word in -* | install) ;; *) echo "$word" >> "$STATE/installed" ;; esac; done\n'
               'if grep -qx npm "$STATE/installed"; then cp "$STATE/npm" "$STATE/bin/npm"; fi',
    "sudo": 'echo "sudo $*" >> "$STATE/calls"; "$@"',
    "cmake": 'echo "cmake $*" >> "$STATE/calls"',
    "id": 'cat "$STATE/uid"',
}
NPM = 'echo "npm $*" >> "$STATE/calls"; [ ! -e "$STATE/no-network" ] || exit 1; rm -rf node_modules; mkdir node_modules'


class BuildScriptTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.state, self.tree = Path(folder.name, "state"), Path(folder.name, "tree")
        (self.state / "bin").mkdir(parents=True)
        for tool in (*TOOLS, "cp", "grep", "rm"):
            (self.state / "bin" / tool).symlink_to(shutil.which(tool))
        for name, text in STAND_INS.items():
            self.program(self.state / "bin" / name, text)
        self.program(self.state / "npm", NPM)
        shutil.copy(self.state / "npm", self.state / "bin" / "npm")
        for name in ("installed", "calls"):
            (self.state / name).write_text("", encoding="utf-8")
        (self.state / "uid").write_text("0", encoding="utf-8")
        third_party = self.tree / "packaging" / "third-party"
        third_party.mkdir(parents=True)
        shutil.copy(ROOT / "packaging" / "build.sh", self.tree / "packaging")
        self.lock = third_party / "package-lock.json"
        self.lock.write_text("{}", encoding="utf-8")
        (self.tree / "packaging" / "packages.txt").write_text("# a comment\n[build]\ng++\n# why\ncmake\n\n[test]\nxvfb\n", encoding="utf-8")

    @staticmethod
    def program(path: Path, text: str):
        path.write_text(f"#!/usr/bin/env bash\n{text}\n", encoding="utf-8")
        path.chmod(0o755)

    def build(self, *arguments):
        (self.state / "calls").write_text("", encoding="utf-8")
        env = {"PATH": str(self.state / "bin"), "STATE": str(self.state), "HOME": str(self.state)}
        done = subprocess.run([str(self.tree / "packaging" / "build.sh"), *arguments], env=env, capture_output=True, text=True, check=False)
        self.calls = (self.state / "calls").read_text(encoding="utf-8").splitlines()
        return done

    def called(self, program: str):
        return [call for call in self.calls if call.startswith(program + " ")]

    def test_the_first_run_installs_and_the_second_asks_nobody(self):
        done = self.build("--packages", "build", "--packages", "test")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.called("apt-get")[-1].split()[-3:], ["g++", "cmake", "xvfb"])
        self.assertEqual(len(self.called("npm")), 1)
        self.assertIn("--ignore-scripts", self.called("npm")[0])
        self.assertEqual([call.split()[1] for call in self.called("cmake")], ["--preset", "--build"])

        (self.state / "no-network").touch()
        done = self.build("--packages", "build", "--packages", "test")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.called("apt-get") + self.called("npm") + self.called("sudo"), [])

    def test_only_the_sections_asked_for(self):
        self.build()
        self.assertNotIn("xvfb", " ".join(self.calls))
        self.assertNotEqual(self.build("--packages", "tests").returncode, 0)

    def test_a_user_goes_by_sudo(self):
        (self.state / "uid").write_text("1000", encoding="utf-8")
        self.assertEqual(self.build().returncode, 0)
        self.assertEqual(len(self.called("sudo")), 2)

    def test_a_user_without_sudo_is_told_what_is_missing(self):
        (self.state / "uid").write_text("1000", encoding="utf-8")
        (self.state / "bin" / "sudo").unlink()
        (self.state / "installed").write_text("g++\n", encoding="utf-8")
        done = self.build()
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("apt-get install cmake\n", done.stderr)
        self.assertEqual(self.called("cmake"), [])

    def test_a_package_that_cannot_be_installed_stops_the_build(self):
        (self.state / "no-network").touch()
        done = self.build()
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("g++ cmake", done.stderr)
        self.assertEqual(self.called("cmake"), [])

    def test_a_changed_lock_file_fetches_again_and_a_failed_fetch_is_not_remembered(self):
        self.build()
        self.lock.write_text('{"changed": true}', encoding="utf-8")
        (self.state / "no-network").touch()
        self.assertNotEqual(self.build().returncode, 0)
        (self.state / "no-network").unlink()
        self.assertEqual(self.build().returncode, 0)
        self.assertEqual(len(self.called("npm")), 1)
        self.assertEqual(self.build().returncode, 0)
        self.assertEqual(self.called("npm"), [])

    def test_npm_is_installed_only_where_there_is_none(self):
        self.build()
        self.assertNotIn("nodejs npm", " ".join(self.calls))
        (self.state / "bin" / "npm").unlink()
        shutil.rmtree(self.lock.parent / "node_modules")
        done = self.build()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(self.called("apt-get")[-1].endswith("nodejs npm"))

    def test_a_linked_folder_of_sources_is_left_alone(self):
        os.symlink(self.state, self.lock.parent / "node_modules")
        self.assertEqual(self.build().returncode, 0)
        self.assertEqual(self.called("npm"), [])

    def test_an_unknown_option_is_refused(self):
        self.assertEqual(self.build("--prest", "dev").returncode, 2)


if __name__ == "__main__":
    unittest.main()
