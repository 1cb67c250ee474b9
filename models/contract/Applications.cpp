#include "models/contract/Applications.h"

#include "models/contract/CertificationNames.h"
#include "models/contract/CertificationVerdicts.h"
#include "models/contract/RecordParts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxRev = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t MaxCount = std::numeric_limits<int>::max();

template <typename Enum> Enum word(Fields &fields, const char *key)
{
    return fromWire<Enum>(fields.word(key));
}

int count(Fields &fields, const char *key)
{
    return static_cast<int>(fields.integer(key, 0, MaxCount));
}

Json checksJson(const AccountChecks &checks)
{
    Json json = Json::object();
    if (checks.contactCompleteAt)
        json["contact_complete_at"] = toRfc3339(*checks.contactCompleteAt);
    json["holder"] = toWire(checks.holder);
    if (checks.phoneVerifiedAt)
        json["phone_verified_at"] = toRfc3339(*checks.phoneVerifiedAt);
    json["second_factor"] = checks.secondFactor;
    json["media_screened"] = checks.mediaScreened;
    json["media_waiting"] = checks.mediaWaiting;
    return json;
}

Json reuseJson(const ReuseLink &link)
{
    return {{"of", toWire(link.of)}, {"other_state", toWire(link.otherState)}, {"other_frozen", link.otherFrozen}};
}

Json proposalJson(const VerdictProposal &proposal)
{
    Json json{{"action", toWire(proposal.action)}};
    if (proposal.reason != RefusalReason::Unknown)
        json["reason"] = toWire(proposal.reason);
    if (proposal.answer != FaceAnswer::Unknown)
        json["answer"] = toWire(proposal.answer);
    json["at"] = toRfc3339(proposal.at);
    return json;
}

void writeOutcome(Json &json, const Application &application)
{
    if (!application.asked.empty())
        json["asked"] = askedJson(application.asked);
    if (application.answerBy)
        json["answer_by"] = toRfc3339(*application.answerBy);
    if (application.finding)
        json["finding"] = findingJson(*application.finding);
    if (application.decidedAt)
        json["decided_at"] = toRfc3339(*application.decidedAt);
    if (application.addressReadAt)
        json["address_read_at"] = toRfc3339(*application.addressReadAt);
    if (application.refusal != RefusalReason::Unknown)
        json["refusal"] = toWire(application.refusal);
    if (application.appeal)
        json["appeal"] = appealJson(*application.appeal);
    for (const auto &link : application.reuse)
        json["reuse"].push_back(reuseJson(link));
    for (const auto &proposal : application.proposals)
        json["proposals"].push_back(proposalJson(proposal));
    if (application.eraseAt)
        json["erase_at"] = toRfc3339(*application.eraseAt);
}

AccountChecks readChecks(Fields &f)
{
    AccountChecks checks;
    checks.contactCompleteAt = f.optionalInstant("contact_complete_at");
    checks.holder = word<HolderMatch>(f, "holder");
    checks.phoneVerifiedAt = f.optionalInstant("phone_verified_at");
    checks.secondFactor = f.boolean("second_factor");
    checks.mediaScreened = count(f, "media_screened");
    checks.mediaWaiting = count(f, "media_waiting");
    return checks;
}

ReuseLink readReuse(Fields &f)
{
    ReuseLink link;
    link.of = word<ReuseOf>(f, "of");
    link.otherState = word<ApplicationState>(f, "other_state");
    link.otherFrozen = f.optionalBoolean("other_frozen", false);
    return link;
}

VerdictProposal readProposal(Fields &f)
{
    VerdictProposal proposal;
    proposal.action = word<VerdictAction>(f, "action");
    proposal.reason = fromWire<RefusalReason>(f.optionalWord("reason"));
    proposal.answer = fromWire<FaceAnswer>(f.optionalWord("answer"));
    proposal.at = f.instant("at");
    return proposal;
}

