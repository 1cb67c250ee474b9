#pragma once

#include "models/backend/api/HttpServer.h"
#include "models/base/Result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace vigie::platform {

inline constexpr std::string_view PortraitsAre = "invented-or-consenting";

struct Options
{
    backend::api::ListenOptions listen;
    std::string data;         ///< folder of the database
    std::string sample;       ///< "small", "large:N"; empty: whatever the database holds
    std::string evidence;     ///< folder of the drawn pictures of sample applications; empty: they are only named
    std::string drawEvidence; ///< draw into this folder and end
    std::string portraits;    ///< folder of pictures of people that take the place of drawn ones
    bool portraitsMayBeUsed = false; ///< somebody said that they are invented or consenting
    std::optional<int> keyFd;
    std::optional<int> tokensFd;
    std::optional<int> hiveSecretFd;
    std::optional<int> idleLock;            ///< minutes
    std::optional<int> session;             ///< minutes
    std::optional<int> pauseAfter;          ///< minutes
    std::optional<int> viewing;             ///< seconds
    std::optional<bool> localSimilarity;    ///< none: as it was
    std::string similarityBasis;            ///< of localSimilarity, never blank then
    std::string transparency;               ///< address of the Transparency Database; empty: statements wait
    std::optional<int> transparencyTokenFd; ///< of transparency
    int requestsPerSecond = 0;              ///< of one person; 0: no limit
    bool help = false;
};

inline constexpr const char *Usage =
    "vigie-platform --listen ADDR:PORT --data DIR [--sample small|large:N] [--key-fd N] [--tokens-fd N]\n"
    "               [--hive-secret-fd N] [--cert FILE --key FILE] [--evidence DIR]\n"
    "               [--portraits DIR --portraits-are invented-or-consenting]\n"
    "               [--idle-lock MIN] [--session MIN] [--pause-after MIN] [--viewing SEC] [--rate-limit N]\n"
    "               [--transparency URL --transparency-token-fd N]\n"
    "               [--local-similarity on --similarity-basis TEXT | --local-similarity off]\n"
    "vigie-platform --draw-evidence DIR [--portraits DIR --portraits-are invented-or-consenting]\n"
    "\n"
    "  --listen          a literal address and a port; port 0 takes any. Plain HTTP on loopback only.\n"
    "  --data            the folder of the encrypted database; made when it is not there\n"
    "  --sample          fills an empty database with a synthetic world\n"
    "  --evidence        the folder of the sample applications' pictures; what is missing is drawn first. Without it "
    "the\n"
    "                    pictures are only named, and asking for one is answered that there is none.\n"
    "  --draw-evidence   draws what is missing in the folder, deletes what an earlier quarter left, and ends\n"
    "  --portraits       a folder of pictures of people (jpg, png, webp) that take the place of drawn ones. Needs\n"
    "                    --portraits-are invented-or-consenting: no picture of a person goes into a sample world who "
    "is\n"
    "                    not invented or has not agreed to it.\n"
    "  --key-fd          the database key is read from here: 64 hexadecimal digits. Without it a sample world gets a "
    "key\n"
    "                    that nobody keeps, so it cannot be opened again.\n"
    "  --tokens-fd       the sample people's tokens are written here, one line of JSON\n"
    "  --hive-secret-fd  the secret of the webhook is read from here; otherwise it is made up and written to "
    "--tokens-fd\n"
    "  --cert, --key     PEM files for HTTPS\n"
    "  --idle-lock       minutes after which an untouched window locks, 1 to 60; kept in the database\n"
    "  --session         minutes after which one signs in again, 1 to 720; kept in the database\n"
    "  --pause-after     weighted minutes of exposure in an hour after which a pause is proposed, 1 to 480; kept too\n"
    "  --viewing         seconds for which a grant to look at restricted media runs, 5 to 600; kept too\n"
    "  --local-similarity\n"
    "                    whether certifiers' windows may compare the faces of a document and a selfie, after the "
    "sealed\n"
    "                    answer; off unless it is switched on, and kept in the database. On needs --similarity-basis: "
    "the\n"
    "                    legal basis, in words that are shown with every number\n"
    "  --transparency    the DSA Transparency Database's API, for instance https://HOST/api/v1: statements of reasons "
    "are\n"
    "                    brought there. Without it they are composed and wait. Plain HTTP to a loopback address only.\n"
    "  --transparency-token-fd\n"
    "                    the token for it is read from here\n"
    "  --rate-limit      so many requests a second a person; more are answered 429. Without it there is no limit.\n";

/// Errors: Invalid, with what is wrong in the detail.
Result<Options> parseOptions(std::span<const char *const> arguments);

} // namespace vigie::platform
