"""Proves that each lint can fail: a tiny tree that breaks one rule, and the violation it must name."""

from pathlib import Path
import json
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

import includes
import phrases
import repository
import sizes
import sources
import translations
import tree


class Tree:
    """A small tree in a temporary folder, written from {path: text}."""

    def __init__(self, files: dict):
        self._folder = tempfile.TemporaryDirectory()
        self.root = Path(self._folder.name)
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def __enter__(self):
        return self.root

    def __exit__(self, *_):
        self._folder.cleanup()


def places(violations):
    return sorted((v.path, v.line, v.rule) for v in violations)


class QtStub:
    def module_of(self, header):
        return {"QString": "Core", "QWidget": "Widgets", "QSqlQuery": "Sql", "qpa/qplatformwindow.h": "Gui",
                "QtWidgets/QWidget": "Widgets"}.get(header)


class LayersTest(unittest.TestCase):
    def layers(self, files):
        with Tree(files) as root:
            return places(includes.check_layers(root, includes.load_arrows(), QtStub()))

    def test_a_tree_that_keeps_the_arrows_passes(self):
        self.assertEqual(self.layers({
            "models/base/A.h": "#include <QString>\n#include <vector>\n#include <tl/expected.hpp>\n",
            "models/domain/B.h": '#include "models/base/A.h"\n',
            "widgets/kit/C.h": '#include "models/domain/B.h"\n#include <QtWidgets/QWidget>\n',
            "widgets/kit/C.cpp": '#include "widgets/kit/C.h"\n#include "C.moc"\n',
        }), [])

    def test_an_arrow_upward(self):
        self.assertEqual(self.layers({
            "models/base/A.h": "\n#include \"models/domain/B.h\"\n",
            "models/domain/B.h": "",
        }), [("models/base/A.h", 2, "arrow")])

    def test_adapters_do_not_meet(self):
        self.assertEqual(self.layers({
            "models/http/H.h": "",
            "models/cache/C.cpp": '#include "models/http/H.h"\n',
        }), [("models/cache/C.cpp", 1, "arrow")])

    def test_the_pure_core_of_sync_does_not_see_its_executor(self):
        self.assertEqual(self.layers({
            "models/sync/Executor.h": '#include "models/sync/core/Step.h"\n',
            "models/sync/core/Step.h": '#include "models/sync/Executor.h"\n',
        }), [("models/sync/core/Step.h", 1, "arrow")])

    def test_a_qt_module_out_of_place(self):
        self.assertEqual(self.layers({"models/items/A.h": "#include <QWidget>\n"}), [("models/items/A.h", 1, "qt-module")])
        self.assertEqual(self.layers({"models/items/A.h": "#include <QtWidgets/QWidget>\n"}), [("models/items/A.h", 1, "qt-module")])
        self.assertEqual(self.layers({"app/ctl/A.h": "#include <QSqlQuery>\n"}), [("app/ctl/A.h", 1, "qt-module")])

    def test_a_private_qt_header(self):
        self.assertEqual(self.layers({"widgets/kit/A.h": "#include <qpa/qplatformwindow.h>\n"}), [("widgets/kit/A.h", 1, "qt-private")])

    def test_a_library_out_of_place(self):
        for layer, header in (("models/cache", "sqlite3.h"), ("models/sync", "curl/curl.h"), ("models/items", "simdjson.h"),
                              ("models/http", "nlohmann/json.hpp"), ("models/media", "jpeglib.h"), ("widgets/kit", "sys/mman.h"),
                              ("models/http", "boost/beast.hpp"), ("models/domain", "opencv2/core.hpp")):
            with self.subTest(layer=layer, header=header):
                self.assertEqual(self.layers({f"{layer}/A.h": f"#include <{header}>\n"}), [(f"{layer}/A.h", 1, "library")])

    def test_a_banned_header_even_where_its_library_is_welcome(self):
        self.assertEqual(self.layers({"models/vision/A.h": "#include <opencv2/imgcodecs.hpp>\n"}), [("models/vision/A.h", 1, "banned-header")])

    def test_a_header_nobody_listed(self):
        self.assertEqual(self.layers({"models/http/A.h": "#include <zlib.h>\n"}), [("models/http/A.h", 1, "unknown-header")])

    def test_a_folder_nobody_listed(self):
        self.assertEqual(self.layers({"models/utils/A.h": ""}), [("models/utils/A.h", 1, "layer")])

    def test_an_include_that_is_not_from_the_top(self):
        self.assertEqual(self.layers({"models/base/A.h": '#include "B.h"\n', "models/base/B.h": ""}), [("models/base/A.h", 1, "include-from-top")])
        self.assertEqual(self.layers({"models/base/A.h": '#include "models/base/Gone.h"\n'}), [("models/base/A.h", 1, "include-from-top")])

    def test_an_include_in_a_comment_is_none(self):
        self.assertEqual(self.layers({"models/base/A.h": '// #include <QWidget>\n/*\n#include "models/items/B.h"\n*/\n'}), [])

    def test_an_arrow_to_nowhere_is_refused(self):
        with self.assertRaises(ValueError):
            includes.Arrows({"layers": {"a": {"may": ["b"]}}, "libraries": {}, "banned": {}})

    def test_the_arrows_themselves_have_no_cycle(self):
        arrows = includes.load_arrows()
        for layer, rules in arrows.layers.items():
            for target in rules["may"]:
                self.assertNotIn(layer, arrows.reach(target))


