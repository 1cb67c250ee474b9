#pragma once

#include "models/screening/Findings.h"

#include <QStringView>

#include <bitset>
#include <limits>

/// The detectors of personal details over one text.
namespace vigie::screening {

/// A set of kinds of details.
using KindSet = std::bitset<DetailKinds>;
KindSet allKinds();
KindSet kindsOf(std::initializer_list<DetailKind> kinds);

struct ScreeningOptions
{
    KindSet kinds = allKinds();
    std::size_t mostSpans = 1000; ///< of what is found beyond only the number is told
    static constexpr std::size_t Unlimited = std::numeric_limits<std::size_t>::max();
};

/// Personal details in a text. It is read as people read it (see FoldedText) and the spans are of the text as it was
/// given.
///
/// Where two details are over one another the one that can be checked better is kept: an IBAN is not also a card or a
/// telephone number, an e-mail address not also a link. Digits that a kind which was not asked for explains stay
/// explained.
///
/// Time grows with the length of the text, 10 MB take seconds and about ten bytes of memory a character. It may be
/// called from several threads. The first call of a process loads the numbering plans (see NumberingPlans).
Findings screen(QStringView text, const ScreeningOptions &options = {});

} // namespace vigie::screening
