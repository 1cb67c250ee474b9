#include "widgets/paper/LetterPaper.h"

#include "widgets/paper/PaperWords.h"

#include <QCoreApplication>

namespace vigie::ui::paper {
namespace {

constexpr const char *Context = "LetterPaper";

/// Paragraphs are parted by blank lines.
void addParagraphs(const QString &text, std::vector<PaperBlock> &blocks)
{
    QString paragraph;
    for (const auto &line : (text + QLatin1Char('\n')).split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            paragraph += (paragraph.isEmpty() ? QString() : QStringLiteral("\n")) + line;
        } else if (!paragraph.isEmpty()) {
            blocks.push_back(PaperParagraph{paragraph});
            paragraph.clear();
        }
    }
}

/// Midnight of YYYY-MM-DD.
Instant midnight(const std::string &date)
{
    return parseRfc3339(date + "T00:00:00Z").value_or(Instant{});
}

} // namespace

PaperDocument letterPaper(const domain::Letter &letter, const LetterEnvelope &envelope)
{
    const PaperWords words(letter.language);
    PaperDocument document;
    document.language = letter.language;
    document.sender = envelope.sender.empty() ? letter.sender : envelope.sender;
    document.addressee = envelope.addressee;
    document.title = envelope.subject;
    document.reference = envelope.reference;
    document.at = midnight(letter.date);
    document.date = letter.date.empty() ? QString() : words.day(document.at);

    PaperFacts facts;
    if (!document.date.isEmpty())
        facts.facts.push_back({words.say(Context, QT_TRANSLATE_NOOP("LetterPaper", "Date")), document.date});
    if (!envelope.reference.isEmpty())
        facts.facts.push_back(
            {words.say(Context, QT_TRANSLATE_NOOP("LetterPaper", "Reference")), envelope.reference, PaperValue::Code});
    if (!facts.facts.empty())
        document.blocks.push_back(std::move(facts));

    auto body = domain::bodyOf(letter).trimmed();
    const auto redress = envelope.redress.trimmed();
    const bool endsInRedress = !redress.isEmpty() && body.endsWith(redress);
    if (endsInRedress)
        body.chop(redress.size());
    addParagraphs(body, document.blocks);
    if (endsInRedress) {
        document.blocks.push_back(
            PaperHeading{words.say(Context, QT_TRANSLATE_NOOP("LetterPaper", "How to contest this decision"))});
        addParagraphs(redress, document.blocks);
    }
    if (!letter.sender.empty())
        addParagraphs(domain::signatureOf(letter), document.blocks);
    return document;
}

} // namespace vigie::ui::paper
