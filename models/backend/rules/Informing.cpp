#include "models/backend/rules/Informing.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Collecting.h"
#include "models/backend/rules/StepUp.h"
#include "models/base/VisibleText.h"
#include "models/compliance/ReferralPacket.h"
#include "models/contract/InformationOrders.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;
using Work = InformationWork;
using Order = Result<InformationOrder>;

namespace {

Result<void> checkRight(const Person &person)
{
    return person.may(permission::InformAuthorities)
               ? Result<void>()
               : Result<void>(ErrorCode::Permission, std::string(permission::InformAuthorities));
}

bool maySee(const Person &person, const InformationOrder &order)
{
    return !order.restricted || person.may(permission::RestrictedWork);
}

Order seen(BackendStore &store, const Person &person, const InformationOrderId &id)
{
    TRY_DONE(checkRight(person));
    TRY(auto order, store.readInformationOrder(id));
    if (!maySee(person, order))
        return {ErrorCode::NotFound, "restricted"};
    return order;
}

Result<void> checkNotKnown(BackendStore &store, const Person &person, const MemberId &member)
{
    if (member.empty())
        return {};
    TRY(const bool known, store.isRecused(person.id, member));
    return known ? Result<void>(ErrorCode::SecondPerson, "knows the member") : Result<void>();
}

Result<void> checkBar(Work work, const InformationOrder &order, const Person &person, Instant now)
{
    const auto bar = barTo(work, order, person.id, now);
    if (!bar)
        return {};
    if (*bar == InformationBar::SamePerson)
        return {ErrorCode::SecondPerson, "who prepared does not release"};
    return {ErrorCode::IllegalTransition, "bar " + std::to_string(static_cast<int>(*bar))};
}

/// An order that this person may do that with, as they saw it.
Order toChange(BackendStore &store, const Person &person, const InformationOrderId &id, std::int64_t rev, Work work,
               Instant now)
{
    TRY(auto order, seen(store, person, id));
    TRY_DONE(checkNotKnown(store, person, order.entry.member));
    if (order.rev != rev)
        return {ErrorCode::Changed, "revision of the order"};
    TRY_DONE(checkBar(work, order, person, now));
    if (order.steps.size() >= information::MostSteps)
        return {ErrorCode::IllegalTransition, "its history is full"};
    return order;
}

Result<void> addStep(BackendStore &store, InformationOrder &order, const Person &person, Work work, Instant now,
                     const QString &note = {})
{
    order.steps.push_back({work, person.id, person.name, now, note});
    return store.addInformationEvent({0, order.id, order.steps.back()});
}

enum class Values : std::uint8_t { Hidden, Told };

Order stored(BackendStore &store, InformationOrder order, Values values = Values::Hidden)
{
    ++order.rev;
    TRY_DONE(store.writeInformationOrder(order));
    return values == Values::Told ? std::move(order) : withoutValues(std::move(order));
}

/// Words of a person, which may name people: an order does. `limit` in UTF-16 units.
Result<void> checkText(const QString &text, qsizetype limit)
{
    const bool unfit = text.size() > limit || compliance::holdsEncodedBytes(text) || visibleText(text) != text;
    return unfit ? Result<void>(ErrorCode::Invalid, "words") : Result<void>();
}

Result<void> checkEntry(BackendStore &store, const Person &person, const InformationEntry &entry, Instant now)
{
    if (!informationGaps(entry, now).empty())
        return {ErrorCode::Invalid, "the order as it was written"};
    TRY_DONE(checkText(entry.reasons, information::TextLimit));
    if (!entry.member.empty())
        TRY_DONE(store.readMember(entry.member));
    return checkNotKnown(store, person, entry.member);
}

Result<InformationWording> wordingOf(BackendStore &store)
{
    TRY(const auto json, store.setting(InformationWordingKey));
    if (json.empty())
        return {ErrorCode::NotFound, "words of letters about orders to give information"};
    return contract::parseInformationWording(json);
}

Result<void> addLetter(BackendStore &store, InformationOrder &order, InformationLetterKind kind,
                       const std::string &language, const QString &reasons, Instant now)
{
    TRY(const auto wording, wordingOf(store));
    auto draft = composeInformationLetter(wording, order, kind, language, reasons, now);
    if (!draft.isComplete())
        return {ErrorCode::Internal, "a letter lacks a variable"};
    order.letters.push_back({kind, std::move(draft.letter)});
    return {};
}

/// The preparation, and what was released of it, count no more.
Result<void> makeVoid(BackendStore &store, InformationOrder &order, const Person &person, Instant now)
{
    if (!order.answer)
        return {};
    order.answer.reset();
    return addStep(store, order, person, Work::Void, now);
}

bool isOnlySilence(InformationEntry before, const InformationEntry &after)
{
    before.silence = after.silence;
    return before == after;
}

Result<Collected> collectAs(BackendStore &store, const InformationOrder &order, bool restrictedToo)
{
    return collectHeld(store, order.entry, restrictedToo ? RestrictedContent::Included : RestrictedContent::LeftOut);
}

Instant releasedAt(const InformationOrder &order)
{
    const auto found =
        std::ranges::find(order.steps.rbegin(), order.steps.rend(), Work::Release, &InformationStep::work);
    return found == order.steps.rend() ? Instant() : found->at;
}

} // namespace

