#pragma once

#include "models/backend/api/EventLog.h"
#include "models/backend/api/HttpMessage.h"
#include "models/backend/api/RequestBudget.h"
#include "models/backend/api/Target.h"
#include "models/backend/rules/EvidenceKeeping.h"
#include "models/backend/rules/NearDuplicateFinder.h"
#include "models/backend/rules/Presence.h"
#include "models/backend/rules/StatementSender.h"
#include "models/backend/store/BackendStore.h"
#include "models/base/Clock.h"

#include <string>

namespace vigie::backend::api {

inline constexpr std::size_t MaxBody = 1'000'000; ///< bytes of a request body
/// Of a notice, for who has the secret: so much is read before it is refused, that the answer can name what is too
/// large.
inline constexpr std::size_t MaxFilingBody = 16'000'000;
inline constexpr std::string_view ApiVersion = "1";

/// The contract's routes over the rules. Knows HTTP's words, but no sockets. One thread.
class PlatformApi
{
public:
    /// `hiveSecret` opens the webhooks of the providers; an empty one keeps them shut.
    PlatformApi(BackendStore &store, const Clock &clock, EventLog &log, std::string hiveSecret)
        : m_store(store), m_clock(clock), m_log(log), m_hiveSecret(std::move(hiveSecret))
    {}

    /// From now on each person may send so many requests a second; more are answered 429 with Retry-After. Heartbeats
    /// are not counted: nobody loses their work for asking too much.
    void limitRequests(int perSecond) { m_budget = RequestBudget(perSecond); }

    /// From now on near-duplicates are looked for. `finder` outlives the API.
    void compareWith(NearDuplicateFinder &finder) { m_finder = &finder; }

    /// From now on pictures of evidence that are not in the store come from here. `keeping` outlives the API.
    void readEvidenceFrom(const EvidenceKeeping &keeping) { m_evidence = &keeping; }

    /// From now on statements of reasons are brought to the Transparency Database. `sender` outlives the API.
    void deliverWith(StatementSender &sender) { m_sender = &sender; }

    HttpResponse handle(const HttpRequest &request);
    /// What time alone brings about; call it about once a second.
    void tick();
    std::int64_t lastSeq() const { return m_store.lastSeq(); }

    /// Bytes of a body that are read for this request; `secret`: its Vigie-Hook-Secret.
    std::size_t mostBytes(std::string_view target, std::string_view secret) const;
    /// The answer to a body of more than mostBytes(): of a notice it names the limit and what to do.
    static HttpResponse tooLarge(std::string_view target, std::size_t limit);

    static HttpResponse problem(ErrorCode code);
    static HttpResponse problem(int status, std::string_view type, std::string_view title);

private:
    struct Call; ///< a request on its way through its route
    struct Route;
    using Handler = Result<HttpResponse> (PlatformApi::*)(const Call &);
    static const Route *routes(std::size_t &count);
    static const Route *casebookRoutes(std::size_t &count); ///< what stands beside the cases of notices

    HttpResponse dispatch(const HttpRequest &request);
    HttpResponse run(const Route &route, const HttpRequest &request, Target target);

    void tickSender();

