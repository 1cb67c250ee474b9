#include "tests/app/hostile/Bait.h"
#include "tests/app/hostile/PlainTextChecks.h"
#include "tests/support/ContentWorld.h"
#include "widgets/content/ContentDesk.h"
#include "widgets/content/MemberCard.h"
#include "widgets/content/RecusalCard.h"
#include "widgets/content/WaitingCard.h"
#include "widgets/kit/PagedText.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/TeamDesk.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>

#include <memory>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::test;

namespace {

/// The whole window: frame, desk, what came back, alarms, the outbox; every text that can come from outside is the
/// same hostile one.
struct Window
{
    explicit Window(const QString &text) : words(text)
    {
        fill();
        main = std::make_unique<shell::MainWindow>(*theme);
        frame =
            new shell::WorkFrame(*theme, {world.connection, world.deciding, world.preferences, world.clock}, actions);
        team = new shell::TeamDesk(
            *theme, *frame,
            {world.connection, world.deciding, world.commanding, world.teamwork, world.messages, world.drafts}, actions,
            QStringLiteral("en"));
        desk = new content::ContentDesk(*theme, world.ports(), actions);
        frame->addDesk({QStringLiteral("content"), kit::Icon::Image, QStringLiteral("Content"), Qt::Key_F2, desk});
        frame->setPlace(QStringLiteral("content"), text);
        main->showWork(frame);
        main->resize(1280, 800);
        main->show();
        main->activateWindow();
    }
    ~Window() { main.reset(); }

    void fill()
    {
        Session session = *world.connection.session();
        session.displayName = words;
        session.permissions.insert("lead.view");
        world.connection.signInAs(session);
        const LocalizedText both{{{"en", words}, {"fr", words}}};
        for (auto &queue : world.reader.known)
            queue.name = both;
        for (auto &clause : world.policy.clauses)
            clause.title = clause.text = clause.allowed = clause.forbidden = clause.statement = both;
        for (int i = 1; i <= 3; ++i) {
            auto detail = world.photo(i);
            detail.item->caption = words;
            detail.owner->displayName = detail.owner->handle = words;
            Notice notice;
            notice.explanation = words;
            detail.notices = {notice};
            world.add(detail);
            SearchHit hit;
            hit.row = world.feed.table.back();
            hit.places = {SearchPlace::Note};
            hit.excerpt = words + QStringLiteral(" sample");
            world.searching.known.push_back(hit);
            world.messages.add(CaseId("case-" + std::to_string(i)), words, words);
        }
        MemberTimeline timeline;
        timeline.member = MemberId("member-1");
        timeline.stage = CertificationStage::Certified;
        for (const auto kind : {MemberEventKind::Decision, MemberEventKind::Strike, MemberEventKind::Restricted}) {
            MemberEvent event;
            event.kind = kind;
            event.at = world.clock.wall();
            event.note = event.byName = words;
            timeline.events.push_back(event);
        }
        world.members.known[timeline.member] = timeline;
        const Colleague noor{PersonId("noor"), words};
        world.teamwork.people = {noor};
        world.teamwork.others = world.teamwork.onlookersOf = {{noor, world.clock.wall()}};
        world.teamwork.steppedBack = {{noor, MemberId("member-1"), words, world.clock.wall()}};
        world.teamwork.cases.handed = {{CaseId("case-2"), noor, words, words, world.clock.wall()}};
        world.teamwork.cases.parked = {{CaseId("case-3"), world.clock.wall() + std::chrono::hours(1), words}};
        world.teamwork.stands.caseId = CaseId("case-1");
        world.teamwork.stands.state = CaseState::Open;
        world.teamwork.stands.item = ItemId("item-1");
        world.teamwork.stands.contentHash = "cccccccc";
        world.teamwork.stands.caption = words;
        StandingDecision decision;
        decision.action = DecisionAction::Block;
        decision.authorName = words;
        world.teamwork.stands.decision = decision;
        raiseAlarm();
    }

    void comesBack()
    {
        ItemDecision decision;
        decision.caseId = CaseId("case-1");
        decision.subjects = {ItemId("item-1")};
        decision.action = DecisionAction::Block;
        decision.note = words;
        Item item;
        item.id = ItemId("item-1");
        item.state = ItemState::Pending;
        (void)world.deciding.decide(decision, item, 3);
        item.caption = words;
        world.drafts.bases[world.deciding.outbox().back().command.id] = {item, 3};
        world.deciding.settleLast(CommandState::Conflict, Error(ErrorCode::Changed, words.left(4000).toStdString()));
    }
    void raiseAlarm()
    {
        Alarm made;
        made.id = AlarmId("alarm");
        made.raisedByName = words;
        made.words = words;
        made.caseId = CaseId("case-3");
        world.messages.raised.push_back(made);
    }
    template <typename T> T *find(const char *name) const { return main->findChild<T *>(QLatin1StringView(name)); }
    bool act(const char *id)
    {
        auto *action = actions.find(QLatin1StringView(id));
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        QCoreApplication::sendPostedEvents();
        return true;
    }
    void closeAll()
    {
        for (auto *floating : main->findChildren<kit::Floating *>())
            floating->close();
    }

