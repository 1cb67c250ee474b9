#include "widgets/content/MemberCard.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 520;
constexpr int LongestReason = 500; ///< characters; the platform takes no more in an address

} // namespace

MemberCard::MemberCard(const kit::ThemeSource &theme, QWidget &host, const ContentPorts &ports)
    : Floating(theme, host), m_ports(ports), m_watch(new MemberWatch(ports, this)),
      m_title(new PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this)),
      m_reason(new QLineEdit(this)), m_keeper(new kit::DraftKeeper(ports.drafts, *m_reason)),
      m_open(new kit::Button(theme, tr("Open the member"), kit::Button::Role::Primary, this)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("memberCard"));
    setAccessibleName(tr("A member without a case"));
    m_title->setObjectName(QStringLiteral("memberCardName"));
    m_reason->setObjectName(QStringLiteral("memberReason"));
    m_reason->setMaxLength(LongestReason);
    m_reason->setPlaceholderText(tr("Why? The platform keeps the reason."));
    m_reason->setAccessibleName(tr("Reason for opening the member"));
    m_open->setObjectName(QStringLiteral("memberOpen"));
    m_open->setKeyHint(tr("Enter"));
    auto *close = new kit::Button(theme, tr("Close"), kit::Button::Role::Quiet, this);
    close->setObjectName(QStringLiteral("memberClose"));
    close->setKeyHint(tr("Esc"));
    auto *section = new MemberSection(theme, ports, *m_watch);
    section->setAutoFillBackground(false);
    m_scroll->setObjectName(QStringLiteral("memberScroll"));
    m_scroll->setAccessibleName(tr("Time line"));
    m_scroll->setWidget(section);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    const int space = theme->metric(Metric::SpaceM);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *why = new QHBoxLayout;
    why->setSpacing(space);
    why->addWidget(m_reason, 1);
    why->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    const int edge = shadow() + space;
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(space);
    column->addLayout(head);
    column->addLayout(why);
    column->addWidget(m_scroll, 1);
    connect(m_reason, &QLineEdit::textChanged, this, &MemberCard::follow);
    connect(m_reason, &QLineEdit::returnPressed, this, &MemberCard::openMember);
    connect(m_open, &QAbstractButton::clicked, this, &MemberCard::openMember);
    connect(close, &QAbstractButton::clicked, this, &Floating::close);
    connect(m_watch, &MemberWatch::changed, this, &MemberCard::follow);
    connect(this, &Floating::closed, this, [this] {
        m_keeper->flush();
        m_watch->showNothing();
    });
    follow();
}

void MemberCard::ask(const domain::MemberId &member, const QString &name)
{
    m_member = {};
    m_member.id = member;
    m_member.displayName = name;
    m_title->setPlainText(name);
    m_watch->showNothing();
    m_keeper->open({{}, "member/" + member.value});
    follow();
    open();
    raise();
}

void MemberCard::openMember()
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty())
        return;
    m_watch->open(m_member, reason);
    m_scroll->setFocus(Qt::OtherFocusReason);
}

/// The reason is done with when the platform has it.
void MemberCard::follow()
{
    const bool opened = m_watch->timeline().has_value();
    if (opened && !m_reason->text().isEmpty())
        m_keeper->settle();
    m_open->setEnabled(!opened && !m_watch->isAsking() && !m_reason->text().trimmed().isEmpty());
    m_reason->setVisible(!opened);
    m_open->setVisible(!opened);
}

QWidget *MemberCard::focusTarget()
{
    return m_reason;
}

void MemberCard::keyPressEvent(QKeyEvent *event)
{
    auto *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    default:
        Floating::keyPressEvent(event);
    }
}

QRect MemberCard::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceXl);
    const int width = std::min(m_theme->scaled(Width), area.width() - 2 * margin);
    return {(area.width() - width) / 2, margin, width, area.height() - 2 * margin};
}

} // namespace vigie::ui::content
