#pragma once

#include "widgets/content/BulkRun.h"

namespace vigie::ui::content {

/// The last batches of this person: each goes on following the outbox and can be taken back, after a restart too.
class BulkBatches : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t MostKept = 8;

    explicit BulkBatches(const ContentPorts &ports, QObject *parent = nullptr);

    /// A new one, the first from now on; `owners` in the order of its lines.
    BulkRun &begin(std::vector<QString> owners);
    int count() const { return static_cast<int>(m_batches.size()); }
    BulkRun &run(int index) const { return *at(index).run; } ///< 0 is the newest
    const std::vector<QString> &owners(int index) const { return at(index).owners; }

Q_SIGNALS:
    void changed();

private:
    struct Batch
    {
        BulkRun *run;
        std::vector<QString> owners;
    };
    const Batch &at(int index) const { return m_batches[m_batches.size() - 1 - static_cast<std::size_t>(index)]; }
    BulkRun &add(std::vector<QString> owners);
    void follow();
    void keep();
    void restore(const QString &text);

    ContentPorts m_ports;
    std::vector<Batch> m_batches; ///< oldest first
    QString m_kept;               ///< as it was saved last
    bool m_asked = false;         ///< for those of an earlier run
};

} // namespace vigie::ui::content
