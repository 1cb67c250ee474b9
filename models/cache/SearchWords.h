#pragma once

#include "models/sql/Database.h"

#include <QString>

#include <string>

namespace vigie::cache {

/// Makes the list of the words in the index that searchQuery() reads. For OpenOptions::temporary.
extern const char *const SearchedWords;

/// What a person has typed so far as a query of the search: each word is a quoted prefix, so that nothing is taken for
/// the query language, and all must be found. At most eight words count. Empty when there is no word in it.
std::string prefixQuery(const QString &text);

/// A query that finds the same as prefixQuery() in the state the database shows now, sooner. Of a prefix longer than
/// the index keeps, FTS5 first puts together where all words stand that begin so: 35 ms when one of them stands in half
/// a million places, and again for every letter typed after it. The words named one by one are followed from the newest
/// place on, as far as somebody reads.
Result<std::string> searchQuery(sql::Database &database, const QString &text);

} // namespace vigie::cache
