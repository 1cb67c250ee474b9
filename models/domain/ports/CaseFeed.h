#pragma once

#include "models/base/Request.h"
#include "models/domain/Case.h"
#include "models/domain/Item.h"

#include <QObject>

#include <vector>

namespace vigie::domain {

/// A row of the replica: stable while the replica lives, ordered by arrival.
using RowId = std::int64_t;

enum class CaseSort : std::uint8_t { DueFirst, SeverestFirst, NewestFirst };

struct CaseFilter
{
    QueueId queue;
    CaseSort sort = CaseSort::DueFirst;
    std::optional<Category> category; ///< only this category
    QString text;                     ///< full-text search over captions and member names, empty = all

    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

/// One line of the queue list: what decides, nothing more.
struct CaseRow
{
    RowId row = 0;
    Case kase;
    ItemId item;
    ItemKind itemKind = ItemKind::Unknown;
    ItemState itemState = ItemState::Unknown;
    Classification classification = Classification::Unknown;
    QString ownerName;
    QString caption; ///< cut to 120 characters
    int openNotices = 0;
};

/// The lists of open cases, from the replica. Orders are vectors of row ids; rows are read a page at a time. Rows of
/// cases that are closed on the platform are not in an order; the overlay of the outbox is put on top by items.
class CaseFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int PageRows = 128;

    virtual Request<std::vector<RowId>> order(const CaseFilter &filter) = 0;
    /// In the order asked for; a row that is gone is left out.
    virtual Request<std::vector<CaseRow>> rows(std::vector<RowId> rows) = 0;

Q_SIGNALS:
    /// Cases that were added, changed or removed by a page of the feed.
    void changed(const std::vector<vigie::domain::CaseId> &cases);
    /// Everything may be different: resync or wipe.
    void reset();
};

} // namespace vigie::domain
