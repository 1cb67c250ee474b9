#include "app/platform/Composition.h"

#include <sodium.h>
#include <sys/resource.h>

#include <csignal>
#include <cstdio>
#include <string>

int main(int argc, char **argv)
{
    using namespace vigie;
    if (sodium_init() < 0)
        return 1;
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore); // the key and the records are in memory; they may not end in a file
    std::signal(SIGPIPE, SIG_IGN);     // a client that goes is an error of its write, not our end
    const auto options =
        platform::parseOptions(std::span<const char *const>(argv + 1, static_cast<std::size_t>(argc - 1)));
    if (!options) {
        std::fprintf(stderr, "%s\n\n%s", options.error().detail.c_str(), platform::Usage);
        return 2;
    }
    if (options->help) {
        std::fputs(platform::Usage, stdout);
        return 0;
    }
    if (!options->drawEvidence.empty()) {
        const auto drawn = platform::drawEvidence(*options);
        if (!drawn)
            std::fprintf(stderr, "%s: %s\n", std::string(name(drawn.error().code)).c_str(),
                         drawn.error().detail.c_str());
        return drawn ? 0 : 1;
    }
    auto composition = platform::Composition::create(*options);
    if (!composition) {
        const auto &error = composition.error();
        std::fprintf(stderr, "%s: %s\n", std::string(name(error.code)).c_str(), error.detail.c_str());
        return 1;
    }
    return (*composition)->run() ? 0 : 1;
}
