#include "app/decoder/Startup.h"
#include "models/decoding/Limits.h"

int main()
{
    using namespace vigie;
    using Work = std::unique_ptr<decoder::JobWork>;
    return decoder::runDecoder({"vigie-decoder", decoding::MaxDecoderMemory,
                                [] { return Result<Work>(std::make_unique<decoder::StillWork>()); }});
}
