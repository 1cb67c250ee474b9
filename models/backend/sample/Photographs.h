#pragma once

#include "models/drawn/Encoders.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::backend::sample {

/// A photograph that shows no people and may be used: known by the hash of the file, looked at by a person, its licence
/// proven by the package that installs it.
struct AllowedPhotograph
{
    std::string_view file; ///< below the folder of backgrounds
    std::string_view sha256;
    std::string_view licence; ///< and where it is proven
};

std::span<const AllowedPhotograph> allowedPhotographs();

/// The allowed photographs that are installed, in the order of the list. A file with another hash is passed over.
std::vector<drawn::Bytes> installedPhotographs(const std::filesystem::path &folder = "/usr/share/backgrounds");

/// Lower-case hex.
std::string sha256Of(std::span<const std::byte> bytes);

} // namespace vigie::backend::sample
