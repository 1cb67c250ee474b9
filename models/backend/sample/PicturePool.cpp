#include "models/backend/sample/PicturePool.h"

#include "models/drawn/JpegCodec.h"
#include "models/backend/sample/Photographs.h"
#include "models/backend/sample/Scenes.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <iterator>
#include <thread>

namespace vigie::backend::sample {

using namespace vigie::drawn;

namespace {

constexpr int DrawnPictures = 84;
constexpr int Reposts = 6; ///< the last of the drawn ones: the first ones again, as somebody else would post them
constexpr int Portraits = 18;
constexpr int Banners = 12;
constexpr int RestrictedCards = 6;
constexpr int DamagedPictures = 4;
constexpr int MistypedPictures = 2;
constexpr int CropsOfPhotograph = 4;
constexpr double LongestSide = 1600; ///< pixels of a whole photograph

enum class Format : std::uint8_t { Jpeg, Webp, Png, Gif, Tiff };

/// Makes some pictures and knows which shelf of the pool they belong on.
struct Job
{
    std::vector<Picture> *shelf;
    std::function<Result<std::vector<Picture>>()> make;
};

Result<Bytes> encode(const Canvas &canvas, Format format)
{
    switch (format) {
    case Format::Jpeg:
        return toJpeg(canvas);
    case Format::Webp:
        return toWebp(canvas);
    case Format::Png:
        return toPng(canvas);
    case Format::Gif:
        return toGif(canvas);
    case Format::Tiff:
        return toTiff(canvas);
    }
    return {ErrorCode::Internal, "format"};
}

const char *typeOf(Format format)
{
    switch (format) {
    case Format::Jpeg:
        return "image/jpeg";
    case Format::Webp:
        return "image/webp";
    case Format::Png:
        return "image/png";
    case Format::Gif:
        return "image/gif";
    case Format::Tiff:
        return "image/tiff";
    }
    return "";
}

Picture finished(Bytes bytes, const char *type, int width, int height)
{
    auto hash = sha256Of(bytes);
    return {std::move(bytes), type, width, height, std::move(hash)};
}

Result<Picture> asPicture(const Canvas &canvas, Format format)
{
    TRY(auto bytes, encode(canvas, format));
    return finished(std::move(bytes), typeOf(format), canvas.width(), canvas.height());
}

struct Shape
{
    int width;
    int height;
};
constexpr std::array Shapes{Shape{1280, 960}, Shape{960, 1280}, Shape{1440, 900}, Shape{1080, 1080}};
constexpr std::array Small{Shape{800, 600}, Shape{600, 800}, Shape{900, 560}, Shape{700, 700}};

/// Mostly JPEG and WebP, as on a real platform; a few of the others, smaller because they pack badly.
Format formatOf(int number)
{
    switch (number % 12) {
    case 2:
    case 7:
    case 10:
        return Format::Webp;
    case 4:
        return Format::Png;
    case 8:
        return number % 24 == 8 ? Format::Gif : Format::Tiff;
    default:
        return Format::Jpeg;
    }
}

struct Drawing
{
    Canvas canvas;
    Format format;
};

Drawing drawing(std::uint64_t seed, int number)
{
    constexpr int EverydayScenes = static_cast<int>(Scene::Portrait); // those before it
    Dice dice(seed + static_cast<std::uint64_t>(number));
    const auto format = formatOf(number);
    const bool large = format == Format::Jpeg || format == Format::Webp;
    const auto shape = (large ? Shapes : Small)[static_cast<std::size_t>(dice.between(0, 3))];
    return {draw(static_cast<Scene>(number % EverydayScenes), shape.width, shape.height, dice), format};
}

/// Smaller, a narrow border gone, packed anew.
Result<Picture> reposted(const Canvas &canvas, int number)
{
    constexpr double Shrink = 0.6, Border = 0.005;
    const int across = static_cast<int>(canvas.width() * Border), down = static_cast<int>(canvas.height() * Border);
    const int width = canvas.width() - 2 * across, height = canvas.height() - 2 * down;
    return asPicture(canvas.cropped(across, down, width, height, static_cast<int>(width * Shrink),
                                    static_cast<int>(height * Shrink)),
                     number % 2 == 0 ? Format::Jpeg : Format::Webp);
}

Result<Picture> drawn(std::uint64_t seed, int number)
{
    const int again = number - (DrawnPictures - Reposts);
    const auto [canvas, format] = drawing(seed, again >= 0 && again < Reposts ? again : number);
    return again >= 0 && again < Reposts ? reposted(canvas, again) : asPicture(canvas, format);
}

/// The whole picture first, then parts of it in other shapes, none larger than what the photograph has.
Result<std::vector<Picture>> cropsOf(const Bytes &photograph, std::uint64_t seed)
{
    TRY(const auto whole, fromJpeg(photograph));
    const double shrink = std::min(1.0, LongestSide / std::max(whole.width(), whole.height()));
    const Shape all{static_cast<int>(whole.width() * shrink), static_cast<int>(whole.height() * shrink)};
    TRY(auto first, asPicture(whole.cropped(0, 0, whole.width(), whole.height(), all.width, all.height), Format::Jpeg));
    std::vector<Picture> pictures{std::move(first)};
    Dice dice(seed);
    for (int part = 1; part < CropsOfPhotograph; ++part) {
        const auto shape = Shapes[static_cast<std::size_t>(part)];
        const double fit = std::min(whole.width() / (shape.width + 0.0), whole.height() / (shape.height + 0.0));
        const double scale = fit * dice.between(0.7, 1.0), target = std::min(1.0, scale);
        const int width = static_cast<int>(shape.width * scale), height = static_cast<int>(shape.height * scale);
        const int x = dice.between(0, whole.width() - width), y = dice.between(0, whole.height() - height);
        const auto crop = whole.cropped(x, y, width, height, static_cast<int>(shape.width * target),
                                        static_cast<int>(shape.height * target));
        TRY(auto picture, asPicture(crop, part == 2 ? Format::Webp : Format::Jpeg));
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

Result<Picture> cutShort(std::uint64_t seed, int number)
{
    TRY(auto picture, drawn(seed, 12 * number)); // those are JPEG
    auto bytes = std::move(picture.bytes);
    bytes.resize(bytes.size() * 2 / 5);
    return finished(std::move(bytes), "image/jpeg", picture.width, picture.height);
}

Result<Picture> mistyped(std::uint64_t seed, int number)
{
    TRY(auto picture, drawn(seed, 12 * number + 4)); // those are PNG
    return finished(std::move(picture.bytes), "image/jpeg", picture.width, picture.height);
}

/// Runs the jobs on all cores; the pictures come in the order of the jobs.
Result<void> runAll(const std::vector<Job> &jobs)
{
    std::vector<Result<std::vector<Picture>>> results(jobs.size(), Result<std::vector<Picture>>(ErrorCode::Internal));
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < jobs.size(); i = next++)
            results[i] = jobs[i].make();
    };
    std::vector<std::thread> helpers;
    for (unsigned i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        helpers.emplace_back(work);
    work();
    for (auto &helper : helpers)
        helper.join();
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        TRY(auto pictures, std::move(results[i]));
        std::ranges::move(pictures, std::back_inserter(*jobs[i].shelf));
    }
    return {};
}

/// `count` jobs of one picture each.
void addJobs(std::vector<Job> &jobs, std::vector<Picture> &shelf, int count,
             const std::function<Result<Picture>(int)> &make)
{
    for (int i = 0; i < count; ++i)
        jobs.push_back({&shelf, [make, i]() -> Result<std::vector<Picture>> {
                            TRY(auto picture, make(i));
                            return std::vector<Picture>{std::move(picture)};
                        }});
}

Result<Picture> profilePicture(std::uint64_t seed, int number)
{
    constexpr int Side = 512;
    Dice dice(seed + static_cast<std::uint64_t>(number));
    return asPicture(draw(Scene::Portrait, Side, Side, dice), number % 3 == 0 ? Format::Webp : Format::Jpeg);
}

Result<Picture> banner(std::uint64_t seed, int number)
{
    Dice dice(seed + static_cast<std::uint64_t>(number));
    return asPicture(draw(Scene::Banner, 1500, 500, dice), Format::Jpeg);
}

} // namespace

Result<PicturePool> makePictures(std::uint64_t seed)
{
    constexpr std::uint64_t Apart = 1000; // so that no two kinds share dice
    const auto photographs = installedPhotographs();
    PicturePool pool;
    std::vector<Job> jobs;
    // The slow ones first: the cores end together.
    for (std::size_t i = 0; i < photographs.size(); ++i)
        jobs.push_back({&pool.photographs, [&photographs, seed, i] { return cropsOf(photographs[i], seed + i); }});
    addJobs(jobs, pool.drawn, DrawnPictures, [seed](int i) { return drawn(seed + Apart, i); });
    addJobs(jobs, pool.portraits, Portraits, [seed](int i) { return profilePicture(seed + 2 * Apart, i); });
    addJobs(jobs, pool.banners, Banners, [seed](int i) { return banner(seed + 3 * Apart, i); });
    addJobs(jobs, pool.restricted, RestrictedCards,
            [](int i) { return asPicture(drawRestricted(900, 700, i + 1), Format::Png); });
    addJobs(jobs, pool.broken, DamagedPictures, [seed](int i) { return cutShort(seed + 4 * Apart, i); });
    addJobs(jobs, pool.broken, MistypedPictures, [seed](int i) { return mistyped(seed + 5 * Apart, i); });
    TRY_DONE(runAll(jobs));
    return pool;
}

} // namespace vigie::backend::sample
