#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/content/ContentDesk.h"
#include "widgets/content/PolicyDrawer.h"
#include "widgets/content/PolicyNews.h"
#include "widgets/kit/Words.h"

#include <QComboBox>
#include <QLineEdit>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using domain::DecisionAction;
using Shown = media::ProtectedPicture::Shown;

/// How a case is judged by the policy of its queue: real keys in a real window.
class SealedJudgementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = kit::ThemeSource::create({}).value();
        m_world = std::make_unique<test::ContentWorld>();
        m_actions = std::make_unique<kit::ActionRegistry>();
        rule(domain::SealRule::Always);
        auto &letters = m_world->policy.letters;
        letters.frame = both("Your {item}: {effect}. {code}: {reason} {redress}");
        letters.redress = both("Object within six months.");
        letters.effects[DecisionAction::Block] = both("not published");
        letters.kinds[domain::ItemKind::Photo] = both("photo");
    }

    void cleanup()
    {
        m_desk.reset();
        m_actions.reset();
        m_world.reset();
    }

    void aSealedCaseSaysNothingOfTheMachine()
    {
        start(m_world->photo(1));
        QVERIFY(!m_desk->findChild<kit::StatusTag *>(QStringLiteral("finding"))->isVisible());
        QCOMPARE(text("machineWords"), QStringLiteral("Sealed until you have judged."));
        QVERIFY(!label("clause")->isVisible());
        QVERIFY(!label("letter")->isVisible());
        QVERIFY(!action("content.details")->isEnabled());
        for (const auto *shown : m_desk->findChildren<QLabel *>())
            if (shown->isVisible())
                QVERIFY2(!shown->text().contains(QStringLiteral("Weapons")), qPrintable(shown->text()));
        for (const auto *part : m_desk->findChildren<QWidget *>())
            if (part->isVisible())
                QVERIFY2(!part->accessibleName().contains(QStringLiteral("Weapons, ")),
                         qPrintable(part->accessibleName()));
    }

    void theListDoesNotSayItEither()
    {
        start(m_world->photo(1));
        auto *table = m_desk->findChild<kit::FastTable *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::AccessibleTextRole)})
                QTRY_VERIFY(
                    !table->model()->index(0, column).data(role).toString().contains(QStringLiteral("Weapons")));
        QTRY_VERIFY(table->model()->index(0, 2).data().toString().contains(QStringLiteral("Flagged")));
    }

    void itNeitherNarrowsNorSorts()
    {
        start(m_world->photo(1));
        auto *table = m_desk->findChild<kit::FastTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto *category = m_desk->findChild<QComboBox *>(QStringLiteral("filterCategory"));
        QTest::mouseClick(m_desk->findChild<QWidget *>(QStringLiteral("moreFilters")), Qt::LeftButton);
        QTRY_VERIFY(category->isVisible());
        category->setFocus();
        QTest::keyClicks(category, kit::words(domain::Category::Weapons));
        QTRY_VERIFY(m_world->feed.filters.back().category == domain::Category::Weapons);
        QCOMPARE(m_world->feed.filters.back().sealBelow, 100); // what the order is asked with: CaseFilterTest has it
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void beforeThePolicyIsKnownTheListIsSealed()
    {
        rule(domain::SealRule::Never);
        auto detail = m_world->photo(1);
        detail.policy.reset();
        m_world->add(detail);
        m_world->policyIsKnown = false;
        open();
        auto *table = m_desk->findChild<kit::FastTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(!table->model()->index(0, 2).data().toString().isEmpty());
        QVERIFY(!table->model()->index(0, 2).data().toString().contains(QStringLiteral("Weapons")));
        press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->flow().current());
        QVERIFY(m_desk->flow().isSealed());
    }

    void whatBecameOfItsLikesIsToldAfterwards()
    {
        domain::NearDuplicate alike;
        alike.item = domain::ItemId("item-7");
        alike.state = domain::ItemState::Blocked;
        alike.likeness = domain::Likeness::Same;
        alike.decision = domain::PastDecision{DecisionAction::Block, false, domain::ClauseId("clause-W1"),
                                              QStringLiteral("Inès Roux"), Instant{}};
        m_world->nearDuplicates.known[domain::ItemId("item-1")] = {domain::Comparison::Done, {alike}, false};
        start(m_world->photo(1));
        press(Qt::Key_D, Qt::ControlModifier);
        auto *related = m_desk->findChild<QWidget *>(QStringLiteral("related"));
        const auto said = [related] {
            QStringList all;
            for (const auto *part : related->findChildren<QWidget *>())
                if (part->isVisibleTo(related))
                    all << part->accessibleName();
            for (const auto *part : related->findChildren<QLabel *>())
                if (part->isVisibleTo(related))
                    all << part->text();
            return all.join(QLatin1Char('\n'));
        };
        QTRY_VERIFY(said().contains(QStringLiteral("shown after you have judged")));
        for (const auto &hidden : {QStringLiteral("Block"), QStringLiteral("W1"), QStringLiteral("Inès")})
            QVERIFY2(!said().contains(hidden), qPrintable(said()));
        press(Qt::Key_G);
        QTRY_VERIFY(said().contains(QStringLiteral("Inès Roux: Block (W1)")));
    }

    void whatWasDecidedAboutItBeforeIsToldAfterwards()
    {
        auto &timeline = m_world->members.known[domain::MemberId("member-1")];
        timeline.member = domain::MemberId("member-1");
        domain::MemberEvent blocked;
        blocked.kind = domain::MemberEventKind::Decision;
        blocked.item = domain::ItemId("item-1");
        blocked.action = DecisionAction::Block;
        blocked.category = domain::Category::Weapons;
        timeline.events = {blocked};
        start(m_world->photo(1));
        press(Qt::Key_M, Qt::ControlModifier);
        auto *what = m_desk->findChild<kit::StatusTag *>(QStringLiteral("eventWhat"));
        QTRY_VERIFY((what = m_desk->findChild<kit::StatusTag *>(QStringLiteral("eventWhat"))) && what->isVisible());
        QCOMPARE(what->word(), QStringLiteral("About this item: shown after you have judged"));
        press(Qt::Key_G);
        QTRY_VERIFY(what->word().contains(QStringLiteral("Block")));
    }

    void whereTheMachineAgreesTheNextCaseComes()
    {
        m_world->add(m_world->photo(2));
        start(m_world->photo(1), 1);
        press(Qt::Key_W); // the machine found weapons
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        const auto judgement = last().judgement;
        QVERIFY(judgement && judgement->sealed && !judgement->revealed);
        QCOMPARE(judgement->firstAction, DecisionAction::Block);
        QCOMPARE(judgement->firstClause, domain::ClauseId("clause-W1"));
        QTRY_COMPARE(picture()->paintedSubject(), QStringLiteral("case-2/0"));
    }

    void whereItDisagreesTheCaseStaysAndEnterKeeps()
    {
        start(m_world->photo(1));
        press(Qt::Key_G);
        QTRY_VERIFY(text("judging").contains(QStringLiteral("The machine says: Weapons, medium")));
        QVERIFY(m_world->deciding.outbox().empty());
        QVERIFY(m_desk->findChild<kit::StatusTag *>(QStringLiteral("finding"))->isVisible());
        QCOMPARE(action("content.start")->text(), QStringLiteral("Keep: Publish as general"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QCOMPARE(last().action, DecisionAction::PublishGeneral);
        QVERIFY(last().judgement->sealed);
        QCOMPARE(last().judgement->firstAction, DecisionAction::PublishGeneral);
        QCOMPARE(last().judgement->revealed,
                 (domain::RevealedOpinion{domain::Category::Weapons, domain::Severity::Medium}));
    }

    void anotherKeyChangesAndBothAreKept()
    {
        start(m_world->photo(1));
        press(Qt::Key_G);
        QTRY_VERIFY(m_desk->flow().judged().has_value());
        press(Qt::Key_W);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QCOMPARE(last().action, DecisionAction::Block);
        QCOMPARE(last().clause, domain::ClauseId("clause-W1"));
        QCOMPARE(last().judgement->firstAction, DecisionAction::PublishGeneral);
        QVERIFY(last().judgement->revealed.has_value());
    }

    void whatWasSeenStaysSeenWhenTheCaseComesBack()
    {
        start(m_world->photo(1));
        press(Qt::Key_G);
        QTRY_VERIFY(m_desk->flow().judged().has_value());
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->flow().current() != nullptr);
        QVERIFY(!m_desk->flow().isSealed());
        QCOMPARE(m_desk->flow().judged()->firstAction, DecisionAction::PublishGeneral);
    }

    void hidingIsNotJudging()
    {
        auto published = m_world->photo(1);
        published.item->state = domain::ItemState::Published;
        published.item->classification = domain::Classification::General;
        start(published);
        press(Qt::Key_C);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QVERIFY(!last().judgement);
        QVERIFY(m_desk->flow().isSealed());
    }

    void withoutASealNothingIsHidden()
    {
        rule(domain::SealRule::Never);
        start(m_world->photo(1));
        QCOMPARE(text("machineWords"), QStringLiteral("Weapons, medium"));
        press(Qt::Key_G);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QVERIFY(!last().judgement);
    }

    void whoIsUnsureAsksForASecondReader()
    {
        rule(domain::SealRule::Never);
        start(m_world->photo(1));
        press(Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY(text("judging").contains(QStringLiteral("You are unsure")));
        press(Qt::Key_W);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QVERIFY(last().judgement && last().judgement->unsure && !last().judgement->sealed);
    }

    void theMemberIsToldWhatWasShown()
    {
        rule(domain::SealRule::Never);
        start(m_world->photo(1));
        const QString shown = text("letter");
        QCOMPARE(shown, QStringLiteral("Your photo: not published. W1: Your content shows a weapon in a way our rules "
                                       "do not allow. You can object within six months. Object within six months."));
        press(Qt::Key_X);
        auto *picker = m_desk->findChild<ClausePicker *>();
        QVERIFY(picker->accessibleDescription().contains(shown));
        QTest::keyClick(picker, Qt::Key_W);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QCOMPARE(last().letter->text, shown);
    }

    void aLetterWithAGapIsNotSent()
    {
        rule(domain::SealRule::Never);
        m_world->policy.letters.frame = both("{reason} {name}");
        start(m_world->photo(1));
        QVERIFY(text("letter").contains(QStringLiteral("name")));
        press(Qt::Key_W);
        press(Qt::Key_X);
        auto *picker = m_desk->findChild<ClausePicker *>();
        QVERIFY(picker->isOpen());
        QTest::keyClick(picker, Qt::Key_W);
        QVERIFY(picker->isOpen()); // it says why
        QVERIFY(picker->accessibleDescription().contains(QStringLiteral("cannot be sent")));
        QVERIFY(m_world->deciding.outbox().empty());
    }

    void anAppealShowsTheComplaintAndOpensTheLetterAfterwards()
    {
        auto appealed = m_world->photo(1);
        appealed.item->state = domain::ItemState::Blocked;
        appealed.kase.reason = domain::CaseReason::Appeal;
        appealed.kase.appeal = domain::Appeal{m_world->clock.wall(), true, QStringLiteral("Rule W1, Weapons."),
                                              QStringLiteral("It is a toy."), m_world->clock.wall()};
        start(appealed);
        QCOMPARE(text("complaint"), QStringLiteral("It is a toy."));
        QVERIFY(text("letterSent").contains(QStringLiteral("machine alone")));
        QVERIFY(!text("letterSent").contains(QStringLiteral("W1")));
        QVERIFY(text("judging").contains(QStringLiteral("two people decide")));
        press(Qt::Key_G);
        QTRY_VERIFY(text("letterSent").contains(QStringLiteral("Rule W1, Weapons.")));
    }

    void aKnownFileIsNeverReleased()
    {
        auto known = m_world->photo(1);
        known.item->state = domain::ItemState::Blocked;
        known.item->knownHash = true;
        known.kase.reason = domain::CaseReason::Appeal;
        start(known);
        QVERIFY(text("judging").contains(QStringLiteral("list of known illegal files")));
        QVERIFY(!action("content.publish-general")->isEnabled());
        QVERIFY(!action("content.publish-adult")->isEnabled());
        press(Qt::Key_G);
        QVERIFY(m_world->deciding.outbox().empty());
    }

    void whatChangedIsReadBeforeWork()
    {
        news(3);
        show(m_world->photo(1));
        auto *news = m_desk->findChild<PolicyNews *>();
        QTRY_VERIFY(news->isOpen());
        QVERIFY(news->findChild<ChangeList *>()->findChildren<QLabel *>().size() >= 3);
        QTest::keyClick(news, Qt::Key_Escape);
        QVERIFY(news->isOpen());
        m_desk->flow().next();
        QVERIFY(!m_desk->flow().current()); // nothing is claimed meanwhile
        QVERIFY(m_world->claiming.held().empty());
        QTest::keyClick(news, Qt::Key_Return);
        QVERIFY(!news->isOpen());
        QCOMPARE(m_world->preferences.value(QStringLiteral("content/policy_read"), 0).toInt(), 3);
        m_desk->setFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(picture()->paintedSubject(), QStringLiteral("case-1/0"));
    }

    void whatIsReadFirstHasTheKeyboardAlsoInAWindowThatComesLater()
    {
        news(3);
        m_world->reader.inForce = m_world->policy;
        m_desk = std::make_unique<ContentDesk>(*m_theme, m_world->ports(), *m_actions);
        auto *news = m_desk->findChild<PolicyNews *>();
        QTRY_VERIFY(!news->isHidden()); // the policy was there before the window
        m_desk->resize(1232, 756);
        m_desk->show();
        m_desk->setFocus(); // as the frame gives the keyboard to the work
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QVERIFY(news->isOpen());
        press(Qt::Key_Return);
        QVERIFY(!news->isOpen());
    }

    void whoHasReadItIsNotAskedAgain()
    {
        news(3);
        m_world->preferences.setValue(QStringLiteral("content/policy_read"), 3);
        start(m_world->photo(1));
        QVERIFY(!m_desk->findChild<PolicyNews *>()->isOpen());
    }

    void aVersionThatComesWhileOneReadsIsReadFirst()
    {
        rule(domain::SealRule::Never);
        start(m_world->photo(1));
        auto policy = m_world->policy;
        policy.version = 4;
        domain::PolicyChange change;
        change.version = 4;
        change.summary = both("Toys are no weapons.");
        policy.changes = {change};
        policy.clauses[1].text = both("Toys are allowed.");
        m_world->reader.inForce = policy;
        Q_EMIT m_world->feed.changed({});
        auto *news = m_desk->findChild<PolicyNews *>();
        QTRY_VERIFY(news->isOpen());
        m_desk->flow().decide(domain::CaseId("case-1"), DecisionAction::Block, domain::ClauseId("clause-W1"), false);
        QVERIFY(m_world->deciding.outbox().empty());
        QTest::keyClick(news, Qt::Key_Return);
        QVERIFY(text("clause").contains(QStringLiteral("Toys are allowed.")));
        m_desk->setFocus();
        press(Qt::Key_W);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QCOMPARE(m_world->deciding.outbox().back().command.expect.policyVersion, std::optional<int>(4));
    }

    void thePolicyIsOneKeyAway()
    {
        rule(domain::SealRule::Never);
        start(m_world->photo(1));
        press(Qt::Key_F11);
        auto *drawer = m_desk->findChild<PolicyDrawer *>();
        QVERIFY(drawer->isOpen());
        const auto shown = [drawer] {
            QStringList out;
            for (const auto *entry : drawer->findChildren<QWidget *>(QStringLiteral("policyClause")))
                if (entry->isVisibleTo(drawer))
                    out << entry->accessibleName();
            return out;
        };
        QCOMPARE(shown().size(), static_cast<qsizetype>(m_world->policy.clauses.size()));
        auto *words = drawer->findChild<QLineEdit *>();
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("hate"));
        QCOMPARE(shown(), QStringList{QStringLiteral("H1 Hate and discrimination")});
        words->clear();
        QTest::keyClicks(words, QStringLiteral("w1"));
        QCOMPARE(shown(), QStringList{QStringLiteral("W1 Weapons")});
        QVERIFY(m_world->deciding.outbox().empty()); // letters typed here decide nothing
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!drawer->isOpen());
    }

