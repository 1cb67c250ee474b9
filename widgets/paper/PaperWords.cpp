#include "widgets/paper/PaperWords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTranslator>

namespace vigie::ui::paper {
namespace {

constexpr const char *Context = "PaperWords";

} // namespace

PaperWords::PaperWords(const std::string &language)
    : m_language(language), m_translator(std::make_unique<QTranslator>())
{
    const auto name = QString::fromStdString(language.substr(0, language.find_first_of("-_")));
    // English is the language of the source; another one that is not there falls back to it.
    if (name != QLatin1StringView("en"))
        (void)m_translator->load(QStringLiteral(":/i18n/vigie_%1.qm").arg(name));
}

PaperWords::~PaperWords() = default;

QString PaperWords::say(const char *context, const char *source) const
{
    const auto translated = m_translator->translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString PaperWords::pageOf(std::size_t page, std::size_t pages) const
{
    return say(Context, QT_TRANSLATE_NOOP("PaperWords", "Page %1 of %2")).arg(page).arg(pages);
}

QString PaperWords::day(Instant at) const
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(at));
    const QDate day(static_cast<int>(date.year()), static_cast<int>(unsigned(date.month())),
                    static_cast<int>(unsigned(date.day())));
    const auto format = say(Context, QT_TRANSLATE_NOOP("PaperWords", "d MMMM yyyy"));
    const QLocale locale(m_translator->isEmpty() ? QStringLiteral("en") : QString::fromStdString(m_language));
    return locale.toString(day, format);
}

QString utcMoment(Instant at)
{
    constexpr qsizetype DateLength = 10;
    constexpr qsizetype FractionLength = 5; // ".000Z"
    auto text = QString::fromStdString(toRfc3339(at));
    text[DateLength] = QLatin1Char(' ');
    text.chop(text.endsWith(QLatin1StringView(".000Z")) ? FractionLength : 1);
    return text + QStringLiteral(" UTC");
}

} // namespace vigie::ui::paper
