#pragma once

#include "models/domain/ports/DraftStore.h"

#include <map>

namespace vigie::test {

/// Drafts in memory with the rules of the real store; the disk can be full.
class FakeDraftStore final : public domain::DraftStore
{
public:
    Request<void> save(const domain::DraftKey &key, const QString &text) override
    {
        if (diskFull) {
            Q_EMIT failing(ErrorCode::DiskFull);
            return answered<void>({ErrorCode::DiskFull, "test"});
        }
        Q_EMIT failing(std::nullopt);
        auto &versions = texts[key];
        if ((versions.empty() ? QString() : versions.front()) != text)
            versions.insert(versions.begin(), text);
        if (versions.size() > MaxVersions)
            versions.resize(MaxVersions);
        return answered<void>({});
    }
    Request<std::optional<QString>> latest(const domain::DraftKey &key) override
    {
        const auto found = texts.find(key);
        const bool none = found == texts.end() || found->second.empty() || found->second.front().isEmpty();
        return answered<std::optional<QString>>(none ? std::optional<QString>() : found->second.front());
    }
    Request<std::vector<QString>> versions(const domain::DraftKey &key) override
    {
        return answered<std::vector<QString>>(texts[key]);
    }
    Request<void> forget(const domain::DraftKey &key) override
    {
        texts.erase(key);
        return answered<void>({});
    }
    Request<void> remember(const domain::WorkPlace &where) override
    {
        remembered = where;
        return answered<void>({});
    }
    Request<std::optional<domain::WorkPlace>> place() override
    {
        return answered<std::optional<domain::WorkPlace>>(remembered);
    }
    Request<void> keepBase(const domain::CommandId &command, const domain::DecisionBase &base) override
    {
        bases[command] = base;
        return answered<void>({});
    }
    Request<std::optional<domain::DecisionBase>> base(const domain::CommandId &command) override
    {
        const auto found = bases.find(command);
        return answered<std::optional<domain::DecisionBase>>(
            found == bases.end() ? std::optional<domain::DecisionBase>() : found->second);
    }

    QString text(const domain::DraftKey &key) const
    {
        const auto found = texts.find(key);
        return found == texts.end() || found->second.empty() ? QString() : found->second.front();
    }

    bool diskFull = false;
    std::map<domain::DraftKey, std::vector<QString>> texts;
    std::map<domain::CommandId, domain::DecisionBase> bases;
    std::optional<domain::WorkPlace> remembered;
};

} // namespace vigie::test
