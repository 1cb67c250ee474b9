#include "models/items/SavedViews.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

#include <random>

using namespace vigie;
using namespace vigie::items;
using namespace vigie::domain;

class SavedViewsTest : public QObject
{
    Q_OBJECT

    static CaseFilter weapons()
    {
        CaseFilter filter;
        filter.queue = QueueId("q");
        filter.person = PersonId("alix");
        filter.category = Category::Weapons;
        filter.atLeast = Severity::High;
        filter.text = QStringLiteral("musée");
        filter.owner = MemberId("member-1");
        return filter;
    }
    static QStringList names(const SavedViews &views)
    {
        QStringList out;
        for (const auto &view : views.all())
            out << view.name;
        return out;
    }

private Q_SLOTS:
    void everyFilterComesBack()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto draw = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
        const auto maybe = [&](auto first, auto last) -> std::optional<decltype(first)> {
            using Enum = decltype(first);
            if (draw(0, 1) == 0)
                return std::nullopt;
            return static_cast<Enum>(draw(static_cast<int>(first), static_cast<int>(last)));
        };
        for (int i = 0; i < 500; ++i) {
            CaseFilter filter;
            filter.sort = static_cast<CaseSort>(draw(0, static_cast<int>(CaseSort::ByOwner)));
            filter.category = maybe(Category::None, Category::Other);
            filter.atLeast = maybe(Severity::Low, Severity::Critical);
            filter.kind = maybe(ItemKind::Photo, ItemKind::Message);
            filter.reason = maybe(CaseReason::Flagged, CaseReason::Reversed);
            filter.standing = maybe(CaseStanding::Waiting, CaseStanding::Parked);
            filter.language = draw(0, 1) == 0 ? "" : "fr";
            const std::vector<SavedView> views{{QStringLiteral("\"é\\ \u202e"), filter}};
            QCOMPARE(SavedViews::fromJson(SavedViews::toJson(views)), views);
        }
    }

    void aViewIsMadeChangedRenamedAndRemoved()
    {
        test::FakePreferences preferences;
        SavedViews views(preferences);
        QSignalSpy changed(&views, &SavedViews::changed);
        QVERIFY(views.save(QStringLiteral("  Grave   weapons "), weapons()));
        QVERIFY(views.save(QStringLiteral("Appeals"), {}));
        QCOMPARE(names(views), (QStringList{QStringLiteral("Appeals"), QStringLiteral("Grave weapons")}));
        const auto *view = views.find(QStringLiteral("Grave weapons"));
        QVERIFY(view);
        QCOMPARE(view->filter.category, std::optional(Category::Weapons));
        QVERIFY(view->filter.queue.empty()); // the same view in every queue and for whoever looks
        QVERIFY(view->filter.person.empty());
        // Preferences lie open on the disk: nothing about members or cases.
        QVERIFY(view->filter.text.isEmpty());
        QVERIFY(!view->filter.owner);
        const auto stored = preferences.value(QStringLiteral("content/saved_views"), {}).toString();
        QVERIFY(!stored.contains(QStringLiteral("musée")) && !stored.contains(QStringLiteral("member-1")));
        CaseFilter other;
        other.reason = CaseReason::Notice;
        QVERIFY(views.save(QStringLiteral("Appeals"), other));
        QCOMPARE(views.all().size(), std::size_t{2});
        QCOMPARE(views.find(QStringLiteral("Appeals"))->filter.reason, std::optional(CaseReason::Notice));
        QVERIFY(views.rename(QStringLiteral("Appeals"), QStringLiteral("Under notice")));
        QCOMPARE(names(views), (QStringList{QStringLiteral("Grave weapons"), QStringLiteral("Under notice")}));
        views.remove(QStringLiteral("Grave weapons"));
        QCOMPARE(names(views), QStringList{QStringLiteral("Under notice")});
        QVERIFY(changed.count() >= 5);
        QCOMPARE(names(SavedViews(preferences)), names(views)); // the next start finds them
    }

    void aNameIsOneViewOnly()
    {
        test::FakePreferences preferences;
        SavedViews views(preferences);
        QVERIFY(views.save(QStringLiteral("A"), {}));
        QVERIFY(views.save(QStringLiteral("B"), {}));
        QCOMPARE(views.rename(QStringLiteral("A"), QStringLiteral("B")).code(), ErrorCode::Invalid);
        QCOMPARE(views.rename(QStringLiteral("A"), QStringLiteral("  ")).code(), ErrorCode::Invalid);
        QCOMPARE(views.rename(QStringLiteral("gone"), QStringLiteral("C")).code(), ErrorCode::NotFound);
        QVERIFY(views.rename(QStringLiteral("A"), QStringLiteral("A")));
        QCOMPARE(views.save(QStringLiteral(" \t"), {}).code(), ErrorCode::Invalid);
        for (std::size_t i = views.all().size(); i < SavedViews::Most; ++i)
            QVERIFY(views.save(QStringLiteral("view %1").arg(i), {}));
        QCOMPARE(views.save(QStringLiteral("one more"), {}).code(), ErrorCode::TooLarge);
        QVERIFY(views.save(QStringLiteral("A"), weapons())); // an old one can still be changed
        QCOMPARE(views.find(QString(100, QLatin1Char('x'))), nullptr);
    }

    void whatCannotBeReadIsLeftOut()
    {
        QVERIFY(SavedViews::fromJson("").empty());
        QVERIFY(SavedViews::fromJson("{\"name\":1}").empty());
        QVERIFY(SavedViews::fromJson("[1, null, {}, {\"name\":\"\"}]").empty());
        const auto views = SavedViews::fromJson(
            R"([{"name":"a","category":"from the future","kind":"photo","member":"not an id!"},{"name":"a"}])");
        QCOMPARE(views.size(), std::size_t{1});
        QVERIFY(!views[0].filter.category);
        QCOMPARE(views[0].filter.kind, std::optional(ItemKind::Photo));
    }

    void otherMachinesViewsArrive()
    {
        test::FakePreferences preferences;
        SavedViews here(preferences);
        SavedViews there(preferences);
        QVERIFY(there.save(QStringLiteral("shared"), weapons()));
        QCOMPARE(names(here), QStringList{QStringLiteral("shared")});
    }
};

VIGIE_TEST(SavedViewsTest);
#include "SavedViewsTest.moc"