class QtHeadersTest(unittest.TestCase):
    def test_modules_come_from_the_installed_folders(self):
        with Tree({"QtCore/QString": "", "QtWidgets/QWidget": ""}) as root:
            qt = includes.QtHeaders(root)
            self.assertEqual(qt.module_of("QString"), "Core")
            self.assertEqual(qt.module_of("QWidget"), "Widgets")
            self.assertEqual(qt.module_of("QtGui/QImage"), "Gui")
            self.assertIsNone(qt.module_of("vector"))


class CyclesTest(unittest.TestCase):
    def cycles(self, files):
        with Tree(files) as root:
            return list(includes.check_cycles(root))

    def test_a_header_and_its_source_are_one(self):
        self.assertEqual(self.cycles({
            "models/base/A.h": "",
            "models/base/A.cpp": '#include "models/base/A.h"\n#include "models/base/B.h"\n',
            "models/base/B.h": "",
        }), [])

    def test_a_cycle_by_way_of_a_source(self):
        found = self.cycles({
            "models/base/A.h": "",
            "models/base/A.cpp": '#include "models/base/A.h"\n#include "models/base/B.h"\n',
            "models/base/B.h": '#include "models/base/C.h"\n',
            "models/base/C.h": '#include "models/base/A.h"\n',
        })
        self.assertEqual(places(found), [("models/base/A.cpp", 2, "cycle")])
        self.assertEqual(found[0].detail, "models/base/A → models/base/B → models/base/C → models/base/A")


class PhrasesTest(unittest.TestCase):
    BAD = [
        ("qt-sql", "models/sql/A.cpp", "QSqlDatabase db;"),
        ("qt-network", "models/http/A.cpp", "QNetworkAccessManager network;"),
        ("picture-codec", "widgets/kit/A.cpp", "QImageReader reader(name);"),
        ("picture-codec", "widgets/kit/A.cpp", "pixmap.loadFromData(bytes);"),
        ("picture-codec", "widgets/kit/A.cpp", 'QPixmap pixmap(QStringLiteral(":/a.png"));'),
        ("picture-codec", "widgets/kit/A.cpp", 'label->setPixmap(QPixmap(u":/a.png"_qs));'),
        ("picture-codec", "app/workstation/A.cpp", "QIcon icon(iconPath);"),
        ("clipboard-picture", "widgets/kit/A.cpp", "QGuiApplication::clipboard()->image();"),
        ("nested-loop", "models/http/A.cpp", "QEventLoop loop;"),
        ("nested-loop", "tests/models/http/A.cpp", "QCoreApplication::processEvents();"),
        ("nested-loop", "widgets/shell/A.cpp", "dialog.exec();"),
        ("nested-loop", "widgets/shell/A.cpp", "menu->exec(position);"),
        ("singleton", "models/base/A.cpp", "Registry::instance().find(id);"),
        ("singletons-by-macro", "widgets/kit/A.cpp", "qApp->quit();"),
        ("sleeping", "tests/models/http/A.cpp", "QTest::qWait(100);"),
        ("sleeping", "tests/models/http/A.cpp", "std::this_thread::sleep_for(1s);"),
        ("sleeping", "models/http/A.cpp", "QThread::msleep(5);"),
        ("continuation", "models/http/A.cpp", "future.then(this, [](int) {});"),
        ("keyword", "widgets/kit/A.cpp", "foreach (const auto &a, list) {"),
        ("string-connect", "widgets/kit/A.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(go()));"),
        ("dangling", "models/base/A.cpp", "const auto [low, high] = std::minmax(f(), g());"),
        ("unfinished", "models/base/A.cpp", "// TO" "DO later"),
        ("biometric", "models/contract/A.cpp", 'json["similarity"] = 0.6;'),
        ("biometric", "models/cache/A.cpp", '"ALTER TABLE verdicts ADD COLUMN cosine REAL"'),
        ("biometric", "models/backend/store/A.cpp", "store(faceTemplate);"),
    ]

    def test_every_rule_finds_its_phrase(self):
        for rule, path, line in self.BAD:
            with self.subTest(line=line), Tree({path: f"\n\n{line}\n"}) as root:
                self.assertIn((path, 3, rule), places(phrases.check(root)))
        self.assertEqual({rule for rule, _, _ in self.BAD}, {rule for rule, *_ in phrases.PHRASES} | {"unfinished", "biometric"})

    def test_what_is_allowed_stays_allowed(self):
        with Tree({
            "app/workstation/main.cpp": "return application.exec();\n",
            "widgets/kit/A.cpp": 'QPixmap pixmap(size);\nQImage image(data, width, height, QImage::Format_RGB32);\n// QImageReader is banned\n'
                                 'log("QSqlDatabase");\nQImage copy(other);\n',
            "models/sql/A.cpp": 'database.exec("VACUUM");\nrequest.then([](int) {});\nauto [a, b] = std::minmax({1, 2});\n',
            "models/contract/A.cpp": 'json["local_similarity"] = basis; // rules.similarityBasis\n',
            "models/vision/A.cpp": "const float similarity = cosine;\n",
            "models/http/A.cpp": "const int timeout = 1'000'000; QString s = u\"'\"_qs; auto c = u'\"';\n",
        }) as root:
            self.assertEqual(places(phrases.check(root)), [])


