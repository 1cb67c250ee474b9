#include "widgets/notices/HostNoticeWords.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"

namespace vigie::ui::notices {

using domain::HostNoticeGap;
using domain::HostNoticeState;

QString HostNoticeWords::state(HostNoticeState state)
{
    switch (state) {
    case HostNoticeState::Draft:
        return tr("Draft");
    case HostNoticeState::Sent:
        return tr("Sent");
    case HostNoticeState::Answered:
        return tr("Answered");
    case HostNoticeState::Unknown:
        break;
    }
    return tr("Unknown");
}

kit::Tone HostNoticeWords::tone(HostNoticeState state)
{
    switch (state) {
    case HostNoticeState::Draft:
        return kit::Tone::Soon;
    case HostNoticeState::Answered:
        return kit::Tone::Good;
    default:
        return kit::Tone::Neutral;
    }
}

QString HostNoticeWords::gap(HostNoticeGap gap)
{
    switch (gap) {
    case HostNoticeGap::HostMissing:
        return tr("Write whom it goes to.");
    case HostNoticeGap::UrlMissing:
        return tr("Write the exact addresses, one a line.");
    case HostNoticeGap::UrlNotExact:
        return tr("An address does not lead to one page: https://host/page, one a line.");
    case HostNoticeGap::UrlTwice:
        return tr("An address is there twice.");
    case HostNoticeGap::TooManyUrls:
        return tr("At most %n addresses go into one notice.", nullptr, static_cast<int>(domain::hostnotice::MostUrls));
    case HostNoticeGap::LanguageMissing:
        return tr("Choose the language of the notice.");
    case HostNoticeGap::ExplanationMissing:
        return tr("Explain what is shown and why minors can reach it.");
    case HostNoticeGap::ExplanationTooShort:
        return tr("Explain more: the host must be able to judge it without asking.");
    case HostNoticeGap::TooLong:
        return tr("A text is too long.");
    }
    return {};
}

QString HostNoticeWords::story(const domain::HostNotice &notice)
{
    QStringList lines;
    if (notice.sentAt)
        lines << tr("Sent on %1. What was sent stays as it was.").arg(kit::moment(*notice.sentAt));
    if (notice.answeredAt)
        lines << tr("Answered on %1:").arg(kit::moment(*notice.answeredAt)) << notice.answer;
    return lines.join(QLatin1Char('\n'));
}

QString HostNoticeWords::refused(ErrorCode reason)
{
    switch (reason) {
    case ErrorCode::Changed:
        return tr("A colleague changed it meanwhile. Leave and open it again.");
    case ErrorCode::IllegalTransition:
        return tr("It was sent meanwhile. Leave and open it again.");
    case ErrorCode::Refused:
        return tr("The platform did not take it: something is missing, or a personal detail stands in it.");
    case ErrorCode::Busy:
        return tr("Files of that name are there already. Nothing was overwritten.");
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
        return tr("There is no such folder. Write the whole path of one.");
    default:
        return kit::errorText(reason);
    }
}

} // namespace vigie::ui::notices
