#include "widgets/notices/ViewingSheet.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vigie::ui::notices {

using domain::ViewingReason;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 560;

} // namespace

ViewingSheet::ViewingSheet(const kit::ThemeSource &theme, QWidget &host)
    : Floating(theme, host), m_reasons(new QButtonGroup(this)), m_words(new QLineEdit(this)),
      m_sentence(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_look(new kit::Button(theme, tr("Look"), kit::Button::Role::Primary, this))
{
    setObjectName(QStringLiteral("viewingSheet"));
    setAccessibleName(tr("Why do you have to see it?"));
    setOutside(Outside::Closes);
    auto *title = new PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this);
    title->setObjectName(QStringLiteral("viewingTitle"));
    title->setPlainText(tr("Why do you have to see it?"));
    auto *explanation = new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this);
    explanation->setObjectName(QStringLiteral("viewingExplanation"));
    explanation->setPlainText(
        tr("It can be decided unseen. Who looks, at what, why, when and for how long is kept in a "
           "log that auditors read. It comes blurred and grey, and is gone after a short time."));
    m_words->setObjectName(QStringLiteral("viewingWords"));
    m_words->setAccessibleName(tr("Your reason in a sentence"));
    m_words->setPlaceholderText(tr("In a sentence: what do you need to know?"));
    m_words->setMaxLength(static_cast<int>(domain::LongestViewingWords));
    m_sentence->setObjectName(QStringLiteral("viewingSentence"));
    m_look->setObjectName(QStringLiteral("viewingLook"));
    m_look->setKeyHint(kit::keyText(Qt::Key_Return));
    auto *cancel = new kit::Button(theme, tr("Decide unseen"), kit::Button::Role::Quiet, this);
    cancel->setObjectName(QStringLiteral("viewingCancel"));
    cancel->setKeyHint(kit::keyText(Qt::Key_Escape));
    const int space = theme->metric(Metric::SpaceM), margin = shadow() + space;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space);
    column->addWidget(title);
    column->addWidget(explanation);
    for (const auto reason : domain::ViewingReasons) {
        auto *choice = new QRadioButton(words(reason), this);
        choice->setObjectName(QStringLiteral("viewingReason%1").arg(m_reasons->buttons().size()));
        m_reasons->addButton(choice, static_cast<int>(reason));
        column->addWidget(choice);
    }
    column->addWidget(m_words);
    column->addWidget(m_sentence);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_look);
    column->addLayout(foot);
    setTabOrder(m_reasons->buttons().back(), m_words);
    setTabOrder(m_words, cancel);
    setTabOrder(cancel, m_look);
    connect(m_reasons, &QButtonGroup::idToggled, this, &ViewingSheet::refresh);
    connect(m_words, &QLineEdit::textChanged, this, &ViewingSheet::refresh);
    connect(m_words, &QLineEdit::returnPressed, this, &ViewingSheet::submit);
    connect(m_look, &QAbstractButton::clicked, this, &ViewingSheet::submit);
    connect(cancel, &QAbstractButton::clicked, this, &Floating::close);
    connect(this, &Floating::closed, this, [this] {
        m_isAsking = false;
        m_words->clear();
    });
}

QString ViewingSheet::words(ViewingReason reason)
{
    switch (reason) {
    case ViewingReason::Decision:
        return tr("It can be decided only by what is seen");
    case ViewingReason::Doubt:
        return tr("The match or the finding may be mistaken");
    case ViewingReason::Complaint:
        return tr("A decision is examined again");
    case ViewingReason::Referral:
        return tr("A referral needs a fact that only the picture tells");
    case ViewingReason::Danger:
        return tr("Somebody may be in danger now");
    case ViewingReason::Unknown:
        break;
    }
    return {};
}

ViewingReason ViewingSheet::reason() const
{
    const int id = m_reasons->checkedId();
    return id < 0 ? ViewingReason::Unknown : static_cast<ViewingReason>(id);
}

void ViewingSheet::ask()
{
    m_isAsking = false;
    m_reasons->setExclusive(false);
    for (auto *choice : m_reasons->buttons())
        choice->setChecked(false); // no reason is everybody's first
    m_reasons->setExclusive(true);
    m_words->clear();
    say({}, Colour::TextSecondary);
    refresh();
    open();
}

void ViewingSheet::refresh()
{
    m_look->setEnabled(!m_isAsking && domain::isWhole({{}, {}, reason(), m_words->text()}));
}

void ViewingSheet::submit()
{
    if (!isOpen() || !m_look->isEnabled())
        return;
    m_isAsking = true;
    refresh();
    say(tr("Asking the platform"), Colour::TextSecondary);
    Q_EMIT submitted(reason(), m_words->text().trimmed());
}

void ViewingSheet::showFailure(ErrorCode failure)
{
    if (!isOpen() || !m_isAsking)
        return;
    m_isAsking = false;
    refresh();
    say(kit::errorText(failure), Colour::Danger);
}

void ViewingSheet::say(const QString &sentence, Colour colour)
{
    m_sentence->setPlainText(sentence);
    m_sentence->setColour(colour);
    m_sentence->setVisible(!sentence.isEmpty());
    if (isOpen())
        settle();
}

QWidget *ViewingSheet::focusTarget()
{
    return m_reasons->buttons().front();
}

QRect ViewingSheet::placeIn(const QSize &area) const
{
    return inUpperThird(area, fitted(area, Width));
}

} // namespace vigie::ui::notices
