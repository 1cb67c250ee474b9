#include "widgets/kit/TimeWords.h"
#include "widgets/notices/InformationWords.h"

#include <algorithm>

/// Orders to give information, in lines.
namespace vigie::ui::notices {

using namespace domain;

namespace {

constexpr std::size_t MostLetters = 6; ///< the newest; the others stand in the history

QString lines(const QStringList &all)
{
    return all.join(QLatin1Char('\n'));
}

} // namespace

QString InformationWords::clock(const InformationEntry &entry)
{
    const auto due = informationDue(entry);
    if (!due)
        return tr("The order states no time: none is invented.");
    return entry.urgency == InformationUrgency::DangerToLife ? tr("Danger to life: by %1.").arg(kit::moment(*due))
                                                             : tr("By %1.").arg(kit::moment(*due));
}

QString InformationWords::story(const InformationOrder &order)
{
    const auto &entry = order.entry;
    QStringList all{tr("%1: %2", "kind of authority, its name").arg(authority(entry.kind), entry.authority)};
    if (!entry.memberState.empty())
        all << tr("Member state: %1").arg(QString::fromStdString(entry.memberState));
    all << tr("Reference: %1").arg(entry.reference) << tr("Legal basis: %1").arg(entry.basis);
    if (entry.issuedAt)
        all << tr("Issued %1").arg(kit::moment(*entry.issuedAt));
    all << tr("Received %1").arg(kit::moment(entry.receivedAt));
    all << tr("About: %1").arg(QString::fromStdString(entry.member.value));
    if (entry.from && entry.until)
        all << tr("From %1 until %2").arg(kit::moment(*entry.from), kit::moment(*entry.until));
    QStringList scope;
    for (const auto each : entry.scope)
        scope << QStringLiteral("· ") + data(each);
    all << tr("Asks for:") << scope;
    if (!entry.reasons.trimmed().isEmpty())
        all << tr("Reasons: %1").arg(entry.reasons);
    else if (entry.reasonsWithheld)
        all << tr("It keeps its reasons, for an investigation.");
    if (order.verification)
        all << tr("%1 (%2): %3, %4", "how it was verified, what, who, when")
                   .arg(check(order.verification->how), order.verification->note, order.verification->byName,
                        kit::moment(order.verification->at));
    return lines(all);
}

QString InformationWords::faults(const InformationEntry &entry)
{
    QStringList all;
    for (const auto each : informationFaults(entry, declaredLanguages()))
        all << QStringLiteral("· ") + fault(each);
    return all.isEmpty() ? tr("Nothing is missing.") : lines(all);
}

QString InformationWords::answer(const InformationOrder &order)
{
    if (!order.answer)
        return {};
    QStringList all{tr("Prepared by %1, %2.").arg(order.answer->byName, kit::moment(order.answer->at))};
    for (const auto &part : order.answer->parts) {
        all << (part.count > 0 ? tr("%1 – held: %n", "category of data", part.count).arg(data(part.data))
                               : tr("%1 – not held").arg(data(part.data)));
        for (const auto &value : part.values)
            all << QStringLiteral("· ") + (value.at
                                               ? tr("%1: %2 (%3)", "field, value, moment")
                                                     .arg(field(value.field), value.value, kit::moment(*value.at))
                                               : tr("%1: %2", "field, value").arg(field(value.field), value.value));
    }
    if (!order.answer->restrictedToo)
        all << tr("Restricted content was not looked at: whoever prepared may not work there.");
    return lines(all);
}

QString InformationWords::telling(const InformationOrder &order, Instant now)
{
    switch (tellingDuty(order, now)) {
    case TellingDuty::Told:
        return tr("The person was told %1.").arg(kit::moment(*order.toldAt));
    case TellingDuty::Due:
        return order.entry.silence ? tr("The prohibition is over: the person is to be told now.")
                                   : tr("The person is to be told now.");
    case TellingDuty::Forbidden:
    case TellingDuty::NotYet:
        break;
    }
    if (const auto *silence = openSilence(order.entry, now))
        return silence->until
                   ? tr("The person must not be told until %1 (%2).").arg(kit::moment(*silence->until), silence->basis)
                   : tr("The person must not be told until the authority lifts it (%1).").arg(silence->basis);
    return tr("The person is told when effect is given.");
}

QString InformationWords::letters(const InformationOrder &order)
{
    QStringList all;
    for (auto each = order.letters.rbegin(); each != order.letters.rend() && all.size() < qsizetype(MostLetters);
         ++each)
        all << letter(each->kind) + QLatin1Char('\n') + each->letter.text;
    return all.join(QStringLiteral("\n\n"));
}

QString InformationWords::history(const InformationOrder &order)
{
    QStringList all;
    for (const auto &step : order.steps) {
        const auto line =
            tr("%1, %2: %3", "moment, who, what they did").arg(kit::moment(step.at), step.byName, done(step.work));
        all << (step.note.isEmpty() ? line : tr("%1 – %2", "what they did, their words").arg(line, step.note));
    }
    return lines(all);
}

} // namespace vigie::ui::notices
