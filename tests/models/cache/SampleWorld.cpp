#include "tests/models/cache/SampleWorld.h"

#include "models/contract/Applications.h"
#include "models/contract/Commands.h"
#include "models/contract/ComplaintRecords.h"
#include "models/contract/Names.h"
#include "models/contract/Policies.h"
#include "models/contract/Records.h"
#include "models/contract/TeamRecords.h"

#include <QFile>

namespace vigie::test {

using namespace vigie::domain;

namespace {

constexpr auto Start = std::chrono::sys_days(std::chrono::year(2026) / 3 / 2);
std::int64_t nextSeq = 0; // the feed of one test program; only its order counts

} // namespace

Instant at(int minutes)
{
    return Instant(Start) + std::chrono::minutes(minutes);
}

Case sampleCase(const std::string &id, const std::string &item, const std::string &queue, std::int64_t rev)
{
    Case kase;
    kase.id = CaseId(id);
    kase.rev = rev;
    kase.kind = CaseKind::ItemReview;
    kase.subject = item;
    kase.queue = QueueId(queue);
    kase.state = CaseState::Open;
    kase.reason = CaseReason::Flagged;
    kase.category = Category::Suggestive;
    kase.severity = Severity::Medium;
    kase.createdAt = at(0);
    kase.dueAt = at(60);
    return kase;
}

Item sampleItem(const std::string &id, const std::string &owner, const QString &caption, std::int64_t rev)
{
    Item item;
    item.id = ItemId(id);
    item.rev = rev;
    item.kind = ItemKind::Photo;
    item.state = ItemState::Pending;
    item.classification = Classification::Unclassified;
    item.owner = MemberId(owner);
    item.caption = caption;
    item.contentHash = "hash-" + id;
    item.createdAt = at(0);
    return item;
}

Member sampleMember(const std::string &id, const QString &name, std::int64_t rev)
{
    Member member;
    member.id = MemberId(id);
    member.rev = rev;
    member.kind = MemberKind::Creator;
    member.displayName = name;
    member.handle = QStringLiteral("handle");
    member.since = at(0);
    return member;
}

Notice sampleNotice(const std::string &id, const std::string &item, std::int64_t rev)
{
    Notice notice;
    notice.id = NoticeId(id);
    notice.rev = rev;
    notice.items = {ItemId(item)};
    notice.state = NoticeState::Open;
    notice.category = Category::Other;
    notice.explanation = QStringLiteral("SPECIMEN");
    notice.receivedAt = at(1);
    return notice;
}

Note sampleNote(const std::string &id, const std::string &kase, const QString &text)
{
    Note note;
    note.id = NoteId(id);
    note.rev = 1;
    note.caseId = CaseId(kase);
    note.author = PersonId("noor");
    note.authorName = QStringLiteral("Noor");
    note.text = text;
    note.at = at(2);
    return note;
}

Queue sampleQueue(const std::string &id, std::int64_t rev)
{
    Queue queue;
    queue.id = QueueId(id);
    queue.rev = rev;
    queue.kind = CaseKind::ItemReview;
    queue.name.byLanguage = {{"en", QStringLiteral("Queue")}, {"fr", QStringLiteral("File")}};
    return queue;
}

Policy samplePolicy(const std::string &id, int version, Instant effective, std::int64_t rev)
{
    Policy policy;
    policy.id = PolicyId(id);
    policy.rev = rev;
    policy.version = version;
    policy.effectiveAt = effective;
    return policy;
}

Page::Page(std::string cursor, std::string epoch)
{
    m_page.cursor = std::move(cursor);
    m_page.epoch = std::move(epoch);
    m_page.serverTime = at(30);
}

Page &Page::add(RecordType type, const std::string &id, std::int64_t rev, ChangeOp op, std::string body)
{
    Change change;
    change.seq = ++nextSeq;
    change.type = type;
    change.typeName = contract::toWire(type);
    change.id = id;
    change.rev = rev;
    change.op = op;
    change.body = std::move(body);
    return raw(std::move(change));
}

Page &Page::put(const Case &r)
{
    return add(RecordType::Case, r.id.value, r.rev, ChangeOp::Upsert, contract::writeCase(r));
}
Page &Page::put(const Item &r)
{
    return add(RecordType::Item, r.id.value, r.rev, ChangeOp::Upsert, contract::writeItem(r));
}
Page &Page::put(const Member &r)
{
    return add(RecordType::Member, r.id.value, r.rev, ChangeOp::Upsert, contract::writeMember(r));
}
Page &Page::put(const Notice &r)
{
    return add(RecordType::Notice, r.id.value, r.rev, ChangeOp::Upsert, contract::writeNotice(r));
}
Page &Page::put(const Complaint &r)
{
    return add(RecordType::Complaint, r.id.value, r.rev, ChangeOp::Upsert, contract::writeComplaint(r));
}
Page &Page::put(const Queue &r)
{
    return add(RecordType::Queue, r.id.value, r.rev, ChangeOp::Upsert, contract::writeQueue(r));
}
Page &Page::put(const Policy &r)
{
    return add(RecordType::Policy, r.id.value, r.rev, ChangeOp::Upsert, contract::writePolicy(r));
}
Page &Page::put(const Note &r)
{
    return add(RecordType::Note, r.id.value, r.rev, ChangeOp::Upsert, contract::writeNote(r));
}
Page &Page::put(const Alarm &r)
{
    return add(RecordType::Alarm, r.id.value, r.rev, ChangeOp::Upsert, contract::writeAlarm(r));
}

Page &Page::put(const Application &r)
{
    return add(RecordType::Application, r.id.value, r.rev, ChangeOp::Upsert, contract::writeApplication(r));
}
Page &Page::remove(RecordType type, const std::string &id)
{
    return add(type, id, 1, ChangeOp::Remove, {});
}
Page &Page::purge(RecordType type, const std::string &id)
{
    return add(type, id, 1, ChangeOp::Purge, {});
}
Page &Page::raw(Change change)
{
    m_page.changes.push_back(std::move(change));
    return *this;
}
Page &Page::malformed(const std::string &bytes)
{
    m_page.malformed.push_back(bytes);
    return *this;
}

StoredCommand sampleCommand(const std::string &note, CommandState state)
{
    ItemDecision decision;
    decision.caseId = CaseId("case-1");
    decision.subjects = {ItemId("item-1")};
    decision.action = DecisionAction::PublishGeneral;
    decision.note = QString::fromStdString(note);
    StoredCommand stored;
    stored.entry.command.id = CommandId::make();
    stored.entry.command.author = PersonId("person-1");
    stored.entry.command.body = decision;
    stored.entry.command.expect.claimToken = 7;
    stored.entry.command.madeAt = at(5);
    stored.entry.state = state;
    stored.entry.enteredAt = at(5);
    stored.body = contract::writeCommand(stored.entry.command);
    return stored;
}

OutboxEntry moved(OutboxEntry entry, CommandState state)
{
    entry.state = state;
    entry.enteredAt += std::chrono::seconds(1);
    if (state == CommandState::Done)
        entry.receipt = Receipt{entry.command.id, ReceiptOutcome::Applied, DecisionId("decision-1"), at(6)};
    if (state == CommandState::Conflict || state == CommandState::Dead)
        entry.reason = Error(ErrorCode::Permission, "no detail");
    return entry;
}

QByteArray Drawer::bytes(const std::string &name) const
{
    QFile file(folder.filePath(QString::fromStdString(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace vigie::test
