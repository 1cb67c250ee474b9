#pragma once

#include "models/domain/ports/PictureSource.h"
#include "widgets/kit/ThemeSource.h"
#include "widgets/media/ComingPicture.h"
#include "widgets/media/LookGesture.h"
#include "widgets/media/PicturePixels.h"
#include "widgets/media/PicturePlate.h"
#include "widgets/media/PictureViewer.h"
#include "widgets/media/Reveal.h"
#include "widgets/media/Sightings.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace vigie::ui::media {

/// The one place where a picture under review can be seen. It shows the veil; the full picture, grey or with Shift in
/// colour, only while somebody holds a Reveal: the mouse button or Space pressed on it, or reveal() by its owner. It
/// covers itself when the window is left, hidden or locked. Fail closed: without pixels it shows words. Nothing can be
/// dragged, copied or opened from here.
class ProtectedPicture : public QWidget
{
    Q_OBJECT

public:
    enum class Shown { Nothing, Loading, Veil, Grey, Colour, Failure, Restricted };
    enum class Stage { Grey, Colour };

    explicit ProtectedPicture(const kit::ThemeSource &theme, QWidget *parent = nullptr);
    ~ProtectedPicture() override;

    /// `subject` names what is shown (an item or medium id); `name` is how a screen reader calls it.
    /// Said again of the same subject, only how far it has come changes.
    void showLoading(const QString &subject, const QString &name, const ComingPicture &coming = {});
    /// `filter` is what is taken from it before anybody asks (filterFor()); a lighter one than FullProtection shows
    /// only while the window is the active one.
    void showPicture(const QString &subject, const QString &name, const domain::Picture &picture,
                     domain::Filter filter = domain::FullProtection);
    void setGrip(domain::RevealGrip grip) { m_grip = grip; }
    /// `retryKey` is the key by which its owner tries again, empty when that is of no use.
    void showFailure(const QString &subject, const QString &name, ErrorCode reason, const QString &retryKey = {});
    void showRestricted(const QString &subject, const QString &name);
    /// Drops every pixel: lock, sign-out, nothing chosen.
    void clear();

    [[nodiscard]] Reveal reveal(Stage stage);
    void setStage(Stage stage); ///< of a reveal under way
    /// Ends every reveal, whoever holds it.
    void cover();
    bool isRevealed() const { return !m_reveal.expired(); }

    /// What the last paint put on the screen, and of which subject: decisions are about this one.
    Shown painted() const { return m_painted; }
    QString paintedSubject() const { return m_paintedSubject; }

    /// Device pixels a picture should be decoded for, so that the whole of it is sharp.
    QSize wantedPixels() const;
    /// The answer to detailWanted(): the same picture with more pixels. A look under way goes on.
    void setDetail(const domain::Picture &detail);
    PictureViewer &viewer() { return *m_viewer; }
    /// When it is on the screen without its veil, as picture 0.
    Sightings &sightings() { return *m_sightings; }
    bool hasPixels() const { return m_content == Content::Picture; }
    /// The same part, size and turn as `other` shows, with the loupe in the same place.
    void lookLike(const ProtectedPicture &other);
    /// The words on the plate, empty when there is none.
    QString plateText() const;
    QRect plateRect() const; ///< where they are; null when there are none

    QSize sizeHint() const override;

Q_SIGNALS:
    void revealPainted(); ///< pixels without veil were on the screen
    void uncovered(vigie::ui::media::ProtectedPicture::Stage stage);
    void covered();
    void viewChanged();           ///< another part, another size, the loupe elsewhere
    void detailWanted(QSize box); ///< for what is looked at now, device pixels

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Content { Nothing, Loading, Picture, Failure, Restricted };
    void become(Content content, const QString &subject, const QString &name);
    void describe();
    Shown shownNow() const;
    void askDetail();
    void followHand();
    void grip(Qt::KeyboardModifiers modifiers);
    std::optional<domain::RevealStage> asked() const;
    Seen seen() const { return m_pixels.seen(asked(), isActiveWindow()); }
    PicturePlate plate() const;

    const kit::ThemeSource &m_theme;
    Content m_content = Content::Nothing;
    QString m_subject;
    QString m_name;
    ComingPicture m_coming;
    PicturePixels m_pixels;
    PictureViewer *m_viewer;
    LookGesture *m_hand;
    Sightings *m_sightings;
    ErrorCode m_reason = ErrorCode::Internal;
    QString m_retryKey;
    Stage m_stage = Stage::Grey;
    domain::RevealGrip m_grip = domain::RevealGrip::Hold;
    bool m_uncovered = false; ///< a reveal has begun and nobody has been told of its end
    std::weak_ptr<void> m_reveal;
    Reveal m_held;     ///< by our own mouse button or Space
    QTimer m_patience; ///< runs while a wait is still too short to be told
    Shown m_painted = Shown::Nothing;
    QString m_paintedSubject;
};

} // namespace vigie::ui::media
