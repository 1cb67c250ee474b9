#include "tests/support/TestCase.h"
#include "tests/widgets/content/DeskWindow.h"
#include "widgets/content/AsideCard.h"
#include "widgets/content/CaseRail.h"
#include "widgets/content/RecusalCard.h"
#include "widgets/content/WaitingCard.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/Toast.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using domain::CaseId;
using test::DeskWindow;

namespace {

const CaseId First("case-1");

/// A desk with colleagues, the first case open.
struct Team : DeskWindow
{
    explicit Team(int cases = 3)
    {
        world.teamwork.people = {{domain::PersonId("noor"), QStringLiteral("Noor")}};
        for (int i = 1; i <= cases; ++i)
            world.add(world.photo(i));
    }
    template <typename T> T *find(const char *name) const { return desk->findChild<T *>(QLatin1StringView(name)); }
    kit::NoteField *noteField() const { return find<kit::NoteField>("noteField"); }
    AsideCard *aside() const { return desk->findChild<AsideCard *>(); }
    void link(domain::Link to)
    {
        auto status = world.connection.status();
        status.link = to;
        world.connection.set(status);
    }
    CaseId current() const { return desk->flow().current() ? desk->flow().current()->kase.id : CaseId(); }
    QString said() const { return desk->findChild<kit::Toast *>()->text(); }
    QStringList lines(const char *name) const
    {
        QStringList out;
        for (const auto *label : desk->findChildren<kit::PlainLabel *>(QLatin1StringView(name)))
            if (label->isVisible())
                out << label->text();
        return out;
    }
};

} // namespace

class TeamFeatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsACommandThatCannotBeLost()
    {
        Team t;
        t.start();
        t.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(t.noteField()->hasFocus());
        QTest::keyClicks(t.noteField(), QStringLiteral("G is only a letter here"));
        QVERIFY(t.world.deciding.outbox().empty());
        QTRY_COMPARE(t.world.drafts.text({First, "note"}), QStringLiteral("G is only a letter here"));
        QTest::keyClick(t.noteField(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.world.commanding.entered.size(), std::size_t{1});
        const auto note = std::get<domain::CaseNote>(t.world.commanding.entered.front().body);
        QCOMPARE(note.caseId, First);
        QCOMPARE(note.text, QStringLiteral("G is only a letter here"));
        QTRY_VERIFY(t.noteField()->toPlainText().isEmpty());
        QCOMPARE(t.world.drafts.text({First, "note"}), QString());
        QTest::keyClick(t.noteField(), Qt::Key_Escape);
        QTRY_VERIFY(!t.noteField()->hasFocus());
    }

    void lettersTypedWhileANoteIsSentAreNotLost()
    {
        Team t;
        t.start();
        t.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(t.noteField()->hasFocus());
        QTest::keyClicks(t.noteField(), QStringLiteral("first"));
        QTest::keyClick(t.noteField(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClicks(t.noteField(), QStringLiteral("next")); // the outbox has not answered yet
        QTest::keyClick(t.noteField(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.noteField()->toPlainText(), QStringLiteral("next"));
        QCOMPARE(t.world.commanding.entered.size(), std::size_t{1});
        QCOMPARE(t.world.drafts.text({First, "note"}), QStringLiteral("next"));
        QTest::keyClick(t.noteField(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.world.commanding.entered.size(), std::size_t{2});
        QCOMPARE(std::get<domain::CaseNote>(t.world.commanding.entered.back().body).text, QStringLiteral("next"));
        QTRY_VERIFY(t.noteField()->toPlainText().isEmpty());
    }

    void escapeGoesBackToTheTabOneCameFrom()
    {
        Team t;
        t.start();
        auto *rail = t.desk->findChild<CaseRail *>();
        rail->showTab(CaseTab::Person);
        t.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(rail->tab(), CaseTab::Team);
        t.press(Qt::Key_N, Qt::ControlModifier); // again, from there
        QTRY_VERIFY(t.noteField()->hasFocus());
        QTest::keyClick(t.noteField(), Qt::Key_Escape);
        QCOMPARE(rail->tab(), CaseTab::Person);
    }

    void whatTheOutboxRefusesStaysInTheField()
    {
        Team t;
        t.start();
        t.world.commanding.refuseWith = Error(ErrorCode::DiskFull);
        t.press(Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(t.noteField(), QStringLiteral("kept"));
        QTest::keyClick(t.noteField(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!t.said().isEmpty());
        QCOMPARE(t.noteField()->toPlainText(), QStringLiteral("kept"));
    }

    void colleaguesAreSeenBeforeOneStarts()
    {
        Team t;
        t.world.teamwork.others = {{{domain::PersonId("noor"), QStringLiteral("Noor <b>")}, t.world.clock.wall()}};
        t.world.messages.add(First, QStringLiteral("Noor"), QStringLiteral("seen twice"));
        t.start();
        QTRY_COMPARE(t.lines("hintOnlookers").size(), 1);
        QVERIFY(t.lines("hintOnlookers").front().contains(QStringLiteral("Noor <b>")));
        QVERIFY(t.lines("hintNote").front().contains(QStringLiteral("seen twice")));
        QCOMPARE(t.world.teamwork.looks.back(), std::optional(First));
        t.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(t.lines("noteText"), QStringList{QStringLiteral("seen twice")});
    }

    void whoLooksIsSaidBeforeACaseIsOpened()
    {
        Team t;
        t.start();
        t.world.teamwork.onlookersOf = {{{domain::PersonId("noor"), QStringLiteral("Noor")}, t.world.clock.wall()}};
        auto *table = t.find<kit::FastTable>("queueTable");
        table->setFocus();
        const auto claims = t.world.claiming.held().size();
        QTest::keyClick(table, Qt::Key_Down); // points, does not open
        QTRY_COMPARE(t.lines("rowOnlookers").size(), 1);
        QVERIFY(t.lines("rowOnlookers").front().contains(QStringLiteral("Noor")));
        QCOMPARE(t.world.teamwork.peeked, std::vector{CaseId("case-2")});
        QCOMPARE(t.current(), First);
        QCOMPARE(t.world.claiming.held().size(), claims);
        QVERIFY(t.world.teamwork.looks.back() == std::optional(First)); // asking is not looking
        QTest::keyClick(table, Qt::Key_Up);
        QTRY_VERIFY(t.lines("rowOnlookers").empty()); // the case on the desk has its own line
        const auto box = table->visualRect(table->model()->index(2, 1));
        QTest::mouseMove(table->viewport(), box.center());
        QTRY_COMPARE(t.world.teamwork.peeked.back(), CaseId("case-3"));
        QTRY_COMPARE(t.lines("rowOnlookers").size(), 1);
    }

    void aLeadTakesARecusalBack()
    {
        Team t;
        t.world.teamwork.steppedBack = {{{domain::PersonId("noor"), QStringLiteral("Noor <b>")},
                                         domain::MemberId("m1"),
                                         QStringLiteral("Léa"),
                                         t.world.clock.wall()},
                                        {{domain::PersonId("p1"), QStringLiteral("Alix Sample")},
                                         domain::MemberId("m2"),
                                         QStringLiteral("Bo"),
                                         t.world.clock.wall()}};
        t.start();
        auto *card = t.find<RecusalCard>("recusalCard");
        t.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!card->isOpen()); // nobody but a lead
        auto session = *t.world.connection.session();
        session.permissions.insert("lead.view");
        t.world.connection.signInAs(session);
        t.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(card->isOpen());
        QTRY_COMPARE(t.lines("recusalText").size(), 2);
        QVERIFY(t.lines("recusalText").front().contains(QStringLiteral("Noor <b>")));
        const auto buttons = card->findChildren<kit::Button *>(QStringLiteral("recusalEnd"));
        QVERIFY(buttons[0]->isEnabled() && buttons[0]->hasFocus());
        QVERIFY(!buttons[1]->isEnabled()); // one's own is another lead's
        t.world.teamwork.refuseWith = Error(ErrorCode::Unreachable);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QTRY_VERIFY(!t.said().isEmpty());
        QCOMPARE(t.world.teamwork.steppedBack.size(), std::size_t{2});
        t.world.teamwork.refuseWith.reset();
        QTest::keyClick(buttons[0], Qt::Key_Space);
        QTRY_COMPARE(t.world.teamwork.steppedBack.size(), std::size_t{1});
        QTRY_COMPARE(t.lines("recusalText").size(), 1);
        QVERIFY(t.said().contains(QStringLiteral("Noor")));
        QTest::keyClick(card, Qt::Key_Escape);
        QVERIFY(!card->isOpen());
        QVERIFY(t.world.deciding.outbox().empty());
    }

    void aCaseIsHandedOverWithNoteAndDraft()
    {
        Team t;
        t.start();
        const auto claim = t.desk->flow().claim()->claim.id;
        t.press(Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(t.noteField(), QStringLiteral("half a"));
        QTest::keyClick(t.noteField(), Qt::Key_Escape);
        t.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(t.aside()->isOpen());
        auto *choice = t.find<QComboBox>("asideChoice");
        QTRY_COMPARE(choice->itemText(0), QStringLiteral("Noor"));
        QVERIFY(choice->hasFocus());
        auto *note = t.find<kit::NoteField>("asideNote");
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("please"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.world.teamwork.handed.size(), std::size_t{1});
        QCOMPARE(t.world.teamwork.handed[0].claim, claim);
        QCOMPARE(t.world.teamwork.handed[0].handing,
                 (domain::CaseHanding{domain::PersonId("noor"), QStringLiteral("please"), QStringLiteral("half a")}));
        QTRY_COMPARE(t.current(), CaseId("case-2"));
        QVERIFY(!t.world.claiming.holds(First));
        QTRY_VERIFY(t.said().contains(QStringLiteral("Noor")));
        QCOMPARE(t.world.drafts.text({First, "note"}), QString()); // it went along
        QCOMPARE(t.world.drafts.text({First, "handover"}), QString());
    }

    void whatIsRefusedKeepsTheCaseAndTheWords()
    {
        Team t;
        t.start();
        t.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *note = t.find<kit::NoteField>("asideNote");
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("please"));
        t.world.teamwork.refuseWith = Error(ErrorCode::Unreachable);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!t.said().isEmpty());
        QCOMPARE(t.current(), First);
        QVERIFY(t.world.claiming.holds(First));
        QCOMPARE(t.world.drafts.text({First, "handover"}), QStringLiteral("please"));
    }

    void backToTheQueueIsNotServedToOneselfAgain()
    {
        Team t;
        t.start();
        t.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *choice = t.find<QComboBox>("asideChoice");
        QTRY_COMPARE(choice->count(), 2);
        choice->setCurrentIndex(1);
        QTest::mouseClick(t.find<QAbstractButton>("asideConfirm"), Qt::LeftButton);
        QTRY_COMPARE(t.current(), CaseId("case-2"));
        QVERIFY(!t.world.teamwork.handed[0].handing.to);
        QCOMPARE(t.world.claiming.released.front(), std::pair(First, domain::ReleaseReason::Skipped));
    }

    void aCaseIsPutAsideUntilATime()
    {
        Team t;
        t.start();
        t.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(t.aside()->isOpen());
        auto *choice = t.find<QComboBox>("asideChoice");
        QCOMPARE(choice->count(), 4);
        choice->setCurrentIndex(1);
        QTest::mouseClick(t.find<QAbstractButton>("asideConfirm"), Qt::LeftButton);
        QTRY_COMPARE(t.world.teamwork.parked.size(), std::size_t{1});
        QCOMPARE(t.world.teamwork.parked[0].until, t.world.connection.serverNow() + std::chrono::hours(1));
        QTRY_COMPARE(t.current(), CaseId("case-2"));
    }

    void iKnowThisPersonIsOneKey()
    {
        Team t;
        t.start();
        t.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(t.world.teamwork.recused.size(), std::size_t{1});
        QTRY_COMPARE(t.current(), CaseId("case-2"));
        QVERIFY(!t.said().isEmpty());
    }

    void whatWasHandedToMeIsSaidAndTakenByOneKey()
    {
        Team t;
        t.world.teamwork.cases.handed = {{CaseId("case-3"),
                                          {domain::PersonId("noor"), QStringLiteral("Noor")},
                                          QStringLiteral("look at the caption"),
                                          QStringLiteral("draft of Noor"),
                                          t.world.clock.wall()}};
        t.start();
        Q_EMIT t.world.connection.statusChanged();
        QTRY_VERIFY(t.desk->findChild<WaitingCard *>()->isOpen());
        QVERIFY(t.lines("waitingText").front().contains(QStringLiteral("look at the caption")));
        QCOMPARE(t.current(), First); // the work in hand stays
        t.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(t.current(), CaseId("case-3"));
        QTRY_VERIFY(t.world.teamwork.cases.handed.empty()); // acknowledged
        t.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(t.noteField()->toPlainText(), QStringLiteral("draft of Noor"));
    }

    void afterACrashOneIsBackAtTheSameCase()
    {
        Team t;
        t.world.drafts.remembered = domain::WorkPlace{"content", domain::QueueId("q"), CaseId("case-2"), {}, {}};
        t.world.drafts.texts[{CaseId("case-2"), "note"}] = {QStringLiteral("half a sen")};
        t.show();
        QTRY_COMPARE(t.current(), CaseId("case-2"));
        QVERIFY(t.world.claiming.holds(CaseId("case-2")));
        t.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(t.noteField()->toPlainText(), QStringLiteral("half a sen"));
    }

    void theListAndTheTabAreRememberedToo()
    {
        Team t;
        t.start();
        auto *sort = t.find<QComboBox>("queueSort");
        sort->setFocus();
        QTest::keyClick(sort, Qt::Key_Down); // gravest first
        t.press(Qt::Key_Escape);
        t.desk->setFocus();
        t.press(Qt::Key_L);
        t.type(QStringLiteral("caption"));
        QTRY_COMPARE(t.world.feed.filters.back().text, QStringLiteral("caption"));
        t.desk->setFocus();
        t.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        t.press(Qt::Key_F6);
        auto *rail = t.desk->findChild<CaseRail *>();
        QCOMPARE(rail->tab(), CaseTab::Person);
        QTRY_COMPARE(t.world.drafts.remembered.value_or(domain::WorkPlace{}).tab, std::string("person"));
        const auto before = *t.world.drafts.remembered;
        QVERIFY(t.world.claiming.holds(First));

        t.show(); // the window is gone without a word, and another one starts
        QTRY_COMPARE(t.current(), First);
        const auto filter = t.desk->findChild<ListFilters *>()->filter();
        QCOMPARE(filter.sort, domain::CaseSort::SeverestFirst);
        QCOMPARE(filter.text, QStringLiteral("caption"));
        QCOMPARE(filter.owner, std::optional(domain::MemberId("member-1")));
        QCOMPARE(t.find<QLineEdit>("queueFilter")->text(), QStringLiteral("caption"));
        QCOMPARE(t.desk->findChild<CaseRail *>()->tab(), CaseTab::Person);
        QTRY_COMPARE(*t.world.drafts.remembered, before);
        t.desk->lock();
        QTRY_COMPARE(*t.world.drafts.remembered,
                     (domain::WorkPlace{"content", domain::QueueId("q"), {}, {}, {}})); // a clean end
    }

    void aListIsBackWithoutACaseToo()
    {
        Team t;
        t.world.drafts.remembered =
            domain::WorkPlace{"content", domain::QueueId("q"), {}, R"({"standing":"parked"})", "team"};
        t.link(domain::Link::Offline);
        t.show();
        QTRY_COMPARE(t.desk->findChild<ListFilters *>()->filter().standing,
                     std::optional(domain::CaseStanding::Parked));
        QCOMPARE(t.desk->findChild<CaseRail *>()->tab(), CaseTab::Team);
        QVERIFY(t.current().empty());
    }

    void thePlaceIsNotLostByACrashBeforeTheCaseIsBack()
    {
        Team t;
        const domain::WorkPlace place{"content", domain::QueueId("q"), CaseId("case-2"), R"({"sort":"newest"})", {}};
        t.world.drafts.remembered = place;
        t.link(domain::Link::Connecting);
        t.show();
        QTRY_COMPARE(t.desk->findChild<ListFilters *>()->filter().sort, domain::CaseSort::NewestFirst);
        t.press(Qt::Key_F6); // something to remember
        QTRY_COMPARE(t.world.drafts.remembered->tab, std::string("person"));
        QCOMPARE(t.world.drafts.remembered->caseId, CaseId("case-2"));
    }

    void aReasonBeingTypedOutlivesTheProcess()
    {
        Team t;
        t.start();
        t.press(Qt::Key_G);
        QTRY_COMPARE(t.current(), CaseId("case-2"));
        t.world.deciding.settleLast(domain::CommandState::Done);
        t.press(Qt::Key_Z, Qt::ControlModifier);
        auto *reason = t.find<QLineEdit>("reversalReason");
        QTRY_VERIFY(reason->isVisible() && reason->hasFocus());
        QTest::keyClicks(reason, QStringLiteral("the wrong pict"));
        const domain::DraftKey key{{}, "reversal/cmd-1"};
        QTRY_COMPARE(t.world.drafts.text(key), QStringLiteral("the wrong pict"));

        t.show();
        t.press(Qt::Key_Z, Qt::ControlModifier);
        reason = t.find<QLineEdit>("reversalReason");
        QTRY_COMPARE(reason->text(), QStringLiteral("the wrong pict"));
        t.world.deciding.refuseWith = Error(ErrorCode::DiskFull);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!t.said().isEmpty());
        QCOMPARE(t.world.drafts.text(key), QStringLiteral("the wrong pict")); // refused: nothing typed is lost
        t.world.deciding.refuseWith.reset();
        t.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(reason->isVisible());
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(t.world.deciding.reversals.size(), std::size_t{1});
        QTRY_COMPARE(t.world.drafts.text(key), QString());
    }

    void whoWritesKeepsTheKeyboardWhenTheCaseChangesMeanwhile()
    {
        Team t;
        t.start();
        t.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(t.noteField()->hasFocus());
        QTest::keyClicks(t.noteField(), QStringLiteral("she said "));
        QSignalSpy changes(&t.desk->flow(), &CaseFlow::caseChanged);
        Q_EMIT t.world.feed.changed({First}); // a colleague's note, a claim that was extended
        QTRY_COMPARE(changes.count(), 1);
        QVERIFY(t.noteField()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_G);
        QVERIFY(t.world.deciding.outbox().empty());
        QCOMPARE(t.noteField()->toPlainText(), QStringLiteral("she said g"));
    }

    void whoWritesKeepsTheKeyboardWhenAToastGoes()
    {
        Team t;
        t.start();
        t.press(Qt::Key_G); // the toast says how to undo it while the next case comes
        QTRY_COMPARE(t.painted(), QStringLiteral("case-2/0"));
        auto *toast = t.desk->findChild<kit::Toast *>();
        QVERIFY(toast->isOpen());
        t.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(t.noteField()->hasFocus());
        QTest::keyClicks(t.noteField(), QStringLiteral("she said "));
        toast->close(); // its time is over
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_G);
        QCOMPARE(t.noteField()->toPlainText(), QStringLiteral("she said g"));
        QCOMPARE(t.world.deciding.outbox().size(), 1U);
    }

    void whatMustBeReadFirstOnlyDelaysTheWayBack()
    {
        Team t;
        t.world.drafts.remembered = domain::WorkPlace{"content", domain::QueueId("q"), CaseId("case-2"), {}, {}};
        t.link(domain::Link::Connecting);
        t.show();
        QTRY_COMPARE(t.desk->flow().queue(), domain::QueueId("q"));
        t.desk->flow().setHeldUp(true); // what changed in the policy
        t.link(domain::Link::Online);
        QVERIFY(t.current().empty());
        t.desk->flow().setHeldUp(false);
        QTRY_COMPARE(t.current(), CaseId("case-2"));
    }

    void afterACrashOneIsNotBackAtACaseThatWasDecided()
    {
        Team t;
        const auto decided = t.world.photo(2);
        domain::ItemDecision decision;
        decision.caseId = decided.kase.id;
        decision.subjects = {decided.item->id};
        decision.action = domain::DecisionAction::PublishGeneral;
        (void)t.world.deciding.decide(decision, *decided.item, 3);
        t.world.drafts.remembered = domain::WorkPlace{"content", domain::QueueId("q"), CaseId("case-2"), {}, {}};
        t.show();
        QTRY_COMPARE(t.current(), First); // case-2 is no longer anybody's work
    }

    void thePlaceIsRememberedAndForgottenOnLeaving()
    {
        Team t;
        t.start();
        QTRY_VERIFY(t.world.drafts.remembered.has_value());
        QTRY_COMPARE(t.world.drafts.remembered->caseId, First);
        t.desk->lock();
        QTRY_VERIFY(t.world.drafts.remembered->caseId.empty());
    }

    void whatADecisionWasBasedOnIsKept()
    {
        Team t;
        t.start();
        t.press(Qt::Key_G);
        QTRY_COMPARE(t.world.deciding.outbox().size(), std::size_t{1});
        const auto id = t.world.deciding.outbox().front().command.id;
        QTRY_VERIFY(t.world.drafts.bases.contains(id));
        QCOMPARE(t.world.drafts.bases[id].item.contentHash, std::string("hash-1"));
        QCOMPARE(t.world.drafts.bases[id].policyVersion, 3);
    }
};

VIGIE_TEST(TeamFeatureTest);
#include "TeamFeatureTest.moc"
