#pragma once

#include "widgets/notices/NoticePorts.h"

#include <functional>
#include <optional>
#include <vector>

namespace vigie::ui::notices {

/// Orders to give information: read and written on the platform, put into files. Nothing is sent. Without a window.
class InformationFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Closed, Opening, Open, Busy, Failed };

    explicit InformationFlow(const NoticePorts &ports, QObject *parent = nullptr);

    void open();
    void leave();
    void record(const domain::InformationEntry &entry);
    void correct(const domain::InformationOrder &seen, const domain::InformationEntry &entry);
    void verify(const domain::InformationOrder &seen, domain::AuthorityCheck how, const QString &note);
    void giveBack(const domain::InformationOrder &seen, domain::InformationWork how, const QString &reasons);
    /// Prepare, Release or Tell: what needs no words.
    void work(const domain::InformationOrder &seen, domain::InformationWork what);
    void handOver(const domain::InformationOrder &seen, const QString &receipt);
    /// What is told, to be read. May ask for a code first.
    void read(const domain::InformationOrder &seen);
    /// As a PDF and as JSON. May ask for a code first.
    void makePacket(const domain::InformationOrder &seen, const QString &folder);
    /// The code that was asked for; what asked for it is done then.
    void confirm(const std::string &code);

    Stage stage() const { return m_stage; }
    std::optional<ErrorCode> reason() const { return m_reason; }
    bool needsCode() const { return m_again != nullptr; }
    bool isLive() const { return m_stage == Stage::Open && isOnline(); }
    bool isOnline() const { return m_ports.connection.status().link == domain::Link::Online; }
    bool may(const char *permission) const;
    domain::PersonId person() const;
    Instant now() const { return m_ports.connection.serverNow(); }
    const std::vector<domain::InformationOrder> &orders() const { return m_orders; } ///< as domain::comesBefore()
    const domain::InformationOrder *find(const domain::InformationOrderId &id) const;
    const std::vector<QString> &files() const { return m_files; } ///< of the last makePacket()
    const QString &folder() const { return m_folder; }

Q_SIGNALS:
    void changed();
    /// The platform took it: it is the chosen one now.
    void kept(const vigie::domain::InformationOrderId &order);

private:
    void become(Stage stage, std::optional<ErrorCode> reason = {});
    void send(const Request<domain::InformationOrder> &request, std::function<void()> again = {});
    void learn(const domain::InformationOrder &order);
    void keepFiles(const domain::InformationOrder &order);

    NoticePorts m_ports;
    std::vector<domain::InformationOrder> m_orders;
    std::vector<QString> m_files;
    QString m_folder;
    std::function<void()> m_again; ///< once a code was shown
    std::optional<ErrorCode> m_reason;
    Stage m_stage = Stage::Closed;
    bool m_keepsFiles = false; ///< the next answer is put into files
    quint64 m_step = 0;        ///< answers to an older opening are dropped
};

} // namespace vigie::ui::notices
