#include "models/backend/api/PlatformApi.h"

#include "models/backend/api/Tokens.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/contract/Problem.h"

#include <array>
#include <charconv>

namespace vigie::backend::api {

namespace {

constexpr std::string_view IdPart = "{id}";

/// Whether the path fits the pattern; the part that stands for the id is put into `id`.
bool fits(std::string_view pattern, const std::vector<std::string> &path, std::string &id)
{
    pattern.remove_prefix(1);
    std::size_t part = 0;
    while (!pattern.empty()) {
        const auto end = pattern.find('/');
        const auto word = pattern.substr(0, end);
        if (part == path.size() || (word != IdPart && word != path[part]))
            return false;
        if (word == IdPart)
            id = path[part];
        ++part;
        pattern = end == std::string_view::npos ? std::string_view() : pattern.substr(end + 1);
    }
    return part == path.size();
}

bool isJson(std::string_view contentType)
{
    const auto type = contentType.substr(0, contentType.find(';'));
    return type == "application/json" || type == "application/json ";
}

} // namespace

enum class Needs : std::uint8_t { Token, HookSecret };

enum class Counted : std::uint8_t { Yes, No };

struct PlatformApi::Route
{
    std::string_view method;
    std::string_view pattern;
    Handler handler;
    Needs needs = Needs::Token;
    Counted counted = Counted::Yes; ///< against the person's budget
};

const PlatformApi::Route *PlatformApi::routes(std::size_t &count)
{
    static constexpr std::array Table{
        Route{"GET", "/v1/session", &PlatformApi::session},
        Route{"POST", "/v1/session/step-up", &PlatformApi::confirmPerson},
        Route{"GET", "/v1/changes", &PlatformApi::changes},
        Route{"GET", "/v1/stream", &PlatformApi::stream},
        Route{"POST", "/v1/commands", &PlatformApi::command},
        Route{"GET", "/v1/commands/{id}", &PlatformApi::commandStatus},
        Route{"GET", "/v1/queues/{id}/pace", &PlatformApi::pace},
        Route{"POST", "/v1/queues/{id}/claims", &PlatformApi::claimFromQueue},
        Route{"POST", "/v1/cases/{id}/claims", &PlatformApi::claimOneCase},
        Route{"POST", "/v1/claims/heartbeat", &PlatformApi::heartbeatClaims, Needs::Token, Counted::No},
        Route{"POST", "/v1/claims/{id}/release", &PlatformApi::release},
        Route{"POST", "/v1/claims/{id}/transfer", &PlatformApi::transferClaim},
        Route{"POST", "/v1/claims/{id}/park", &PlatformApi::parkClaim},
        Route{"POST", "/v1/claims/{id}/recuse", &PlatformApi::recuseFromClaim},
        Route{"GET", "/v1/recusals", &PlatformApi::recusals},
        Route{"POST", "/v1/recusals/take-back", &PlatformApi::takeBackRecusal},
        Route{"GET", "/v1/cases/{id}/presence", &PlatformApi::casePresence},
        Route{"GET", "/v1/waiting", &PlatformApi::waiting},
        Route{"POST", "/v1/handovers/{id}/acknowledge", &PlatformApi::acknowledgeHanded},
        Route{"POST", "/v1/presence", &PlatformApi::presence},
        Route{"GET", "/v1/people", &PlatformApi::people},
        Route{"GET", "/v1/cases/{id}/standing", &PlatformApi::standing},
        Route{"POST", "/v1/alarms/{id}/take-over", &PlatformApi::takeOver},
        Route{"GET", "/v1/alarms/{id}/packet", &PlatformApi::alarmPacket},
        Route{"POST", "/v1/purges/acknowledge", &PlatformApi::acknowledgePurges},
        Route{"GET", "/v1/items/{id}", &PlatformApi::item},
        Route{"GET", "/v1/items/{id}/verdicts", &PlatformApi::verdicts},
        Route{"GET", "/v1/items/{id}/letters", &PlatformApi::letters},
        Route{"GET", "/v1/policy", &PlatformApi::policy},
        Route{"POST", "/v1/policies", &PlatformApi::publish},
        Route{"GET", "/v1/items/{id}/near-duplicates", &PlatformApi::nearDuplicates},
        Route{"GET", "/v1/items/{id}/view", &PlatformApi::itemView},
        Route{"GET", "/v1/members/{id}/timeline", &PlatformApi::timeline},
        Route{"GET", "/v1/cases/{id}", &PlatformApi::caseRecord},
        Route{"GET", "/v1/applications/{id}", &PlatformApi::application},
        Route{"GET", "/v1/applications/{id}/applicant", &PlatformApi::applicant},
        Route{"POST", "/v1/applications/{id}/answer", &PlatformApi::sealedAnswer},
        Route{"POST", "/v1/applications/{id}/reveal", &PlatformApi::revealValue},
        Route{"GET", "/v1/certification-verdicts", &PlatformApi::certificationVerdicts},
        Route{"GET", "/v1/notices/{id}", &PlatformApi::notice},
        Route{"GET", "/v1/notices/{id}/file", &PlatformApi::noticeFile},
        Route{"GET", "/v1/notice-decisions", &PlatformApi::noticeDecisions},
        Route{"GET", "/v1/notices/{id}/standing", &PlatformApi::accountStanding},
        Route{"GET", "/v1/account-measures", &PlatformApi::accountMeasures},
        Route{"POST", "/v1/account-measures/{id}/answer", &PlatformApi::answerAccountMeasure},
        Route{"GET", "/v1/offences", &PlatformApi::offences},
        Route{"GET", "/v1/notices/{id}/referrals", &PlatformApi::noticeReferrals},
        Route{"POST", "/v1/notices/{id}/referrals", &PlatformApi::openReferral},
        Route{"GET", "/v1/referrals/{id}", &PlatformApi::referral},
        Route{"PUT", "/v1/referrals/{id}", &PlatformApi::saveReferral},
        Route{"POST", "/v1/referrals/{id}/exports", &PlatformApi::exportReferral},
        Route{"POST", "/v1/referrals/{id}/handed-in", &PlatformApi::handInReferral},
        Route{"POST", "/v1/referrals/{id}/close", &PlatformApi::closeReferral},
        Route{"GET", "/v1/complaints/{id}", &PlatformApi::complaint},
        Route{"GET", "/v1/complaint-decisions", &PlatformApi::complaintDecisions},
        Route{"POST", "/v1/items/{id}/viewings", &PlatformApi::askViewing},
        Route{"POST", "/v1/viewings/{id}/reports", &PlatformApi::reportOfViewing, Needs::Token, Counted::No},
        Route{"GET", "/v1/viewings", &PlatformApi::viewings},
        Route{"GET", "/v1/statements", &PlatformApi::statements},
        Route{"POST", "/v1/statements/{id}/compose", &PlatformApi::composeStatement},
        Route{"GET", "/v1/statement-wordings", &PlatformApi::statementTemplates},
        Route{"GET", "/v1/reports/yearly", &PlatformApi::yearlyReport},
        Route{"GET", "/v1/practice", &PlatformApi::practice},
        Route{"POST", "/v1/practice/answers", &PlatformApi::answerOfPractice},
        Route{"GET", "/v1/media/{id}", &PlatformApi::media},
        Route{"GET", "/v1/decisions", &PlatformApi::decisions},
        Route{"GET", "/v1/me/settings", &PlatformApi::mySettings},
        Route{"PUT", "/v1/me/settings", &PlatformApi::changeMySettings},
        Route{"GET", "/v1/me/not-today", &PlatformApi::myNotToday},
        Route{"PUT", "/v1/me/not-today", &PlatformApi::changeMyNotToday},
        Route{"GET", "/v1/workplace", &PlatformApi::workplace},
        Route{"GET", "/v1/exposure", &PlatformApi::exposure},
        Route{"POST", "/v1/exposure", &PlatformApi::shareExposure},
        Route{"POST", "/v1/hooks/hive", &PlatformApi::hive, Needs::HookSecret},
        Route{"POST", "/v1/hooks/notices", &PlatformApi::takeNotice, Needs::HookSecret},
        Route{"POST", "/v1/hooks/complaints", &PlatformApi::takeComplaint, Needs::HookSecret},
        Route{"POST", "/v1/hooks/blocks", &PlatformApi::takeBlock, Needs::HookSecret},
        Route{"POST", "/v1/hooks/yoti/estimates", &PlatformApi::yotiEstimate, Needs::HookSecret},
        Route{"POST", "/v1/hooks/yoti/sessions", &PlatformApi::yotiSession, Needs::HookSecret},
        Route{"POST", "/v1/hooks/yoti/age-checks", &PlatformApi::yotiAgeCheck, Needs::HookSecret},
    };
    count = Table.size();
    return Table.data();
}

const PlatformApi::Route *PlatformApi::casebookRoutes(std::size_t &count)
{
    static constexpr std::array Table{
        Route{"GET", "/v1/dockets", &PlatformApi::dockets},
        Route{"POST", "/v1/dockets", &PlatformApi::askCommittee},
        Route{"GET", "/v1/dockets/{id}", &PlatformApi::docket},
        Route{"POST", "/v1/dockets/{id}/positions", &PlatformApi::takePosition},
        Route{"POST", "/v1/dockets/{id}/answer", &PlatformApi::answerDocket},
        Route{"POST", "/v1/dockets/{id}/policy", &PlatformApi::adoptDocket},
        Route{"GET", "/v1/notices/{id}/disputes", &PlatformApi::disputes},
        Route{"POST", "/v1/notices/{id}/disputes", &PlatformApi::openDispute},
        Route{"PUT", "/v1/disputes/{id}", &PlatformApi::saveDispute},
        Route{"PUT", "/v1/own-notices/{id}", &PlatformApi::openOwnCase},
        Route{"GET", "/v1/host-notice-wording", &PlatformApi::hostNoticeWording},
        Route{"GET", "/v1/host-notices", &PlatformApi::hostNotices},
        Route{"POST", "/v1/host-notices", &PlatformApi::beginHostNotice},
        Route{"PUT", "/v1/host-notices/{id}", &PlatformApi::saveHostNotice},
        Route{"POST", "/v1/host-notices/{id}/sent", &PlatformApi::hostNoticeSent},
        Route{"POST", "/v1/host-notices/{id}/answer", &PlatformApi::hostNoticeAnswer},
        Route{"GET", "/v1/information-orders", &PlatformApi::informationOrders},
        Route{"POST", "/v1/information-orders", &PlatformApi::recordInformationOrder},
        Route{"GET", "/v1/information-orders/{id}", &PlatformApi::informationOrder},
        Route{"PUT", "/v1/information-orders/{id}", &PlatformApi::correctInformationOrder},
        Route{"POST", "/v1/information-orders/{id}/verification", &PlatformApi::verifyAuthority},
        Route{"POST", "/v1/information-orders/{id}/return", &PlatformApi::giveBackInformationOrder},
        Route{"POST", "/v1/information-orders/{id}/preparation", &PlatformApi::prepareInformation},
        Route{"POST", "/v1/information-orders/{id}/opening", &PlatformApi::openInformation},
        Route{"POST", "/v1/information-orders/{id}/release", &PlatformApi::releaseInformation},
        Route{"POST", "/v1/information-orders/{id}/packet", &PlatformApi::makeInformationPacket},
        Route{"POST", "/v1/information-orders/{id}/handed-over", &PlatformApi::handOverInformation},
        Route{"POST", "/v1/information-orders/{id}/told", &PlatformApi::tellOfInformation},
        Route{"GET", "/v1/information-events", &PlatformApi::informationEvents},
    };
    count = Table.size();
    return Table.data();
}

HttpResponse json(std::string body, int status)
{
    return {status, "application/json", std::move(body), {}, false, {}};
}

HttpResponse noContent()
{
    return {204, {}, {}, {}, false, {}};
}

HttpResponse PlatformApi::problem(ErrorCode code)
{
    const auto problem = contract::problemFor(code);
    return PlatformApi::problem(problem.status, problem.type, problem.title);
}

HttpResponse PlatformApi::problem(int status, std::string_view type, std::string_view title)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/problem+json";
    response.body = contract::writeProblem({status, std::string(type), std::string(title)});
    if (status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (status == 503 || status == 429)
        response.headers.emplace_back("Retry-After", "1");
    return response;
}

Result<int> PlatformApi::Call::integer(const std::string &name, int fallback, int min, int max) const
{
    const auto found = target.query.find(name);
    if (found == target.query.end())
        return fallback;
    const auto &text = found->second;
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < min || value > max)
        return {ErrorCode::Invalid, "query parameter " + name};
    return value;
}

