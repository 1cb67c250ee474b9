"""Phrases that may not be written in C++, each with the reason. The table is the rule book."""

from pathlib import Path
import re

from tree import Violation, code_only, cpp_files, text_of

EVERYWHERE = ("models", "widgets", "app", "tests")
PROGRAMS = ("models", "widgets", "app")
WINDOW = ("widgets", "app")


def _main(path: Path) -> bool:
    return path.name == "main.cpp"


def _bus(path: Path) -> bool:
    """Qt DBus connects signals by name only."""
    return path.name == "SessionSignals.cpp"


def _bench(path: Path) -> bool:
    """A bench runs the only loop there is, and measures it."""
    return path.parts[:2] == ("tests", "bench")


def _never(_: Path) -> bool:
    return False


#: rule, pattern, folders, files it leaves alone, reason
PHRASES = [
    ("qt-sql", r"\bQSql\w*", EVERYWHERE, _never, "two SQLites in one process end in silent plaintext"),
    ("qt-network", r"\bQ(Network(?!Information)|TcpS|UdpS|SslS|LocalS)\w*", EVERYWHERE, _never,
     "the network is models/http and the reference backend"),
    ("picture-codec", r"\b(QImageReader|QMovie|QPictureIO|QImageWriter)\b", WINDOW, _never,
     "no codec of pictures in the window: vigie-decoder decodes"),
    ("picture-codec", r"\b(loadFromData|QImage::fromData|QPixmap::loadFromData)\s*\(", WINDOW, _never,
     "no codec of pictures in the window: vigie-decoder decodes"),
    ("picture-codec", r"\b(QPixmap|QImage|QIcon|QBitmap)\b(\s+\w+)?\s*[({]\s*(QStringLiteral|QLatin1String\w*|QString\b|u?\"|\w*([pP]ath|[fF]ile|[uU]rl)\w*\b)",
     WINDOW, _never, "a picture made from a file name runs a codec in the window; icons come from the kit"),
    ("clipboard-picture", r"\bQClipboard::(image|pixmap)\b|clipboard\s*\(\s*\)\s*->\s*(image|pixmap)\s*\(|\bimageData\s*\(",
     WINDOW, _never, "a picture in the clipboard is decoded in the window"),
    ("nested-loop", r"\bQEventLoop\b(?!::)|\bprocessEvents\s*\(", EVERYWHERE, _bench, "no nested event loops; use deliver()"),
    ("nested-loop", r"(\.|->)exec\s*\(", WINDOW, _main, "exec() of a dialog or menu is a nested event loop; use open() or popup()"),
    ("singleton", r"::instance\s*\(", PROGRAMS, _never, "no singletons; the constructor takes what it needs"),
    ("sleeping", r"\bqWait\s*\(|\bqSleep\s*\(|\bQThread::(sleep|msleep|usleep)\s*\(|\bsleep_(for|until)\s*\(|\b(u|nano)?sleep\s*\(",
     EVERYWHERE, _never, "wait for the condition, not for the clock"),
    ("continuation", r"\.then\s*\(\s*(this|\w*([cC]ontext|[gG]uard))\b", EVERYWHERE, _never,
     ".then(context, …) aborts a debug build of Qt 6.4 when the context died first; use deliver()"),
    ("keyword", r"\b(foreach|Q_FOREACH|forever|Q_FOREVER)\b\s*[({]", EVERYWHERE, _never, "use the range for"),
    ("string-connect", r"\b(SIGNAL|SLOT)\s*\(", EVERYWHERE, _bus, "connect by pointer, so that the compiler checks it"),
    ("dangling", r"\bstd::minmax\s*\(\s*[^{\s]", EVERYWHERE, _never,
     "answers references, which dangle when its arguments were temporary; write std::minmax({a, b})"),
    ("singletons-by-macro", r"\bQ_GLOBAL_STATIC\b|\bqApp\b", PROGRAMS, _never, "no singletons; the constructor takes what it needs"),
]
_COMPILED = [(rule, re.compile(pattern), tops, spared, why) for rule, pattern, tops, spared, why in PHRASES]
#: What is sent or stored anywhere. Only that the platform permits a comparison, and on which basis, is known there.
RECORDS = ("backend", "cache", "contract", "http", "keys", "sql", "sync")
_BIOMETRIC = re.compile(r"(?<!local_)similarity(?!basis)|cosine|face_?template", re.IGNORECASE)
_UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")


def check(root: Path):
    for path in cpp_files(root, *EVERYWHERE):
        text = text_of(root, path) or ""
        for number, line in enumerate(code_only(text).split("\n"), 1):
            for rule, pattern, tops, spared, why in _COMPILED:
                if path.parts[0] in tops and not spared(path) and pattern.search(line):
                    yield Violation(str(path), number, rule, f"{pattern.search(line).group(0).strip()}: {why}")
        is_record = path.parts[0] == "models" and path.parts[1] in RECORDS
        for number, line in enumerate(text.split("\n"), 1):
            if is_record and _BIOMETRIC.search(line):
                yield Violation(str(path), number, "biometric", "how alike two faces are is no field, column or line of a log")
            if _UNFINISHED.search(line):
                yield Violation(str(path), number, "unfinished", "finish it, or file an issue and leave no mark here")
