#include "app/platform/DecodedPortraits.h"

#include "app/platform/DecoderHashing.h"
#include "models/backend/sample/Photographs.h"
#include "models/media/DecoderPool.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <span>

namespace vigie::platform {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t Box = 1600;                      ///< pixels either way: enough for a face in 3 megapixels
constexpr std::uintmax_t LargestFile = 40 * 1024 * 1024; ///< bytes

decoding::PictureType typeOf(const fs::path &file)
{
    static const std::map<std::string, const char *> Types{
        {".jpg", "image/jpeg"}, {".jpeg", "image/jpeg"}, {".png", "image/png"}, {".webp", "image/webp"}};
    const auto type = Types.find(file.extension().string());
    return type == Types.end() ? decoding::PictureType::Unknown : decoding::fromMimeType(type->second);
}

Result<std::vector<fs::path>> picturesIn(const fs::path &folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        if (entry->is_regular_file(error) && typeOf(entry->path()) != decoding::PictureType::Unknown)
            files.push_back(entry->path());
    if (error)
        return {ErrorCode::NotFound, "the folder of portraits: " + folder.string()};
    if (files.size() < DecodedPortraits::Fewest)
        return {ErrorCode::NotFound, "a folder of portraits has at least two pictures: " + folder.string()};
    std::ranges::sort(files);
    return files;
}

Result<std::vector<std::byte>> bytesOf(const fs::path &file)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error || size > LargestFile)
        return {ErrorCode::TooLarge, file.filename().string()};
    std::ifstream in(file, std::ios::binary);
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    in.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(size));
    if (in.gcount() != static_cast<std::streamsize>(size))
        return {ErrorCode::Io, file.filename().string()};
    return bytes;
}

drawn::Canvas canvasOf(const PixelBuffer &pixels)
{
    constexpr int Channels = 4; // blue, green, red, nothing
    drawn::Canvas canvas(pixels.width(), pixels.height());
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *from = pixels.data() + std::ptrdiff_t{y} * pixels.stride();
        auto *to = canvas.row(y);
        for (int x = 0; x < pixels.width(); ++x, from += Channels) {
            *to++ = from[2];
            *to++ = from[1];
            *to++ = from[0];
        }
    }
    return canvas;
}

Result<drawn::Canvas> decoded(media::DecoderPool &pool, std::span<const std::byte> bytes, const fs::path &file)
{
    TRY(auto memory, SealedMemory::of(bytes));
    media::DecoderPool::Order order{
        .bytes = std::move(memory), .declared = typeOf(file), .targetWidth = Box, .targetHeight = Box};
    auto future = pool.decode(std::move(order)).request.result;
    future.waitForFinished(); // nobody waits at a screen
    if (future.resultCount() == 0)
        return {ErrorCode::Cancelled, "the decoders have ended"};
    const auto answer = future.result();
    if (!answer || !answer->full)
        return {answer ? ErrorCode::Damaged : answer.error().code, "the portrait " + file.filename().string()};
    return canvasOf(*answer->full);
}

} // namespace

Result<std::unique_ptr<DecodedPortraits>> DecodedPortraits::open(const fs::path &folder)
{
    TRY(const auto files, picturesIn(folder));
    const auto settings = decoderBesideUs();
    if (!settings)
        return {ErrorCode::NotFound, "vigie-decoder, without which no picture is opened"};
    media::DecoderPool pool(*settings);
    std::unique_ptr<DecodedPortraits> portraits(new DecodedPortraits);
    for (const auto &file : files) {
        TRY(const auto bytes, bytesOf(file));
        TRY(auto picture, decoded(pool, bytes, file));
        portraits->m_pictures.push_back(std::move(picture));
        portraits->m_name += backend::sample::sha256Of(bytes);
    }
    portraits->m_name = backend::sample::sha256Of(std::as_bytes(std::span(portraits->m_name)));
    return portraits;
}

const drawn::Canvas &DecodedPortraits::picture(int of, int besides) const
{
    const int count = static_cast<int>(m_pictures.size());
    int place = of % count;
    if (of > besides && place == besides % count) // the one with the larger number gives way
        place = (place + 1) % count;
    return m_pictures[static_cast<std::size_t>(place)];
}

} // namespace vigie::platform
