#include "models/verdicts/YotiSession.h"

#include "models/verdicts/JsonAccess.h"
#include "models/verdicts/JsonText.h"
#include "models/verdicts/VendorWords.h"

#include <algorithm>

namespace vigie::verdicts {

using namespace domain;

namespace {

using json::Json;

constexpr std::array Kinds{
    Word{"ID_DOCUMENT_AUTHENTICITY", IdentityCheckKind::DocumentAuthenticity},
    Word{"ID_DOCUMENT_TEXT_DATA_CHECK", IdentityCheckKind::DocumentText},
    Word{"ID_DOCUMENT_FACE_MATCH", IdentityCheckKind::FaceMatch},
    Word{"ID_DOCUMENT_COMPARISON", IdentityCheckKind::DocumentComparison},
    Word{"FACE_COMPARISON", IdentityCheckKind::FaceComparison},
    Word{"LIVENESS", IdentityCheckKind::Liveness},
    Word{"FAMILIAR_FACE_SEARCH", IdentityCheckKind::FamiliarFaces},
    Word{"WATCHLIST_SCREENING", IdentityCheckKind::Watchlist},
    Word{"WATCHLIST_ADVANCED_CA", IdentityCheckKind::Watchlist},
    Word{"THIRD_PARTY_IDENTITY", IdentityCheckKind::ThirdParty},
};
constexpr std::array Recommendations{
    Word{"APPROVE", Recommendation::Approve},
    Word{"REJECT", Recommendation::Reject},
    Word{"NOT_AVAILABLE", Recommendation::NotAvailable},
    Word{"CONSIDER", Recommendation::Consider},
};
constexpr std::array Results{Word{"PASS", SubCheckResult::Pass}, Word{"FAIL", SubCheckResult::Fail}};
constexpr std::array Makers{Word{"AUTOMATED", CheckedBy::Machine}, Word{"EXPERT_REVIEW", CheckedBy::Expert}};
constexpr std::array States{
    Word{"ONGOING", IdentitySessionState::Ongoing},
    Word{"COMPLETED", IdentitySessionState::Completed},
    Word{"EXPIRED", IdentitySessionState::Expired},
};

std::string textOf(const Json &object, const char *key)
{
    return json::text(object, key).value_or(std::string());
}

/// A score comes as text; should it ever come as a number, it is shown as it was written.
std::string asWritten(const Json &object, const char *key)
{
    const auto *value = json::member(object, key);
    if (!value)
        return {};
    return value->is_string() ? value->get<std::string>() : value->dump();
}

SubCheck readPart(const Json &entry)
{
    SubCheck part;
    part.name = textOf(entry, "sub_check");
    part.resultWord = textOf(entry, "result");
    part.result = meaningOf(Results, part.resultWord);
    part.by = meaningOf(Makers, textOf(entry, "process"));
    if (const auto *details = json::array(entry, "details"))
        for (const auto &detail : *details)
            part.details.push_back({textOf(detail, "name"), asWritten(detail, "value")});
    return part;
}

void readReport(IdentityCheck &check, const Json &report)
{
    if (const auto *recommendation = json::member(report, "recommendation")) {
        check.recommendationWord = textOf(*recommendation, "value");
        check.recommendation = meaningOf(Recommendations, check.recommendationWord);
        check.reason = textOf(*recommendation, "reason");
        check.suggestion = textOf(*recommendation, "recovery_suggestion");
    }
    if (const auto *parts = json::array(report, "breakdown"))
        for (const auto &part : *parts)
            check.parts.push_back(readPart(part));
}

IdentityCheck readCheck(const Json &entry)
{
    IdentityCheck check;
    check.kindWord = textOf(entry, "type");
    check.kind = meaningOf(Kinds, check.kindWord);
    check.isDone = textOf(entry, "state") == "DONE";
    check.updatedAt = json::time(entry, "last_updated");
    if (const auto *report = json::member(entry, "report"))
        readReport(check, *report);
    return check;
}

} // namespace

Result<IdentityVerdict> readYotiSession(std::string_view text, Instant now)
{
    TRY(const auto document, json::parseObject(text, MaxYotiBytes, MaxYotiDepth));
    IdentityVerdict verdict;
    verdict.provider = "yoti";
    verdict.sessionId = textOf(document, "session_id");
    if (verdict.sessionId.empty())
        return {ErrorCode::Invalid, "vendor answer without session_id"};
    verdict.reference = textOf(document, "user_tracking_id");
    verdict.stateWord = textOf(document, "state");
    verdict.state = meaningOf(States, verdict.stateWord);
    verdict.receivedAt = now;
    if (const auto *checks = json::array(document, "checks"))
        for (const auto &check : *checks)
            if (verdict.checks.size() < MaxChecks)
                verdict.checks.push_back(readCheck(check));
    // Those that do not say when they were made stay where the provider put them, before what is dated.
    std::ranges::stable_sort(verdict.checks, {},
                             [](const IdentityCheck &c) { return c.updatedAt.value_or(Instant{}); });
    return verdict;
}

} // namespace vigie::verdicts
