#include "widgets/kit/ClaimRing.h"

#include "widgets/kit/Digits.h"

#include <algorithm>
#include <cmath>

namespace vigie::ui::kit {

namespace {

using namespace std::chrono_literals;
/// A heartbeat comes every 30 s; less than that left means one was missed.
constexpr Milliseconds SoonBelow = 30s;
constexpr Milliseconds DangerBelow = 15s;
/// A screen reader hears of it in steps, not every second.
constexpr std::int64_t SpokenStep = 10;
constexpr qreal Stroke = 3;
constexpr int FullCircle = 360 * 16; // QPainter counts sixteenths of a degree
constexpr int Top = 90 * 16;

} // namespace

ClaimRing::ClaimRing(const ThemeSource &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme.follow(*this);
    setIdle();
}

void ClaimRing::setRemaining(Milliseconds remaining, Milliseconds total)
{
    m_remaining = std::max(remaining, 0ms);
    m_share = total > 0ms
                  ? std::clamp(static_cast<double>(m_remaining.count()) / static_cast<double>(total.count()), 0.0, 1.0)
                  : 0.0;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_remaining).count();
    m_time =
        QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const auto spoken = (seconds + SpokenStep - 1) / SpokenStep * SpokenStep;
    setAccessibleName(
        tr("Claim: less than %n second(s) left", nullptr, static_cast<int>(std::max(spoken, SpokenStep))));
    update();
}

void ClaimRing::setIdle()
{
    m_time.clear();
    setAccessibleName(tr("No claim"));
    update();
}

Tone ClaimRing::tone() const
{
    return m_remaining < DangerBelow ? Tone::Danger : m_remaining < SoonBelow ? Tone::Soon : Tone::Neutral;
}

QSize ClaimRing::sizeHint() const
{
    const auto text = std::ceil(digitsWidth(m_theme->font(Type::Body, Weight::Medium), QStringLiteral("00:00")));
    return {m_theme->metric(Metric::Ring) + m_theme->metric(Metric::SpaceS) + static_cast<int>(text),
            m_theme->metric(Metric::ControlSmall)};
}

void ClaimRing::paintEvent(QPaintEvent *)
{
    if (m_time.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &t = m_theme.theme();
    const int side = t.metric(Metric::Ring);
    const QRectF ring =
        QRectF(0, (height() - side) / 2.0, side, side).adjusted(Stroke / 2, Stroke / 2, -Stroke / 2, -Stroke / 2);
    painter.setPen(QPen(t.colour(Colour::Line), Stroke));
    painter.drawEllipse(ring);
    const Colour hue = tone() == Tone::Neutral ? Colour::Accent : fillOf(tone());
    painter.setPen(QPen(t.colour(hue), Stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, Top, static_cast<int>(std::lround(m_share * FullCircle)));
    painter.setFont(t.font(Type::Body, Weight::Medium));
    painter.setPen(t.colour(tone() == Tone::Neutral ? Colour::Text : inkOf(tone())));
    paintDigits(painter, QRectF(rect()).adjusted(side + t.metric(Metric::SpaceS), 0, 0, 0), Qt::AlignLeft, m_time);
}

} // namespace vigie::ui::kit
