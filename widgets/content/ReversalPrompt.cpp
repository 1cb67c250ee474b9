#include "widgets/content/ReversalPrompt.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using kit::Metric;

namespace {

constexpr int Width = 480;

}

ReversalPrompt::ReversalPrompt(const kit::ThemeSource &theme, QWidget &host, domain::DraftStore &drafts)
    : Floating(theme, host), m_drafts(drafts),
      m_title(new kit::PlainLabel(theme, {.weight = kit::Weight::Medium, .flow = kit::PlainLabel::Flow::Wrap}, this)),
      m_reason(new QLineEdit(this)), m_keeper(new kit::DraftKeeper(drafts, *m_reason)),
      m_confirm(new kit::Button(theme, tr("Take it back"), kit::Button::Role::Primary, this))
{
    setObjectName(QStringLiteral("reversalPrompt"));
    setOutside(Outside::Closes);
    setAccessibleName(tr("Take a decision back"));
    m_reason->setObjectName(QStringLiteral("reversalReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why was it wrong?"));
    m_confirm->setObjectName(QStringLiteral("reversalConfirm"));
    auto *cancel = new kit::Button(theme, tr("Leave it"), kit::Button::Role::Quiet, this);
    cancel->setObjectName(QStringLiteral("reversalCancel"));
    const int space = theme->metric(Metric::SpaceM);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReversalPrompt::confirm);
    connect(m_confirm, &QAbstractButton::clicked, this, &ReversalPrompt::confirm);
    connect(cancel, &QAbstractButton::clicked, this, [this] {
        m_keeper->settle();
        close();
    });
}

domain::DraftKey ReversalPrompt::keyOf(const domain::CommandId &command)
{
    return {{}, "reversal/" + command.value};
}

void ReversalPrompt::ask(const domain::CommandId &command, const QString &what)
{
    m_command = command;
    m_title->setPlainText(
        tr("“%1” has left already. It can be taken back with a reason; the case then opens again.").arg(what));
    m_keeper->open(keyOf(command));
    m_confirm->setEnabled(!m_reason->text().trimmed().isEmpty());
    open();
}

void ReversalPrompt::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    m_keeper->flush();
    close();
    Q_EMIT confirmed(m_command, reason);
}

void ReversalPrompt::settle(const domain::CommandId &command)
{
    if (m_keeper->key() == keyOf(command))
        m_keeper->settle();
    else
        (void)m_drafts.forget(keyOf(command)); // another one is asked about by now
}

QWidget *ReversalPrompt::focusTarget()
{
    return m_reason;
}

QRect ReversalPrompt::placeIn(const QSize &area) const
{
    return inUpperThird(area, fitted(area, Width));
}

} // namespace vigie::ui::content
