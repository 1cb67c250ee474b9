#include "tests/gallery/Catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace vigie::gallery {
namespace {

/// A pattern that is nearly all gaps, like "%1 · %2", would know every text.
constexpr int LeastLetters = 3;

const QRegularExpression &gap()
{
    static const QRegularExpression expression(QStringLiteral("%L?(?:n|[1-9])"));
    return expression;
}

qsizetype letters(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
}

} // namespace

Catalogue::Sentence Catalogue::sentence(const QString &text)
{
    Sentence made;
    made.text = text;
    const auto first = gap().match(text);
    made.isPattern = first.hasMatch();
    made.head = made.isPattern ? text.left(first.capturedStart()) : text;
    if (!made.isPattern)
        return made;
    QString pattern;
    qsizetype at = 0;
    auto gaps = gap().globalMatch(text);
    while (gaps.hasNext()) {
        const auto found = gaps.next();
        pattern += QRegularExpression::escape(text.sliced(at, found.capturedStart() - at)) + QStringLiteral(".+");
        at = found.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.sliced(at));
    made.pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                      QRegularExpression::DotMatchesEverythingOption);
    return made;
}

Result<Catalogue> Catalogue::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::Io, path.toStdString()};
    Catalogue catalogue;
    QXmlStreamReader xml(&file);
    const auto keep = [](std::vector<Sentence> &sentences, const QString &text) {
        QString bare = text;
        if (letters(bare.remove(gap())) >= LeastLetters)
            sentences.push_back(sentence(text));
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("source"))
            keep(catalogue.m_english, xml.readElementText());
        else if (xml.name() == QLatin1StringView("numerusform"))
            keep(catalogue.m_french, xml.readElementText());
        else if (xml.name() == QLatin1StringView("translation") &&
                 !xml.attributes().hasAttribute(QLatin1StringView("type")))
            // With plural forms the element has children; they come by themselves.
            if (const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                !text.trimmed().isEmpty())
                keep(catalogue.m_french, text.trimmed());
    }
    if (xml.hasError() || catalogue.m_french.empty())
        return {ErrorCode::Invalid, path.toStdString()};
    return catalogue;
}

bool Catalogue::knows(const QString &text, Language language) const
{
    const QString key = QChar(language == Language::English ? u'e' : u'f') + text;
    const auto cached = m_known.constFind(key);
    if (cached != m_known.constEnd())
        return *cached;
    const bool known = std::ranges::any_of(of(language), [&text](const Sentence &each) {
        return each.isPattern ? each.pattern.match(text).hasMatch() : each.text == text;
    });
    m_known.insert(key, known);
    return known;
}

bool Catalogue::knowsUnfinished(const QString &text, Language language) const
{
    return std::ranges::any_of(of(language), [&text](const Sentence &each) {
        return each.text.endsWith(u'…') && (each.isPattern ? each.pattern.match(text).hasMatch() : each.text == text);
    });
}

bool Catalogue::begins(const QString &text, Language language) const
{
    return std::ranges::any_of(of(language), [&text](const Sentence &each) {
        return each.text.startsWith(text) || (letters(each.head) >= LeastLetters && text.startsWith(each.head));
    });
}

bool Catalogue::contains(const QString &words, Language language) const
{
    return std::ranges::any_of(of(language), [&words](const Sentence &each) { return each.text.contains(words); });
}

} // namespace vigie::gallery
