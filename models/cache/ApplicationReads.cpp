#include "models/cache/ApplicationReads.h"

#include "models/cache/ReplicaReads.h"
#include "models/cache/ReplicaRows.h"
#include "models/contract/Applications.h"
#include "models/contract/Records.h"

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

constexpr auto RowOfApplication =
    "SELECT a.kind, a.state, a.attempt, a.submitted, a.reused, m.id, m.name FROM application_row a"
    " LEFT JOIN member_row m ON m.number = a.member WHERE a.id = ?1";

/// The columns of RowOfApplication, in its order.
void fill(ApplicationRow &row, const Statement &found)
{
    row.application = ApplicationId(row.kase.subject);
    row.kind = static_cast<ApplicationKind>(found.integer(0));
    row.state = static_cast<ApplicationState>(found.integer(1));
    row.attempt = static_cast<int>(found.integer(2));
    if (!found.isNull(3))
        row.submittedAt = Instant(Milliseconds(found.integer(3)));
    row.reused = found.integer(4) != 0;
    row.member = MemberId(found.string(5));
    row.memberName = QString::fromStdString(found.string(6));
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

} // namespace

Result<std::vector<ApplicationRow>> readApplicationRows(sql::Database &database, const std::vector<RowId> &rows)
{
    TRY(auto cases, readRows(database, rows));
    TRY(Statement query, database.prepare(RowOfApplication));
    std::vector<ApplicationRow> out;
    out.reserve(cases.size());
    for (auto &one : cases) {
        if (one.kase.kind != CaseKind::Certification)
            continue;
        ApplicationRow row;
        row.row = one.row;
        row.kase = std::move(one.kase);
        TRY(const auto step, query.bindAll(row.kase.subject).step());
        if (step == Statement::Step::Row)
            fill(row, query);
        query.reset();
        out.push_back(std::move(row));
    }
    return out;
}

Result<ApplicationDetail> readApplicationDetail(sql::Database &database, const CaseId &kase)
{
    TRY(auto seen, readDetail(database, kase));
    if (seen.kase.kind != CaseKind::Certification)
        return {ErrorCode::NotFound, "not a case of certification"};
    ApplicationDetail detail;
    detail.kase = std::move(seen.kase);
    detail.policy = std::move(seen.policy);
    TRY(detail.application,
        recordOf<Application>(database, "application", detail.kase.subject, contract::parseApplication));
    if (detail.application) {
        TRY(detail.member,
            recordOf<Member>(database, "member", detail.application->member.value, contract::parseMember));
    }
    return detail;
}

} // namespace vigie::cache