    Result<HttpResponse> session(const Call &call);
    Result<HttpResponse> confirmPerson(const Call &call);
    Result<HttpResponse> changes(const Call &call);
    Result<HttpResponse> stream(const Call &call);
    Result<HttpResponse> item(const Call &call);
    Result<HttpResponse> verdicts(const Call &call);
    Result<HttpResponse> nearDuplicates(const Call &call);
    Result<HttpResponse> caseRecord(const Call &call);
    Result<HttpResponse> decisions(const Call &call);
    Result<HttpResponse> media(const Call &call);
    Result<HttpResponse> policy(const Call &call);
    Result<HttpResponse> publish(const Call &call);
    Result<HttpResponse> letters(const Call &call);
    Result<HttpResponse> command(const Call &call);
    Result<HttpResponse> commandStatus(const Call &call);
    Result<HttpResponse> claimFromQueue(const Call &call);
    Result<HttpResponse> claimOneCase(const Call &call);
    Result<HttpResponse> heartbeatClaims(const Call &call);
    Result<HttpResponse> release(const Call &call);
    Result<HttpResponse> acknowledgePurges(const Call &call);
    Result<HttpResponse> hive(const Call &call);
    Result<HttpResponse> mySettings(const Call &call);
    Result<HttpResponse> changeMySettings(const Call &call);
    Result<HttpResponse> people(const Call &call);
    Result<HttpResponse> transferClaim(const Call &call);
    Result<HttpResponse> parkClaim(const Call &call);
    Result<HttpResponse> recuseFromClaim(const Call &call);
    Result<HttpResponse> recusals(const Call &call);
    Result<HttpResponse> takeBackRecusal(const Call &call);
    Result<HttpResponse> casePresence(const Call &call);
    Result<HttpResponse> waiting(const Call &call);
    Result<HttpResponse> acknowledgeHanded(const Call &call);
    Result<HttpResponse> presence(const Call &call);
    Result<HttpResponse> standing(const Call &call);
    Result<HttpResponse> takeOver(const Call &call);
    Result<HttpResponse> alarmPacket(const Call &call);
    Result<HttpResponse> application(const Call &call);
    Result<HttpResponse> applicant(const Call &call);
    Result<HttpResponse> sealedAnswer(const Call &call);
    Result<HttpResponse> revealValue(const Call &call);
    Result<HttpResponse> certificationVerdicts(const Call &call);
    Result<HttpResponse> practice(const Call &call);
    Result<HttpResponse> answerOfPractice(const Call &call);
    Result<HttpResponse> evidence(const Call &call, const EvidenceFile &file);
    Result<HttpResponse> notice(const Call &call);
    Result<HttpResponse> noticeFile(const Call &call);
    Result<HttpResponse> noticeDecisions(const Call &call);
    Result<HttpResponse> accountStanding(const Call &call);
    Result<HttpResponse> accountMeasures(const Call &call);
    Result<HttpResponse> answerAccountMeasure(const Call &call);
    Result<HttpResponse> complaint(const Call &call);
    Result<HttpResponse> complaintDecisions(const Call &call);
    Result<HttpResponse> takeComplaint(const Call &call);
    Result<HttpResponse> takeNotice(const Call &call);
    Result<HttpResponse> openOwnCase(const Call &call);
    Result<HttpResponse> takeBlock(const Call &call);
    Result<HttpResponse> offences(const Call &call);
    Result<HttpResponse> noticeReferrals(const Call &call);
    Result<HttpResponse> openReferral(const Call &call);
    Result<HttpResponse> referral(const Call &call);
    Result<HttpResponse> saveReferral(const Call &call);
    Result<HttpResponse> exportReferral(const Call &call);
    Result<HttpResponse> handInReferral(const Call &call);
    Result<HttpResponse> closeReferral(const Call &call);
    Result<HttpResponse> askViewing(const Call &call);
    Result<HttpResponse> reportOfViewing(const Call &call);
    Result<HttpResponse> viewings(const Call &call);
    Result<HttpResponse> dockets(const Call &call);
    Result<HttpResponse> docket(const Call &call);
    Result<HttpResponse> askCommittee(const Call &call);
    Result<HttpResponse> takePosition(const Call &call);
    Result<HttpResponse> answerDocket(const Call &call);
    Result<HttpResponse> adoptDocket(const Call &call);
    Result<HttpResponse> disputes(const Call &call);
    Result<HttpResponse> openDispute(const Call &call);
    Result<HttpResponse> saveDispute(const Call &call);
    Result<HttpResponse> hostNoticeWording(const Call &call);
    Result<HttpResponse> hostNotices(const Call &call);
    Result<HttpResponse> beginHostNotice(const Call &call);
    Result<HttpResponse> saveHostNotice(const Call &call);
    Result<HttpResponse> hostNoticeSent(const Call &call);
    Result<HttpResponse> hostNoticeAnswer(const Call &call);
    Result<HttpResponse> informationOrders(const Call &call);
    Result<HttpResponse> informationOrder(const Call &call);
    Result<HttpResponse> recordInformationOrder(const Call &call);
    Result<HttpResponse> correctInformationOrder(const Call &call);
    Result<HttpResponse> verifyAuthority(const Call &call);
    Result<HttpResponse> giveBackInformationOrder(const Call &call);
    Result<HttpResponse> prepareInformation(const Call &call);
    Result<HttpResponse> openInformation(const Call &call);
    Result<HttpResponse> releaseInformation(const Call &call);
    Result<HttpResponse> makeInformationPacket(const Call &call);
    Result<HttpResponse> handOverInformation(const Call &call);
    Result<HttpResponse> tellOfInformation(const Call &call);
    Result<HttpResponse> informationEvents(const Call &call);
    Result<HttpResponse> statements(const Call &call);
    Result<HttpResponse> refusedStatements(const Call &call);
    Result<HttpResponse> composeStatement(const Call &call);
    Result<HttpResponse> statementTemplates(const Call &call);
    Result<HttpResponse> yearlyReport(const Call &call);
    Result<HttpResponse> yotiEstimate(const Call &call);
    Result<HttpResponse> yotiSession(const Call &call);
    Result<HttpResponse> yotiAgeCheck(const Call &call);
    Result<HttpResponse> timeline(const Call &call);
    Result<HttpResponse> itemView(const Call &call);
    Result<HttpResponse> pace(const Call &call);
    Result<HttpResponse> myNotToday(const Call &call);
    Result<HttpResponse> changeMyNotToday(const Call &call);
    Result<HttpResponse> workplace(const Call &call);
    Result<HttpResponse> exposure(const Call &call);
    Result<HttpResponse> shareExposure(const Call &call);

    BackendStore &m_store;
    const Clock &m_clock;
    EventLog &m_log;
    std::string m_hiveSecret;
    Presence m_presence;
    RequestBudget m_budget;
    const EvidenceKeeping *m_evidence = nullptr;                         ///< none: the store has all there are
    NearDuplicateFinder *m_finder = nullptr;                             ///< none: nobody looks at pictures here
    StatementSender *m_sender = nullptr;                                 ///< none: statements wait
    compliance::DeliveryPause m_pause = compliance::DeliveryPause::None; ///< as it was logged last
};

struct PlatformApi::Call
{
    const HttpRequest &request;
    Target target;
    std::string id; ///< the {id} of the path, checked
    Person person;
    Instant now;

    /// A number of the query within bounds, `fallback` when absent. Errors: Invalid.
    Result<int> integer(const std::string &name, int fallback, int min, int max) const;
    /// The row a page goes on after, `after` of the query; 0 when absent. Errors: Invalid.
    Result<std::int64_t> rowAfter() const;
};

HttpResponse json(std::string body, int status = 200);
HttpResponse noContent();

} // namespace vigie::backend::api
