"""Statements that are nearly right: seeded alterations of the vectors in tests/data/statements.json."""

import copy
import random

FORMER_WORDS = ["STATEMENT_CATEGORY_PORNOGRAPHY_OR_SEXUALIZED_CONTENT", "STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER",
                "KEYWORD_DANGEROUS_TOYS", "KEYWORD_DISINFORMATION", "CONTENT_TYPE_PICTURE", "EL", "UK", "GB", "CH", "XX"]
OTHER_TYPES = [5, 0, -1.5, True, False, [], {}, ["x"], {"a": 1}, [None], "", "x"]
BLANKS = ["", " ", "\t\n", "\u00a0", "\u0085", "\u1680", "\u2000\u200a", "\u2028\u2029", "\u202f\u205f\u3000", "\ufeff", "\u200b",
          "\u200e", " \u200b \ufeff "]
#: What looks like white space and is none, to the server as to us.
NEARLY_BLANK = ["\u2060", "\u180e", "\x1c", "\x00", "\u200c", ".", " . ", "\u00ad"]
DATES = ["1999-12-31", "2000-01-01", "2019-12-31", "2020-01-01", "2023-02-28", "2023-02-29", "2023-02-30", "2024-02-29", "2023-04-31",
         "2025-07-18", "2038-01-01", "2038-01-02", "2037-12-31", "2039-01-01", "2023-13-01", "2023-00-10", "2023-10-00", "0000-01-01",
         "0001-01-01", "1900-02-29", "9999-12-31", "2023-4-4", "23-04-04", "2023-4-4-4", "2023-04-04\n", " 2023-04-04", "20230404",
         "2023-W01-1", "2023-094", "2023-04-04T00:00:00Z", "\uff12\uff10\uff12\uff13-04-04", "+2023-04-04", "2023-0\u06f4-04", ""]
URLS = ["https://a", "http://a/b?c#d", "urn://x", "x+y.z-1://q", "1http://a", "://a", "https://", "https:/a", "a.example", "https://a b",
        "https://a\n", "https://a\u00a0", "\u00e9://a", "https://\u00e9.example", "+a://b", "a_b://c", " https://a", "https://a\u200b",
        "https://" + "a" * 492, "https://" + "a" * 493]
PUIDS = ["a", "A-Z_09", "a" * 500, "a" * 501, "", "a\n", "a b", "\u00e9", "a.b", "\uff41", "a/b", "-", "_"]
EANS = ["0123456789123", "123", "01234567891234", "012345678912x", "0123456789123\n", "\u0660123456789123", " 0123456789123", ""]
LETTERS = ["x", "\u00e9", "\u4e2d", "\U0001f600", "e\u0301"]


class Mutants:
    """Makes statements. Two of the same seed, schema and vectors make the same ones."""

    def __init__(self, seed, schema, vectors):
        self.dice = random.Random(seed)
        self.schema = schema
        self.bases = [example["statement"] for example in vectors["examples"] if example["id"] != "I1"]
        self.words = sorted({word for field in schema["properties"] for word in self.words_of(field)})

    def resolved(self, node):
        return self.schema["$defs"][node["$ref"].rsplit("/", 1)[1]] if "$ref" in node else node

    def words_of(self, field):
        node = self.resolved(self.schema["properties"][field])
        node = self.resolved(node.get("items", node))
        return [word for word in node.get("enum", []) if word is not None]

    def one(self):
        statement = copy.deepcopy(self.dice.choice(self.bases))
        for _ in range(self.dice.choice([1, 1, 1, 1, 2, 2, 3, 5])):
            self._alter(statement)
        return statement

    def _alter(self, statement):
        dice = self.dice
        field = dice.choice(list(self.schema["properties"]))
        what = dice.random()
        if what < 0.08:
            statement.pop(dice.choice(sorted(statement) or [field]), None)
        elif what < 0.12:
            statement[field] = None
        elif what < 0.17:
            statement[field] = copy.deepcopy(dice.choice(OTHER_TYPES))
        elif what < 0.19:
            statement[dice.choice(["unknown_key", "Puid", "decision_fact", "statements", "end_date_provision_restriction"])] = dice.choice(["x", None])
        elif what < 0.30:
            self._ask_for_a_text(statement)
        elif what < 0.36:
            self._take_restrictions(statement)
        else:
            statement[field] = self.value(field)

    def _ask_for_a_text(self, statement):
        """A word that makes another field needed, mostly with that field."""
        dice = self.dice
        choice = dice.choice([("decision_visibility", ["DECISION_VISIBILITY_OTHER"], ["decision_visibility_other"]),
                              ("decision_monetary", "DECISION_MONETARY_OTHER", ["decision_monetary_other"]),
                              ("content_type", ["CONTENT_TYPE_IMAGE", "CONTENT_TYPE_OTHER"], ["content_type_other"]),
                              ("decision_ground", "DECISION_GROUND_ILLEGAL_CONTENT",
                               ["illegal_content_legal_ground", "illegal_content_explanation"]),
                              ("decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT",
                               ["incompatible_content_ground", "incompatible_content_explanation"])])
        field, word, needed = choice
        statement[field] = copy.deepcopy(word)
        for name in needed:
            what = dice.random()
            if what < 0.6:
                statement[name] = "A text."
            elif what < 0.8:
                statement[name] = dice.choice(BLANKS + NEARLY_BLANK + [None, 5])
            elif what < 0.9:
                statement.pop(name, None)

    def _take_restrictions(self, statement):
        kept = self.dice.choice([None, "decision_visibility", "decision_monetary", "decision_provision", "decision_account"])
        for field in ("decision_visibility", "decision_monetary", "decision_provision", "decision_account"):
            if field != kept:
                statement.pop(field, None)
            else:
                statement[field] = self.value(field)

    def value(self, field):
        """A value of the kind that the field takes, right more often than not."""
        node = self.resolved(self.schema["properties"][field])
        dice = self.dice
        if "items" in node:
            return [self._word(field) if dice.random() < 0.95 else copy.deepcopy(dice.choice(OTHER_TYPES)) for _ in range(dice.choice([0, 1, 1, 2, 3]))]
        if "enum" in node:
            return self._word(field)
        if field == "puid":
            return dice.choice(PUIDS)
        if field == "content_id":
            return {dice.choice(["EAN-13", "EAN-13", "ISBN"]): dice.choice(EANS + [None, 5, {}])}
        if field == "content_id_ean":
            return dice.choice(EANS)
        if field == "decision_ground_reference_url":
            return dice.choice(URLS)
        if node.get("format") == "date":
            return dice.choice(DATES)
        return self._text(node["maxLength"])

    def _word(self, field):
        what = self.dice.random()
        word = self.dice.choice(self.words_of(field))
        if what < 0.75:
            return word
        if what < 0.80:
            return word.swapcase()
        if what < 0.85:
            return self.dice.choice([word + "\n", " " + word, word[:-1], word + "_"])
        return self.dice.choice(self.words if what < 0.95 else FORMER_WORDS)

    def _text(self, longest):
        what = self.dice.random()
        if what < 0.3:
            return self.dice.choice(BLANKS + NEARLY_BLANK)
        if what < 0.5:
            return "A text."
        letter = self.dice.choice(LETTERS)
        length = longest + self.dice.choice([-1, 0, 1, 2])
        return (letter * length)[:length]
