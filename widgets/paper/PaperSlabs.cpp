#include "widgets/paper/PaperSlabs.h"

#include "models/base/VisibleText.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace vigie::ui::paper {
namespace {

constexpr qsizetype TextLimit = 1024 * 1024; // bytes; no field of a packet or a letter comes near it
constexpr qreal Gutter = millimetres(4);
constexpr qreal NameWidth = millimetres(42);
constexpr qreal Indent = millimetres(5);
constexpr qreal Hairline = points(0.5);
constexpr qreal BarWidth = points(2.5);
constexpr qreal BarOverlap = points(0.4); // or a seam shows between its parts
constexpr qreal AfterRows = points(12);
constexpr qreal ParagraphGap = points(7);
constexpr qreal HeadingGap = points(17);
constexpr qreal HeadingSpace = points(4);
constexpr qreal RowPadding = points(3);
constexpr std::size_t WholeRow = 12; // lines of a row that stay together

QString shown(const QString &text)
{
    return visibleText(text, TextLimit).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

void breakLine(const QString &line, const QFont &font, qreal width, std::vector<QString> &lines)
{
    QTextLayout layout(line, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto next = layout.createLine(); next.isValid(); next = layout.createLine()) {
        next.setLineWidth(width);
        auto part = line.mid(next.textStart(), next.textLength());
        while (part.endsWith(QLatin1Char(' ')))
            part.chop(1);
        lines.push_back(part);
    }
    layout.endLayout();
}

/// A column of lines, as wide as it may be.
struct Column
{
    qreal left = 0;
    qreal width = 0;
    PaperFace face = PaperFace::Body;
};

class Slabs
{
public:
    void operator()(const PaperHeading &heading)
    {
        m_space.reset();
        addText(heading.text, {0, TextArea.width(), PaperFace::Heading}, HeadingGap);
        keepFrom(m_lastStart);
        m_space = HeadingSpace;
    }
    void operator()(const PaperParagraph &paragraph)
    {
        addText(paragraph.text, {0, TextArea.width(), PaperFace::Body}, ParagraphGap);
    }
    void operator()(const PaperWarning &warning);
    void operator()(const PaperList &list)
    {
        for (const auto &entry : list.entries) {
            addText(entry, {Indent, TextArea.width() - Indent, PaperFace::Body}, points(3));
            const auto leading = paperLeading(PaperFace::Body);
            auto &first = m_slabs[m_lastStart];
            first.texts.push_back(
                {{0, 0, widthOf(QStringLiteral("–"), PaperFace::Body), leading}, QStringLiteral("–"), PaperFace::Body});
        }
    }
    void operator()(const PaperFacts &facts)
    {
        const Column name{0, NameWidth, PaperFace::SmallStrong};
        for (const auto &fact : facts.facts) {
            const auto face = fact.kind == PaperValue::Code ? PaperFace::Code : PaperFace::Small;
            const Column value{NameWidth + Gutter, TextArea.width() - NameWidth - Gutter, face};
            addRow({fact.name, fact.value}, {name, value});
        }
        m_space = AfterRows;
    }
    void operator()(const PaperTable &table);

    void addHead(const PaperDocument &document);
    std::vector<PaperSlab> take() { return std::move(m_slabs); }

private:
    void addText(const QString &text, const Column &column, qreal gap);
    void addRow(const std::vector<QString> &cells, const std::vector<Column> &columns,
                const std::shared_ptr<const PaperSlab> &head = {});
    void keepFrom(std::size_t first)
    {
        for (auto i = first; i < m_slabs.size(); ++i)
            m_slabs[i].keepsNext = true;
    }
    /// Neither the first nor the last line of many stands alone on a page.
    void keepEnds(std::size_t first)
    {
        if (m_slabs.size() - first < 2)
            return;
        m_slabs[first].keepsNext = true;
        m_slabs[m_slabs.size() - 2].keepsNext = true;
    }
    qreal takeGap(qreal usual)
    {
        const qreal gap = m_space.value_or(usual);
        m_space.reset();
        return m_slabs.empty() ? 0 : gap;
    }

    std::vector<PaperSlab> m_slabs{};
    std::size_t m_lastStart = 0;
    std::optional<qreal> m_space{}; ///< instead of the usual gap before what comes next
};

void Slabs::addText(const QString &text, const Column &column, qreal gap)
{
    m_lastStart = m_slabs.size();
    const qreal leading = paperLeading(column.face);
    for (const auto &line : brokenLines(text, column.face, column.width)) {
        PaperSlab slab;
        slab.height = leading;
        slab.gap = m_slabs.size() == m_lastStart ? takeGap(gap) : 0;
        slab.texts.push_back({{column.left, 0, widthOf(line, column.face), leading}, line, column.face});
        m_slabs.push_back(std::move(slab));
    }
    keepEnds(m_lastStart);
}

void Slabs::operator()(const PaperWarning &warning)
{
    const auto first = m_slabs.size();
    addText(warning.title, {Indent, TextArea.width() - Indent, PaperFace::Strong}, points(10));
    keepFrom(first);
    m_space = 0;
    addText(warning.text, {Indent, TextArea.width() - Indent, PaperFace::Body}, 0);
    for (auto i = first; i < m_slabs.size(); ++i)
        m_slabs[i].marks.push_back({{0, 0, BarWidth, m_slabs[i].height + BarOverlap}, WarningInk});
    m_space = points(12);
}

void Slabs::addRow(const std::vector<QString> &cells, const std::vector<Column> &columns,
                   const std::shared_ptr<const PaperSlab> &head)
{
    std::vector<std::vector<QString>> lines;
    std::size_t most = 1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        lines.push_back(brokenLines(i < cells.size() ? cells[i] : QString(), columns[i].face, columns[i].width));
        most = std::max(most, lines.back().size());
    }
    const auto first = m_slabs.size();
    const qreal leading = paperLeading(PaperFace::Small);
    for (std::size_t at = 0; at < most; ++at) {
        const bool isFirst = at == 0;
        const bool isLast = at + 1 == most;
        const qreal top = isFirst ? RowPadding : 0;
        PaperSlab slab;
        slab.height = leading + top + (isLast ? RowPadding : 0);
        slab.gap = isFirst ? takeGap(0) : 0;
        slab.head = head;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (at < lines[i].size() && !lines[i][at].isEmpty())
                slab.texts.push_back({{columns[i].left, top, widthOf(lines[i][at], columns[i].face), leading},
                                      lines[i][at],
                                      columns[i].face});
        if (isLast)
            slab.marks.push_back({{0, slab.height - Hairline, TextArea.width(), Hairline}, RuleInk});
        m_slabs.push_back(std::move(slab));
    }
    if (most <= WholeRow)
        keepFrom(first);
    else
        keepEnds(first);
    m_slabs.back().keepsNext = false;
    m_lastStart = first;
}

void Slabs::operator()(const PaperTable &table)
{
    const auto shares = std::accumulate(table.columns.begin(), table.columns.end(), 0,
                                        [](int sum, const PaperColumn &column) { return sum + column.share; });
    if (shares <= 0)
        return;
    const qreal room = TextArea.width() - Gutter * static_cast<qreal>(table.columns.size() - 1);
    std::vector<Column> columns;
    std::vector<Column> titles;
    std::vector<QString> names;
    qreal left = 0;
    for (const auto &column : table.columns) {
        const qreal width = room * column.share / shares;
        columns.push_back({left, width, column.kind == PaperValue::Code ? PaperFace::Code : PaperFace::Small});
        titles.push_back({left, width, PaperFace::SmallStrong});
        names.push_back(column.title);
        left += width + Gutter;
    }
    const auto first = m_slabs.size();
    addRow(names, titles);
    // The titles as one slab, to be set again above what goes on overleaf.
    auto head = std::make_shared<PaperSlab>();
    for (auto i = first; i < m_slabs.size(); ++i) {
        for (auto text : m_slabs[i].texts) {
            text.box.translate(0, head->height);
            head->texts.push_back(std::move(text));
        }
        for (auto mark : m_slabs[i].marks) {
            mark.box.translate(0, head->height);
            head->marks.push_back(mark);
        }
        head->height += m_slabs[i].height;
    }
    keepFrom(first);
    // Titles that fill a page would leave no room for a row below them.
    if (head->height > TextArea.height() / 4)
        head.reset();
    for (const auto &row : table.rows)
        addRow(row, columns, head);
    m_space = AfterRows;
}

void Slabs::addHead(const PaperDocument &document)
{
    for (std::size_t i = 0; i < document.sender.size(); ++i)
        addText(document.sender[i], {0, TextArea.width(), i == 0 ? PaperFace::Strong : PaperFace::Sender}, 0);
    constexpr qreal AddressLeft = millimetres(85); // the window of a French envelope is at the right
    m_space = points(24);
    for (const auto &line : document.addressee)
        addText(line, {AddressLeft, TextArea.width() - AddressLeft, PaperFace::Body}, 0);
    m_space = points(28);
    if (!document.title.isEmpty()) {
        const auto first = m_slabs.size();
        addText(document.title, {0, TextArea.width(), PaperFace::Title}, 0);
        keepFrom(first);
        m_space = points(10);
    }
}

} // namespace

std::vector<QString> brokenLines(const QString &text, PaperFace face, qreal width)
{
    const auto font = paperFont(face);
    std::vector<QString> lines;
    for (const auto &line : shown(text).split(QLatin1Char('\n')))
        breakLine(line, font, width, lines);
    return lines;
}

qreal widthOf(const QString &line, PaperFace face)
{
    return QFontMetricsF(paperFont(face)).horizontalAdvance(line);
}

std::vector<PaperSlab> slabsOf(const PaperDocument &document)
{
    Slabs slabs;
    slabs.addHead(document);
    for (const auto &block : document.blocks)
        std::visit(slabs, block);
    return slabs.take();
}

} // namespace vigie::ui::paper
