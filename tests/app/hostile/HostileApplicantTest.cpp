#include "tests/app/hostile/Bait.h"
#include "tests/app/hostile/PlainTextChecks.h"
#include "tests/support/CertificationWorld.h"
#include "widgets/certification/CertificationDesk.h"
#include "widgets/kit/Floating.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/WorkFrame.h"

#include <memory>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::test;

namespace {

/// The certification desk in its frame; every text of application, applicant, machine results and evidence that can
/// come from outside is the same hostile one.
struct Window
{
    explicit Window(const QString &text) : words(text), raw(text.left(RawLimit).toStdString())
    {
        Session session = *world.connection.session();
        session.displayName = words;
        world.connection.signInAs(session);
        for (auto &queue : world.cases.known)
            queue.name.byLanguage = {{"en", words}, {"fr", words}};
        for (int number = 1; number <= 2; ++number)
            add(number);
        main = std::make_unique<shell::MainWindow>(*theme);
        frame =
            new shell::WorkFrame(*theme, {world.connection, world.deciding, world.preferences, world.clock}, actions);
        desk = new certification::CertificationDesk(*theme, world.ports(), actions);
        QObject::connect(desk, &certification::CertificationDesk::placeChanged, frame,
                         [this](const QString &place) { frame->setPlace(QStringLiteral("certification"), place); });
        frame->addDesk({QStringLiteral("certification"), kit::Icon::UserCheck, QStringLiteral("Certification"),
                        QKeySequence(Qt::CTRL | Qt::Key_I), desk});
        main->showWork(frame);
        main->resize(1280, 800);
        main->show();
        main->activateWindow();
    }
    ~Window() { main.reset(); }

    void add(int number)
    {
        auto detail = world.application(number);
        detail.member->displayName = detail.member->handle = words;
        auto &application = *detail.application;
        application.country = raw;
        for (auto &piece : application.evidence)
            piece.media.type = raw;
        DocumentLook look;
        look.inspection.mrz.state = MrzState::DigitsDisagree;
        look.inspection.mrz.lines = {raw, raw, raw};
        for (const auto &piece : application.evidence)
            world.pictures.documents[piece.media.id] = look;
        world.add(detail, machine());
        auto &known = world.applicants.known.at(application.id);
        for (auto &value : known.applicant.values)
            value.value = words;
        known.number = words;
        known.links = {{ApplicationId(raw), MemberId(raw)}};
    }
    MachineResults machine() const
    {
        MachineResults results;
        results.estimate = FirstEstimate{raw, {24.3, 2.1, true}, world.now()};
        IdentityVerdict verdict;
        verdict.provider = verdict.sessionId = verdict.reference = verdict.stateWord = raw;
        verdict.receivedAt = world.now();
        IdentityCheck check;
        check.kindWord = check.recommendationWord = check.reason = check.suggestion = raw;
        check.isDone = true;
        check.parts = {{raw, SubCheckResult::Unknown, raw, CheckedBy::Unknown, {{raw, raw}}}};
        verdict.checks = {check};
        results.verdicts = {verdict};
        return results;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = main->focusWidget() ? main->focusWidget() : desk;
        QTest::keyClick(target, key, modifiers);
        QCoreApplication::sendPostedEvents();
    }
    void act(const char *id)
    {
        if (auto *action = actions.find(QLatin1StringView(id)); action && action->isEnabled())
            action->trigger();
        QCoreApplication::sendPostedEvents();
    }
    void closeAll()
    {
        for (auto *floating : main->findChildren<kit::Floating *>())
            floating->close();
    }

    static constexpr qsizetype RawLimit = 4000; ///< longer words are refused before they get here
    QString words;
    std::string raw;
    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    CertificationWorld world;
    kit::ActionRegistry actions;
    std::unique_ptr<shell::MainWindow> main;
    shell::WorkFrame *frame = nullptr;
    certification::CertificationDesk *desk = nullptr;
};

} // namespace

/// Hostile words of applicants and providers on the certification desk: plain text everywhere, nothing fetched.
class HostileApplicantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStageIsPlainAndNothingIsFetched_data()
    {
        QTest::addColumn<int>("number"); // −1: the lures
        QTest::addRow("lures") << -1;
        for (int i = 0; i < static_cast<int>(hostileTexts().size()); ++i)
            QTest::addRow("text %d", i) << i;
    }
    void everyStageIsPlainAndNothingIsFetched()
    {
        using Step = certification::CertificationDesk::Step;
        QFETCH(int, number);
        Bait bait;
        Window w(number < 0 ? bait.lures() : hostileTexts()[static_cast<std::size_t>(number)]);
        QVERIFY(QTest::qWaitForWindowActive(w.main.get()));
        checkAllPlain(*w.main);
        QVERIFY(checkRowTips(*w.main) >= 0);
        w.press(Qt::Key_Return);
        QTRY_VERIFY(w.desk->flow().current());
        QTRY_VERIFY(w.actions.find(QStringLiteral("certification.answer-same"))->isEnabled());
        checkAllPlain(*w.main);
        QCOMPARE(w.main->windowTitle(), QStringLiteral("Vigie")); // neutral, whoever is on it
        w.press(Qt::Key_1);
        QTRY_COMPARE(w.desk->step(), Step::Data);
        checkAllPlain(*w.main);
        w.press(Qt::Key_Return);
        QTRY_COMPARE(w.desk->step(), Step::Verdict);
        checkAllPlain(*w.main);
        for (const auto *id :
             {"certification.evidence", "certification.right", "certification.reveal-links", "certification.ask-again",
              "certification.reject", "certification.suspect-minor", "window.legend", "window.palette"}) {
            w.closeAll();
            w.act(id);
            checkAllPlain(*w.main);
        }
        w.closeAll();
        QVERIFY(!bait.wasOpened());
        QVERIFY(!bait.wasCalled());
    }
};

VIGIE_TEST(HostileApplicantTest);
#include "HostileApplicantTest.moc"
