#include "widgets/notices/DecisionDraft.h"
#include "tests/support/NoticeWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/notices/LettersView.h"

#include <algorithm>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui::notices;

class DecisionDraftTest : public QObject
{
    Q_OBJECT

    test::NoticeWorld m_world;
    const QString m_facts = QStringLiteral("The sign calls a religion a disease that has to be rooted out.");

    NoticeDetail three() const
    {
        auto detail = m_world.notice(1);
        const auto other = m_world.member("member-x", "Atelier Nord", "nord", "en");
        detail.items.push_back(m_world.item("item-b", other, "Second"));
        detail.items.push_back({ItemId("item-gone"), {}, {}, {}});
        detail.notice->items = {detail.items[0].id, detail.items[1].id, detail.items[2].id};
        return detail;
    }

private Q_SLOTS:
    void nothingIsDecidedAtFirst()
    {
        DecisionDraft draft;
        draft.begin(m_world.notice(1));
        QVERIFY(draft.outcome() == NoticeOutcome::Unknown);
        QVERIFY(draft.isTicked(ItemId("item-1"))); // there is no other it could be about
        QVERIFY(draft.letters(m_world.now()).empty());
        QVERIFY(!draft.faults(m_world.now()).empty());
    }

    void ofSeveralNoneIsTickedByItself()
    {
        DecisionDraft draft;
        draft.begin(three());
        QCOMPARE(draft.ticked(), std::size_t{0});
        draft.tickAll();
        QCOMPARE(draft.ticked(), std::size_t{2}); // what is not here cannot be judged
        draft.tick(ItemId("item-gone"), true);
        draft.tick(ItemId("item-of-another-notice"), true);
        QCOMPARE(draft.ticked(), std::size_t{2});
    }

    void whatIsRestrictedCanBeDecidedUnseen()
    {
        auto detail = m_world.notice(1);
        detail.items.front().item->restricted = true;
        DecisionDraft draft;
        draft.begin(detail);
        QVERIFY(draft.canTick(ItemId("item-1")));
    }

    void aWholeRestriction()
    {
        DecisionDraft draft;
        draft.begin(m_world.notice(1));
        draft.setOutcome(NoticeOutcome::Restricted);
        QVERIFY(draft.restriction(RestrictionKind::Unavailable)); // what it nearly always is
        draft.setClause(ClauseId("H1"));
        draft.setFacts(m_facts);
        QCOMPARE(draft.faults(m_world.now()), std::vector<NoticeFault>());
        const auto decision = draft.decision();
        QCOMPARE(decision.items, std::vector{ItemId("item-1")});
        QCOMPARE(decision.clause, std::optional(ClauseId("H1")));
        QCOMPARE(decision.caseId, CaseId("case-1"));
        QCOMPARE(decision.notice, NoticeId("notice-1"));
    }

    void theLettersAreWhatThePlatformWillWrite()
    {
        DecisionDraft draft;
        const auto detail = m_world.notice(1);
        draft.begin(detail);
        draft.setOutcome(NoticeOutcome::Restricted);
        draft.setClause(ClauseId("H1"));
        draft.setFacts(m_facts);
        const auto letters = draft.letters(m_world.now());
        QCOMPARE(letters.size(), std::size_t{2});
        QVERIFY(letters[0].to == LetterTo::Member);
        const NoticeLetterFacts french{"fr", letterDate(m_world.now())};
        const auto expected = restrictionLetter(*detail.policy, *detail.notice, draft.decision(), french);
        QCOMPARE(letters[0].draft.letter, expected.letter);
        QVERIFY(letters[0].draft.isComplete());
        QVERIFY(letters[0].draft.letter.text.contains(m_facts));
        QVERIFY(letters[1].to == LetterTo::Notifier);
        QCOMPARE(letters[1].draft.letter.language, std::string("en"));
        QVERIFY(!letters[1].draft.letter.text.contains(m_facts)); // it is about somebody else
    }

    void everyOwnerIsWrittenToInTheirLanguage()
    {
        DecisionDraft draft;
        draft.begin(three());
        draft.setOutcome(NoticeOutcome::Restricted);
        draft.tickAll();
        auto letters = draft.letters(m_world.now());
        QCOMPARE(letters.size(), std::size_t{3});
        QCOMPARE(letters[0].draft.letter.language, std::string("fr"));
        QCOMPARE(letters[1].draft.letter.language, std::string("en"));
        draft.tick(ItemId("item-1"), false);
        letters = draft.letters(m_world.now());
        QCOMPARE(letters.size(), std::size_t{2});
        QCOMPARE(letters[0].name, QStringLiteral("Atelier Nord"));
    }