    QString words;
    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    ContentWorld world;
    kit::ActionRegistry actions;
    std::unique_ptr<shell::MainWindow> main;
    shell::WorkFrame *frame = nullptr;
    shell::TeamDesk *team = nullptr;
    content::ContentDesk *desk = nullptr;
};

bool networkIsLoaded()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return !maps.open(QIODevice::ReadOnly) || maps.readAll().contains("Qt6Network");
}

} // namespace

/// Hostile words in the frame around the desk, in its cards and in what came back; and nobody is called for them.
class HostileFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBaitTellsWhoTakesIt()
    {
        Bait bait;
        QVERIFY(!bait.wasOpened() && !bait.wasCalled());
        QFile file(bait.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(bait.wasOpened());
        QTextDocument rich; // what no widget of ours may do
        rich.setHtml(bait.lures());
        (void)rich.size();
        rich.resource(QTextDocument::ImageResource, QUrl(QStringLiteral("file://") + bait.file()));
        QVERIFY(bait.wasOpened());
        const UniqueFd caller(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in there{};
        there.sin_family = AF_INET;
        there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        there.sin_port = htons(static_cast<std::uint16_t>(bait.port()));
        QCOMPARE(::connect(caller.get(), reinterpret_cast<sockaddr *>(&there), sizeof there), 0);
        QVERIFY(bait.wasCalled());
    }

    void everySurfaceIsPlainAndNothingIsFetched_data()
    {
        QTest::addColumn<int>("number"); // −1: the lures
        QTest::addRow("lures") << -1;
        for (int i = 0; i < static_cast<int>(hostileTexts().size()); ++i)
            QTest::addRow("text %d", i) << i;
    }

    void everySurfaceIsPlainAndNothingIsFetched()
    {
        QFETCH(int, number);
        Bait bait;
        Window w(number < 0 ? bait.lures() : hostileTexts()[static_cast<std::size_t>(number)]);
        QVERIFY(QTest::qWaitForWindowActive(w.main.get()));
        QTest::keyClick(w.desk, Qt::Key_Return);
        QTRY_VERIFY(w.desk->flow().current());
        checkAllPlain(*w.main);
        QCOMPARE(w.main->windowTitle(), QStringLiteral("Vigie")); // neutral, whatever is open

        w.comesBack();
        QCoreApplication::sendPostedEvents();
        checkAllPlain(*w.main);
        for (const auto *id :
             {"window.outbox", "content.member", "content.note", "content.policy", "content.see-as", "content.recusals",
              "content.waiting", "content.hand-over", "content.park", "content.filters", "content.read-letter",
              "content.search", "window.legend", "window.palette", "window.settings", "window.keys"}) {
            w.closeAll();
            if (!w.act(id))
                continue;
            QCoreApplication::sendPostedEvents();
            checkAllPlain(*w.main);
            QVERIFY2(checkRowTips(*w.main) >= 0, id);
        }
        w.closeAll();
        w.find<content::MemberCard>("memberCard")->ask(MemberId("member-1"), w.words);
        QTest::keyClicks(w.find<QLineEdit>("memberReason"), QStringLiteral("why"));
        QTest::keyClick(w.find<QLineEdit>("memberReason"), Qt::Key_Return);
        QTRY_COMPARE(w.world.members.asked.empty(), false);
        checkAllPlain(*w.main);
        w.closeAll();
        if (auto *look = w.find<QAbstractButton>("bannerAction"); look && look->isVisible())
            QTest::mouseClick(look, Qt::LeftButton);
        checkAllPlain(*w.main);
        w.main->showLocked(shell::LockReason::Idle, {}, false);
        checkAllPlain(*w.main);

        QVERIFY(!bait.wasOpened());
        QVERIFY(!bait.wasCalled());
        QVERIFY(!networkIsLoaded()); // nothing here could even ask
    }

    /// What a label cuts can be read in full, a page at a time.
    void longNotesAndNoticesAreReadByPages()
    {
        QStringList many;
        for (int i = 0; i < 4'000; ++i)
            many << QStringLiteral("<i>word%1</i>").arg(i);
        Window w(many.join(u' '));
        QVERIFY(QTest::qWaitForWindowActive(w.main.get()));
        QTest::keyClick(w.desk, Qt::Key_Return);
        QTRY_VERIFY(w.desk->flow().current());
        for (const auto *name : {"readCaption", "readNotices", "readNotes"}) {
            if (QLatin1StringView(name) == QLatin1StringView("readNotes"))
                QVERIFY(w.act("content.note"));
            QTRY_VERIFY2(w.find<QAbstractButton>(name) && w.find<QAbstractButton>(name)->isVisible(), name);
            QTest::mouseClick(w.find<QAbstractButton>(name), Qt::LeftButton);
            kit::PagedText *open = nullptr;
            for (auto *reader : w.main->findChildren<kit::PagedText *>())
                open = reader->isOpen() ? reader : open;
            QVERIFY2(open, name);
            QVERIFY(open->pageText().contains(QStringLiteral("<i>word0</i>")));
            QString read;
            for (int page = 0; page < open->pages(); ++page) {
                read += open->pageText();
                QTest::keyClick(open, Qt::Key_PageDown);
            }
            QVERIFY2(read.contains(QStringLiteral("<i>word2500</i>")), name); // far beyond what a label shows
            QTest::keyClick(open, Qt::Key_Escape);
            QVERIFY(!open->isOpen());
        }
    }
};

VIGIE_TEST(HostileFrameTest);
#include "HostileFrameTest.moc"
