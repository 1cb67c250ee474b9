#pragma once

#include "app/decoder/JobWork.h"
#include "models/base/Result.h"

#include <functional>
#include <memory>

namespace vigie::decoder {

struct Startup
{
    const char *program = "";                                  ///< its name, for whoever starts it by hand
    std::size_t memory = 0;                                    ///< bytes of address space
    std::function<Result<std::unique_ptr<JobWork>>()> prepare; ///< before the lock: here files may still be opened
};

/// Prepares, warms the codecs up, locks itself in and answers jobs. The exit code: as DecoderLoop::run() · 2 = not
/// started by vigie · 3 = a broken installation.
int runDecoder(const Startup &startup);

} // namespace vigie::decoder
