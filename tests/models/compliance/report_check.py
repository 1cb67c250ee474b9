"""Computes the yearly report of a seeded year again, from its rows and tests/data/yearly-report.json alone, and
compares every cell of the eleven parts.

    SAMPLE_YEAR=build/release/bin/sample_year [SEED=7] python3 -m unittest report_check
"""

from datetime import datetime, timezone
from decimal import Decimal, ROUND_HALF_UP
from pathlib import Path
import csv
import io
import json
import os
import random
import statistics
import subprocess
import unittest

ROOT = Path(__file__).resolve().parents[3]
TEMPLATE = json.loads((ROOT / "tests/data/yearly-report.json").read_text(encoding="utf-8"))
PERIOD = "2026-01-01/2026-12-31"
HOSTING = "Only for providers of hosting services, including online platforms"
PLATFORMS = "Only for providers of online platforms"
BEGIN = datetime(2026, 1, 1, tzinfo=timezone.utc).timestamp() * 1000
END = datetime(2027, 1, 1, tzinfo=timezone.utc).timestamp() * 1000
STATES = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
CATEGORIES = [category["word"] for category in TEMPLATE["categories"]]
KEYWORDS = {category["word"]: category["keywords"] for category in TEMPLATE["categories"]}
ROUNDS = 3


def safe(text):
    return "'" + text if text[:1] and text[0] in "=+-@\t\r" else text


def rounded(value, places):
    return str(Decimal(value).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP))


def median(rows, end, begin="at"):
    times = [row[end] - row[begin] for row in rows if row[end] is not None]
    return rounded(Decimal(statistics.median([Decimal(time) for time in times])) / 3_600_000, 2) if times else ""


def unit(value):
    return "In hours" if value else ""


def share(part, whole, places, times=1):
    return rounded(Decimal(part * times) / whole, places) if whole else ""


def lines(words):
    """(name, whether a row belongs there) for TOTAL, the categories and their keywords."""
    yield "TOTAL", lambda about: True
    for category in words:
        yield category, lambda about, category=category: about["category"] == category
        for keyword in KEYWORDS[category]:
            yield keyword, lambda about, category=category, keyword=keyword: (
                about["category"] == category and about["keyword"] == keyword)


def others(name, rows):
    if name != "KEYWORD_OTHER":
        return ""
    return "; ".join(sorted({row["about"]["other"] for row in rows} - {""}, key=lambda text: text.encode()))


