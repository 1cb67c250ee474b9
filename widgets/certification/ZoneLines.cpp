#include "widgets/certification/ZoneLines.h"

#include "widgets/certification/TypedZone.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/Tones.h"

#include <QPainter>

#include <algorithm>

namespace vigie::ui::certification {

using documents::MrzFormat;
using domain::MrzMark;
using kit::Colour;
using kit::Metric;

namespace {

constexpr QChar Hidden(0x2022);
constexpr int MostLetters = 44; // of a line, in any format

/// What is typed by hand may be as wrong and as long as it likes.
QString shownLine(const QString &line)
{
    QString shown = line.left(MostLetters);
    for (auto &c : shown)
        if (c.unicode() < 0x20 || c.unicode() > 0x7E)
            c = QLatin1Char('?');
    return shown;
}

Colour inkOf(MrzMark::Kind kind)
{
    return kit::inkOf(kind == MrzMark::Kind::Corrected ? kit::Tone::Danger : kit::Tone::Soon);
}

} // namespace

ZoneLines::ZoneLines(const kit::ThemeSource &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("zoneLines"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme.follow(*this);
    hide();
}

void ZoneLines::show(const QStringList &lines, const std::vector<MrzMark> &marks, std::optional<MrzFormat> format,
                     bool numbersHidden)
{
    m_lines.clear();
    for (const auto &line : lines)
        m_lines << shownLine(line);
    m_marks = marks;
    if (!format && !m_lines.isEmpty())
        format = likelyFormat(m_lines, {static_cast<int>(m_lines.size()), static_cast<int>(m_lines.front().size())});
    if (format)
        for (const auto &place : hiddenPlaces(m_lines, *format, numbersHidden))
            mask(place);
    setVisible(!m_lines.isEmpty());
    setAccessibleName(m_lines.isEmpty() ? QString()
                                        : tr("Machine-readable zone: %1").arg(m_lines.join(QStringLiteral(" / "))));
    setAccessibleDescription(notes().join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

void ZoneLines::clear()
{
    show({}, {}, {}, true);
}

void ZoneLines::mask(documents::MrzPlace place)
{
    if (place.line > m_lines.size())
        return;
    QString &line = m_lines[place.line - 1];
    for (int column = place.first; column <= place.last && column <= line.size(); ++column)
        line[column - 1] = Hidden;
}

QStringList ZoneLines::notes() const
{
    QStringList words;
    for (const auto &mark : m_marks) {
        if (mark.line >= m_lines.size() || mark.column >= m_lines[mark.line].size())
            continue;
        const QChar taken = m_lines[mark.line][mark.column], first = QLatin1Char(mark.first);
        const QString place = tr("Line %1, character %2").arg(mark.line + 1).arg(mark.column + 1);
        const bool isCorrected = mark.kind == MrzMark::Kind::Corrected;
        if (taken == Hidden && isCorrected)
            words << tr("%1: taken otherwise than it looks because the check digit then agrees.").arg(place);
        if (taken == Hidden)
            continue;
        if (isCorrected)
            words << tr("%1: looks like %2, taken as %3 because the check digit then agrees.")
                         .arg(place, QString(first), QString(taken));
        else if (first != taken)
            words << tr("%1: %2 is doubtful, may be %3.").arg(place, QString(taken), QString(first));
        else
            words << tr("%1: %2 is doubtful.").arg(place, QString(taken));
    }
    return words;
}

int ZoneLines::longest() const
{
    int longest = 0;
    for (const auto &line : m_lines)
        longest = std::max(longest, static_cast<int>(line.size()));
    return longest;
}

QSizeF ZoneLines::cell() const
{
    const QFontMetricsF metrics(m_theme->font(kit::Type::Mono));
    const qreal wished = metrics.horizontalAdvance(QLatin1Char('M')) * 1.2;
    const qreal room = longest() > 0 && width() > 0 ? static_cast<qreal>(width()) / longest() : wished;
    return {std::min(wished, room), metrics.height() + m_theme->metric(Metric::SpaceS)};
}

QSize ZoneLines::sizeHint() const
{
    const QFontMetricsF metrics(m_theme->font(kit::Type::Mono));
    return {static_cast<int>(metrics.horizontalAdvance(QLatin1Char('M')) * 1.2 * longest()) + 1,
            static_cast<int>(cell().height() * static_cast<qreal>(m_lines.size()))};
}

QSize ZoneLines::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

const MrzMark *ZoneLines::markAt(int line, int column) const
{
    const auto found =
        std::ranges::find_if(m_marks, [&](const MrzMark &mark) { return mark.line == line && mark.column == column; });
    return found == m_marks.end() ? nullptr : &*found;
}

void ZoneLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &t = m_theme.theme();
    QFont font = t.font(kit::Type::Mono);
    const QSizeF size = cell();
    // Narrower than the letters are: smaller letters rather than letters over one another.
    const qreal advance = QFontMetricsF(font).horizontalAdvance(QLatin1Char('M'));
    if (advance > size.width() && font.pixelSize() > 0)
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * size.width() / advance)));
    painter.setFont(font);
    for (int line = 0; line < m_lines.size(); ++line) {
        for (int column = 0; column < m_lines[line].size(); ++column) {
            const QRectF box(column * size.width(), line * size.height(), size.width(), size.height());
            if (const auto *mark = markAt(line, column)) {
                const QColor ink = t.colour(inkOf(mark->kind));
                const bool isCorrected = mark->kind == MrzMark::Kind::Corrected;
                kit::paintBox(painter, box.adjusted(0, 1, 0, -1), 2,
                              t.colour(kit::softOf(isCorrected ? kit::Tone::Danger : kit::Tone::Soon)),
                              isCorrected ? ink : QColor());
                painter.fillRect(QRectF(box.left() + 1, box.bottom() - 3, box.width() - 2, 2), ink);
            }
            painter.setPen(t.colour(m_lines[line][column] == QLatin1Char('<') ? Colour::TextSecondary : Colour::Text));
            painter.drawText(box, Qt::AlignCenter, QString(m_lines[line][column]));
        }
    }
}

} // namespace vigie::ui::certification
