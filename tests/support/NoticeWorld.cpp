#include "tests/support/NoticeWorld.h"

namespace vigie::test {

NoticeFakes::NoticeFakes() = default;

NoticeFakes::~NoticeFakes() = default;

NoticeWorld::NoticeWorld()
{
    domain::Queue queue;
    queue.id = domain::QueueId("notices");
    queue.kind = domain::CaseKind::NoticeReview;
    queue.name.byLanguage = {{"en", QStringLiteral("Notices")}, {"fr", QStringLiteral("Signalements")}};
    cases.known = {queue};
    auto session = *connection.session();
    session.permissions = {"queue.work:notice_review", "notice.decide", "queue.work:complaint", "complaint.decide",
                           "order.inform"};
    connection.signInAs(session);
    noticing.person = session.person;
    complaining.person = session.person;
    noticing.now = deliberating.now = hosts.now = disputing.contested = now();
    deliberating.person = session.person;
    informing.person = session.person;
    informing.now = now();
    policy = noticeRules();
    cases.inForce = policy;
}

domain::Member NoticeWorld::member(const std::string &id, const char *name, const char *handle, const char *reads) const
{
    domain::Member m;
    m.id = domain::MemberId(id);
    m.kind = domain::MemberKind::Creator;
    m.displayName = QString::fromUtf8(name);
    m.handle = QString::fromUtf8(handle);
    m.certified = true;
    m.language = reads;
    return m;
}

domain::NoticedItem NoticeWorld::item(const std::string &id, const domain::Member &owner, const char *caption) const
{
    domain::NoticedItem noticed;
    noticed.id = domain::ItemId(id);
    domain::Item i;
    i.id = noticed.id;
    i.kind = domain::ItemKind::Photo;
    i.state = domain::ItemState::Published;
    i.classification = domain::Classification::General;
    i.owner = owner.id;
    i.caption = QString::fromUtf8(caption);
    i.contentHash = "hash-" + id;
    i.media = {{domain::MediaId("media-" + id), "image/jpeg", 48'000, 1200, 900, std::string(64, 'a')}};
    i.publishedAt = now() - std::chrono::hours(30);
    noticed.item = i;
    noticed.owner = owner;
    return noticed;
}

domain::NoticeDetail NoticeWorld::notice(int number) const
{
    const std::string n = std::to_string(number);
    domain::NoticeDetail detail;
    domain::Notice made;
    made.id = domain::NoticeId("notice-" + n);
    made.rev = 1;
    made.state = domain::NoticeState::Open;
    made.origin = domain::NoticeOrigin::Anyone;
    made.ground = domain::NoticeGround::Illegal;
    made.category = domain::Category::Hate;
    made.explanation = QStringLiteral("This picture calls for hatred against a religion.");
    made.language = "en";
    made.answerable = true;
    made.receivedAt = now() - std::chrono::hours(5);
    made.knownAt = made.receivedAt;
    made.acknowledgedAt = made.receivedAt + std::chrono::minutes(1);
    const auto owner = member("member-" + n, "Studio Lumière", "lumiere", "fr");
    detail.items = {item("item-" + n, owner, "On the square, Sunday")};
    made.items = {detail.items.front().id};
    detail.notice = made;
    detail.kase.id = domain::CaseId("case-" + n);
    detail.kase.rev = 1;
    detail.kase.kind = domain::CaseKind::NoticeReview;
    detail.kase.subject = made.id.value;
    detail.kase.queue = domain::QueueId("notices");
    detail.kase.state = domain::CaseState::Open;
    detail.kase.reason = domain::CaseReason::Notice;
    detail.kase.category = made.category;
    detail.kase.severity = domain::Severity::High;
    detail.kase.dueAt = domain::noticeDue(domain::dutyFacts(made), made.receivedAt, domain::houseClocks());
    detail.policy = policy;
    return detail;
}

domain::NoticeDetail NoticeWorld::complaint(int number) const
{
    const std::string n = std::to_string(number);
    auto detail = notice(number);
    auto &about = *detail.notice;
    about.state = domain::NoticeState::Decided;
    about.outcome = domain::NoticeOutcome::Restricted;
    about.decidedAt = now() - std::chrono::hours(3);
    const auto &owner = *detail.items.front().owner;
    domain::Complaint made;
    made.id = domain::ComplaintId("complaint-" + n);
    made.rev = 1;
    made.notice = about.id;
    made.from = domain::Complainant::Member;
    made.member = owner.id;
    made.category = about.category;
    made.text = QStringLiteral("It is a theatre play, and the poster says so.");
    made.language = owner.language;
    made.state = domain::ComplaintState::Open;
    auto &first = made.of.decision;
    first.caseId = domain::CaseId("former-" + n);
    first.notice = about.id;
    first.items = about.items;
    first.outcome = domain::NoticeOutcome::Restricted;
    first.restrictions = {{domain::RestrictionKind::Unavailable, {}}, {domain::RestrictionKind::PayoutHeld, {}}};
    first.facts = QStringLiteral("The sign calls a religion a disease.");
    made.of.id = domain::DecisionId("decision-" + n);
    made.of.author = domain::PersonId("colleague");
    made.of.authorName = QStringLiteral("Yaël");
    made.of.at = *about.decidedAt;
    made.of.letter = domain::Letter{"fr", "2026-03-01", QStringLiteral("Votre publication n’est plus visible.")};
    made.taken = {{domain::RestrictionKind::Unavailable, about.items.front(), {}},
                  {domain::RestrictionKind::PayoutHeld, {}, {}}};
    made.receivedAt = now() - std::chrono::hours(1);
    made.acknowledgedAt = made.receivedAt;
    detail.kase.kind = domain::CaseKind::Complaint;
    detail.kase.subject = made.id.value;
    detail.kase.queue = domain::QueueId("complaints");
    detail.kase.reason = domain::CaseReason::Appeal;
    detail.kase.dueAt = domain::complaintDue(made);
    detail.complaint = made;
    return detail;
}

void NoticeWorld::openComplaints()
{
    domain::Queue queue;
    queue.id = domain::QueueId("complaints");
    queue.kind = domain::CaseKind::Complaint;
    queue.name.byLanguage = {{"en", QStringLiteral("Complaints")}, {"fr", QStringLiteral("Réclamations")}};
    cases.known = {queue};
}

domain::Notice NoticeWorld::sibling(const std::string &id, const domain::ItemId &about) const
{
    domain::Notice made;
    made.id = domain::NoticeId(id);
    made.items = {about};
    made.state = domain::NoticeState::Open;
    made.origin = domain::NoticeOrigin::Member;
    made.category = domain::Category::Hate;
    made.explanation = QStringLiteral("I saw this and it is against the terms.");
    made.receivedAt = now() - std::chrono::hours(1);
    return made;
}

void NoticeWorld::add(const domain::NoticeDetail &detail)
{
    reader.details[detail.kase.id] = detail;
    cases.details[detail.kase.id].kase = detail.kase;
    claiming.line.push_back(detail.kase.id);
    domain::CaseRow row;
    row.row = static_cast<domain::RowId>(reader.details.size());
    row.kase = detail.kase;
    if (detail.notice)
        row.notice = domain::NoticeBrief{detail.notice->origin,
                                         domain::dutyOf(domain::dutyFacts(*detail.notice)),
                                         detail.notice->state,
                                         detail.notice->receivedAt,
                                         static_cast<int>(detail.notice->items.size()),
                                         detail.notice->explanation.left(120)};
    if (detail.complaint)
        row.complaint = domain::ComplaintBrief{detail.complaint->from,       domain::dutyOf(*detail.complaint),
                                               detail.complaint->state,      detail.complaint->of.author,
                                               detail.complaint->receivedAt, detail.complaint->text.left(120)};
    if (!detail.items.empty() && detail.items.front().owner)
        row.ownerName = detail.items.front().owner->displayName;
    feed.add(row);
}

void NoticeWorld::change(const domain::NoticeDetail &detail)
{
    reader.details[detail.kase.id] = detail;
    Q_EMIT feed.changed({detail.kase.id});
}

} // namespace vigie::test
