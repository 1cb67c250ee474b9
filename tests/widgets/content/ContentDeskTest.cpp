#include "widgets/content/ContentDesk.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/EndOfList.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/Legend.h"
#include "widgets/kit/Palette.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using domain::DecisionAction;
using Shown = media::ProtectedPicture::Shown;

/// Real keys and a real mouse in a real window over a world in memory.
class ContentDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = kit::ThemeSource::create({}).value();
        m_world = std::make_unique<test::ContentWorld>();
        m_actions = std::make_unique<kit::ActionRegistry>();
    }

    void cleanup()
    {
        m_desk.reset();
        m_actions.reset();
        m_world.reset();
    }

    void enterBringsTheFirstCase()
    {
        open(3);
        QCOMPARE(m_desk->flow().stage(), CaseFlow::Stage::Idle);
        press(Qt::Key_Return);
        QTRY_COMPARE(painted(), QStringLiteral("case-1/0"));
        QVERIFY(m_world->claiming.holds(domain::CaseId("case-1")));
        QCOMPARE(picture()->painted(), Shown::Veil);
        QVERIFY(picture()->hasFocus());
    }

    void rowsThatAreReadLeaveTheArrowsWhereTheyAre()
    {
        start(test::LongList);
        auto *table = m_desk->findChild<QTableView *>(QStringLiteral("queueTable"));
        QCOMPARE(test::rowAfterEnd(*table, 1), test::LongList - 1);
        QCOMPARE(painted(), QStringLiteral("case-1/0"));
    }

    void oneKeyPublishesAndTheNextCaseComes()
    {
        start(3);
        press(Qt::Key_G);
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
        const auto decision = last();
        QCOMPARE(decision.action, DecisionAction::PublishGeneral);
        QCOMPARE(decision.caseId, domain::CaseId("case-1"));
        QCOMPARE(decision.subjects, std::vector<domain::ItemId>{domain::ItemId("item-1")});
        QCOMPARE(decision.clause, domain::ClauseId("clause-G1"));
        QCOMPARE(decision.sawFullPicture, false);
        QCOMPARE(m_world->deciding.outbox().back().command.expect.contentHash, std::optional<std::string>("hash-1"));
        QCOMPARE(m_world->deciding.outbox().back().command.expect.policyVersion, std::optional<int>(3));
    }

    void aReasonKeyIsClauseAndAction()
    {
        start(2);
        press(Qt::Key_W);
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
        QCOMPARE(last().action, DecisionAction::Block);
        QCOMPARE(last().clause, domain::ClauseId("clause-W1"));
    }

    void onPublishedContentTheSameKeyMakesItUnavailable()
    {
        auto published = m_world->photo(1);
        published.item->state = domain::ItemState::Published;
        published.item->classification = domain::Classification::General;
        m_world->add(published);
        start(0);
        QVERIFY(action("content.publish-adult")->isEnabled());
        press(Qt::Key_W);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QCOMPARE(last().action, DecisionAction::MakeUnavailable);
    }

    void adultOnPublishedContentReclassifies()
    {
        auto published = m_world->photo(1);
        published.item->state = domain::ItemState::Published;
        published.item->classification = domain::Classification::General;
        m_world->add(published);
        start(0);
        press(Qt::Key_A);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QCOMPARE(last().action, DecisionAction::ReclassifyAdult);
    }

    void theOtherClausesAreOneKeyFurther()
    {
        start(2);
        press(Qt::Key_U); // not possible for pending content
        QVERIFY(!picker()->isOpen());
        press(Qt::Key_X);
        QVERIFY(picker()->isOpen());
        // K is "skip" outside and a clause in here.
        QTest::keyClick(picker(), Qt::Key_K);
        QVERIFY(!picker()->isOpen());
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QCOMPARE(last().action, DecisionAction::Block);
        QCOMPARE(last().clause, domain::ClauseId("clause-K1"));
        QVERIFY(m_world->claiming.released.empty());
    }

    void thePickerWorksWithArrowsAndMouseAndLetsGo()
    {
        start(2);
        press(Qt::Key_X);
        QTest::keyClick(picker(), Qt::Key_Escape);
        QVERIFY(!picker()->isOpen());
        QVERIFY(picture()->hasFocus());
        QVERIFY(m_world->deciding.outbox().empty());
        press(Qt::Key_X);
        QVERIFY(picker()->accessibleDescription().contains(QStringLiteral("Weapons"))); // the likely one first
        QTest::keyClick(picker(), Qt::Key_Down);
        QTest::keyClick(picker(), Qt::Key_Return);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QCOMPARE(last().clause, domain::ClauseId("clause-V1"));
    }

    void whatWasNotPaintedIsNotDecided()
    {
        start(2);
        const domain::CaseId first("case-1");
        QSignalSpy refused(&m_desk->flow(), &CaseFlow::refused);
        m_desk->flow().decide(domain::CaseId("case-2"), DecisionAction::Block, domain::ClauseId("clause-W1"), false);
        QCOMPARE(refused.count(), 1);
        QVERIFY(m_world->deciding.outbox().empty());
        QCOMPARE(m_desk->flow().current()->kase.id, first);
    }

    void twoFastKeysDecideOneCase()
    {
        start(3);
        // Both arrive before anything is painted again.
        press(Qt::Key_G);
        press(Qt::Key_W);
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{1});
        QCOMPARE(last().action, DecisionAction::PublishGeneral);
    }

    void spaceLooksAndTheDecisionKnows()
    {
        start(2);
        QTest::keyPress(picture(), Qt::Key_Space);
        QTRY_COMPARE(picture()->painted(), Shown::Grey);
        QTest::keyRelease(picture(), Qt::Key_Space);
        QTRY_COMPARE(picture()->painted(), Shown::Veil);
        press(Qt::Key_W);
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
        QCOMPARE(last().sawFullPicture, true);
        press(Qt::Key_W);
        QTRY_COMPARE(m_world->deciding.outbox().size(), std::size_t{2});
        QCOMPARE(last().sawFullPicture, false); // another case, another look
    }

    void aLookDoesNotReachTheNextCase()
    {
        start(2);
        QTest::keyPress(picture(), Qt::Key_Space);
        QTRY_COMPARE(picture()->painted(), Shown::Grey);
        press(Qt::Key_W);
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
        QTRY_COMPARE(picture()->painted(), Shown::Veil);
    }

    void undoBringsTheCaseBack()
    {
        start(3);
        press(Qt::Key_G);
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(painted(), QStringLiteral("case-1/0"));
        QVERIFY(m_world->deciding.outbox().empty());
        press(Qt::Key_W);
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0")); // it had stayed ours
        QCOMPARE(last().caseId, domain::CaseId("case-1"));
    }

    void afterDispatchUndoAsksForAReason()
    {
        start(2);
        press(Qt::Key_W);
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
        const auto sent = m_world->deciding.outbox().back().command.id;
        m_world->deciding.settleLast(domain::CommandState::Done);
        press(Qt::Key_Z, Qt::ControlModifier);
        auto *prompt = m_desk->findChild<kit::ReversalPrompt *>();
        QTRY_VERIFY(prompt->isOpen());
        auto *reason = prompt->findChild<QLineEdit *>(QStringLiteral("reversalReason"));
        QTest::keyClick(reason, Qt::Key_Return); // nothing without a reason
        QVERIFY(prompt->isOpen());
        QTest::keyClicks(reason, QStringLiteral("wrong clause"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(m_world->deciding.reversals[sent], QStringLiteral("wrong clause"));
        QVERIFY(!prompt->isOpen());
    }

    void hideLeavesAtOnceAndTheCaseStays()
    {
        auto published = m_world->photo(1);
        published.item->state = domain::ItemState::Published;
        published.item->classification = domain::Classification::General;
        m_world->add(published);
        start(0);
        press(Qt::Key_C);
        QTRY_COMPARE(m_world->deciding.outbox().size(), std::size_t{1});
        QCOMPARE(m_world->deciding.outbox().back().state, domain::CommandState::Ready);
        QCOMPARE(m_desk->flow().current()->kase.id, domain::CaseId("case-1"));
        QTRY_COMPARE(m_desk->flow().item()->state, domain::ItemState::Unavailable);
        QTRY_COMPARE(action("content.hide")->iconText(), QStringLiteral("Show again"));
        press(Qt::Key_U); // what is hidden can stay unavailable for good
        QTRY_VERIFY(picker()->isOpen());
        QTest::keyClick(picker(), Qt::Key_W);
        QTRY_COMPARE(m_world->deciding.outbox().size(), std::size_t{2});
        QCOMPARE(last().action, DecisionAction::MakeUnavailable);
    }

    void skipGivesTheCaseBack()
    {
        start(2);
        press(Qt::Key_K);
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
        QVERIFY(!m_world->claiming.released.empty());
        QCOMPARE(m_world->claiming.released.front().first, domain::CaseId("case-1"));
        QCOMPARE(m_world->claiming.released.front().second, domain::ReleaseReason::Skipped);
    }

    void theNextCaseIsClaimedAndDecodedAhead()
    {
        start(3);
        QTRY_VERIFY(m_world->claiming.holds(domain::CaseId("case-2")));
        QTRY_VERIFY(std::ranges::any_of(m_world->pictures.jobs, [](const auto &job) {
            return job.media.id == domain::MediaId("media-2-1") && job.urgency == domain::PictureUrgency::Prefetch;
        }));
        QVERIFY(!m_world->claiming.holds(domain::CaseId("case-3")));
    }

    void nobodyPublishesOnMissingOrDamagedEvidence()
    {
        auto damaged = test::redPicture();
        damaged.damaged = true;
        m_world->pictures.pictures[domain::MediaId("media-1-1")] = damaged;
        m_world->pictures.failures[domain::MediaId("media-2-1")] = ErrorCode::DecoderTimeout;
        start(2);
        QTRY_VERIFY(picture()->plateText().contains(QStringLiteral("Damaged")));
        press(Qt::Key_G);
        QVERIFY(m_world->deciding.outbox().empty());
        press(Qt::Key_W); // a restriction is possible
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{1});
        QTRY_COMPARE(picture()->painted(), Shown::Failure);
        press(Qt::Key_G);
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{1});
    }

    void aSetIsGoneThroughByArrowsAndNeedsEveryPicture()
    {
        auto set = m_world->photo(1);
        set.item->kind = domain::ItemKind::PhotoSet;
        set.item->media = {m_world->media("a"), m_world->media("b"), m_world->media("c")};
        m_world->add(set);
        m_world->pictures.failures[domain::MediaId("media-c")] = ErrorCode::Damaged;
        start(0, QStringLiteral("case-1/0"));
        press(Qt::Key_Right);
        QTRY_COMPARE(painted(), QStringLiteral("case-1/1"));
        press(Qt::Key_Right);
        QTRY_COMPARE(picture()->painted(), Shown::Failure);
        QVERIFY(!action("content.publish-general")->isEnabled());
        QVERIFY(action("content.block")->isEnabled());
    }

    void restrictedContentIsNeverFetched()
    {
        auto restricted = m_world->photo(1);
        restricted.item->restricted = true;
        m_world->add(restricted);
        start(0);
        QTRY_COMPARE(picture()->painted(), Shown::Restricted);
        QVERIFY(m_world->pictures.jobs.empty());
        for (const char *id : {"content.publish-general", "content.publish-adult", "content.block", "content.hide"})
            QVERIFY2(!action(id)->isEnabled(), id);
        press(Qt::Key_W);
        QVERIFY(m_world->deciding.outbox().empty());
        QVERIFY(text("obstacle").contains(QStringLiteral("Restricted")));
    }

    void withoutPermissionNothingCanBeDecided()
    {
        auto session = *m_world->connection.session();
        session.permissions = {"queue.work:item_review"};
        m_world->connection.signInAs(session);
        start(1);
        for (const char *id : {"content.publish-general", "content.publish-adult", "content.block", "content.hide"})
            QVERIFY2(!action(id)->isEnabled(), id);
        press(Qt::Key_W);
        QVERIFY(m_world->deciding.outbox().empty());
    }

    void aLostClaimStopsTheHand()
    {
        start(1);
        m_world->claiming.lose(domain::CaseId("case-1"));
        QTRY_VERIFY(!text("obstacle").isEmpty());
        press(Qt::Key_G);
        QVERIFY(m_world->deciding.outbox().empty());
    }

    void offlineTheListCanBeWorked()
    {
        open(2);
        m_world->claiming.refuseWith = ErrorCode::Unreachable;
        domain::ConnectionStatus status;
        status.link = domain::Link::Offline;
        m_world->connection.set(status);
        m_world->deciding.held = std::nullopt;
        press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->flow().stage(), CaseFlow::Stage::Failed);
        m_desk->flow().open(domain::CaseId("case-2"));
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
        QVERIFY(text("obstacle").contains(QStringLiteral("Not claimed")));
        press(Qt::Key_W);
        QTRY_COMPARE(m_world->deciding.outbox().size(), std::size_t{1});
        QCOMPARE(last().caseId, domain::CaseId("case-2"));
    }

    void aCaseOpenedOfflineIsClaimedWhenThePlatformIsBack()
    {
        open(2);
        m_world->claiming.refuseWith = ErrorCode::Unreachable;
        domain::ConnectionStatus status;
        status.link = domain::Link::Offline;
        m_world->connection.set(status);
        m_desk->flow().open(domain::CaseId("case-2"));
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
        QVERIFY(!m_desk->flow().claim());
        m_world->claiming.refuseWith.reset();
        status.link = domain::Link::Online;
        m_world->connection.set(status);
        QTRY_VERIFY(m_desk->flow().claim());
        QTRY_VERIFY(text("obstacle").isEmpty());
        QTRY_VERIFY(m_world->claiming.holds(domain::CaseId("case-1"))); // and the next one ahead
    }

    void aRefusalKeepsTheCase()
    {
        start(2);
        m_world->deciding.refuseWith = ErrorCode::DiskFull;
        QSignalSpy refused(&m_desk->flow(), &CaseFlow::refused);
        press(Qt::Key_W);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(painted(), QStringLiteral("case-1/0"));
        m_world->deciding.refuseWith.reset();
        press(Qt::Key_W);
        QTRY_COMPARE(painted(), QStringLiteral("case-2/0"));
    }

    void anEmptyQueueSaysSo()
    {
        start(1);
        press(Qt::Key_W);
        QTRY_COMPARE(m_desk->flow().stage(), CaseFlow::Stage::Empty);
        m_world->add(m_world->photo(7));
        press(Qt::Key_Return);
        QTRY_COMPARE(painted(), QStringLiteral("case-7/0"));
    }

    void aClickInTheListOpensTheCase()
    {
        open(3);
        auto *table = m_desk->findChild<kit::FastTable *>(QStringLiteral("queueTable"));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(!table->model()->index(2, 1).data().toString().isEmpty());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(2, 1)).center());
        QTRY_COMPARE(painted(), QStringLiteral("case-3/0"));
        QVERIFY(m_world->claiming.holds(domain::CaseId("case-3")));
        press(Qt::Key_W);
        QTRY_COMPARE(table->model()->rowCount(), 2); // decided: gone from the list at once
    }

    void whoIsLookingKeepsLookingUnlessTheContentChanged()
    {
        start(1);
        const auto look = picture()->reveal(media::ProtectedPicture::Stage::Grey);
        QTRY_COMPARE(picture()->painted(), Shown::Grey);
        const auto jobs = m_world->pictures.jobs.size();
        auto &detail = m_world->reader.details[domain::CaseId("case-1")];
        detail.owner->strikes = 2;
        Q_EMIT m_world->feed.changed({domain::CaseId("case-1")});
        QTRY_COMPARE(m_desk->flow().current()->owner->strikes, 2);
        QCOMPARE(m_world->pictures.jobs.size(), jobs);
        QVERIFY(picture()->isRevealed());
        QSignalSpy refused(&m_desk->flow(), &CaseFlow::refused);
        detail.item->contentHash = "other";
        Q_EMIT m_world->feed.changed({domain::CaseId("case-1")});
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(m_world->pictures.jobs.size(), jobs + 1);
        QVERIFY(!picture()->isRevealed());
    }

    void aLetterTypedIntoTheLegendDecidesNothing()
    {
        start(2);
        kit::Legend legend(*m_theme, *m_desk, *m_actions);
        legend.toggle();
        QTest::keyClick(&legend, Qt::Key_W);
        QVERIFY(!legend.isOpen());
        QVERIFY(m_world->deciding.outbox().empty());
    }

    void enterInThePaletteRunsThePalette()
    {
        open(2);
        kit::Palette palette(*m_theme, *m_desk, *m_actions);
        palette.toggle();
        auto *words = palette.findChild<QLineEdit *>(QStringLiteral("paletteWords"));
        QTest::keyClicks(words, QStringLiteral("case panel"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(m_desk->flow().stage(), CaseFlow::Stage::Idle);
        QVERIFY(!m_desk->findChild<kit::SplitPane *>()->isOpen(kit::SplitPane::Side::Right));
    }

    void theMachineSpeaksWhenAsked()
    {
        start(1);
        QVERIFY(scores().isEmpty());
        domain::Verdict verdict;
        verdict.frames = {
            {Milliseconds(0), {{"yes_gun_in_hand", 0.91}, {"blood", 0.4}, {"no_knife", 0.99}, {"smoke", 0.001}}}};
        m_world->verdicts.known = {verdict};
        press(Qt::Key_E);
        QTRY_COMPARE(scores(), (QStringList{QStringLiteral("yes_gun_in_hand: 0.91"), QStringLiteral("blood: 0.40")}));
        press(Qt::Key_E);
        QTRY_VERIFY(scores().isEmpty());
    }

    void theCaptionShowsWhatHides()
    {
        auto tricky = m_world->photo(1);
        tricky.item->caption = QStringLiteral("<b>free</b> \u202Egpj.exe");
        m_world->add(tricky);
        start(0);
        QTRY_COMPARE(text("caption"), QStringLiteral("<b>free</b> ⟦U+202E⟧gpj.exe"));
    }

    void typingInTheFilterIsNotDeciding()
    {
        start(2);
        press(Qt::Key_L);
        auto *filter = m_desk->findChild<QLineEdit *>(QStringLiteral("queueFilter"));
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("gaw"));
        QCOMPARE(filter->text(), QStringLiteral("gaw"));
        QVERIFY(m_world->deciding.outbox().empty());
        QTRY_COMPARE(m_world->feed.filters.back().text, QStringLiteral("gaw"));
    }

    void lockingLeavesNoPixelAndNoClaim()
    {
        start(3);
        QTRY_VERIFY(m_world->claiming.holds(domain::CaseId("case-2")));
        m_desk->lock();
        QTRY_VERIFY(m_world->claiming.held().empty()); // also one that was on its way
        QVERIFY(m_world->pictures.forgotten.contains(domain::MediaId("media-1-1")));
        QVERIFY(m_world->pictures.forgotAll > 0); // also what was decoded ahead
        QTRY_VERIFY(m_desk->flow().current() == nullptr);
        picture()->grab();
        QCOMPARE(picture()->painted(), Shown::Nothing);
    }

    void panelsCollapseAndAreRemembered()
    {
        open(1);
        press(Qt::Key_F7);
        const auto stored = m_world->preferences.value(QStringLiteral("content.panes"), {}).toList();
        QCOMPARE(stored.size(), 4);
        QCOMPARE(stored[2].toBool(), false);
        show();
        auto *split = m_desk->findChild<kit::SplitPane *>();
        QVERIFY(!split->isOpen(kit::SplitPane::Side::Left));
        press(Qt::Key_F);
        QVERIFY(!split->isOpen(kit::SplitPane::Side::Right));
        press(Qt::Key_F);
        QVERIFY(split->isOpen(kit::SplitPane::Side::Right));
    }

    void theFrameIsTold()
    {
        m_world->add(m_world->photo(1));
        auto overdue = m_world->photo(2);
        overdue.kase.dueAt = m_world->clock.wall() - std::chrono::minutes(5);
        m_world->add(overdue);
        create();
        QSignalSpy count(m_desk.get(), &ContentDesk::countChanged);
        QSignalSpy place(m_desk.get(), &ContentDesk::placeChanged);
        QTRY_VERIFY(!count.isEmpty() && count.back().at(0).toInt() == 2);
        QVERIFY(count.back().at(1).value<std::optional<domain::Tone>>() == domain::Tone::Danger);
        QCOMPARE(place.front().at(0).toString(), QStringLiteral("Content · Screening"));
    }

    void everythingHasANameForAScreenReader()
    {
        start(2);
        for (const auto *widget : m_desk->findChildren<QWidget *>())
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                !qobject_cast<const QScrollBar *>(widget)) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName() + QLatin1Char(' ') +
                                    QLatin1StringView(widget->metaObject()->className())));
            }
    }

