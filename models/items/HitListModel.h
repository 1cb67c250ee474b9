#pragma once

#include "models/domain/ports/Searching.h"

#include <QAbstractTableModel>

namespace vigie::items {

/// The words of a found line. Models know meaning, not languages.
class HitWording
{
public:
    virtual ~HitWording() = default;
    virtual QString line(const domain::SearchHit &hit) const = 0;  ///< whose, and what was found
    virtual QString place(const domain::SearchHit &hit) const = 0; ///< where the words stand
    virtual QString state(const domain::SearchHit &hit) const = 0; ///< of the case and its item
};

/// What a search has found: line, place and state.
class HitListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit HitListModel(const HitWording &words, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_words(words)
    {}

    void setHits(std::vector<domain::SearchHit> hits);
    const domain::SearchHit *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const HitWording &m_words;
    std::vector<domain::SearchHit> m_hits;
};

} // namespace vigie::items
