#include "tests/gallery/Recording.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace vigie::gallery {
namespace {

constexpr int DotsPerInch = 96;
/// A shape this opaque hides what lies under it.
constexpr int Opaque = 250;

/// Paints nothing and remembers the texts.
class RecordingEngine final : public QPaintEngine
{
public:
    RecordingEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QString text = item.text().trimmed();
        if (text.isEmpty())
            return;
        const QRectF line(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRectF box = state->transform().mapRect(line);
        QRectF clip = systemClip().boundingRect();
        if (painter()->hasClipping()) // a text drawn into a box is cut at its edge
            clip &= state->transform().mapRect(painter()->clipBoundingRect());
        if (clip.intersects(box))
            texts.push_back({text, box, clip, QRegion((box & clip).toRect()), state->pen().color()});
    }

    void drawPath(const QPainterPath &path) override
    {
        // The corners of a rounded box stay open; nobody writes there.
        cover(path.boundingRect());
    }
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            cover(rects[i]);
    }
    void drawRects(const QRect *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            cover(QRectF(rects[i]));
    }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF &at, const QPixmap &pixmap, const QRectF &) override
    {
        if (!pixmap.hasAlphaChannel())
            hide(state->transform().mapRect(at));
    }
    void drawImage(const QRectF &at, const QImage &image, const QRectF &, Qt::ImageConversionFlags) override
    {
        if (!image.hasAlphaChannel())
            hide(state->transform().mapRect(at));
    }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}

    std::vector<DrawnText> texts;

private:
    void cover(const QRectF &rect)
    {
        const QBrush brush = state->brush();
        if (brush.style() == Qt::SolidPattern && brush.color().alpha() >= Opaque)
            hide(state->transform().mapRect(rect));
    }
    void hide(QRectF area)
    {
        area &= QRectF(systemClip().boundingRect());
        for (DrawnText &drawn : texts)
            drawn.seen -= area.toAlignedRect();
        std::erase_if(texts, [](const DrawnText &drawn) { return drawn.seen.isEmpty(); });
    }
};

class RecordingDevice final : public QPaintDevice
{
public:
    explicit RecordingDevice(QSize size) : m_size(size) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    std::vector<DrawnText> texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return DotsPerInch;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    QSize m_size;
    mutable RecordingEngine m_engine;
};

/// The places of widgets that stand over another one: a panel over the canvas.
std::vector<QRectF> covers(const QWidget &window)
{
    std::vector<QRectF> found;
    for (const auto *over : window.findChildren<QWidget *>()) {
        if (!over->isVisible())
            continue;
        for (const auto *under : over->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (under != over && under->isVisible() && under->geometry().intersects(over->geometry())) {
                found.emplace_back(QRect(over->mapTo(&window, QPoint()), over->size()));
                break;
            }
    }
    return found;
}

/// Whether one of these hides an end of the text: its clip ends where they begin.
bool isHalfCovered(const DrawnText &drawn, const std::vector<QRectF> &covers)
{
    constexpr double Beside = 2;
    return std::ranges::any_of(covers, [&drawn](const QRectF &cover) {
        const bool meet = std::abs(drawn.clip.right() - cover.left()) <= Beside ||
                          std::abs(drawn.clip.left() - cover.right()) <= Beside;
        return meet && cover.intersects(drawn.box);
    });
}

} // namespace

std::vector<DrawnText> record(QWidget &window)
{
    RecordingDevice device(window.size());
    window.render(&device);
    auto texts = device.texts();
    const auto above = covers(window);
    for (DrawnText &drawn : texts)
        if (isHalfCovered(drawn, above))
            drawn.clip |= drawn.box;
    return texts;
}

} // namespace vigie::gallery
