#include "models/backend/rules/Deliberating.h"

#include "models/backend/rules/PolicyEditing.h"
#include "tests/models/backend/CasebookWorld.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

const QString Reasons = QStringLiteral("Ce que montre l'affiche est un fait d'actualité. SPECIMEN");

DocketQuestion question(const std::string &kase = "case-1")
{
    return {CaseId(kase),
            QStringLiteral("Une affiche de théâtre est-elle une menace ?"),
            {QStringLiteral("Oui"), QStringLiteral("Non, sauf appel direct")}};
}

DocketProposal proposal()
{
    return {ClauseId("violence"),
            {{{"fr", QStringLiteral("La menace directe est interdite, la fiction ne l'est pas.")},
              {"en", QStringLiteral("Direct threats are not allowed, fiction is.")}}},
            {{{"fr", QStringLiteral("La fiction n'est pas une menace.")},
              {"en", QStringLiteral("Fiction is no threat.")}}}};
}

struct Committee : CasebookWorld
{
    using CasebookWorld::CasebookWorld;

    Result<Docket> ask(const Person &who, const DocketQuestion &what = question())
    {
        return run([&] { return askCommittee(kept, who, what, now()); });
    }
    Result<Docket> write(const Person &who, const DocketId &id, const QString &words = Reasons,
                         std::optional<int> option = 1)
    {
        DocketPosition position;
        position.option = option;
        position.text = words;
        return run([&] { return takePosition(kept, who, id, position, now()); });
    }
    Result<Docket> answer(const Person &who, const Docket &seen, std::optional<DocketProposal> proposed = proposal())
    {
        DocketAnswer made;
        made.option = 1;
        made.reasons = Reasons;
        made.proposal = std::move(proposed);
        return run([&] { return answerDocket(kept, who, seen.id, seen.rev, made, now()); });
    }
    Result<Docket> adopt(const Person &who, const Docket &seen, int version = 3)
    {
        return run([&] { return adoptDocket(kept, who, seen.id, seen.rev, version, now()); });
    }
    Result<Docket> read(const Person &who, const DocketId &id) { return docketFor(kept, who, id); }
};

} // namespace

class DeliberatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionBecomesPolicy_data() { onBothStores(); }
    void aQuestionBecomesPolicy()
    {
        QFETCH(const bool, inMemory);
        Committee in(inMemory);
        auto docket = must(in.ask(in.reviewer));
        QCOMPARE(docket.state, DocketState::Open);
        QCOMPARE(docket.askedByName, in.reviewer.name);
        QVERIFY(!docket.restricted);
        in.clock.advance(1h);
        docket = must(in.write(in.first, docket.id));
        docket = must(in.answer(in.first, docket));
        QCOMPARE(docket.state, DocketState::Answered);
        QCOMPARE(docket.answer->author, in.first.id);
        QVERIFY(docket.answer->at == in.now());
        QCOMPARE(refusal(in.adopt(in.reviewer, docket)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(in.adopt(in.first, docket, 2)), std::optional(ErrorCode::PolicyChanged));
        auto older = docket;
        --older.rev;
        QCOMPARE(refusal(in.adopt(in.first, older)), std::optional(ErrorCode::Changed));
        docket = must(in.adopt(in.first, docket));
        QCOMPARE(docket.state, DocketState::BecamePolicy);
        QCOMPARE(docket.policyVersion, std::optional(4));
        QVERIFY(docket.policyAt == in.now());
        const auto policy = must(in.kept.policy());
        QCOMPARE(policy.version, 4);
        QCOMPARE(policy.changes.front().docket, docket.id);
        QCOMPARE(policy.changes.front().clauses.size(), std::size_t{1});
        QVERIFY(policy.find(ClauseId("violence"))->text == proposal().text);
        QCOMPARE(refusal(in.adopt(in.first, docket, 4)), std::optional(ErrorCode::IllegalTransition)); // once
        QCOMPARE(must(docketsFor(in.kept, in.reviewer)), std::vector{docket});
    }

    void whatOthersThinkIsSeenByWhoeverWrote_data() { onBothStores(); }
    void whatOthersThinkIsSeenByWhoeverWrote()
    {
        QFETCH(const bool, inMemory);
        Committee in(inMemory);
        const auto id = must(in.ask(in.reviewer)).id;
        auto seen = must(in.write(in.first, id, Reasons, std::nullopt));
        QCOMPARE(seen.positions.size(), std::size_t{1});
        QVERIFY(!seen.positions.front().option);
        for (const auto *person : {&in.second, &in.reviewer}) {
            seen = must(in.read(*person, id));
            QVERIFY(seen.positions.empty());
            QCOMPARE(seen.written, 1); // that there is one is no secret
        }
        QVERIFY(must(docketsFor(in.kept, in.second)).front().positions.empty());
        QCOMPARE(must(in.write(in.second, id)).positions.size(), std::size_t{2});
        QCOMPARE(must(in.read(in.first, id)).positions.size(), std::size_t{2});
        QVERIFY(must(in.read(in.reviewer, id)).positions.empty());
        QVERIFY(in.answer(in.second, must(in.read(in.second, id))));
        QCOMPARE(must(in.read(in.reviewer, id)).positions.size(), std::size_t{2});
    }

    void positionsAreWrittenOnce()
    {
        Committee in(false);
        const auto id = must(in.ask(in.first)).id;
        QVERIFY(in.write(in.first, id));
        QCOMPARE(refusal(in.write(in.first, id)), std::optional(ErrorCode::AlreadyDecided));
        QCOMPARE(refusal(in.write(in.reviewer, id)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(in.write(in.second, id, Reasons, 2)), std::optional(ErrorCode::Invalid));
        QCOMPARE(refusal(in.write(in.second, id, Reasons, -1)), std::optional(ErrorCode::Invalid));
        QVERIFY(in.answer(in.first, must(in.read(in.first, id))));
        QCOMPARE(refusal(in.write(in.second, id)), std::optional(ErrorCode::Closed));
    }

    void oneOfThoseWhoWroteAnswers()
    {
        Committee in(false);
        const auto docket = must(in.ask(in.reviewer));
        QCOMPARE(refusal(in.answer(in.reviewer, docket)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(in.answer(in.first, docket)), std::optional(ErrorCode::IllegalTransition));
        const auto seen = must(in.write(in.first, docket.id));
        QVERIFY(in.write(in.second, docket.id));
        QCOMPARE(refusal(in.answer(in.first, seen)), std::optional(ErrorCode::Changed)); // there is more to read
        auto now = must(in.read(in.first, docket.id));
        QVERIFY(in.answer(in.first, now, std::nullopt));
        now = must(in.read(in.second, docket.id));
        QCOMPARE(refusal(in.answer(in.second, now)), std::optional(ErrorCode::Closed));
        QCOMPARE(refusal(in.adopt(in.first, now)), std::optional(ErrorCode::IllegalTransition)); // nothing proposed
    }

    void whatMayNotBeProposed_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("a clause that there is not") << 0;
        QTest::newRow("no French") << 1;
        QTest::newRow("no summary") << 2;
        QTest::newRow("a telephone number") << 3;
        QTest::newRow("a third language") << 4;
    }
    void whatMayNotBeProposed()
    {
        QFETCH(const int, fault);
        Committee in(false);
        auto docket = must(in.ask(in.reviewer));
        docket = must(in.write(in.first, docket.id));
        auto proposed = proposal();
        if (fault == 0)
            proposed.clause = ClauseId("nothing");
        if (fault == 1)
            proposed.text.byLanguage.erase("fr");
        if (fault == 2)
            proposed.summary.byLanguage.clear();
        if (fault == 3)
            proposed.text.byLanguage["en"] = QStringLiteral("Call 01 99 00 12 34 about it.");
        if (fault == 4)
            proposed.text.byLanguage["de"] = QStringLiteral("Drohungen sind verboten.");
        QCOMPARE(refusal(in.answer(in.first, docket, proposed)), std::optional(ErrorCode::Invalid));
        QVERIFY(in.answer(in.first, docket)); // nothing was kept of it
    }

    void whatMayNotBeAsked_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("options");
        const QString good = question().question;
        const QStringList two{QStringLiteral("Oui"), QStringLiteral("Non")};
        QTest::newRow("nothing") << QStringLiteral(" \n") << two;
        QTest::newRow("one option") << good << QStringList{QStringLiteral("Oui")};
        QTest::newRow("seven options") << good << QString(QStringLiteral("a b c d e f g")).split(u' ');
        QTest::newRow("the same twice") << good << QStringList{QStringLiteral("Oui"), QStringLiteral(" Oui ")};
        QTest::newRow("an empty option") << good << QStringList{QStringLiteral("Oui"), QString()};
        QTest::newRow("an e-mail address") << QStringLiteral("Écrire à eden@example.org ?") << two;
        QTest::newRow("an account") << good << QStringList{QStringLiteral("FR14 2004 1010 0505 0001 3M02 606"), two[0]};
        QTest::newRow("bytes of a picture") << QStringLiteral("data:image/png;base64,iVBORw0KGgo=") << two;
        QTest::newRow("4,001 letters") << QString(4'001, u'é') << two;
    }
    void whatMayNotBeAsked()
    {
        QFETCH(const QString, words);
        QFETCH(const QStringList, options);
        Committee in(false);
        auto asked = question();
        asked.question = words;
        asked.options = {options.begin(), options.end()};
        QCOMPARE(refusal(in.ask(in.reviewer, asked)), std::optional(ErrorCode::Invalid));
        QVERIFY(must(in.kept.dockets(9)).empty());
    }

    void whoMayNotSeeTheCaseMayNotAskAboutIt()
    {
        Committee in(false);
        QCOMPARE(refusal(in.ask(in.moderator)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(in.ask(in.reviewer, question("nothing"))), std::optional(ErrorCode::NotFound));
        QCOMPARE(refusal(in.ask(in.reviewer, question("item-case"))), std::optional(ErrorCode::NotFound));
        QCOMPARE(refusal(in.ask(in.reviewer, question("case-9"))), std::optional(ErrorCode::NotFound));
    }

    void aRestrictedOneIsForPeopleWhoWorkThere_data() { onBothStores(); }
    void aRestrictedOneIsForPeopleWhoWorkThere()
    {
        QFETCH(const bool, inMemory);
        Committee in(inMemory);
        const auto docket = must(in.ask(in.first, question("case-9")));
        QVERIFY(docket.restricted);
        QCOMPARE(refusal(in.read(in.reviewer, docket.id)), std::optional(ErrorCode::NotFound));
        QVERIFY(must(docketsFor(in.kept, in.reviewer)).empty());
        QVERIFY(in.read(in.second, docket.id));
        QCOMPARE(refusal(in.read(in.moderator, docket.id)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(docketsFor(in.kept, in.moderator)), std::optional(ErrorCode::Permission));
        auto lead = in.newPerson("lead", "lead"); // edits the policy
        QVERIFY(docketsFor(in.kept, lead));
    }

    void thePolicyEditorMayNameADocket()
    {
        Committee in(false);
        auto docket = must(in.ask(in.reviewer));
        docket = must(in.write(in.first, docket.id));
        const auto publish = [&](const DocketId &id) {
            auto policy = must(in.kept.policy());
            ++policy.version;
            PolicyChange change;
            change.version = policy.version;
            change.summary.byLanguage = {{"en", QStringLiteral("Otherwise.")}};
            change.docket = id;
            policy.changes.insert(policy.changes.begin(), change);
            return in.run([&] { return publishPolicy(in.kept, policy, in.now()); });
        };
        QCOMPARE(refusal(publish(DocketId("nothing"))), std::optional(ErrorCode::Invalid));
        QCOMPARE(refusal(publish(docket.id)), std::optional(ErrorCode::IllegalTransition)); // not answered
        QCOMPARE(must(in.kept.policy()).version, 3);
        docket = must(in.answer(in.first, docket, std::nullopt));
        QCOMPARE(must(publish(docket.id)).changes.front().docket, docket.id);
        QCOMPARE(must(in.read(in.reviewer, docket.id)).policyVersion, std::optional(4));
        QCOMPARE(refusal(publish(docket.id)), std::optional(ErrorCode::IllegalTransition));
    }

    void theNewestComeFirst_data() { onBothStores(); }
    void theNewestComeFirst()
    {
        QFETCH(const bool, inMemory);
        Committee in(inMemory);
        std::vector<DocketId> ids;
        for (int i = 0; i < 3; ++i)
            ids.insert(ids.begin(), must(in.ask(in.reviewer)).id);
        QVERIFY(in.write(in.first, ids.back())); // writing does not change the order
        std::vector<DocketId> told;
        for (const auto &docket : must(docketsFor(in.kept, in.reviewer)))
            told.push_back(docket.id);
        QCOMPARE(told, ids);
        QCOMPARE(must(in.kept.dockets(2)).size(), std::size_t{2});
    }
};

VIGIE_TEST(DeliberatingTest);
#include "DeliberatingTest.moc"
