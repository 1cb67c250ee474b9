#include "models/backend/rules/Informing.h"

#include "tests/models/backend/InformationWorld.h"

using namespace vigie;
using namespace vigie::test;
using State = InformationState;

class InformingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsAnsweredByTwoPeople_data() { onBothStores(); }
    void anOrderIsAnsweredByTwoPeople()
    {
        QFETCH(const bool, inMemory);
        InformationWorld in(inMemory);
        auto order = must(in.record(in.reviewer, in.entry()));
        QCOMPARE(order.state, State::Received);
        QVERIFY(hasLetter(order, InformationLetterKind::Receipt));
        QVERIFY(order.letters.front().letter.text.contains(in.entry().authority));
        QCOMPARE(refusal(in.prepare(in.reviewer, order)), std::optional(ErrorCode::IllegalTransition)); // unchecked
        order = must(in.verify(in.another, order));
        QCOMPARE(order.verification->by, in.another.id);
        order = must(in.prepare(in.reviewer, order));
        QCOMPARE(order.state, State::Prepared);
        QVERIFY(partOf(order, HeldData::Account)->values.empty()); // not before a code is shown
        QVERIFY(partOf(order, HeldData::Account)->count > 4);

        QCOMPARE(refusal(in.release(in.reviewer, order)), std::optional(ErrorCode::SecondPerson));
        QCOMPARE(refusal(in.release(in.first, order)), std::optional(ErrorCode::IllegalTransition)); // unread
        QCOMPARE(refusal(in.read(in.first, order)), std::optional(ErrorCode::StepUpNeeded));
        in.showCode(in.first);
        order = must(in.read(in.first, order));
        QVERIFY(!partOf(order, HeldData::Account)->values.empty());
        QVERIFY(partOf(order, HeldData::Connections)->values.empty()); // not held, and said so
        QCOMPARE(partOf(order, HeldData::Connections)->count, 0);
        order = must(in.release(in.first, order));
        QCOMPARE(order.state, State::Released);

        QCOMPARE(refusal(in.handOver(in.first, order, in.now())), std::optional(ErrorCode::IllegalTransition));
        QCOMPARE(refusal(in.makePacket(in.reviewer, order)), std::optional(ErrorCode::Permission));
        order = must(in.makePacket(in.first, order));
        QVERIFY(!partOf(order, HeldData::Publications)->values.empty());
        QCOMPARE(refusal(in.handOver(in.first, order, in.now() + 1h)), std::optional(ErrorCode::Invalid));
        QCOMPARE(refusal(in.handOver(in.first, order, in.now() - 24h)), std::optional(ErrorCode::Invalid));
        order = must(in.handOver(in.first, order, in.now()));
        QCOMPARE(order.state, State::HandedOver);
        QCOMPARE(order.receipt, QStringLiteral("AR 7"));
        QVERIFY(hasLetter(order, InformationLetterKind::Effect));
        order = must(in.tell(in.reviewer, order));
        QVERIFY(order.toldAt == in.now());
        QVERIFY(hasLetter(order, InformationLetterKind::Person));
        QVERIFY(order.letters.back().letter.text.contains(QStringLiteral("enquête pénale")));        // reasons withheld
        QCOMPARE(refusal(in.tell(in.reviewer, order)), std::optional(ErrorCode::IllegalTransition)); // once

        std::vector<Work> done;
        for (const auto &step : order.steps)
            done.push_back(step.work);
        QCOMPARE(done, (std::vector{Work::Record, Work::Verify, Work::Prepare, Work::Open, Work::Release,
                                    Work::MakePacket, Work::HandOver, Work::Tell}));
        const auto log = must(informationLog(in.kept, in.first, 0, 100));
        QCOMPARE(log.size(), done.size());
        for (std::size_t i = 0; i < done.size(); ++i)
            QVERIFY(log[i].order == order.id && log[i].step == order.steps[i]);
        QCOMPARE(refusal(informationLog(in.kept, in.reviewer, 0, 100)), std::optional(ErrorCode::Permission));
    }

    void whoMayNotLearnsOfNone()
    {
        InformationWorld in(false);
        const auto order = must(in.record(in.reviewer, in.entry()));
        const auto moderator = in.moderator;
        QCOMPARE(refusal(informationOrdersFor(in.kept, moderator)), std::optional(ErrorCode::Permission));
        for (const auto &id : {order.id, InformationOrderId("nothing")}) // the same whether there is one or not
            QCOMPARE(refusal(informationOrderFor(in.kept, moderator, id)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(in.record(moderator, in.entry())), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(in.verify(moderator, order)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(in.prepare(moderator, order)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(in.read(moderator, order)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(in.makePacket(moderator, order)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(informationOrderFor(in.kept, in.reviewer, InformationOrderId("nothing"))),
                 std::optional(ErrorCode::NotFound));
    }

    void whoKnowsThePersonDoesNotWorkOnIt()
    {
        InformationWorld in(false);
        const auto order = must(in.record(in.reviewer, in.entry()));
        must(in.run([&]() -> Result<void> { return in.kept.recuse(in.another.id, Creator, in.now()); }));
        QCOMPARE(refusal(in.verify(in.another, order)), std::optional(ErrorCode::SecondPerson));
        QCOMPARE(refusal(in.record(in.another, in.entry())), std::optional(ErrorCode::SecondPerson));
    }

    void whatAnOrderLacksIsAskedBack_data() { onBothStores(); }
    void whatAnOrderLacksIsAskedBack()
    {
        QFETCH(const bool, inMemory);
        InformationWorld in(inMemory);
        auto lacking = in.entry();
        lacking.namesRedress = false;
        auto order = in.verified(lacking);
        QCOMPARE(refusal(in.prepare(in.reviewer, order)), std::optional(ErrorCode::IllegalTransition));
        QCOMPARE(refusal(in.giveBack(in.reviewer, order, Work::AskBack, QStringLiteral(" "))),
                 std::optional(ErrorCode::Invalid));
        QCOMPARE(refusal(in.giveBack(in.reviewer, order, Work::Release)), std::optional(ErrorCode::Invalid));
        order = must(in.giveBack(in.reviewer, order, Work::AskBack));
        QCOMPARE(order.state, State::AskedBack);
        const auto &letter = order.letters.back();
        QCOMPARE(letter.kind, InformationLetterKind::AskedBack);
        QVERIFY(letter.letter.text.contains(QStringLiteral("point a) v)")));
        QVERIFY(letter.letter.text.contains(QStringLiteral("Il manque les voies de recours.")));
        QCOMPARE(refusal(in.prepare(in.reviewer, order)), std::optional(ErrorCode::IllegalTransition));
        order = must(in.correct(in.reviewer, order, in.entry())); // the authority answered
        QCOMPARE(order.state, State::Verified);
        QVERIFY(in.prepare(in.reviewer, order));
    }

    void whatIsRefusedStaysRefused()
    {
        InformationWorld in(false);
        auto order = must(in.giveBack(in.reviewer, must(in.record(in.reviewer, in.entry())), Work::Refuse));
        QCOMPARE(order.state, State::Refused);
        QVERIFY(hasLetter(order, InformationLetterKind::Refused));
        QCOMPARE(refusal(in.verify(in.reviewer, order)), std::optional(ErrorCode::IllegalTransition));
        QCOMPARE(refusal(in.correct(in.reviewer, order, in.entry())), std::optional(ErrorCode::IllegalTransition));
        QCOMPARE(refusal(in.giveBack(in.reviewer, order, Work::AskBack)), std::optional(ErrorCode::IllegalTransition));
    }

    void anotherAuthorityIsVerifiedAnew()
    {
        InformationWorld in(false);
        auto order = in.prepared(in.reviewer, in.entry());
        auto other = in.entry();
        other.reference = QStringLiteral("PV 2");
        order = must(in.correct(in.reviewer, order, other));
        QCOMPARE(order.state, State::Received);
        QVERIFY(!order.verification && !order.answer);
    }

    void anotherScopeVoidsWhatWasPrepared_data() { onBothStores(); }
    void anotherScopeVoidsWhatWasPrepared()
    {
        QFETCH(const bool, inMemory);
        InformationWorld in(inMemory);
        auto order = in.released(in.entry());
        auto wider = in.entry();
        wider.scope.insert(HeldData::CivilIdentity);
        order = must(in.correct(in.another, order, wider));
        QCOMPARE(order.state, State::Verified);
        QVERIFY(!order.answer);
        QCOMPARE(order.steps.back().work, Work::Void);
        QCOMPARE(refusal(in.release(in.first, order)), std::optional(ErrorCode::IllegalTransition));
        QCOMPARE(refusal(in.makePacket(in.first, order)), std::optional(ErrorCode::IllegalTransition));
        order = must(in.prepare(in.reviewer, order));
        // What was read of the older one was something else.
        QCOMPARE(refusal(in.release(in.first, order)), std::optional(ErrorCode::IllegalTransition));
    }

    void otherReasonsLeaveItPrepared()
    {
        InformationWorld in(false);
        auto order = in.prepared(in.reviewer, in.entry());
        auto other = in.entry();
        other.reasons = QStringLiteral("Une fraude.");
        order = must(in.correct(in.reviewer, order, other));
        QCOMPARE(order.state, State::Prepared);
        QVERIFY(order.answer);
    }

    void otherContentVoidsWhatWasPrepared_data() { onBothStores(); }
    void otherContentVoidsWhatWasPrepared()
    {
        QFETCH(const bool, inMemory);
        InformationWorld in(inMemory);
        auto order = in.prepared(in.reviewer, in.entry());
        in.showCode(in.first);
        order = must(in.read(in.first, order));
        in.addItemOf("post-late", ItemKind::Photo, in.now() - 24h * 6);
        order = must(in.release(in.first, order)); // no error: that it is void is kept
        QCOMPARE(order.state, State::Verified);
        QVERIFY(!order.answer);
        QCOMPARE(must(informationOrderFor(in.kept, in.first, order.id)).state, State::Verified);
    }

    void whatWasReadAtAnotherRevisionIsNotChanged()
    {
        InformationWorld in(false);
        const auto order = must(in.record(in.reviewer, in.entry()));
        must(in.verify(in.reviewer, order));
        QCOMPARE(refusal(in.verify(in.reviewer, order)), std::optional(ErrorCode::Changed));
        QCOMPARE(refusal(in.correct(in.reviewer, order, in.entry())), std::optional(ErrorCode::Changed));
    }

    void thePersonIsToldOnceTheProhibitionIsOver_data() { onBothStores(); }
    void thePersonIsToldOnceTheProhibitionIsOver()
    {
        QFETCH(const bool, inMemory);
        InformationWorld in(inMemory);
        auto silenced = in.entry();
        silenced.silence = DoNotNotify{QStringLiteral("Article 11"), in.now() + 24h};
        auto order = in.handedOver(silenced);
        QCOMPARE(tellingDuty(order, in.now()), TellingDuty::Forbidden);
        QCOMPARE(refusal(in.tell(in.reviewer, order)), std::optional(ErrorCode::IllegalTransition));
        QVERIFY(!hasLetter(order, InformationLetterKind::Person));
        in.clock.advance(24h);
        QCOMPARE(tellingDuty(order, in.now()), TellingDuty::Due);
        order = must(in.tell(in.reviewer, order));
        QVERIFY(hasLetter(order, InformationLetterKind::Person));
    }

    void afterHandingOverOnlyTheProhibitionChanges()
    {
        InformationWorld in(false);
        auto silenced = in.entry();
        silenced.silence = DoNotNotify{QStringLiteral("Article 11"), std::nullopt};
        auto order = in.handedOver(silenced);
        auto other = silenced;
        other.reasons = QStringLiteral("Autre chose.");
        QCOMPARE(refusal(in.correct(in.reviewer, order, other)), std::optional(ErrorCode::IllegalTransition));
        other = silenced;
        other.silence.reset(); // the authority lifted it
        order = must(in.correct(in.reviewer, order, other));
        QCOMPARE(order.state, State::HandedOver);
        QVERIFY(order.answer);
        QVERIFY(in.tell(in.reviewer, order));
    }

    void whatMayNotBeRecorded_data()
    {
        QTest::addColumn<int>("fault");
        for (int fault = 0; fault < 7; ++fault)
            QTest::addRow("%d", fault) << fault;
    }
    void whatMayNotBeRecorded()
    {
        QFETCH(const int, fault);
        InformationWorld in(false);
        auto entry = in.entry();
        auto wanted = ErrorCode::Invalid;
        switch (fault) {
        case 0:
            entry.receivedAt = in.now() + 1h;
            break;
        case 1:
            entry.authority = QStringLiteral("Parquet \u202Eexe.fdp");
            break;
        case 2:
            entry.reasons = QString(10'000'000, u'a');
            break;
        case 3:
            entry.reasons = QStringLiteral("data:image/png;base64,iVBORw0KGgo=");
            break;
        case 4:
            entry.member = MemberId("nobody");
            wanted = ErrorCode::NotFound;
            break;
        case 5:
            entry.kind = InformationAuthority::Unknown;
            break;
        default:
            entry.until = entry.from;
        }
        QCOMPARE(refusal(in.record(in.reviewer, entry)), std::optional(wanted));
        QVERIFY(must(in.kept.informationOrders(9)).empty());
        QVERIFY(must(in.kept.informationEventsAfter(0, 9)).empty());
    }

    void aVerificationSaysHow()
    {
        InformationWorld in(false);
        const auto order = must(in.record(in.reviewer, in.entry()));
        QCOMPARE(refusal(in.verify(in.reviewer, order, AuthorityCheck::Unknown)), std::optional(ErrorCode::Invalid));
        QCOMPARE(refusal(in.verify(in.reviewer, order, AuthorityCheck::SignedDocument, QStringLiteral(" "))),
                 std::optional(ErrorCode::Invalid));
        QCOMPARE(refusal(in.verify(in.reviewer, order, AuthorityCheck::SignedDocument, QString(301, u'a'))),
                 std::optional(ErrorCode::Invalid));
    }

    void theMostPressingComesFirst_data() { onBothStores(); }
    void theMostPressingComesFirst()
    {
        QFETCH(const bool, inMemory);
        InformationWorld in(inMemory);
        auto entry = in.entry();
        const auto calm = must(in.record(in.reviewer, entry));
        entry.dueAt = in.now() + 48h;
        const auto due = must(in.record(in.reviewer, entry));
        entry.urgency = InformationUrgency::DangerToLife;
        const auto danger = must(in.record(in.reviewer, entry));
        const auto over = must(in.giveBack(in.reviewer, must(in.record(in.reviewer, entry)), Work::Refuse));
        std::vector<InformationOrderId> told;
        for (const auto &order : must(informationOrdersFor(in.kept, in.reviewer)))
            told.push_back(order.id);
        QCOMPARE(told, (std::vector{danger.id, due.id, calm.id, over.id}));
        // Those that are answered are what is left out first.
        for (const auto &order : must(in.kept.informationOrders(3)))
            QVERIFY(order.id != over.id);
    }

    void whatWasDoneIsOnlyAddedTo()
    {
        InformationWorld in(false);
        must(in.record(in.reviewer, in.entry()));
        in.reopen();
        QCOMPARE(must(in.store->informationEventsAfter(0, 9)).size(), std::size_t{1});
        const auto before = must(in.store->informationEventsAfter(0, 9)).front().row;
        QVERIFY(must(in.store->informationEventsAfter(before, 9)).empty());
    }
};

VIGIE_TEST(InformingTest);
#include "InformingTest.moc"
