#include "models/backend/sample/YotiForms.h"

namespace vigie::backend::sample {

namespace {

/// Of words without signs that JSON would have to escape.
std::string quoted(std::string_view word)
{
    return std::string(1, '"').append(word).append(1, '"');
}

std::string field(std::string_view name, const std::string &value)
{
    return quoted(name) + ":" + value;
}

std::string object(const std::vector<std::string> &fields)
{
    std::string text = "{";
    for (const auto &one : fields)
        text += (text.size() > 1 ? "," : "") + one;
    return text + "}";
}

std::string list(const std::vector<std::string> &entries)
{
    std::string text = "[";
    for (const auto &one : entries)
        text += (text.size() > 1 ? "," : "") + one;
    return text + "]";
}

/// One decimal, as Yoti writes ages, in every locale.
std::string decimal(double value)
{
    const int tenths = static_cast<int>(value * 10 + 0.5);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string part(std::string_view name, bool passes, std::string_view score)
{
    std::vector<std::string> details;
    if (!score.empty())
        details.push_back(object({field("name", quoted("confidence_score")), field("value", quoted(score))}));
    return object({field("sub_check", quoted(name)), field("result", quoted(passes ? "PASS" : "FAIL")),
                   field("process", quoted("AUTOMATED")), field("details", list(details))});
}

std::vector<std::string_view> partsOf(std::string_view type)
{
    if (type == "ID_DOCUMENT_AUTHENTICITY")
        return {"document_in_date", "mrz_validation", "no_sign_of_tampering", "hologram_movement",
                "physical_document_captured"};
    if (type == "ID_DOCUMENT_FACE_MATCH")
        return {"ai_face_match"};
    if (type == "LIVENESS")
        return {"liveness_auth"};
    return {"ocr_mrz_comparison"};
}

std::string checkText(const YotiCheck &check, std::string_view at)
{
    std::vector<std::string> breakdown;
    for (const auto name : partsOf(check.type))
        breakdown.push_back(part(name, name != check.failing, name == "ai_face_match" ? check.score : ""));
    std::vector<std::string> recommendation{field("value", quoted(check.recommendation))};
    if (!check.reason.empty())
        recommendation.push_back(field("reason", quoted(check.reason)));
    const auto report = object({field("recommendation", object(recommendation)), field("breakdown", list(breakdown))});
    return object({field("type", quoted(check.type)), field("id", quoted(std::string("check-").append(check.type))),
                   field("state", quoted("DONE")), field("resources_used", "[]"), field("generated_media", "[]"),
                   field("report", report), field("created", quoted(at)), field("last_updated", quoted(at))});
}

} // namespace

std::string yotiSession(std::string_view session, std::string_view reference, const std::vector<YotiCheck> &checks,
                        std::string_view at)
{
    std::vector<std::string> entries;
    for (const auto &check : checks)
        entries.push_back(checkText(check, at));
    return object({field("client_session_token_ttl", "599"), field("session_id", quoted(session)),
                   field("user_tracking_id", quoted(reference)), field("biometric_consent", quoted(at)),
                   field("state", quoted("COMPLETED")),
                   field("resources", object({field("id_documents", "[]"), field("liveness_capture", "[]")})),
                   field("checks", list(entries))});
}

std::string yotiAge(double age, double spread)
{
    return object({field("antispoofing", object({field("prediction", quoted("real"))})),
                   field("age", object({field("age", decimal(age)), field("st_dev", decimal(spread))}))});
}

std::string yotiAgeCheck(std::string_view status, std::string_view method, std::string_view reference,
                         std::string_view at)
{
    return object({field("status", quoted(status)), field("type", quoted("OVER")), field("method", quoted(method)),
                   field("age", "18"), field("reference_id", quoted(reference)), field("created_at", quoted(at))});
}

} // namespace vigie::backend::sample
