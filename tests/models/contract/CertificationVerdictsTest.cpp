#include "models/contract/CertificationVerdicts.h"
#include "models/contract/Commands.h"
#include "tests/support/Applications.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

using namespace vigie;
using namespace vigie::contract;
using namespace vigie::domain;
using namespace vigie::test;
using Json = nlohmann::ordered_json;

namespace {

const Instant Now = parseRfc3339("2026-03-10T09:00:00.000Z").value();

Command command(VerdictAction action)
{
    auto verdict = verdictOn(wholeApplication(Now), action, Now);
    verdict.round = 3;
    verdict.note = QStringLiteral("le flou\u202e");
    return {CommandId("cmd-1"), PersonId("p1"), verdict, {42, std::nullopt, std::nullopt, 7}, Now};
}

SealedAnswer answer()
{
    const auto application = wholeApplication(Now);
    return {CaseId("case-1"), 2, application.id, FaceAnswer::ProbablyDifferent, 9, seenWhole(application)};
}

struct Bad
{
    VerdictAction of;
    const char *pointer;
    Json value; ///< null: the field is taken away
    const char *named;
};

std::string changed(std::string_view text, const char *pointer, const Json &value)
{
    Json json = Json::parse(text);
    const Json::json_pointer at(pointer);
    if (value.is_null())
        json.at(at.parent_pointer()).erase(at.back());
    else
        json[at] = value;
    return json.dump();
}

} // namespace

class CertificationVerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsReadBackAsWritten()
    {
        for (int i = 1; i <= static_cast<int>(VerdictAction::Withdraw); ++i) {
            const auto made = command(static_cast<VerdictAction>(i));
            QCOMPARE(parseCommand(writeCommand(made)).value(), made);
            const auto &verdict = std::get<CertificationVerdict>(made.body);
            QCOMPARE(parseVerdict(writeVerdict(verdict)).value(), verdict);
            QCOMPARE(made.caseId(), verdict.caseId);
            QCOMPARE(made.aggregate(), verdict.caseId.value); // first in, first out with what rules the case
        }
    }

    void everyBadFieldIsRefusedByItsName()
    {
        using enum VerdictAction;
        const Json finding{{"adult", true}, {"digits_agree", true}, {"last_day", "2027-01-01"}, {"derived", false}};
        const Json asked = Json::array({{{"kind", "address_proof"}, {"advice", "none"}}});
        const std::vector<Bad> all{
            {Approve, "/case_id", nullptr, "case_id"},
            {Approve, "/round", 0, "round"},
            {Approve, "/application_id", "no id!", "application_id"},
            {Approve, "/action", "wave_through", "action"},
            {Approve, "/evidence", nullptr, "evidence"},
            {Approve, "/evidence/0/sha256", "abc", "sha256"},
            {Approve, "/evidence/0/seen", "glimpsed", "seen"},
            {Approve, "/evidence/1/id", "application-1-front", "id"},
            {Approve, "/finding", nullptr, "finding"},
            {Approve, "/finding/last_day", "2027-13-01", "last_day"},
            {Approve, "/finding/adult", nullptr, "adult"},
            {Approve, "/reason", "not_adult", "reason"},
            {Approve, "/asked", asked, "asked"},
            {AskAgain, "/asked", nullptr, "asked"},
            {AskAgain, "/asked", Json::array(), "asked"},
            {AskAgain, "/asked/0/kind", "shoe_size", "kind"},
            {AskAgain, "/asked/0/advice", "smile", "advice"},
            {AskAgain, "/finding", finding, "finding"},
            {Reject, "/reason", nullptr, "reason"},
            {Reject, "/reason", "because", "reason"},
            {Withdraw, "/reason", nullptr, "reason"},
            {PassOn, "/reason", "not_adult", "reason"},
            {SuspectMinor, "/finding", finding, "finding"},
        };
        for (const auto &bad : all) {
            const auto read = parseCommand(changed(writeCommand(command(bad.of)), bad.pointer, bad.value));
            QVERIFY2(!read, bad.pointer);
            QCOMPARE(read.code(), ErrorCode::Invalid);
            QVERIFY2(read.error().detail.starts_with(std::string(bad.named) + " "), read.error().detail.c_str());
        }
    }

    void tooManyPiecesAreRefused()
    {
        auto made = command(VerdictAction::PassOn);
        auto &verdict = std::get<CertificationVerdict>(made.body);
        verdict.evidence.clear();
        for (int i = 0; i < 51; ++i)
            verdict.evidence.push_back({EvidenceId("e" + std::to_string(i)), std::string(64, 'a'), SeenAs::Whole});
        QCOMPARE(parseCommand(writeCommand(made)).code(), ErrorCode::Invalid);
        verdict.evidence.pop_back();
        QVERIFY(parseCommand(writeCommand(made)));
    }

    void answersReadBackAsWritten()
    {
        QCOMPARE(parseAnswer(writeAnswer(answer())).value(), answer());
        const std::vector<std::tuple<const char *, Json, const char *>> all{
            {"/answer", "yes", "answer"},       {"/answer", nullptr, "answer"},
            {"/claim_token", 0, "claim_token"}, {"/claim_token", nullptr, "claim_token"},
            {"/round", "1", "round"},           {"/evidence", nullptr, "evidence"},
            {"/case_id", "", "case_id"},        {"/application_id", nullptr, "application_id"},
            {"/evidence/0/seen", "no", "seen"}};
        for (const auto &[pointer, value, named] : all) {
            const auto read = parseAnswer(changed(writeAnswer(answer()), pointer, value));
            QVERIFY2(!read && read.error().detail.starts_with(std::string(named) + " "), pointer);
        }
    }

    void daysAreThoseOfTheCalendar()
    {
        using namespace std::chrono;
        QCOMPARE(writeDay(year(2028) / 2 / 29), std::string("2028-02-29"));
        QVERIFY(parseDay("2028-02-29").value() == year(2028) / 2 / 29);
        for (const char *text : {"", "2027-02-29", "2027-00-10", "2027-1-10", "2027-01-10T", "20270110", "+027-01-10",
                                 "2027-01-1x", "2027/01/10"})
            QVERIFY2(!parseDay(text), text);
    }
};

VIGIE_TEST(CertificationVerdictsTest);
#include "CertificationVerdictsTest.moc"
