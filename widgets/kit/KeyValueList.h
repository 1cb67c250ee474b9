#pragma once

#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/Tones.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace vigie::ui::kit {

/// Facts: a quiet word on the left, what holds on the right.
class KeyValueList : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        QString label;
        QString value;
        Tone tone = Tone::Neutral;
    };

    explicit KeyValueList(const ThemeSource &theme, QWidget *parent = nullptr);
    void setFacts(const std::vector<Fact> &facts);

private:
    struct Row
    {
        PlainLabel *label;
        PlainLabel *value;
    };
    Row &rowAt(std::size_t index);

    const ThemeSource &m_theme;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace vigie::ui::kit
