#include "models/screening/LetterScreening.h"

#include "models/screening/DetailValue.h"
#include "models/screening/Screening.h"

#include <QRegularExpression>

namespace vigie::screening {

namespace {

constexpr std::size_t MostSpans = 1000;

/// All of them: a limit that own contacts count towards would let the first detail behind it leave.
std::vector<Span> detailsIn(const QString &text)
{
    using enum DetailKind;
    ScreeningOptions options;
    options.kinds = kindsOf({Email, Telephone, Iban, Rib, PaymentCard, PostalAddress});
    options.mostSpans = ScreeningOptions::Unlimited;
    return screen(text, options).spans;
}

/// Takes out what lies in a UUID: letters name notices and decisions by one, and its digits are nobody's number.
void leaveIds(const QString &text, std::vector<Span> &spans)
{
    static const QRegularExpression id(
        QStringLiteral("\\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\b"));
    if (spans.empty())
        return;
    for (auto found = id.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        std::erase_if(spans, [&match](const Span &span) {
            return span.offset >= match.capturedStart() && span.offset + span.length <= match.capturedEnd();
        });
    }
}

} // namespace

Result<LetterScreening> LetterScreening::create(const std::vector<QString> &ownContacts)
{
    LetterScreening screening;
    for (std::size_t i = 0; i < ownContacts.size(); ++i) {
        const auto details = detailsIn(ownContacts[i]);
        if (details.size() != 1)
            return {ErrorCode::Invalid, "own contact " + std::to_string(i + 1) + " is not exactly one detail"};
        screening.m_own.emplace(details.front().kind, valueOf(ownContacts[i], details.front()));
    }
    return screening;
}

Result<Findings> LetterScreening::mustNotLeave(const QString &text) const
{
    if (text.size() > LongestLetter)
        return {ErrorCode::TooLarge, "a letter of " + std::to_string(text.size()) + " units"};
    auto spans = detailsIn(text);
    leaveIds(text, spans);
    if (!m_own.empty())
        std::erase_if(spans, [&](const Span &span) { return m_own.contains({span.kind, valueOf(text, span)}); });
    return limited(std::move(spans), MostSpans, text.size());
}

} // namespace vigie::screening
