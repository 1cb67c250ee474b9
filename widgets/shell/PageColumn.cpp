#include "widgets/shell/PageColumn.h"

#include "widgets/kit/Column.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie::ui::shell {

QVBoxLayout &pageColumn(const kit::ThemeSource &theme, QWidget &page, const QString &name,
                        const QString &accessibleName, int width, kit::Metric spacing)
{
    auto *content = new QWidget;
    content->setObjectName(name + QStringLiteral("Content"));
    kit::limitWidth(theme, *content, width);
    auto *column = new QVBoxLayout(content);
    const int space = theme->metric(kit::Metric::SpaceXl);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(theme->metric(spacing));
    auto *scroll = new QScrollArea(&page);
    scroll->setObjectName(name + QStringLiteral("Scroll"));
    scroll->setAccessibleName(accessibleName);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return *column;
}

} // namespace vigie::ui::shell