Result<std::int64_t> PlatformApi::Call::rowAfter() const
{
    std::int64_t after = 0;
    const auto given = target.query.find("after");
    if (given == target.query.end())
        return after;
    const auto &text = given->second;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), after);
    if (error != std::errc() || end != text.data() + text.size() || after < 0)
        return {ErrorCode::Invalid, "after"};
    return after;
}

HttpResponse PlatformApi::handle(const HttpRequest &request)
{
    const auto started = m_clock.monotonic();
    auto response = dispatch(request);
    m_log.write("request", {{"method", std::string_view(request.method)},
                            {"route", response.route},
                            {"status", std::int64_t{response.status}},
                            {"ms", (m_clock.monotonic() - started).count()}});
    return response;
}

HttpResponse PlatformApi::dispatch(const HttpRequest &request)
{
    auto target = parseTarget(request.target);
    if (!target)
        return problem(ErrorCode::Invalid);
    std::string allowed;
    for (const auto of : {&PlatformApi::routes, &PlatformApi::casebookRoutes}) {
        std::size_t count = 0;
        const auto *table = of(count);
        for (std::size_t i = 0; i < count; ++i) {
            std::string id;
            if (!fits(table[i].pattern, target->path, id))
                continue;
            if (table[i].method == request.method)
                return run(table[i], request, std::move(*target));
            allowed = table[i].method;
        }
    }
    if (allowed.empty())
        return problem(ErrorCode::NotFound);
    auto response = problem(405, "unsupported", "That method is not served here.");
    response.headers.emplace_back("Allow", allowed);
    return response;
}

