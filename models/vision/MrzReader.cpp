#include "models/vision/MrzReader.h"

#include "models/documents/MrzLayout.h"
#include "models/vision/ModelData.h"
#include "models/vision/MrzLocator.h"
#include "models/vision/MrzSpelling.h"
#include "models/vision/Network.h"
#include "models/vision/Pixels.h"
#include "models/vision/TextRows.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace vigie::vision {
namespace {

using domain::MrzFinding;
using domain::MrzState;
using domain::Turn;

constexpr int LongestSide = 2600; ///< px; a zone over a third of it has 20 px a character
constexpr int ShortestSide = 240; ///< px; no zone of 30 characters fits below
constexpr double Halved = 0.5;

/// Of the network's mean probability over a zone: chosen between what no zone reaches in the tests and what zones that
/// are read right have there.
constexpr float Readable = 0.75F, LooksLikeZone = 0.5F;

/// A zone as it was read from one block, and where it lies.
struct Candidate
{
    SpelledZone zone;
    MrzBlock block;
    MrzWindow window;
    double scale = 1; ///< of the level it was read at, to the picture
    Turn side = Turn::None;

    /// Agreeing digits before all, then the format, then what the network thinks.
    double merit() const
    {
        const double digits = zone.isFormat ? zone.agreeing - 1.5 * zone.failing : 0;
        return (zone.digitsAgree() ? 10 : 0) + (zone.isFormat ? 1 : 0) + 0.3 * digits + 4 * double(zone.confidence);
    }
};

/// What the network says of the cells of a block, read from one side, with some columns more at both ends.
struct Glance
{
    cv::Mat probabilities; ///< rows·columns × MrzClasses
    int rows = 0;
    int columns = 0;

    const float *at(int row, int column) const { return probabilities.ptr<float>(row * columns + column); }
};

/// How well a window of `length` columns from `first` covers the zone: characters inside, none outside.
double coverage(const Glance &glance, int first, int length)
{
    constexpr int Beside = 2; ///< columns looked at on either side
    constexpr float Floor = 1e-3F;
    double sum = 0;
    for (int row = 0; row < glance.rows; ++row) {
        for (int column = first - Beside; column < first + length + Beside; ++column) {
            if (column < 0 || column >= glance.columns)
                continue;
            const float *p = glance.at(row, column);
            const float blank = p[MrzClasses - 1];
            const bool inside = column >= first && column < first + length;
            sum += double(std::log(std::max(inside ? *std::max_element(p, p + MrzClasses - 1) : blank, Floor)));
        }
    }
    return sum / (glance.rows * length);
}

ZoneGuess guessOf(const Glance &glance, int first, int length)
{
    ZoneGuess guess(static_cast<std::size_t>(glance.rows), std::vector<CellGuess>(static_cast<std::size_t>(length)));
    for (int row = 0; row < glance.rows; ++row)
        for (int column = 0; column < length; ++column)
            std::copy_n(glance.at(row, first + column), MrzAlphabet.size(),
                        guess[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].begin());
    return guess;
}

/// The lengths that zones of so many lines have.
std::vector<int> lengthsOf(int rows)
{
    constexpr int LongestLine = 44;
    std::vector<int> lengths;
    for (int length = 1; length <= LongestLine; ++length)
        if (!documents::formatsOf(rows, length).empty())
            lengths.push_back(length);
    return lengths;
}

struct Window
{
    int first = 0;
    int length = 0;
    double coverage = 0;
};

std::vector<Window> likelyWindows(const Glance &glance)
{
    constexpr std::size_t MostWindows = 4;
    constexpr double AsGood = 0.15; // of the coverage; one row of two columns too few costs 0.19 at least
    std::vector<Window> windows;
    for (const int length : lengthsOf(glance.rows))
        for (int first = 0; first + length <= glance.columns; ++first)
            windows.push_back({first, length, coverage(glance, first, length)});
    std::ranges::sort(windows, std::greater(), &Window::coverage);
    windows.resize(std::min(windows.size(), MostWindows));
    // A shorter window inside of a longer zone has characters beside it. It must go: a visa of 36 columns has no digit
    // over its end, so that it would agree.
    const double least = windows.empty() ? 0 : windows.front().coverage - AsGood;
    std::erase_if(windows, [&](const Window &window) { return window.coverage < least; });
    return windows;
}

/// The half, where that is hardly less than may be looked at: it costs a tenth (averaged()).
double largestScale(int longest)
{
    constexpr double WorthIt = 0.75;
    const double largest = std::min(1.0, double(LongestSide) / longest);
    return largest < 1 && Halved >= WorthIt * largest && Halved <= largest ? Halved : largest;
}

/// A quarter turn moves the corners on by one.
cv::Point2d turnedBack(cv::Point2d at, cv::Size turned, Turn side)
{
    // cv::ROTATE_90_CLOCKWISE was applied when the picture had to be turned by a quarter.
    return side == Turn::Quarter ? cv::Point2d(at.y, turned.width - at.x) : at;
}

Turn turnOf(Turn side, bool upsideDown)
{
    if (side == Turn::None)
        return upsideDown ? Turn::Half : Turn::None;
    return upsideDown ? Turn::ThreeQuarters : Turn::Quarter;
}

} // namespace

