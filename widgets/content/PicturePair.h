#pragma once

#include "widgets/media/ProtectedPicture.h"

#include <QWidget>

#include <array>

namespace vigie::ui::content {

/// One picture, or two side by side that are looked at in the same place: zoom, pan, turn and loupe go together, and so
/// does a look at the unveiled pixels.
class PicturePair : public QWidget
{
    Q_OBJECT

public:
    enum class Side : std::uint8_t { First, Second };

    explicit PicturePair(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    media::ProtectedPicture &at(Side side) const { return *m_pictures[static_cast<std::size_t>(side)]; }
    bool isPair() const { return m_isPair; }
    void setPair(bool pair);
    Side focused() const; ///< which one the keys mean

Q_SIGNALS:
    void focusMoved();
    void viewChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void link(Side from, Side to);
    void follow(const media::ProtectedPicture &from, media::ProtectedPicture &to);

    std::array<media::ProtectedPicture *, 2> m_pictures;
    media::Reveal m_along; ///< of the one that is not held itself
    bool m_isPair = false;
    bool m_linking = false;
};

} // namespace vigie::ui::content
