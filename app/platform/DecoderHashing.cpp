#include "app/platform/DecoderHashing.h"

#include <unistd.h>

#include <filesystem>

namespace vigie::platform {
namespace {

using Looks = std::optional<PictureHashes>;

Result<Looks> looksOf(const QFuture<Result<media::DecodedPicture>> &finished)
{
    if (finished.resultCount() == 0)
        return {ErrorCode::Cancelled, "the decoders have ended"};
    const auto answer = finished.result();
    if (!answer)
        return answer.error();
    return answer->reply.hashes;
}

} // namespace

std::optional<media::PoolSettings> decoderBesideUs()
{
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error)
        return std::nullopt;
    media::PoolSettings settings;
    settings.executable = self.parent_path() / "vigie-decoder";
    settings.decoders = 1; // nobody waits at a screen
    if (::access(settings.executable.c_str(), X_OK) != 0)
        return std::nullopt;
    return settings;
}

std::unique_ptr<DecoderHashing> DecoderHashing::besideUs()
{
    auto settings = decoderBesideUs();
    return settings ? std::make_unique<DecoderHashing>(std::move(*settings)) : nullptr;
}

Request<Looks> DecoderHashing::hash(std::span<const std::byte> bytes, std::string_view type)
{
    auto memory = SealedMemory::of(bytes);
    if (!memory)
        return answered(Result<Looks>(memory.error()));
    media::DecoderPool::Order order{.bytes = std::move(*memory), .declared = decoding::fromMimeType(type)};
    order.kind = decoding::JobKind::Hash;
    auto ticket = m_pool.decode(std::move(order));
    return {ticket.request.result.then(QtFuture::Launch::Sync, looksOf), std::move(ticket.request.cancel)};
}

} // namespace vigie::platform
