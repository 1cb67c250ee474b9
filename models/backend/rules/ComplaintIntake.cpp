#include "models/backend/rules/ComplaintIntake.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Queues.h"
#include "models/domain/ComplaintLetters.h"
#include "models/domain/MemberLetter.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

bool isSameAddress(const QString &one, const QString &other)
{
    return !one.trimmed().isEmpty() && one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

/// Whether it is who sent the notice: nobody can complain in the name of somebody who did not say who they are.
Result<bool> isNotifier(BackendStore &store, const NoticeId &notice, const ComplaintFiling &who)
{
    TRY(const auto filing, store.findFiling(notice));
    if (!filing)
        return false;
    const bool sameMember = who.member && filing->notifier.member == who.member;
    return sameMember || isSameAddress(who.email, filing->notifier.email);
}

/// What the decision took from somebody.
Result<std::vector<RestrictionRecord>> takenFrom(BackendStore &store, const DecisionId &decision,
                                                 const std::optional<MemberId> &member)
{
    TRY(auto all, store.restrictionsBy(decision));
    std::erase_if(all, [&](const RestrictionRecord &r) { return member != r.member; });
    return all;
}

bool isSame(const Complaint &complaint, const ComplaintFiling &filing)
{
    return complaint.of.id == filing.decision && complaint.from == filing.from &&
           (filing.from != Complainant::Member || complaint.member == filing.member);
}

Result<ComplaintGrounds> groundsOf(BackendStore &store, const NoticeDecisionRecord &record,
                                   const ComplaintFiling &filing)
{
    ComplaintGrounds grounds{record.decision.outcome, record.at, false, false};
    if (filing.from == Complainant::Member) {
        TRY(const auto taken, takenFrom(store, record.id, filing.member));
        grounds.isConcerned = filing.member && !taken.empty();
    } else {
        TRY(grounds.isConcerned, isNotifier(store, record.decision.notice, filing));
    }
    TRY(const auto before, store.complaintsAbout(record.decision.notice));
    grounds.hasComplained = std::ranges::any_of(before, [&](const Complaint &c) { return isSame(c, filing); });
    return grounds;
}

/// What the complainant was told about the decision.
Result<std::optional<Letter>> letterOf(BackendStore &store, const NoticeDecisionRecord &record,
                                       const ComplaintFiling &filing)
{
    const auto to = filing.from == Complainant::Member ? LetterTo::Member : LetterTo::Notifier;
    TRY(const auto letters, store.lettersAbout(record.decision.notice));
    for (const auto &letter : letters)
        if (letter.sent.to == to && letter.sent.at == record.at &&
            (to == LetterTo::Notifier || letter.member == filing.member))
            return std::optional(letter.sent.letter);
    return std::optional<Letter>();
}

Result<Complaint> complaintOf(BackendStore &store, const ComplaintId &id, const ComplaintFiling &filing,
                              const NoticeDecisionRecord &record, const Notice &notice, Instant now)
{
    Complaint complaint;
    complaint.id = id;
    complaint.rev = 1;
    complaint.notice = notice.id;
    complaint.from = filing.from;
    complaint.category = notice.category;
    complaint.text = filing.text;
    complaint.state = ComplaintState::Open;
    complaint.receivedAt = now;
    const auto author = store.readPerson(record.author);
    complaint.of = {record.id, record.decision, record.author, author ? author->name : QString(), record.at, {}};
    TRY(complaint.of.letter, letterOf(store, record, filing));
    if (filing.from == Complainant::Notifier) {
        complaint.language = filing.language.empty() ? notifierLanguage(notice) : filing.language;
        return complaint;
    }
    complaint.member = filing.member;
    TRY(const auto member, store.readMember(*filing.member));
    complaint.language = letterLanguage(member);
    TRY(const auto taken, takenFrom(store, record.id, filing.member));
    for (const auto &restriction : taken)
        if (!restriction.endedAt)
            complaint.taken.push_back({restriction.kind, restriction.item, restriction.until});
    return complaint;
}

Result<std::optional<Letter>> acknowledge(BackendStore &store, const Complaint &complaint, Instant now)
{
    TRY(const auto policy, store.policy());
    const auto draft = complaintAcknowledgement(policy, complaint, {complaint.language, letterDate(now)});
    return draft.isComplete() ? std::optional(draft.letter) : std::nullopt;
}

/// The queue of the case; nothing where the platform has none for complaints.
Result<std::optional<QueueId>> queueFor(BackendStore &store, bool restricted)
{
    const QueueId wanted{std::string(restricted ? queues::ComplaintsRestricted : queues::Complaints)};
    TRY(const auto known, store.queues());
    const bool is = std::ranges::any_of(known, [&](const QueueRecord &record) { return record.queue.id == wanted; });
    return is ? std::optional(wanted) : std::nullopt;
}

Result<void> openComplaintCase(BackendStore &store, const Complaint &complaint, const Notice &notice, Instant now)
{
    CaseRecord record;
    bool restricted = needsRestrictedPath(notice);
    for (const auto &id : notice.items) {
        TRY(const auto item, store.readItem(id));
        restricted = restricted || item.restricted;
        if (record.owner.empty())
            record.owner = item.owner;
    }
    if (complaint.member)
        record.owner = *complaint.member;
    TRY(const auto queue, queueFor(store, restricted));
    if (!queue)
        return {};
    auto &kase = record.kase;
    kase.id = CaseId::make();
    kase.rev = 1;
    kase.kind = CaseKind::Complaint;
    kase.subject = complaint.id.value;
    kase.queue = *queue;
    kase.state = CaseState::Open;
    kase.reason = CaseReason::Appeal;
    kase.category = notice.category;
    kase.severity = allegedSeverity(notice);
    kase.createdAt = now;
    kase.dueAt = complaintDue(complaint);
    kase.rankedAt = Instant(Milliseconds(complaintUrgency(complaint)));
    record.seenFrom = 1;
    TRY_DONE(storeCase(store, record));
    return announceOpen(store, record);
}

Result<void> noteForMember(BackendStore &store, const Complaint &complaint, Instant now)
{
    if (!complaint.member)
        return {};
    MemberEvent event;
    event.kind = MemberEventKind::ComplaintCame;
    event.at = now;
    event.category = complaint.category;
    if (!complaint.of.decision.items.empty())
        event.item = complaint.of.decision.items.front();
    return store.addMemberEvent(*complaint.member, event);
}

Result<void> keepAcknowledgement(BackendStore &store, const Complaint &complaint, const std::optional<Letter> &letter,
                                 Instant now)
{
    if (!letter)
        return {};
    const auto to = complaint.from == Complainant::Member ? LetterTo::Member : LetterTo::Notifier;
    return store.addNoticeLetter({complaint.notice, complaint.member, {to, *letter, now}});
}

Result<ComplaintIntake> repeated(BackendStore &store, Complaint complaint, const ComplaintFiling &filing)
{
    TRY(const auto first, store.findComplaintFiling(complaint.id));
    if (first != filing)
        return {ErrorCode::KeyReused, "another filing came under this id"};
    ComplaintIntake intake;
    if (complaint.acknowledgedAt) {
        TRY(intake.acknowledgement, acknowledge(store, complaint, *complaint.acknowledgedAt));
    }
    intake.complaint = std::move(complaint);
    return intake;
}

} // namespace

