#include "models/domain/Letter.h"

#include <QStringList>

#include <algorithm>

namespace vigie::domain {

namespace {

bool isLine(const QString &line, qsizetype limit)
{
    return !line.trimmed().isEmpty() && line.size() <= limit &&
           std::ranges::all_of(line, [](QChar c) { return c.isPrint(); });
}

QString below(const QString &signature)
{
    return QStringLiteral("\n\n") + signature;
}

} // namespace

std::string faultOf(const LetterSender &sender)
{
    if (!isLine(sender.name, sending::NameLimit))
        return "sender.name";
    for (const char *language : {"fr", "en"}) {
        const auto found = sender.address.byLanguage.find(language);
        const auto lines =
            found == sender.address.byLanguage.end() ? QStringList() : found->second.split(QLatin1Char('\n'));
        if (lines.isEmpty() || lines.size() > sending::LinesLimit ||
            !std::ranges::all_of(lines, [](const QString &line) { return isLine(line, sending::LineLimit); }))
            return std::string("sender.address.") + language;
    }
    return {};
}

void sign(LetterDraft &draft, const std::optional<LetterSender> &sender)
{
    if (!sender || draft.letter.text.isEmpty())
        return;
    draft.letter.sender = {sender->name.trimmed()};
    for (const auto &line : sender->address.in(draft.letter.language).split(QLatin1Char('\n')))
        draft.letter.sender.push_back(line.trimmed());
    draft.letter.text += below(signatureOf(draft.letter));
}

QString signatureOf(const Letter &letter)
{
    return QStringList(letter.sender.begin(), letter.sender.end()).join(QLatin1Char('\n'));
}

QString bodyOf(const Letter &letter)
{
    const QString end = below(signatureOf(letter));
    return !letter.sender.empty() && letter.text.endsWith(end) ? letter.text.chopped(end.size()) : letter.text;
}

std::string letterDate(Instant at)
{
    constexpr std::size_t DateLength = 10;
    return toRfc3339(at).substr(0, DateLength);
}

} // namespace vigie::domain
