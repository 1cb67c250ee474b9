#include "models/domain/Exposure.h"

#include <QString>
#include <QStringList>

namespace vigie::domain {

int exposureWeight(Severity severity)
{
    switch (severity) {
    case Severity::None:
    case Severity::Low:
        return 1;
    case Severity::Medium:
        return 2;
    case Severity::High:
        return 4;
    case Severity::Critical:
    case Severity::Unknown:
        break;
    }
    return 8;
}

void ExposureLedger::add(QDate day, Category category, Severity severity, Milliseconds seen)
{
    if (day.isValid() && seen > Milliseconds::zero())
        m_rows[{day, category}] += seen * exposureWeight(severity);
}

Milliseconds ExposureLedger::of(QDate day, Category category) const
{
    const auto row = m_rows.find({day, category});
    return row == m_rows.end() ? Milliseconds::zero() : row->second;
}

Milliseconds ExposureLedger::of(QDate day) const
{
    Milliseconds sum{};
    for (const auto &[key, seen] : m_rows)
        if (key.first == day)
            sum += seen;
    return sum;
}

void ExposureLedger::forgetBefore(QDate first)
{
    std::erase_if(m_rows, [first](const auto &row) { return row.first.first < first; });
}

std::string ExposureLedger::text() const
{
    QStringList lines;
    for (const auto &[key, seen] : m_rows)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(key.first.toString(Qt::ISODate))
                     .arg(static_cast<int>(key.second))
                     .arg(seen.count());
    return lines.join(QLatin1Char('\n')).toStdString();
}

Result<ExposureLedger> ExposureLedger::fromText(std::string_view text)
{
    ExposureLedger ledger;
    const auto whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const QString &line : whole.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto words = line.split(QLatin1Char(' '));
        bool isCategory = false;
        bool isTime = false;
        const auto day = QDate::fromString(words.value(0), Qt::ISODate);
        const int category = words.value(1).toInt(&isCategory);
        const auto seen = words.value(2).toLongLong(&isTime);
        if (words.size() != 3 || !day.isValid() || !isCategory || !isTime || seen < 0 || category < 0 ||
            category > static_cast<int>(Category::Other))
            return {ErrorCode::Corrupt, "exposure ledger"};
        ledger.m_rows[{day, static_cast<Category>(category)}] = Milliseconds(seen);
    }
    return ledger;
}

} // namespace vigie::domain
