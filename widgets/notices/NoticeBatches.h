#pragma once

#include "widgets/notices/NoticeBatchRun.h"

namespace vigie::ui::notices {

/// The last batches of this person: each goes on following the outbox and can be taken back, after a restart too.
class NoticeBatches : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t MostKept = 8;

    explicit NoticeBatches(const NoticePorts &ports, QObject *parent = nullptr);

    NoticeBatchRun &begin(); ///< a new one, the first from now on
    int count() const { return static_cast<int>(m_batches.size()); }
    NoticeBatchRun &at(int index) const { return *m_batches[m_batches.size() - 1 - static_cast<std::size_t>(index)]; }

Q_SIGNALS:
    void changed();

private:
    NoticeBatchRun &add();
    void follow();
    void keep();
    void restore(const QString &text);

    NoticePorts m_ports;
    std::vector<NoticeBatchRun *> m_batches; ///< oldest first
    QString m_kept;                          ///< as it was saved last
    bool m_asked = false;                    ///< for those of an earlier run
};

} // namespace vigie::ui::notices
