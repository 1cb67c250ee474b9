#include "models/cache/FeedRecord.h"

#include "models/contract/Applications.h"
#include "models/contract/ComplaintRecords.h"
#include "models/contract/Policies.h"
#include "models/contract/Records.h"
#include "models/contract/TeamRecords.h"

#include <algorithm>

namespace vigie::cache {

using namespace vigie::domain;

namespace {

template <typename T> Result<FeedRecord> checked(Result<T> parsed, const Change &change)
{
    if (!parsed)
        return std::move(parsed).error();
    if (parsed->id.value != change.id)
        return {ErrorCode::Invalid, "the body has another id than its envelope"};
    if (parsed->rev != change.rev)
        return {ErrorCode::Invalid, "the body has another revision than its envelope"};
    return FeedRecord(std::move(*parsed));
}

/// A word this version did not know may become one it knows.
template <typename Enum> bool sameWord(Enum before, Enum after)
{
    return before == after || before == Enum::Unknown || after == Enum::Unknown;
}

bool follows(const Case &before, const Case &after)
{
    return before.subject == after.subject && sameWord(before.kind, after.kind) && after.round >= before.round;
}

bool follows(const Item &before, const Item &after)
{
    return before.owner == after.owner && sameWord(before.kind, after.kind) && before.createdAt == after.createdAt;
}

/// An item that was deleted for good leaves a notice; none comes to it.
bool follows(const Notice &before, const Notice &after)
{
    return std::ranges::all_of(after.items, [&](const ItemId &item) { return concerns(before, item); }) &&
           before.receivedAt == after.receivedAt && sameWord(before.origin, after.origin);
}

bool follows(const Member &, const Member &)
{
    return true;
}

bool follows(const Queue &, const Queue &)
{
    return true;
}

bool follows(const Policy &before, const Policy &after)
{
    return after.version >= before.version;
}

bool follows(const Note &before, const Note &after)
{
    return before.caseId == after.caseId && before.author == after.author && before.text == after.text;
}

bool follows(const Alarm &before, const Alarm &after)
{
    return before.raisedBy == after.raisedBy && before.words == after.words && before.at == after.at;
}

bool follows(const Application &before, const Application &after)
{
    return before.member == after.member && sameWord(before.kind, after.kind) && before.begunAt == after.begunAt &&
           after.attempt >= before.attempt;
}

/// Who decided first, too: it says who may not decide again.
bool follows(const Complaint &before, const Complaint &after)
{
    return before.notice == after.notice && before.of.id == after.of.id && before.of.author == after.of.author &&
           sameWord(before.from, after.from) && before.member == after.member && before.taken == after.taken &&
           before.receivedAt == after.receivedAt;
}

} // namespace

Result<FeedRecord> readRecord(const Change &change)
{
    switch (change.type) {
    case RecordType::Case:
        return checked(contract::parseCase(change.body), change);
    case RecordType::Item:
        return checked(contract::parseItem(change.body), change);
    case RecordType::Member:
        return checked(contract::parseMember(change.body), change);
    case RecordType::Notice:
        return checked(contract::parseNotice(change.body), change);
    case RecordType::Queue:
        return checked(contract::parseQueue(change.body), change);
    case RecordType::Policy:
        return checked(contract::parsePolicy(change.body), change);
    case RecordType::Note:
        return checked(contract::parseNote(change.body), change);
    case RecordType::Alarm:
        return checked(contract::parseAlarm(change.body), change);
    case RecordType::Application:
        return checked(contract::parseApplication(change.body), change);
    case RecordType::Complaint:
        return checked(contract::parseComplaint(change.body), change);
    case RecordType::Unknown:
        break;
    }
    return {ErrorCode::Unsupported, "unknown record type"};
}

Result<void> checkSuccession(const FeedRecord &before, const FeedRecord &after)
{
    const bool good = std::visit(
        [](const auto &old, const auto &next) {
            if constexpr (std::is_same_v<decltype(old), decltype(next)>)
                return follows(old, next);
            else
                return false;
        },
        before, after);
    if (!good)
        return {ErrorCode::Invalid, "a fixed field changed"};
    return {};
}

} // namespace vigie::cache