private:
    void create()
    {
        m_desk = std::make_unique<ContentDesk>(*m_theme, m_world->ports(), *m_actions);
        m_desk->resize(1232, 756);
    }
    void show()
    {
        m_desk.reset();
        m_actions = std::make_unique<kit::ActionRegistry>();
        create();
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTRY_VERIFY(!m_world->feed.filters.empty());
    }
    void open(int cases)
    {
        for (int i = 1; i <= cases; ++i)
            m_world->add(m_world->photo(i));
        show();
    }
    void start(int cases, const QString &subject = QStringLiteral("case-1/0"))
    {
        open(cases);
        press(Qt::Key_Return);
        QTRY_COMPARE(painted(), subject);
        QTRY_VERIFY(picture()->painted() != Shown::Loading);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = m_desk->focusWidget() ? m_desk->focusWidget() : m_desk.get();
        QTest::keyClick(target, key, modifiers);
    }
    media::ProtectedPicture *picture() const { return m_desk->findChild<media::ProtectedPicture *>(); }
    ClausePicker *picker() const { return m_desk->findChild<ClausePicker *>(); }
    QAction *action(const char *id) const { return m_actions->find(QLatin1StringView(id)); }
    QString painted() const { return picture()->paintedSubject(); }
    QString text(const char *name) const
    {
        const auto *label = m_desk->findChild<kit::PlainLabel *>(QLatin1StringView(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    domain::ItemDecision last() const
    {
        return std::get<domain::ItemDecision>(m_world->deciding.outbox().back().command.body);
    }
    QStringList scores() const
    {
        QStringList out;
        for (const auto *bar : m_desk->findChildren<kit::ScoreBar *>())
            if (bar->isVisible())
                out << bar->accessibleName();
        return out;
    }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<test::ContentWorld> m_world;
    std::unique_ptr<kit::ActionRegistry> m_actions;
    std::unique_ptr<ContentDesk> m_desk;
};

VIGIE_TEST(ContentDeskTest);
#include "ContentDeskTest.moc"