Result<std::vector<InformationOrder>> informationOrdersFor(BackendStore &store, const Person &person)
{
    TRY_DONE(checkRight(person));
    TRY(auto all, store.informationOrders(MostInformationOrders));
    std::vector<InformationOrder> shown;
    for (auto &order : all)
        if (maySee(person, order))
            shown.push_back(withoutValues(std::move(order)));
    std::ranges::sort(shown, comesBefore);
    return shown;
}

Order informationOrderFor(BackendStore &store, const Person &person, const InformationOrderId &id)
{
    TRY(auto order, seen(store, person, id));
    return withoutValues(std::move(order));
}

Order recordInformationOrder(BackendStore &store, const Person &person, const InformationEntry &entry, Instant now)
{
    TRY_DONE(checkRight(person));
    TRY_DONE(checkEntry(store, person, entry, now));
    InformationOrder order;
    order.id = InformationOrderId::make();
    order.entry = entry;
    order.state = InformationState::Received;
    TRY_DONE(addStep(store, order, person, Work::Record, now));
    TRY_DONE(addLetter(store, order, InformationLetterKind::Receipt, entry.language, {}, now));
    return stored(store, std::move(order));
}

Order correctInformationOrder(BackendStore &store, const Person &person, const InformationOrderId &id, std::int64_t rev,
                              const InformationEntry &entry, Instant now)
{
    TRY(auto order, toChange(store, person, id, rev, Work::Correct, now));
    if (order.state == InformationState::HandedOver && !isOnlySilence(order.entry, entry))
        return {ErrorCode::IllegalTransition, "what was answered stays as it was"};
    TRY_DONE(checkEntry(store, person, entry, now));
    TRY_DONE(addStep(store, order, person, Work::Correct, now));
    if (order.state != InformationState::HandedOver) {
        if (changesAuthority(order.entry, entry))
            order.verification.reset();
        const bool stands = order.verification && !changesScope(order.entry, entry);
        if (!stands)
            TRY_DONE(makeVoid(store, order, person, now));
        const bool prepared = stands && order.answer;
        if (!prepared)
            order.state = order.verification ? InformationState::Verified : InformationState::Received;
    }
    order.entry = entry;
    return stored(store, std::move(order));
}

Order verifyAuthority(BackendStore &store, const Person &person, const InformationOrderId &id, std::int64_t rev,
                      AuthorityCheck how, const QString &note, Instant now)
{
    TRY(auto order, toChange(store, person, id, rev, Work::Verify, now));
    if (how == AuthorityCheck::Unknown || note.trimmed().isEmpty())
        return {ErrorCode::Invalid, "how it was verified"};
    TRY_DONE(checkText(note, information::NameLimit));
    order.verification = AuthorityVerification{how, note, person.id, person.name, now};
    order.state = InformationState::Verified;
    TRY_DONE(addStep(store, order, person, Work::Verify, now, note));
    return stored(store, std::move(order));
}

Order giveBackInformationOrder(BackendStore &store, const Person &person, const InformationOrderId &id,
                               std::int64_t rev, Work how, const QString &reasons, Instant now)
{
    if (how != Work::AskBack && how != Work::Refuse)
        return {ErrorCode::Invalid, "neither asked back nor refused"};
    TRY(auto order, toChange(store, person, id, rev, how, now));
    if (reasons.trimmed().isEmpty())
        return {ErrorCode::Invalid, "no reasons"};
    TRY_DONE(checkText(reasons, information::TextLimit));
    const bool asks = how == Work::AskBack;
    order.state = asks ? InformationState::AskedBack : InformationState::Refused;
    TRY_DONE(addLetter(store, order, asks ? InformationLetterKind::AskedBack : InformationLetterKind::Refused,
                       order.entry.language, reasons, now));
    TRY_DONE(addStep(store, order, person, how, now, reasons));
    return stored(store, std::move(order));
}

