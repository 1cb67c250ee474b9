#pragma once

#include "models/compliance/ReferralPacket.h"
#include "widgets/paper/PaperWords.h"

/// The words of a packet's enumerations, in the language of a document. What is unknown is an empty text.
namespace vigie::ui::paper {

QString termOf(const PaperWords &words, compliance::CustodyStep step);
QString termOf(const PaperWords &words, compliance::ReferralCause cause);
QString termOf(const PaperWords &words, compliance::IdentifierKind kind);
QString termOf(const PaperWords &words, compliance::InformedParty party);
/// The title of what is handed to them.
QString titleFor(const PaperWords &words, compliance::ReferralRecipient recipient);

} // namespace vigie::ui::paper
