#pragma once

#include "models/documents/ApplicantTable.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/StatusTag.h"

#include <QWidget>

namespace vigie::ui::certification {

/// One value of the comparison. What agrees is quiet; what does not is lit by ground, symbol and word.
class ValueCell : public QWidget
{
    Q_OBJECT

public:
    explicit ValueCell(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    /// `name`: which value it is, for who does not see the grid.
    void show(const QString &name, const documents::TableCell &cell);
    /// A value that is not to be known yet; `words` say when it will be.
    void showSealed(const QString &name, const QString &words);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int tickSide() const;
    void leaveRoomForTheTick(); ///< the sign of what agrees never touches the value

    const kit::ThemeSource &m_theme;
    kit::PlainLabel *m_value;
    kit::StatusTag *m_state;
    documents::CellState m_shown = documents::CellState::Empty;
};

} // namespace vigie::ui::certification
