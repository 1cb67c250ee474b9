#pragma once

#include <QByteArray>
#include <QString>

#include <map>

/// Reads back what QPdfWriter writes (ISO 32000-1), as far as its tests need: streams deflated, letters as glyph
/// numbers with a ToUnicode map a font.
namespace vigie::test {

class PdfText
{
public:
    explicit PdfText(const QByteArray &pdf);

    /// Every letter in the order in which it is painted, without blanks.
    QString letters() const { return m_letters; }
    /// What stands between "N 0 obj" and "endobj".
    const std::map<int, QByteArray> &objects() const { return m_objects; }
    /// The inflated stream of an object; empty when it has none.
    QByteArray stream(int object) const;

private:
    void readFonts();
    void readMap(int font, int map);
    void readContent(const QByteArray &content);

    std::map<int, QByteArray> m_objects{};
    std::map<int, std::map<int, QString>> m_fonts{};
    QString m_letters{};
};

} // namespace vigie::test
