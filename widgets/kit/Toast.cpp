#include "widgets/kit/Toast.h"

#include "widgets/kit/Button.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/PlainLabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace vigie::ui::kit {

Toast::Toast(const ThemeSource &theme, QWidget &host)
    : Floating(theme, host),
      m_text(new PlainLabel(theme, {.weight = Weight::Medium, .flow = PlainLabel::Flow::Wrap}, this)),
      m_action(new Button(theme, {}, Button::Role::Quiet, this))
{
    setObjectName(QStringLiteral("toast"));
    m_action->setObjectName(QStringLiteral("toastAction"));
    m_action->setFocusPolicy(Qt::TabFocus);
    m_end.setSingleShot(true);
    const int space = theme->metric(Metric::SpaceS);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadow() + 2 * space + theme->metric(Metric::IconSmall) + space, shadow(),
                            shadow() + space / 2, shadow());
    row->setSpacing(2 * space);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT actionTriggered();
    });
    connect(&m_end, &QTimer::timeout, this, &Toast::close);
}

void Toast::say(Tone tone, const QString &text, Milliseconds stays, const QString &action, const QString &key)
{
    m_tone = tone;
    m_text->setPlainText(text);
    setAccessibleName(m_text->text());
    m_action->setText(action);
    m_action->setKeyHint(key);
    m_action->setVisible(!action.isEmpty());
    if (isOpen())
        settle();
    else
        open();
    raise();
    m_end.start(stays);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::setLift(int pixels)
{
    m_lift = pixels;
    if (isOpen())
        settle();
}

void Toast::setRooms(Rooms rooms)
{
    m_rooms = std::move(rooms);
    follow();
}

void Toast::follow()
{
    if (isOpen())
        settle();
}

Toast::Need Toast::need(int most) const
{
    const int space = m_theme->metric(Metric::SpaceL);
    const int action = m_action->text().isEmpty() ? 0 : m_action->sizeHint().width();
    const int beside = action + 5 * space;
    const int wished = textWidth(m_theme->font(Type::Body, Weight::Medium), m_text->text()) + beside;
    if (wished <= most)
        return {wished, 0};
    return {most, m_text->heightForWidth(most - beside)};
}

QRect Toast::placeIn(const QSize &area) const
{
    if (m_rooms)
        return placeInRoom();
    const auto [width, lines] = need(area.width() - 2 * m_theme->metric(Metric::SpaceL));
    const int row = m_theme->controlHeight() + m_theme->metric(Metric::SpaceS);
    const int height = lines > 0 ? std::max(row, lines + 2 * (shadow() + m_theme->metric(Metric::SpaceS))) : row;
    const int above = m_theme->metric(Metric::RailWidth) + m_theme->metric(Metric::SpaceXl); // clear of an action bar
    return {(area.width() - width) / 2, area.height() - m_lift - above - height, width, height};
}

QRect Toast::placeInRoom() const
{
    const int row = m_theme->controlHeight() + m_theme->metric(Metric::SpaceXs);
    QRect place;
    for (const QRect &room : m_rooms()) {
        const auto [width, lines] = need(room.width());
        const int height = std::max(row, lines + m_theme->metric(Metric::SpaceXs));
        const int below = std::max((room.height() - height) / 2, 1);
        place = QRect(room.left() + (room.width() - width) / 2, room.top() + below, width, height);
        if (room.contains(place))
            break;
    }
    return place;
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter);
    const int side = m_theme->metric(Metric::IconSmall);
    paintIcon(painter, QRect(card().left() + m_theme->metric(Metric::SpaceL), card().top(), side, card().height()),
              iconOf(m_tone), m_theme->colour(inkOf(m_tone)), side);
}

} // namespace vigie::ui::kit
