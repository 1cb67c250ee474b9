#include "widgets/content/PicturePair.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace vigie::ui::content {

using media::ProtectedPicture;

PicturePair::PicturePair(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_pictures{new ProtectedPicture(theme), new ProtectedPicture(theme)}
{
    setObjectName(QStringLiteral("picturePair"));
    at(Side::Second).setObjectName(QStringLiteral("secondPicture"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme->metric(kit::Metric::Hairline));
    for (auto *picture : m_pictures) {
        row->addWidget(picture, 1);
        picture->installEventFilter(this);
    }
    at(Side::Second).hide();
    link(Side::First, Side::Second);
    link(Side::Second, Side::First);
}

void PicturePair::link(Side from, Side to)
{
    auto &one = at(from);
    auto &other = at(to);
    connect(&one, &ProtectedPicture::viewChanged, this, [this, &one, &other] {
        follow(one, other);
        Q_EMIT viewChanged();
    });
    connect(&one, &ProtectedPicture::uncovered, this, [this, &other](ProtectedPicture::Stage stage) {
        if (!m_isPair || m_linking)
            return;
        const QScopedValueRollback<bool> linking(m_linking, true);
        if (other.isRevealed())
            other.setStage(stage);
        else
            m_along = other.reveal(stage);
    });
    connect(&one, &ProtectedPicture::covered, this, [this] {
        if (m_linking)
            return;
        const QScopedValueRollback<bool> linking(m_linking, true);
        m_along.drop();
    });
}

void PicturePair::follow(const ProtectedPicture &from, ProtectedPicture &to)
{
    if (!m_isPair || m_linking)
        return;
    const QScopedValueRollback<bool> linking(m_linking, true);
    to.lookLike(from);
}

void PicturePair::setPair(bool pair)
{
    if (pair == m_isPair)
        return;
    m_along.drop();
    if (!pair && focused() == Side::Second)
        at(Side::First).setFocus(Qt::OtherFocusReason);
    m_isPair = pair;
    at(Side::Second).setVisible(pair);
    if (!pair)
        at(Side::Second).clear();
}

PicturePair::Side PicturePair::focused() const
{
    return m_isPair && at(Side::Second).hasFocus() ? Side::Second : Side::First;
}

bool PicturePair::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focusMoved();
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie::ui::content
