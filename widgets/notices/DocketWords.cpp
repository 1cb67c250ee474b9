#include "widgets/notices/DocketWords.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/NoticeWords.h"

namespace vigie::ui::notices {

using domain::DocketGap;
using domain::DocketState;

QString DocketWords::state(DocketState state)
{
    switch (state) {
    case DocketState::Open:
        return tr("Open");
    case DocketState::Answered:
        return tr("Answered");
    case DocketState::BecamePolicy:
        return tr("Became policy");
    case DocketState::Unknown:
        break;
    }
    return tr("Unknown");
}

kit::Tone DocketWords::tone(DocketState state)
{
    switch (state) {
    case DocketState::Open:
        return kit::Tone::Soon;
    case DocketState::BecamePolicy:
        return kit::Tone::Good;
    default:
        return kit::Tone::Neutral;
    }
}

QString DocketWords::gap(DocketGap gap)
{
    switch (gap) {
    case DocketGap::CaseMissing:
        return tr("A question arises in a case: open one first.");
    case DocketGap::QuestionMissing:
        return tr("Write the question.");
    case DocketGap::QuestionTooLong:
        return tr("The question is too long.");
    case DocketGap::TooFewOptions:
        return tr("Write at least two options.");
    case DocketGap::TooManyOptions:
        return tr("There are too many options.");
    case DocketGap::OptionEmpty:
        return tr("An option is empty.");
    case DocketGap::OptionTooLong:
        return tr("An option is too long.");
    case DocketGap::OptionTwice:
        return tr("Two options say the same.");
    }
    return {};
}

QString DocketWords::option(const domain::DocketQuestion &question, std::optional<int> option)
{
    if (!option || !domain::isOptionOf(question, option))
        return tr("None of them");
    return tr("%1 · %2", "number, option").arg(*option + 1).arg(question.options[static_cast<std::size_t>(*option)]);
}

QString DocketWords::positions(const domain::Docket &docket)
{
    if (docket.written == 0)
        return tr("Nobody has written what they think yet.");
    if (docket.positions.empty())
        return tr("%n position(s) written. What others think is seen by members who wrote their own, and by everybody "
                  "once there is an answer.",
                  nullptr, docket.written);
    QStringList lines;
    for (const auto &position : docket.positions)
        lines << tr("%1, %2: %3", "who, when, which option")
                         .arg(position.authorName, kit::moment(position.at), option(docket.about, position.option)) +
                     QLatin1Char('\n') + position.text;
    return lines.join(QStringLiteral("\n\n"));
}

QString DocketWords::answer(const domain::Docket &docket, const std::string &language)
{
    if (!docket.answer)
        return {};
    const auto &answer = *docket.answer;
    QString words = tr("%1, %2: %3", "who, when, which option")
                        .arg(answer.authorName, kit::moment(answer.at), option(docket.about, answer.option)) +
                    QLatin1Char('\n') + answer.reasons;
    if (answer.proposal)
        words += QStringLiteral("\n\n") + tr("Proposed for the clause: %1").arg(answer.proposal->text.in(language));
    return words;
}

QString DocketWords::policy(const domain::Docket &docket)
{
    if (!docket.policyVersion)
        return docket.answer && docket.answer->proposal ? tr("Proposed; not in force yet.")
               : docket.answer                          ? tr("The answer proposes nothing for the policy.")
                                                        : QString();
    return docket.policyAt
               ? tr("Version %1 of the policy, since %2.").arg(*docket.policyVersion).arg(kit::moment(*docket.policyAt))
               : tr("Version %1 of the policy.").arg(*docket.policyVersion);
}

QString DocketWords::caught(const DetailNet &net)
{
    if (net.failure())
        return kit::errorText(*net.failure());
    QStringList found;
    for (const auto &detail : net.found())
        found << tr("%1: %2", "kind of detail, masked").arg(NoticeWords::detail(detail.kind), detail.mask);
    return found.isEmpty()
               ? QString()
               : tr("Personal details do not belong here. Take out: %1").arg(found.join(QStringLiteral(", ")));
}

QString DocketWords::refused(ErrorCode reason)
{
    switch (reason) {
    case ErrorCode::Changed:
        return tr("Somebody wrote meanwhile. Leave and open it again to read it.");
    case ErrorCode::PolicyChanged:
        return tr("A newer policy is in force. Leave and open it again.");
    case ErrorCode::Closed:
        return tr("It has been answered meanwhile. Leave and open it again.");
    case ErrorCode::AlreadyDecided:
        return tr("You have written what you think already.");
    case ErrorCode::IllegalTransition:
        return tr("This cannot be done any more. Leave and open it again.");
    case ErrorCode::Refused:
        return tr("The platform did not take it: something is missing, or a personal detail stands in it.");
    default:
        return kit::errorText(reason);
    }
}

} // namespace vigie::ui::notices
