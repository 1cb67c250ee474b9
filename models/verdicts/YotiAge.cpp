#include "models/verdicts/YotiAge.h"

#include "models/verdicts/JsonAccess.h"
#include "models/verdicts/JsonText.h"
#include "models/verdicts/VendorWords.h"
#include "models/verdicts/YotiSession.h"

#include <cmath>

namespace vigie::verdicts {

using namespace domain;

namespace {

using json::Json;

constexpr double OldestAge = 130; // years; whatever is above it is no age

constexpr std::array States{
    Word{"PENDING", AgeCheckState::Pending}, Word{"IN_PROGRESS", AgeCheckState::Underway},
    Word{"FAIL", AgeCheckState::Failed},     Word{"COMPLETE", AgeCheckState::Complete},
    Word{"ERROR", AgeCheckState::Error},     Word{"CANCELLED", AgeCheckState::Cancelled},
};
constexpr std::array Kinds{
    Word{"AGE", AgeCheckKind::Age},
    Word{"OVER", AgeCheckKind::Over},
    Word{"UNDER", AgeCheckKind::Under},
};

std::optional<double> ageOf(const Json &object, const char *key)
{
    const auto age = json::number(object, key);
    return age && std::isfinite(*age) && *age >= 0 && *age <= OldestAge ? age : std::nullopt;
}

std::optional<bool> livenessOf(const Json &document)
{
    const auto *spoofing = json::member(document, "antispoofing");
    const auto prediction = json::text(spoofing ? *spoofing : document, "prediction");
    return prediction ? std::optional(*prediction == "real") : std::nullopt;
}

} // namespace

Result<AgeEstimate> readAgeEstimate(std::string_view text)
{
    TRY(const auto document, json::parseObject(text, MaxYotiBytes, MaxYotiDepth));
    const auto *age = json::member(document, "age");
    const auto &place = age && age->is_object() ? *age : document;
    const auto years = ageOf(place, "age");
    if (const auto code = json::text(document, "error_code"); code && !years)
        return {ErrorCode::Refused, *code};
    if (!years)
        return {ErrorCode::Invalid, "vendor answer without age"};
    return AgeEstimate{*years, json::number(place, "st_dev"), livenessOf(document)};
}

Result<AgeCheck> readAgeCheck(std::string_view text)
{
    TRY(const auto document, json::parseObject(text, MaxYotiBytes, MaxYotiDepth));
    AgeCheck check;
    check.provider = "yoti";
    check.stateWord = json::text(document, "status").value_or(std::string());
    const auto kind = json::text(document, "type").value_or(std::string());
    if (check.stateWord.empty() && kind.empty())
        return {ErrorCode::Invalid, "vendor answer has neither status nor type"};
    check.state = meaningOf(States, check.stateWord);
    check.kind = meaningOf(Kinds, kind);
    check.method = json::text(document, "method").value_or(std::string());
    check.reference = json::text(document, "reference_id").value_or(std::string());
    const auto age = ageOf(document, "age");
    if (check.kind == AgeCheckKind::Age)
        check.age = age;
    else if (check.kind != AgeCheckKind::Unknown)
        check.threshold = age;
    check.createdAt = json::time(document, "created_at");
    check.expiresAt = json::time(document, "expires_at");
    return check;
}

} // namespace vigie::verdicts
