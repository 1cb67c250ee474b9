#pragma once

#include "models/documents/MrzLayout.h"
#include "models/domain/ZoneFindings.h"
#include "widgets/kit/ThemeSource.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace vigie::ui::certification {

/// The lines of a zone in cells of one width, with what is doubtful or was corrected marked below the character. The
/// letter for the sex, which stands in most zones, is not shown; numbers are masked where they need not be compared.
class ZoneLines : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneLines(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    void show(const QStringList &lines, const std::vector<domain::MrzMark> &marks,
              std::optional<documents::MrzFormat> format, bool numbersHidden);
    void clear();

    /// The marks as sentences: "Line 2, character 14: K is doubtful, may be <."
    QStringList notes() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void mask(documents::MrzPlace place);
    int longest() const;
    QSizeF cell() const;
    const domain::MrzMark *markAt(int line, int column) const;

    const kit::ThemeSource &m_theme;
    QStringList m_lines;
    std::vector<domain::MrzMark> m_marks;
};

} // namespace vigie::ui::certification
