#include "widgets/certification/WholeTools.h"

#include "widgets/certification/ToolButton.h"
#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/KeyCaps.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace vigie::ui::certification {

using kit::Metric;
using kit::PlainLabel;

WholeTools::WholeTools(const kit::ThemeSource &theme, WholePicture &picture, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_picture(picture), m_buttons(makeButtons()),
      m_how(new PlainLabel(theme, {.flow = PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("wholeTools"));
    setAccessibleName(tr("How the picture is looked at"));
    m_how->setObjectName(QStringLiteral("howCornersArePlaced"));
    m_how->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *one = new QGridLayout(this); // both in one place: the picture above does not change its size
    const int space = theme->metric(Metric::SpaceXs);
    one->setContentsMargins(theme->metric(Metric::SpaceM), space, theme->metric(Metric::SpaceM), space);
    for (QWidget *page : {m_buttons, static_cast<QWidget *>(m_how)}) {
        QSizePolicy policy = page->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        page->setSizePolicy(policy);
        one->addWidget(page, 0, 0);
    }
    picture.installEventFilter(this);
    connect(&picture, &WholePicture::editingChanged, this, &WholeTools::refresh);
    theme.follow(*this);
    setVisible(picture.isVisible());
    refresh();
}

QWidget *WholeTools::makeButtons()
{
    auto *buttons = new QWidget(this);
    buttons->setObjectName(QStringLiteral("wholeToolButtons"));
    buttons->setAccessibleName(tr("How the picture is looked at"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *flow = new kit::FlowLayout(buttons, m_theme->metric(Metric::SpaceXs));
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[action, icon] : m_picture.tools())
        flow->addWidget(makeToolButton(m_theme, *action, icon, buttons));
    return buttons;
}

void WholeTools::refresh()
{
    const auto *corners = m_picture.cornersAction();
    const QString key = kit::keyText(corners->shortcut());
    m_how->setPlainText(tr("Drag the corners, or choose one with Space and move it with the arrows. %1 ends it, Esc "
                           "leaves them as they were.")
                            .arg(key));
    m_how->setVisible(m_picture.isEditingCorners());
    m_buttons->setVisible(!m_picture.isEditingCorners());
}

bool WholeTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        setVisible(event->type() == QEvent::Show);
    return QWidget::eventFilter(watched, event);
}

void WholeTools::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(kit::Colour::Surface));
}

} // namespace vigie::ui::certification
