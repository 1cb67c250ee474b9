#pragma once

#include "widgets/notices/NoticePorts.h"

#include <optional>
#include <vector>

namespace vigie::ui::notices {

/// The questions before the committee: read as they were told last, then as the platform tells them; written there
/// only. Without a window.
class DocketFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Closed,
        Opening, ///< nothing is known yet
        Open,
        Busy,   ///< something is on its way to the platform
        Failed, ///< nothing is known: reason()
    };

    explicit DocketFlow(const NoticePorts &ports, QObject *parent = nullptr);

    void open();
    void leave();
    void ask(const domain::DocketQuestion &question);
    void takePosition(const domain::DocketId &id, std::optional<int> option, const QString &text);
    void answer(const domain::Docket &seen, const domain::DocketAnswer &answer);
    /// What the answer proposes becomes the next version of the policy that is in force here.
    void adopt(const domain::Docket &seen);

    Stage stage() const { return m_stage; }
    std::optional<ErrorCode> reason() const { return m_reason; }
    const std::vector<domain::Docket> &dockets() const { return m_dockets; } ///< newest first
    /// The one with this id; null: none.
    const domain::Docket *find(const domain::DocketId &id) const;
    /// When the platform told them; only told where it is not now.
    std::optional<Instant> keptAt() const { return m_keptAt; }
    /// They can be written: the platform told them and is there.
    bool isLive() const;
    const std::optional<domain::Policy> &policy() const { return m_policy; }
    bool may(const char *permission) const;
    domain::PersonId person() const;

Q_SIGNALS:
    void changed();
    /// The platform took it.
    void written(const vigie::domain::DocketId &docket);

private:
    void become(Stage stage, std::optional<ErrorCode> reason = {});
    void fetch();
    void send(const Request<domain::Docket> &request);
    void learn(const domain::Docket &docket);

    NoticePorts m_ports;
    std::vector<domain::Docket> m_dockets;
    std::optional<domain::Policy> m_policy;
    std::optional<Instant> m_keptAt;
    std::optional<ErrorCode> m_reason;
    Stage m_stage = Stage::Closed;
    quint64 m_step = 0; ///< answers to an older opening are dropped
};

} // namespace vigie::ui::notices
