#include "widgets/content/PolicyNews.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using kit::Metric;

namespace {

constexpr int Width = 640;

} // namespace

PolicyNews::PolicyNews(const kit::ThemeSource &theme, QWidget &host, const std::string &language)
    : Floating(theme, host),
      m_title(new kit::PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this)),
      m_scroll(new QScrollArea(this)), m_list(new ChangeList(theme, language)),
      m_read(new kit::Button(theme, tr("I have read it (Enter)"), kit::Button::Role::Primary, this))
{
    setObjectName(QStringLiteral("policyNews"));
    setOutside(Outside::Blocks);
    setAccessibleName(tr("What changed in the policy since your last shift"));
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(QStringLiteral("policyNewsTitle"));
    m_title->setPlainText(tr("What changed since your last shift"));
    m_scroll->setObjectName(QStringLiteral("policyNewsScroll"));
    m_scroll->setAccessibleName(tr("Changes"));
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    m_read->setObjectName(QStringLiteral("policyNewsRead"));
    m_read->setAccessibleName(tr("I have read what changed"));
    m_read->setFocusPolicy(Qt::NoFocus);
    const int space = theme->metric(Metric::SpaceL);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(theme->metric(Metric::SpaceM));
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_read, 0, Qt::AlignRight);
    connect(m_read, &kit::Button::clicked, this, &PolicyNews::agree);
}

void PolicyNews::tell(const std::vector<domain::PolicyChange> &changes)
{
    m_list->show(changes);
    m_scroll->verticalScrollBar()->setValue(0);
    open();
    raise();
}

void PolicyNews::agree()
{
    close();
    Q_EMIT acknowledged();
}

void PolicyNews::keyPressEvent(QKeyEvent *event)
{
    auto *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            agree();
        return;
    case Qt::Key_Down:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    default:
        return; // Escape too: it is to be read
    }
}

QRect PolicyNews::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceXl);
    const int width = std::min(m_theme->scaled(Width), area.width() - 2 * margin);
    const int space = m_theme->metric(Metric::SpaceL);
    // As if it had to be scrolled, so that it need not be.
    const int text = width - 2 * space - m_scroll->verticalScrollBar()->sizeHint().width();
    const int wished = m_list->heightForWidth(text) + m_title->sizeHint().height() + m_read->sizeHint().height() +
                       2 * (space + layout()->spacing()) + space;
    const int height = std::min(wished, area.height() - 2 * margin);
    return {(area.width() - width) / 2, (area.height() - height) / 2, width, height};
}

} // namespace vigie::ui::content
