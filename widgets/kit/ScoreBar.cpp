#include "widgets/kit/ScoreBar.h"

#include "widgets/kit/Digits.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/VisibleText.h"

#include <QLocale>

#include <algorithm>

namespace vigie::ui::kit {

namespace {

constexpr int Decimals = 2;

QString scoreText(std::optional<double> score)
{
    return score ? QLocale().toString(*score, 'f', Decimals) : QStringLiteral("—");
}

} // namespace

ScoreBar::ScoreBar(const ThemeSource &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme.follow(*this);
}

void ScoreBar::setScore(const QString &label, std::optional<double> score)
{
    m_label = visibleLine(label);
    m_score = score ? std::optional(std::clamp(*score, 0.0, 1.0)) : std::nullopt;
    setAccessibleName(m_score ? tr("%1: %2").arg(m_label, scoreText(m_score)) : tr("%1: no value").arg(m_label));
    update();
}

QSize ScoreBar::sizeHint() const
{
    const QFontMetrics metrics(m_theme->font(Type::Body));
    return {m_theme->metric(Metric::PanelMinimum),
            metrics.height() + m_theme->metric(Metric::ScoreHeight) + m_theme->metric(Metric::SpaceS)};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = m_theme.theme();
    const QFontMetrics metrics(t.font(Type::Body));
    const QRectF line(0, 0, width(), metrics.height());
    painter.setFont(t.font(Type::Body, Weight::Medium));
    painter.setPen(t.colour(m_score ? Colour::Machine : Colour::TextSecondary));
    const qreal used = paintDigits(painter, line, Qt::AlignRight, scoreText(m_score));
    painter.setFont(t.font(Type::Body));
    painter.setPen(t.colour(Colour::Text));
    const int room = width() - static_cast<int>(used) - t.metric(Metric::SpaceS);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(m_label, Qt::ElideRight, room));
    const int bar = t.metric(Metric::ScoreHeight);
    const QRectF track(0, line.bottom() + 2, width(), bar);
    paintBox(painter, track, bar / 2.0, t.colour(Colour::MachineSoft));
    if (m_score && *m_score > 0) {
        QRectF filled = track;
        filled.setWidth(std::max<qreal>(bar, track.width() * *m_score));
        paintBox(painter, filled, bar / 2.0, t.colour(Colour::MachineFill));
    }
}

} // namespace vigie::ui::kit
