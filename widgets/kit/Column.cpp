#include "widgets/kit/Column.h"

#include "widgets/kit/ThemeSource.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace vigie::ui::kit {

void limitWidth(const ThemeSource &theme, QWidget &content, int width)
{
    const auto limit = [&theme, &content, width] { content.setMaximumWidth(theme->scaled(width)); };
    limit();
    QObject::connect(&theme, &ThemeSource::changed, &content, limit);
}

void centre(const ThemeSource &theme, QWidget &page, QWidget &content, int width)
{
    constexpr int Greedy = 1000; // takes what it may before the empty space beside it gets any
    limitWidth(theme, content, width);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(&content, Greedy);
    row->addStretch(1);
    auto *all = new QVBoxLayout(&page);
    all->addStretch(2);
    all->addLayout(row);
    all->addStretch(3);
}

} // namespace vigie::ui::kit
