#include "widgets/certification/StatedList.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace vigie::ui::certification {

using kit::Metric;
using kit::PlainLabel;

StatedList::StatedList(const kit::ThemeSource &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    setAccessibleName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme->metric(Metric::SpaceS));
    m_grid->setVerticalSpacing(theme->metric(Metric::SpaceS));
    m_grid->setColumnStretch(1, 1);
    // Lists below one another begin their words at the same place; the longest tags are as wide.
    constexpr int TagColumn = 96;
    m_grid->setColumnMinimumWidth(0, theme->scaled(TagColumn));
}

StatedList::Row &StatedList::rowAt(std::size_t index)
{
    while (m_rows.size() <= index) {
        Row row{};
        row.tag = new kit::StatusTag(m_theme, this);
        row.words = new QWidget(this);
        row.title = new PlainLabel(m_theme, {.weight = kit::Weight::Medium, .flow = PlainLabel::Flow::Wrap}, row.words);
        row.detail =
            new PlainLabel(m_theme, {.colour = kit::Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, row.words);
        row.tag->setObjectName(QStringLiteral("statedTag"));
        row.words->setObjectName(QStringLiteral("statedLine"));
        row.title->setObjectName(QStringLiteral("statedTitle"));
        row.detail->setObjectName(QStringLiteral("statedDetail"));
        auto *column = new QVBoxLayout(row.words);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(row.title);
        column->addWidget(row.detail);
        const int at = static_cast<int>(m_rows.size());
        m_grid->addWidget(row.tag, at, 0, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(row.words, at, 1);
        m_rows.push_back(row);
    }
    return m_rows[index];
}

void StatedList::setLines(const std::vector<StatedLine> &lines)
{
    m_count = static_cast<int>(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto &line = lines[i];
        const Row &row = rowAt(i);
        row.tag->setState(line.tone, line.word);
        row.title->setPlainText(line.title);
        row.detail->setPlainText(line.detail);
        row.detail->setVisible(!line.detail.isEmpty());
        row.words->layout()->setContentsMargins(line.level * m_theme->metric(Metric::SpaceL), 0, 0, 0);
        row.words->setAccessibleName(
            line.detail.isEmpty() ? tr("%1: %2").arg(row.title->text(), row.tag->word())
                                  : tr("%1: %2. %3").arg(row.title->text(), row.tag->word(), row.detail->text()));
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < lines.size();
        m_rows[i].tag->setVisible(isUsed);
        m_rows[i].words->setVisible(isUsed);
        if (isUsed)
            continue;
        m_rows[i].title->setPlainText({}); // nothing of what is gone from the screen stays
        m_rows[i].detail->setPlainText({});
        m_rows[i].words->setAccessibleName({});
    }
    setVisible(!lines.empty());
}

} // namespace vigie::ui::certification