class Year:
    """The rows of the period, and the report of them."""

    def __init__(self, rows):
        self.rows = rows
        for name in ("orders", "notices", "measures", "complaints", "disputes", "suspensions"):
            setattr(self, name, [row for row in rows[name] if BEGIN <= row["at"] < END])
        self.service = rows["service"]

    def part1(self):
        values = [self.rows["provider"], "15/02/2027", "14/02/2026" if self.rows["previous"] else "", "01/01/2026", "31/12/2026"]
        return [["All", self.service, row, value] for row, value in zip(TEMPLATE["parts"][0]["rows"], values)]

    def part3(self):
        illegal = CATEGORIES[:14] + ["STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER"]
        for scope in ["TOTAL"] + STATES:
            for name, belongs in lines(illegal):
                rows = [row for row in self.orders if belongs(row["about"]) and scope in ("TOTAL", row["state"])]
                act, inform = [row for row in rows if row["act"]], [row for row in rows if not row["act"]]
                told, done = median(act, "acknowledged"), median(act, "effective")
                told_too, done_too = median(inform, "acknowledged"), median(inform, "effective")
                yield ["All", self.service, PERIOD, name, others(name, rows), scope,
                       str(len(act)), str(sum(row["items"] for row in act)), told, done, str(len(inform)), told_too, done_too,
                       "", "", unit(told), unit(done), "", unit(told_too), unit(done_too)]

    def part4(self):
        for name, belongs in lines(CATEGORIES[:14] + ["STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE"]):
            rows = [row for row in self.notices if belongs(row["about"])]
            flagged = [row for row in rows if row["flagger"]]
            cells = []
            for what in (lambda some: str(len(some)), lambda some: str(sum(row["items"] for row in some)),
                         lambda some: median(some, "decided"), lambda some: str(sum(row["law"] for row in some)),
                         lambda some: str(sum(row["terms"] for row in some))):
                cells += [what(rows), what(flagged)]
            context = [""] * 4 + [unit(cells[4]), unit(cells[5])] + [""] * 4
            yield [HOSTING, self.service, PERIOD, name, others(name, rows), *cells, *context]

    def own_initiative(self, illegal, columns):
        restrictions = TEMPLATE["restrictions"]
        for name, belongs in lines(CATEGORIES[:15]):
            rows = [row for row in self.measures if row["own"] and row["illegal"] == illegal and belongs(row["about"])]
            cells = [str(len(rows)), str(sum(row["detected"] for row in rows))]
            for column in columns[7:21]:
                cells.append(str(sum(any(restrictions[word] == column for word in row["restrictions"]) for row in rows)))
            yield ["All", self.service, PERIOD, name, others(name, rows), *cells, *[""] * 16]

    def reviewed(self, rows, scope):
        if scope == "Total number":
            return str(len(rows))
        if scope == "Median time":
            return median(rows, "decided")
        outcome = {"Decisions upheld": "upheld", "Decisions partially reversed": "partially reversed",
                   "Decisions reversed": "reversed", "Decision omitted": "omitted"}[scope]
        return str(sum(row["outcome"] == outcome for row in rows))

    def appeal(self, indicator, scope):
        if "newly imposed" in indicator:
            return str(sum(row["new"] for row in self.complaints))
        if scope.startswith("Percentage"):
            decided = [row for row in self.disputes if row["outcome"] not in (None, "omitted")]
            return share(sum(row["implemented"] for row in decided), len(decided), 2, 100)
        if indicator.startswith("Number of disputes"):
            return self.reviewed(self.disputes, scope)
        if indicator.startswith("Number of suspensions"):
            what = next(i for i, word in enumerate(["illegal content", "notices", "complaints"]) if word in indicator)
            return str(sum(row["what"] == what for row in self.suspensions))
        meant = {"to remove": ["visibility"], "provision of the service": ["service"], "terminate an account": ["account"],
                 "monetise": ["money"], "by a Trusted Flagger": ["no action on flagger"],
                 "not to take action": ["no action", "no action on flagger"]}
        kinds = next((kinds for word, kinds in meant.items() if word in indicator), None)
        return self.reviewed([row for row in self.complaints if kinds is None or row["about"] in kinds], scope)

    def part7(self):
        for applicability, section, indicator, scope in TEMPLATE["parts"][6]["rows"]:
            value = self.appeal(indicator, scope)
            yield [applicability, self.service, PERIOD, section, indicator, scope, value, unit(value) if scope == "Median time" else ""]

    def part8(self):
        rows = {"Total number": self.measures, "Own-initiative ": [row for row in self.measures if row["own"]],
                "NAM Total": self.notices, "NAM Trusted Flagger": [row for row in self.notices if row["flagger"]]}
        samples = dict(zip(rows, self.rows["samples"]))
        for applicability, section, indicator, scope in TEMPLATE["parts"][7]["rows"]:
            found, wrongly, left, missed = samples[scope]
            if " solely " in indicator:
                value = str(sum(row["automated"] for row in rows[scope]))
            elif " not " in indicator:
                value = str(sum(not row["automated"] for row in rows[scope]))
            else:
                value = {"Accuracy": share(found + left, found + wrongly + left + missed, 4),
                         "Precision": share(found, found + wrongly, 4), "Recall": share(found, found + missed, 4)}[indicator.split(" - ")[1]]
            yield [applicability, self.service, PERIOD, section, indicator, scope, value, ""]

    def part9(self):
        employed, contracted, languages = self.rows["staff"]
        names = TEMPLATE["parts"][8]["rows"]
        figures = [(names[0], "TOTAL", employed), (names[1], "TOTAL", contracted), *((names[2], *pair) for pair in languages)]
        return [["Only for VLOPs", self.service, PERIOD, "Human resources dedicated to content moderation", name, scope, str(value), ""]
                for name, scope, value in figures]

    def part10(self):
        people = [["TOTAL", sum(value for _, value in self.rows["recipients"])], *self.rows["recipients"]]
        return [["Only for VLOPs", self.service, PERIOD, "Average monthly active recipients", TEMPLATE["parts"][9]["rows"][0], scope, str(value)]
                for scope, value in people]

    def part11(self):
        everybody, very_large = TEMPLATE["parts"][10]["rows"], TEMPLATE["parts"][10]["rows_vlop"]
        return [["All" if row in everybody else "Only for VLOPs", self.service, PERIOD, row, text]
                for row, text in zip(everybody + very_large, self.rows["descriptions"])]

    def parts(self):
        columns = [part["columns"] for part in TEMPLATE["parts"]]
        return [self.part1(), None, self.part3(), self.part4(), self.own_initiative(True, columns[4]),
                self.own_initiative(False, columns[5]), self.part7(), self.part8(), self.part9(), self.part10(), self.part11()]


