#include "widgets/shell/FilterSettings.h"

#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/FilterPreferences.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace vigie::ui::shell {

using domain::Category;
using domain::Filter;
using domain::FilterTable;
using domain::RevealGrip;
using kit::Colour;
using kit::Metric;

FilterSettings::FilterSettings(const kit::ThemeSource &theme, domain::Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_preferences(preferences), m_grip(new QComboBox(this)),
      m_preview(new FilterPreview(theme, this))
{
    setObjectName(QStringLiteral("filterSettings"));
    setAccessibleName(tr("Pictures before you ask to see them"));
    m_preview->setObjectName(QStringLiteral("filterPreview"));
    m_grip->setObjectName(QStringLiteral("revealGrip"));
    kit::nameChoice(*m_grip, tr("A picture shows"));
    m_grip->addItem(tr("While its key or button is held"), static_cast<int>(RevealGrip::Hold));
    m_grip->addItem(tr("Until its key or button is pressed again"), static_cast<int>(RevealGrip::Toggle));

    auto *explanation = new kit::PlainLabel(
        theme, {kit::Type::Body, kit::Weight::Regular, Colour::TextSecondary, kit::PlainLabel::Flow::Wrap}, this);
    explanation->setPlainText(tr("What nobody has judged yet is always fully covered. Uncovering goes from grey to "
                                 "colour, never straight."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme->metric(Metric::SpaceL));
    grid->setVerticalSpacing(theme->metric(Metric::SpaceXs));
    int line = 0;
    for (const Category category : FilterTable::Rows)
        addRow(*grid, line++, category);

    auto *gripRow = new QHBoxLayout;
    auto *gripLabel = new kit::PlainLabel(theme, {.colour = Colour::TextSecondary}, this);
    gripLabel->setPlainText(tr("A picture shows"));
    gripRow->setSpacing(theme->metric(Metric::SpaceM));
    gripRow->addWidget(gripLabel);
    gripRow->addWidget(m_grip, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metric(Metric::SpaceM));
    column->addWidget(explanation);
    column->addLayout(gripRow);
    column->addWidget(m_preview, 0, Qt::AlignHCenter);
    column->addLayout(grid);

    load();
    connect(&preferences, &domain::Preferences::changed, this, [this](const QString &key) {
        if (key == kit::FilterTableKey || key == kit::RevealGripKey)
            load();
    });
    connect(m_grip, &QComboBox::activated, this,
            [this] { kit::writeGrip(m_preferences, static_cast<RevealGrip>(m_grip->currentData().toInt())); });
}

void FilterSettings::addRow(QGridLayout &grid, int line, Category category)
{
    const QString name = category == Category::None ? tr("Nothing found") : kit::words(category);
    auto *label = new kit::PlainLabel(m_theme, {}, this);
    label->setPlainText(name);
    grid.addWidget(label, line, 0);
    Row row{category, {}};
    const std::array<QString, 3> words = {tr("Blurred"), tr("Grey"), tr("Smaller")};
    const std::array<const char *, 3> ids = {"blur", "grey", "smaller"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto *box = new QCheckBox(words[i], this);
        box->setObjectName(
            QStringLiteral("filter.%1.%2").arg(static_cast<int>(category)).arg(QLatin1StringView(ids[i])));
        box->setAccessibleName(tr("%1: %2").arg(name, words[i]));
        box->setEnabled(!FilterTable::isFixed(category));
        box->installEventFilter(this);
        grid.addWidget(box, line, static_cast<int>(i) + 1);
        row.boxes[i] = box;
    }
    grid.setColumnStretch(0, 1);
    m_rows.push_back(row);
    const std::size_t index = m_rows.size() - 1;
    for (auto *box : row.boxes)
        connect(box, &QCheckBox::toggled, this, [this, index] { store(m_rows[index]); });
}

Filter FilterSettings::chosen(const Row &row)
{
    return {row.boxes[0]->isChecked(), row.boxes[1]->isChecked(), row.boxes[2]->isChecked()};
}

void FilterSettings::load()
{
    const auto table = kit::readFilters(m_preferences);
    for (const Row &row : m_rows) {
        const Filter filter = table.of(row.category);
        const std::array<bool, 3> parts = {filter.blur, filter.grey, filter.smaller};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const QSignalBlocker blocker(row.boxes[i]);
            row.boxes[i]->setChecked(parts[i]);
        }
    }
    m_grip->setCurrentIndex(m_grip->findData(static_cast<int>(kit::readGrip(m_preferences))));
}

void FilterSettings::store(const Row &row)
{
    auto table = kit::readFilters(m_preferences);
    table.set(row.category, chosen(row));
    kit::writeFilters(m_preferences, table);
    m_preview->setFilter(chosen(row));
}

bool FilterSettings::eventFilter(QObject *watched, QEvent *event)
{
    // The sample follows the row one is at, by keyboard or by mouse.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::Enter)
        for (const Row &row : m_rows)
            if (std::ranges::find(row.boxes, watched) != row.boxes.end())
                m_preview->setFilter(chosen(row));
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie::ui::shell
