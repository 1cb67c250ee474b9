#include "widgets/shell/TeamDesk.h"
#include "tests/support/FakeClaiming.h"
#include "tests/support/FakeCommanding.h"
#include "tests/support/FakeConnection.h"
#include "tests/support/FakeDeciding.h"
#include "tests/support/FakeDraftStore.h"
#include "tests/support/FakeMessages.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/FakeTeamwork.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"
#include "widgets/shell/EmergencyNumbers.h"

#include <QSignalSpy>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;

namespace {

struct Frame
{
    test::ManualClock clock;
    test::FakeConnection connection;
    test::FakeDeciding deciding;
    test::FakePreferences preferences;
    test::FakeCommanding commanding;
    test::FakeTeamwork teamwork;
    test::FakeMessages messages;
    test::FakeDraftStore drafts;
    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    kit::ActionRegistry actions;
    shell::WorkFrame frame{*theme, {connection, deciding, preferences, clock}, actions};
    shell::TeamDesk *team = nullptr;

    Frame()
    {
        team = new shell::TeamDesk(*theme, frame, {connection, deciding, commanding, teamwork, messages, drafts},
                                   actions, QStringLiteral("en"));
        frame.resize(1280, 800);
        frame.show();
        frame.activateWindow();
    }
    template <typename T> T *find(const char *name) { return frame.findChild<T *>(QLatin1StringView(name)); }
    QAbstractButton *button(const char *name) { return find<QAbstractButton>(name); }
    kit::Banner *banner(const char *name) { return find<kit::Banner>(name); }
    shell::ConflictCard *conflict() { return frame.findChild<shell::ConflictCard *>(); }

    /// A decision that came back.
    OutboxEntry comesBack(CommandState state, ErrorCode reason)
    {
        ItemDecision decision;
        decision.caseId = CaseId("c1");
        decision.subjects = {ItemId("i1")};
        decision.action = DecisionAction::Block;
        decision.clause = ClauseId("W1");
        decision.note = QStringLiteral("my words");
        Item item;
        item.state = ItemState::Pending;
        item.contentHash = "aaaaaaaabbbb";
        (void)deciding.decide(decision, item, 3);
        item.id = ItemId("i1");
        item.caption = QStringLiteral("as it was");
        drafts.bases[deciding.outbox().back().command.id] = {item, 3};
        teamwork.stands = {};
        teamwork.stands.caseId = CaseId("c1");
        teamwork.stands.state = CaseState::Open;
        teamwork.stands.item = ItemId("i1");
        teamwork.stands.itemState = ItemState::Pending;
        teamwork.stands.classification = Classification::Unclassified;
        teamwork.stands.contentHash = "ccccccccdddd";
        teamwork.stands.caption = QStringLiteral("as it is");
        teamwork.stands.policyVersion = 4;
        deciding.settleLast(state, Error(reason));
        return deciding.outbox().back();
    }
    QStringList table()
    {
        QStringList texts;
        for (const auto *cell : find<QWidget>("conflictTable")->findChildren<kit::PlainLabel *>())
            texts << cell->text();
        return texts;
    }
};

Alarm alarm(const char *id, const QString &words)
{
    Alarm made;
    made.id = AlarmId(id);
    made.raisedByName = QStringLiteral("Alix");
    made.words = words;
    made.caseId = CaseId("c9");
    return made;
}

} // namespace

class TeamDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whomToCallIsThereInBothLanguages()
    {
        for (const auto &language : {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("de")}) {
            const auto numbers = shell::emergencyNumbers(language);
            QVERIFY(numbers.has_value());
            QStringList digits;
            for (const auto &number : *numbers) {
                digits << number.number;
                QVERIFY(!number.name.isEmpty() && !number.when.isEmpty());
            }
            QCOMPARE(digits, (QStringList{QStringLiteral("17"), QStringLiteral("112"), QStringLiteral("3114"),
                                          QStringLiteral("119")}));
        }
        QCOMPARE(shell::parseEmergencyNumbers("{}", {}).code(), ErrorCode::Invalid);
        QCOMPARE(shell::parseEmergencyNumbers(R"({"numbers":[{"number":""}]})", {}).code(), ErrorCode::Invalid);
    }

    void someoneIsInDangerIsOneKeyAndLosesNothing()
    {
        Frame f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        f.team->setInHand({CaseId("c7"), MemberId("m7")});
        QTest::keyClick(&f.frame, Qt::Key_F1);
        auto *panel = f.find<shell::DangerPanel>("dangerPanel");
        QTRY_VERIFY(panel->isOpen());
        auto *words = f.find<kit::NoteField>("dangerWords");
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("He says tonight."));
        QTRY_COMPARE(f.drafts.text({CaseId("c7"), "danger"}), QStringLiteral("He says tonight."));
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.commanding.entered.size(), std::size_t{1});
        const auto raised = std::get<DangerAlert>(f.commanding.entered.front().body);
        QCOMPARE(raised, (DangerAlert{CaseId("c7"), MemberId("m7"), QStringLiteral("He says tonight.")}));
        QVERIFY(f.commanding.entered.front().terms.undo == UndoRule::AtOnce);
        QTRY_VERIFY(!panel->isOpen());
        QCOMPARE(f.drafts.text({CaseId("c7"), "danger"}), QString());
    }

    void anAlarmNeedsNoWordsAndWorksByMouse()
    {
        Frame f;
        QTest::mouseClick(f.button("rail.window.danger"), Qt::LeftButton);
        QTRY_VERIFY(f.find<shell::DangerPanel>("dangerPanel")->isOpen());
        QTest::mouseClick(f.button("dangerAlert"), Qt::LeftButton);
        QTRY_COMPARE(f.commanding.entered.size(), std::size_t{1});
        QVERIFY(std::get<DangerAlert>(f.commanding.entered.front().body).caseId.empty());
    }

    void whatCannotBeSavedIsSaidAndTheWordsStay()
    {
        Frame f;
        f.commanding.refuseWith = Error(ErrorCode::DiskFull);
        QTest::mouseClick(f.button("rail.window.danger"), Qt::LeftButton);
        auto *words = f.find<kit::NoteField>("dangerWords");
        QTest::keyClicks(words, QStringLiteral("kept"));
        QTest::mouseClick(f.button("dangerAlert"), Qt::LeftButton);
        QTRY_VERIFY(f.button("dangerAlert")->isEnabled());
        QCOMPARE(words->toPlainText(), QStringLiteral("kept"));
        QVERIFY(f.find<shell::DangerPanel>("dangerPanel")->isOpen());
    }

    void theLeadSeesAlarmsAndTakesThemOver()
    {
        Frame f;
        f.messages.raised = {alarm("newer", {}), alarm("older", QStringLiteral("tonight <b>"))};
        Q_EMIT f.connection.statusChanged();
        QVERIFY(!f.banner("alarmBanner")->isVisible()); // no lead
        auto lead = *f.connection.session();
        lead.permissions.insert("lead.view");
        f.connection.signInAs(lead);
        Q_EMIT f.connection.statusChanged();
        QTRY_VERIFY(f.banner("alarmBanner")->isVisible());
        QVERIFY(f.banner("alarmBanner")->message().contains(QStringLiteral("tonight <b>")));
        QSignalSpy asked(f.team, &shell::TeamDesk::caseRequested);
        QTest::mouseClick(f.banner("alarmBanner")->findChild<QAbstractButton *>(), Qt::LeftButton);
        QTRY_COMPARE(f.teamwork.takenOver, std::vector{AlarmId("older")});
        QTRY_COMPARE(asked.count(), 1);
        f.messages.raised[1].seenAt = f.clock.wall();
        Q_EMIT f.connection.statusChanged();
        QTRY_VERIFY(!f.banner("alarmBanner")->message().contains(QStringLiteral("tonight")));
        f.messages.raised[0].seenAt = f.clock.wall();
        Q_EMIT f.connection.statusChanged();
        QTRY_VERIFY(!f.banner("alarmBanner")->isVisible());
    }

    /// F8 at the window: said while it lasts.
    void aFullDiskIsABanner()
    {
        Frame f;
        f.drafts.diskFull = true;
        QTest::mouseClick(f.button("rail.window.danger"), Qt::LeftButton);
        auto *words = f.find<kit::NoteField>("dangerWords");
        QTest::keyClicks(words, QStringLiteral("typed"));
        QTRY_VERIFY(f.banner("draftBanner")->isVisible());
        QCOMPARE(words->toPlainText(), QStringLiteral("typed"));
        f.drafts.diskFull = false;
        QTest::keyClicks(words, QStringLiteral(" more"));
        QTRY_VERIFY(!f.banner("draftBanner")->isVisible());
        QCOMPARE(f.drafts.text({CaseId(), "danger"}), QStringLiteral("typed more"));
    }

    void mineBaseAndNowStandSideBySide()
    {
        Frame f;
        f.conflict()->show(f.comesBack(CommandState::Conflict, ErrorCode::Changed));
        QTRY_VERIFY(f.table().contains(QStringLiteral("as it is")));
        const auto texts = f.table();
        QVERIFY(texts.contains(QStringLiteral("as it was")));
        QVERIFY(texts.contains(QStringLiteral("aaaaaaaa")));
        QVERIFY(texts.contains(QStringLiteral("cccccccc")));
        for (const auto *cell : f.find<QWidget>("conflictTable")->findChildren<kit::PlainLabel *>())
            if (!cell->text().isEmpty())
                QTRY_VERIFY2(cell->height() >= cell->fontMetrics().height(), qPrintable(cell->text()));
        QVERIFY(texts.contains(QStringLiteral("3")));
        QVERIFY(texts.contains(QStringLiteral("4")));
        QVERIFY(!f.button("conflictOpinion")->isVisible()); // nobody decided
        QSignalSpy asked(f.team, &shell::TeamDesk::caseRequested);
        QTest::mouseClick(f.button("conflictReview"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(f.drafts.text({CaseId("c1"), "note"}), QStringLiteral("my words"));
        QCOMPARE(f.deciding.outbox().size(), std::size_t{1}); // only an explicit discard removes it
    }

    void anotherDecisionLeavesTheChoiceOfASecondOpinion()
    {
        Frame f;
        const auto entry = f.comesBack(CommandState::Conflict, ErrorCode::ClaimLost);
        f.teamwork.stands.state = CaseState::Closed;
        f.teamwork.stands.decision =
            StandingDecision{DecisionAction::PublishAdult, std::nullopt, QStringLiteral("Noor"), f.clock.wall()};
        f.conflict()->show(entry);
        QTRY_VERIFY(f.button("conflictOpinion")->isVisible());
        QVERIFY(!f.button("conflictReview")->isEnabled()); // closed: nothing to judge
        QVERIFY(f.table().join(QLatin1Char(' ')).contains(QStringLiteral("Noor")));
        QTest::mouseClick(f.button("conflictOpinion"), Qt::LeftButton);
        QTRY_COMPARE(f.commanding.entered.size(), std::size_t{1});
        const auto kept = std::get<ItemOpinion>(f.commanding.entered.front().body).decision;
        QCOMPARE(kept.action, DecisionAction::Block);
        QCOMPARE(kept.note, QStringLiteral("my words"));
        QCOMPARE(f.deciding.outbox().size(), std::size_t{1});
        QTest::mouseClick(f.button("conflictDiscard"), Qt::LeftButton);
        QTRY_VERIFY(f.deciding.outbox().empty());
        QTRY_VERIFY(!f.conflict()->isOpen());
    }

    void withoutThePlatformMineIsShownAndNothingIsPretended()
    {
        Frame f;
        const auto entry = f.comesBack(CommandState::Dead, ErrorCode::Permission);
        f.teamwork.refuseWith = Error(ErrorCode::Unreachable);
        f.conflict()->show(entry);
        QTRY_VERIFY(f.table().contains(QStringLiteral("as it was")));
        QVERIFY(!f.table().contains(QStringLiteral("as it is")));
        QVERIFY(!f.button("conflictOpinion")->isVisible());
        QVERIFY(f.button("conflictDiscard")->isVisible());
    }

    void aDeadNoteIsAnEditableCopy()
    {
        Frame f;
        OutboxEntry entry;
        entry.command.id = CommandId("cmd");
        entry.command.body = CaseNote{CaseId("c1"), QStringLiteral("too late")};
        entry.state = CommandState::Dead;
        entry.reason = Error(ErrorCode::Permission);
        f.conflict()->show(entry);
        auto *copy = f.find<kit::NoteField>("conflictCopy");
        QVERIFY(copy->isVisible());
        QVERIFY(!f.button("conflictReview")->isVisible());
        copy->setFocus();
        QTest::keyClicks(copy, QStringLiteral("!"));
        QTest::mouseClick(f.button("conflictSend"), Qt::LeftButton);
        QTRY_COMPARE(f.commanding.entered.size(), std::size_t{1});
        QVERIFY(f.commanding.entered.front().id != entry.command.id); // a new command
        QVERIFY(std::get<CaseNote>(f.commanding.entered.front().body).text.contains(QStringLiteral("too late")));
        copy->clear();
        f.conflict()->show(entry);
        copy->clear();
        QVERIFY(!f.button("conflictSend")->isEnabled());
    }

    /// Whoever said that somebody may be a minor must not have to find the words again.
    void aRefusedDoubtIsAnEditableCopy()
    {
        Frame f;
        OutboxEntry entry;
        entry.command.id = CommandId("cmd");
        entry.command.body = AccountDoubt{CaseId("c1"), AccountDoubtKind::Minor, QStringLiteral("school uniform")};
        entry.state = CommandState::Dead;
        entry.reason = Error(ErrorCode::Closed);
        f.conflict()->show(entry);
        auto *copy = f.find<kit::NoteField>("conflictCopy");
        QCOMPARE(copy->toPlainText(), QStringLiteral("school uniform"));
        copy->setFocus();
        QTest::keyClicks(copy, QStringLiteral(", "));
        QTest::mouseClick(f.button("conflictSend"), Qt::LeftButton);
        QTRY_COMPARE(f.commanding.entered.size(), std::size_t{1});
        const auto &sent = std::get<AccountDoubt>(f.commanding.entered.front().body);
        QVERIFY(sent.caseId == CaseId("c1") && sent.kind == AccountDoubtKind::Minor);
        QVERIFY(sent.words.contains(QStringLiteral("school uniform")));
        QVERIFY(f.commanding.entered.front().id != entry.command.id);
    }
};

VIGIE_TEST(TeamDeskTest);
#include "TeamDeskTest.moc"
