#include "widgets/media/StillGrid.h"

#include "widgets/kit/Icon.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/media/PicturePaint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie::ui::media {

using domain::RevealStage;
using kit::Colour;
using kit::Metric;
using namespace std::chrono_literals;

namespace {

constexpr auto HoldAfter = 300ms;  ///< longer than a tap, shorter than an impatient look
constexpr double CellShape = 0.75; ///< height of a cell by its width

} // namespace

StillGrid::StillGrid(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_hand(new LookGesture(*this)), m_sightings(new Sightings(this))
{
    setObjectName(QStringLiteral("stillGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(false);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_hold.setSingleShot(true);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        if (!m_pressed || !isActiveWindow() || !isVisible() || !at(*m_pressed).pixels.hasFull())
            return;
        m_revealed = m_pressed;
        update();
    });
    connect(m_hand, &LookGesture::pressed, this, &StillGrid::press);
    connect(m_hand, &LookGesture::released, this, &StillGrid::release);
    connect(m_hand, &LookGesture::left, this, [this] {
        cover();
        update();
    });
    connect(m_hand, &LookGesture::returned, this, qOverload<>(&QWidget::update));
    theme.follow(*this);
    describe();
}

StillGrid::~StillGrid() = default;

void StillGrid::setCells(const QString &subject, const std::vector<QString> &names)
{
    cover();
    m_subject = subject;
    m_cells.clear();
    for (const QString &name : names) {
        Cell cell;
        cell.name = name;
        m_cells.push_back(std::move(cell));
    }
    m_current = 0;
    describe();
    update();
}

void StillGrid::setPicture(int index, const domain::Picture &picture, domain::Filter filter)
{
    if (index < 0 || index >= count())
        return;
    if (m_revealed == index)
        cover();
    at(index).pixels.set(picture, filter);
    at(index).words.clear();
    update();
}

void StillGrid::setFilter(int index, domain::Filter filter)
{
    if (index < 0 || index >= count() || at(index).pixels.filter() == filter)
        return;
    at(index).pixels.setFilter(filter);
    cover();
    update();
}

void StillGrid::setWords(int index, const QString &words)
{
    if (index < 0 || index >= count())
        return;
    if (m_revealed == index)
        cover();
    at(index).pixels.clear();
    at(index).words = words;
    update();
}

std::vector<int> StillGrid::marked() const
{
    std::vector<int> out;
    for (int i = 0; i < count(); ++i)
        if (isMarked(i))
            out.push_back(i);
    return out;
}

void StillGrid::toggle(int index)
{
    if (index < 0 || index >= count())
        return;
    at(index).marked = !at(index).marked;
    describe();
    update();
    Q_EMIT markedChanged();
}

void StillGrid::cover()
{
    m_hold.stop();
    m_pressed.reset();
    if (m_revealed && *m_revealed < count())
        at(*m_revealed).pixels.cover();
    if (!std::exchange(m_revealed, std::nullopt) && !m_sightings->any())
        return;
    repaint(); // now, not with the next frame
    m_sightings->coveredAll();
    update(); // what the person's own choice leaves uncovered is counted anew
}

int StillGrid::columns() const
{
    // The most columns that are needed so that all rows fit: the largest cells.
    const int space = m_theme->metric(Metric::SpaceS);
    for (int columns = 1; columns < count(); ++columns) {
        const double width = static_cast<double>(this->width() - space) / columns;
        const double rows = std::ceil(static_cast<double>(count()) / columns);
        if (rows * width * CellShape <= height() - space)
            return columns;
    }
    return std::max(count(), 1);
}

QRect StillGrid::cell(int index) const
{
    const int space = m_theme->metric(Metric::SpaceS);
    const int across = columns();
    const int width = (this->width() - space) / across;
    const int height = static_cast<int>(width * CellShape);
    return {space + index % across * width, space + index / across * height, width - space, height - space};
}

QSize StillGrid::sizeHint() const
{
    return {m_theme->metric(Metric::ListWidth), m_theme->metric(Metric::ListWidth)};
}

QSize StillGrid::wantedPixels() const
{
    return cell(0).size().expandedTo({1, 1}) * devicePixelRatioF();
}

void StillGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(Colour::Ground));
    for (int i = 0; i < count(); ++i)
        paintCell(painter, i);
    m_painted = m_subject;
}

