#include "models/contract/Problem.h"

#include "models/contract/Fields.h"

#include <nlohmann/json.hpp>

#include <array>

namespace vigie::contract {

namespace {

struct Row
{
    ErrorCode code;
    int status;
    std::string_view type;
    std::string_view title;
};

/// The closed list of the contract. The first row of a code is what the platform writes.
constexpr std::array Rows{
    Row{ErrorCode::ClaimLost, 409, "claim-lost", "Somebody else holds a newer claim on this case."},
    Row{ErrorCode::CommandRunning, 409, "command-running", "The same command is being carried out."},
    Row{ErrorCode::Changed, 409, "changed", "The content changed since it was seen."},
    Row{ErrorCode::PolicyChanged, 409, "policy-changed", "A newer policy is in force."},
    Row{ErrorCode::AlreadyDecided, 409, "already-decided", "This round of the case is decided."},
    Row{ErrorCode::Merged, 409, "merged", "The subject was merged into another."},
    Row{ErrorCode::Closed, 409, "closed", "The case is closed."},
    Row{ErrorCode::IllegalTransition, 409, "illegal-transition", "The item cannot become that."},
    Row{ErrorCode::SecondPerson, 409, "second-person", "A second person must do this."},
    Row{ErrorCode::PracticeFirst, 403, "practice-first", "Practice comes before the first live case."},
    Row{ErrorCode::StepUpNeeded, 403, "step-up-needed", "Confirm first that it is you."},
    Row{ErrorCode::WrongCode, 403, "wrong-code", "That code is not right, or it was used already."},
    Row{ErrorCode::Permission, 403, "permission", "The permission for this is missing."},
    Row{ErrorCode::CursorExpired, 410, "cursor-expired", "Read everything anew."},
    Row{ErrorCode::ScopeChanged, 410, "scope-changed", "What this person may see changed; read everything anew."},
    Row{ErrorCode::KeyReused, 422, "key-reused", "This key was used for another command."},
    Row{ErrorCode::Refused, 422, "invalid", "The request does not validate."},
    Row{ErrorCode::Invalid, 422, "invalid", "The request does not validate."},
    Row{ErrorCode::Unauthorized, 401, "unauthorized", "Sign in."},
    Row{ErrorCode::NotFound, 404, "not-found", "There is no such thing, or it is not yours to see."},
    Row{ErrorCode::TooLarge, 413, "too-large", "The request is too large."},
    Row{ErrorCode::Unsupported, 415, "unsupported", "That media type or method is not served here."},
    Row{ErrorCode::RateLimited, 429, "rate-limited", "Too many requests."},
    Row{ErrorCode::Busy, 503, "busy", "The platform is busy."},
};

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Permission;
    case 404:
        return ErrorCode::NotFound;
    case 408:
        return ErrorCode::Timeout;
    case 413:
    case 415:
    case 422:
    case 400:
        return ErrorCode::Refused;
    case 429:
        return ErrorCode::RateLimited;
    case 503:
        return ErrorCode::Busy;
    default:
        break;
    }
    // Redirects are never followed: whoever redirects us is not the platform.
    if (status >= 300 && status < 400)
        return ErrorCode::NotThePlatform;
    return status >= 500 ? ErrorCode::ServerError : ErrorCode::Refused;
}

} // namespace

Error errorFrom(int status, std::string_view body)
{
    const auto type = readObject<std::string>(body, [](Fields &f) { return f.finish(f.optionalWord("type")); });
    if (type) {
        const auto slug = std::string_view(*type).substr(type->rfind('/') + 1);
        for (const auto &row : Rows)
            if (row.status == status && row.type == slug)
                return Error(row.code, std::to_string(status) + " " + std::string(slug));
    }
    return Error(codeOf(status), std::to_string(status));
}

Problem problemFor(ErrorCode code)
{
    for (const auto &row : Rows)
        if (row.code == code)
            return {row.status, std::string(row.type), std::string(row.title)};
    return {500, "internal", "The platform failed; nothing was changed."};
}

std::string writeProblem(const Problem &problem)
{
    return nlohmann::ordered_json{
        {"type", "/problems/" + problem.type}, {"title", problem.title}, {"status", problem.status}}
        .dump();
}

} // namespace vigie::contract
