"""Compares the rule table of models/compliance with resources/compliance/statement.schema.json as a validator reads it
that is not ours (Debian's python3-jsonschema): statement by statement, and field by field within each.

    VERDICTS=build/release/bin/statement_verdicts [SEED=7] python3 -m unittest schema_check
"""

from pathlib import Path
import copy
import json
import os
import random
import subprocess
import sys
import unittest

import jsonschema

sys.dont_write_bytecode = True

from statement_mutants import Mutants

ROOT = Path(__file__).resolve().parents[3]
SCHEMA = json.loads((ROOT / "resources/compliance/statement.schema.json").read_text(encoding="utf-8"))
VECTORS = json.loads((ROOT / "tests/data/statements.json").read_text(encoding="utf-8"))
MUTANTS = 10_000
WHOLE = ""


def validator_of(schema):
    """Of formats only the date is checked, by Python's own calendar."""
    formats = jsonschema.FormatChecker(formats=["date"])
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=formats)


def fields_of(error, schema):
    """The members of the statement that an error is about."""
    if error.absolute_path:
        return {error.absolute_path[0]}
    if error.validator == "required":
        return {name for name in error.validator_value if name not in error.instance}
    if error.validator == "additionalProperties":
        return set(error.instance) - set(schema["properties"])
    return {WHOLE}


def faults(validator, schema, statement):
    return {field for error in validator.iter_errors(statement) for field in fields_of(error, schema)}


def ours(statements):
    """What the rule table says, from the program that links it."""
    lines = "".join(json.dumps(statement) + "\n" for statement in statements)
    run = subprocess.run([os.environ["VERDICTS"]], input=lines, capture_output=True, text=True, check=True)
    return [set(json.loads(line)) for line in run.stdout.splitlines()]


def edge_statement(edge):
    base = next(example["statement"] for example in VECTORS["examples"] if example["id"] == edge["base"])
    statement = {**base, **edge["patch"]}
    return {key: value for key, value in statement.items() if value != "__absent__"}


def every_word_once():
    """V3 with each word of the schema in each field, at home or not."""
    mutants = Mutants(0, SCHEMA, VECTORS)
    base = next(example["statement"] for example in VECTORS["examples"] if example["id"] == "V3")
    return [{**base, field: [word] if "items" in mutants.resolved(node) else word}
            for field, node in SCHEMA["properties"].items() for word in mutants.words]


def altered_schemas():
    """(what was altered, schema): each differs from the real one in one rule."""
    for place, node in _nodes(SCHEMA, ()):
        for keyword in ("maxLength", "minItems", "pattern", "format", "additionalProperties"):
            if keyword in node:
                yield f"{'/'.join(map(str, place))} without {keyword}", _without(place, keyword)
        if isinstance(node.get("enum"), list) and len(node["enum"]) > 1:
            for word in {0, len(node["enum"]) // 2, len(node["enum"]) - 1}:
                yield f"{'/'.join(map(str, place))} without {node['enum'][word]}", _without((*place, "enum"), word)
        if isinstance(node.get("type"), list):
            yield f"{'/'.join(map(str, place))} without null", _without((*place, "type"), 1)
    for number, name in enumerate(SCHEMA["required"]):
        yield f"{name} not required", _without(("required",), number)
    for number, _ in enumerate(SCHEMA["allOf"]):
        yield f"without condition {number}", _without(("allOf",), number)
    for number, _ in enumerate(SCHEMA["allOf"][0]["anyOf"]):
        yield f"without restriction {number}", _without(("allOf", 0, "anyOf"), number)


def _nodes(node, place):
    if place[:1] == ("allOf",) or place[:2] == ("$defs", "batch"):
        return
    if isinstance(node, dict):
        yield place, node
        for key, value in node.items():
            yield from _nodes(value, (*place, key))


def _without(place, key):
    schema = copy.deepcopy(SCHEMA)
    node = schema
    for step in place:
        node = node[step]
    del node[key]
    return schema


class SchemaCheck(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.validator = validator_of(SCHEMA)
        cls.seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(2**32))
        print(f"seed {cls.seed}")
        mutants = Mutants(cls.seed, SCHEMA, VECTORS)
        cls.mutants = [mutants.one() for _ in range(MUTANTS)]
        cls.table = ours(cls.mutants)

    def agree(self, statements, table=None):
        table = ours(statements) if table is None else table
        self.assertEqual(len(table), len(statements))
        for statement, found in zip(statements, table):
            self.assertEqual(found, faults(self.validator, SCHEMA, statement), json.dumps(statement))

    def test_vectors(self):
        examples = [example["statement"] for example in VECTORS["examples"]]
        edges = [edge_statement(edge) for edge in VECTORS["edges"]]
        self.agree(examples + edges)
        for example in VECTORS["examples"]:
            self.assertEqual(self.validator.is_valid(example["statement"]), example["valid"], example["id"])
        for edge, statement in zip(VECTORS["edges"], edges):
            self.assertEqual(self.validator.is_valid(statement), edge["schema"] == "accept", edge["id"])

    def test_every_word_once(self):
        self.agree(every_word_once())

    def test_what_is_no_object(self):
        self.agree([None, 5, "text", [], [{}], True])

    def test_ten_thousand_mutants(self):
        valid = sum(not found for found in self.table)
        print(f"{valid} of {MUTANTS} mutants are valid")
        self.assertGreater(valid, MUTANTS // 10)
        self.assertLess(valid, MUTANTS // 2)
        self.agree(self.mutants, self.table)

    def test_every_rule_is_met(self):
        """With any one rule of the schema left out the comparison fails: that is how it is known to be able to."""
        unnoticed, altered = [], 0
        words = [statement for statement in every_word_once() if self.validator.is_valid(statement)]
        corpus = [*zip(self.mutants, self.table), *((statement, set()) for statement in words)]
        for what, schema in altered_schemas():
            validator = validator_of(schema)
            altered += 1
            if all(faults(validator, SCHEMA, statement) == found for statement, found in corpus):
                unnoticed.append(what)
        print(f"{altered} rules left out, {len(unnoticed)} unnoticed")
        self.assertGreater(altered, 80)
        self.assertEqual(unnoticed, [])


if __name__ == "__main__":
    unittest.main()
