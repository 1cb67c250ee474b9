// Everything that comes over the wire as JSON. The first byte says what the rest is taken for. What is understood can
// be written, and what is written is understood and written the same again.
#include "models/contract/Claims.h"
#include "models/contract/Commands.h"
#include "models/contract/Feed.h"
#include "models/contract/NearDuplicates.h"
#include "models/contract/Policies.h"
#include "models/contract/Problem.h"
#include "models/contract/Records.h"
#include "models/contract/Sessions.h"
#include "models/contract/Verdicts.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace vigie;
using namespace vigie::contract;

template <auto Parse, auto Write> void readWriteRead(std::string_view json)
{
    const auto first = Parse(json);
    if (!first)
        return;
    const std::string written = Write(*first);
    const auto second = Parse(written);
    if (!second) {
        std::fprintf(stderr, "not read again: %s\n%s\n", second.error().detail.c_str(), written.c_str());
        std::abort();
    }
    if (Write(*second) != written)
        std::abort();
}

/// The status of a refusal comes from the transport; its body from anywhere.
void problem(std::string_view json)
{
    static constexpr std::array Statuses{400, 401, 403, 404, 409, 410, 412, 422, 429, 500, 503};
    for (const int status : Statuses)
        (void)errorFrom(status, json);
}

constexpr std::array Readers{
    &readWriteRead<parseCase, writeCase>,
    &readWriteRead<parseItem, writeItem>,
    &readWriteRead<parseMember, writeMember>,
    &readWriteRead<parseNotice, writeNotice>,
    &readWriteRead<parseQueue, writeQueue>,
    &readWriteRead<parsePolicy, writePolicy>,
    &readWriteRead<parseChangePage, writeChangePage>,
    &readWriteRead<parseCommand, writeCommand>,
    &readWriteRead<parseReceipt, writeReceipt>,
    &readWriteRead<parseCommandStatus, writeCommandStatus>,
    &readWriteRead<parseClaim, writeClaim>,
    &readWriteRead<parseHeartbeat, writeHeartbeat>,
    &readWriteRead<parseHeartbeatReply, writeHeartbeatReply>,
    &readWriteRead<parseRelease, writeRelease>,
    &readWriteRead<parsePurgeReceipt, writePurgeReceipt>,
    &readWriteRead<parseSession, writeSession>,
    &readWriteRead<parseVerdicts, writeVerdicts>,
    &readWriteRead<parseNearDuplicates, writeNearDuplicates>,
    &problem,
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    Readers[data[0] % Readers.size()]({reinterpret_cast<const char *>(data) + 1, size - 1});
    return 0;
}
