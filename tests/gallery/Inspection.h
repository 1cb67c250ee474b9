#pragma once

#include "tests/gallery/Catalogue.h"
#include "tests/gallery/Recording.h"

#include <QImage>

#include <optional>
#include <set>

namespace vigie::gallery {

enum class Fault {
    Elided,       ///< one of our own sentences is cut
    Cut,          ///< painted beyond the edge of where it may be seen, sideways
    Untranslated, ///< a sentence of ours in the other language
    Overlap,      ///< two texts on the same place
    LowContrast,
    Squeezed, ///< a label has no room for all its lines
    Nameless, ///< a screen reader would say only what kind of thing it is
};

struct Finding
{
    Fault fault = Fault::Elided;
    QString text;
    QRectF box;
    QString detail;
};

struct Demands
{
    Catalogue::Language language = Catalogue::Language::English;
    double contrast = 4.5;         ///< of WCAG 2.2, 1.4.3; high contrast asks for 7
    std::set<QRgb> exempt;         ///< inks of what cannot be used now, for which WCAG asks nothing
    std::optional<QRgb> watermark; ///< the ink, its alpha included, of words that lie behind everything and may be cut
};

/// What a person should be ashamed of in a painted window. Texts of members may be elided and are in any language; ours
/// may not and are in one.
std::vector<Finding> inspect(std::vector<DrawnText> texts, const QImage &picture, const Catalogue &catalogue,
                             const Demands &demands);

/// Every label that is lower than its words need.
std::vector<Finding> inspectRoom(const QWidget &window);

/// Everything a person can work with in the window that has no name for a screen reader.
std::vector<Finding> inspectNames(QWidget &window);

QString name(Fault fault);

} // namespace vigie::gallery
