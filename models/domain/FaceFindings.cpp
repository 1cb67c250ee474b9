#include "models/domain/FaceFindings.h"

namespace vigie::domain {

std::vector<FaceFault> faultsOf(const FaceQuality &quality)
{
    std::vector<FaceFault> faults;
    const auto note = [&](bool isFault, FaceFault fault) {
        if (isFault)
            faults.push_back(fault);
    };
    note(quality.eyeDistance < SmallestEyeDistance, FaceFault::TooSmall);
    note(quality.sharpness < BlurredBelow, FaceFault::Blurred);
    note(quality.cut > CutAbove, FaceFault::Cut);
    note(quality.glare > GlareAbove, FaceFault::Glare);
    note(quality.brightness < DarkBelow, FaceFault::Dark);
    note(quality.brightness > BrightAbove, FaceFault::Bright);
    return faults;
}

} // namespace vigie::domain
