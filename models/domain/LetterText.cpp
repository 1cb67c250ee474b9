#include "models/domain/LetterText.h"

#include <QDate>

#include <algorithm>

namespace vigie::domain {

QString readableDate(const std::string &date, std::string_view language)
{
    const auto day = QDate::fromString(QString::fromStdString(date), Qt::ISODate);
    if (!day.isValid())
        return {};
    return language.starts_with("fr") ? day.toString(QStringLiteral("dd/MM/yyyy")) : day.toString(Qt::ISODate);
}

QString fillLetter(const QString &text, const std::map<QString, QString> &values, std::vector<QString> &missing)
{
    QString out;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return out + text.mid(from);
        const QString name = text.mid(open + 1, close - open - 1);
        const auto value = values.find(name);
        out += text.mid(from, open - from);
        if (value != values.end() && !value->second.isEmpty())
            out += value->second;
        else if (std::ranges::find(missing, name) == missing.end())
            missing.push_back(name);
        from = close + 1;
    }
}

} // namespace vigie::domain
