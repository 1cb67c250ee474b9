#include "widgets/kit/Icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace vigie::ui::kit {

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(Icon::Count_)> Names = {
    "activity",      "arrow-right",  "badge-check",    "ban",          "bell",
    "book-open",     "check",        "check-check",    "chevron-down", "chevron-left",
    "chevron-right", "chevron-up",   "circle",         "circle-alert", "circle-check",
    "circle-help",   "circle-x",     "clock",          "cloud-off",    "columns-2",
    "command",       "eye",          "eye-off",        "fast-forward", "file-warning",
    "flag",          "flame",        "gauge",          "hand",         "hourglass",
    "image",         "image-off",    "inbox",          "info",         "keyboard",
    "languages",     "layers",       "layout-grid",    "life-buoy",    "list-checks",
    "list-filter",   "lock",         "log-out",        "maximize",     "message-square",
    "minus",         "monitor",      "moon",           "panel-left",   "panel-right",
    "plus",          "refresh-cw",   "rotate-ccw",     "rotate-cw",    "scale",
    "scan-eye",      "scan-search",  "search",         "send",         "settings",
    "shield",        "shield-alert", "shield-check",   "sparkles",     "sun",
    "tag",           "timer",        "triangle-alert", "undo-2",       "user",
    "user-check",    "users",        "wifi",           "wifi-off",     "x"};

/// Icons are drawn on a grid of 24 with lines of 2; at small sizes a thinner line looks calmer beside 13 px text.
constexpr auto DrawnLine = "stroke-width=\"2\"";
constexpr auto OurLine = "stroke-width=\"1.75\"";
/// Sharp on any screen up to 300 %.
constexpr int IconScales = 3;

} // namespace

QLatin1StringView name(Icon icon)
{
    return QLatin1StringView(Names[static_cast<std::size_t>(icon)]);
}

QPixmap iconPixmap(Icon icon, const QColor &colour, int side, qreal dpr)
{
    const QString key = QStringLiteral("vigie-icon/%1/%2/%3/%4")
                            .arg(static_cast<int>(icon))
                            .arg(colour.rgba(), 8, 16)
                            .arg(side)
                            .arg(dpr);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/") + name(icon) + QStringLiteral(".svg"));
    pixmap = QPixmap(QSize(side, side) * dpr);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        svg.replace(DrawnLine, OurLine);
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    }
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon iconFor(Icon icon, const QColor &colour, int side)
{
    QIcon out;
    for (int scale = 1; scale <= IconScales; ++scale)
        out.addPixmap(iconPixmap(icon, colour, side, scale));
    return out;
}

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &colour, int side)
{
    const QPoint corner(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2);
    painter.drawPixmap(corner, iconPixmap(icon, colour, side, painter.device()->devicePixelRatioF()));
}

} // namespace vigie::ui::kit
