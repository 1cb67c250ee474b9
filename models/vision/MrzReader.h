#pragma once

#include "models/domain/ZoneFindings.h"
#include "models/vision/PixelView.h"

#include <memory>

namespace vigie::vision {

/// Finds and reads the machine readable zone of a document: rows of one pitch, their grid, a network for the
/// characters, the layout and the side up by what reads best and by check digits that agree, the grammar of the format.
///
/// Rows may be turned by about 15° from any of the four sides; a picture whose long side is more than 2600 px is shrunk
/// to that first. Not for several threads at once. Works with hostile pixels.
class MrzReader
{
public:
    /// Errors: Corrupt when the network that is linked in cannot be read.
    static Result<MrzReader> create();
    MrzReader(MrzReader &&) noexcept;
    MrzReader &operator=(MrzReader &&) noexcept;
    ~MrzReader();

    /// Always a finding, never a throw: what cannot be read is NotFound, TooSmall or Unreadable.
    domain::MrzFinding read(const PixelView &picture);

    /// Runs the network once on nothing, so that what it chooses and allocates on first use is there. Errors: Internal.
    Result<void> warmUp();

private:
    class Search;
    explicit MrzReader(std::unique_ptr<Search> search);
    std::unique_ptr<Search> m_search;
};

} // namespace vigie::vision
