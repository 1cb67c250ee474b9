#include "widgets/kit/ReversalPrompt.h"

#include "widgets/kit/KeyCaps.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::kit {

namespace {

constexpr int Width = 480;
constexpr int LongestReason = 2000; ///< what the platform takes of a reason

}

ReversalPrompt::ReversalPrompt(const ThemeSource &theme, QWidget &host, domain::DraftStore &drafts)
    : Floating(theme, host), m_drafts(drafts),
      m_title(new PlainLabel(theme, {.weight = kit::Weight::Medium, .flow = PlainLabel::Flow::Wrap}, this)),
      m_reason(new QLineEdit(this)),
      m_obstacle(new PlainLabel(theme, {.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap}, this)),
      m_keeper(new DraftKeeper(drafts, *m_reason)),
      m_confirm(new Button(theme, tr("Take it back"), Button::Role::Primary, this))
{
    setObjectName(QStringLiteral("reversalPrompt"));
    setOutside(Outside::Closes);
    setAccessibleName(tr("Take a decision back"));
    m_title->setObjectName(QStringLiteral("reversalTitle"));
    m_reason->setObjectName(QStringLiteral("reversalReason"));
    setReasonWords(tr("Why was it wrong?"));
    m_reason->setMaxLength(LongestReason);
    m_obstacle->setObjectName(QStringLiteral("reversalObstacle"));
    m_obstacle->hide();
    m_confirm->setObjectName(QStringLiteral("reversalConfirm"));
    m_confirm->setKeyHint(keyText(Qt::Key_Return));
    auto *cancel = new Button(theme, tr("Leave it"), Button::Role::Quiet, this);
    cancel->setObjectName(QStringLiteral("reversalCancel"));
    cancel->setKeyHint(keyText(Qt::Key_Escape));
    const int space = theme->metric(Metric::SpaceM);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_obstacle);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_isWanted = false;
        Q_EMIT edited(text);
        refresh();
    });
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
    m_title->setPlainText(what);
    m_keeper->open(keyOf(command));
    refresh();
    open();
}

void ReversalPrompt::setReasonWords(const QString &words)
{
    m_reason->setAccessibleName(words);
    m_reason->setPlaceholderText(words);
}

void ReversalPrompt::setObstacle(bool blocked, const QString &why)
{
    m_isBlocked = blocked;
    m_obstacle->setPlainText(why);
    m_obstacle->setVisible(!why.isEmpty());
    refresh();
    if (isOpen())
        Floating::settle();
    if (!why.isEmpty())
        m_isWanted = false;
    if (isOpen() && m_isWanted && !blocked)
        confirm();
}

void ReversalPrompt::refresh()
{
    m_confirm->setEnabled(!m_isBlocked && !m_reason->text().trimmed().isEmpty());
}

void ReversalPrompt::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    m_isWanted = m_isBlocked;
    if (m_isBlocked)
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

} // namespace vigie::ui::kit
