#include "app/decoder/IdentityWork.h"
#include "app/decoder/Startup.h"
#include "models/decoding/Limits.h"

#include <string_view>

int main(int argc, char **argv)
{
    using namespace vigie;
    using Work = std::unique_ptr<decoder::JobWork>;
    const bool mayCompare = argc == 2 && std::string_view(argv[1]) == decoding::MayCompare;
    return decoder::runDecoder({"vigie-identity-decoder", decoding::MaxIdentityMemory, [mayCompare]() -> Result<Work> {
                                    const auto comparing =
                                        mayCompare ? decoder::Comparing::Permitted : decoder::Comparing::Refused;
                                    TRY(auto work, decoder::IdentityWork::create(comparing));
                                    return Work(std::make_unique<decoder::IdentityWork>(std::move(work)));
                                }});
}
