#include "models/domain/InformationRules.h"

#include "models/base/VisibleText.h"

#include <algorithm>
#include <tuple>

namespace vigie::domain {

namespace {

using State = InformationState;

bool isOneOf(State state, std::initializer_list<State> states)
{
    return std::ranges::find(states, state) != states.end();
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool hasHidden(const QString &text)
{
    return visibleText(text) != text;
}

bool isState(const std::string &code)
{
    return code.size() == 2 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isLanguage(const std::string &tag)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; };
    return tag.size() >= 2 && tag.size() <= 35 && std::ranges::all_of(tag, isLetter); // BCP 47, 4.4.1
}

template <typename Found> auto collector(std::set<Found> &all)
{
    return [&all](bool is, Found what) {
        if (is)
            all.insert(what);
    };
}

/// The last time something was prepared; the end: never.
auto lastPrepared(const InformationOrder &order)
{
    return std::ranges::find(order.steps.rbegin(), order.steps.rend(), InformationWork::Prepare,
                             &InformationStep::work);
}

std::optional<InformationBar> barToPrepare(const InformationOrder &order)
{
    if (order.state == State::Received)
        return InformationBar::NotChecked;
    if (order.state != State::Verified)
        return InformationBar::State;
    if (!informationFaults(order.entry, declaredLanguages()).empty())
        return InformationBar::Faults;
    return std::nullopt;
}

std::optional<InformationBar> barToRelease(const InformationOrder &order, const PersonId &person)
{
    if (order.state != State::Prepared || !order.answer)
        return InformationBar::State;
    if (order.answer->by == person)
        return InformationBar::SamePerson;
    return hasOpened(order, person) ? std::nullopt : std::optional(InformationBar::NotOpened);
}

std::optional<InformationBar> barToHandOver(const InformationOrder &order)
{
    if (order.state != State::Released)
        return InformationBar::State;
    const auto since =
        std::ranges::find(order.steps.rbegin(), order.steps.rend(), InformationWork::Release, &InformationStep::work);
    const bool made =
        std::ranges::find(order.steps.rbegin(), since, InformationWork::MakePacket, &InformationStep::work) != since;
    return made ? std::nullopt : std::optional(InformationBar::NoPacket);
}

std::optional<InformationBar> barToTell(const InformationOrder &order, Instant now)
{
    switch (tellingDuty(order, now)) {
    case TellingDuty::Due:
        return std::nullopt;
    case TellingDuty::Forbidden:
        return InformationBar::Silence;
    default:
        return InformationBar::State;
    }
}

std::optional<InformationBar> in(const InformationOrder &order, std::initializer_list<State> states)
{
    return isOneOf(order.state, states) ? std::nullopt : std::optional(InformationBar::State);
}

} // namespace

InformationOrder withoutValues(InformationOrder order)
{
    if (order.answer)
        for (auto &part : order.answer->parts)
            part.values.clear();
    return order;
}

std::vector<InformationGap> informationGaps(const InformationEntry &entry, Instant now)
{
    using enum InformationGap;
    std::set<InformationGap> gaps;
    const auto found = collector(gaps);
    found(entry.kind == InformationAuthority::Unknown, KindMissing);
    found(entry.urgency == InformationUrgency::Unknown, UrgencyMissing);
    found(entry.receivedAt > now + information::ClockTolerance, ReceivedAhead);
    found(entry.issuedAt && *entry.issuedAt > entry.receivedAt + information::ClockTolerance, IssuedAfter);
    found(entry.dueAt && *entry.dueAt < entry.receivedAt, DueBefore);
    found(entry.from && entry.until && *entry.until <= *entry.from, PeriodReversed);
    found(!entry.memberState.empty() && !isState(entry.memberState), StateInvalid);
    found(!entry.language.empty() && !isLanguage(entry.language), LanguageInvalid);
    const QString silence = entry.silence ? entry.silence->basis : QString();
    for (const auto &name : {entry.authority, entry.reference, entry.basis, silence}) {
        found(name.size() > information::NameLimit, TooLong);
        found(name.size() <= information::NameLimit && hasHidden(name), HiddenCharacters);
    }
    found(entry.reasons.size() > information::TextLimit, TooLong);
    found(entry.reasons.size() <= information::TextLimit && hasHidden(entry.reasons), HiddenCharacters);
    return {gaps.begin(), gaps.end()};
}

std::vector<InformationFault> informationFaults(const InformationEntry &entry, const std::set<std::string> &languages)
{
    using enum InformationFault;
    std::set<InformationFault> faults;
    const auto found = collector(faults);
    found(isBlank(entry.basis), BasisMissing);
    found(isBlank(entry.authority) || entry.memberState.empty(), AuthorityMissing);
    found(entry.member.empty(), PersonMissing);
    found(isBlank(entry.reasons) && !entry.reasonsWithheld, ReasonsMissing);
    found(!entry.namesRedress, RedressMissing);
    // A period of days ends with the day on which it came.
    const bool ahead = entry.until && *entry.until > entry.receivedAt + std::chrono::hours(24);
    found(entry.asksToCollect || ahead, AsksToCollect);
    found(!languages.contains(entry.language), LanguageNotDeclared);
    found(!entry.issuedAt, IssuedMissing);
    found(entry.scope.empty(), ScopeMissing);
    const bool dated = std::ranges::any_of(entry.scope, isDated);
    found(dated && (!entry.from || !entry.until), PeriodMissing);
    const bool judged = std::ranges::any_of(entry.scope, needsJudge);
    found(judged && entry.kind != InformationAuthority::Judge, NeedsJudge);
    found(entry.silence && isBlank(entry.silence->basis), SilenceBasisMissing);
    return {faults.begin(), faults.end()};
}

const std::set<std::string> &declaredLanguages()
{
    static const std::set<std::string> Languages{"fr", "en"};
    return Languages;
}

std::optional<Instant> informationDue(const InformationEntry &entry)
{
    if (entry.urgency != InformationUrgency::DangerToLife)
        return entry.dueAt;
    const auto emergency = entry.receivedAt + information::EmergencyWithin;
    return entry.dueAt ? std::min(*entry.dueAt, emergency) : emergency;
}

bool isAnswered(const InformationOrder &order)
{
    return isOneOf(order.state, {State::Refused, State::HandedOver});
}

bool isFinished(const InformationOrder &order)
{
    return order.state == State::Refused || (order.state == State::HandedOver && order.toldAt);
}

bool comesBefore(const InformationOrder &one, const InformationOrder &other)
{
    const auto rank = [](const InformationOrder &order) { return isFinished(order) ? 2 : isAnswered(order) ? 1 : 0; };
    if (rank(one) != rank(other))
        return rank(one) < rank(other);
    if (rank(one) > 0)
        return std::tie(other.entry.receivedAt, other.id.value) < std::tie(one.entry.receivedAt, one.id.value);
    const auto due = informationDue(one.entry), others = informationDue(other.entry);
    if (due.has_value() != others.has_value())
        return due.has_value();
    if (due && *due != *others)
        return *due < *others;
    return std::tie(one.entry.receivedAt, one.id.value) < std::tie(other.entry.receivedAt, other.id.value);
}

bool changesAuthority(const InformationEntry &before, const InformationEntry &after)
{
    const auto who = [](const InformationEntry &entry) {
        return std::tie(entry.kind, entry.authority, entry.memberState, entry.reference);
    };
    return who(before) != who(after);
}

bool changesScope(const InformationEntry &before, const InformationEntry &after)
{
    const auto what = [](const InformationEntry &entry) {
        return std::tie(entry.member, entry.scope, entry.from, entry.until);
    };
    return what(before) != what(after) || changesAuthority(before, after);
}

const DoNotNotify *openSilence(const InformationEntry &entry, Instant now)
{
    if (!entry.silence || (entry.silence->until && *entry.silence->until <= now))
        return nullptr;
    return &*entry.silence;
}

TellingDuty tellingDuty(const InformationOrder &order, Instant now)
{
    if (order.toldAt)
        return TellingDuty::Told;
    if (order.state != State::HandedOver)
        return TellingDuty::NotYet;
    return openSilence(order.entry, now) ? TellingDuty::Forbidden : TellingDuty::Due;
}

bool hasOpened(const InformationOrder &order, const PersonId &person)
{
    const auto since = lastPrepared(order);
    return std::ranges::any_of(order.steps.rbegin(), since, [&person](const InformationStep &step) {
        return step.work == InformationWork::Open && step.by == person;
    });
}

std::optional<InformationBar> barTo(InformationWork work, const InformationOrder &order, const PersonId &person,
                                    Instant now)
{
    switch (work) {
    case InformationWork::Correct: // after handing over: the silence alone
        return in(order, {State::Received, State::Verified, State::AskedBack, State::Prepared, State::Released,
                          State::HandedOver});
    case InformationWork::Verify:
        return in(order, {State::Received});
    case InformationWork::AskBack:
        return in(order, {State::Received, State::Verified});
    case InformationWork::Refuse:
        return in(order, {State::Received, State::Verified, State::AskedBack});
    case InformationWork::Prepare:
        return barToPrepare(order);
    case InformationWork::Open:
        return order.answer ? std::nullopt : std::optional(InformationBar::State);
    case InformationWork::Release:
        return barToRelease(order, person);
    case InformationWork::MakePacket:
        return in(order, {State::Released, State::HandedOver});
    case InformationWork::HandOver:
        return barToHandOver(order);
    case InformationWork::Tell:
        return barToTell(order, now);
    case InformationWork::Record:
    case InformationWork::Void:
    case InformationWork::Unknown:
        break;
    }
    return InformationBar::State;
}

} // namespace vigie::domain
