#include "widgets/certification/ValueCell.h"

#include "widgets/certification/FindingWords.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/VisibleText.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vigie::ui::certification {

using documents::CellState;
using kit::Colour;
using kit::Metric;

namespace {

/// Longer than any name people have; what is cut ends in "…".
constexpr qsizetype ValueLimit = 512; // bytes

bool isLit(CellState state)
{
    return state == CellState::Differs || state == CellState::Partly || state == CellState::Explained ||
           state == CellState::NotComparable;
}

} // namespace

ValueCell::ValueCell(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_value(new kit::PlainLabel(theme, {.flow = kit::PlainLabel::Flow::Wrap}, this)),
      m_state(new kit::StatusTag(theme, this))
{
    setObjectName(QStringLiteral("valueCell"));
    m_value->setObjectName(QStringLiteral("cellValue"));
    m_state->setObjectName(QStringLiteral("cellState"));
    const int space = theme->metric(Metric::SpaceXs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, space, space, space);
    column->setSpacing(space);
    column->addWidget(m_value);
    column->addWidget(m_state);
    column->addStretch(1);
    theme.follow(*this);
}

void ValueCell::show(const QString &name, const documents::TableCell &cell)
{
    m_shown = cell.state;
    m_value->setColour(Colour::Text);
    m_value->setPlainText(cell.text.isEmpty() ? tr("–") : cutToBytes(cell.text, ValueLimit));
    const QString word = FindingWords::cell(cell.state);
    m_state->setState(FindingWords::tone(cell.state), word);
    m_state->setVisible(isLit(cell.state));
    leaveRoomForTheTick();
    const QString value = cell.text.isEmpty() ? tr("nothing") : m_value->text();
    setAccessibleName(word.isEmpty() ? tr("%1: %2").arg(name, value) : tr("%1: %2, %3").arg(name, value, word));
    update();
}

void ValueCell::showSealed(const QString &name, const QString &words)
{
    m_shown = CellState::Empty;
    m_value->setColour(Colour::TextSecondary);
    m_value->setPlainText(QStringLiteral("…"));
    m_state->hide();
    leaveRoomForTheTick();
    setAccessibleName(tr("%1: %2").arg(name, words));
    update();
}

void ValueCell::clear()
{
    m_shown = CellState::Empty;
    m_value->setPlainText({});
    m_state->hide();
    setAccessibleName({});
}

int ValueCell::tickSide() const
{
    return m_theme->metric(Metric::IconSmall) * 3 / 4; // as high as the small letters beside it
}

void ValueCell::leaveRoomForTheTick()
{
    const int space = m_theme->metric(Metric::SpaceXs);
    layout()->setContentsMargins(2 * space, space, m_shown == CellState::Agrees ? tickSide() + 2 * space : space,
                                 space);
}

void ValueCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = m_theme.theme();
    const auto tone = FindingWords::tone(m_shown);
    if (isLit(m_shown))
        kit::paintBox(painter, rect().adjusted(1, 1, -1, -1), t.metric(Metric::RadiusSmall),
                      t.colour(kit::softOf(tone)), t.colour(kit::inkOf(tone)));
    if (m_shown != CellState::Agrees)
        return;
    const int side = tickSide();
    const QRect sign(width() - side - t.metric(Metric::SpaceXs), m_value->y(), side,
                     QFontMetrics(m_value->font()).height());
    kit::paintIcon(painter, sign, kit::Icon::Check, t.colour(kit::inkOf(tone)), side);
}

} // namespace vigie::ui::certification