void StillGrid::paintCell(QPainter &painter, int index)
{
    Cell &one = at(index);
    const QRect box = cell(index);
    painter.fillRect(box, m_theme->colour(Colour::Canvas));
    const auto asked = m_revealed == index ? std::optional(RevealStage::Grey) : std::nullopt;
    const Seen seen = one.pixels.seen(asked, isActiveWindow());
    if (seen != Seen::Nothing)
        paintStill(painter, one.pixels.image(seen), one.pixels.original(), box,
                   one.pixels.isSmaller(asked, seen) ? SmallerShare : 1);
    else if (!one.words.isEmpty())
        paintWords(painter, box, one.words);
    paintSigns(painter, index);
    if (seen != Seen::Grey && seen != Seen::Colour)
        return;
    one.seen = true;
    m_sightings->painted(index);
    Q_EMIT revealPainted(index);
}

void StillGrid::paintWords(QPainter &painter, const QRect &box, const QString &words) const
{
    const int space = m_theme->metric(Metric::SpaceXs);
    painter.fillRect(box, m_theme->colour(Colour::Surface));
    painter.setFont(m_theme->font(kit::Type::Caption));
    painter.setPen(m_theme->colour(Colour::Text));
    painter.drawText(box.adjusted(space, space, -space, -space), Qt::AlignCenter | Qt::TextWordWrap,
                     kit::visibleLine(words));
}

void StillGrid::paintSigns(QPainter &painter, int index) const
{
    const kit::Theme &t = m_theme.theme();
    const QRect box = cell(index);
    const int space = t.metric(Metric::SpaceXs);
    const QFont font = t.font(kit::Type::Caption, kit::Weight::Medium);
    const QString number = QString::number(index + 1);
    const QRect tag(box.left() + space, box.top() + space, kit::textWidth(font, number) + 4 * space,
                    t.metric(Metric::ControlSmall));
    kit::paintBox(painter, tag, t.metric(Metric::RadiusSmall), t.colour(Colour::Raised), t.colour(Colour::LineStrong));
    painter.setFont(font);
    painter.setPen(t.colour(Colour::Text));
    painter.drawText(tag, Qt::AlignCenter, number);
    if (isMarked(index)) {
        const int side = t.metric(Metric::ControlSmall);
        const QRect flag(box.right() - side - space, box.top() + space, side, side);
        kit::paintBox(painter, flag, t.metric(Metric::RadiusSmall), t.colour(Colour::DangerFill));
        kit::paintIcon(painter, flag, kit::Icon::Flag, t.colour(Colour::OnDanger), t.metric(Metric::IconSmall));
        kit::paintBox(painter, box, t.metric(Metric::RadiusSmall), {}, t.colour(Colour::DangerFill));
    }
    if (index != m_current || !hasFocus())
        return;
    kit::paintBox(painter, box.adjusted(2, 2, -2, -2), t.metric(Metric::RadiusSmall), {}, t.colour(Colour::Surface));
    kit::paintFocusRing(painter, box, t);
}

void StillGrid::describe()
{
    if (count() == 0) {
        setAccessibleName(tr("No pictures"));
        return;
    }
    const QString where = tr("%1, %2 of %3").arg(at(m_current).name).arg(m_current + 1).arg(count());
    setAccessibleName(at(m_current).marked ? tr("%1, marked").arg(where) : where);
    setAccessibleDescription(tr("Space marks, holding shows"));
}

void StillGrid::setCurrent(int index)
{
    const int target = std::clamp(index, 0, std::max(count() - 1, 0));
    if (target == m_current)
        return;
    cover();
    m_current = target;
    describe();
    update();
}

void StillGrid::press(std::optional<QPoint> at)
{
    int index = m_current;
    if (at)
        for (index = 0; index < count() && !cell(index).contains(*at);)
            ++index;
    if (index >= count())
        return;
    setCurrent(index);
    m_pressed = index;
    m_hold.start(HoldAfter);
}

void StillGrid::release()
{
    const auto pressed = m_pressed;
    const bool tapped = pressed && !m_revealed && m_hold.isActive();
    cover();
    if (tapped)
        toggle(*pressed);
}

void StillGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
        return setCurrent(m_current >= columns() ? m_current - columns() : m_current);
    case Qt::Key_Down:
        return setCurrent(m_current + columns() < count() ? m_current + columns() : m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool StillGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool arrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (!key->modifiers() && (arrow || key->key() == Qt::Key_Space)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace vigie::ui::media
