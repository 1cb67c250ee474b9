#include "widgets/certification/TwoColumns.h"

#include <QEvent>
#include <QVBoxLayout>

namespace vigie::ui::certification {

using kit::Metric;

namespace {

constexpr int BesideFrom = 720; ///< logical pixels at 100 % text: less is no room for two columns
constexpr int LeftShare = 5, RightShare = 3;

} // namespace

TwoColumns::TwoColumns(const kit::ThemeSource &theme, const QString &name, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_body(new QWidget), m_row(new QBoxLayout(QBoxLayout::LeftToRight, m_body)),
      m_left(new QVBoxLayout), m_right(new QVBoxLayout)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    m_body->setAutoFillBackground(false);
    const int space = theme->metric(Metric::SpaceM);
    m_row->setContentsMargins(space, space / 2, space, space);
    m_row->setSpacing(2 * space);
    m_row->addLayout(m_left, LeftShare);
    m_row->addLayout(m_right, RightShare);
    for (auto *column : {m_left, m_right})
        column->setSpacing(theme->metric(Metric::SpaceS));
    setWidget(m_body);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &kit::ThemeSource::changed, this, &TwoColumns::arrange);
}

void TwoColumns::arrange()
{
    const bool beside = viewport()->width() >= m_theme->scaled(BesideFrom);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TwoColumns::keepInSight(QWidget &widget)
{
    letGo();
    m_kept = &widget;
    m_kept->installEventFilter(this);
    ensureWidgetVisible(m_kept);
}

void TwoColumns::letGo()
{
    if (m_kept)
        m_kept->removeEventFilter(this);
    m_kept.clear();
}

bool TwoColumns::eventFilter(QObject *watched, QEvent *event)
{
    // The scroll area learns the new size of its body only afterwards.
    if (watched == m_kept && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_kept)
                    ensureWidgetVisible(m_kept);
            },
            Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

} // namespace vigie::ui::certification
