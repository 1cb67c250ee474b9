#include "widgets/certification/WholePicture.h"

#include "widgets/certification/Watermark.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/media/PicturePaint.h"
#include "widgets/media/PixelImage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>

#include <utility>

namespace vigie::ui::certification {

using domain::PicturePoint;
using domain::Quad;
using kit::Colour;
using kit::Metric;

namespace {

constexpr int Handle = 9;           ///< logical pixels from the middle of a corner to its edge
constexpr int Reach = 18;           ///< a press so near means the corner
constexpr float ArrowStep = 0.002F; ///< of the picture, a press
constexpr double ZoomStep = 1.25;

/// Where somebody begins who has to place all four.
constexpr Quad Start{{{{0.1F, 0.1F}, {0.9F, 0.1F}, {0.9F, 0.9F}, {0.1F, 0.9F}}}};

} // namespace

WholePicture::WholePicture(const kit::ThemeSource &theme, kit::ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_viewer(new media::PictureViewer(*this))
{
    setObjectName(QStringLiteral("wholePicture"));
    setAccessibleName(tr("Whole picture"));
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_viewer->setMargin(theme->metric(Metric::SpaceM));
    connect(m_viewer, &media::PictureViewer::changed, this, qOverload<>(&QWidget::update));
    addActions(actions);
    theme.follow(*this);
}

void WholePicture::addActions(kit::ActionRegistry &actions)
{
    using kit::Icon;
    const auto add = [&](const char *id, const QString &text, const QKeySequence &key, std::optional<Icon> icon,
                         std::function<void()> run) {
        auto &action = actions.ensure(*this, {QLatin1StringView(id), text, tr("Whole picture"), key, std::move(run)});
        m_tools.push_back({&action, icon});
        return &action;
    };
    (void)add("certification.picture-closer", tr("Closer"), Qt::Key_Plus, Icon::Plus,
              [this] { m_viewer->zoom(ZoomStep); });
    (void)add("certification.picture-farther", tr("Farther away"), Qt::Key_Minus, Icon::Minus,
              [this] { m_viewer->zoom(1 / ZoomStep); });
    (void)add("certification.picture-whole", tr("The whole picture"), Qt::Key_0, Icon::Maximize,
              [this] { m_viewer->fit(); });
    (void)add("certification.picture-left", tr("Turn to the left"), Qt::Key_5, Icon::RotateCcw,
              [this] { m_viewer->turn(-1); });
    (void)add("certification.picture-right", tr("Turn to the right"), Qt::Key_7, Icon::RotateCw,
              [this] { m_viewer->turn(1); });
    m_edit = add("certification.corners", tr("Place the corners of the document"), Qt::Key_C, std::nullopt,
                 [this] { toggleCorners(); });
    m_edit->setIconText(tr("Corners"));
}

void WholePicture::show(const EvidenceLook &look, const QString &name)
{
    const bool same = look.evidence.id == m_id;
    m_id = look.evidence.id;
    m_isDocument = isDocumentSide(look.evidence.kind);
    m_isComing = look.isComing();
    m_words = look.failure ? kit::errorText(*look.failure) : QString();
    auto pixels = look.faces ? look.faces->picture.full : nullptr;
    if (pixels != m_pixels || !same) {
        m_image = {};
        m_pixels = std::move(pixels);
        m_image = media::imageOf(m_pixels);
        m_wasPainted = false;
        dropCorners();
        if (look.faces)
            m_viewer->setPicture({look.faces->picture.originalWidth, look.faces->picture.originalHeight});
        if (look.faces && look.faces->found.turn != domain::Turn::None)
            m_viewer->turn(static_cast<int>(look.faces->found.turn));
    }
    m_found = look.document && look.document->inspection.outline.state != domain::OutlineState::NotFound
                  ? std::optional(look.document->inspection.outline.corners)
                  : std::nullopt;
    m_edit->setEnabled(m_isDocument && m_pixels);
    setAccessibleName(name);
    setAccessibleDescription(m_words);
    update();
}

void WholePicture::clear()
{
    m_image = {};
    m_pixels.reset();
    m_id = {};
    m_found.reset();
    dropCorners();
    m_words.clear();
    m_isComing = false;
    m_edit->setEnabled(false);
    update();
}

void WholePicture::setWatermark(const QString &text)
{
    m_watermark = text;
    update();
}

void WholePicture::toggleCorners()
{
    if (m_corners)
        return finishCorners();
    if (!m_isDocument || !m_pixels)
        return;
    m_corners = m_found.value_or(Start);
    m_chosen = 0;
    update();
    Q_EMIT editingChanged();
}

void WholePicture::dropCorners()
{
    m_isDragging = false;
    if (!std::exchange(m_corners, std::nullopt))
        return;
    update();
    Q_EMIT editingChanged();
}

void WholePicture::finishCorners()
{
    const auto placed = m_corners;
    dropCorners();
    if (placed && placed != m_found)
        Q_EMIT cornersPlaced(m_id, *placed);
}

QPointF WholePicture::placeOf(const PicturePoint &corner) const
{
    return (m_viewer->geometry().inRoom({corner.x, corner.y}) + m_viewer->origin()) / devicePixelRatioF();
}

PicturePoint WholePicture::cornerAt(QPointF place) const
{
    const QPointF on = m_viewer->geometry().onPicture(place * devicePixelRatioF() - m_viewer->origin());
    return {static_cast<float>(on.x()), static_cast<float>(on.y())};
}

void WholePicture::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(Colour::Canvas));
    paintWatermark(painter, rect(), event->rect(), m_theme.theme(), m_watermark);
    const bool covered = m_pixels && !isActiveWindow();
    if (m_pixels && !covered) {
        media::paintPicture(painter, m_image, *m_viewer, m_theme.theme(), devicePixelRatioF(), 1);
        paintCorners(painter);
    } else if (m_isComing || covered) {
        media::paintComing(painter, *m_viewer, m_theme.theme(), devicePixelRatioF());
    } else if (!m_words.isEmpty()) {
        const int space = m_theme->metric(Metric::SpaceXl);
        painter.setFont(m_theme->font(kit::Type::Body));
        const QRect room = rect().adjusted(space, space, -space, -space);
        const auto flags = Qt::AlignCenter | Qt::TextWordWrap;
        const QRect text = painter.boundingRect(room, flags, kit::visibleLine(m_words));
        kit::paintBox(painter, text.adjusted(-space, -space, space, space), m_theme->metric(Metric::Radius),
                      m_theme->colour(Colour::Surface));
        painter.setPen(m_theme->colour(Colour::Text));
        painter.drawText(room, flags, kit::visibleLine(m_words));
    }
    if (hasFocus())
        media::paintFocus(painter, rect(), m_theme.theme());
    if (m_pixels && !covered && !std::exchange(m_wasPainted, true))
        QMetaObject::invokeMethod(
            this, [this, id = m_id] { Q_EMIT painted(id); }, Qt::QueuedConnection);
}

