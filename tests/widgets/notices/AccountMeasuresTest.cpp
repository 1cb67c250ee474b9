#include "tests/support/MeasureRules.h"
#include "tests/widgets/notices/NoticeWindow.h"
#include "widgets/notices/MeasureWords.h"
#include "widgets/notices/NoticeWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QStandardItemModel>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;
using std::chrono::days;

namespace {

const QString Facts = QStringLiteral("The sign calls a religion a disease, in letters as high as a house.");

} // namespace

/// What a decision does to an account, at the desk as a person uses it: by keys, in a real window.
class AccountMeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        auto session = *world().connection.session();
        session.permissions.insert("member.restrict");
        world().connection.signInAs(session);
        test::addMeasures(world().policy);
        for (int number = 1; number <= 2; ++number)
            world().add(world().notice(number));
    }
    void cleanup() { m_window.reset(); }

    void whatCountsStandsBesideTheDecision()
    {
        standing().strikes = {strike(1, 10), strike(1, 400)};
        QVERIFY(start());
        const auto words = m_window->words("strikes0");
        QVERIFY2(words.startsWith(QStringLiteral("Studio Lumière: 1 strike(s) count, weight 1.")) ||
                     words.startsWith(QStringLiteral("Studio Lumière: 1 strike counts, weight 1.")),
                 qUtf8Printable(words));
        QCOMPARE(words.count(QLatin1Char('\n')), 1); // the expired one is not listed
        QVERIFY(!m_window->find<QWidget>("strikeGiven")->isVisible());
        QVERIFY(!m_window->find<QWidget>("strikeProposal0")->isVisible());
    }

    void theClauseTellsTheStrikeAndAProposalIsTaken()
    {
        standing().strikes = {strike(1, 10), strike(1, 20)};
        QVERIFY(start());
        m_window->press(Qt::Key_1);
        draft().setClause(ClauseId("H1"));
        QVERIFY(m_window->find<QWidget>("strikeGiven")->isVisibleTo(m_window->desk.get()));
        QVERIFY(m_window->words("strikeGiven").contains(QStringLiteral("weight 1")));
        QVERIFY(m_window->words("strikeProposal0").contains(QStringLiteral("Account suspended, 14")));
        QVERIFY(!draft().restriction(RestrictionKind::AccountSuspended)); // nothing follows by itself
        QVERIFY(m_window->action("notices.proposal")->isEnabled());
        m_window->press(Qt::Key_0);
        const auto taken = draft().restriction(RestrictionKind::AccountSuspended);
        QVERIFY(taken);
        QCOMPARE(taken->until, std::optional(world().now() + days(14)));
        QVERIFY(!m_window->find<QWidget>("takeProposal0")->isVisible());
        QVERIFY(!m_window->action("notices.proposal")->isEnabled());
        m_window->press(Qt::Key_8); // not taken after all, and taken by hand
        QVERIFY(!draft().restriction(RestrictionKind::AccountSuspended));
        m_window->find<kit::Button>("takeProposal0")->click();
        QVERIFY(draft().restriction(RestrictionKind::AccountSuspended));
        const auto letters = draft().letters(world().now());
        QVERIFY(letters.front().draft.letter.text.contains(QStringLiteral("elle compte pour 1 jusqu’au")));
    }

    void blocksStandBesideTheStrikesAndProposeNothing()
    {
        standing().blocks.counts = {7, 0, 6};
        standing().blocks.newest = {{false, world().now(), BlockReason::Insults, true, true, false}};
        QVERIFY(start());
        auto *blocks = m_window->find<kit::BlocksView>("standingBlocks0");
        QTRY_VERIFY(blocks->isVisibleTo(m_window->desk.get()));
        QCOMPARE(m_window->words("blocksSummary"), kit::BlocksView::summary({7, 0, 6}));
        QVERIFY(!m_window->find<QWidget>("strikeProposal0")->isVisible());
        QVERIFY(!draft().restriction(RestrictionKind::AccountSuspended));
    }

    void aDatabaseThatRefusesThePlatformIsSaidBesideTheDecision()
    {
        standing();
        world().measures.standings[NoticeId("notice-1")].statementsPause = StatementPause::TokenRefused;
        QVERIFY(start());
        QTRY_COMPARE(m_window->words("statementsPaused"), NoticeWords::statementPause(StatementPause::TokenRefused));
        m_window->press(Qt::Key_1);
        draft().setClause(ClauseId("H1"));
        m_window->write(Facts);
        QTRY_VERIFY2(m_window->words("whyNotDecide").contains(QStringLiteral("Its statement waits")),
                     qUtf8Printable(m_window->words("whyNotDecide")));
        QVERIFY(m_window->action("notices.decide")->isEnabled()); // nobody waits for it with a decision
        m_window->press(Qt::Key_2);
        QVERIFY(!m_window->words("whyNotDecide").contains(QStringLiteral("Its statement waits")));
    }

    void withoutBlocksNothingIsSaidOfThem()
    {
        standing();
        QVERIFY(start());
        QTRY_VERIFY(!m_window->words("strikes0").isEmpty());
        QVERIFY(!m_window->find<QWidget>("standingBlocks0")->isVisibleTo(m_window->desk.get()));
    }

    void whatIsNotKnownIsSaidAndAskedAgain()
    {
        standing();
        world().measures.failWith = ErrorCode::Unreachable;
        QVERIFY(start());
        QTRY_VERIFY(
            m_window->words("standingState").startsWith(QStringLiteral("Which strikes count is not known here.")));
        world().measures.failWith.reset();
        m_window->find<kit::Button>("standingAgain")->click();
        QTRY_VERIFY(m_window->words("standingState").isEmpty());
        QVERIFY(!m_window->words("strikes0").isEmpty());
    }

    void anAccountEndsInThirtyDays()
    {
        QVERIFY(start());
        m_window->press(Qt::Key_1);
        QVERIFY(!m_window->find<QWidget>("ending")->isVisible());
        end();
        QCOMPARE(draft().restriction(RestrictionKind::AccountEnded)->noticeDays, 30);
        QVERIFY(m_window->words("endingDay").contains(QStringLiteral("this can be withdrawn")));
        QVERIFY(!m_window->find<QWidget>("endingException")->isVisible());
        decide();
        const auto &made = world().noticing.decisions.back();
        QCOMPARE(made.exception, EndingException::None);
        QCOMPARE(endingIn(made)->noticeDays, 30);
    }

    void soonerNeedsAnExceptionWithItsBasis()
    {
        QVERIFY(start());
        m_window->press(Qt::Key_1);
        end();
        draft().setClause(ClauseId("H1"));
        m_window->write(Facts);
        auto *notice = m_window->find<QComboBox>("endingNotice");
        notice->setCurrentIndex(notice->findData(0));
        Q_EMIT notice->activated(notice->currentIndex());
        QVERIFY(!m_window->action("notices.decide")->isEnabled());
        QVERIFY(m_window->words("endingFault").contains(QStringLiteral("30")));
        auto *exception = m_window->find<QComboBox>("endingException");
        exception->setCurrentIndex(1);
        Q_EMIT exception->activated(1);
        auto *basis = m_window->find<QPlainTextEdit>("endingBasis");
        QVERIFY(basis->isVisibleTo(m_window->desk.get()));
        basis->setFocus();
        QTest::keyClicks(basis, QStringLiteral("Article 6-IV of the law on trust in the digital economy"));
        QTRY_VERIFY2(m_window->action("notices.decide")->isEnabled(), qUtf8Printable(m_window->words("whyNotDecide")));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QCOMPARE(world().noticing.decisions.back().exception, EndingException::LegalDuty);
        QVERIFY(world().noticing.decisions.back().basis.startsWith(QStringLiteral("Article 6-IV")));
        QVERIFY(m_window->find<QPlainTextEdit>("endingBasis")->toPlainText().isEmpty()); // of the next one
    }

    void aPersonalDetailInTheBasisStopsIt()
    {
        QVERIFY(start());
        m_window->press(Qt::Key_1);
        end();
        draft().setClause(ClauseId("H1"));
        m_window->write(Facts);
        draft().setNoticeDays(0);
        draft().setException(EndingException::LegalDuty);
        m_window->find<QPlainTextEdit>("endingBasis")
            ->setPlainText(QStringLiteral("As jean@example.org asked us on Monday"));
        QTRY_VERIFY(m_window->words("factsDetails").contains(QStringLiteral("E-mail")));
        QVERIFY(!m_window->action("notices.decide")->isEnabled());
    }

    void aWarningComesBeforeASuspension()
    {
        auto detail = world().notice(1);
        NoticeStanding known;
        known.notifier = MisuseCount{1, 2, Severity::High, std::nullopt, std::nullopt};
        world().measures.standings[detail.notice->id] = known;
        QVERIFY(start());
        QVERIFY(!m_window->find<QWidget>("misuse")->isVisible());
        m_window->press(Qt::Key_2);
        auto *manifest = m_window->find<QCheckBox>("manifest");
        QVERIFY(manifest->isVisibleTo(m_window->desk.get()));
        manifest->click();
        QVERIFY(draft().isManifest());
        QVERIFY(m_window->words("misuseCount").contains(QStringLiteral("2 of 3")));
        QVERIFY(m_window->words("misuseWhy").contains(QStringLiteral("warning letter")));
        auto *step = m_window->find<QComboBox>("misuseStep");
        QCOMPARE(step->count(), 2); // a suspension is not offered
        step->setCurrentIndex(1);
        Q_EMIT step->activated(1);
        m_window->write(Facts);
        QCOMPARE(draft().letters(world().now()).back().draft.letter.text, QStringLiteral("A warning: 2. ") + Facts);
        QTRY_VERIFY2(m_window->action("notices.decide")->isEnabled(), qUtf8Printable(m_window->words("whyNotDecide")));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QVERIFY(world().noticing.decisions.back().manifest);
        QCOMPARE(world().noticing.decisions.back().misuse, MisuseStep::Warning);
    }

    void afterAWarningASuspensionStatesItsPeriod()
    {
        NoticeStanding known;
        known.notifier = MisuseCount{4, 8, Severity::High, world().now() - days(20), std::nullopt};
        world().measures.standings[NoticeId("notice-1")] = known;
        QVERIFY(start());
        m_window->press(Qt::Key_2);
        m_window->find<QCheckBox>("manifest")->click();
        auto *step = m_window->find<QComboBox>("misuseStep");
        QCOMPARE(step->count(), 3);
        step->setCurrentIndex(2);
        Q_EMIT step->activated(2);
        m_window->write(Facts);
        QVERIFY(!m_window->action("notices.decide")->isEnabled());
        auto *end = m_window->find<QComboBox>("misuseEnd");
        QVERIFY(end->isVisibleTo(m_window->desk.get()));
        end->setCurrentIndex(end->findData(30));
        Q_EMIT end->activated(end->currentIndex());
        QCOMPARE(draft().misuseUntil(), std::optional(world().now() + days(30)));
        QTRY_VERIFY2(m_window->action("notices.decide")->isEnabled(), qUtf8Printable(m_window->words("whyNotDecide")));
    }

    void noNotifierIsNamedOrCountedWhereArticle23IsNotForThem()
    {
        auto detail = world().notice(3);
        detail.notice->origin = NoticeOrigin::TrustedFlagger;
        detail.kase.dueAt = world().now() - days(1);
        world().claiming.line.clear();
        world().add(detail);
        QVERIFY(start());
        m_window->press(Qt::Key_2);
        QVERIFY(!m_window->find<QWidget>("misuse")->isVisibleTo(m_window->desk.get()));
    }

    void anEndingIsWithdrawnFromTheList()
    {
        WaitingMeasure measure;
        measure.decision = DecisionId("d-1");
        measure.notice = NoticeId("notice-9");
        measure.member = MemberId("member-9");
        measure.memberName = QStringLiteral("Atelier Brume");
        measure.kind = RestrictionKind::AccountEnded;
        measure.stage = MeasureStage::Announced;
        measure.author = PersonId("somebody");
        measure.authorName = QStringLiteral("Yaël");
        measure.decidedAt = world().now() - days(2);
        measure.from = world().now() + days(28);
        measure.facts = Facts;
        world().measures.measures = {measure};
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_M);
        auto *sheet = m_window->find<MeasureSheet>("measureSheet");
        QTRY_VERIFY(sheet->isOpen());
        QTRY_VERIFY(m_window->find<QWidget>("measureTable")->hasFocus()); // once it is filled
        QTest::keyClick(m_window->find<QWidget>("measureTable"), Qt::Key_Tab);
        QVERIFY(m_window->find<QWidget>("measureReason")->hasFocus());
        QCOMPARE(m_window->words("measureTitle"), QStringLiteral("Atelier Brume"));
        QVERIFY(m_window->words("measureAbout").contains(QStringLiteral("Yaël")));
        QVERIFY(m_window->words("measureAbout").contains(QStringLiteral("can be withdrawn")));
        auto *withdraw = m_window->find<kit::Button>("measureWithdraw");
        QVERIFY(!withdraw->isEnabled()); // not without a reason
        m_window->find<QPlainTextEdit>("measureReason")->setPlainText(QStringLiteral("They took it down themselves."));
        QVERIFY(withdraw->isEnabled());
        QTest::keyClick(m_window->find<QPlainTextEdit>("measureReason"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world().measures.answers.size(), 1U);
        QCOMPARE(world().measures.answers.front().answer, MeasureAnswer::Withdraw);
        QCOMPARE(world().measures.answers.front().reason, QStringLiteral("They took it down themselves."));
        QTRY_VERIFY(m_window->words("measureState").startsWith(QStringLiteral("Nothing waits")));
        m_window->desk->lock();
        QVERIFY(!sheet->isOpen());
    }

    void theListIsForWhoMayRestrict()
    {
        auto session = *world().connection.session();
        session.permissions.erase("member.restrict");
        world().connection.signInAs(session);
        QVERIFY(m_window->show());
        QVERIFY(!m_window->action("notices.measures")->isEnabled());
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    DecisionDraft &draft() { return m_window->desk->draft(); }
    /// The first notice is on the desk, and the platform has said how its people stand, or has not.
    bool start()
    {
        return m_window->start() && QTest::qWaitFor([this] {
                   const auto *standing = draft().standing();
                   return (standing && standing->notice == m_window->flow().notice()->id) ||
                          m_window->words("standingState").startsWith(QStringLiteral("Which strikes"));
               });
    }

    Strike strike(int weight, int daysAgo)
    {
        const auto at = world().now() - days(daysAgo);
        return {weight, at, at + days(180)};
    }

    /// Of the owner of what the first notice names.
    MemberStanding &standing()
    {
        auto &known = world().measures.standings[NoticeId("notice-1")];
        if (known.members.empty())
            known.members.push_back({MemberId("member-1"), {}, {}});
        return known.members.front();
    }

    void end() { m_window->find<QCheckBox>("restriction5")->click(); }

    void decide()
    {
        draft().setClause(ClauseId("H1"));
        m_window->write(Facts);
        QTRY_VERIFY2(m_window->action("notices.decide")->isEnabled(), qUtf8Printable(m_window->words("whyNotDecide")));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
    }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(AccountMeasuresTest);
#include "AccountMeasuresTest.moc"