HttpResponse PlatformApi::run(const Route &route, const HttpRequest &request, Target target)
{
    Call call{request, std::move(target), {}, {}, m_clock.wall()};
    fits(route.pattern, call.target.path, call.id);
    std::optional<Milliseconds> wait;
    const auto answer = [&]() -> Result<HttpResponse> {
        if (route.needs == Needs::Token) {
            TRY(call.person, authenticate(m_store, request.header("authorization")));
            if (route.counted == Counted::Yes)
                wait = m_budget.take(call.person.id, m_clock.monotonic());
            if (wait)
                return {ErrorCode::RateLimited, "budget"};
        } else if (!sameSecret(request.header("vigie-hook-secret"), m_hiveSecret)) {
            return {ErrorCode::Unauthorized, "hook secret"};
        }
        if (route.pattern.find(IdPart) != std::string_view::npos && !isValidId(call.id))
            return {ErrorCode::NotFound, "not an id"};
        const bool bodyExpected = !request.body.empty();
        if (bodyExpected && !isJson(request.header("content-type")))
            return {ErrorCode::Unsupported, "content type"};
        return (this->*route.handler)(call);
    }();
    auto response = answer ? *answer : problem(answer.error().code);
    if (wait) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*wait).count();
        std::erase_if(response.headers, [](const auto &header) { return header.first == "Retry-After"; });
        response.headers.emplace_back("Retry-After", std::to_string(seconds));
    }
    if (!answer && response.status >= 500)
        m_log.write("failure", {{"route", route.pattern},
                                {"code", name(answer.error().code)},
                                {"detail", std::string_view(answer.error().detail)}});
    response.route = route.pattern;
    return response;
}

void PlatformApi::tickSender()
{
    if (!m_sender)
        return;
    if (const auto done = m_sender->tick(); !done)
        m_log.write("failure", {{"route", "transparency"}, {"code", name(done.error().code)}});
    if (m_sender->pause() == m_pause)
        return;
    m_pause = m_sender->pause();
    constexpr std::array<std::string_view, 3> Words{"none", "token refused", "permission refused"};
    m_log.write("transparency", {{"pause", Words[static_cast<std::size_t>(m_pause)]}});
}

void PlatformApi::tick()
{
    if (const auto done = backend::tick(m_store, m_clock.wall()); !done)
        m_log.write("failure", {{"route", "tick"}, {"code", name(done.error().code)}});
    tickSender();
    if (!m_finder)
        return;
    if (const auto done = m_finder->tick(); !done)
        m_log.write("failure", {{"route", "near-duplicates"}, {"code", name(done.error().code)}});
}

} // namespace vigie::backend::api