class MrzReader::Search
{
public:
    explicit Search(Network network) : m_network(std::move(network)) {}

    MrzFinding read(const PixelView &picture)
    {
        m_best.reset();
        const cv::Mat grey = greyOf(picture);
        searchFrom(grey, Turn::None);
        if (!isSure()) {
            cv::Mat turned;
            cv::rotate(grey, turned, cv::ROTATE_90_CLOCKWISE);
            searchFrom(turned, Turn::Quarter);
        }
        auto found = finding(grey.size());
        m_best.reset(); // nothing of one document stays for the next
        return found;
    }

    Result<void> warmUp()
    {
        TRY_DONE(m_network.run(cv::Mat::zeros(1, PatchSize, CV_32F)));
        return {};
    }

private:
    /// From small to large: most of the time the smaller level is enough, and costs a quarter.
    void searchFrom(const cv::Mat &grey, Turn side)
    {
        const int longest = std::max(grey.cols, grey.rows);
        if (longest < ShortestSide)
            return;
        std::vector<double> scales{largestScale(longest)};
        constexpr std::size_t MostLevels = 3;
        while (scales.size() < MostLevels && scales.back() * Halved * longest >= 2 * ShortestSide)
            scales.push_back(scales.back() * Halved);
        for (auto scale = scales.rbegin(); scale != scales.rend(); ++scale) {
            const cv::Mat level =
                averaged(grey, {std::max(1, cvRound(grey.cols * *scale)), std::max(1, cvRound(grey.rows * *scale))});
            readLevel(evenedLight(level), *scale, side);
            if (isSure())
                return;
        }
    }

    /// All digits agree, at a size that reads well: no larger level reads better.
    bool isSure() const
    {
        constexpr double ReadsWell = 13; // px a character
        return m_best && m_best->zone.digitsAgree() && m_best->zone.confidence > Readable &&
               (m_best->block.pitch >= ReadsWell || m_best->scale >= 1);
    }

    void readLevel(const cv::Mat &evened, double scale, Turn side)
    {
        for (const auto &block : findMrzBlocks(evened))
            for (const bool upsideDown : {false, true})
                readBlock(evened, block, upsideDown, scale, side);
    }