    void whatALetterLacksIsSaid()
    {
        DecisionDraft draft;
        draft.begin(m_world.notice(1));
        draft.setOutcome(NoticeOutcome::Restricted);
        draft.setRestriction(RestrictionKind::Unavailable, false);
        const auto letters = draft.letters(m_world.now());
        const QString lacks = LettersView::missing(letters.front());
        for (const auto *part : {"what you saw", "what is taken away", "the clause"})
            QVERIFY2(lacks.contains(QLatin1StringView(part)), qPrintable(lacks));
        QCOMPARE(lacks.count(QStringLiteral("the clause")), 1);
    }

    void nobodyToAnswerNoLetter()
    {
        auto detail = m_world.notice(1);
        detail.notice->answerable = false;
        DecisionDraft draft;
        draft.begin(detail);
        draft.setOutcome(NoticeOutcome::NoViolation);
        QVERIFY(draft.letters(m_world.now()).empty());
    }

    void anotherOutcomeSetsAsideAndGoingBackLosesNothing()
    {
        DecisionDraft draft;
        draft.begin(m_world.notice(1));
        draft.setOutcome(NoticeOutcome::Restricted);
        draft.setClause(ClauseId("H1"));
        draft.setRestriction(RestrictionKind::PayoutHeld, true);
        draft.setFacts(m_facts);
        draft.setOutcome(NoticeOutcome::NoViolation);
        const auto none = draft.decision();
        QVERIFY(none.items.empty() && none.restrictions.empty() && !none.clause);
        QCOMPARE(draft.faults(m_world.now()), std::vector<NoticeFault>());
        draft.setOutcome(NoticeOutcome::Restricted);
        QCOMPARE(draft.decision().restrictions.size(), std::size_t{2});
        QCOMPARE(draft.decision().clause, std::optional(ClauseId("H1")));
    }

    void whatIsReadAnewKeepsWhatWasTicked()
    {
        auto detail = three();
        DecisionDraft draft;
        draft.begin(detail);
        draft.setOutcome(NoticeOutcome::Restricted);
        draft.tickAll();
        draft.setFacts(m_facts);
        detail.items[0].others = {m_world.sibling("notice-9", detail.items[0].id)};
        draft.follow(detail);
        QCOMPARE(draft.ticked(), std::size_t{2});
        QCOMPARE(draft.facts(), m_facts);
        detail.items[1].item.reset(); // restricted by somebody else meanwhile
        draft.follow(detail);
        QCOMPARE(draft.decision().items, std::vector{ItemId("item-1")});
    }

    void aClauseThatIsGoneFromThePolicyIsMissing()
    {
        auto detail = m_world.notice(1);
        DecisionDraft draft;
        draft.begin(detail);
        draft.setOutcome(NoticeOutcome::Restricted);
        draft.setClause(ClauseId("H1"));
        QVERIFY(draft.clause());
        std::erase_if(detail.policy->clauses, [](const Clause &clause) { return clause.id == ClauseId("H1"); });
        draft.follow(detail);
        QVERIFY(!draft.clause());
        const auto faults = draft.faults(m_world.now());
        QVERIFY(std::ranges::find(faults, NoticeFault::ClauseMissing) != faults.end());
    }

    void theClausesOfItsCategoryComeFirst()
    {
        auto detail = m_world.notice(1);
        detail.kase.category = Category::PersonalData;
        DecisionDraft draft;
        draft.begin(detail);
        QCOMPARE(draft.clauses().front().code, std::string("P2"));
        QCOMPARE(draft.clauses().size(), detail.policy->clauses.size());
    }

    void anEndInThePastIsAFault()
    {
        DecisionDraft draft;
        draft.begin(m_world.notice(1));
        draft.setOutcome(NoticeOutcome::Restricted);
        draft.setUntil(RestrictionKind::Unavailable, m_world.now() - std::chrono::hours(1));
        auto faults = draft.faults(m_world.now());
        QVERIFY(std::ranges::find(faults, NoticeFault::RestrictionOver) != faults.end());
        draft.setUntil(RestrictionKind::Unavailable, m_world.now() + std::chrono::hours(24));
        faults = draft.faults(m_world.now());
        QVERIFY(std::ranges::find(faults, NoticeFault::RestrictionOver) == faults.end());
    }

    void aDecisionThatCameBackIsFilledInAgain()
    {
        NoticeDecision made;
        made.outcome = NoticeOutcome::Restricted;
        made.items = {ItemId("item-b"), ItemId("item-gone")};
        made.clause = ClauseId("P2");
        made.restrictions = {{RestrictionKind::AccountSuspended, m_world.now() + std::chrono::hours(48)}};
        DecisionDraft draft;
        draft.begin(three());
        draft.refill(made);
        const auto again = draft.decision();
        QCOMPARE(again.items, std::vector{ItemId("item-b")}); // what is gone is not restricted again
        QCOMPARE(again.clause, made.clause);
        QCOMPARE(again.restrictions, made.restrictions);
    }
};

VIGIE_TEST(DecisionDraftTest);
#include "DecisionDraftTest.moc"
