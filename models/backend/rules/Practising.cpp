#include "models/backend/rules/Practising.h"

#include "models/backend/rules/Access.h"
#include "models/contract/Names.h"

#include <algorithm>
#include <charconv>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

constexpr std::string_view NeededKey = "practice_needed";

Result<void> checkAccess(const Person &person)
{
    const auto work = "queue.work:" + std::string(contract::toWire(CaseKind::Certification));
    if (!person.may(work) || !person.may(permission::ViewIdentity))
        return {ErrorCode::Permission, "practice is for who certifies"};
    return {};
}

/// How many of those that there are were answered.
int answeredOf(const std::vector<PracticeRecord> &all, const std::vector<PracticeId> &done)
{
    return static_cast<int>(std::ranges::count_if(
        all, [&](const PracticeRecord &one) { return std::ranges::find(done, one.application.id) != done.end(); }));
}

Result<int> neededOf(BackendStore &store, std::size_t count)
{
    TRY(const auto text, store.setting(NeededKey));
    int needed = UsualPractice;
    if (!text.empty())
        std::from_chars(text.data(), text.data() + text.size(), needed);
    return std::min(needed, static_cast<int>(count));
}

} // namespace

Result<int> practiceNeeded(BackendStore &store)
{
    TRY(const auto all, store.practices());
    return neededOf(store, all.size());
}

Result<void> setPracticeNeeded(BackendStore &store, int applications)
{
    if (applications < 0 || applications > MostPractice)
        return {ErrorCode::Invalid, "practice applications"};
    return store.setSetting(NeededKey, std::to_string(applications));
}

Result<PracticeStanding> practiceOf(BackendStore &store, const Person &person)
{
    TRY_DONE(checkAccess(person));
    TRY(const auto all, store.practices());
    TRY(const auto done, store.practisedBy(person.id));
    PracticeStanding standing;
    standing.answered = answeredOf(all, done);
    TRY(standing.needed, neededOf(store, all.size()));
    standing.isDone = standing.answered >= standing.needed;
    const auto next = std::ranges::find_if(
        all, [&](const PracticeRecord &one) { return std::ranges::find(done, one.application.id) == done.end(); });
    if (next != all.end())
        standing.next = next->application;
    return standing;
}

Result<PracticeOutcome> answerPractice(BackendStore &store, const Person &person, const PracticeAnswer &answer)
{
    TRY_DONE(checkAccess(person));
    if (answer.answer == FaceAnswer::Unknown)
        return {ErrorCode::Invalid, "no answer"};
    TRY(const auto all, store.practices());
    const auto record =
        std::ranges::find_if(all, [&](const PracticeRecord &one) { return one.application.id == answer.practice; });
    if (record == all.end())
        return {ErrorCode::NotFound, "practice application"};
    TRY_DONE(store.notePractised(person.id, answer.practice));
    TRY(const auto standing, practiceOf(store, person));
    return PracticeOutcome{answer.practice,   record->truth,   record->lesson,
                           standing.answered, standing.needed, standing.isDone};
}

Result<std::optional<EvidencePicture>> practicePicture(BackendStore &store, const Person &person, const MediaId &media,
                                                       const EvidenceKeeping *elsewhere)
{
    TRY(const auto all, store.practices());
    for (const auto &one : all)
        for (const auto &piece : one.application.evidence) {
            if (piece.media.id != media)
                continue;
            TRY_DONE(checkAccess(person));
            TRY(auto bytes, evidenceBytes(store, piece.media.sha256, elsewhere));
            return std::optional(EvidencePicture{piece.media.type, piece.media.sha256, std::move(bytes)});
        }
    return std::optional<EvidencePicture>();
}

Result<void> checkPractised(BackendStore &store, const Person &person, CaseKind kind)
{
    if (kind != CaseKind::Certification)
        return {};
    TRY(const auto all, store.practices());
    TRY(const auto needed, neededOf(store, all.size()));
    if (needed == 0)
        return {};
    TRY(const auto done, store.practisedBy(person.id));
    if (answeredOf(all, done) < needed)
        return {ErrorCode::PracticeFirst, "practice applications are not answered yet"};
    return {};
}

} // namespace vigie::backend
