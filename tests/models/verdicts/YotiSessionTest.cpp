#include "models/verdicts/YotiSession.h"
#include "models/verdicts/YotiAdvice.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::verdicts;

namespace {

constexpr Instant Now{Milliseconds(1'772'000'000'000)};

/// The vendor's form: two attempts at the face, a document approved with a sub-check that failed, words of a later
/// version.
constexpr auto Session = R"({"session_id":"s-1","client_session_token_ttl":599,"user_tracking_id":"application-7",
 "biometric_consent":"2026-03-02T09:00:00Z","state":"COMPLETED",
 "resources":{"id_documents":[{"id":"d","document_type":"PASSPORT","issuing_country":"FRA"}],"liveness_capture":[]},
 "checks":[
  {"type":"ID_DOCUMENT_FACE_MATCH","id":"c2","state":"DONE","last_updated":"2026-03-02T09:05:00Z","resources_used":["u"],
   "report":{"recommendation":{"value":"APPROVE"},
    "breakdown":[{"sub_check":"ai_face_match","result":"PASS","process":"AUTOMATED",
                  "details":[{"name":"confidence_score","value":"0.82"}]}]}},
  {"type":"ID_DOCUMENT_FACE_MATCH","id":"c1","state":"DONE","last_updated":"2026-03-02T09:01:00Z",
   "report":{"recommendation":{"value":"NOT_AVAILABLE","reason":"PHOTO_TOO_DARK","recovery_suggestion":"BETTER_LIGHTING"},
    "breakdown":[]}},
  {"type":"ID_DOCUMENT_AUTHENTICITY","state":"DONE","last_updated":"2026-03-02T09:02:00Z",
   "report":{"recommendation":{"value":"APPROVE"},
    "breakdown":[{"sub_check":"hologram_movement","result":"FAIL","process":"EXPERT_REVIEW","details":[]},
                 {"sub_check":"new_thing","result":"MAYBE","details":[{"name":"n","value":7}]}]}},
  {"type":"A_NEW_CHECK","state":"PENDING","report":{"recommendation":{"value":"ASK_SOMEBODY"}}}]})";

} // namespace

class YotiSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheVendorsForm()
    {
        const auto verdict = readYotiSession(Session, Now);
        QVERIFY(verdict);
        QCOMPARE(verdict->provider, std::string("yoti"));
        QCOMPARE(verdict->sessionId, std::string("s-1"));
        QCOMPARE(verdict->reference, std::string("application-7"));
        QVERIFY(verdict->state == IdentitySessionState::Completed);
        QVERIFY(verdict->receivedAt == Now);
        QCOMPARE(verdict->checks.size(), std::size_t{4});
    }

    void theLastAttemptCounts()
    {
        const auto findings = findingsOf(readYotiSession(Session, Now).value());
        QCOMPARE(findings.size(), std::size_t{3});
        const auto face = std::ranges::find(findings, IdentityCheckKind::FaceMatch,
                                            [](const IdentityFinding &finding) { return finding.latest.kind; });
        QCOMPARE(face->attempts, 2);
        QVERIFY(face->latest.recommendation == Recommendation::Approve);
        QCOMPARE(face->latest.parts.front().details.front().value, std::string("0.82"));
        QVERIFY(face->latest.parts.front().by == CheckedBy::Machine);
    }

    void aPartMayFailInAnApprovedCheck()
    {
        const auto verdict = readYotiSession(Session, Now).value();
        const auto check =
            std::ranges::find(verdict.checks, IdentityCheckKind::DocumentAuthenticity, &IdentityCheck::kind);
        QVERIFY(check->recommendation == Recommendation::Approve);
        QVERIFY(check->parts[0].result == SubCheckResult::Fail && check->parts[0].by == CheckedBy::Expert);
    }

    void wordsOfALaterVersionAreKeptRaw()
    {
        const auto verdict = readYotiSession(Session, Now).value();
        const auto unknown = std::ranges::find(verdict.checks, IdentityCheckKind::Unknown, &IdentityCheck::kind);
        QCOMPARE(unknown->kindWord, std::string("A_NEW_CHECK"));
        QVERIFY(!unknown->isDone && unknown->recommendation == Recommendation::Unknown);
        QCOMPARE(unknown->recommendationWord, std::string("ASK_SOMEBODY"));
        const auto document =
            std::ranges::find(verdict.checks, IdentityCheckKind::DocumentAuthenticity, &IdentityCheck::kind);
        QVERIFY(document->parts[1].result == SubCheckResult::Unknown);
        QCOMPARE(document->parts[1].resultWord, std::string("MAYBE"));
        QCOMPARE(document->parts[1].details[0].value, std::string("7"));
        QVERIFY(readYotiSession(R"({"session_id":"s","state":"NEW"})", Now)->state == IdentitySessionState::Unknown);
    }

    void whatIsNoSessionIsRefused()
    {
        QVERIFY(readYotiSession("", Now).code() == ErrorCode::Invalid);
        QVERIFY(readYotiSession("[]", Now).code() == ErrorCode::Invalid);
        QVERIFY(readYotiSession("{}", Now).code() == ErrorCode::Invalid);
        QVERIFY(readYotiSession(std::string(MaxYotiBytes + 1, ' '), Now).code() == ErrorCode::TooLarge);
        QVERIFY(readYotiSession(R"({"session_id":)" + std::string(1000, '['), Now).code() == ErrorCode::Invalid);
    }

    /// Cut and altered answers are read or refused.
    void damagedAnswersNeverBreakTheReader()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const std::string whole = Session;
        int read = 0;
        for (int round = 0; round < 3'000; ++round) {
            auto text = whole;
            for (auto changes = random.bounded(4U) + 1; changes > 0; --changes)
                text[random.bounded(static_cast<quint32>(text.size()))] = static_cast<char>(random.bounded(256U));
            if (random.bounded(3U) == 0)
                text.resize(random.bounded(static_cast<quint32>(text.size())));
            read += readYotiSession(text, Now) ? 1 : 0;
        }
        QVERIFY(read > 0 && read < 3'000);
    }

    void everyReasonOfTheTableIsThereOnce()
    {
        for (const auto &reason : yotiReasons()) {
            QCOMPARE(std::ranges::count(yotiReasons(), reason.code, &YotiReason::code), 1);
            QVERIFY(meaningOfYotiReason(reason.code) == reason.meaning);
            QVERIFY(reason.meaning.consequence != ReasonConsequence::Unknown);
            const bool canSendAgain = reason.meaning.consequence == ReasonConsequence::AskAgain;
            QVERIFY2(!canSendAgain || reason.meaning.advice != EvidenceAdvice::None, std::string(reason.code).c_str());
        }
        QVERIFY(meaningOfYotiReason("A_NEW_REASON").consequence == ReasonConsequence::Unknown);
        QVERIFY(meaningOfYotiReason("").consequence == ReasonConsequence::Unknown);
    }
};

VIGIE_TEST(YotiSessionTest);
#include "YotiSessionTest.moc"
