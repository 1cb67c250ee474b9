#include "models/backend/rules/Deliberating.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/PlainWords.h"
#include "models/backend/rules/PolicyEditing.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

bool mayRead(const Person &person)
{
    return person.may(permission::DecideNotices) || person.may(permission::AnswerDockets) ||
           person.may(permission::EditPolicy);
}

bool maySee(const Person &person, const Docket &docket)
{
    return !docket.restricted || person.may(permission::RestrictedWork);
}

Result<Docket> seen(BackendStore &store, const Person &person, const DocketId &id)
{
    if (!mayRead(person))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    TRY(auto docket, store.readDocket(id));
    if (!maySee(person, docket))
        return {ErrorCode::NotFound, "restricted"};
    return docket;
}

/// An open one, for a member of the committee.
Result<Docket> toAnswer(BackendStore &store, const Person &person, const DocketId &id)
{
    if (!person.may(permission::AnswerDockets))
        return {ErrorCode::Permission, std::string(permission::AnswerDockets)};
    TRY(auto docket, seen(store, person, id));
    if (docket.state != DocketState::Open)
        return {ErrorCode::Closed, "answered"};
    return docket;
}

Result<Docket> stored(BackendStore &store, const Person &person, Docket docket)
{
    ++docket.rev;
    docket.written = static_cast<int>(docket.positions.size());
    TRY_DONE(store.writeDocket(docket));
    return asSeenBy(std::move(docket), person.id);
}

Result<void> checkProposal(BackendStore &store, const DocketProposal &proposal)
{
    TRY(const auto policy, store.policy());
    if (!isWhole(proposal) || policy.find(proposal.clause) == nullptr)
        return {ErrorCode::Invalid, "what is proposed for the policy"};
    for (const auto *text : {&proposal.text, &proposal.summary})
        for (const auto &[language, words] : text->byLanguage)
            TRY_DONE(checkWords(words, docket::TextLimit));
    return {};
}

Policy amended(Policy policy, const Docket &docket, const DocketProposal &proposal)
{
    ++policy.version;
    for (auto &clause : policy.clauses)
        if (clause.id == proposal.clause)
            clause.text = proposal.text;
    PolicyChange change;
    change.version = policy.version;
    change.summary = proposal.summary;
    change.docket = docket.id;
    policy.changes.insert(policy.changes.begin(), std::move(change));
    return policy;
}

} // namespace

Result<std::vector<Docket>> docketsFor(BackendStore &store, const Person &person)
{
    if (!mayRead(person))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    TRY(const auto all, store.dockets(MostDockets));
    std::vector<Docket> shown;
    for (const auto &docket : all)
        if (maySee(person, docket))
            shown.push_back(asSeenBy(docket, person.id));
    return shown;
}

Result<Docket> docketFor(BackendStore &store, const Person &person, const DocketId &id)
{
    TRY(auto docket, seen(store, person, id));
    return asSeenBy(std::move(docket), person.id);
}

Result<Docket> askCommittee(BackendStore &store, const Person &person, const DocketQuestion &question, Instant now)
{
    if (!person.may(permission::DecideNotices))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    if (!docketGaps(question).empty())
        return {ErrorCode::Invalid, "question or options"};
    TRY_DONE(checkWords(question.question, docket::QuestionLimit));
    for (const auto &option : question.options)
        TRY_DONE(checkWords(option, docket::OptionLimit));
    TRY(const auto kase, caseFor(store, person, question.caseId));
    if (kase.kase.kind != CaseKind::NoticeReview && kase.kase.kind != CaseKind::Complaint)
        return {ErrorCode::NotFound, "no case of a notice"};
    TRY(const auto queue, store.readQueue(kase.kase.queue));
    Docket docket;
    docket.id = DocketId::make();
    docket.about = question;
    docket.restricted = queue.permission == permission::RestrictedWork;
    docket.state = DocketState::Open;
    docket.askedBy = person.id;
    docket.askedByName = person.name;
    docket.askedAt = now;
    return stored(store, person, std::move(docket));
}

Result<Docket> takePosition(BackendStore &store, const Person &person, const DocketId &id,
                            const DocketPosition &position, Instant now)
{
    TRY(auto docket, toAnswer(store, person, id));
    if (positionOf(docket, person.id) != nullptr)
        return {ErrorCode::AlreadyDecided, "a position of theirs stands"};
    if (!isOptionOf(docket.about, position.option))
        return {ErrorCode::Invalid, "no such option"};
    TRY_DONE(checkWords(position.text, docket::TextLimit));
    docket.positions.push_back({person.id, person.name, position.option, position.text, now});
    return stored(store, person, std::move(docket));
}

Result<Docket> answerDocket(BackendStore &store, const Person &person, const DocketId &id, std::int64_t rev,
                            const DocketAnswer &answer, Instant now)
{
    TRY(auto docket, toAnswer(store, person, id));
    if (positionOf(docket, person.id) == nullptr)
        return {ErrorCode::IllegalTransition, "no position of theirs"};
    if (docket.rev != rev)
        return {ErrorCode::Changed, "revision of the docket"};
    if (!isOptionOf(docket.about, answer.option))
        return {ErrorCode::Invalid, "no such option"};
    TRY_DONE(checkWords(answer.reasons, docket::TextLimit));
    if (answer.proposal)
        TRY_DONE(checkProposal(store, *answer.proposal));
    docket.answer = DocketAnswer{person.id, person.name, answer.option, answer.reasons, answer.proposal, now};
    docket.state = DocketState::Answered;
    return stored(store, person, std::move(docket));
}

Result<Docket> adoptDocket(BackendStore &store, const Person &person, const DocketId &id, std::int64_t rev,
                           int policyVersion, Instant now)
{
    if (!person.may(permission::EditPolicy))
        return {ErrorCode::Permission, std::string(permission::EditPolicy)};
    TRY(const auto docket, seen(store, person, id));
    if (docket.rev != rev)
        return {ErrorCode::Changed, "revision of the docket"};
    if (docket.state != DocketState::Answered || !docket.answer->proposal)
        return {ErrorCode::IllegalTransition, "nothing that is proposed"};
    TRY(auto policy, store.policy());
    if (policy.version != policyVersion)
        return {ErrorCode::PolicyChanged, "policy version"};
    TRY_DONE(publishPolicy(store, amended(std::move(policy), docket, *docket.answer->proposal), now));
    return docketFor(store, person, id);
}

} // namespace vigie::backend
