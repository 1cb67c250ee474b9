"""Shows composed statements to Debian's python3-jsonschema: every one is taken, and is its own canonical form.

    COMPOSED=build/release/bin/composed_statements [SEED=7] python3 -m unittest composed_check
"""

import json
import os
import random
import subprocess
import unittest

from schema_check import ROOT, SCHEMA, faults, validator_of

EACH_CLAUSE = 40


class ComposedCheck(unittest.TestCase):
    def test_every_statement_is_taken(self):
        seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(2**32))
        print(f"seed {seed}")
        run = subprocess.run([os.environ["COMPOSED"], str(seed), str(EACH_CLAUSE)], capture_output=True, check=True)
        lines = run.stdout.decode("utf-8").splitlines()
        clauses = json.loads((ROOT / "resources/policy/statements-1.json").read_text(encoding="utf-8"))["statements"]
        self.assertEqual(len(lines), EACH_CLAUSE * len(clauses))
        validator = validator_of(SCHEMA)
        for line in lines:
            statement = json.loads(line)
            self.assertEqual(faults(validator, SCHEMA, statement), set(), line)
            canonical = json.dumps(statement, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            self.assertEqual(canonical, line)
        self.assertEqual(len({json.loads(line)["puid"] for line in lines}), len(lines))


if __name__ == "__main__":
    unittest.main()