class CodeOnlyTest(unittest.TestCase):
    def test_lines_keep_their_numbers(self):
        text = 'a /* b\nc */ d\n"e // f" g\nR"x(h\n)y)x" i // j\n'
        self.assertEqual(tree.code_only(text), 'a \n d\n"" g\n""\n i \n')


class SizesTest(unittest.TestCase):
    RULES = {"guide": {"file": 2, "header": 1, "function": 1},
             "limit": {"file": 4, "header": 2, "function": 2, "top CMakeLists.txt": 3}, "exceptions": {}}

    def test_too_long(self):
        with Tree({"models/base/A.cpp": "\n" * 5, "models/base/A.h": "\n" * 3, "CMakeLists.txt": "\n" * 4}) as root:
            self.assertEqual(places(sizes.check(root, self.RULES)),
                             [("CMakeLists.txt", 4, "size"), ("models/base/A.cpp", 5, "size"), ("models/base/A.h", 3, "size")])

    def test_a_function_is_measured_between_its_braces(self):
        rules = {**self.RULES, "limit": {**self.RULES["limit"], "file": 100}}
        short, long = "int f()\n{\n    a;\n    b;\n}\n", "int g()\n{\n    a;\n    b;\n    c;\n}\n"
        with Tree({"models/base/A.cpp": "namespace n {\n" + short + long + "class C\n{\n\n\n\n\n};\n}\n", "CMakeLists.txt": ""}) as root:
            self.assertEqual(places(sizes.check(root, rules)), [("models/base/A.cpp", 8, "size")])
            self.assertEqual(len([line for line in sizes.report(root, rules) if "function" in line]), 2)

    def test_above_the_guide_is_said_and_passes(self):
        with Tree({"models/base/A.cpp": "\n" * 3, "CMakeLists.txt": ""}) as root:
            self.assertEqual(list(sizes.check(root, self.RULES)), [])
            self.assertEqual(len(list(sizes.report(root, self.RULES))), 1)

    def test_an_exception_says_why_and_for_what(self):
        with Tree({"models/base/A.cpp": "\n" * 5, "CMakeLists.txt": ""}) as root:
            known = {"models/base/A.cpp": {"limit": 5, "why": "one table"}}
            self.assertEqual(list(sizes.check(root, {**self.RULES, "exceptions": known})), [])
            silent = {"models/base/A.cpp": {"limit": 5, "why": " "}}
            self.assertEqual(len(list(sizes.check(root, {**self.RULES, "exceptions": silent}))), 1)
            gone = {**known, "models/base/B.cpp": {"limit": 5, "why": "one table"}}
            self.assertEqual(len(list(sizes.check(root, {**self.RULES, "exceptions": gone}))), 1)


class SourcesTest(unittest.TestCase):
    def test_a_file_in_no_list(self):
        with Tree({"models/base/CMakeLists.txt": "vigie_module(base SOURCES A.h A.cpp deep/C.cpp)", "models/base/A.h": "", "models/base/A.cpp": "",
                   "models/base/deep/C.cpp": "", "models/base/BA.cpp": "", "app/x/main.cpp": ""}) as root:
            self.assertEqual(places(sources.check_lists(root)),
                             [("app/x/main.cpp", 1, "source-list"), ("models/base/BA.cpp", 1, "source-list")])

    def test_a_test_that_never_runs(self):
        body = "class ATest : public QObject\n{\n    Q_OBJECT\nprivate Q_SLOTS:\n    void a();\n};\n"
        with Tree({"tests/models/base/ATest.cpp": body + "VIGIE_TEST(ATest);\n#include \"ATest.moc\"\n"}) as root:
            self.assertEqual(list(sources.check_registration(root)), [])
        with Tree({"tests/models/base/ATest.cpp": body}) as root:
            self.assertEqual(places(sources.check_registration(root)), [("tests/models/base/ATest.cpp", 4, "unregistered-test")])
        with Tree({"tests/models/base/ATest.cpp": body + "VIGIE_TEST(ATest);\n"}) as root:
            self.assertEqual(places(sources.check_registration(root)), [("tests/models/base/ATest.cpp", 1, "unregistered-test")])


