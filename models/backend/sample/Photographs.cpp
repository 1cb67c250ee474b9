#include "models/backend/sample/Photographs.h"

#include <sodium.h>

#include <array>
#include <fstream>
#include <string>

namespace vigie::backend::sample {

using namespace vigie::drawn;

namespace {

constexpr std::uintmax_t MaxFile = 8'000'000; ///< the largest of the list has 1.3 MB

constexpr std::array Allowed{
    AllowedPhotograph{"mate/nature/Aqua.jpg", "5c30118205982da441bf7e6a1ada636a8a0be879408140b3148280c665ed6bce",
                      "GPL-2+, 2008 Charles Barbin; copyright file of Debian's mate-backgrounds"},
    AllowedPhotograph{"mate/nature/Blinds.jpg", "f7aac0dcc2e06d0491643e84df3da1d9db7c4610f58806a880d56e074799f600",
                      "GPL-2+, 2008 Lennart Poettering, Andrea Cimitan; copyright file of Debian's mate-backgrounds"},
    AllowedPhotograph{"mate/nature/Dune.jpg", "8a67c2cb0be8c46b70c237311a4fa4d2b4ac7d39568135384787801fa5cc9a91",
                      "GPL-2+, 2007 Marco Cogoni, 2008 Hylke Bons; copyright file of Debian's mate-backgrounds"},
    AllowedPhotograph{"mate/nature/FreshFlower.jpg", "972b0a0c4e5e3fa93f4f244fc84bc64b121a5eac3aaa5856f1308c1f38a02f8e",
                      "GPL-2+, 2005 Jens Ansorg; copyright file of Debian's mate-backgrounds"},
    AllowedPhotograph{"mate/nature/Garden.jpg", "d3095ee09d425ef23d27155412136cf14fc3c9af76ca58b452f55e23da324e78",
                      "GPL-2+, 2008 Charles Barbin; copyright file of Debian's mate-backgrounds"},
    AllowedPhotograph{
        "mate/nature/GreenMeadow.jpg", "8fa0de0aa4089f7319c9fb7a6d006d4cab6023e8c8853731557cff53567b4832",
        "GPL-2+, 2005 Timothy Schellhase, 2008 Lapo Calamandrei; copyright file of Debian's mate-backgrounds"},
    AllowedPhotograph{"mate/nature/LadyBird.jpg", "e35a9a4126ef969c90b29c038058c5a575a20eadd84106a37bf1fa9931e7b61d",
                      "GPL-2+, 2008 Charles Barbin; copyright file of Debian's mate-backgrounds"},
    AllowedPhotograph{"mate/nature/RainDrops.jpg", "3e4ea9671c28c90a86cf67b3db9daf18c4741587c596333a7529ca589aaa0c16",
                      "GPL-2+, 2008 blackcombwhistler07; copyright file of Debian's mate-backgrounds"},
    AllowedPhotograph{"mate/nature/Storm.jpg", "77ca53077831d3237f73393a91fc879158abc046d852941c26e90de336356957",
                      "GPL-2+, 2008 Sergey Nazarov; copyright file of Debian's mate-backgrounds"},
    AllowedPhotograph{"mate/nature/TwoWings.jpg", "665e5abf8a5399070a91a9a8e455fe071e5b61697ff78fdeda4e9843ef545aeb",
                      "GPL-2+, 2008 Charles Barbin, Hylke Bons; copyright file of Debian's mate-backgrounds"},
    AllowedPhotograph{"mate/nature/Wood.jpg", "19c78500ac00a622e19907ab9cc7d06d46fe08c4a6142759a84195696150ec07",
                      "GPL-2+, 2008 Jean-Francois Fortin Tam; copyright file of Debian's mate-backgrounds"},
    AllowedPhotograph{"mate/nature/YellowFlower.jpg",
                      "254da96256acb7add685679775a04d1e4a5bc8cd13e5a5a3d61351ce198a5306",
                      "GPL-2+, 2008 Charles Barbin; copyright file of Debian's mate-backgrounds"},
};

Bytes contentOf(const std::filesystem::path &path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error || size > MaxFile)
        return {};
    Bytes bytes(static_cast<std::size_t>(size));
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return file ? bytes : Bytes();
}

} // namespace

std::span<const AllowedPhotograph> allowedPhotographs()
{
    return Allowed;
}

std::vector<Bytes> installedPhotographs(const std::filesystem::path &folder)
{
    std::vector<Bytes> photographs;
    for (const auto &allowed : Allowed) {
        auto bytes = contentOf(folder / allowed.file);
        if (!bytes.empty() && sha256Of(bytes) == allowed.sha256)
            photographs.push_back(std::move(bytes));
    }
    return photographs;
}

std::string sha256Of(std::span<const std::byte> bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

} // namespace vigie::backend::sample
