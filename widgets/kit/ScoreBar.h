#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QWidget>

#include <optional>

namespace vigie::ui::kit {

/// One class of the machine's opinion: its name, a violet bar, the number. An absent score is unknown, not zero.
class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(const ThemeSource &theme, QWidget *parent = nullptr);
    void setScore(const QString &label, std::optional<double> score); ///< probability 0…1
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    QString m_label;
    std::optional<double> m_score;
};

} // namespace vigie::ui::kit