void readOutcome(Fields &f, Application &application)
{
    if (f.has("asked"))
        f.list("asked", [&](Fields &a) {
            application.asked.push_back({word<EvidenceKind>(a, "kind"), word<EvidenceAdvice>(a, "advice")});
        });
    application.answerBy = f.optionalInstant("answer_by");
    f.optionalObject("finding", [&](Fields &d) { application.finding = readFinding(d); });
    application.decidedAt = f.optionalInstant("decided_at");
    application.addressReadAt = f.optionalInstant("address_read_at");
    application.refusal = fromWire<RefusalReason>(f.optionalWord("refusal"));
    f.optionalObject("appeal", [&](Fields &a) { application.appeal = readAppeal(a); });
    if (f.has("reuse"))
        f.list("reuse", [&](Fields &l) { application.reuse.push_back(readReuse(l)); });
    if (f.has("proposals"))
        f.list("proposals", [&](Fields &p) { application.proposals.push_back(readProposal(p)); });
    application.eraseAt = f.optionalInstant("erase_at");
}

} // namespace

Json evidenceJson(const std::vector<Evidence> &evidence)
{
    Json list = Json::array();
    for (const auto &piece : evidence)
        list.push_back({{"id", piece.id.value},
                        {"kind", toWire(piece.kind)},
                        {"media", mediaJson(piece.media)},
                        {"attempt", piece.attempt},
                        {"received_at", toRfc3339(piece.receivedAt)}});
    return list;
}

Evidence readEvidence(Fields &f)
{
    Evidence piece;
    piece.id = f.id<EvidenceId>("id");
    piece.kind = word<EvidenceKind>(f, "kind");
    f.object("media", [&](Fields &m) {
        piece.media = readMedia(m);
        readSha256(m, "sha256");
    });
    piece.attempt = count(f, "attempt");
    piece.receivedAt = f.instant("received_at");
    return piece;
}

std::string writeApplication(const Application &application)
{
    Json json{{"id", application.id.value},
              {"rev", application.rev},
              {"member", application.member.value},
              {"kind", toWire(application.kind)},
              {"state", toWire(application.state)},
              {"attempt", application.attempt},
              {"begun_at", toRfc3339(application.begunAt)}};
    if (application.submittedAt)
        json["submitted_at"] = toRfc3339(*application.submittedAt);
    if (application.consentAt)
        json["consent_at"] = toRfc3339(*application.consentAt);
    if (application.document != DocumentKind::Unknown)
        json["document"] = toWire(application.document);
    if (!application.country.empty())
        json["country"] = application.country;
    json["evidence"] = evidenceJson(application.evidence);
    json["checks"] = checksJson(application.checks);
    writeOutcome(json, application);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Application> parseApplication(std::string_view text)
{
    return readObject<Application>(text, [](Fields &f) {
        Application application;
        application.id = f.id<ApplicationId>("id");
        application.rev = f.integer("rev", 1, MaxRev);
        application.member = f.id<MemberId>("member");
        application.kind = word<ApplicationKind>(f, "kind");
        application.state = word<ApplicationState>(f, "state");
        application.attempt = count(f, "attempt");
        application.begunAt = f.instant("begun_at");
        application.submittedAt = f.optionalInstant("submitted_at");
        application.consentAt = f.optionalInstant("consent_at");
        application.document = fromWire<DocumentKind>(f.optionalWord("document"));
        application.country = f.optionalWord("country");
        f.list("evidence", [&](Fields &e) {
            auto piece = readEvidence(e);
            if (std::ranges::find(application.evidence, piece.id, &Evidence::id) != application.evidence.end())
                e.fail("id", "is named twice");
            application.evidence.push_back(std::move(piece));
        });
        f.object("checks", [&](Fields &c) { application.checks = readChecks(c); });
        readOutcome(f, application);
        return f.finish(application);
    });
}

} // namespace vigie::contract
