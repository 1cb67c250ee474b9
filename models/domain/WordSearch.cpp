#include "models/domain/WordSearch.h"

#include <algorithm>

namespace vigie::domain {

namespace {

constexpr qsizetype MostWords = 8;
constexpr qsizetype MostTyped = 1000;   ///< characters of a search that are looked at
constexpr qsizetype MostLooked = 20000; ///< characters of a text in which the place of a hit is looked for

QString folded(QStringView sign)
{
    QString out;
    const QString parts = sign.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts)
        if (!c.isMark())
            out += c;
    return out;
}

bool isWordSign(QStringView sign)
{
    const char32_t code = sign.size() == 2 ? QChar::surrogateToUcs4(sign[0], sign[1]) : sign[0].unicode();
    return QChar::isLetterOrNumber(code) || QChar::isMark(code);
}

/// The sign at `at`: one UTF-16 unit, or a pair.
QStringView signAt(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return text.mid(at, pair ? 2 : 1);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const auto sign = signAt(text, at);
        out += isWordSign(sign) ? folded(sign) : QStringLiteral(" ");
        at += sign.size();
    }
    return out;
}

QStringList searchedWords(const QString &text)
{
    return foldedForSearch(text.left(MostTyped)).split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, MostWords);
}

std::optional<qsizetype> firstHit(const QString &text, const QStringList &words)
{
    const QStringView looked = QStringView(text).left(MostLooked);
    QString word;        // folded, so far
    qsizetype begin = 0; // of the word in the text
    for (qsizetype at = 0; at <= looked.size();) {
        const bool end = at == looked.size() || !isWordSign(signAt(looked, at));
        if (end) {
            for (const auto &wanted : words)
                if (!word.isEmpty() && word.startsWith(wanted))
                    return begin;
            word.clear();
            at += at == looked.size() ? 1 : signAt(looked, at).size();
            begin = at;
            continue;
        }
        const auto sign = signAt(looked, at);
        word += folded(sign);
        at += sign.size();
    }
    return std::nullopt;
}

QString excerptAround(const QString &text, qsizetype position, qsizetype length)
{
    constexpr qsizetype Before = 24; // characters of context before the hit
    qsizetype from = text.size() <= length ? 0 : std::max<qsizetype>(0, position - Before);
    if (from > 0 && text[from].isLowSurrogate())
        --from;
    qsizetype upTo = std::min(text.size(), from + length);
    if (upTo < text.size() && text[upTo].isLowSurrogate())
        --upTo;
    QString cut = text.mid(from, upTo - from).simplified();
    if (from > 0)
        cut.prepend(QChar(0x2026));
    if (upTo < text.size())
        cut.append(QChar(0x2026));
    return cut;
}

} // namespace vigie::domain
