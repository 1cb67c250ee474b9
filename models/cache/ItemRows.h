#pragma once

#include "models/domain/Application.h"
#include "models/domain/Case.h"
#include "models/domain/Complaint.h"
#include "models/domain/Item.h"
#include "models/domain/Member.h"
#include "models/domain/Note.h"
#include "models/domain/Notice.h"
#include "models/sql/Database.h"

#include <vector>

namespace vigie::cache {

/// The narrow rows of items and applications, of those who own them, the notices about them and the notes of their
/// cases, and the search over their words. What is not known yet (an owner, an item) is empty until it comes. Inside a
/// transaction of the caller.
class ItemRows
{
public:
    explicit ItemRows(sql::Database &database) : m_database(database) {}

    Result<void> put(std::int64_t row, const domain::Item &item);
    Result<void> put(const domain::Member &member);
    Result<void> put(std::int64_t row, const domain::Notice &notice);
    Result<void> put(std::int64_t row, const domain::Complaint &complaint);
    Result<void> put(std::int64_t row, const domain::Note &note);
    Result<void> put(std::int64_t row, const domain::Application &application);
    /// Notes that came before their case: now it is known which item they are about.
    Result<void> join(const domain::Case &kase);
    /// The record of any type, its derived rows and its words.
    Result<void> erase(std::string_view type, std::string_view id);

private:
    using Rows = std::vector<std::int64_t>;

    Result<Rows> rowsOf(std::string_view sql, std::string_view id);
    Result<Rows> dependents(std::string_view type, std::string_view id);
    Result<void> unlist(const Rows &items);
    Result<void> list(const Rows &items);
    Result<std::int64_t> ownerNumber(std::string_view id);
    Result<void> forgetMember(std::string_view id);

    sql::Database &m_database;
};

} // namespace vigie::cache
