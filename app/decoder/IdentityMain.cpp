#include "app/decoder/IdentityWork.h"
#include "app/decoder/Startup.h"
#include "models/decoding/Limits.h"

int main()
{
    using namespace vigie;
    using Work = std::unique_ptr<decoder::JobWork>;
    return decoder::runDecoder({"vigie-identity-decoder", decoding::MaxIdentityMemory, []() -> Result<Work> {
                                    TRY(auto work, decoder::IdentityWork::create());
                                    return Work(std::make_unique<decoder::IdentityWork>(std::move(work)));
                                }});
}
