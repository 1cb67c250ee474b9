#include "models/cache/ReplicaReads.h"

#include "models/cache/CaseQuery.h"
#include "models/cache/RecordReads.h"
#include "models/cache/SearchWords.h"
#include "models/contract/Policies.h"
#include "models/contract/Records.h"

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

constexpr qsizetype CaptionLength = 120; ///< characters of a caption in a list

/// A read transaction: several queries see one state.
class Snapshot
{
public:
    static Result<Snapshot> begin(sql::Database &database)
    {
        TRY_DONE(database.run("BEGIN"));
        return Snapshot(database);
    }
    Snapshot(Snapshot &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Snapshot &operator=(Snapshot &&) = delete;
    Snapshot(const Snapshot &) = delete;
    ~Snapshot()
    {
        if (m_database && m_database->inTransaction() && !m_database->run("ROLLBACK"))
            m_database->execute("ROLLBACK").has_value();
    }

private:
    explicit Snapshot(sql::Database &database) : m_database(&database) {}
    sql::Database *m_database;
};

QString shortened(const QString &caption)
{
    if (caption.size() <= CaptionLength)
        return caption;
    QString cut = caption.left(CaptionLength);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}

template <typename Enum> Enum word(const Statement &row, int column)
{
    return static_cast<Enum>(row.integer(column));
}

Instant instant(const Statement &row, int column)
{
    return Instant(Milliseconds(row.integer(column)));
}

QString qString(const Statement &row, int column)
{
    const auto text = row.text(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

constexpr auto RowQuery =
    "SELECT r.id, r.rev, c.kind, c.subject, q.id, c.round, c.state, c.reason, c.category, c.severity, c.created, "
    "c.due_at,"
    " c.holder, i.row, i.kind, i.state, i.classification, substr(i.caption, 1, ?2), i.notices, i.language_tag, m.id,"
    " m.name"
    " FROM case_row c JOIN record r ON r.row = c.row JOIN queue_number q ON q.number = c.queue"
    " LEFT JOIN record x ON x.type = 'item' AND x.id = c.subject LEFT JOIN item_row i ON i.row = x.row"
    " LEFT JOIN member_row m ON m.number = i.owner WHERE c.row = ?1";

/// The columns of RowQuery, in its order.
CaseRow caseRow(RowId id, const Statement &row)
{
    CaseRow out;
    out.row = id;
    int at = -1;
    out.kase.id = CaseId(row.string(++at));
    out.kase.rev = row.integer(++at);
    out.kase.kind = word<CaseKind>(row, ++at);
    out.kase.subject = row.string(++at);
    out.kase.queue = QueueId(row.string(++at));
    out.kase.round = static_cast<int>(row.integer(++at));
    out.kase.state = word<CaseState>(row, ++at);
    out.kase.reason = word<CaseReason>(row, ++at);
    out.kase.category = word<Category>(row, ++at);
    out.kase.severity = word<Severity>(row, ++at);
    out.kase.createdAt = instant(row, ++at);
    if (row.integer(++at) != NeverDue)
        out.kase.dueAt = instant(row, at);
    if (auto person = row.optionalString(++at))
        out.kase.claimedBy = PersonId(std::move(*person));
    if (row.isNull(++at))
        return out; // the item is missing or quarantined
    out.item = ItemId(out.kase.subject);
    out.itemKind = word<ItemKind>(row, ++at);
    out.itemState = word<ItemState>(row, ++at);
    out.classification = word<Classification>(row, ++at);
    out.caption = shortened(qString(row, ++at));
    out.openNotices = static_cast<int>(row.integer(++at));
    out.language = row.string(++at);
    out.owner = MemberId(row.string(++at));
    out.ownerName = qString(row, ++at);
    return out;
}

constexpr auto ApplicationOfRow =
    "SELECT a.kind, a.state, a.attempt, a.submitted, a.reused, m.id, m.name FROM application_row a"
    " LEFT JOIN member_row m ON m.number = a.member WHERE a.id = ?1";

/// The columns of ApplicationOfRow, in its order.
void addApplication(CaseRow &out, const Statement &row)
{
    int at = -1;
    ApplicationBrief brief;
    brief.kind = word<ApplicationKind>(row, ++at);
    brief.state = word<ApplicationState>(row, ++at);
    brief.attempt = static_cast<int>(row.integer(++at));
    if (!row.isNull(++at))
        brief.submittedAt = instant(row, at);
    brief.reused = row.integer(++at) != 0;
    out.application = brief;
    out.owner = MemberId(row.string(++at));
    out.ownerName = qString(row, ++at);
}

constexpr auto NoticeOfRow =
    "SELECT n.origin, n.duty, n.state, n.received, n.items, substr(n.text, 1, ?2), m.id, m.name FROM notice_row n"
    " LEFT JOIN notice_item x ON x.row = n.row LEFT JOIN record r ON r.type = 'item' AND r.id = x.item"
    " LEFT JOIN item_row i ON i.row = r.row LEFT JOIN member_row m ON m.number = i.owner WHERE n.id = ?1"
    " ORDER BY m.id IS NULL, x.item LIMIT 1";

/// The columns of NoticeOfRow, in its order. The owner is that of its first item that is known here.
void addNotice(CaseRow &out, const Statement &row)
{
    int at = -1;
    NoticeBrief brief;
    brief.origin = word<NoticeOrigin>(row, ++at);
    brief.duty = word<NoticeDuty>(row, ++at);
    brief.state = word<NoticeState>(row, ++at);
    brief.receivedAt = instant(row, ++at);
    brief.items = static_cast<int>(row.integer(++at));
    brief.explanation = shortened(qString(row, ++at));
    out.notice = brief;
    if (row.isNull(++at))
        return;
    out.owner = MemberId(row.string(at));
    out.ownerName = qString(row, ++at);
}

constexpr auto ComplaintOfRow =
    "SELECT k.notice, k.sender, k.duty, k.state, k.first, k.received, substr(k.text, 1, ?2) FROM complaint_row k"
    " WHERE k.id = ?1";

/// The columns of ComplaintOfRow, in its order. The notice it goes back to, for the rest of the row.
std::string addComplaint(CaseRow &out, const Statement &row)
{
    int at = 0;
    ComplaintBrief brief;
    brief.from = word<Complainant>(row, ++at);
    brief.duty = word<ComplaintDuty>(row, ++at);
    brief.state = word<ComplaintState>(row, ++at);
    brief.firstReviewer = PersonId(row.string(++at));
    brief.receivedAt = instant(row, ++at);
    brief.text = shortened(qString(row, ++at));
    out.complaint = brief;
    return row.string(0);
}

} // namespace

Result<std::vector<Notice>> noticesOf(sql::Database &database, const ItemId &item)
{
    std::vector<Notice> notices;
    TRY(Statement query,
        database.prepare(
            "SELECT r.body FROM notice_item n JOIN record r ON r.row = n.row WHERE n.item=? ORDER BY r.row"));
    query.bindAll(item.value);
    for (;;) {
        TRY(const auto step, query.step());
        if (step == Statement::Step::Done)
            return notices;
        if (auto notice = contract::parseNotice(query.text(0)))
            notices.push_back(std::move(*notice));
    }
}

Result<std::optional<Policy>> policyInForce(sql::Database &database)
{
    TRY(const auto synced, ReplicaRows(database).meta("synced_at"));
    const auto now = parseRfc3339(synced);
    std::optional<Policy> best;
    TRY(Statement query, database.prepare("SELECT body FROM record WHERE type='policy'"));
    for (;;) {
        TRY(const auto step, query.step());
        if (step == Statement::Step::Done)
            return best;
        auto policy = contract::parsePolicy(query.text(0));
        if (!policy || (now && policy->effectiveAt > *now))
            continue;
        if (!best || policy->version > best->version)
            best = std::move(*policy);
    }
}

Result<int> openCases(sql::Database &database, const QueueId &queue)
{
    TRY(const auto open, database.integer("SELECT coalesce(sum(l.open), 0) FROM queue_number n JOIN queue_load l"
                                          " ON l.queue = n.number WHERE n.id = ?",
                                          queue.value));
    return static_cast<int>(open);
}

Result<std::vector<RowId>> readOrder(sql::Database &database, const CaseFilter &filter, std::size_t most)
{
    std::vector<RowId> order;
    TRY(const Snapshot snapshot, Snapshot::begin(database)); // no case in two parts, or in none
    TRY(auto words, searchQuery(database, filter.text));
    const CaseQuery wanted(filter, std::move(words));
    if (wanted.findsNothing())
        return order;
    for (const auto &statement : wanted.statements()) {
        TRY(Statement query, database.prepare(statement));
        wanted.bindTo(query);
        for (;;) {
            TRY(const auto step, query.step());
            if (step == Statement::Step::Done)
                break;
            if (order.size() == most)
                return order;
            order.push_back(query.integer(0));
        }
    }
    return order;
}

Result<std::vector<ListedCase>> readListed(sql::Database &database, const CaseFilter &filter,
                                           const std::vector<CaseId> &cases)
{
    TRY(const Snapshot snapshot, Snapshot::begin(database));
    TRY(auto words, searchQuery(database, filter.text));
    const CaseQuery wanted(filter, std::move(words));
    TRY(Statement query, database.prepare(wanted.membershipSql()));
    std::vector<ListedCase> out;
    out.reserve(cases.size());
    for (const CaseId &kase : cases) {
        wanted.bindMembership(query, kase);
        TRY(const auto step, query.step());
        if (step == Statement::Step::Row)
            out.push_back({query.integer(0), query.integer(1) != 0 && !wanted.findsNothing()});
        query.reset();
    }
    return out;
}

Result<std::vector<CaseRow>> readRows(sql::Database &database, const std::vector<RowId> &rows)
{
    TRY(const Snapshot snapshot, Snapshot::begin(database));
    std::vector<CaseRow> out;
    out.reserve(rows.size());
    TRY(Statement query, database.prepare(RowQuery));
    TRY(Statement application, database.prepare(ApplicationOfRow));
    TRY(Statement notice, database.prepare(NoticeOfRow));
    TRY(Statement complaint, database.prepare(ComplaintOfRow));
    for (const RowId row : rows) {
        TRY(const auto step, query.bindAll(row, CaptionLength).step());
        if (step == Statement::Step::Row)
            out.push_back(caseRow(row, query));
        query.reset();
        if (step != Statement::Step::Row)
            continue;
        auto &last = out.back();
        if (last.kase.kind == CaseKind::Certification) {
            TRY(const auto found, application.bindAll(last.kase.subject).step());
            if (found == Statement::Step::Row)
                addApplication(last, application);
            application.reset();
        } else if (last.kase.kind == CaseKind::NoticeReview || last.kase.kind == CaseKind::Complaint) {
            std::string about = last.kase.subject;
            if (last.kase.kind == CaseKind::Complaint) {
                TRY(const auto known, complaint.bindAll(about, CaptionLength).step());
                about = known == Statement::Step::Row ? addComplaint(last, complaint) : std::string();
                complaint.reset();
            }
            TRY(const auto found, notice.bindAll(about, CaptionLength).step());
            if (found == Statement::Step::Row)
                addNotice(last, notice);
            notice.reset();
        }
    }
    return out;
}

Result<CaseDetail> readDetail(sql::Database &database, const CaseId &kase)
{
    TRY(const Snapshot snapshot, Snapshot::begin(database));
    CaseDetail detail;
    TRY(auto found, recordOf<Case>(database, "case", kase.value, contract::parseCase));
    if (!found)
        return ErrorCode::NotFound;
    detail.kase = std::move(*found);
    TRY(detail.item, recordOf<Item>(database, "item", detail.kase.subject, contract::parseItem));
    if (detail.item) {
        TRY(detail.owner, recordOf<Member>(database, "member", detail.item->owner.value, contract::parseMember));
    }
    TRY(detail.notices, noticesOf(database, ItemId(detail.kase.subject)));
    TRY(detail.policy, policyInForce(database));
    return detail;
}

Result<std::vector<QueueSummary>> readQueues(sql::Database &database, Instant now)
{
    TRY(const Snapshot snapshot, Snapshot::begin(database));
    std::vector<QueueSummary> summaries;
    TRY(Statement queues, database.prepare("SELECT body FROM record WHERE type='queue' ORDER BY row"));
    for (;;) {
        TRY(const auto step, queues.step());
        if (step == Statement::Step::Done)
            return summaries;
        auto queue = contract::parseQueue(queues.text(0));
        if (!queue)
            continue;
        TRY(const auto open, openCases(database, queue->id));
        TRY(const auto overdue,
            database.integer("SELECT count(*) FROM (SELECT 1 FROM case_row WHERE closed = 0 AND parked = 0 AND due < ?2"
                             " AND due_at < ?2 AND queue = (SELECT number FROM queue_number WHERE id = ?1) LIMIT ?3)",
                             queue->id.value, now.time_since_epoch().count(), QueueSummary::MostOverdue));
        summaries.push_back({std::move(*queue), open, static_cast<int>(overdue)});
    }
}

} // namespace vigie::cache
