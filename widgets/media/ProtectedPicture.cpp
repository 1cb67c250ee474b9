#include "widgets/media/ProtectedPicture.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/VisibleText.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace vigie::ui::media {

using domain::RevealStage;
using kit::Colour;
using kit::Metric;
using namespace std::chrono_literals;

namespace {

/// A wait is told only when it is one.
constexpr auto Patience = 300ms;

} // namespace

ProtectedPicture::ProtectedPicture(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_viewer(new PictureViewer(*this))
{
    setObjectName(QStringLiteral("protectedPicture"));
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(false);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        describe();
        update();
    });
    m_viewer->setMargin(theme->metric(Metric::SpaceL));
    connect(m_viewer, &PictureViewer::changed, this, [this] {
        update();
        askDetail();
        Q_EMIT viewChanged();
    });
    connect(&theme, &kit::ThemeSource::changed, this, [this] { m_viewer->setMargin(m_theme->metric(Metric::SpaceL)); });
    theme.follow(*this);
    describe();
}

ProtectedPicture::~ProtectedPicture() = default;

void ProtectedPicture::become(Content content, const QString &subject, const QString &name)
{
    cover();
    m_patience.stop();
    m_content = content;
    m_subject = subject;
    m_name = name;
    m_pixels.clear();
    m_filter = domain::FullProtection;
    m_viewer->setPicture({1, 1});
    describe();
    update();
}

void ProtectedPicture::showLoading(const QString &subject, const QString &name)
{
    become(Content::Loading, subject, name);
    m_patience.start(Patience);
}

void ProtectedPicture::showPicture(const QString &subject, const QString &name, const domain::Picture &picture,
                                   domain::Filter filter)
{
    become(Content::Picture, subject, name);
    m_filter = filter;
    m_pixels.set(picture);
    m_viewer->setPicture(m_pixels.original());
    describe();
    askDetail();
}

void ProtectedPicture::setDetail(const domain::Picture &detail)
{
    if (m_content == Content::Picture && m_pixels.setDetail(detail))
        update();
}

void ProtectedPicture::lookLike(const ProtectedPicture &other)
{
    m_viewer->setView(other.m_viewer->view());
    m_viewer->setLoupe(other.m_viewer->loupe());
    askDetail();
    Q_EMIT viewChanged();
}

void ProtectedPicture::askDetail()
{
    if (m_content != Content::Picture)
        return;
    if (const auto box = m_pixels.ask(m_viewer->neededScale()))
        Q_EMIT detailWanted(*box);
}

void ProtectedPicture::showFailure(const QString &subject, const QString &name, ErrorCode reason,
                                   const QString &retryKey)
{
    become(Content::Failure, subject, name);
    m_reason = reason;
    m_retryKey = retryKey;
    describe();
}

void ProtectedPicture::showRestricted(const QString &subject, const QString &name)
{
    become(Content::Restricted, subject, name);
}

void ProtectedPicture::clear()
{
    become(Content::Nothing, {}, {});
}

Reveal ProtectedPicture::reveal(Stage stage)
{
    if (m_content != Content::Picture || !m_pixels.hasFull() || !isVisible() || !isActiveWindow())
        return {};
    m_stage = stage;
    const QPointer<ProtectedPicture> self(this);
    std::shared_ptr<void> hold(this, [self](void *) {
        if (self && !self->isRevealed())
            self->cover();
    });
    m_reveal = hold;
    m_uncovered = true;
    update();
    Q_EMIT uncovered(stage);
    return Reveal(std::move(hold));
}

void ProtectedPicture::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    update();
    if (isRevealed())
        Q_EMIT uncovered(stage);
}

void ProtectedPicture::cover()
{
    const bool wasUncovered = std::exchange(m_uncovered, false) || m_pixels.isUncovered();
    m_reveal.reset();
    m_held.drop();
    m_pixels.cover();
    if (!wasUncovered)
        return;
    repaint(); // now, not with the next frame
    Q_EMIT covered();
    update(); // what the person's own choice leaves uncovered is counted anew
}

ProtectedPicture::Shown ProtectedPicture::shownNow() const
{
    switch (m_content) {
    case Content::Nothing:
        return Shown::Nothing;
    case Content::Loading:
        return Shown::Loading;
    case Content::Failure:
        return Shown::Failure;
    case Content::Restricted:
        return Shown::Restricted;
    case Content::Picture:
        break;
    }
    if (isRevealed() && isActiveWindow() && m_pixels.hasFull())
        return m_stage == Stage::Grey ? Shown::Grey : Shown::Colour;
    if (!m_filter.blur && isActiveWindow() && m_pixels.hasFull())
        return m_filter.grey ? Shown::Grey : Shown::Colour;
    return m_pixels.veil().isNull() ? Shown::Failure : Shown::Veil;
}

