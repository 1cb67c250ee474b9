#pragma once

#include "models/compliance/ReferralReview.h"
#include "models/domain/Referral.h"

#include <QObject>

namespace vigie::ui::notices {

/// The referral on the screen: as the platform has it, with what is being written into it. In memory only.
class ReferralDraft : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setOffences(domain::OffenceList offences);
    /// Another referral, or the same one as it was saved.
    void begin(domain::Referral referral);
    void clear();

    bool isEmpty() const { return m_referral.packet.id.empty(); }
    const domain::Referral &referral() const { return m_referral; }
    const domain::OffenceList &offences() const { return m_offences; }
    const domain::ReferralEntry &entry() const { return m_entry; }
    /// Everything the notice names, in the packet or left out.
    std::vector<domain::ReferralItem> originals() const;
    bool isLeftOut(const domain::ItemId &item) const;
    /// Words, offence and originals; hold and silence may always change.
    bool isOpen() const { return m_referral.state == domain::ReferralState::Open; }
    bool isDirty() const;
    /// Whether the platform would take it down as it is.
    bool isFit(Instant now) const;

    /// As it would be with what is written here.
    domain::ReferralPacket packet() const;
    std::vector<compliance::ReferralMissing> missing(Instant now) const;
    std::vector<compliance::ReferralNote> notes(Instant now) const;

    void setRecipient(domain::ReferralRecipient recipient);
    void setOffence(const std::string &offence);
    void setFacts(const QString &facts);
    void leaveOut(const domain::ItemId &item, bool out);
    void setDanger(std::optional<domain::ReferralDanger> danger);
    void setHold(std::optional<domain::LegalHold> hold);
    void setSilence(std::optional<domain::DoNotNotify> silence);

Q_SIGNALS:
    void began();   ///< the fields are to be filled anew
    void changed(); ///< something was written

private:
    template <typename T> void set(T &field, T value);

    domain::OffenceList m_offences;
    domain::Referral m_referral;
    domain::ReferralEntry m_entry;
};

} // namespace vigie::ui::notices
