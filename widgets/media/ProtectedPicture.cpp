#include "widgets/media/ProtectedPicture.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/Icon.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Painting.h"
#include "widgets/media/PixelFilter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <cmath>

namespace vigie::ui::media {

using kit::Colour;
using kit::Metric;
using namespace std::chrono_literals;

namespace {

/// A wait is told only when it is one.
constexpr auto Patience = 300ms;

domain::Filter takenFor(ProtectedPicture::Shown shown)
{
    using domain::RevealStage;
    const auto stage = shown == ProtectedPicture::Shown::Colour ? RevealStage::Colour
                       : shown == ProtectedPicture::Shown::Grey ? RevealStage::Grey
                                                                : RevealStage::Filtered;
    return domain::filterAt(stage, domain::FullProtection);
}

} // namespace

ProtectedPicture::ProtectedPicture(const kit::ThemeSource &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
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
    m_picture = {};
    m_veil = {};
    describe();
    update();
}

void ProtectedPicture::showLoading(const QString &subject, const QString &name)
{
    become(Content::Loading, subject, name);
    m_patience.start(Patience);
}

void ProtectedPicture::showPicture(const QString &subject, const QString &name, const domain::Picture &picture)
{
    become(Content::Picture, subject, name);
    m_picture = picture;
    m_veil = filtered(picture, domain::FullProtection);
    describe();
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
    if (m_content != Content::Picture || !m_picture.full || !isVisible() || !isActiveWindow())
        return {};
    m_stage = stage;
    const QPointer<ProtectedPicture> self(this);
    std::shared_ptr<void> hold(this, [self](void *) {
        if (self && !self->isRevealed())
            self->cover();
    });
    m_reveal = hold;
    update();
    return Reveal(std::move(hold));
}

void ProtectedPicture::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    update();
}

void ProtectedPicture::cover()
{
    const bool wasUncovered = isRevealed() || !m_grey.isNull() || !m_colour.isNull();
    m_reveal.reset();
    m_held.drop();
    m_grey = {};
    m_colour = {};
    if (!wasUncovered)
        return;
    repaint(); // now, not with the next frame
    Q_EMIT covered();
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
    if (isRevealed() && isActiveWindow() && m_picture.full)
        return m_stage == Stage::Grey ? Shown::Grey : Shown::Colour;
    return m_veil.isNull() ? Shown::Failure : Shown::Veil;
}

const QImage &ProtectedPicture::imageFor(Shown shown)
{
    if (shown != Shown::Grey && shown != Shown::Colour)
        return m_veil;
    const qreal dpr = devicePixelRatioF();
    const QSize pixels = (pictureRect().size() * dpr).toSize().expandedTo({1, 1});
    QImage &kept = shown == Shown::Grey ? m_grey : m_colour;
    if (kept.size() != pixels) {
        const QImage full = filtered(m_picture, takenFor(shown));
        kept = full.size() == pixels ? full : full.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return kept;
}

QSize ProtectedPicture::wantedPixels() const
{
    const int margin = 2 * m_theme->metric(Metric::SpaceL);
    const QSize room(std::max(width() - margin, 1), std::max(height() - margin, 1));
    return room * devicePixelRatioF();
}

QRectF ProtectedPicture::pictureRect() const
{
    const qreal dpr = devicePixelRatioF();
    const QSizeF room = QSizeF(wantedPixels()) / dpr;
    QSizeF size(std::max(m_picture.originalWidth, 1), std::max(m_picture.originalHeight, 1));
    size /= dpr; // a picture is never blown up over its own pixels
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    const QPointF corner((width() - size.width()) / 2, (height() - size.height()) / 2);
    const auto onPixel = [dpr](qreal v) { return std::round(v * dpr) / dpr; };
    return {QPointF(onPixel(corner.x()), onPixel(corner.y())), QSizeF(onPixel(size.width()), onPixel(size.height()))};
}

void ProtectedPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(Colour::Canvas));
    const Shown shown = shownNow();
    if (shown == Shown::Veil || shown == Shown::Grey || shown == Shown::Colour) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, shown == Shown::Veil);
        painter.drawImage(pictureRect(), imageFor(shown));
    }
    paintPlate(painter);
    paintFocus(painter);
    m_painted = shown;
    m_paintedSubject = m_subject;
    if (shown == Shown::Grey || shown == Shown::Colour)
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
    if (m_picture.damaged)
        return tr("Damaged: only a part could be decoded. It cannot be published.");
    if (m_picture.typeMismatch)
        return tr("This file is not what it says it is: %1.").arg(QString::fromStdString(m_picture.sniffedType));
    return tr("Hold to look, with Shift in colour");
}

