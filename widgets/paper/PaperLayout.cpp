#include "widgets/paper/PaperLayout.h"

#include "models/base/VisibleText.h"
#include "widgets/paper/PaperWords.h"

#include <QFontMetricsF>
#include <QPainter>

namespace vigie::ui::paper {
namespace {

constexpr qreal HeaderTop = millimetres(13);
constexpr qreal FooterTop = Sheet.height() - millimetres(15);

class Pages
{
public:
    void add(const std::vector<PaperSlab> &slabs)
    {
        for (std::size_t first = 0; first < slabs.size();) {
            auto last = first;
            while (slabs[last].keepsNext && last + 1 < slabs.size())
                ++last;
            qreal needed = 0;
            for (auto i = first; i <= last; ++i)
                needed += slabs[i].height + (i == first && isTop() ? 0 : slabs[i].gap);
            // What no page can hold is cut where it must be.
            const bool fitsAPage = needed + headHeight(slabs[first]) <= TextArea.height();
            if (!isTop() && m_y + needed > TextArea.bottom() && fitsAPage)
                turn();
            for (; first <= last; ++first)
                place(slabs[first]);
        }
    }
    std::vector<PaperPage> take() { return std::move(m_pages); }

private:
    static qreal headHeight(const PaperSlab &slab) { return slab.head ? slab.head->height : 0; }
    bool isTop() const { return m_y <= TextArea.top(); }
    void turn()
    {
        m_pages.emplace_back();
        m_y = TextArea.top();
    }
    void place(const PaperSlab &slab)
    {
        if (!isTop() && m_y + slab.gap + slab.height > TextArea.bottom())
            turn();
        const bool isFirst = isTop();
        if (isFirst && slab.head)
            put(*slab.head);
        else if (!isFirst)
            m_y += slab.gap;
        put(slab);
    }
    void put(const PaperSlab &slab)
    {
        auto &page = m_pages.back();
        for (auto text : slab.texts) {
            text.box.translate(TextArea.left(), m_y);
            page.texts.push_back(std::move(text));
        }
        for (auto mark : slab.marks) {
            mark.box.translate(TextArea.left(), m_y);
            page.marks.push_back(mark);
        }
        m_y += slab.height;
    }

    std::vector<PaperPage> m_pages{PaperPage{}};
    qreal m_y = TextArea.top();
};

enum class Side : std::uint8_t { Left, Right };

/// One line of at most `width` dots outside of the text.
void addMargin(PaperPage &page, const QString &text, Side side, qreal top, qreal width)
{
    const QFontMetricsF metrics(paperFont(PaperFace::Marginal));
    const auto line = metrics.elidedText(visibleLine(text), Qt::ElideRight, width);
    if (line.isEmpty())
        return;
    const qreal advance = metrics.horizontalAdvance(line);
    const qreal left = side == Side::Left ? TextArea.left() : TextArea.right() - advance;
    page.margins.push_back({{left, top, advance, paperLeading(PaperFace::Marginal)}, line, PaperFace::Marginal});
}

void addMargins(std::vector<PaperPage> &pages, const PaperDocument &document)
{
    const PaperWords words(document.language);
    constexpr qreal Wide = TextArea.width() * 0.7;
    constexpr qreal Narrow = TextArea.width() * 0.28;
    QString foot = document.reference;
    if (!foot.isEmpty() && !document.date.isEmpty())
        foot += QStringLiteral(" · ");
    foot += document.date;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) // the first page has its sender and its title
            addMargin(pages[i], document.title, Side::Left, HeaderTop, TextArea.width());
        addMargin(pages[i], foot, Side::Left, FooterTop, Wide);
        addMargin(pages[i], words.pageOf(i + 1, pages.size()), Side::Right, FooterTop, Narrow);
    }
}

void paintText(QPainter &painter, const PaperText &text)
{
    const auto font = paperFont(text.face);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(paperInk(text.face));
    const qreal above = (text.box.height() - metrics.ascent() - metrics.descent()) / 2;
    painter.drawText(QPointF(text.box.left(), text.box.top() + above + metrics.ascent()), text.text);
}

} // namespace

Result<std::vector<PaperPage>> layOut(const PaperDocument &document)
{
    Pages flow;
    flow.add(slabsOf(document));
    auto pages = flow.take();
    if (pages.size() > MaxPages)
        return {ErrorCode::TooLarge, "over " + std::to_string(MaxPages) + " pages"};
    addMargins(pages, document);
    return pages;
}

void paintPage(QPainter &painter, const PaperPage &page)
{
    for (const auto &mark : page.marks)
        painter.fillRect(mark.box, mark.ink);
    for (const auto &text : page.texts)
        paintText(painter, text);
    for (const auto &text : page.margins)
        paintText(painter, text);
}

} // namespace vigie::ui::paper