Order prepareInformation(BackendStore &store, const Person &person, const InformationOrderId &id, std::int64_t rev,
                         Instant now)
{
    TRY(auto order, toChange(store, person, id, rev, Work::Prepare, now));
    const bool restrictedToo = person.may(permission::RestrictedWork);
    TRY(auto collected, collectAs(store, order, restrictedToo));
    order.answer = InformationAnswer{std::move(collected.parts), restrictedToo, person.id, person.name, now};
    order.restricted = order.restricted || collected.isRestricted;
    order.state = InformationState::Prepared;
    TRY_DONE(addStep(store, order, person, Work::Prepare, now));
    return stored(store, std::move(order));
}

Order openInformation(BackendStore &store, const Person &person, const InformationOrderId &id, std::int64_t rev,
                      Instant now)
{
    TRY(auto order, toChange(store, person, id, rev, Work::Open, now));
    TRY_DONE(checkStepUp(store, person, now));
    TRY_DONE(addStep(store, order, person, Work::Open, now));
    return stored(store, std::move(order), Values::Told);
}

Order releaseInformation(BackendStore &store, const Person &person, const InformationOrderId &id, std::int64_t rev,
                         Instant now)
{
    TRY(auto order, toChange(store, person, id, rev, Work::Release, now));
    TRY(const auto collected, collectAs(store, order, order.answer->restrictedToo));
    if (collected.parts != order.answer->parts) {
        order.state = InformationState::Verified;
        TRY_DONE(makeVoid(store, order, person, now));
        return stored(store, std::move(order));
    }
    order.state = InformationState::Released;
    TRY_DONE(addStep(store, order, person, Work::Release, now));
    return stored(store, std::move(order));
}

Order makeInformationPacket(BackendStore &store, const Person &person, const InformationOrderId &id, std::int64_t rev,
                            Instant now)
{
    TRY_DONE(checkRight(person));
    if (!person.may(permission::CreateExports))
        return {ErrorCode::Permission, std::string(permission::CreateExports)};
    TRY(auto order, toChange(store, person, id, rev, Work::MakePacket, now));
    TRY_DONE(checkStepUp(store, person, now));
    TRY_DONE(addStep(store, order, person, Work::MakePacket, now));
    return stored(store, std::move(order), Values::Told);
}

Order handOverInformation(BackendStore &store, const Person &person, const InformationOrderId &id, std::int64_t rev,
                          Instant at, const QString &receipt, Instant now)
{
    TRY(auto order, toChange(store, person, id, rev, Work::HandOver, now));
    TRY_DONE(checkText(receipt, information::NameLimit));
    if (at > now + information::ClockTolerance || at + information::ClockTolerance < releasedAt(order))
        return {ErrorCode::Invalid, "when it was handed over"};
    order.handedOverAt = at;
    order.receipt = receipt.trimmed();
    order.state = InformationState::HandedOver;
    TRY_DONE(addLetter(store, order, InformationLetterKind::Effect, order.entry.language, {}, now));
    TRY_DONE(addStep(store, order, person, Work::HandOver, now, order.receipt));
    return stored(store, std::move(order));
}

Order tellOfInformation(BackendStore &store, const Person &person, const InformationOrderId &id, std::int64_t rev,
                        Instant now)
{
    TRY(auto order, toChange(store, person, id, rev, Work::Tell, now));
    TRY(const auto member, store.readMember(order.entry.member));
    order.toldAt = now;
    TRY_DONE(addLetter(store, order, InformationLetterKind::Person, member.language, {}, now));
    TRY_DONE(addStep(store, order, person, Work::Tell, now));
    return stored(store, std::move(order));
}

Result<bool> mayKnowOf(BackendStore &store, const Person &person, const InformationOrderId &id)
{
    TRY(const auto order, store.readInformationOrder(id));
    return maySee(person, order);
}

Result<std::vector<InformationEvent>> informationLog(BackendStore &store, const Person &person, std::int64_t after,
                                                     int limit)
{
    if (!person.may(permission::ReadAudit))
        return {ErrorCode::Permission, std::string(permission::ReadAudit)};
    return store.informationEventsAfter(after, limit);
}

} // namespace vigie::backend
