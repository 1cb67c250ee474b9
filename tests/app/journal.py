"""tour.jsonl: one line a step, with the picture taken when it ended."""

from pathlib import Path
import json
import time


class Journal:
    def __init__(self, folder: Path, take_picture):
        """`take_picture(path)` writes a PNG."""
        self._folder, self._take_picture = folder, take_picture
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("[0-9]*-*.png"):
            old.unlink()
        (folder / "tour.jsonl").write_text("", encoding="utf-8")
        self.lines = []

    def step(self, name: str, keys: str, expect: str, act):
        """Runs act(), which answers what was seen or raises, and writes the line. Returns what was seen, or raises again."""
        started = time.monotonic()
        line = {"step": name, "keys": keys, "expect": expect, "seen": "", "ok": False, "ms": 0, "png": ""}
        try:
            line["seen"] = act()
            line["ok"] = True
        except Exception as error:
            line["seen"] = f"{type(error).__name__}: {error}"
            raise
        finally:
            line["ms"] = round((time.monotonic() - started) * 1000)
            line["png"] = f"{len(self.lines) + 1:03d}-{name}.png"
            self._take_picture(self._folder / line["png"])
            self.lines.append(line)
            with open(self._folder / "tour.jsonl", "a", encoding="utf-8") as file:
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
            print(f"{'ok ' if line['ok'] else 'BAD'} {line['step']:<28} {line['ms']:>6} ms  {line['seen']}", flush=True)
        return line["seen"]

    @property
    def all_ok(self):
        return bool(self.lines) and all(line["ok"] for line in self.lines)
