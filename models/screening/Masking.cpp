#include "models/screening/Masking.h"

#include "models/screening/Characters.h"
#include "models/screening/DomainNames.h"
#include "models/screening/FoldedText.h"
#include "models/screening/PostalAddresses.h"
#include "models/screening/Words.h"

namespace vigie::screening {

namespace {

const QString Hidden = QStringLiteral("•••");

QString ascii(std::string_view characters)
{
    QString shown;
    for (const char c : characters)
        shown += c == OtherLetter ? QChar(0x2022) : QChar::fromLatin1(c);
    return shown;
}

/// The last `count` digits.
QString lastDigits(std::string_view characters, int count)
{
    QString digits;
    for (std::size_t i = characters.size(); i-- > 0 && digits.size() < count;)
        if (isDigit(characters[i]))
            digits.prepend(QChar::fromLatin1(characters[i]));
    return digits;
}

QString ending(std::string_view characters, std::size_t host)
{
    const auto domain = domainAt(characters, host);
    if (!domain)
        return Hidden;
    const auto name = characters.substr(domain->begin, domain->end - domain->begin);
    return Hidden + ascii(name.substr(name.rfind('.')));
}

QString link(std::string_view characters)
{
    const auto scheme = characters.find("://");
    return ending(characters, scheme == std::string_view::npos ? 0 : scheme + 3);
}

QString postalAddress(std::string_view characters)
{
    QString mask = Hidden;
    WordReader words(characters);
    while (const auto word = words.next())
        if (isFrenchPostcode(word->of(characters)))
            mask = Hidden + QLatin1Char(' ') + ascii(word->of(characters).substr(0, 2)) + Hidden;
    return mask;
}

QString cryptoAddress(std::string_view characters)
{
    const std::string lower = lowered(characters);
    for (const std::string_view beginning : {"0x", "bc1", "ltc1"})
        if (lower.starts_with(beginning))
            return ascii(beginning) + Hidden;
    return ascii(characters.substr(0, 1)) + Hidden;
}

} // namespace

QString maskOf(QStringView text, const Span &span)
{
    const FoldedText folded(text.mid(span.offset, span.length));
    const auto characters = folded.characters();
    const QString region = QString::fromStdString(span.region);
    switch (span.kind) {
    case DetailKind::Email:
        return Hidden + QLatin1Char('@') + ending(characters, characters.find('@') + 1);
    case DetailKind::Telephone:
        return QStringLiteral("•• •• •• •• ") + lastDigits(characters, 2);
    case DetailKind::Iban:
        return region + QStringLiteral("•• •••• ••••");
    case DetailKind::Rib:
        return QStringLiteral("••••• ••••• ••");
    case DetailKind::Bic:
        return QStringLiteral("••••") + region + QStringLiteral("••");
    case DetailKind::PaymentCard:
        return QStringLiteral("•••• •••• •••• ") + lastDigits(characters, 4);
    case DetailKind::PostalAddress:
        return postalAddress(characters);
    case DetailKind::Url:
        return link(characters);
    case DetailKind::NetworkHandle:
        return QLatin1Char('@') + Hidden;
    case DetailKind::CryptoAddress:
        return cryptoAddress(characters);
    case DetailKind::PaymentTag:
        break;
    }
    return Hidden;
}

QString masked(const QString &text, const Findings &findings)
{
    QString shown;
    qsizetype at = 0;
    for (const auto &span : findings.spans) {
        shown += QStringView(text).mid(at, span.offset - at);
        shown += maskOf(text, span);
        at = span.end();
    }
    shown += QStringView(text).mid(at, findings.coveredUpTo - at);
    if (findings.beyond > 0)
        shown += QChar(0x2026);
    return shown;
}

} // namespace vigie::screening
