#pragma once

#include "tests/support/Pictures.h"

#include <map>
#include <set>
#include <string>

namespace vigie::test {

/// Pictures in memory. Answers at once, or when the test says so.
class FakePictureSource final : public domain::PictureSource
{
public:
    Request<domain::Picture> picture(const domain::PictureJob &job) override
    {
        jobs.push_back(job);
        Reply<domain::Picture> reply;
        auto answer = [this, reply, id = job.media.id] {
            if (const auto bad = failures.find(id); bad != failures.end())
                return reply.finish(Result<domain::Picture>(bad->second));
            const auto found = pictures.find(id);
            reply.finish(found == pictures.end() ? redPicture() : found->second);
        };
        if (slow)
            m_held.emplace_back(job.media.id, answer);
        else
            answer();
        return reply.request();
    }
    void forget(const domain::MediaId &media) override { forgotten.insert(media); }
    void forgetAll() override { ++forgotAll; }
    domain::DecoderStatus status() const override { return {true, true, true}; }

    void answerAll()
    {
        for (auto &[media, answer] : std::exchange(m_held, {}))
            answer();
    }
    void answer(const domain::MediaId &media)
    {
        for (auto &[held, answer] : m_held)
            if (held == media)
                std::exchange(answer, [] {})();
    }

    std::map<domain::MediaId, domain::Picture> pictures;
    std::map<domain::MediaId, ErrorCode> failures;
    std::vector<domain::PictureJob> jobs;
    std::set<domain::MediaId> forgotten;
    int forgotAll = 0;
    bool slow = false;

private:
    std::vector<std::pair<domain::MediaId, std::function<void()>>> m_held;
};

} // namespace vigie::test
