#pragma once

#include "widgets/notices/NoticePorts.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace vigie::ui::notices {

/// Statements of reasons that were refused: how many there are, read while the desk is there; which they are, and what
/// became of one that was composed again. Without a window.
class RefusedFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Closed, Opening, Open, Busy, Failed };
    /// Of the last one that was composed again.
    enum class Outcome { None, Queued, StillRefused, Failed };

    explicit RefusedFlow(const NoticePorts &ports, QObject *parent = nullptr);

    void open();
    /// The statements go; how many there were is still known.
    void leave();
    void composeAgain(const domain::RefusedStatement &seen);

    Stage stage() const { return m_stage; }
    Outcome outcome() const { return m_outcome; }
    std::optional<ErrorCode> reason() const { return m_reason; } ///< of Failed, of the stage or of the outcome
    const std::vector<domain::RefusedStatement> &statements() const { return m_statements; } ///< oldest first
    bool hasMore() const { return m_hasMore; } ///< than were read
    int count() const { return m_count; }      ///< as it was told last; at least so many where there are more
    bool isOnline() const { return m_ports.connection.status().link == domain::Link::Online; }
    bool mayRead() const { return may("notice.decide") || may("export.create"); }
    bool mayCompose() const { return may("notice.decide"); }

Q_SIGNALS:
    void changed();
    void counted();

private:
    bool may(const char *permission) const;
    void become(Stage stage, std::optional<ErrorCode> reason = {});
    void look();
    void follow();
    void fetch();
    void take(const Result<domain::RefusedStatement> &made);
    void setCount(std::size_t count);

    NoticePorts m_ports;
    std::vector<domain::RefusedStatement> m_statements;
    std::optional<ErrorCode> m_reason;
    Stage m_stage = Stage::Closed;
    Outcome m_outcome = Outcome::None;
    QTimer m_again;
    int m_count = 0;
    bool m_hasMore = false;
    bool m_wasThere = false; ///< the platform, for this person, when it was looked at last
    quint64 m_step = 0;      ///< answers to an older opening are dropped
};

} // namespace vigie::ui::notices
