"""The arrows of models/README.md: which layer may include which, and which libraries a layer may see."""

from pathlib import Path
import json
import re

from tree import Violation, code_only, cpp_files, text_of

TOPS = ("models", "widgets", "app")
_INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
_STANDARD = re.compile(r"[a-z][a-z0-9_]*|(assert|errno|math|stddef|stdint|stdio|stdlib|string|time|limits)\.h")
#: Headers of one module that another one forwards under its own name.
_QT_PRIVATE = re.compile(r"private/|qpa/|_p\.h$")


class Arrows:
    def __init__(self, data: dict):
        self.layers = data["layers"]
        self.libraries = {name: [re.compile(p) for p in patterns] for name, patterns in data["libraries"].items()}
        self.banned = [(re.compile(pattern), why) for pattern, why in data["banned"].items()]
        self._reach = {}
        for layer, rules in self.layers.items():
            for target in rules["may"]:
                if target not in self.layers:
                    raise ValueError(f"arrows.json: {layer} points to {target}, which is no layer")

    def layer_of(self, path: Path):
        names = [name for name in self.layers if path.parts[: name.count("/") + 1] == tuple(name.split("/"))]
        return max(names, key=len, default=None)

    def reach(self, layer: str) -> set:
        """Every layer that this one may include, itself among them."""
        if layer not in self._reach:
            self._reach[layer] = {layer}.union(*(self.reach(target) for target in self.layers[layer]["may"]))
        return self._reach[layer]

    def library_of(self, header: str):
        for name, patterns in self.libraries.items():
            if any(pattern.fullmatch(header) for pattern in patterns):
                return name
        return None


def load_arrows() -> Arrows:
    return Arrows(json.loads((Path(__file__).parent / "arrows.json").read_text(encoding="utf-8")))


def includes_of(root: Path, path: Path):
    """(line, '<' or '"', header) of every include line that is not in a comment."""
    for number, line in enumerate(code_only(text_of(root, path) or "").split("\n"), 1):
        match = _INCLUDE.match(line)
        if match:
            yield number, match.group(1), match.group(2)


class QtHeaders:
    """Knows which module a Qt header belongs to, from where the headers are installed."""

    def __init__(self, folder: Path):
        self._module_of = {}
        for module in sorted(folder.glob("Qt*")):
            for header in module.iterdir():
                if header.is_file():
                    self._module_of.setdefault(header.name, module.name.removeprefix("Qt"))

    def module_of(self, header: str):
        """The module's name ("Core"), or None when this is no Qt header."""
        parts = header.split("/")
        if len(parts) > 1 and parts[0].startswith("Qt"):
            return parts[0].removeprefix("Qt")
        return self._module_of.get(header)


def check_layers(root: Path, arrows: Arrows, qt: QtHeaders):
    for path in cpp_files(root, *TOPS):
        layer = arrows.layer_of(path)
        if layer is None:
            yield Violation(str(path), 1, "layer", "this folder is no layer of arrows.json")
            continue
        for line, bracket, header in includes_of(root, path):
            found = _own(arrows, layer, root, header) if bracket == '"' else _foreign(arrows, layer, qt, header)
            if found:
                yield Violation(str(path), line, *found)


def _own(arrows: Arrows, layer: str, root: Path, header: str):
    if header.endswith(".moc") or header.startswith("ui_"):
        return None
    target = arrows.layer_of(Path(header))
    if target is None:
        return "include-from-top", f'"{header}" does not name a layer; write the path from the top of the tree'
    if target not in arrows.reach(layer):
        return "arrow", f"{layer} may not include {target} ({header})"
    if not (root / header).is_file():
        return "include-from-top", f'"{header}" does not exist'
    return None


def _foreign(arrows: Arrows, layer: str, qt: QtHeaders, header: str):
    for pattern, why in arrows.banned:
        if pattern.fullmatch(header):
            return "banned-header", f"<{header}>: {why}"
    rules = arrows.layers[layer]
    module = qt.module_of(header)
    if module is not None:
        if _QT_PRIVATE.search(header):
            return "qt-private", f"<{header}> is private to Qt and changes without notice"
        if module not in rules["qt"]:
            return "qt-module", f"{layer} may use Qt {', '.join(rules['qt'])}; <{header}> is of Qt {module}"
        return None
    library = arrows.library_of(header)
    if library is not None:
        if library not in rules["libraries"]:
            return "library", f"{layer} may not use {library} (<{header}>)"
        return None
    if _STANDARD.fullmatch(header):
        return None
    return "unknown-header", f"<{header}> is in no list of arrows.json; name its library there and who may use it"


def check_cycles(root: Path):
    """A component is a header with its source. No two may need each other, by whatever way round."""
    graph, where = {}, {}
    for path in cpp_files(root, *TOPS):
        component = str(path.with_suffix(""))
        edges = graph.setdefault(component, set())
        for line, bracket, header in includes_of(root, path):
            target = str(Path(header).with_suffix(""))
            if bracket == '"' and target != component and (root / header).is_file():
                edges.add(target)
                where.setdefault((component, target), (str(path), line))
    for cycle in _cycles(graph):
        path, line = where[(cycle[0], cycle[1])]
        yield Violation(path, line, "cycle", " → ".join(cycle))


def _cycles(graph: dict):
    """One witness for each cycle met by a depth-first walk, as a list of names that ends where it began."""
    done = set()
    for start in sorted(graph):
        if start in done:
            continue
        way, iterators = [start], [iter(sorted(graph[start]))]
        on_way = {start}
        while way:
            following = next(iterators[-1], None)
            if following is None:
                done.add(way[-1])
                on_way.discard(way.pop())
                iterators.pop()
            elif following in on_way:
                yield way[way.index(following):] + [following]
            elif following not in done:
                way.append(following)
                on_way.add(following)
                iterators.append(iter(sorted(graph.get(following, ()))))