QSize ProtectedPicture::wantedPixels() const
{
    const int margin = 2 * m_theme->metric(Metric::SpaceL);
    const QSize room(std::max(width() - margin, 1), std::max(height() - margin, 1));
    return room * devicePixelRatioF();
}

void ProtectedPicture::paintPixels(QPainter &painter, const QImage &image) const
{
    const ViewGeometry geometry = m_viewer->geometry();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (geometry.view().turns == 0) // on whole pixels, so that what was decoded for this place is drawn as it is
        return painter.drawImage(
            QRectF(geometry.picture().topLeft().toPoint(), geometry.picture().size().toSize().expandedTo({1, 1})),
            image);
    painter.save();
    painter.setTransform(geometry.fromImage(image.size()), true);
    painter.drawImage(0, 0, image);
    painter.restore();
}

void ProtectedPicture::paintLoupe(QPainter &painter, const QImage &image) const
{
    constexpr int Radius = 110; // logical pixels
    constexpr int Ring = 2;
    const auto under = m_viewer->loupe();
    if (!under)
        return;
    const double dpr = devicePixelRatioF();
    const QPointF lens = m_viewer->geometry().inRoom(*under);
    QPainterPath glass;
    glass.addEllipse(lens, Radius * dpr, Radius * dpr);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(glass);
    painter.fillPath(glass, m_theme->colour(Colour::Canvas));
    painter.translate(lens);
    painter.scale(PictureViewer::LoupeFactor, PictureViewer::LoupeFactor);
    painter.translate(-lens);
    paintPixels(painter, image);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[colour, width] : {std::pair(Colour::Surface, 2 * Ring), std::pair(Colour::Text, Ring)})
        painter.strokePath(glass, QPen(m_theme->colour(colour), width * dpr));
}

bool ProtectedPicture::isSmaller(Shown shown) const
{
    const bool asked = isRevealed() && shown != Shown::Veil;
    return m_filter.smaller && !asked && m_viewer->geometry().fits();
}

void ProtectedPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(Colour::Canvas));
    const Shown shown = shownNow();
    if (shown == Shown::Veil || shown == Shown::Grey || shown == Shown::Colour) {
        const QImage &image = m_pixels.at(shown == Shown::Grey     ? RevealStage::Grey
                                          : shown == Shown::Colour ? RevealStage::Colour
                                                                   : RevealStage::Filtered);
        const double dpr = devicePixelRatioF();
        painter.save();
        painter.scale(1 / dpr, 1 / dpr); // device pixels from here
        painter.translate(m_viewer->origin());
        if (isSmaller(shown)) {
            constexpr double Fraction = 0.5;
            const QPointF middle = m_viewer->geometry().picture().center();
            painter.translate(middle * (1 - Fraction));
            painter.scale(Fraction, Fraction);
        }
        paintPixels(painter, image);
        paintLoupe(painter, image);
        painter.restore();
    }
    plate().paint(painter, m_theme.theme(), rect());
    paintFocus(painter);
    m_painted = shown;
    m_paintedSubject = m_subject;
    if (shown != Shown::Grey && shown != Shown::Colour)
        return;
    m_uncovered = true;
    Q_EMIT revealPainted();
}

void ProtectedPicture::paintFocus(QPainter &painter) const
{
    if (!hasFocus())
        return;
    const int gap = m_theme->metric(Metric::FocusWidth);
    // The ring needs a ground of its own: blue on middle grey alone would be too weak.
    kit::paintBox(painter, rect().adjusted(gap, gap, -gap, -gap), m_theme->metric(Metric::Radius), {},
                  m_theme->colour(Colour::Surface));
    kit::paintFocusRing(painter, rect(), m_theme.theme());
}

QString ProtectedPicture::plateText() const
{
    switch (shownNow()) {
    case Shown::Nothing:
    case Shown::Grey:
    case Shown::Colour:
        return {};
    case Shown::Loading:
        return m_patience.isActive() ? QString() : tr("Fetching the picture…");
    case Shown::Failure:
        if (m_content != Content::Failure)
            return kit::errorText(ErrorCode::Damaged);
        return m_retryKey.isEmpty() ? kit::errorText(m_reason) : tr("%1 Try again").arg(kit::errorText(m_reason));
    case Shown::Restricted:
        return tr("Restricted content is never shown here.");
    case Shown::Veil:
        break;
    }
    if (m_pixels.picture().damaged)
        return tr("Damaged: only a part could be decoded. It cannot be published.");
    if (m_pixels.picture().typeMismatch)
        return tr("This file is not what it says it is: %1.")
            .arg(QString::fromStdString(m_pixels.picture().sniffedType));
    return tr("Hold to look, with Shift in colour");
}

