#include "models/backend/sample/PicturePool.h"

#include "models/backend/sample/JpegCodec.h"
#include "models/backend/sample/Photographs.h"
#include "models/backend/sample/Scenes.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <thread>

namespace vigie::backend::sample {
namespace {

constexpr int DrawnPictures = 84;
constexpr int Portraits = 18;
constexpr int Banners = 12;
constexpr int RestrictedCards = 6;
constexpr int CropsOfPhotograph = 4;

enum class Format : std::uint8_t { Jpeg, Webp, Png, Gif, Tiff };

using Job = std::function<Result<Picture>()>;

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

Result<Picture> drawn(std::uint64_t seed, int number)
{
    constexpr int EverydayScenes = static_cast<int>(Scene::Portrait); // those before it
    Dice dice(seed + static_cast<std::uint64_t>(number));
    const auto format = formatOf(number);
    const bool large = format == Format::Jpeg || format == Format::Webp;
    const auto shape = (large ? Shapes : Small)[static_cast<std::size_t>(dice.between(0, 3))];
    return asPicture(draw(static_cast<Scene>(number % EverydayScenes), shape.width, shape.height, dice), format);
}

/// The whole picture first, then parts of it in other shapes.
Result<Picture> cropOf(const Bytes &photograph, std::uint64_t seed, int number)
{
    TRY(const auto whole, fromJpeg(photograph, true));
    const int part = number % CropsOfPhotograph;
    if (part == 0)
        return asPicture(whole, Format::Jpeg);
    Dice dice(seed + static_cast<std::uint64_t>(number));
    const auto shape = Shapes[static_cast<std::size_t>(part)];
    const double scale =
        std::min(whole.width() / (shape.width + 0.0), whole.height() / (shape.height + 0.0)) * dice.between(0.65, 1.0);
    const int width = static_cast<int>(shape.width * scale), height = static_cast<int>(shape.height * scale);
    const int x = dice.between(0, whole.width() - width), y = dice.between(0, whole.height() - height);
    return asPicture(whole.cropped(x, y, width, height, width, height), part == 2 ? Format::Webp : Format::Jpeg);
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

/// Runs the jobs on all cores; results in the order of the jobs.
Result<std::vector<Picture>> runAll(const std::vector<Job> &jobs)
{
    std::vector<Result<Picture>> results(jobs.size(), Result<Picture>(ErrorCode::Internal));
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < jobs.size(); i = next++)
            results[i] = jobs[i]();
    };
    std::vector<std::thread> helpers;
    for (unsigned i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        helpers.emplace_back(work);
    work();
    for (auto &helper : helpers)
        helper.join();
    std::vector<Picture> pictures;
    for (auto &result : results) {
        TRY(auto picture, std::move(result));
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

} // namespace

Result<PicturePool> makePictures(std::uint64_t seed)
{
    const auto photographs = installedPhotographs();
    PicturePool pool;
    struct Batch
    {
        std::vector<Picture> *into;
        int count;
    };
    const std::array batches{Batch{&pool.drawn, DrawnPictures},
                             Batch{&pool.portraits, Portraits},
                             Batch{&pool.banners, Banners},
                             Batch{&pool.restricted, RestrictedCards},
                             Batch{&pool.broken, 6},
                             Batch{&pool.photographs, static_cast<int>(photographs.size()) * CropsOfPhotograph}};
    std::vector<Job> jobs;
    for (int i = 0; i < DrawnPictures; ++i)
        jobs.emplace_back([=] { return drawn(seed, i); });
    for (int i = 0; i < Portraits; ++i)
        jobs.emplace_back([=] {
            Dice dice(seed + 1000 + static_cast<std::uint64_t>(i));
            return asPicture(draw(Scene::Portrait, 512, 512, dice), i % 3 == 0 ? Format::Webp : Format::Jpeg);
        });
    for (int i = 0; i < Banners; ++i)
        jobs.emplace_back([=] {
            Dice dice(seed + 2000 + static_cast<std::uint64_t>(i));
            return asPicture(draw(Scene::Banner, 1500, 500, dice), Format::Jpeg);
        });
    for (int i = 0; i < RestrictedCards; ++i)
        jobs.emplace_back([=] { return asPicture(drawRestricted(900, 700, i + 1), Format::Png); });
    for (int i = 1; i <= 4; ++i)
        jobs.emplace_back([=] { return cutShort(seed + 3000, i); });
    for (int i = 1; i <= 2; ++i)
        jobs.emplace_back([=] { return mistyped(seed + 4000, i); });
    for (std::size_t i = 0; i < photographs.size() * CropsOfPhotograph; ++i)
        jobs.emplace_back([&photographs, seed, i] {
            return cropOf(photographs[i / CropsOfPhotograph], seed + 5000, static_cast<int>(i));
        });

    TRY(auto pictures, runAll(jobs));
    auto from = pictures.begin();
    for (const auto &batch : batches) {
        batch.into->assign(std::make_move_iterator(from), std::make_move_iterator(from + batch.count));
        from += batch.count;
    }
    return pool;
}

} // namespace vigie::backend::sample
