#pragma once

#include "models/domain/Claim.h"
#include "models/domain/Command.h"
#include "models/domain/Feed.h"
#include "tests/bench/SampleFeed.h"

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace vigie::bench {

/// What the desk talks to while it is measured: the feed from where the replica stands, claims, pictures, commands and
/// the questions a case asks. Decisions close their cases in the feed, as on a real platform.
class DeskPlatform
{
public:
    struct World
    {
        std::int64_t position = 0;       ///< pages of the feed the replica has
        std::vector<std::string> cases;  ///< ids in the order in which they are claimed
        std::vector<std::string> coming; ///< pages that are new to the replica, as bench_feed makes them
    };
    explicit DeskPlatform(World world);

    /// Called after a decision was taken into the feed.
    std::function<void()> grown;

    /// From any thread.
    std::string answer(const std::string &request);

private:
    std::string changes(std::string_view target) const;
    std::string claim(const std::string &kase);
    std::string claimNext();
    std::string heartbeat(std::string_view body) const;
    std::string command(std::string_view body);
    std::string about(std::string_view target) const;
    void addFrame();
    void addPage(std::vector<domain::Change> changes);
    domain::Change change(domain::RecordType type, const std::string &id, std::int64_t rev, std::string body);

    std::mutex m_mutex;
    World m_world;
    SampleFeed m_feed;
    std::string m_picture; ///< the bytes every item shows
    std::size_t m_next = 0;
    std::int64_t m_seq = 0;
    std::int64_t m_token = 0;
    std::map<std::string, domain::Claim> m_claims; ///< by id
};

} // namespace vigie::bench
