#include "models/backend/rules/OriginalDigests.h"

#include <openssl/evp.h>

#include <array>

namespace vigie::backend {
namespace {

Result<std::string> digest(const EVP_MD *algorithm, std::span<const std::byte> bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> raw{};
    unsigned int size = 0;
    if (algorithm == nullptr || EVP_Digest(bytes.data(), bytes.size(), raw.data(), &size, algorithm, nullptr) != 1)
        return {ErrorCode::Internal, "a digest is not available"};
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string hex;
    for (unsigned int i = 0; i < size; ++i) {
        hex += Digits[raw[i] >> 4U];
        hex += Digits[raw[i] & 0xFU];
    }
    return hex;
}

} // namespace

Result<domain::OriginalHashes> digestsOf(std::span<const std::byte> bytes)
{
    domain::OriginalHashes hashes;
    TRY(hashes.sha256, digest(EVP_sha256(), bytes));
    TRY(hashes.md5, digest(EVP_md5(), bytes));
    TRY(hashes.sha1, digest(EVP_sha1(), bytes));
    return hashes;
}

} // namespace vigie::backend
