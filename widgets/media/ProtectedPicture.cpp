#include "widgets/media/ProtectedPicture.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/media/PicturePaint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
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
    : QWidget(parent), m_theme(theme), m_viewer(new PictureViewer(*this)), m_hand(new LookGesture(*this)),
      m_sightings(new Sightings(this))
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
    followHand();
    describe();
}

ProtectedPicture::~ProtectedPicture() = default;

void ProtectedPicture::followHand()
{
    connect(m_hand, &LookGesture::pressed, this,
            [this](std::optional<QPoint>, Qt::KeyboardModifiers modifiers) { grip(modifiers); });
    connect(m_hand, &LookGesture::released, this, [this] {
        if (m_grip == domain::RevealGrip::Hold)
            m_held.drop();
    });
    connect(m_hand, &LookGesture::colourAsked, this, [this](bool colour) {
        if (isRevealed() && m_grip == domain::RevealGrip::Hold)
            setStage(colour ? Stage::Colour : Stage::Grey);
    });
    connect(m_hand, &LookGesture::left, this, [this] {
        cover();
        update();
    });
    connect(m_hand, &LookGesture::returned, this, qOverload<>(&QWidget::update));
}

void ProtectedPicture::become(Content content, const QString &subject, const QString &name)
{
    cover();
    m_patience.stop();
    m_content = content;
    m_subject = subject;
    m_name = name;
    m_pixels.clear();
    m_viewer->setPicture({1, 1});
    describe();
    update();
}

void ProtectedPicture::showLoading(const QString &subject, const QString &name, const ComingPicture &coming)
{
    m_coming = coming;
    if (m_content != Content::Loading || m_subject != subject) {
        become(Content::Loading, subject, name);
        m_viewer->setPicture(coming.pixels.isEmpty() ? QSize(1, 1) : coming.pixels);
        m_patience.start(Patience);
    }
    describe();
    update();
}

void ProtectedPicture::showPicture(const QString &subject, const QString &name, const domain::Picture &picture,
                                   domain::Filter filter)
{
    become(Content::Picture, subject, name);
    m_pixels.set(picture, filter);
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
    describe();
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
    describe();
    m_sightings->coveredAll();
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
    switch (seen()) {
    case Seen::Nothing:
        break;
    case Seen::Veil:
        return Shown::Veil;
    case Seen::Grey:
        return Shown::Grey;
    case Seen::Colour:
        return Shown::Colour;
    }
    return Shown::Failure;
}

std::optional<domain::RevealStage> ProtectedPicture::asked() const
{
    if (!isRevealed())
        return std::nullopt;
    return m_stage == Stage::Grey ? RevealStage::Grey : RevealStage::Colour;
}

QSize ProtectedPicture::wantedPixels() const
{
    const int margin = 2 * m_theme->metric(Metric::SpaceL);
    const QSize room(std::max(width() - margin, 1), std::max(height() - margin, 1));
    return room * devicePixelRatioF();
}

void ProtectedPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(Colour::Canvas));
    const Shown shown = shownNow();
    const Seen pixels = m_content == Content::Picture ? seen() : Seen::Nothing;
    if (pixels != Seen::Nothing) {
        const bool smaller = m_pixels.isSmaller(asked(), pixels) && m_viewer->geometry().fits();
        paintPicture(painter, m_pixels.image(pixels), *m_viewer, m_theme.theme(), devicePixelRatioF(),
                     smaller ? SmallerShare : 1);
    }
    if (shown == Shown::Loading && !m_coming.pixels.isEmpty())
        paintComing(painter, *m_viewer, m_theme.theme(), devicePixelRatioF());
    plate().paint(painter, m_theme.theme(), rect());
    if (hasFocus())
        paintFocus(painter, rect(), m_theme.theme());
    m_painted = shown;
    m_paintedSubject = m_subject;
    if (shown != Shown::Grey && shown != Shown::Colour)
        return;
    m_uncovered = true;
    m_sightings->painted(0);
    Q_EMIT revealPainted();
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
        return tr("Restricted content stays covered.");
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
        plate.detail = m_coming.words();
        plate.share = m_coming.share();
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
    const QString coming = m_content == Content::Loading && !words.isEmpty() ? m_coming.words() : QString();
    setAccessibleDescription(coming.isEmpty() ? words : words + QLatin1Char(' ') + coming);
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

void ProtectedPicture::mousePressEvent(QMouseEvent *event)
{
    m_viewer->press(*event);
}

void ProtectedPicture::mouseMoveEvent(QMouseEvent *event)
{
    if (m_content == Content::Picture)
        m_viewer->move(*event);
}

void ProtectedPicture::mouseReleaseEvent(QMouseEvent *)
{
    m_viewer->release();
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
    Q_EMIT viewChanged(); // the same part of it at another scale
}

void ProtectedPicture::keyPressEvent(QKeyEvent *event)
{
    if (m_content != Content::Picture || !m_viewer->key(*event))
        QWidget::keyPressEvent(event);
}

bool ProtectedPicture::event(QEvent *event)
{
    // An arrow moves what is looked at closely; else it goes to the next picture.
    if (event->type() == QEvent::ShortcutOverride && m_content == Content::Picture &&
        m_viewer->wants(static_cast<const QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace vigie::ui::media
