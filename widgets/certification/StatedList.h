#pragma once

#include "models/domain/Tone.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/StatusTag.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace vigie::ui::certification {

/// One thing and how it stands: symbol and word, what it is, what follows.
struct StatedLine
{
    domain::Tone tone = domain::Tone::Neutral;
    QString word; ///< of the tag
    QString title;
    QString detail{}; ///< wraps below; may be empty
    int level = 0;    ///< indented under the line above
};

/// Lines to be scanned from above, each with a tag in a column of its own. One accessible name a line.
class StatedList : public QWidget
{
    Q_OBJECT

public:
    StatedList(const kit::ThemeSource &theme, const QString &name, QWidget *parent = nullptr);
    void setLines(const std::vector<StatedLine> &lines);
    int count() const { return m_count; }

private:
    struct Row
    {
        kit::StatusTag *tag;
        QWidget *words;
        kit::PlainLabel *title;
        kit::PlainLabel *detail;
    };
    Row &rowAt(std::size_t index);

    const kit::ThemeSource &m_theme;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    int m_count = 0;
};

} // namespace vigie::ui::certification
