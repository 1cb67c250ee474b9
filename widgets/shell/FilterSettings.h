#pragma once

#include "models/domain/FilterPolicy.h"
#include "models/domain/ports/Preferences.h"
#include "widgets/kit/ThemeSource.h"
#include "widgets/shell/FilterPreview.h"

#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace vigie::ui::shell {

/// What is taken from pictures until one asks to see them: a row a category, tried out on a sample beside it.
class FilterSettings : public QWidget
{
    Q_OBJECT

public:
    FilterSettings(const kit::ThemeSource &theme, domain::Preferences &preferences, QWidget *parent = nullptr);

private:
    struct Row
    {
        domain::Category category;
        std::array<QCheckBox *, 3> boxes; ///< blur, grey, smaller
    };
    void addRow(QGridLayout &grid, int line, domain::Category category);
    void load();
    void store(const Row &row);
    static domain::Filter chosen(const Row &row);
    bool eventFilter(QObject *watched, QEvent *event) override;

    const kit::ThemeSource &m_theme;
    domain::Preferences &m_preferences;
    QComboBox *m_grip;
    FilterPreview *m_preview;
    std::vector<Row> m_rows;
};

} // namespace vigie::ui::shell