/// The key shown on the plate.
QString ProtectedPicture::plateKey() const
{
    const Shown shown = shownNow();
    if (shown == Shown::Veil)
        return kit::keyText(Qt::Key_Space);
    return shown == Shown::Failure && m_content == Content::Failure ? m_retryKey : QString();
}

QRect ProtectedPicture::plateRect() const
{
    const QString text = plateText();
    if (text.isEmpty())
        return {};
    const kit::Theme &t = m_theme.theme();
    const QString key = plateKey();
    const int space = t.metric(Metric::SpaceM);
    const QFont font = t.font(kit::Type::Body, kit::Weight::Medium);
    const int keyRoom = key.isEmpty() ? 0 : kit::keyCapWidth(t, key) + space;
    const int width = std::min(kit::textWidth(font, text) + t.metric(Metric::IconSmall) + 3 * space + keyRoom,
                               rect().width() - 2 * space);
    const int beside = t.metric(Metric::IconSmall) + 3 * space + keyRoom;
    const QRect words = QFontMetrics(font).boundingRect(QRect(0, 0, width - beside, QWIDGETSIZE_MAX),
                                                        Qt::AlignLeft | Qt::TextWordWrap, text);
    const int height = std::max(t.rowHeight() + t.metric(Metric::SpaceXs), words.height() + space);
    // Words about a picture stand under it; words instead of one stand in the middle.
    const bool under = shownNow() == Shown::Veil;
    const int top = under ? rect().height() - height - t.metric(Metric::SpaceL) : (rect().height() - height) / 2;
    return {(rect().width() - width) / 2, top, width, height};
}

void ProtectedPicture::paintPlate(QPainter &painter) const
{
    const QString text = plateText();
    if (text.isEmpty())
        return;
    const kit::Theme &t = m_theme.theme();
    const Shown shown = shownNow();
    const bool hint = shown == Shown::Veil && !m_picture.damaged && !m_picture.typeMismatch;
    const QString key = plateKey();
    const int space = t.metric(Metric::SpaceM);
    const int side = t.metric(Metric::IconSmall);
    const int keyRoom = key.isEmpty() ? 0 : kit::keyCapWidth(t, key) + space;
    const QRect plate = plateRect();
    kit::paintBox(painter, plate, t.metric(Metric::Radius), t.colour(Colour::Raised), t.colour(Colour::LineStrong));
    const auto icon = shown == Shown::Loading      ? kit::Icon::Hourglass
                      : shown == Shown::Restricted ? kit::Icon::ShieldAlert
                      : shown == Shown::Failure    ? kit::Icon::ImageOff
                      : hint                       ? kit::Icon::EyeOff
                                                   : kit::Icon::FileWarning;
    const bool bad = shown == Shown::Failure || shown == Shown::Restricted || (shown == Shown::Veil && !hint);
    kit::paintIcon(painter, QRect(plate.left() + space, plate.top(), side, plate.height()), icon,
                   t.colour(bad ? Colour::Danger : Colour::TextSecondary), side);
    painter.setFont(t.font(kit::Type::Body, kit::Weight::Medium));
    painter.setPen(t.colour(Colour::Text));
    const QRect words = plate.adjusted(side + 2 * space, 0, -space - keyRoom, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text);
    if (!key.isEmpty())
        kit::paintKeyCap(painter, plate.adjusted(0, 0, -space, 0), t, key, t.colour(Colour::TextSecondary),
                         t.colour(Colour::LineStrong));
}

void ProtectedPicture::describe()
{
    const QString words = plateText();
    setAccessibleName(m_name.isEmpty() ? tr("No picture") : m_name);
    setAccessibleDescription(words);
}

QSize ProtectedPicture::sizeHint() const
{
    const int side = m_theme->metric(Metric::ListWidth);
    return {side, side};
}

void ProtectedPicture::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_held = reveal(event->modifiers().testFlag(Qt::ShiftModifier) ? Stage::Colour : Stage::Grey);
}

void ProtectedPicture::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_held.drop();
}

void ProtectedPicture::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat())
            m_held = reveal(event->modifiers().testFlag(Qt::ShiftModifier) ? Stage::Colour : Stage::Grey);
    } else if (event->key() == Qt::Key_Shift && isRevealed()) {
        setStage(Stage::Colour);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ProtectedPicture::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat())
            m_held.drop();
    } else if (event->key() == Qt::Key_Shift && isRevealed()) {
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
