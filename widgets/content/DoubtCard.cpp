#include "widgets/content/DoubtCard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vigie::ui::content {

using domain::AccountDoubtKind;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 520;

} // namespace

DoubtCard::DoubtCard(const kit::ThemeSource &theme, QWidget &host, domain::DraftStore &drafts)
    : Floating(theme, host), m_minor(choice(QStringLiteral("doubtMinor"), tr("They may be a minor"))),
      m_other(choice(QStringLiteral("doubtOther"), tr("They may not be the person who was certified"))),
      m_consequence(
          new PlainLabel(theme, {.colour = kit::Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_words(new kit::NoteField(theme, this)), m_keeper(new kit::DraftKeeper(drafts, *m_words)),
      m_confirm(new kit::Button(theme, {}, kit::Button::Role::Danger, this))
{
    setObjectName(QStringLiteral("doubtCard"));
    setAccessibleName(tr("Something about this person is wrong"));
    setOutside(Outside::Closes);
    auto *title = new PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this);
    title->setObjectName(QStringLiteral("doubtTitle"));
    title->setPlainText(accessibleName());
    m_consequence->setObjectName(QStringLiteral("doubtConsequence"));
    m_words->setObjectName(QStringLiteral("doubtWords"));
    m_words->setAccessibleName(tr("What you saw"));
    m_words->setPlaceholderText(tr("What did you see? For the colleague who looks then, never for the member."));
    m_confirm->setObjectName(QStringLiteral("doubtConfirm"));
    m_confirm->setKeyHint(tr("Ctrl+Enter"));
    auto *cancel = new kit::Button(theme, tr("Cancel"), kit::Button::Role::Quiet, this);
    cancel->setObjectName(QStringLiteral("doubtCancel"));
    cancel->setKeyHint(tr("Esc"));
    const int space = theme->metric(Metric::SpaceM);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    for (QWidget *part : std::initializer_list<QWidget *>{title, m_minor, m_other, m_consequence, m_words})
        column->addWidget(part);
    column->addLayout(row);
    connect(m_words, &kit::NoteField::submitted, this, &DoubtCard::confirm);
    connect(m_words, &QPlainTextEdit::textChanged, this, &DoubtCard::refresh);
    connect(m_confirm, &QAbstractButton::clicked, this, &DoubtCard::confirm);
    connect(cancel, &QAbstractButton::clicked, this, &Floating::close);
    refresh();
}

QRadioButton *DoubtCard::choice(const QString &name, const QString &text)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    connect(button, &QAbstractButton::toggled, this, &DoubtCard::refresh);
    return button;
}

void DoubtCard::ask(const domain::CaseId &kase, bool certified)
{
    m_case = kase;
    for (auto *button : {m_minor, m_other}) {
        button->setAutoExclusive(false);
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
    m_other->setEnabled(certified);
    m_other->setToolTip(certified ? QString() : tr("This member is not certified."));
    m_keeper->open({kase, "doubt"});
    refresh();
    open();
}

AccountDoubtKind DoubtCard::kind() const
{
    if (m_minor->isChecked())
        return AccountDoubtKind::Minor;
    return m_other->isChecked() ? AccountDoubtKind::OtherPerson : AccountDoubtKind::Unknown;
}

void DoubtCard::refresh()
{
    const auto kind = this->kind();
    QString consequence = tr("Choose what is wrong. It cannot be taken back from here: a second person looks.");
    if (kind == AccountDoubtKind::Minor)
        consequence = tr("The account is frozen everywhere at once: nothing of it can be seen, it earns nothing and "
                         "sends nothing. A second person confirms or lifts it. You cannot take it back yourself.");
    else if (kind == AccountDoubtKind::OtherPerson)
        consequence = tr("Nothing changes for the member now. A certifier compares the documents once more; you cannot "
                         "take the question back.");
    m_consequence->setPlainText(consequence);
    m_confirm->setText(kind == AccountDoubtKind::OtherPerson ? tr("Have it examined again") : tr("Freeze the account"));
    m_confirm->setEnabled(kind != AccountDoubtKind::Unknown &&
                          m_words->toPlainText().size() <= kit::NoteField::MaxLength);
    if (isOpen())
        Floating::settle();
}

void DoubtCard::confirm()
{
    if (!isOpen() || !m_confirm->isEnabled())
        return;
    const domain::AccountDoubt doubt{m_case, kind(), m_words->toPlainText().trimmed()};
    m_keeper->flush();
    close();
    Q_EMIT chosen(doubt);
}

void DoubtCard::settle()
{
    m_keeper->settle();
}

void DoubtCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        return confirm();
    Floating::keyPressEvent(event);
}

QWidget *DoubtCard::focusTarget()
{
    return m_minor;
}

QRect DoubtCard::placeIn(const QSize &area) const
{
    return inUpperThird(area, fitted(area, Width));
}

} // namespace vigie::ui::content
