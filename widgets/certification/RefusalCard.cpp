#include "widgets/certification/RefusalCard.h"

#include "widgets/certification/VerdictWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie::ui::certification {

using domain::RefusalReason;
using domain::VerdictAction;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 520;

constexpr std::array Reasons{RefusalReason::NotTheSamePerson,
                             RefusalReason::NotAdult,
                             RefusalReason::DocumentNotGenuine,
                             RefusalReason::DocumentNotAccepted,
                             RefusalReason::DataDiffers,
                             RefusalReason::ReusedDocument,
                             RefusalReason::NotLive,
                             RefusalReason::NeverUsable};

} // namespace

RefusalCard::RefusalCard(const kit::ThemeSource &theme, QWidget &host, domain::DraftStore &drafts)
    : Floating(theme, host),
      m_title(new PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this)),
      m_explanation(
          new PlainLabel(theme, {.colour = kit::Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_note(new kit::NoteField(theme, this)), m_keeper(new kit::DraftKeeper(drafts, *m_note)),
      m_confirm(new kit::Button(theme, {}, kit::Button::Role::Danger, this))
{
    setObjectName(QStringLiteral("refusalCard"));
    setOutside(Outside::Closes);
    m_title->setObjectName(QStringLiteral("refusalTitle"));
    m_explanation->setObjectName(QStringLiteral("refusalExplanation"));
    m_note->setObjectName(QStringLiteral("refusalNote"));
    m_note->setAccessibleName(tr("Note for colleagues"));
    m_note->setPlaceholderText(tr("For colleagues only: what did you see? The applicant never reads it."));
    m_confirm->setObjectName(QStringLiteral("refusalConfirm"));
    m_confirm->setKeyHint(tr("Ctrl+Enter"));
    auto *cancel = new kit::Button(theme, tr("Cancel"), kit::Button::Role::Quiet, this);
    cancel->setObjectName(QStringLiteral("refusalCancel"));
    cancel->setKeyHint(tr("Esc"));
    const int space = theme->metric(Metric::SpaceM);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    auto *list = new QVBoxLayout;
    list->setSpacing(space / 2);
    for (const auto one : Reasons) {
        auto *button = new QRadioButton(VerdictWords::reason(one), this);
        button->setObjectName(QStringLiteral("reason%1").arg(static_cast<int>(one)));
        button->setAccessibleName(button->text());
        connect(button, &QAbstractButton::toggled, this, &RefusalCard::refresh);
        list->addWidget(button);
        m_reasons.push_back(button);
    }
    column->addLayout(list);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
    connect(m_note, &kit::NoteField::submitted, this, &RefusalCard::confirm);
    connect(m_note, &QPlainTextEdit::textChanged, this, &RefusalCard::refresh);
    connect(m_confirm, &QAbstractButton::clicked, this, &RefusalCard::confirm);
    connect(cancel, &QAbstractButton::clicked, this, &Floating::close);
}

void RefusalCard::ask(const domain::CaseId &kase, VerdictAction action, RefusalReason meant)
{
    m_action = action;
    const bool ends = action == VerdictAction::Withdraw;
    const QString title = ends ? tr("End the certification") : tr("Reject the application");
    setAccessibleName(title);
    m_title->setPlainText(title);
    m_explanation->setPlainText(VerdictWords::sentence(action));
    m_confirm->setText(ends ? tr("End it") : tr("Reject"));
    m_keeper->open({kase, ends ? "withdrawal" : "refusal"});
    for (std::size_t i = 0; i < m_reasons.size(); ++i) {
        m_reasons[i]->setAutoExclusive(false);
        m_reasons[i]->setChecked(Reasons[i] == meant);
        m_reasons[i]->setAutoExclusive(true);
    }
    refresh();
    open();
}

RefusalReason RefusalCard::reason() const
{
    for (std::size_t i = 0; i < m_reasons.size(); ++i)
        if (m_reasons[i]->isChecked())
            return Reasons[i];
    return RefusalReason::Unknown;
}

void RefusalCard::refresh()
{
    m_confirm->setEnabled(reason() != RefusalReason::Unknown &&
                          m_note->toPlainText().size() <= kit::NoteField::MaxLength);
}

void RefusalCard::confirm()
{
    if (!isOpen() || !m_confirm->isEnabled())
        return;
    const QString note = m_note->toPlainText().trimmed();
    const auto why = reason();
    m_keeper->flush();
    close();
    Q_EMIT chosen(why, note);
}

void RefusalCard::settle()
{
    m_keeper->settle();
}

void RefusalCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        return confirm();
    Floating::keyPressEvent(event);
}

QWidget *RefusalCard::focusTarget()
{
    return m_reasons.front();
}

QRect RefusalCard::placeIn(const QSize &area) const
{
    return inUpperThird(area, fitted(area, Width));
}

} // namespace vigie::ui::certification
