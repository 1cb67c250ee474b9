"""Every sentence a person reads exists in every language, and no language keeps sentences that are gone."""

from pathlib import Path
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

from tree import Violation, text_of

SOURCES = ("widgets", "app")


def _entries(xml: str):
    """(context, source, type, numerus forms are full) of every message."""
    for context in ElementTree.fromstring(xml).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "missing" if translation is None else translation.get("type", "")
            texts = []
            if translation is not None:
                forms = translation.findall("numerusform")
                texts = [form.text or "" for form in forms] if forms else [translation.text or ""]
            yield name, message.findtext("source", ""), kind, bool(texts) and all(text.strip() for text in texts)


def _line_of(text: str, source: str) -> int:
    escaped = source.split("\n")[0].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for number, line in enumerate(text.split("\n"), 1):
        if escaped and escaped in line:
            return number
    return 1


def check_catalogues(root: Path):
    for path in sorted((root / "translations").glob("*.ts")):
        shown, text = path.relative_to(root), text_of(root, path.relative_to(root))
        for context, source, kind, full in _entries(text):
            if kind:
                yield Violation(str(shown), _line_of(text, source), "translation", f"{context}: “{source}” is {kind}")
            elif not full:
                yield Violation(str(shown), _line_of(text, source), "translation", f"{context}: “{source}” is empty")



def check_placeholders(root: Path):
    """A translation names the same arguments as its source."""
    for path in sorted((root / "translations").glob("*.ts")):
        shown, text = path.relative_to(root), text_of(root, path.relative_to(root))
        for message in ElementTree.fromstring(text).iter("message"):
            source = message.findtext("source", "")
            wanted = set(re.findall(r"%L?[1-9]", source))
            translation = message.find("translation")
            forms = [] if translation is None else translation.findall("numerusform") or [translation]
            for form in forms:
                found = set(re.findall(r"%L?[1-9]", form.text or ""))
                if form.text and found != wanted:
                    yield Violation(str(shown), _line_of(text, source), "translation",
                                    f"“{form.text}” names {sorted(found)}, its source {sorted(wanted)}")


def check_sources(root: Path, lupdate: str):
    """Runs lupdate on copies: nothing new may turn up, nothing may vanish."""
    sources = [str(root / folder) for folder in SOURCES if (root / folder).is_dir()]
    for path in sorted((root / "translations").glob("*.ts")):
        shown = path.relative_to(root)
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder, path.name)
            shutil.copy(path, copy)
            plural = ["-pluralonly"] if path.stem == "vigie_en" else []  # English is the source; it needs plural forms only
            command = [lupdate, "-I", str(root), "-silent", "-locations", "none", *plural, *sources, "-ts", str(copy)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                yield Violation(str(shown), 1, "lupdate", done.stderr.strip() or "lupdate failed")
                continue
            before = {(c, s) for c, s, kind, _ in _entries(path.read_text(encoding="utf-8")) if kind != "vanished"}
            after = list(_entries(copy.read_text(encoding="utf-8")))
            text = path.read_text(encoding="utf-8")
            for context, source, kind, _ in after:
                if kind in ("vanished", "obsolete") and (context, source) in before:
                    yield Violation(str(shown), _line_of(text, source), "translation", f"{context}: “{source}” is in no source any more")
                elif (context, source) not in before:
                    yield Violation(str(shown), 1, "translation", f"{context}: “{source}” is not in this file; run lupdate and translate it")
