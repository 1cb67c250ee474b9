#include "widgets/paper/PaperStyle.h"

#include <QStringList>

#include <array>
#include <cmath>

namespace vigie::ui::paper {
namespace {

struct Row
{
    PaperFace face;
    qreal size;    ///< points
    qreal leading; ///< points
    QFont::Weight weight;
};

constexpr auto Rows = std::to_array<Row>({
    {PaperFace::Title, 17, 22, QFont::DemiBold},
    {PaperFace::Heading, 12, 16, QFont::DemiBold},
    {PaperFace::Sender, 9, 12.5, QFont::Normal},
    {PaperFace::Body, 10.5, 15, QFont::Normal},
    {PaperFace::Strong, 10.5, 15, QFont::DemiBold},
    {PaperFace::Small, 9, 12.5, QFont::Normal},
    {PaperFace::SmallStrong, 9, 12.5, QFont::DemiBold},
    {PaperFace::Code, 8, 12.5, QFont::Normal},
    {PaperFace::Marginal, 8, 11, QFont::Normal},
});

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < Rows.size(); ++i)
        if (static_cast<std::size_t>(Rows[i].face) != i)
            return false;
    return true;
}
static_assert(isInOrder() && Rows.size() == static_cast<std::size_t>(PaperFace::Marginal) + 1);

const Row &rowOf(PaperFace face)
{
    return Rows[static_cast<std::size_t>(face)];
}

} // namespace

QFont paperFont(PaperFace face)
{
    const auto &row = rowOf(face);
    QFont font;
    if (face == PaperFace::Code) {
        font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono")});
        font.setStyleHint(QFont::Monospace);
    } else {
        // Not the window's Inter: between digits it sets another hyphen and colon, which belong to no character, so
        // that a reference or a time copied out of a file would lose them.
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
        font.setStyleHint(QFont::SansSerif);
    }
    // In dots and not in points, or every device would make another size of it.
    font.setPixelSize(static_cast<int>(std::lround(points(row.size))));
    font.setWeight(row.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal paperLeading(PaperFace face)
{
    return points(rowOf(face).leading);
}

QColor paperInk(PaperFace face)
{
    return face == PaperFace::Marginal || face == PaperFace::Sender ? QColor(0x55, 0x55, 0x55) : QColor(Qt::black);
}

} // namespace vigie::ui::paper
