#pragma once

#include "models/compliance/ReferralReview.h"
#include "widgets/paper/PaperDocument.h"

namespace vigie::ui::paper {

/// Who hands a packet to whom.
struct ReferralCover
{
    compliance::ReferralRecipient recipient = compliance::ReferralRecipient::Unknown;
    std::string language; ///< the recipient's, BCP 47
    std::vector<QString> sender;
    Instant now{};
};

/// The packet on paper, as far as the recipient may have it (compliance::handedTo). An open do-not-notify, what is
/// missing and faults of the custody stand at its top.
PaperDocument referralPaper(const compliance::ReferralPacket &packet, const compliance::OffenceList &offences,
                            const ReferralCover &cover);

} // namespace vigie::ui::paper
