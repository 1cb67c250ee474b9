#pragma once

#include "models/documents/ApplicantTable.h"
#include "models/domain/Applicant.h"
#include "widgets/certification/ValueCell.h"
#include "widgets/kit/Button.h"

#include <array>
#include <vector>

class QGridLayout;

namespace vigie::ui::certification {

/// What account, print, zone and provider say, one row a value.
class ValueGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ValueGrid(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    /// While the provider is not shown its column says that it waits for the answer.
    void show(const std::vector<documents::TableRow> &rows, bool isProviderShown);
    void clear();
    /// The key that reveals the masked number, written on its button.
    void setRevealKey(const QString &key);
    bool canReveal() const;

Q_SIGNALS:
    void revealWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QWidget *head;
        kit::PlainLabel *field;
        kit::Button *reveal;
        std::array<ValueCell *, documents::TableColumns> cells;
    };
    Row &rowAt(std::size_t index);
    void fill(const Row &row, const documents::TableRow &values, bool isProviderShown);

    const kit::ThemeSource &m_theme;
    QGridLayout *m_grid;
    std::array<kit::PlainLabel *, documents::TableColumns> m_heads{};
    std::vector<Row> m_rows;
    std::size_t m_shown = 0;
    QString m_revealKey;
};

} // namespace vigie::ui::certification
