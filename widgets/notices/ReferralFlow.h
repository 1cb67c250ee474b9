#pragma once

#include "widgets/notices/NoticePorts.h"
#include "widgets/notices/ReferralDraft.h"

namespace vigie::ui::notices {

/// The way of one referral: opened, saved as it is written, made into a packet, handed in, closed. Without a window.
class ReferralFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Closed,
        Opening, ///< the list of offences and the referral are being fetched
        Open,
        Busy,   ///< something of it is on its way to the platform
        Failed, ///< it could not be opened: reason()
    };

    ReferralFlow(const NoticePorts &ports, ReferralDraft &draft, QObject *parent = nullptr);

    /// `likely`: what the offence of a new one is filled with; may be empty.
    void open(const domain::NoticeId &notice, const std::string &likely);
    void retry() { open(m_notice, m_likely); }
    /// What is written and sound goes to the platform first.
    void leave();
    /// Answers whether there was something to save.
    bool save();
    /// Saves, keeps in the chain of custody that a packet was made, and puts it into `folder`.
    void exportTo(const QString &folder);
    /// The code that the platform asked for; what was asked is asked again.
    void confirm(const std::string &code);
    void handIn(const domain::ReferralReceipt &receipt);
    void close();

    Stage stage() const { return m_stage; }
    std::optional<ErrorCode> reason() const { return m_reason; }
    bool needsCode() const { return m_needsCode; }
    /// Of the last export, in the folder.
    const std::vector<QString> &files() const { return m_files; }
    const QString &folder() const { return m_folder; }
    Instant now() const { return m_ports.connection.serverNow(); }

Q_SIGNALS:
    void changed();
    void saved(const vigie::domain::Referral &referral);

private:
    enum class Then { Nothing, Export };
    void become(Stage stage, std::optional<ErrorCode> reason = {});
    void fetch(quint64 step);
    void send(Then then);
    void makePacket();
    void keep(const domain::Referral &referral);
    template <typename Work> void ask(const Request<domain::Referral> &request, Work work);

    NoticePorts m_ports;
    ReferralDraft &m_draft;
    domain::NoticeId m_notice;
    std::string m_likely;
    QString m_folder;
    std::vector<QString> m_files;
    Stage m_stage = Stage::Closed;
    std::optional<ErrorCode> m_reason;
    bool m_needsCode = false;
    bool m_saveAgain = false; ///< something was written while it was being saved
    quint64 m_step = 0; ///< answers to an older step are dropped
};

} // namespace vigie::ui::notices
