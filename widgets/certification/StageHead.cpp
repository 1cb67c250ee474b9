#include "widgets/certification/StageHead.h"

#include "widgets/certification/ToolButton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui::certification {

using kit::Metric;

StageHead::StageHead(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_steps(new kit::TabStrip(theme, this)), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("stageHead"));
    setAccessibleName(tr("Stages"));
    m_steps->setObjectName(QStringLiteral("certificationSteps"));
    m_steps->setAccessibleName(tr("Stages"));
    for (const QString &name : {tr("Faces"), tr("Data"), tr("Verdict")})
        m_steps->addTab(name);
    m_row->setContentsMargins(0, 0, theme->metric(Metric::SpaceXs), 0);
    m_row->setSpacing(theme->metric(Metric::SpaceXs));
    m_row->addWidget(m_steps, 1, Qt::AlignBottom);
    theme.follow(*this);
}

void StageHead::add(QAction &action)
{
    m_row->addWidget(makeToolButton(m_theme, action, {}, this));
}

void StageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), m_theme->metric(Metric::Hairline)),
                     m_theme->colour(kit::Colour::Line));
}

} // namespace vigie::ui::certification
