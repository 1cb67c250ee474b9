#include "widgets/notices/ReturnedBanner.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/notices/ComplaintWords.h"
#include "widgets/notices/NoticeWords.h"

namespace vigie::ui::notices {

namespace {

/// Empty for what is decided at another desk.
QString outcomeOf(const domain::Command &command)
{
    if (const auto *notice = std::get_if<domain::NoticeDecision>(&command.body))
        return NoticeWords::outcome(notice->outcome);
    if (const auto *complaint = std::get_if<domain::ComplaintDecision>(&command.body))
        return ComplaintWords::outcome(complaint->outcome);
    if (std::holds_alternative<domain::NoticeReversal>(command.body))
        return ReturnedBanner::tr("Taking back a decision");
    return {};
}

/// There is nothing to do over: the decision that was to be taken back stands.
bool isReversal(const domain::Command &command)
{
    return std::holds_alternative<domain::NoticeReversal>(command.body);
}

} // namespace

ReturnedBanner::ReturnedBanner(const kit::ThemeSource &theme, domain::Deciding &deciding, QWidget *parent)
    : Banner(theme, parent), m_deciding(deciding)
{
    setObjectName(QStringLiteral("noticeBanner"));
    connect(&deciding, &domain::Deciding::outboxChanged, this, &ReturnedBanner::refresh);
    connect(this, &Banner::actionTriggered, this, [this] {
        if (m_newest && isReversal(*m_newest))
            (void)m_deciding.discard(m_newest->id);
        else if (m_newest)
            Q_EMIT openWanted(*m_newest);
    });
    refresh();
}

void ReturnedBanner::refresh()
{
    int count = 0;
    ErrorCode reason = ErrorCode::Internal;
    m_newest.reset();
    for (const auto &entry : m_deciding.outbox()) {
        const bool back = entry.state == domain::CommandState::Conflict || entry.state == domain::CommandState::Dead;
        if (!back || outcomeOf(entry.command).isEmpty())
            continue;
        ++count;
        m_newest = entry.command;
        reason = entry.reason ? entry.reason->code : ErrorCode::Internal;
    }
    setVisible(count > 0);
    if (m_newest)
        setMessage(
            kit::Tone::Danger, kit::Icon::Undo,
            tr("%n decision(s) came back. %1: %2", nullptr, count).arg(outcomeOf(*m_newest), kit::errorText(reason)),
            isReversal(*m_newest) ? tr("Leave it as decided") : tr("Open it again"));
}

} // namespace vigie::ui::notices
