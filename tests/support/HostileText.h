#pragma once

#include <QString>

#include <array>
#include <random>
#include <vector>

namespace vigie::test {

/// What somebody might write to make a window lie, hang or call home.
inline std::vector<QString> hostileTexts()
{
    return {
        QStringLiteral("<b>SAMPLE</b><img src=\"file:///etc/passwd\"><img src='http://127.0.0.1:9/x.png'>"),
        QStringLiteral("<html><body onload=alert(1)><a href=\"https://x.example\">click</a><script>1</script>"),
        QStringLiteral("&lt;b&gt; &amp;amp; &#x202e; <!-- <table><tr><td>"),
        QStringLiteral("# Title\n**bold** ![x](file:///etc/passwd) [y](http://127.0.0.1:9/)"),
        QStringLiteral("photo\u202Egpj.exe \u2066\u2067\u2068\u2069\u200E\u200F\u061C"),
        QStringLiteral("a\u200Bb\u200Cc\u200Dd\uFEFFe\u00ADf\u2060g"),
        QStringLiteral("z") + QString(100'000, QChar(0x0301)),
        QString(3'000'000, QLatin1Char('w')),
        QStringLiteral("a") + QChar(0) + QStringLiteral("b") + QChar(7) + QChar(0x1B) + QStringLiteral("[31m"),
        QString(QChar(0xD800)) + QStringLiteral("x") + QChar(0xDFFF),
        QString(20'000, QLatin1Char('\n')),
        QStringLiteral("%1 %2 %n %L1 %%"),
        QString::fromUcs4(U"\U000E0041\U000E0042 \U0001F469\u200D\U0001F467"),
    };
}

inline QString randomHostileText(std::mt19937 &random, int mostPieces)
{
    static constexpr std::array Odd{u'\0',     u'\a',     u'\n',     u'\r',     u'\t',     u'<',      u'&',
                                    u'\u00AD', u'\u0301', u'\u0301', u'\u20DD', u'\u200B', u'\u200D', u'\u202E',
                                    u'\u2066', u'\u2028', u'\uFE0F', u'\uFEFF', u'\uFFFD', u'\u27E6'};
    QString text;
    for (int pieces = static_cast<int>(random() % static_cast<unsigned>(mostPieces)); pieces > 0; --pieces) {
        switch (random() % 4) {
        case 0:
            text += QChar(static_cast<char16_t>('a' + random() % 26));
            break;
        case 1:
            text += QChar(Odd[random() % Odd.size()]);
            break;
        case 2:
            text += QChar(static_cast<char16_t>(random() & 0xFFFF)); // lone surrogates among them
            break;
        default:
            text += QChar::fromUcs4(static_cast<char32_t>(0x10000 + random() % 0x100000));
        }
    }
    return text;
}

/// Nothing hidden, nothing that turns the direction, no heap of marks: written anew, from Unicode's own properties.
inline bool isHarmless(const QString &text)
{
    constexpr int TooManyMarks = 9;
    int marks = 0;
    bool afterPictograph = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        } else if (text.at(i).isSurrogate()) {
            return false;
        }
        marks = QChar::isMark(c) ? marks + 1 : 0;
        const auto category = QChar::category(c);
        const bool isControl = category == QChar::Other_Control && c != '\n' && c != '\t';
        const bool isFormat = category == QChar::Other_Format && !(c == 0x200D && afterPictograph);
        // Marks of whole scripts (Arabic number signs) are formats that can be seen.
        const bool isSeen = (c >= 0x0600 && c <= 0x0605) || c == 0x06DD || c == 0x070F || c == 0x0890 || c == 0x0891 ||
                            c == 0x08E2 || c == 0x110BD || c == 0x110CD || (c >= 0x13430 && c <= 0x1345F) ||
                            (c >= 0x1BCA0 && c <= 0x1BCA3);
        if (marks >= TooManyMarks || isControl || (isFormat && !isSeen))
            return false;
        afterPictograph = c == 0xFE0F || (c >= 0x1F000 && c < 0xE0000);
    }
    return true;
}

} // namespace vigie::test
