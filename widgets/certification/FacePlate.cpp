#include "widgets/certification/FacePlate.h"

#include "models/domain/ports/IdentityPictures.h"
#include "widgets/kit/Icon.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/media/PicturePaint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace vigie::ui::certification {

using domain::FaceFrame;
using kit::Colour;
using kit::Metric;

FacePlate::FacePlate(const kit::ThemeSource &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_viewer(new media::PictureViewer(*this))
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_viewer->setPicture({FaceFrame::Width, FaceFrame::Height});
    m_viewer->setMargin(theme->metric(Metric::FocusWidth) + 1);
    connect(m_viewer, &media::PictureViewer::changed, this, qOverload<>(&QWidget::update));
    theme.follow(*this);
}

QSize FacePlate::sizeHint() const
{
    return {FaceFrame::Width, FaceFrame::Height};
}

void FacePlate::become(std::shared_ptr<const PixelBuffer> pixels, const QString &words, bool coming)
{
    m_plain = {};
    m_styled.wipe();
    m_wasPainted = false;
    m_pixels = std::move(pixels);
    m_plain = media::imageOf(m_pixels);
    m_words = words;
    m_isComing = coming;
    setAccessibleDescription(words);
    update();
}

void FacePlate::showFace(std::shared_ptr<const PixelBuffer> pixels)
{
    if (pixels == m_pixels && m_pixels)
        return;
    if (pixels)
        m_viewer->setPicture({pixels->width(), pixels->height()});
    become(std::move(pixels), {}, false);
}

void FacePlate::showComing()
{
    become({}, {}, true);
}

void FacePlate::showWords(const QString &words)
{
    become({}, words, false);
}

void FacePlate::clear()
{
    become({}, {}, false);
    m_viewer->setLoupe({});
}

void FacePlate::setStyle(FaceStyle style)
{
    if (style == m_style)
        return;
    m_style = style;
    m_styled.wipe();
    update();
}

void FacePlate::setStill(bool still)
{
    m_isStill = still;
    setFocusPolicy(still ? Qt::TabFocus : Qt::StrongFocus);
}

const QImage &FacePlate::image()
{
    if (m_style == FaceStyle())
        return m_plain;
    if (m_styled.isNull()) {
        // Scaled down first would be cheaper, and would not show what a loupe asks for.
        QImage made = m_style.grey ? m_plain.convertToFormat(QImage::Format_Grayscale8) : m_plain.copy();
        m_styled.set(m_style.mirrored ? std::move(made).mirrored(true, false) : std::move(made));
    }
    return m_styled.image();
}

void FacePlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double ratio = devicePixelRatioF();
    const bool covered = m_pixels && !isActiveWindow();
    if (m_pixels && !covered) {
        media::paintPicture(painter, image(), *m_viewer, m_theme.theme(), ratio, 1);
    } else if (m_isComing || covered) {
        media::paintComing(painter, *m_viewer, m_theme.theme(), ratio);
        if (covered)
            kit::paintIcon(painter, rect(), kit::Icon::EyeOff, m_theme->colour(Colour::Surface),
                           m_theme->metric(Metric::IconLarge));
    } else if (!m_words.isEmpty()) {
        painter.setFont(m_theme->font(kit::Type::Body));
        const int space = m_theme->metric(Metric::SpaceM);
        const QRect room = rect().adjusted(space, space, -space, -space);
        const QRect text = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, kit::visibleLine(m_words))
                               .adjusted(-space, -space, space, space);
        kit::paintBox(painter, text, m_theme->metric(Metric::Radius), m_theme->colour(Colour::Surface));
        painter.setPen(m_theme->colour(Colour::Text));
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, kit::visibleLine(m_words));
    }
    if (hasFocus())
        media::paintFocus(painter, rect(), m_theme.theme());
    if (m_pixels && !covered && !std::exchange(m_wasPainted, true))
        QMetaObject::invokeMethod(this, &FacePlate::painted, Qt::QueuedConnection); // never from inside a paint
}

void FacePlate::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    Q_EMIT clicked();
    if (!m_isStill)
        (void)m_viewer->press(*event);
}

void FacePlate::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isStill || !m_viewer->move(*event))
        QWidget::mouseMoveEvent(event);
}

void FacePlate::mouseReleaseEvent(QMouseEvent *)
{
    m_viewer->release();
}

void FacePlate::wheelEvent(QWheelEvent *event)
{
    if (m_isStill || !m_viewer->wheel(*event))
        QWidget::wheelEvent(event);
}

void FacePlate::keyPressEvent(QKeyEvent *event)
{
    if (m_isStill && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select))
        Q_EMIT clicked();
    else if (m_isStill || !m_viewer->wants(*event) || !m_viewer->key(*event))
        QWidget::keyPressEvent(event);
}

bool FacePlate::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    case QEvent::Hide:
        m_viewer->release();
        m_styled.wipe();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace vigie::ui::certification