    void readBlock(const cv::Mat &evened, const MrzBlock &block, bool upsideDown, double scale, Turn side)
    {
        constexpr int More = 4; // columns that glare may have swallowed at an end
        const MrzWindow all{block.firstColumn - More, block.lastColumn - block.firstColumn + 1 + 2 * More, upsideDown};
        const auto output = m_network.run(patchesOf(evened, block.grid, all));
        if (!output)
            return;
        const Glance glance{output->front(), block.grid.rows(), all.columns};
        for (const auto &window : likelyWindows(glance)) {
            const auto guess = guessOf(glance, window.first, window.length);
            const int first = upsideDown ? all.firstColumn + all.columns - window.first - window.length
                                         : all.firstColumn + window.first;
            Candidate candidate{spellFreely(guess), block, {first, window.length, upsideDown}, scale, side};
            // One row alone is a zone only of the French licence, and only if it reads like one.
            if (glance.rows > 1)
                offer(candidate);
            for (const auto format : documents::formatsOf(glance.rows, window.length)) {
                candidate.zone = spell(guess, format);
                if (glance.rows > 1 || candidate.zone.digitsAgree())
                    offer(candidate);
            }
        }
    }

    void offer(const Candidate &candidate)
    {
        if (!m_best || candidate.merit() > m_best->merit())
            m_best = candidate;
    }

    MrzFinding finding(cv::Size size) const
    {
        MrzFinding found;
        if (!m_best || m_best->zone.confidence < LooksLikeZone)
            return found;
        found.pitch = static_cast<float>(m_best->block.pitch / m_best->scale);
        found.turn = turnOf(m_best->side, m_best->window.upsideDown);
        found.confidence = m_best->zone.confidence;
        found.zone = corners(size);
        if (found.confidence < Readable) {
            found.state = found.pitch < domain::MinMrzPitch ? MrzState::TooSmall : MrzState::Unreadable;
            return found;
        }
        found.lines = m_best->zone.lines;
        found.marks = m_best->zone.marks;
        found.state = !m_best->zone.isFormat       ? MrzState::UnknownFormat
                      : m_best->zone.digitsAgree() ? MrzState::DigitsAgree
                                                   : MrzState::DigitsDisagree;
        return found;
    }

    domain::Quad corners(cv::Size size) const
    {
        constexpr double HalfCell = 0.6, HalfRow = 0.75;
        const auto &grid = m_best->block.grid;
        const auto &window = m_best->window;
        const double left = window.firstColumn - HalfCell, right = window.firstColumn + window.columns - 1 + HalfCell;
        const double bottom = grid.rows() - 1;
        const std::array<cv::Point2d, 4> seen{grid.at(left, 0) - grid.down(left, 0) * HalfRow,
                                              grid.at(right, 0) - grid.down(right, 0) * HalfRow,
                                              grid.at(right, bottom) + grid.down(right, bottom) * HalfRow,
                                              grid.at(left, bottom) + grid.down(left, bottom) * HalfRow};
        const cv::Size turned = m_best->side == Turn::Quarter ? cv::Size(size.height, size.width) : size;
        domain::Quad quad;
        for (std::size_t i = 0; i < seen.size(); ++i) {
            const auto from = seen[window.upsideDown ? (i + 2) % seen.size() : i] / m_best->scale;
            const auto at = turnedBack(from, turned, m_best->side);
            quad.corners[i] = {static_cast<float>(at.x / size.width), static_cast<float>(at.y / size.height)};
        }
        return quad;
    }

    Network m_network;
    std::optional<Candidate> m_best;
};

Result<MrzReader> MrzReader::create()
{
    TRY(auto network, Network::create(mrzNetwork()));
    return MrzReader(std::make_unique<Search>(std::move(network)));
}

MrzReader::MrzReader(std::unique_ptr<Search> search) : m_search(std::move(search)) {}
MrzReader::MrzReader(MrzReader &&) noexcept = default;
MrzReader &MrzReader::operator=(MrzReader &&) noexcept = default;
MrzReader::~MrzReader() = default;

Result<void> MrzReader::warmUp()
{
    return m_search->warmUp();
}

domain::MrzFinding MrzReader::read(const PixelView &picture)
{
    try {
        return m_search->read(picture);
    } catch (const std::exception &) {
        return {}; // OpenCV throws when memory ends
    }
}

} // namespace vigie::vision
