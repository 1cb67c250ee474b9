#include "models/backend/store/SqlBackendStore.h"

/// Authenticators of people.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

std::optional<std::int64_t> milliseconds(const std::optional<Instant> &at)
{
    return at ? std::optional<std::int64_t>(at->time_since_epoch().count()) : std::nullopt;
}

std::optional<Instant> instantOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant(Milliseconds(row.integer(column))));
}

} // namespace

Result<void> SqlBackendStore::writeAuthenticator(const PersonId &person, const AuthenticatorRecord &record)
{
    return m_database.run("INSERT INTO authenticators(person, secret, last_step, wrong, closed_until, session, "
                          "confirmed_until) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) "
                          "ON CONFLICT(person) DO UPDATE SET secret=excluded.secret, last_step=excluded.last_step, "
                          "wrong=excluded.wrong, closed_until=excluded.closed_until, session=excluded.session, "
                          "confirmed_until=excluded.confirmed_until",
                          person.value, record.secret, record.lastStep, record.wrong, milliseconds(record.closedUntil),
                          record.session, milliseconds(record.confirmedUntil));
}

Result<std::optional<AuthenticatorRecord>> SqlBackendStore::findAuthenticator(const PersonId &person)
{
    TRY(auto row, m_database.prepare("SELECT secret, last_step, wrong, closed_until, session, confirmed_until "
                                     "FROM authenticators WHERE person=?1"));
    row.bindAll(person.value);
    TRY(const auto step, row.step());
    if (step == Statement::Step::Done)
        return std::optional<AuthenticatorRecord>();
    AuthenticatorRecord record;
    record.secret = row.string(0);
    record.lastStep = row.integer(1);
    record.wrong = static_cast<int>(row.integer(2));
    record.closedUntil = instantOf(row, 3);
    record.session = row.string(4);
    record.confirmedUntil = instantOf(row, 5);
    return std::optional(std::move(record));
}

} // namespace vigie::backend
