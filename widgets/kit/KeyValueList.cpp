#include "widgets/kit/KeyValueList.h"

#include <QGridLayout>

namespace vigie::ui::kit {

KeyValueList::KeyValueList(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme->metric(Metric::SpaceM));
    m_grid->setVerticalSpacing(theme->metric(Metric::SpaceXs) + 2);
    m_grid->setColumnStretch(1, 1);
}

KeyValueList::Row &KeyValueList::rowAt(std::size_t index)
{
    while (m_rows.size() <= index) {
        auto *label = new PlainLabel(m_theme, {.colour = Colour::TextSecondary}, this);
        auto *value = new PlainLabel(m_theme, {.weight = Weight::Regular, .flow = PlainLabel::Flow::Wrap}, this);
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        const int row = static_cast<int>(m_rows.size());
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
        m_rows.push_back({label, value});
    }
    return m_rows[index];
}

void KeyValueList::setFacts(const std::vector<Fact> &facts)
{
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const Row &row = rowAt(i);
        row.label->setPlainText(facts[i].label);
        row.value->setPlainText(facts[i].value);
        row.value->setColour(facts[i].tone == Tone::Neutral ? Colour::Text : inkOf(facts[i].tone));
        row.value->setAccessibleName(tr("%1: %2").arg(row.label->text(), row.value->text()));
    }
    for (std::size_t i = facts.size(); i < m_rows.size(); ++i) // nothing of what is gone from the screen stays
        m_rows[i].value->setPlainText({});
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].label->setVisible(i < facts.size());
        m_rows[i].value->setVisible(i < facts.size());
    }
}

} // namespace vigie::ui::kit
