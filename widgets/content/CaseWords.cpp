#include "widgets/content/CaseWords.h"

#include "widgets/kit/TimeWords.h"
#include "widgets/kit/Words.h"

#include <QLocale>

#include <array>
#include <utility>

namespace vigie::ui::content {

namespace {

constexpr std::array Languages{
    std::pair("fr", QT_TRANSLATE_NOOP("Words", "French")), std::pair("en", QT_TRANSLATE_NOOP("Words", "English")),
    std::pair("es", QT_TRANSLATE_NOOP("Words", "Spanish")), std::pair("de", QT_TRANSLATE_NOOP("Words", "German")),
    std::pair("it", QT_TRANSLATE_NOOP("Words", "Italian"))};

} // namespace

QString CaseWords::timeLeft(const domain::CaseRow &row, Instant now) const
{
    return row.kase.dueAt ? kit::timeUntil(*row.kase.dueAt, now) : tr("no limit");
}

QString CaseWords::subject(const domain::CaseRow &row) const
{
    // One line, 32 pixels: who, then what they wrote; what kind it is stands beside the picture.
    const QString what = row.caption.isEmpty() ? kit::words(row.itemKind) : row.caption;
    const QString line = row.ownerName.isEmpty() ? what : tr("%1 · %2").arg(row.ownerName, what);
    switch (domain::standingOf(row.kase, m_person)) {
    case domain::CaseStanding::Waiting:
        return line;
    case domain::CaseStanding::Mine:
        return tr("Yours · %1").arg(line);
    case domain::CaseStanding::Elsewhere:
        return tr("Colleague · %1").arg(line);
    case domain::CaseStanding::Parked:
        return tr("Parked · %1").arg(line);
    }
    return line;
}

QString CaseWords::atLeast(domain::Severity severity)
{
    return severity == domain::Severity::Critical ? kit::words(severity) : tr("%1 or graver").arg(kit::words(severity));
}

QString CaseWords::standing(domain::CaseStanding standing)
{
    switch (standing) {
    case domain::CaseStanding::Waiting:
        return tr("Waiting");
    case domain::CaseStanding::Mine:
        return tr("Mine");
    case domain::CaseStanding::Elsewhere:
        return tr("With a colleague");
    case domain::CaseStanding::Parked:
        return tr("Parked");
    }
    return {};
}

QString CaseWords::language(const std::string &tag)
{
    const auto primary = domain::primaryLanguage(tag);
    for (const auto &[code, word] : Languages)
        if (primary == code)
            return QCoreApplication::translate("Words", word);
    return tag.empty() ? QString() : QLocale(QString::fromStdString(tag)).nativeLanguageName();
}

std::vector<std::string> CaseWords::knownLanguages()
{
    std::vector<std::string> tags;
    for (const auto &[code, word] : Languages)
        tags.emplace_back(code);
    return tags;
}

QString CaseWords::finding(const domain::CaseRow &row) const
{
    if (row.kase.category == domain::Category::Unknown || row.kase.category == domain::Category::None)
        return shortReason(row.kase.reason);
    return kit::words(row.kase.category);
}

QString CaseWords::shortReason(domain::CaseReason reason)
{
    switch (reason) {
    case domain::CaseReason::Flagged:
        return tr("Flagged", "why a case is in the list, one word");
    case domain::CaseReason::Unscreened:
        return tr("Unscreened", "why a case is in the list, one word");
    case domain::CaseReason::Notice:
        return tr("Notice", "why a case is in the list, one word");
    case domain::CaseReason::Appeal:
        return tr("Appeal", "why a case is in the list, one word");
    case domain::CaseReason::Sample:
        return tr("Sample", "why a case is in the list, one word");
    case domain::CaseReason::Reversed:
        return tr("Reversed", "why a case is in the list, one word");
    case domain::CaseReason::SecondReading:
        return tr("Second", "why a case is in the list, one word: it is read by a second person");
    case domain::CaseReason::Disagreement:
        return tr("Disputed", "why a case is in the list, one word: its two readers do not agree");
    case domain::CaseReason::Application:
        return tr("Application", "why a case is in the list, one word");
    case domain::CaseReason::SuspectedMinor:
        return tr("Minor?", "why a case is in the list, one word: its owner may be a minor");
    case domain::CaseReason::Reexamination:
        return tr("Once more", "why a case is in the list, one word: somebody who is certified is examined again");
    case domain::CaseReason::Unknown:
        break;
    }
    return kit::words(reason);
}

QString CaseWords::finding(domain::Category category, domain::Severity severity)
{
    if (category == domain::Category::Unknown)
        return tr("No finding");
    if (severity == domain::Severity::Unknown || severity == domain::Severity::None)
        return kit::words(category);
    return tr("%1, %2").arg(kit::words(category), kit::words(severity).toLower());
}

} // namespace vigie::ui::content
