#pragma once

#include "models/screening/Span.h"

#include <QStringView>

namespace vigie::screening {

/// What a detail says, written the same way however it was written, as UTF-8: the input of the keyed hash by which two
/// occurrences are known to be the same. It is personal data, so it is neither stored nor logged; whoever keeps a hash
/// of it (BLAKE2b with a key of the platform, together with name(kind)) drops the value at once.
///
/// Telephone: E.164, or its digits where no plan knows it. Account, BIC and card: letters and digits, upper case.
/// E-mail, link, handle and tag: small letters without accents, handles without their @. Address: its words in small
/// letters, one space between. Crypto address: as written, small letters where case does not count.
///
/// `span` is of this text; the empty string for one that does not lie in it.
std::string valueOf(QStringView text, const Span &span);

} // namespace vigie::screening
