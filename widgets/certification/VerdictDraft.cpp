#include "widgets/certification/VerdictDraft.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::ui::certification {

using domain::EvidenceAdvice;
using domain::EvidenceKind;
using domain::RefusalReason;
using domain::VerdictAction;

namespace {

/// The order of an enumeration may change with a version; these words do not.
template <typename Value, std::size_t N> using Words = std::array<std::pair<Value, const char *>, N>;

constexpr Words<VerdictAction, 7> Actions{{{VerdictAction::Approve, "approve"},
                                           {VerdictAction::AskAgain, "ask"},
                                           {VerdictAction::Reject, "reject"},
                                           {VerdictAction::PassOn, "pass"},
                                           {VerdictAction::LiftSuspicion, "lift"},
                                           {VerdictAction::ConfirmMinor, "confirm"},
                                           {VerdictAction::Withdraw, "withdraw"}}};
constexpr Words<RefusalReason, 8> Reasons{{{RefusalReason::NotAdult, "minor"},
                                           {RefusalReason::NotTheSamePerson, "other-person"},
                                           {RefusalReason::DocumentNotGenuine, "not-genuine"},
                                           {RefusalReason::DocumentNotAccepted, "not-accepted"},
                                           {RefusalReason::DataDiffers, "differs"},
                                           {RefusalReason::ReusedDocument, "reused"},
                                           {RefusalReason::NotLive, "not-live"},
                                           {RefusalReason::NeverUsable, "never-usable"}}};
constexpr Words<EvidenceKind, 7> Kinds{{{EvidenceKind::DocumentFront, "front"},
                                        {EvidenceKind::DocumentBack, "back"},
                                        {EvidenceKind::SecuritySelfie, "selfie"},
                                        {EvidenceKind::LivenessFrame, "frame"},
                                        {EvidenceKind::NameProof, "name"},
                                        {EvidenceKind::AddressProof, "address"},
                                        {EvidenceKind::HolderProof, "holder"}}};
constexpr Words<EvidenceAdvice, 14> Advices{{{EvidenceAdvice::None, "none"},
                                             {EvidenceAdvice::LessLight, "less-light"},
                                             {EvidenceAdvice::MoreLight, "more-light"},
                                             {EvidenceAdvice::HoldStill, "hold-still"},
                                             {EvidenceAdvice::FaceInFrame, "face-in-frame"},
                                             {EvidenceAdvice::NoReflections, "no-reflections"},
                                             {EvidenceAdvice::NothingInFront, "nothing-in-front"},
                                             {EvidenceAdvice::WholeDocument, "whole-document"},
                                             {EvidenceAdvice::ComeCloser, "come-closer"},
                                             {EvidenceAdvice::DocumentItself, "document-itself"},
                                             {EvidenceAdvice::ValidDocument, "valid-document"},
                                             {EvidenceAdvice::OneselfLive, "oneself-live"},
                                             {EvidenceAdvice::RecentDocument, "recent-document"},
                                             {EvidenceAdvice::TiltForHologram, "tilt"}}};
constexpr QChar Between(u' ');
constexpr QChar Pair(u':');

template <typename Value, std::size_t N> QString wordOf(const Words<Value, N> &words, Value value)
{
    const auto found = std::ranges::find(words, value, &std::pair<Value, const char *>::first);
    return found == words.end() ? QString() : QString::fromLatin1(found->second);
}

template <typename Value, std::size_t N> std::optional<Value> valueOf(const Words<Value, N> &words, QStringView word)
{
    const auto found = std::ranges::find_if(
        words, [&](const std::pair<Value, const char *> &one) { return word == QLatin1StringView(one.second); });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

std::optional<domain::AskedEvidence> askedOf(QStringView text)
{
    const auto parts = text.split(Pair);
    if (parts.size() != 2)
        return std::nullopt;
    const auto kind = valueOf(Kinds, parts[0]);
    const auto advice = valueOf(Advices, parts[1]);
    if (!kind || !advice)
        return std::nullopt;
    return domain::AskedEvidence{*kind, *advice};
}

} // namespace

QString written(const VerdictDraft &draft)
{
    QStringList words{wordOf(Actions, draft.action)};
    if (words.front().isEmpty())
        return {};
    if (draft.reason != RefusalReason::Unknown)
        words << wordOf(Reasons, draft.reason);
    for (const auto &one : draft.asked)
        words << wordOf(Kinds, one.kind) + Pair + wordOf(Advices, one.advice);
    return words.join(Between);
}

std::optional<VerdictDraft> readVerdictDraft(const QString &text)
{
    const auto words = QStringView(text).split(Between);
    const auto action = valueOf(Actions, words.front());
    if (!action)
        return std::nullopt;
    VerdictDraft draft;
    draft.action = *action;
    for (const auto word : words.sliced(1)) {
        if (const auto reason = valueOf(Reasons, word)) {
            draft.reason = *reason;
            continue;
        }
        const auto asked = askedOf(word);
        if (!asked)
            return std::nullopt;
        draft.asked.push_back(*asked);
    }
    return draft;
}

void VerdictDrafts::open(const domain::CaseId &kase)
{
    if (kase == m_case)
        return;
    m_case = kase;
    m_current.reset();
    const auto round = ++m_round;
    Q_EMIT changed();
    if (kase.empty())
        return;
    deliver(m_store.latest(keyOf(kase)), this, [this, round](const Result<std::optional<QString>> &text) {
        if (round != m_round || !text || !*text)
            return;
        m_current = readVerdictDraft(**text);
        if (m_current)
            Q_EMIT changed();
    });
}

void VerdictDrafts::keep(const VerdictDraft &draft)
{
    if (m_case.empty())
        return;
    ++m_round; // what is being read is older
    m_current = draft;
    (void)m_store.save(keyOf(m_case), written(draft)); // a disk that is full is told by the store
    Q_EMIT changed();
}

void VerdictDrafts::forget(const domain::CaseId &kase)
{
    (void)m_store.forget(keyOf(kase));
    if (kase != m_case)
        return;
    ++m_round;
    if (std::exchange(m_current, std::nullopt))
        Q_EMIT changed();
}

} // namespace vigie::ui::certification
