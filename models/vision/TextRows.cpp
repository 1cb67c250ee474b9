#include "models/vision/TextRows.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace vigie::vision {
namespace {

constexpr int PaperKernel = 15; ///< px; larger than any stroke and smaller than the shadows of a hand
constexpr int None = -1;

/// Ink is darker than what surrounds it by this much of 255. Weaker letters are missed here and read all the same: the
/// grid is laid through the others.
constexpr double InkDifference = 24;
constexpr int InkNeighbourhood = 31; ///< px

std::vector<Glyph> findGlyphs(const cv::Mat &evened)
{
    constexpr int LowestHeight = 5, GreatestHeight = 38, SmallestArea = 7;
    cv::Mat ink, labels, boxes, centres;
    cv::adaptiveThreshold(evened, ink, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV, InkNeighbourhood,
                          InkDifference);
    const int count = cv::connectedComponentsWithStats(ink, labels, boxes, centres, 8, CV_32S);
    std::vector<Glyph> glyphs;
    for (int i = 1; i < count; ++i) {
        const int left = boxes.at<int>(i, cv::CC_STAT_LEFT), top = boxes.at<int>(i, cv::CC_STAT_TOP);
        const int width = boxes.at<int>(i, cv::CC_STAT_WIDTH), height = boxes.at<int>(i, cv::CC_STAT_HEIGHT);
        const bool fits = height >= LowestHeight && height <= GreatestHeight && width <= GreatestHeight &&
                          width < 2 * height && boxes.at<int>(i, cv::CC_STAT_AREA) >= SmallestArea;
        if (fits)
            glyphs.push_back({{left + width / 2.0, top + height / 2.0}, double(width), double(height)});
        if (static_cast<int>(glyphs.size()) > MostGlyphs)
            return {};
    }
    std::ranges::sort(glyphs, {}, [](const Glyph &glyph) { return glyph.centre.x; });
    return glyphs;
}

/// Whether `right` may be the next character after `left` in a row.
bool mayFollow(const Glyph &left, const Glyph &right)
{
    const double tall = std::max(left.height, right.height), low = std::min(left.height, right.height);
    const double dx = right.centre.x - left.centre.x, dy = std::abs(right.centre.y - left.centre.y);
    // A filler is about half as high as a letter; the pitch is about the height of a letter.
    return dx > 0.4 * tall && dx < 2.4 * tall && dy < 0.4 * tall && low > 0.42 * tall;
}

/// For every glyph its nearest follower, where it is also the follower's nearest predecessor.
std::vector<int> linkNeighbours(const std::vector<Glyph> &glyphs)
{
    constexpr double FurthestInHeights = 2.4 / 0.42; // the other one may be the taller one
    const int count = static_cast<int>(glyphs.size());
    std::vector<int> right(glyphs.size(), None), left(glyphs.size(), None);
    const auto glyph = [&](int i) -> const Glyph & { return glyphs[static_cast<std::size_t>(i)]; };
    const auto nearer = [&](int of, int one, int other) {
        return other == None ||
               cv::norm(glyph(of).centre - glyph(one).centre) < cv::norm(glyph(of).centre - glyph(other).centre);
    };
    for (int i = 0; i < count; ++i) {
        for (int k = i + 1; k < count; ++k) {
            if (glyph(k).centre.x - glyph(i).centre.x > FurthestInHeights * glyph(i).height)
                break;
            if (!mayFollow(glyph(i), glyph(k)))
                continue;
            auto &r = right[static_cast<std::size_t>(i)];
            auto &l = left[static_cast<std::size_t>(k)];
            r = nearer(i, k, r) ? k : r;
            l = nearer(k, i, l) ? i : l;
        }
    }
    for (int i = 0; i < count; ++i) {
        auto &r = right[static_cast<std::size_t>(i)];
        if (r != None && left[static_cast<std::size_t>(r)] != i)
            r = None;
    }
    return right;
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Glyphs in a line, from left to right.
struct Chain
{
    std::vector<Glyph> glyphs;
    double pitch = 0;
    cv::Vec2d line; ///< y = line[0] + line[1]·x

    double yAt(double x) const { return line[0] + line[1] * x; }
    double begin() const { return glyphs.front().centre.x; }
    double end() const { return glyphs.back().centre.x; }

    void measure()
    {
        std::vector<double> steps;
        double n = 0, sx = 0, sy = 0, sxx = 0, sxy = 0;
        for (std::size_t i = 0; i < glyphs.size(); ++i) {
            const auto at = glyphs[i].centre;
            n += 1, sx += at.x, sy += at.y, sxx += at.x * at.x, sxy += at.x * at.y;
            if (i > 0)
                steps.push_back(at.x - glyphs[i - 1].centre.x);
        }
        const double spread = n * sxx - sx * sx;
        line[1] = spread > 0 ? (n * sxy - sx * sy) / spread : 0;
        line[0] = (sy - line[1] * sx) / n;
        pitch = medianOf(std::move(steps));
    }
};

std::vector<Chain> chainsOf(const std::vector<Glyph> &glyphs)
{
    constexpr std::size_t Shortest = 4;
    const auto right = linkNeighbours(glyphs);
    std::vector<bool> isBegin(glyphs.size(), true);
    for (const int next : right)
        if (next != None)
            isBegin[static_cast<std::size_t>(next)] = false;
    std::vector<Chain> chains;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        if (!isBegin[i])
            continue;
        Chain chain;
        for (int k = static_cast<int>(i); k != None; k = right[static_cast<std::size_t>(k)])
            chain.glyphs.push_back(glyphs[static_cast<std::size_t>(k)]);
        if (chain.glyphs.size() < Shortest)
            continue;
        chain.measure();
        chains.push_back(std::move(chain));
    }
    std::ranges::sort(chains, std::greater(), [](const Chain &chain) { return chain.glyphs.size(); });
    return chains;
}

/// Whether `piece` goes on where `row` ends (or before it begins), behind a gap of glare or of touching letters.
bool continues(const Chain &row, const Chain &piece)
{
    constexpr double WidestGap = 12; // pitches
    const double gap = std::max(piece.begin() - row.end(), row.begin() - piece.end());
    const double middle = (piece.begin() + piece.end()) / 2;
    const double off = std::abs(piece.yAt(middle) - row.yAt(middle));
    return gap > 0.4 * row.pitch && gap < WidestGap * row.pitch && off < 0.4 * row.pitch &&
           std::abs(piece.pitch / row.pitch - 1) < 0.2;
}

std::vector<Chain> joined(std::vector<Chain> chains)
{
    std::vector<Chain> rows;
    for (std::size_t i = 0; i < chains.size(); ++i) {
        if (chains[i].glyphs.empty())
            continue;
        Chain row = std::move(chains[i]);
        for (std::size_t k = i + 1; k < chains.size(); ++k) {
            auto &piece = chains[k];
            if (piece.glyphs.empty() || !continues(row, piece))
                continue;
            row.glyphs.insert(row.glyphs.end(), piece.glyphs.begin(), piece.glyphs.end());
            std::ranges::sort(row.glyphs, {}, [](const Glyph &glyph) { return glyph.centre.x; });
            row.measure();
            piece.glyphs.clear();
            k = i; // what did not reach it before may reach it now
        }
        if (static_cast<int>(row.glyphs.size()) >= FewestGlyphs)
            rows.push_back(std::move(row));
    }
    return rows;
}

cv::Vec2d lineOver(const std::vector<TextRow::Place> &places, double (*value)(const Glyph &))
{
    double n = 0, sc = 0, sv = 0, scc = 0, scv = 0;
    for (const auto &place : places) {
        const double c = place.column, v = value(place.glyph);
        n += 1, sc += c, sv += v, scc += c * c, scv += c * v;
    }
    const double slope = (n * scv - sc * sv) / std::max(n * scc - sc * sc, 1e-9);
    return {(sv - slope * sc) / n, slope};
}

/// Counts the columns along the row; none when its letters do not keep one pitch, as in ordinary print.
std::optional<TextRow> numbered(const Chain &chain)
{
    constexpr double OnPitch = 0.2, ShareOnPitch = 0.75, Following = 0.1;
    TextRow row;
    double pitch = chain.pitch;
    int column = 0, steps = 0, regular = 0;
    row.places.push_back({0, chain.glyphs.front()});
    for (std::size_t i = 1; i < chain.glyphs.size(); ++i) {
        const double apart = (chain.glyphs[i].centre.x - row.places.back().glyph.centre.x) / pitch;
        const int step = static_cast<int>(std::lround(apart));
        if (step < 1)
            continue; // a piece of the same letter
        ++steps;
        if (std::abs(apart - step) < OnPitch) {
            ++regular;
            pitch += Following * (apart * pitch / step - pitch);
        }
        column += step;
        row.places.push_back({column, chain.glyphs[i]});
    }
    constexpr int MostColumns = 70; // longer than any zone: a pattern
    if (regular < ShareOnPitch * steps || static_cast<int>(row.places.size()) < FewestGlyphs || column > MostColumns)
        return {};
    row.x = lineOver(row.places, [](const Glyph &glyph) { return glyph.centre.x; });
    row.y = lineOver(row.places, [](const Glyph &glyph) { return glyph.centre.y; });
    row.pitch = std::hypot(row.x[1], row.y[1]);
    return row;
}

} // namespace

cv::Point2d TextRow::at(double column) const
{
    return {x[0] + x[1] * column, y[0] + y[1] * column};
}

cv::Mat evenedLight(const cv::Mat &grey)
{
    cv::Mat paper, evened;
    cv::morphologyEx(grey, paper, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {PaperKernel, PaperKernel}));
    cv::blur(paper, paper, {PaperKernel, PaperKernel});
    cv::max(paper, 1, paper);
    cv::divide(grey, paper, evened, 255);
    return evened;
}

std::vector<TextRow> findTextRows(const cv::Mat &evened)
{
    std::vector<TextRow> rows;
    for (const auto &chain : joined(chainsOf(findGlyphs(evened))))
        if (auto row = numbered(chain))
            rows.push_back(std::move(*row));
    return rows;
}

} // namespace vigie::vision