PicturePlate ProtectedPicture::plate() const
{
    const Shown shown = shownNow();
    PicturePlate plate;
    plate.text = plateText();
    plate.place = shown == Shown::Veil ? PicturePlate::Place::Under : PicturePlate::Place::Middle;
    switch (shown) {
    case Shown::Loading:
        plate.icon = kit::Icon::Hourglass;
        break;
    case Shown::Restricted:
        plate.icon = kit::Icon::ShieldAlert;
        plate.bad = true;
        break;
    case Shown::Failure:
        plate.icon = kit::Icon::ImageOff;
        plate.bad = true;
        plate.key = m_content == Content::Failure ? m_retryKey : QString();
        break;
    default:
        plate.bad = m_pixels.picture().damaged || m_pixels.picture().typeMismatch;
        plate.icon = plate.bad ? kit::Icon::FileWarning : kit::Icon::EyeOff;
        plate.key = kit::keyText(Qt::Key_Space);
    }
    return plate;
}

QRect ProtectedPicture::plateRect() const
{
    return plate().rect(m_theme.theme(), rect());
}

void ProtectedPicture::describe()
{
    const QString words = plateText();
    setAccessibleName(m_name.isEmpty() ? tr("No picture") : kit::visibleLine(m_name));
    setAccessibleDescription(words);
}

QSize ProtectedPicture::sizeHint() const
{
    const int side = m_theme->metric(Metric::ListWidth);
    return {side, side};
}

void ProtectedPicture::grip(Qt::KeyboardModifiers modifiers)
{
    const Stage stage = modifiers.testFlag(Qt::ShiftModifier) ? Stage::Colour : Stage::Grey;
    if (m_grip == domain::RevealGrip::Hold || !isRevealed())
        m_held = reveal(stage);
    else if (stage == Stage::Colour && m_stage == Stage::Grey)
        setStage(Stage::Colour); // one further, not back
    else
        m_held.drop();
}

void ProtectedPicture::letGo()
{
    if (m_grip == domain::RevealGrip::Hold)
        m_held.drop();
}

void ProtectedPicture::mousePressEvent(QMouseEvent *event)
{
    m_viewer->press(*event);
    if (event->button() == Qt::LeftButton)
        grip(event->modifiers());
}

void ProtectedPicture::mouseMoveEvent(QMouseEvent *event)
{
    if (m_content == Content::Picture)
        m_viewer->move(*event);
}

void ProtectedPicture::mouseReleaseEvent(QMouseEvent *event)
{
    m_viewer->release();
    if (event->button() == Qt::LeftButton)
        letGo();
}

void ProtectedPicture::wheelEvent(QWheelEvent *event)
{
    event->setAccepted(m_content == Content::Picture && m_viewer->wheel(*event));
}

void ProtectedPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_viewer->setView(m_viewer->view());
    askDetail();
}

void ProtectedPicture::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat())
            grip(event->modifiers());
    } else if (event->key() == Qt::Key_Shift && isRevealed() && m_grip == domain::RevealGrip::Hold) {
        setStage(Stage::Colour);
    } else if (m_content != Content::Picture || !m_viewer->key(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void ProtectedPicture::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat())
            letGo();
    } else if (event->key() == Qt::Key_Shift && isRevealed() && m_grip == domain::RevealGrip::Hold) {
        setStage(Stage::Grey);
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

void ProtectedPicture::focusOutEvent(QFocusEvent *event)
{
    cover();
    QWidget::focusOutEvent(event);
    update();
}

void ProtectedPicture::hideEvent(QHideEvent *event)
{
    cover();
    QWidget::hideEvent(event);
}

bool ProtectedPicture::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // An arrow moves what is looked at closely; else it goes to the next picture.
        if (m_content == Content::Picture && m_viewer->wants(static_cast<const QKeyEvent &>(*event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::WindowDeactivate:
    case QEvent::UngrabMouse:
    case QEvent::ApplicationStateChange:
    case QEvent::WindowBlocked:
        cover();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace vigie::ui::media
