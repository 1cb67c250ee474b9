#pragma once

#include "models/domain/Exposure.h"
#include "widgets/kit/ThemeSource.h"

#include <QWidget>

#include <vector>

namespace vigie::ui::shell {

/// A week as seven quiet bars. One hue, a number on each; no target, no comparison with anybody.
class ExposureBars : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Days = 7;

    explicit ExposureBars(const kit::ThemeSource &theme, QWidget *parent = nullptr);
    void showWeek(const domain::ExposureLedger &ledger, QDate today);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar
    {
        QString day;
        QString number;
        double share; ///< of the longest one, 0…1
    };
    const kit::ThemeSource &m_theme;
    std::vector<Bar> m_bars;
};

/// "3 min", "45 s"
QString spokenTime(Milliseconds time);

} // namespace vigie::ui::shell