private:
    static domain::LocalizedText both(const char *text)
    {
        return {{{"en", QString::fromUtf8(text)}, {"fr", QString::fromUtf8(text)}}};
    }
    void rule(domain::SealRule seal)
    {
        m_world->policy.queues = {
            {domain::QueueId("q"), seal, 10, domain::RevealRule::OnDisagreement, {domain::TwoReaders::Unsure}}};
    }
    void news(int version)
    {
        domain::PolicyChange change;
        change.version = version;
        change.summary = both("Weapons are graver.");
        domain::ClauseChange clause;
        clause.code = "W1";
        clause.kind = domain::ClauseChangeKind::Reworded;
        clause.before = both("old words");
        clause.after = both("new words");
        change.clauses = {clause};
        m_world->policy.changes = {change};
    }
    /// Cases get the policy as it is now.
    void show(domain::CaseDetail detail)
    {
        detail.policy = m_world->policy;
        detail.owner->language = "en";
        m_world->reader.inForce = m_world->policy;
        m_world->add(detail);
        open();
    }
    void open()
    {
        m_desk = std::make_unique<ContentDesk>(*m_theme, m_world->ports(), *m_actions);
        m_desk->resize(1232, 756);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTRY_VERIFY(!m_world->feed.filters.empty());
    }
    void start(const domain::CaseDetail &detail, int before = 0)
    {
        show(detail);
        if (before > 0) { // what was added before is next, not first
            auto &line = m_world->claiming.line;
            std::rotate(line.begin(), line.end() - 1, line.end());
        }
        press(Qt::Key_Return);
        QTRY_COMPARE(picture()->paintedSubject(), QStringLiteral("case-1/0"));
        QTRY_VERIFY(picture()->painted() != Shown::Loading);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_desk->focusWidget() ? m_desk->focusWidget() : m_desk.get(), key, modifiers);
    }
    media::ProtectedPicture *picture() const { return m_desk->findChild<media::ProtectedPicture *>(); }
    QAction *action(const char *id) const { return m_actions->find(QLatin1StringView(id)); }
    kit::PlainLabel *label(const char *name) const
    {
        return m_desk->findChild<kit::PlainLabel *>(QLatin1StringView(name));
    }
    QString text(const char *name) const { return label(name)->text(); }
    domain::ItemDecision last() const
    {
        return std::get<domain::ItemDecision>(m_world->deciding.outbox().back().command.body);
    }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<test::ContentWorld> m_world;
    std::unique_ptr<kit::ActionRegistry> m_actions;
    std::unique_ptr<ContentDesk> m_desk;
};

VIGIE_TEST(SealedJudgementTest);
#include "SealedJudgementTest.moc"