Result<ComplaintIntake> takeInComplaint(BackendStore &store, const ComplaintId &id, const ComplaintFiling &filing,
                                        Instant now)
{
    auto known = store.readComplaint(id);
    if (known)
        return repeated(store, std::move(*known), filing);
    if (known.code() != ErrorCode::NotFound)
        return known.error();
    TRY(const auto record, store.findNoticeDecision(filing.decision));
    std::optional<ComplaintGrounds> grounds;
    if (record && record->role == DecisionRole::Primary) { // nobody complains of what was taken back for them
        TRY(grounds, groundsOf(store, *record, filing));
    }
    ComplaintIntake intake;
    intake.faults = faultsOf(filing, grounds, now);
    if (!intake.faults.empty())
        return intake;
    TRY(const auto notice, store.readNotice(record->decision.notice));
    TRY(auto complaint, complaintOf(store, id, filing, *record, notice, now));
    TRY(intake.acknowledgement, acknowledge(store, complaint, now));
    if (intake.acknowledgement)
        complaint.acknowledgedAt = now;
    TRY_DONE(store.writeComplaintFiling(id, filing));
    TRY_DONE(store.writeComplaint(complaint));
    TRY_DONE(keepAcknowledgement(store, complaint, intake.acknowledgement, now));
    TRY_DONE(noteForMember(store, complaint, now));
    TRY_DONE(openComplaintCase(store, complaint, notice, now));
    intake.complaint = std::move(complaint);
    return intake;
}

Result<std::vector<FiledComplaint>> filedComplaints(BackendStore &store, const NoticeId &notice)
{
    std::vector<FiledComplaint> filed;
    TRY(const auto complaints, store.complaintsAbout(notice));
    for (const auto &complaint : complaints) {
        FiledComplaint one{complaint.id,
                           complaint.of.id,
                           complaint.from,
                           complaint.text,
                           complaint.receivedAt,
                           complaint.outcome,
                           {},
                           {},
                           complaint.decidedAt};
        TRY(const auto decisions, store.complaintDecisionsOn(complaint.id));
        if (!decisions.empty()) {
            one.answer = decisions.back().id;
            one.reason = decisions.back().decision.reason;
            const auto author = store.readPerson(decisions.back().author);
            one.authorName = author ? author->name : QString();
        }
        filed.push_back(std::move(one));
    }
    return filed;
}

} // namespace vigie::backend
