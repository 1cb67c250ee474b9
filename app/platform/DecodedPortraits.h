#pragma once

#include "models/backend/sample/DrawnPictures.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace vigie::platform {

/// The pictures of a folder, each decoded once by a sandboxed vigie-decoder. Whose they are was asked before.
class DecodedPortraits final : public backend::sample::Portraits
{
public:
    static constexpr std::size_t Fewest = 2; ///< one person and somebody else

    /// Reads .jpg, .jpeg, .png and .webp in the order of their names; what the decoder refuses is an error, not passed
    /// over. Errors: NotFound (no folder, fewer than two pictures, no decoder beside us), those of decoding, with the
    /// file's name.
    static Result<std::unique_ptr<DecodedPortraits>> open(const std::filesystem::path &folder);

    const drawn::Canvas &picture(int of, int besides) const override;
    std::string name() const override { return m_name; }
    std::size_t count() const { return m_pictures.size(); }

private:
    DecodedPortraits() = default;

    std::vector<drawn::Canvas> m_pictures;
    std::string m_name;
};

} // namespace vigie::platform
