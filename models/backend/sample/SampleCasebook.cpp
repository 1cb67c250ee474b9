#include "models/backend/sample/SampleCasebook.h"

#include "models/backend/rules/Deliberating.h"
#include "models/backend/rules/Disputing.h"
#include "models/backend/rules/HostNoticing.h"

#include <array>

namespace vigie::backend::sample {

using namespace vigie::domain;
using namespace std::chrono;

namespace {

/// The open case of a sample complaint; none in a world that is too small.
Result<std::optional<CaseId>> caseOf(BackendStore &store, int number)
{
    TRY(const auto found, store.findOpenCase(CaseKind::Complaint, "complaint-" + std::to_string(number)));
    return found ? std::optional(found->kase.id) : std::optional<CaseId>();
}

DocketPosition position(int option, const char *words)
{
    DocketPosition made;
    made.option = option;
    made.text = QString::fromUtf8(words);
    return made;
}

Result<void> addOpenDocket(BackendStore &store, const CaseId &kase, Instant now)
{
    TRY(const auto yael, store.readPerson(PersonId("person-yael")));
    TRY(const auto jeanne, store.readPerson(PersonId("person-jeanne")));
    const DocketQuestion question{
        kase,
        QStringLiteral("Une affiche de théâtre montre une arme de scène. La règle parle d'armes « montrées pour "
                       "menacer » : une menace jouée en est-elle une ? SPECIMEN"),
        {QStringLiteral("Oui : ce qui se voit est une menace"), QStringLiteral("Non, si la fiction est visible"),
         QStringLiteral("Non, mais avec un avertissement")}};
    TRY(const auto docket, askCommittee(store, yael, question, now - hours(26)));
    TRY_DONE(takePosition(store, jeanne, docket.id,
                          position(1, "La fiction se reconnaît au titre et à la scène. Une règle qui l'ignore retire "
                                      "des œuvres sans protéger personne. SPECIMEN"),
                          now - hours(3)));
    return {};
}

Result<void> addAnsweredDocket(BackendStore &store, const CaseId &kase, Instant now)
{
    TRY(const auto kim, store.readPerson(PersonId("person-kim")));
    TRY(const auto amira, store.readPerson(PersonId("person-amira")));
    const DocketQuestion question{
        kase,
        QStringLiteral("A creator reads insults aloud that she received, to show them. The clause does not tell the "
                       "one who insults from the one who quotes. SPECIMEN"),
        {QStringLiteral("Quoting is the same"), QStringLiteral("Quoting to denounce is allowed")}};
    TRY(auto docket, askCommittee(store, kim, question, now - hours(24 * 9)));
    TRY(docket, takePosition(store, amira, docket.id,
                             position(1, "Who shows what was done to them must be able to say it. SPECIMEN"),
                             now - hours(24 * 8)));
    TRY(const auto policy, store.policy());
    DocketAnswer answer;
    answer.option = 1;
    answer.reasons = QStringLiteral("Quoting to denounce is allowed where the one who speaks is the one who was "
                                    "insulted, or has their consent. SPECIMEN");
    if (!policy.clauses.empty()) {
        const auto &clause = policy.clauses.front();
        DocketProposal proposal{clause.id, clause.text, {}};
        proposal.text.byLanguage["fr"] = clause.text.in("fr") + QStringLiteral(" Citer pour dénoncer est permis.");
        proposal.text.byLanguage["en"] = clause.text.in("en") + QStringLiteral(" Quoting to denounce is allowed.");
        proposal.summary.byLanguage = {{"fr", QStringLiteral("Citer pour dénoncer est permis.")},
                                       {"en", QStringLiteral("Quoting to denounce is allowed.")}};
        answer.proposal = std::move(proposal);
    }
    TRY_DONE(answerDocket(store, amira, docket.id, docket.rev, answer, now - hours(24 * 7)));
    return {};
}

Result<void> addDisputes(BackendStore &store, Instant now)
{
    TRY(const auto jeanne, store.readPerson(PersonId("person-jeanne")));
    constexpr std::array Stages{DisputeStage::Open, DisputeStage::ForRecipient, DisputeStage::ForPlatform};
    for (std::size_t i = 0; i < Stages.size(); ++i) {
        const NoticeId notice("contested-" + std::to_string(i + 1));
        TRY(const auto decisions, store.decisionsOn(notice));
        if (decisions.empty())
            return {};
        DisputeEntry entry;
        entry.body = QStringLiteral("Médiation Exemple (SPECIMEN)");
        entry.reference = QStringLiteral("ME-%1").arg(100 + i);
        const auto received = floor<days>(decisions.front().at) + days(1);
        entry.receivedOn = received;
        entry.stage = Stages[i];
        if (entry.stage != DisputeStage::Open)
            entry.endedOn = std::min(received + days(5), floor<days>(now));
        entry.implemented = asksForChange(entry.stage);
        TRY_DONE(openDispute(store, jeanne, notice, decisions.front().id, entry, now));
    }
    return {};
}

Result<void> addHostNotices(BackendStore &store, Instant now)
{
    TRY(const auto yael, store.readPerson(PersonId("person-yael")));
    const HostNoticeEntry entry{
        QStringLiteral("Vidéos Exemple (SPECIMEN)"),
        {QStringLiteral("https://videos.example/watch/771"), QStringLiteral("https://videos.example/watch/772")},
        "fr",
        QStringLiteral("Deux extraits d'une vidéo réservée aux adultes sont visibles sans compte ni contrôle d'âge, à "
                       "côté de dessins animés. SPECIMEN")};
    TRY(const auto sent, beginHostNotice(store, yael, std::nullopt, entry, now - hours(50)));
    TRY_DONE(recordHostNoticeSent(store, yael, sent.id, sent.rev, now - hours(49), now));
    auto draft = entry;
    draft.urls = {QStringLiteral("https://clips.example/v/90")};
    draft.host = QStringLiteral("Clips Exemple (SPECIMEN)");
    draft.language = "en";
    draft.explanation = QStringLiteral("A clip reserved for adults is shown to everybody on the first page. SPECIMEN");
    TRY_DONE(beginHostNotice(store, yael, std::nullopt, draft, now - hours(2)));
    return {};
}

/// One that the Transparency Database refused, of templates that named the address of the terms without "https://".
/// Those in force name a whole one, so that composing it again mends it.
Result<void> addRefusedStatement(BackendStore &store)
{
    TRY(const auto statements, store.statementsAbout(NoticeId("contested-3")));
    if (statements.empty())
        return {};
    const auto &composed = statements.front();
    auto refused = composed.statement;
    constexpr auto Field = "decision_ground_reference_url";
    const std::string before = std::string("\"") + Field + "\":\"";
    const auto found = refused.body.find(before);
    if (found == std::string::npos)
        return {ErrorCode::Internal, "a sample statement names no terms"};
    const auto value = found + before.size();
    refused.body.replace(value, refused.body.find('"', value) - value, "createurs.example/conditions?SPECIMEN");
    refused.stage = compliance::DeliveryStage::SetAside;
    refused.refusedBy = compliance::RefusedBy::TheDatabase;
    refused.faults = {Field};
    TRY_DONE(store.markSent(refused.puid, composed.composedAt + minutes(1)));
    return store.writeDelivery(refused, composed.composedAt + minutes(2));
}

} // namespace

Result<void> addCasebook(BackendStore &store, Instant now)
{
    TRY(const auto first, caseOf(store, 1));
    TRY(const auto second, caseOf(store, 2));
    if (first && second) {
        TRY_DONE(addAnsweredDocket(store, *second, now));
        TRY_DONE(addOpenDocket(store, *first, now));
    }
    TRY_DONE(addDisputes(store, now));
    TRY_DONE(addRefusedStatement(store));
    return addHostNotices(store, now);
}

} // namespace vigie::backend::sample
