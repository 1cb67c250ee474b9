#include "widgets/notices/SideBySide.h"

#include <QBoxLayout>
#include <QPainter>
#include <QResizeEvent>

namespace vigie::ui::notices {

namespace {

constexpr int LeastWidth = 540; ///< logical pixels at 100 % text: two columns of some forty letters
constexpr int Whole = 100;

} // namespace

SideBySide::SideBySide(const kit::ThemeSource &theme, QWidget *first, QWidget *second, int share, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(theme->metric(kit::Metric::Hairline)); // through which the line is seen
    m_box->addWidget(first, share);
    m_box->addWidget(second, Whole - share);
    for (QWidget *part : {first, second})
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // by their shares, not by their words
    theme.follow(*this);
}

bool SideBySide::isSideBySide() const
{
    return m_box->direction() == QBoxLayout::LeftToRight;
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_box->setDirection(event->size().width() >= m_theme->scaled(LeastWidth) ? QBoxLayout::LeftToRight
                                                                             : QBoxLayout::TopToBottom);
}

void SideBySide::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(kit::Colour::Line));
}

} // namespace vigie::ui::notices
