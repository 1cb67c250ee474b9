#pragma once

#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/notices/StatementPreviews.h"

#include <QWidget>

class QVBoxLayout;

namespace vigie::ui::notices {

/// The statements of reasons for the EU's database as they would leave now, below the letters: what they say, and what
/// keeps one from leaving.
class StatementsView : public QWidget
{
    Q_OBJECT

public:
    explicit StatementsView(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    /// `restricts`: the outcome chosen takes something away.
    void show(const std::vector<StatementPreviews::Preview> &previews, StatementPreviews::State state, bool restricts);
    /// Why none leaves at present, above them; empty: nothing is known to be wrong.
    void setPause(const QString &why);
    static QString about(const StatementPreviews::Preview &preview);

private:
    struct Row
    {
        QWidget *whole;
        kit::PlainLabel *about;
        kit::PlainLabel *faults;
        kit::PlainLabel *text;
    };
    Row &rowAt(std::size_t index);
    static QString state(const std::vector<StatementPreviews::Preview> &previews, StatementPreviews::State state,
                         bool restricts);

    const kit::ThemeSource &m_theme;
    QVBoxLayout *m_column;
    kit::PlainLabel *m_pause;
    kit::PlainLabel *m_state;
    std::vector<Row> m_rows;
};

} // namespace vigie::ui::notices
