#pragma once

#include "widgets/notices/NoticePorts.h"

#include <optional>
#include <vector>

namespace vigie::ui::notices {

/// Notices to other hosts: written, put into files, recorded as sent, answered. Nothing is sent. Without a window.
class HostNoticeFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Closed, Opening, Open, Busy, Failed };

    explicit HostNoticeFlow(const NoticePorts &ports, QObject *parent = nullptr);

    void open();
    void leave();
    /// A new one where `seen` is null, about `notice` when that is not empty.
    void save(const domain::HostNotice *seen, const domain::NoticeId &notice, const domain::HostNoticeEntry &entry);
    void recordSent(const domain::HostNotice &seen);
    void recordAnswer(const domain::HostNotice &seen, const QString &text);
    /// As a PDF and as plain text.
    void keep(const domain::HostNotice &seen, const QString &folder);

    Stage stage() const { return m_stage; }
    std::optional<ErrorCode> reason() const { return m_reason; }
    bool isLive() const;
    bool isOnline() const { return m_ports.connection.status().link == domain::Link::Online; }
    const std::vector<domain::HostNotice> &notices() const { return m_notices; } ///< newest first
    const domain::HostNotice *find(const domain::HostNoticeId &id) const;
    const domain::HostNoticeWording &wording() const { return m_wording; }
    /// The letter as it would leave today, or as it left.
    QString letterOf(const domain::HostNotice *notice, const domain::HostNoticeEntry &entry) const;
    const std::vector<QString> &files() const { return m_files; } ///< of the last keep()
    const QString &folder() const { return m_folder; }

Q_SIGNALS:
    void changed();
    /// The platform took it: it is the chosen one now.
    void kept(const vigie::domain::HostNoticeId &notice);

private:
    void become(Stage stage, std::optional<ErrorCode> reason = {});
    void fetch(quint64 step);
    void send(const Request<domain::HostNotice> &request);

    NoticePorts m_ports;
    domain::HostNoticeWording m_wording;
    std::vector<domain::HostNotice> m_notices;
    std::vector<QString> m_files;
    QString m_folder;
    std::optional<ErrorCode> m_reason;
    Stage m_stage = Stage::Closed;
    quint64 m_step = 0; ///< answers to an older opening are dropped
};

} // namespace vigie::ui::notices
