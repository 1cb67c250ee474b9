#include "tests/widgets/paper/PdfText.h"

#include <QRegularExpression>

namespace vigie::test {
namespace {

QString latin(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

QString unicodeOf(const QString &hex)
{
    QString out;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        out += QChar(hex.mid(i, 4).toUShort(nullptr, 16));
    return out;
}

} // namespace

PdfText::PdfText(const QByteArray &pdf)
{
    static const QRegularExpression Start(QStringLiteral("(\\d+) 0 obj\\n"));
    const auto text = latin(pdf);
    for (auto found = Start.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const auto end = pdf.indexOf("endobj", match.capturedEnd());
        m_objects[match.captured(1).toInt()] = pdf.mid(match.capturedEnd(), end - match.capturedEnd());
    }
    readFonts();
    static const QRegularExpression Contents(QStringLiteral("/Contents (\\d+) 0 R"));
    for (const auto &[number, object] : m_objects)
        if (const auto page = Contents.match(latin(object)); page.hasMatch())
            readContent(stream(page.captured(1).toInt()));
}

QByteArray PdfText::stream(int object) const
{
    const auto found = m_objects.find(object);
    if (found == m_objects.end())
        return {};
    const auto from = found->second.indexOf("stream\n");
    const auto end = found->second.lastIndexOf("\nendstream");
    if (from < 0 || end < 0)
        return {};
    auto bytes = found->second.mid(from + 7, end - from - 7);
    if (!found->second.first(from).contains("/FlateDecode"))
        return bytes;
    return qUncompress(QByteArray::fromHex("00100000") + bytes); // a guess of the length, which it corrects
}

void PdfText::readFonts()
{
    static const QRegularExpression ToUnicode(QStringLiteral("/ToUnicode (\\d+) 0 R"));
    for (const auto &[number, object] : m_objects)
        if (const auto font = ToUnicode.match(latin(object)); font.hasMatch())
            readMap(number, font.captured(1).toInt());
}

void PdfText::readMap(int font, int map)
{
    static const QRegularExpression Range(
        QStringLiteral("<([0-9a-fA-F]{4})>\\s*<([0-9a-fA-F]{4})>\\s*(?:<([0-9a-fA-F]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression Hex(QStringLiteral("<([0-9a-fA-F]+)>"));
    const auto text = latin(stream(map));
    for (auto found = Range.globalMatch(text, text.indexOf(QStringLiteral("beginbfrange"))); found.hasNext();) {
        const auto match = found.next();
        const int first = match.captured(1).toInt(nullptr, 16), last = match.captured(2).toInt(nullptr, 16);
        if (match.capturedLength(3) > 0) {
            const auto start = unicodeOf(match.captured(3));
            for (int glyph = first; glyph <= last; ++glyph)
                m_fonts[font][glyph] = start.chopped(1) + QChar(start.back().unicode() + glyph - first);
        } else {
            int glyph = first;
            for (auto each = Hex.globalMatch(match.captured(4)); each.hasNext(); ++glyph)
                m_fonts[font][glyph] = unicodeOf(each.next().captured(1));
        }
    }
}

void PdfText::readContent(const QByteArray &content)
{
    static const QRegularExpression Token(QStringLiteral("/F(\\d+) [\\d.]+ Tf|<([0-9a-fA-F]+)>"));
    int font = 0;
    for (auto found = Token.globalMatch(latin(content)); found.hasNext();) {
        const auto match = found.next();
        if (match.capturedLength(1) > 0) {
            font = match.captured(1).toInt();
            continue;
        }
        const auto hex = match.captured(2);
        for (qsizetype i = 0; i + 4 <= hex.size(); i += 4) {
            const auto letter = m_fonts[font][hex.mid(i, 4).toInt(nullptr, 16)];
            if (!letter.trimmed().isEmpty())
                m_letters += letter;
        }
    }
}

} // namespace vigie::test
