#include "tests/gallery/Inspection.h"

#include <QAccessible>
#include <QLabel>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <map>

namespace vigie::gallery {
namespace {

/// Boxes of letters are higher than the letters: lines may touch.
constexpr double Touching = 3;
constexpr int LeastWords = 3;
constexpr qsizetype LongestNamed = 60; ///< characters of a text that are printed
constexpr QChar Ellipsis = u'…';

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// Relative luminance as in WCAG 2.2.
double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb one, QRgb other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

/// The colour most of the box has that is not the ink: letters are thin.
std::optional<QRgb> ground(const QImage &picture, const QRectF &box, QRgb ink)
{
    const QRect area = box.toAlignedRect() & picture.rect();
    std::map<QRgb, int> counted;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            ++counted[picture.pixel(x, y) | 0xff000000U];
    counted.erase(ink | 0xff000000U);
    const auto most = std::ranges::max_element(counted, {}, [](const auto &pair) { return pair.second; });
    return most == counted.end() ? std::nullopt : std::optional(most->first);
}

bool isElided(const DrawnText &drawn, const Catalogue &catalogue, Catalogue::Language language)
{
    if (!drawn.text.endsWith(Ellipsis) || catalogue.knowsUnfinished(drawn.text, language))
        return false;
    const QString rest = drawn.text.chopped(1).trimmed();
    return rest.size() > 1 && catalogue.begins(rest, language);
}

bool isForeign(const DrawnText &drawn, const Catalogue &catalogue, Catalogue::Language language)
{
    const auto other =
        language == Catalogue::Language::French ? Catalogue::Language::English : Catalogue::Language::French;
    if (catalogue.knows(drawn.text, other) && !catalogue.knows(drawn.text, language))
        return true;
    // A line of a sentence that was wrapped.
    return drawn.text.count(u' ') >= LeastWords - 1 && catalogue.contains(drawn.text, other) &&
           !catalogue.contains(drawn.text, language);
}

/// What a person works with by itself; cells and items of lists say their own text.
bool isWorkedWith(const QAccessibleInterface &thing)
{
    switch (thing.role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
        return true;
    default:
        return thing.state().focusable && thing.role() != QAccessible::Client;
    }
}

void walkNames(QAccessibleInterface &thing, std::vector<Finding> &findings)
{
    if (thing.state().invisible)
        return;
    if (isWorkedWith(thing) && thing.text(QAccessible::Name).trimmed().isEmpty()) {
        const auto *object = thing.object();
        findings.push_back({Fault::Nameless, object ? object->objectName() : QString(), QRectF(thing.rect()),
                            object ? QLatin1StringView(object->metaObject()->className()) : QString()});
    }
    // The cells of a table of a million rows are its own business.
    if (thing.role() == QAccessible::Table || thing.role() == QAccessible::Tree || thing.role() == QAccessible::List)
        return;
    for (int i = 0; i < thing.childCount(); ++i)
        if (auto *child = thing.child(i))
            walkNames(*child, findings);
}

/// Lines that have no room: the box of a label is lower than its words.
bool isSqueezed(const QLabel &label)
{
    constexpr int Rounding = 2;
    const int inside = label.contentsRect().height() - 2 * label.margin();
    const auto around = label.contentsMargins(); // the wished height of a label counts them
    const int wished = label.wordWrap() ? label.heightForWidth(label.width()) - 2 * label.margin() - around.top() -
                                              around.bottom()
                                        : QFontMetrics(label.font()).height();
    return inside < wished - Rounding;
}

} // namespace

std::vector<Finding> inspectRoom(const QWidget &window)
{
    std::vector<Finding> findings;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || !isSqueezed(*label))
            continue;
        const QRect box(label->mapTo(&window, QPoint()), label->size());
        findings.push_back(
            {Fault::Squeezed, label->text().left(LongestNamed), QRectF(box),
             QStringLiteral("%1 of %2").arg(label->height()).arg(label->heightForWidth(label->width()))});
    }
    return findings;
}

std::vector<Finding> inspectNames(QWidget &window)
{
    std::vector<Finding> findings;
    if (auto *root = QAccessible::queryAccessibleInterface(&window))
        walkNames(*root, findings);
    return findings;
}

QString name(Fault fault)
{
    switch (fault) {
    case Fault::Elided:
        return QStringLiteral("elided");
    case Fault::Cut:
        return QStringLiteral("cut");
    case Fault::Untranslated:
        return QStringLiteral("untranslated");
    case Fault::Overlap:
        return QStringLiteral("overlap");
    case Fault::LowContrast:
        return QStringLiteral("low contrast");
    case Fault::Squeezed:
        return QStringLiteral("squeezed");
    case Fault::Nameless:
        break;
    }
    return QStringLiteral("nameless");
}

std::vector<Finding> inspect(std::vector<DrawnText> texts, const QImage &picture, const Catalogue &catalogue,
                             const Demands &demands)
{
    if (demands.watermark)
        std::erase_if(texts, [&demands](const DrawnText &drawn) { return drawn.ink.rgba() == *demands.watermark; });
    std::vector<Finding> findings;
    const auto report = [&findings](Fault fault, const DrawnText &drawn, const QString &detail = {}) {
        findings.push_back({fault, drawn.text, drawn.box, detail});
    };
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto &drawn = texts[i];
        if (isElided(drawn, catalogue, demands.language))
            report(Fault::Elided, drawn);
        if (isForeign(drawn, catalogue, demands.language))
            report(Fault::Untranslated, drawn);
        if (drawn.box.left() < drawn.clip.left() - Touching || drawn.box.right() > drawn.clip.right() + Touching)
            report(Fault::Cut, drawn);
        const QRectF seen = drawn.seen.boundingRect();
        for (std::size_t j = 0; j < i; ++j) {
            const QRect both = (drawn.seen & texts[j].seen).boundingRect();
            if (both.width() > Touching && both.height() > Touching)
                report(Fault::Overlap, drawn, texts[j].text);
        }
        const QRgb ink = drawn.ink.rgb();
        if (demands.exempt.contains(ink) || seen.height() < drawn.box.height() / 2 ||
            seen.width() < drawn.box.width() / 2)
            continue;
        if (const auto under = ground(picture, seen, ink))
            if (const double ratio = contrast(ink, *under); ratio < demands.contrast)
                report(Fault::LowContrast, drawn, QString::number(ratio, 'f', 2));
    }
    return findings;
}

} // namespace vigie::gallery
