#pragma once

#include "models/base/Instant.h"
#include "widgets/kit/ThemeSource.h"
#include "widgets/kit/Tones.h"

#include <QWidget>

namespace vigie::ui::kit {

/// How long the case is still ours: a ring that empties and the time in minutes and seconds.
class ClaimRing : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimRing(const ThemeSource &theme, QWidget *parent = nullptr);

    /// `remaining` of `total`; below zero counts as zero.
    void setRemaining(Milliseconds remaining, Milliseconds total);
    /// Nothing is held: hidden, the place stays.
    void setIdle();

    QString timeText() const { return m_time; } ///< "01:42", empty when idle
    Tone tone() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    double m_share = 0;
    Milliseconds m_remaining{0};
    QString m_time;
};

} // namespace vigie::ui::kit
