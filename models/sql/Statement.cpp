#include "models/sql/Statement.h"

#include "models/sql/SqlError.h"

#include <sqlite3.h>

#include <utility>

namespace vigie::sql {

Statement::Slot::~Slot()
{
    sqlite3_finalize(handle);
}

Statement::Statement(std::shared_ptr<Slot> slot) : m_slot(std::move(slot))
{
    m_slot->onLoan = true;
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        release();
        m_slot = std::move(other.m_slot);
        m_bindFailure = other.m_bindFailure;
    }
    return *this;
}

Statement::~Statement()
{
    release();
}

void Statement::release()
{
    if (!m_slot)
        return;
    reset();
    m_slot->onLoan = false;
    m_slot.reset();
}

void Statement::reset()
{
    // The code repeats the failure of the last step(), which was reported then.
    sqlite3_reset(m_slot->handle);
    sqlite3_clear_bindings(m_slot->handle);
    m_bindFailure = SQLITE_OK;
}

Statement &Statement::bind(int index, std::int64_t value)
{
    if (const int rc = sqlite3_bind_int64(m_slot->handle, index, value); rc != SQLITE_OK)
        m_bindFailure = rc;
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    if (const int rc = sqlite3_bind_double(m_slot->handle, index, value); rc != SQLITE_OK)
        m_bindFailure = rc;
    return *this;
}

Statement &Statement::bind(int index, std::string_view text)
{
    // A null pointer would bind NULL; an empty text is not that.
    const char *data = text.data() ? text.data() : "";
    if (const int rc = sqlite3_bind_text64(m_slot->handle, index, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
        rc != SQLITE_OK)
        m_bindFailure = rc;
    return *this;
}

Statement &Statement::bind(int index, std::span<const std::byte> blob)
{
    const int rc = blob.empty()
                       ? sqlite3_bind_zeroblob(m_slot->handle, index, 0)
                       : sqlite3_bind_blob64(m_slot->handle, index, blob.data(), blob.size(), SQLITE_TRANSIENT);
    if (rc != SQLITE_OK)
        m_bindFailure = rc;
    return *this;
}

Statement &Statement::bind(int index, std::nullptr_t)
{
    if (const int rc = sqlite3_bind_null(m_slot->handle, index); rc != SQLITE_OK)
        m_bindFailure = rc;
    return *this;
}

Result<Statement::Step> Statement::step()
{
    const char *text = sqlite3_sql(m_slot->handle);
    if (m_bindFailure != SQLITE_OK)
        return sqlError(m_bindFailure, text);
    switch (const int rc = sqlite3_step(m_slot->handle)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return sqlError(rc, text);
    }
}

Result<void> Statement::run()
{
    for (;;) {
        auto stepped = step();
        if (stepped && *stepped == Step::Row)
            continue;
        reset();
        if (!stepped)
            return std::move(stepped).error();
        return {};
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_slot->handle, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_slot->handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_slot->handle, column);
}

std::string_view Statement::text(int column) const
{
    const unsigned char *data = sqlite3_column_text(m_slot->handle, column);
    if (!data)
        return {};
    return {reinterpret_cast<const char *>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(m_slot->handle, column))};
}

std::span<const std::byte> Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_slot->handle, column);
    if (!data)
        return {};
    return {static_cast<const std::byte *>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(m_slot->handle, column))};
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Statement::optionalString(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(string(column));
}

} // namespace vigie::sql
