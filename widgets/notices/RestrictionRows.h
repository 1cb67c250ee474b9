#pragma once

#include "widgets/kit/ThemeSource.h"
#include "widgets/notices/DecisionDraft.h"

#include <QWidget>

#include <array>
#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace vigie::ui::notices {

/// What is taken away, a row each: a box, and when it ends by itself.
class RestrictionRows : public QWidget
{
    Q_OBJECT

public:
    using Now = std::function<Instant()>;
    RestrictionRows(const kit::ThemeSource &theme, DecisionDraft &draft, Now now, QWidget *parent = nullptr);

    /// In the order in which they are shown.
    static const std::array<domain::RestrictionKind, 5> &kinds();

    void refresh();
    /// In the order of kinds(), as they are written on a key.
    void setKeys(const std::vector<QString> &keys);
    /// Its row is not shown.
    void leaveOut(domain::RestrictionKind kind);
    /// Where there is no room for both, the ends stand below their boxes. `width` in logical pixels.
    void setRoom(int width);

private:
    struct Row
    {
        domain::RestrictionKind kind;
        QCheckBox *box;
        QComboBox *end;
        std::optional<Instant> shown; ///< the end that the last entry stands for
    };
    void place();
    void fillEnds(Row &row, std::optional<Instant> until);
    void chooseEnd(Row &row, int index);

    DecisionDraft &m_draft;
    Now m_now;
    QGridLayout *m_grid;
    bool m_stacked = false;
    std::vector<Row> m_rows;
};

} // namespace vigie::ui::notices
