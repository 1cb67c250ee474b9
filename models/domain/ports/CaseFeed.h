#pragma once

#include "models/base/Request.h"
#include "models/domain/CaseFilter.h"

#include <QObject>

#include <vector>

namespace vigie::domain {

/// Whether a case is in a list.
struct ListedCase
{
    RowId row = 0;
    bool listed = false;
};

/// The lists of open cases, from the replica. Answers may overtake each other. Orders are vectors of row ids; rows are read a page at a time. Rows of
/// cases that are closed on the platform are not in an order; the overlay of the outbox is put on top by items.
class CaseFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int PageRows = 128;
    static constexpr int MostFound = 100; ///< a full-text search finds the newest so many, in the order asked for

    virtual Request<std::vector<RowId>> order(const CaseFilter &filter) = 0;
    /// The first PageRows of order(), sooner than the whole of it.
    virtual Request<std::vector<RowId>> beginning(const CaseFilter &filter) = 0;
    /// In the order asked for; a row that is gone is left out.
    virtual Request<std::vector<CaseRow>> rows(std::vector<RowId> rows) = 0;
    /// Of some cases, which belong into an order now: what a change costs does not grow with the list. A case that is
    /// gone is left out.
    virtual Request<std::vector<ListedCase>> listed(const CaseFilter &filter, std::vector<CaseId> cases) = 0;

Q_SIGNALS:
    /// Cases that were added, changed or removed by a page of the feed.
    void changed(const std::vector<vigie::domain::CaseId> &cases);
    /// Rows of cases whose records are gone.
    void removed(const std::vector<vigie::domain::RowId> &rows);
    /// Everything may be different: resync or wipe.
    void reset();
};

} // namespace vigie::domain