class ReportCheck(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        first = int(os.environ.get("SEED") or random.SystemRandom().randrange(2**31))
        cls.years = []
        for seed in range(first, first + ROUNDS):
            print(f"seed {seed}")
            run = subprocess.run([os.environ["SAMPLE_YEAR"], str(seed)], capture_output=True, check=True)
            cls.years.append(json.loads(run.stdout))

    @staticmethod
    def table(year, part):
        return list(csv.reader(io.StringIO(year["parts"][part["file"]], newline=""), strict=True))

    def test_every_cell(self):
        for year in self.years:
            self.assertEqual(sorted(year["parts"]), sorted(part["file"] for part in TEMPLATE["parts"]))
            for part, rows in zip(TEMPLATE["parts"], Year(year["rows"]).parts()):
                header, *cells = self.table(year, part)
                self.assertEqual(header, part["columns"])
                if rows is None:
                    continue
                expected = [[safe(cell) for cell in row] for row in rows]
                self.assertEqual(len(cells), len(expected), part["file"])
                for found, wanted in zip(cells, expected):
                    self.assertEqual(found, wanted, part["file"])

    def test_names_of_the_categories(self):
        rows = self.table(self.years[0], TEMPLATE["parts"][1])[1:]
        expected = [["TOTAL", "TOTAL"]]
        for number, category in enumerate(TEMPLATE["categories"], 1):
            expected.append([category["label"], category["word"]])
            expected += [[f"{number}{chr(ord('a') + i)}", word] for i, word in enumerate(category["keywords"])]
        self.assertEqual([[row[0], row[2]] for row in rows], expected)
        self.assertTrue(all(row[1] for row in rows))

    def test_parts_add_up_to_the_rows(self):
        """The categories add up to TOTAL, the Member States to all of them, and TOTAL to the decisions."""
        for year in self.years:
            measures = [row for row in year["rows"]["measures"] if row["own"] and BEGIN <= row["at"] < END]
            total = 0
            for number, first in ((2, 6), (3, 5), (4, 5), (5, 5)):
                header, *cells = self.table(year, TEMPLATE["parts"][number])
                counted = [i for i, name in enumerate(header) if i >= first and "edian" not in name and "ontext" not in name]
                whole = [row for row in cells if number != 2 or row[5] == "TOTAL"]
                for i in counted:
                    categories = sum(int(row[i]) for row in whole if row[3].startswith("STATEMENT_CATEGORY_"))
                    self.assertEqual(int(whole[0][i]), categories, header[i])
                if number == 2:
                    for i in counted:
                        states = sum(int(row[i]) for row in cells if row[3] == "TOTAL" and row[5] != "TOTAL")
                        self.assertEqual(int(whole[0][i]), states, header[i])
                if number in (4, 5):
                    total += int(whole[0][5])
            self.assertEqual(total, len(measures))

    def test_lines_end_as_rfc_4180_says(self):
        for text in self.years[0]["parts"].values():
            self.assertTrue(text.endswith("\r\n"))
            self.assertNotIn("\n", text.replace("\r\n", "").replace(",\nin", ""))


if __name__ == "__main__":
    unittest.main()
