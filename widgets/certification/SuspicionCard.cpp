#include "widgets/certification/SuspicionCard.h"

#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie::ui::certification {

using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 480;

} // namespace

SuspicionCard::SuspicionCard(const kit::ThemeSource &theme, QWidget &host)
    : Floating(theme, host),
      m_confirm(new kit::Button(theme, tr("Freeze the account"), kit::Button::Role::Danger, this))
{
    setObjectName(QStringLiteral("suspicionCard"));
    setAccessibleName(tr("The applicant may be a minor"));
    setFocusPolicy(Qt::StrongFocus);
    setOutside(Outside::Closes);
    auto *title = new PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this);
    title->setObjectName(QStringLiteral("suspicionTitle"));
    title->setPlainText(tr("The applicant may be a minor"));
    auto *words = new PlainLabel(theme, {.flow = PlainLabel::Flow::Wrap}, this);
    words->setObjectName(QStringLiteral("suspicionWords"));
    words->setPlainText(tr("The account is frozen everywhere at once: nothing of it can be seen, it earns nothing and "
                           "sends nothing. A second reader confirms or lifts it. You cannot take it back yourself."));
    m_confirm->setObjectName(QStringLiteral("suspicionConfirm"));
    auto *close = new kit::Button(theme, tr("Not now"), kit::Button::Role::Quiet, this);
    close->setObjectName(QStringLiteral("suspicionClose"));
    close->setKeyHint(tr("Esc"));
    const int space = theme->metric(Metric::SpaceM);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    column->addWidget(title);
    column->addWidget(words);
    column->addLayout(row);
    setTabOrder(close, m_confirm);
    connect(close, &QAbstractButton::clicked, this, &Floating::close);
    connect(m_confirm, &QAbstractButton::clicked, this, [this] {
        this->close();
        Q_EMIT confirmed();
    });
}

QRect SuspicionCard::placeIn(const QSize &area) const
{
    return inUpperThird(area, fitted(area, Width));
}

/// The way out first: a key pressed twice must not freeze anybody.
QWidget *SuspicionCard::focusTarget()
{
    return this;
}

} // namespace vigie::ui::certification
