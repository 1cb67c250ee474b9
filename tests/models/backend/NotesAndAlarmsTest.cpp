#include "models/backend/rules/Access.h"
#include "models/backend/rules/Alarms.h"
#include "models/backend/rules/FeedPages.h"
#include "models/contract/TeamRecords.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

/// The newest state of every record of a type in the person's feed.
std::map<std::string, std::string> inFeed(World &world, const Person &person, RecordType type)
{
    std::map<std::string, std::string> found;
    std::string cursor;
    for (;;) {
        const auto page = must(changesFor(*world.store, person, cursor, 100, world.now()));
        for (const auto &change : page.changes) {
            if (change.type != type)
                continue;
            if (change.op == ChangeOp::Upsert)
                found[change.id] = change.body;
            else
                found.erase(change.id);
        }
        if (!page.hasMore)
            return found;
        cursor = page.cursor;
    }
}

Command say(const Person &person, decltype(Command::body) body)
{
    return {CommandId::make(), person.id, std::move(body), {}, Instant{}};
}

} // namespace

class NotesAndAlarmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsSeenByAllWhoWorkTheQueueAndOnlyByThem()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you"), support = world.person("s", "support");
        const auto kase = world.addCase();
        const auto receipt = must(world.send(me, say(me, CaseNote{kase, QStringLiteral("seen twice today")})));
        QVERIFY(receipt.outcome == ReceiptOutcome::Applied);
        const auto notes = inFeed(world, you, RecordType::Note);
        QCOMPARE(notes.size(), std::size_t{1});
        const auto note = must(contract::parseNote(notes.begin()->second));
        QCOMPARE(note.text, QStringLiteral("seen twice today"));
        QCOMPARE(note.authorName, me.name);
        QVERIFY(note.caseId == kase);
        QVERIFY(inFeed(world, support, RecordType::Note).empty());
        QVERIFY(refusal(world.send(support, say(support, CaseNote{kase, QStringLiteral("x")}))) ==
                ErrorCode::Permission);
    }

    /// A note has no precondition: whoever holds the case, decided or not, it is kept.
    void aNoteIsNeverRefusedForWhatChanged()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        must(world.claim(you, kase));
        must(world.send(me, say(me, CaseNote{kase, QStringLiteral("one")})));
        must(world.send(you, world.decision(you, kase, DecisionAction::Block)));
        must(world.send(me, say(me, CaseNote{kase, QStringLiteral("two")})));
        QCOMPARE(must(world.store->notesOn(kase)).size(), std::size_t{2});
        QVERIFY(inFeed(world, me, RecordType::Note).empty()); // gone with the closed case
    }

    void notesComeBackWithTheCase()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        must(world.send(me, say(me, CaseNote{kase, QStringLiteral("one")})));
        const auto decided = world.decision(me, kase, DecisionAction::Block);
        must(world.send(me, decided));
        must(world.send(me, say(me, CaseNote{kase, QStringLiteral("two")})));
        must(world.send(me, world.reversal(me, kase, decided.id)));
        QCOMPARE(inFeed(world, me, RecordType::Note).size(), std::size_t{2});
    }

    void theSameNoteTwiceIsOne()
    {
        World world;
        const auto me = world.person("me");
        const auto note = say(me, CaseNote{world.addCase(), QStringLiteral("one")});
        QVERIFY(must(world.send(me, note)) == must(world.send(me, note)));
        QCOMPARE(must(world.store->notesOn(note.caseId())).size(), std::size_t{1});
    }

    void anAlarmReachesTheLeadWithItsPacket()
    {
        World world;
        const auto me = world.person("me"), lead = world.person("lead", "lead");
        const auto kase = world.addCase();
        must(world.send(me, say(me, DangerAlert{kase, std::nullopt, QStringLiteral("He says tonight.")})));
        QVERIFY(inFeed(world, me, RecordType::Alarm).empty());
        const auto alarms = inFeed(world, lead, RecordType::Alarm);
        QCOMPARE(alarms.size(), std::size_t{1});
        const auto alarm = must(contract::parseAlarm(alarms.begin()->second));
        QCOMPARE(alarm.words, QStringLiteral("He says tonight."));
        QVERIFY(alarm.member == world.itemOf(kase).owner);
        const auto packet = nlohmann::json::parse(must(packetOf(*world.store, lead, alarm.id)));
        QCOMPARE(packet.at("state").get<std::string>(), std::string("started"));
        QCOMPARE(packet.at("item").at("content_hash").get<std::string>(), world.itemOf(kase).contentHash);
        QVERIFY(refusal(packetOf(*world.store, me, alarm.id)) == ErrorCode::Permission);
    }

    void anAlarmNeedsNeitherCaseNorWords()
    {
        World world;
        const auto support = world.person("s", "support"), lead = world.person("lead", "lead");
        must(world.send(support, say(support, DangerAlert{})));
        must(world.send(support, say(support, DangerAlert{{}, MemberId("gone"), {}})));
        QCOMPARE(inFeed(world, lead, RecordType::Alarm).size(), std::size_t{2});
        QVERIFY(refusal(world.send(support, say(support, DangerAlert{world.addCase(), {}, {}}))) ==
                ErrorCode::Permission);
    }

    void aLeadTakesItOverOnce()
    {
        World world;
        const auto me = world.person("me"), lead = world.person("lead", "lead"), other = world.person("l2", "lead");
        must(world.send(me, say(me, DangerAlert{})));
        const auto id = AlarmId(inFeed(world, lead, RecordType::Alarm).begin()->first);
        QVERIFY(refusal(takeOverAlarm(*world.store, me, id, world.now())) == ErrorCode::Permission);
        must(takeOverAlarm(*world.store, lead, id, world.now()));
        must(takeOverAlarm(*world.store, other, id, world.now()));
        const auto alarm = must(contract::parseAlarm(inFeed(world, lead, RecordType::Alarm).begin()->second));
        QCOMPARE(alarm.seenByName, lead.name);
        QVERIFY(!must(packetOf(*world.store, lead, id)).empty()); // not lost by the taking over
    }

    void anOpinionNeedsADecisionItCanStandBeside()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        auto mine = std::get<ItemDecision>(world.decision(me, kase, DecisionAction::Block).body);
        mine.judgement = Judgement{DecisionAction::Block, mine.clause, true, std::nullopt, true};
        mine.letter = Letter{"fr", "2026-03-02", QStringLiteral("Votre contenu « SAMPLE » …")};
        QVERIFY(refusal(world.send(me, say(me, ItemOpinion{mine}))) == ErrorCode::IllegalTransition);
        must(world.send(you, world.decision(you, kase, DecisionAction::PublishGeneral)));
        const auto before = world.itemOf(kase);
        const auto letters = must(world.store->lettersOn(before.id)).size();
        const auto receipt = must(world.send(me, say(me, ItemOpinion{mine})));
        QVERIFY(receipt.outcome == ReceiptOutcome::SecondOpinion);
        QVERIFY(world.itemOf(kase) == before);
        int primaries = 0;
        for (const auto &decision : world.decisions())
            primaries += decision.role == DecisionRole::Primary ? 1 : 0;
        QCOMPARE(primaries, 1);
        world.reopen();
        const auto kept = world.decisions().back();
        QCOMPARE(kept.role, DecisionRole::SecondOpinion);
        QVERIFY(kept.judgement == mine.judgement);
        QVERIFY(kept.letter == mine.letter);
        QCOMPARE(must(world.store->lettersOn(kept.item)).size(), letters); // kept, not sent
    }
};

VIGIE_TEST(NotesAndAlarmsTest);
#include "NotesAndAlarmsTest.moc"
