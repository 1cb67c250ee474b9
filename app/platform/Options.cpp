#include "app/platform/Options.h"

#include "models/backend/api/TransparencyAddress.h"
#include "models/domain/ports/Workplace.h"

#include <QString>

#include <charconv>
#include <string_view>

namespace vigie::platform {
namespace {

Result<int> number(std::string_view text, int max)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > max)
        return {ErrorCode::Invalid, "not a number: " + std::string(text)};
    return value;
}

/// "127.0.0.1:8080", "[::1]:8080"
Result<void> readListen(std::string_view text, backend::api::ListenOptions &listen)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return {ErrorCode::Invalid, "--listen wants ADDR:PORT"};
    auto address = text.substr(0, colon);
    if (address.starts_with('[') && address.ends_with(']'))
        address = address.substr(1, address.size() - 2);
    TRY(const auto port, number(text.substr(colon + 1), 65'535));
    listen.address = address;
    listen.port = static_cast<std::uint16_t>(port);
    return {};
}

Result<void> readOption(Options &options, std::string_view name, std::string_view value)
{
    constexpr int MaxFd = 1'000'000;
    if (name == "--listen")
        return readListen(value, options.listen);
    if (name == "--data")
        options.data = value;
    else if (name == "--sample")
        options.sample = value;
    else if (name == "--evidence")
        options.evidence = value;
    else if (name == "--draw-evidence")
        options.drawEvidence = value;
    else if (name == "--portraits")
        options.portraits = value;
    else if (name == "--portraits-are") {
        if (value != PortraitsAre)
            return {ErrorCode::Invalid, "--portraits-are takes one answer only: " + std::string(PortraitsAre)};
        options.portraitsMayBeUsed = true;
    } else if (name == "--cert")
        options.listen.certificateFile = value;
    else if (name == "--key")
        options.listen.keyFile = value;
    else if (name == "--idle-lock" || name == "--session" || name == "--pause-after") {
        constexpr int MinutesOfADay = 24 * 60; // the narrower bounds are the platform's
        TRY(const auto minutes, number(value, MinutesOfADay));
        (name == "--idle-lock" ? options.idleLock
         : name == "--session" ? options.session
                               : options.pauseAfter) = minutes;
    } else if (name == "--viewing") {
        constexpr int SecondsOfAnHour = 60 * 60; // the narrower bounds are the platform's
        TRY(options.viewing, number(value, SecondsOfAnHour));
    } else if (name == "--local-similarity") {
        if (value != "on" && value != "off")
            return {ErrorCode::Invalid, "--local-similarity is on or off"};
        options.localSimilarity = value == "on";
    } else if (name == "--similarity-basis") {
        options.similarityBasis = value;
    } else if (name == "--rate-limit") {
        constexpr int MostRequests = 1'000'000;
        TRY(options.requestsPerSecond, number(value, MostRequests));
    } else if (name == "--transparency") {
        options.transparency = value;
    } else if (name == "--key-fd" || name == "--tokens-fd" || name == "--hive-secret-fd" ||
               name == "--transparency-token-fd") {
        TRY(const auto fd, number(value, MaxFd));
        (name == "--key-fd"           ? options.keyFd
         : name == "--tokens-fd"      ? options.tokensFd
         : name == "--hive-secret-fd" ? options.hiveSecretFd
                                      : options.transparencyTokenFd) = fd;
    } else
        return {ErrorCode::Invalid, "unknown option " + std::string(name)};
    return {};
}

/// Whose pictures they are is nothing a program can see: a person has to say it.
Result<void> checkEvidence(const Options &options)
{
    if (options.portraits.empty())
        return options.portraitsMayBeUsed ? Result<void>(ErrorCode::Invalid, "--portraits-are needs --portraits")
                                          : Result<void>();
    if (!options.portraitsMayBeUsed)
        return {ErrorCode::Invalid, "--portraits shows the people of these pictures on sample identity documents, to "
                                    "everybody who opens the sample. Say --portraits-are " +
                                        std::string(PortraitsAre) +
                                        " if each of them is invented or has agreed to that; otherwise leave them out"};
    if (options.evidence.empty() && options.drawEvidence.empty())
        return {ErrorCode::Invalid, "--portraits needs --evidence or --draw-evidence: a folder for what is drawn"};
    return {};
}

/// Biometric data may be processed on a legal basis only, and somebody has to name it.
Result<void> checkSimilarity(const Options &options)
{
    const QString basis = QString::fromStdString(options.similarityBasis).trimmed();
    const bool isOn = options.localSimilarity.value_or(false);
    if (isOn && basis.isEmpty())
        return {ErrorCode::Invalid, "--local-similarity on compares the faces of people, which the law forbids unless "
                                    "it permits it: name its legal basis with --similarity-basis"};
    if (!isOn && !options.similarityBasis.empty())
        return {ErrorCode::Invalid, "--similarity-basis needs --local-similarity on"};
    if (basis.size() > domain::LongestBasis)
        return {ErrorCode::Invalid,
                "--similarity-basis takes at most " + std::to_string(domain::LongestBasis) + " characters"};
    return {};
}

Result<void> checkTransparency(const Options &options)
{
    if (options.transparency.empty() == options.transparencyTokenFd.has_value())
        return {ErrorCode::Invalid, "--transparency and --transparency-token-fd belong together"};
    if (!options.transparency.empty())
        TRY_DONE(backend::api::TransparencyAddress::parse(options.transparency));
    return {};
}

} // namespace

Result<Options> parseOptions(std::span<const char *const> arguments)
{
    Options options;
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        const std::string_view name = arguments[i];
        if (name == "--help" || name == "-h") {
            options.help = true;
            return options;
        }
        if (i + 1 == arguments.size())
            return {ErrorCode::Invalid, std::string(name) + " wants a value"};
        TRY_DONE(readOption(options, name, arguments[i + 1]));
    }
    TRY_DONE(checkEvidence(options));
    TRY_DONE(checkSimilarity(options));
    TRY_DONE(checkTransparency(options));
    if (!options.drawEvidence.empty())
        return options;
    if (options.data.empty())
        return {ErrorCode::Invalid, "--data is missing"};
    if (options.listen.certificateFile.empty() != options.listen.keyFile.empty())
        return {ErrorCode::Invalid, "--cert and --key belong together"};
    return options;
}

} // namespace vigie::platform
