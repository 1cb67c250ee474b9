#include "models/domain/InformationLetters.h"

#include "models/domain/LetterText.h"

#include <QStringList>

namespace vigie::domain {

namespace {

QString dayOf(Instant at, const std::string &language)
{
    return readableDate(letterDate(at), language);
}

/// What is not known is said to be so: a letter with a hole in it would not leave.
QString orDash(const QString &text)
{
    return text.trimmed().isEmpty() ? QStringLiteral("–") : text.trimmed();
}

QString dataLines(const InformationWording &wording, const InformationOrder &order, const std::string &language)
{
    QStringList lines;
    if (order.answer)
        for (const auto &part : order.answer->parts) {
            std::vector<QString> missing;
            const auto &line = part.count > 0 ? wording.held : wording.notHeld;
            lines << fillLetter(line.in(language),
                                {{QStringLiteral("data"), wordsOf(wording.data, part.data, language)},
                                 {QStringLiteral("count"), QString::number(part.count)}},
                                missing);
        }
    return lines.join(u'\n');
}

QString faultLines(const InformationWording &wording, const InformationOrder &order, const std::string &language)
{
    QStringList lines;
    for (const auto fault : informationFaults(order.entry, declaredLanguages()))
        lines << QStringLiteral("– ") + wordsOf(wording.faults, fault, language);
    return lines.join(u'\n');
}

/// To the person: what the authority says it wants it for. To the authority: what the platform says.
QString reasonsOf(const InformationWording &wording, const InformationOrder &order, InformationLetterKind kind,
                  const std::string &language, const QString &reasons)
{
    if (kind != InformationLetterKind::Person)
        return reasons;
    return order.entry.reasons.trimmed().isEmpty() ? wording.withheld.in(language) : order.entry.reasons;
}

} // namespace

LetterDraft composeInformationLetter(const InformationWording &wording, const InformationOrder &order,
                                     InformationLetterKind kind, const std::string &language, const QString &reasons,
                                     Instant at)
{
    const std::string in = language.starts_with("fr") ? "fr" : "en";
    LetterDraft draft{{in, letterDate(at), {}}, {}};
    draft.letter.text = fillLetter(wordsOf(wording.letters, kind, in),
                                   {{QStringLiteral("date"), dayOf(at, in)},
                                    {QStringLiteral("order"), QString::fromStdString(order.id.value)},
                                    {QStringLiteral("reference"), orDash(order.entry.reference)},
                                    {QStringLiteral("authority"), orDash(order.entry.authority)},
                                    {QStringLiteral("received"), dayOf(order.entry.receivedAt, in)},
                                    {QStringLiteral("basis"), orDash(order.entry.basis)},
                                    {QStringLiteral("reasons"), orDash(reasonsOf(wording, order, kind, in, reasons))},
                                    {QStringLiteral("faults"), orDash(faultLines(wording, order, in))},
                                    {QStringLiteral("data"), orDash(dataLines(wording, order, in))},
                                    {QStringLiteral("answered"), dayOf(order.handedOverAt.value_or(at), in)},
                                    {QStringLiteral("redress"), wording.redress.in(in)},
                                    {QStringLiteral("platform"), wording.platform},
                                    {QStringLiteral("contact"), wording.contact}},
                                   draft.missing)
                            .trimmed();
    return draft;
}

} // namespace vigie::domain
