#include "widgets/notices/ReturnedBanner.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/notices/NoticeWords.h"

namespace vigie::ui::notices {

ReturnedBanner::ReturnedBanner(const kit::ThemeSource &theme, domain::Deciding &deciding, QWidget *parent)
    : Banner(theme, parent), m_deciding(deciding)
{
    setObjectName(QStringLiteral("noticeBanner"));
    connect(&deciding, &domain::Deciding::outboxChanged, this, &ReturnedBanner::refresh);
    connect(this, &Banner::actionTriggered, this, [this] {
        if (m_newest)
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
        const auto *decision = std::get_if<domain::NoticeDecision>(&entry.command.body);
        if (!back || !decision)
            continue;
        ++count;
        m_newest = *decision;
        reason = entry.reason ? entry.reason->code : ErrorCode::Internal;
    }
    setVisible(count > 0);
    if (m_newest)
        setMessage(kit::Tone::Danger, kit::Icon::Undo,
                   tr("%n decision(s) came back. %1: %2", nullptr, count)
                       .arg(NoticeWords::outcome(m_newest->outcome), kit::errorText(reason)),
                   tr("Open it again"));
}

} // namespace vigie::ui::notices
