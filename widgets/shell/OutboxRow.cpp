#include "widgets/shell/OutboxRow.h"

#include "widgets/kit/CommandWords.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace vigie::ui::shell {

using domain::CommandState;
using kit::Colour;
using kit::Metric;
using kit::Tone;

namespace {

Tone toneOf(CommandState state)
{
    switch (state) {
    case CommandState::Done:
        return Tone::Good;
    case CommandState::Conflict:
    case CommandState::Dead:
        return Tone::Danger;
    case CommandState::Held:
    case CommandState::Ready:
    case CommandState::Sending:
        return Tone::Soon;
    case CommandState::Undone:
        break;
    }
    return Tone::Neutral;
}

QString stateWord(CommandState state)
{
    switch (state) {
    case CommandState::Held:
        return OutboxRow::tr("Held");
    case CommandState::Ready:
        return OutboxRow::tr("Waiting");
    case CommandState::Sending:
        return OutboxRow::tr("On its way");
    case CommandState::Done:
        return OutboxRow::tr("Applied");
    case CommandState::Conflict:
        return OutboxRow::tr("Conflict");
    case CommandState::Dead:
        return OutboxRow::tr("Refused");
    case CommandState::Undone:
        return OutboxRow::tr("Undone");
    }
    return {};
}

QString timeOf(Instant instant)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).time(),
                              QLocale::ShortFormat);
}

} // namespace

bool OutboxRow::hasReturned(const domain::OutboxEntry &entry)
{
    return entry.state == CommandState::Conflict || entry.state == CommandState::Dead;
}

OutboxRow::OutboxRow(const kit::ThemeSource &theme, const domain::OutboxEntry &entry, QWidget *parent)
    : QWidget(parent), m_entry(entry), m_title(new kit::PlainLabel(theme, {.weight = kit::Weight::Medium}, this)),
      m_tag(new kit::StatusTag(theme, this)),
      m_sentence(new kit::PlainLabel(
          theme, {kit::Type::Caption, kit::Weight::Regular, Colour::TextSecondary, kit::PlainLabel::Flow::Wrap}, this)),
      m_look(new kit::Button(theme, tr("Look at it"), kit::Button::Role::Plain, this))
{
    setObjectName(QStringLiteral("outboxRow"));
    m_title->setPlainText(kit::words(entry.command));
    m_look->setObjectName(QStringLiteral("outboxLook"));
    m_look->setAccessibleName(tr("Look at it: %1").arg(kit::words(entry.command)));
    auto *time = new kit::PlainLabel(theme, {kit::Type::Caption, kit::Weight::Regular, Colour::TextSecondary}, this);
    time->setPlainText(timeOf(entry.command.madeAt));
    auto *first = new QHBoxLayout;
    first->addWidget(time);
    first->addWidget(m_title, 1);
    first->addWidget(m_tag);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme->metric(Metric::SpaceXs));
    layout->addLayout(first);
    layout->addWidget(m_sentence);
    layout->addWidget(m_look, 0, Qt::AlignLeft);
    connect(m_look, &QAbstractButton::clicked, this, [this] { Q_EMIT lookRequested(m_entry); });
}

void OutboxRow::show(const domain::OutboxEntry &entry, const QString &sentence)
{
    m_entry = entry;
    m_tag->setState(toneOf(entry.state), stateWord(entry.state));
    m_sentence->setPlainText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    const bool second = entry.receipt && entry.receipt->outcome == domain::ReceiptOutcome::SecondOpinion;
    m_look->setVisible(hasReturned(entry) || second);
    setAccessibleName(tr("%1, %2").arg(kit::words(entry.command), stateWord(entry.state)));
}

} // namespace vigie::ui::shell
