#include "widgets/shell/TeamDesk.h"

#include "widgets/kit/ErrorText.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace vigie::ui::shell {

using kit::Tone;

namespace {

QString clockTime(Instant instant)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).time(),
                              QLocale::ShortFormat);
}

kit::Banner *banner(const kit::ThemeSource &theme, WorkFrame &frame, const char *name)
{
    auto *made = new kit::Banner(theme, &frame);
    made->setObjectName(QLatin1StringView(name));
    made->hide();
    frame.addBanner(made);
    return made;
}

} // namespace

TeamDesk::TeamDesk(const kit::ThemeSource &theme, WorkFrame &frame, const TeamPorts &ports,
                   kit::ActionRegistry &actions, const QString &language)
    : QObject(&frame), m_frame(frame), m_ports(ports), m_danger(new DangerPanel(theme, frame, ports, language)),
      m_conflict(new ConflictCard(theme, frame, ports)), m_alarmBar(banner(theme, frame, "alarmBanner")),
      m_draftBar(banner(theme, frame, "draftBanner"))
{
    // Beside Escape: reached without looking, and it only opens a card.
    const auto danger = actions.add(frame, {QStringLiteral("window.danger"), tr("Someone is in danger"), tr("Window"),
                                            QKeySequence(Qt::Key_F1), [this] { m_danger->toggle(m_inHand); }});
    if (danger)
        frame.addRailAction(kit::Icon::LifeBuoy, **danger);
    connect(m_danger, &DangerPanel::raised, this, [this] {
        const bool online = m_ports.connection.status().link == domain::Link::Online;
        m_frame.say(Tone::Good, online ? tr("The lead has your alarm. Call if somebody is in danger now.")
                                       : tr("Your alarm leaves as soon as the platform is back. Call now."));
    });
    const auto complain = [this](ErrorCode reason) { m_frame.say(Tone::Danger, kit::errorText(reason)); };
    connect(m_danger, &DangerPanel::refused, this, complain);
    connect(m_conflict, &ConflictCard::refused, this, complain);
    connect(m_conflict, &ConflictCard::said, this, [this](const QString &what) { m_frame.say(Tone::Good, what); });
    connect(m_conflict, &ConflictCard::reviewRequested, this, &TeamDesk::caseRequested);
    connect(&frame.outbox(), &OutboxPanel::lookRequested, m_conflict, &ConflictCard::show);
    connect(m_alarmBar, &kit::Banner::actionTriggered, this, &TeamDesk::takeOver);
    connect(&ports.connection, &domain::Connection::statusChanged, this, &TeamDesk::askAlarms);
    connect(&ports.drafts, &domain::DraftStore::failing, this, &TeamDesk::sayDrafts);
    askAlarms();
}

void TeamDesk::askAlarms()
{
    const auto session = m_ports.connection.session();
    if (!session || !session->may("lead.view"))
        return showAlarms({});
    deliver(m_ports.messages.alarms(), this, [this](const Result<std::vector<domain::Alarm>> &alarms) {
        if (alarms)
            showAlarms(*alarms);
    });
}

void TeamDesk::showAlarms(const std::vector<domain::Alarm> &alarms)
{
    m_alarm.reset();
    int open = 0;
    for (const auto &alarm : alarms) {
        if (alarm.seenAt)
            continue;
        m_alarm = alarm; // newest first: the last one seen here is the oldest
        ++open;
    }
    if (!m_alarm)
        return m_alarmBar->hide();
    const QString who = tr("%1, %2: someone is in danger.").arg(m_alarm->raisedByName, clockTime(m_alarm->at));
    QString text = m_alarm->words.isEmpty() ? who : tr("%1 “%2”").arg(who, m_alarm->words);
    if (open > 1)
        text = tr("%1 (%n more)", nullptr, open - 1).arg(text);
    m_alarmBar->setMessage(Tone::Danger, kit::Icon::LifeBuoy, text, tr("I take it over"));
    m_alarmBar->show();
}

void TeamDesk::takeOver()
{
    if (!m_alarm)
        return;
    deliver(m_ports.teamwork.takeOverAlarm(m_alarm->id), this,
            [this, kase = m_alarm->caseId](const Result<void> &done) {
                if (!done)
                    return m_frame.say(Tone::Danger, kit::errorText(done.code()));
                m_alarmBar->hide();
                m_frame.say(Tone::Good, tr("The alarm is yours. The packet for the authorities is started."));
                m_ports.connection.retryNow();
                if (kase)
                    Q_EMIT caseRequested(*kase);
            });
}

void TeamDesk::sayDrafts(std::optional<ErrorCode> failing)
{
    if (!failing)
        return m_draftBar->hide();
    const QString why =
        *failing == ErrorCode::DiskFull
            ? tr("The disk is full: what you type is kept in memory only. Free some space.")
            : tr("What you type cannot be saved and is kept in memory only. %1").arg(kit::errorText(*failing));
    m_draftBar->setMessage(Tone::Danger, kit::Icon::TriangleAlert, why);
    m_draftBar->show();
}

} // namespace vigie::ui::shell
