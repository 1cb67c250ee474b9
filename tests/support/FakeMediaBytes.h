#pragma once

#include "models/domain/ports/PictureSource.h"

#include <map>
#include <string>
#include <vector>

namespace vigie::test {

/// Answers when the test says so.
class FakeMediaBytes final : public domain::MediaBytes
{
public:
    Request<SealedMemory> fetch(const domain::MediaRef &media) override
    {
        ++fetches[media.id.value];
        const Reply<SealedMemory> reply;
        m_open.insert_or_assign(media.id.value, reply);
        return reply.request([this, id = media.id.value] { cancelled.push_back(id); });
    }

    void answer(const std::string &id, Result<SealedMemory> bytes)
    {
        m_open.at(id).finish(std::move(bytes));
        m_open.erase(id);
    }
    void answer(const std::string &id, const std::vector<std::byte> &bytes) { answer(id, SealedMemory::of(bytes)); }

    std::map<std::string, int> fetches;
    std::vector<std::string> cancelled;

private:
    std::map<std::string, Reply<SealedMemory>> m_open;
};

} // namespace vigie::test
