#include "models/contract/Commands.h"
#include "models/contract/Claims.h"
#include "models/contract/TeamRecords.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::contract;
using namespace vigie::domain;

namespace {

Command decision()
{
    Command command;
    command.id = CommandId("cmd-1");
    command.author = PersonId("p1");
    ItemDecision body;
    body.caseId = CaseId("c1");
    body.round = 2;
    body.subjects = {ItemId("i1"), ItemId("i2")};
    body.action = DecisionAction::MakeUnavailable;
    body.clause = ClauseId("h2");
    body.note = QStringLiteral("vu deux fois");
    body.sawFullPicture = true;
    command.body = body;
    command.expect = {42, "hash", 4, 7};
    command.madeAt = parseRfc3339("2026-03-01T09:00:00.000Z").value();
    return command;
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsReadBackAsWritten()
    {
        QCOMPARE(parseCommand(writeCommand(decision())).value(), decision());
        auto sealed = decision();
        auto &body = std::get<ItemDecision>(sealed.body);
        body.judgement = Judgement{DecisionAction::PublishAdult, ClauseId("a1"), true,
                                   RevealedOpinion{Category::Hate, Severity::High}, true};
        body.letter = Letter{"fr", "2026-03-01", QStringLiteral("Votre publication a été retirée.")};
        QCOMPARE(parseCommand(writeCommand(sealed)).value(), sealed);
        body.judgement->sealed = false; // nothing can have been revealed that was not hidden
        QCOMPARE(parseCommand(writeCommand(sealed)).code(), ErrorCode::Invalid);
        auto reversal = decision();
        reversal.body = ItemReversal{CaseId("c1"), CommandId("cmd-0"), QStringLiteral("mauvaise touche")};
        reversal.expect = {};
        QCOMPARE(parseCommand(writeCommand(reversal)).value(), reversal);
        reversal.body = NoticeReversal{CaseId("c1"), CommandId("cmd-0"), QStringLiteral("mauvaise clause")};
        QCOMPARE(parseCommand(writeCommand(reversal)).value(), reversal);
    }

    void whatPeopleSayReadsBackAsWritten()
    {
        auto command = decision();
        command.expect = {};
        command.body = CaseNote{CaseId("c1"), QStringLiteral("vu <b>deux</b> fois\n\u202e")};
        QCOMPARE(parseCommand(writeCommand(command)).value(), command);
        command.body = CaseNote{CaseId("c1"), QStringLiteral(" \n")};
        QCOMPARE(parseCommand(writeCommand(command)).code(), ErrorCode::Invalid);
        command.body = DangerAlert{CaseId("c1"), MemberId("m1"), QStringLiteral("Il parle de se tuer ce soir.")};
        QCOMPARE(parseCommand(writeCommand(command)).value(), command);
        command.body = AccountDoubt{CaseId("c1"), AccountDoubtKind::Minor, QStringLiteral("uniforme d’école")};
        QCOMPARE(parseCommand(writeCommand(command)).value(), command);
        command.body = AccountDoubt{CaseId("c1"), AccountDoubtKind::OtherPerson, {}};
        QCOMPARE(parseCommand(writeCommand(command)).value(), command);
        command.body = AccountDoubt{CaseId("c1"), AccountDoubtKind::Unknown, {}};
        QCOMPARE(parseCommand(writeCommand(command)).code(), ErrorCode::Invalid);
        command.body = AccountDoubt{{}, AccountDoubtKind::Minor, {}}; // whose account follows from the case
        QCOMPARE(parseCommand(writeCommand(command)).code(), ErrorCode::Invalid);
        command.body = DangerAlert{}; // the key alone says enough
        QCOMPARE(parseCommand(writeCommand(command)).value(), command);
    }

    void anOpinionIsADecisionThatDecidesNothing()
    {
        auto command = decision();
        command.expect = {};
        command.body = ItemOpinion{std::get<ItemDecision>(decision().body)};
        QCOMPARE(parseCommand(writeCommand(command)).value(), command);
        auto measure = std::get<ItemDecision>(decision().body);
        measure.action = DecisionAction::Hide;
        command.body = ItemOpinion{measure};
        QCOMPARE(parseCommand(writeCommand(command)).code(), ErrorCode::Invalid);
    }

    void notesAndAlarmsReadBackAsWritten()
    {
        const auto at = decision().madeAt;
        const Note note{NoteId("n"), 3, CaseId("c"), PersonId("p"), QStringLiteral("Alix"), QStringLiteral("vu"), at};
        QCOMPARE(parseNote(writeNote(note)).value(), note);
        Alarm alarm{AlarmId("a"), 1, CaseId("c"), MemberId("m"), PersonId("p"), QStringLiteral("Alix"), {}, at, {}, {}};
        QCOMPARE(parseAlarm(writeAlarm(alarm)).value(), alarm);
        alarm.caseId.reset();
        alarm.member.reset();
        alarm.seenAt = at;
        alarm.seenByName = QStringLiteral("Dominique");
        QCOMPARE(parseAlarm(writeAlarm(alarm)).value(), alarm);
        QCOMPARE(parseNote(R"({"id":"n","rev":1})").code(), ErrorCode::Invalid);
    }

    void aRestrictionWithoutClauseIsInvalid()
    {
        auto command = decision();
        std::get<ItemDecision>(command.body).clause.reset();
        QCOMPARE(parseCommand(writeCommand(command)).code(), ErrorCode::Invalid);
    }

    void subjectsMustBeNamed()
    {
        auto command = decision();
        std::get<ItemDecision>(command.body).subjects.clear();
        QCOMPARE(parseCommand(writeCommand(command)).code(), ErrorCode::Invalid);
    }

    void aReversalNeedsAReason()
    {
        auto command = decision();
        command.body = ItemReversal{CaseId("c1"), CommandId("cmd-0"), QStringLiteral("  ")};
        QCOMPARE(parseCommand(writeCommand(command)).code(), ErrorCode::Invalid);
        command.body = NoticeReversal{CaseId("c1"), CommandId("cmd-0"), QStringLiteral("  ")};
        QCOMPARE(parseCommand(writeCommand(command)).code(), ErrorCode::Invalid);
        // It stands in a letter, and so has the length of what stands there.
        command.body = NoticeReversal{CaseId("c1"), CommandId("cmd-0"), QString(noticing::FactsLimit + 1, u'x')};
        QCOMPARE(parseCommand(writeCommand(command)).code(), ErrorCode::Invalid);
        command.body = NoticeReversal{CaseId("c1"), CommandId("cmd-0"), QString(noticing::FactsLimit, u'x')};
        QVERIFY(parseCommand(writeCommand(command)));
    }

    void statusCarriesItsReceipt()
    {
        Platform::StatusAnswer answer;
        answer.status = CommandStatus::Done;
        answer.receipt = Receipt{CommandId("cmd-1"), ReceiptOutcome::SecondOpinion, DecisionId("d"), decision().madeAt};
        const auto back = parseCommandStatus(writeCommandStatus(answer)).value();
        QCOMPARE(back.status, CommandStatus::Done);
        QCOMPARE(*back.receipt, *answer.receipt);
        QCOMPARE(parseCommandStatus(R"({"status":"done"})").code(), ErrorCode::Invalid);
        QCOMPARE(parseCommandStatus(R"({"status":"running"})").value().status, CommandStatus::Running);
    }

    void claimsReadBackAsWritten()
    {
        const Claim claim{ClaimId("k"), CaseId("c"), 9, Milliseconds(120'000), decision().madeAt};
        QCOMPARE(parseClaim(writeClaim(claim)).value(), claim);
        QCOMPARE(parseHeartbeatReply(writeHeartbeatReply({claim, claim})).value().size(), std::size_t{2});
        QCOMPARE(parseHeartbeat(writeHeartbeat({ClaimId("k")})).value(), std::vector{ClaimId("k")});
        for (const auto reason : {ReleaseReason::Finished, ReleaseReason::Skipped, ReleaseReason::Left})
            QCOMPARE(parseRelease(writeRelease(reason)).value(), reason);
        QCOMPARE(parseRelease(R"({"reason":"bored"})").code(), ErrorCode::Invalid);
        QCOMPARE(parsePurgeReceipt(writePurgeReceipt({"a", "b"})).value().size(), std::size_t{2});
    }
};

VIGIE_TEST(CommandsTest);
#include "CommandsTest.moc"
