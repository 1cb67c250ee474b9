#pragma once

#include "models/domain/Tone.h"
#include "widgets/content/BulkRun.h"

#include <QAbstractTableModel>

namespace vigie::ui::content {

/// The batch as a list: every case by its id, whose it is, and what will become or has become of it.
class BulkLines : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Case, Owner, Fate, Count_ };

    using QAbstractTableModel::QAbstractTableModel;

    /// `owners` in the order of the receipts.
    void show(std::vector<BulkReceipt> receipts, std::vector<QString> owners);

    static QString words(domain::BulkObstacle obstacle);
    static QString words(const BulkReceipt &receipt);
    static domain::Tone toneOf(const BulkReceipt &receipt);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const QModelIndex &index) const;

    std::vector<BulkReceipt> m_receipts;
    std::vector<QString> m_owners;
};

} // namespace vigie::ui::content