class RepositoryTest(unittest.TestCase):
    def test_leaks(self):
        bad = {
            "machine-path": "see /wo" "rk/main/README.md",
            "registry-host": "from regis" "try.npmjs.org",
            "secret": "-----BEGIN RSA PRIVATE " "KEY-----",
        }
        for rule, line in bad.items():
            with self.subTest(rule=rule), Tree({"docs.md": f"\n{line}\n"}) as root:
                self.assertEqual(places(repository.check_leaks(root)), [("docs.md", 2, rule)])
        with Tree({".npmrc": "", "build/a": "/wo" "rk/main", "app/a.md": "GET /v1/work/item, framework/base"}) as root:
            self.assertEqual(places(repository.check_leaks(root)), [(".npmrc", 1, "secret")])

    def lock(self, package):
        text = json.dumps({"packages": {"": {}, "node_modules/a": package}}, indent=1)
        with Tree({str(repository.LOCK): text}) as root:
            return places(repository.check_lock(root))

    def test_lock(self):
        self.assertEqual(self.lock({"integrity": "sha512-abc="}), [])
        self.assertEqual(self.lock({"version": "1"}), [(str(repository.LOCK), 4, "lock")])
        self.assertEqual(self.lock({"integrity": "sha1-abc="}), [(str(repository.LOCK), 4, "lock")])
        self.assertEqual(self.lock({"integrity": "sha512-abc=", "resolved": "x"}), [(str(repository.LOCK), 6, "lock")])

    def test_readmes(self):
        good = {f"{folder}/README.md": "word " * 20 for folder in repository.README_FOLDERS}
        with Tree({"README.md": "word " * 20, **good}) as root:
            self.assertEqual(list(repository.check_readmes(root)), [])
        with Tree({"README.md": "word " * 20, **good, "app/README.md": "app"}) as root:
            self.assertEqual(places(repository.check_readmes(root)), [("app/README.md", 1, "readme")])


def catalogue(*messages):
    body = "".join(f"\n<message><source>{source}</source>{translation}</message>" for source, translation in messages)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1" language="fr">\n<context><name>Sample</name>{body}\n</context></TS>\n'


class TranslationsTest(unittest.TestCase):
    SOURCE = '#include <QObject>\nstruct Sample : QObject { Q_OBJECT\n QString a() { return tr("Undo"); } };\n'

    def test_a_full_catalogue_passes(self):
        with Tree({"translations/vigie_fr.ts": catalogue(("Undo %1", "<translation>Annuler %1</translation>"))}) as root:
            self.assertEqual(list(translations.check_catalogues(root)), [])
            self.assertEqual(list(translations.check_placeholders(root)), [])

    def test_holes(self):
        for translation in ('<translation type="unfinished"></translation>', '<translation type="vanished">Annuler</translation>',
                            "<translation></translation>", '<translation><numerusform>%n</numerusform><numerusform></numerusform></translation>'):
            with self.subTest(translation=translation), Tree({"translations/vigie_fr.ts": catalogue(("Undo", translation))}) as root:
                self.assertEqual(places(translations.check_catalogues(root)), [("translations/vigie_fr.ts", 4, "translation")])

    def test_arguments_survive(self):
        with Tree({"translations/vigie_fr.ts": catalogue(("%1 of %2", "<translation>%1</translation>"))}) as root:
            self.assertEqual(places(translations.check_placeholders(root)), [("translations/vigie_fr.ts", 4, "translation")])

    @unittest.skipUnless(os.environ.get("LUPDATE"), "lupdate is looked for by CMake; a build without the window has none")
    def test_the_sources_and_the_catalogue_agree(self):
        lupdate = os.environ["LUPDATE"]
        undo = ("Undo", "<translation>Annuler</translation>")
        with Tree({"widgets/kit/Sample.cpp": self.SOURCE, "translations/vigie_fr.ts": catalogue(undo)}) as root:
            self.assertEqual(list(translations.check_sources(root, lupdate)), [])
        with Tree({"widgets/kit/Sample.cpp": self.SOURCE.replace("Undo", "Skip"), "translations/vigie_fr.ts": catalogue(undo)}) as root:
            self.assertEqual(places(translations.check_sources(root, lupdate)),
                             [("translations/vigie_fr.ts", 1, "translation"), ("translations/vigie_fr.ts", 4, "translation")])


if __name__ == "__main__":
    unittest.main()
