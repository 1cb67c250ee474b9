#pragma once

#include "models/domain/Overlay.h"
#include "models/items/CaseWording.h"
#include "models/items/RowCache.h"
#include "models/items/RowSet.h"

#include <QAbstractTableModel>

#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace vigie::items {

/// A queue of any length: an order of row ids, of which only the pages in sight are read (placeholders meanwhile).
/// What the outbox has decided is taken out at once and comes back when it is undone. New cases wait behind a number
/// until they are let in, so that nothing jumps under the person's hand; cases that are gone go at once.
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Now = std::function<Instant()>;

    CaseListModel(domain::CaseFeed &feed, const CaseWording &words, Now now, QObject *parent = nullptr);

    /// Rows show what was found in them only as far as the filter's seal lets them.
    void setFilter(const domain::CaseFilter &filter);
    const domain::CaseFilter &filter() const { return m_filter; }
    void setOverlay(domain::Overlay overlay);
    void letNewIn();
    int newCases() const { return m_newCases; }
    bool isLoading() const { return m_loading; }
    /// Time has passed: the first column is to be read again.
    void tick();

    const domain::CaseRow *at(int row) const;                   ///< null while it is a placeholder
    std::optional<int> rowOf(const domain::CaseId &kase) const; ///< only of rows that have been read

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void newCasesChanged(int count);
    void loadingChanged();
    void failed(vigie::ErrorCode reason);

private:
    using Order = std::vector<domain::RowId>;

    void askOrder();
    void askBeginning();
    void take(Order order);
    void askListed();
    void weigh(const std::vector<domain::ListedCase> &cases);
    void drop(const Order &gone);
    void readPage(int row) const;
    void arrived(const Order &asked, Result<std::vector<domain::CaseRow>> rows);
    void reread(const std::vector<domain::CaseId> &cases);
    Order withoutDecided(const Order &order) const;
    void removeShown(const Order &gone);
    void showAgain();
    void tellNew();

    domain::CaseFeed &m_feed;
    const CaseWording &m_words;
    Now m_now;
    domain::CaseFilter m_filter;
    domain::Overlay m_overlay;
    Order m_base;                                 ///< as the replica says, without what has not been let in
    Order m_shown;                                ///< m_base without what has been decided here
    RowSet m_inBase;                              ///< the rows of m_base
    RowSet m_new;                                 ///< belong into the list and wait to be let in
    std::unordered_set<domain::CaseId> m_touched; ///< changed, and not asked about yet
    bool m_asking = false;                        ///< about changed cases; the next ones wait meanwhile
    std::unordered_map<domain::RowId, domain::CaseId> m_decided; ///< rows known to belong to decided cases
    mutable RowCache m_cache; ///< reading ahead is no change of the model
    int m_newCases = 0;
    bool m_loading = false;
    quint64 m_asked = 0; ///< number of the newest order asked for; older answers are dropped
};

} // namespace vigie::items
