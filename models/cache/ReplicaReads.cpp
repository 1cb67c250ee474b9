#include "models/cache/ReplicaReads.h"

#include "models/cache/ReplicaRows.h"
#include "models/contract/Policies.h"
#include "models/contract/Records.h"

#include <QRegularExpression>
#include <QStringList>

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

constexpr qsizetype MostWords = 8;       ///< of one search; each is a subquery
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

/// Each word becomes a quoted prefix, so that nothing a person types is taken for the query language.
std::vector<std::string> searchWords(const QString &text)
{
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}\\p{M}]+"));
    std::vector<std::string> words;
    const QStringList parts = text.split(notWord, Qt::SkipEmptyParts);
    for (const QString &part : parts.mid(0, MostWords))
        words.push_back('"' + part.toStdString() + "\"*");
    return words;
}

const char *orderOf(CaseSort sort)
{
    switch (sort) {
    case CaseSort::DueFirst:
        return " ORDER BY c.due, c.row";
    case CaseSort::SeverestFirst:
        return " ORDER BY c.severity DESC, c.due, c.row";
    case CaseSort::NewestFirst:
        return " ORDER BY c.created DESC, c.row DESC";
    }
    return "";
}

constexpr auto HasWord =
    " AND c.subject IN (SELECT id FROM item_row WHERE row IN (SELECT rowid FROM search WHERE search MATCH ?1)"
    " UNION SELECT i.id FROM record m JOIN item_row i ON i.owner = m.id WHERE m.type = 'member'"
    " AND m.row IN (SELECT rowid FROM search WHERE search MATCH ?1))";

QString shortened(const QString &caption)
{
    if (caption.size() <= CaptionLength)
        return caption;
    QString cut = caption.left(CaptionLength);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}

/// Nothing when there is no such record, or it does not read any more.
template <typename T>
Result<std::optional<T>> recordOf(sql::Database &database, std::string_view type, std::string_view id,
                                  Result<T> (*parse)(std::string_view))
{
    TRY(const auto stored, ReplicaRows(database).find(type, id));
    if (stored) {
        if (auto parsed = parse(stored->body))
            return std::optional<T>(std::move(*parsed));
    }
    return std::optional<T>();
}

/// The newest version whose day has come at the platform.
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

Result<std::vector<Notice>> noticesOf(sql::Database &database, const std::string &item)
{
    std::vector<Notice> notices;
    TRY(Statement query,
        database.prepare(
            "SELECT r.body FROM notice_row n JOIN record r ON r.row = n.row WHERE n.item=? ORDER BY r.row"));
    query.bindAll(item);
    for (;;) {
        TRY(const auto step, query.step());
        if (step == Statement::Step::Done)
            return notices;
        if (auto notice = contract::parseNotice(query.text(0)))
            notices.push_back(std::move(*notice));
    }
}

Result<std::optional<CaseRow>> rowOf(sql::Database &database, RowId row)
{
    CaseRow out;
    out.row = row;
    TRY(Statement query, database.prepare("SELECT body FROM record WHERE row=? AND type='case'"));
    TRY(const auto step, query.bindAll(row).step());
    if (step == Statement::Step::Done)
        return std::optional<CaseRow>();
    auto kase = contract::parseCase(query.text(0));
    if (!kase)
        return std::optional<CaseRow>();
    out.kase = std::move(*kase);
    TRY(const auto item, recordOf<Item>(database, "item", out.kase.subject, contract::parseItem));
    if (item) {
        out.item = item->id;
        out.itemKind = item->kind;
        out.itemState = item->state;
        out.classification = item->classification;
        out.caption = shortened(item->caption);
        out.openNotices = item->openNotices;
        TRY(const auto owner, recordOf<Member>(database, "member", item->owner.value, contract::parseMember));
        if (owner)
            out.ownerName = owner->displayName;
    }
    return std::optional(std::move(out));
}

} // namespace

Result<std::vector<RowId>> readOrder(sql::Database &database, const CaseFilter &filter)
{
    const auto words = searchWords(filter.text);
    std::vector<RowId> order;
    if (!filter.text.trimmed().isEmpty() && words.empty())
        return order; // only signs: nothing can be found by them
    std::string text =
        "SELECT c.row FROM case_row c WHERE c.queue = (SELECT number FROM queue_number WHERE id = ?) AND c.closed = 0";
    if (filter.category)
        text += " AND c.category = ?";
    // Parameters are numbered on, because a word stands twice in its part.
    int parameter = filter.category ? 2 : 1;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string part = HasWord;
        const std::string number = "?" + std::to_string(++parameter);
        for (auto at = part.find("?1"); at != std::string::npos; at = part.find("?1", at + number.size()))
            part.replace(at, 2, number);
        text += part;
    }
    TRY(Statement query, database.prepare(text + orderOf(filter.sort)));
    parameter = 0;
    query.bind(++parameter, filter.queue.value);
    if (filter.category)
        query.bind(++parameter, static_cast<int>(*filter.category));
    for (const std::string &word : words)
        query.bind(++parameter, word);
    for (;;) {
        TRY(const auto step, query.step());
        if (step == Statement::Step::Done)
            return order;
        order.push_back(query.integer(0));
    }
}

Result<std::vector<CaseRow>> readRows(sql::Database &database, const std::vector<RowId> &rows)
{
    TRY(const Snapshot snapshot, Snapshot::begin(database));
    std::vector<CaseRow> out;
    out.reserve(rows.size());
    for (const RowId row : rows) {
        TRY(auto one, rowOf(database, row));
        if (one)
            out.push_back(std::move(*one));
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
    TRY(detail.notices, noticesOf(database, detail.kase.subject));
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
        TRY(Statement counts,
            database.prepare("SELECT count(*), coalesce(sum(due < ?2), 0) FROM case_row WHERE closed = 0 AND parked = 0"
                             " AND queue = (SELECT number FROM queue_number WHERE id = ?1)"));
        TRY_DONE(counts.bindAll(queue->id.value, now.time_since_epoch().count()).step());
        summaries.push_back(
            {std::move(*queue), static_cast<int>(counts.integer(0)), static_cast<int>(counts.integer(1))});
    }
}

} // namespace vigie::cache