void WholePicture::paintCorners(QPainter &painter) const
{
    const auto shown = m_corners ? m_corners : m_found;
    if (!shown)
        return;
    QPolygonF outline;
    for (const auto &corner : shown->corners)
        outline << placeOf(corner);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // Light on dark, so that it is seen on every picture.
    painter.setPen(QPen(m_theme->colour(Colour::Text), 3));
    painter.drawPolygon(outline);
    painter.setPen(QPen(m_theme->colour(Colour::Surface), 1));
    painter.drawPolygon(outline);
    if (!m_corners)
        return;
    for (std::size_t i = 0; i < shown->corners.size(); ++i) {
        const QRectF handle(outline[static_cast<int>(i)] - QPointF(Handle, Handle), QSizeF(2 * Handle, 2 * Handle));
        kit::paintBox(painter, handle, Handle, m_theme->colour(i == m_chosen ? Colour::Accent : Colour::Surface),
                      m_theme->colour(Colour::Text));
    }
}

void WholePicture::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (m_corners) {
        for (std::size_t i = 0; i < m_corners->corners.size(); ++i) {
            if ((placeOf(m_corners->corners[i]) - event->position()).manhattanLength() > Reach)
                continue;
            m_chosen = i;
            m_isDragging = true;
            return update();
        }
    }
    (void)m_viewer->press(*event);
}

void WholePicture::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        m_corners->corners[m_chosen] = cornerAt(event->position());
        return update();
    }
    if (!m_viewer->move(*event))
        QWidget::mouseMoveEvent(event);
}

void WholePicture::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    m_viewer->release();
}

void WholePicture::wheelEvent(QWheelEvent *event)
{
    if (!m_viewer->wheel(*event))
        QWidget::wheelEvent(event);
}

void WholePicture::keyPressEvent(QKeyEvent *event)
{
    if (m_corners && event->key() == Qt::Key_Escape)
        return dropCorners(); // as it was
    if (m_corners && event->key() == Qt::Key_Space) {
        m_chosen = (m_chosen + 1) % m_corners->corners.size();
        return update();
    }
    if (m_corners) {
        PicturePoint &corner = m_corners->corners[m_chosen];
        switch (event->key()) {
        case Qt::Key_Left:
            corner.x -= ArrowStep;
            return update();
        case Qt::Key_Right:
            corner.x += ArrowStep;
            return update();
        case Qt::Key_Up:
            corner.y -= ArrowStep;
            return update();
        case Qt::Key_Down:
            corner.y += ArrowStep;
            return update();
        default:
            break;
        }
    }
    if (!m_viewer->wants(*event) || !m_viewer->key(*event))
        QWidget::keyPressEvent(event);
}

bool WholePicture::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        update();
    return QWidget::event(event);
}

} // namespace vigie::ui::certification
