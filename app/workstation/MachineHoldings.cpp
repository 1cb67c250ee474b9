#include "app/workstation/MachineHoldings.h"

#include "models/cache/StoredCounts.h"
#include "models/desktop/Hardening.h"

#include <algorithm>

namespace vigie::workstation {

using namespace domain;

namespace {

/// Proofs under way; the last one to come answers.
struct Round
{
    Reply<std::vector<Proved>> reply;
    std::vector<Proved> proved;
    int waiting = 0;

    void take(Proved one)
    {
        proved.push_back(std::move(one));
        if (--waiting > 0)
            return;
        std::ranges::sort(proved, {}, &Proved::what);
        reply.finish(std::move(proved));
    }
};

Proved provedBy(Proof what, const Result<void> &done)
{
    return {what, done.has_value(), done ? std::string() : std::string(name(done.error().code))};
}

} // namespace

MachineHoldings::MachineHoldings(Adapters &adapters, Surroundings surroundings)
    : m_adapters(adapters), m_around(std::move(surroundings))
{}

void MachineHoldings::addOwn(std::vector<Held> &held, const std::vector<StoredCommand> &commands) const
{
    Held decisions{HeldKind::Commands,
                   static_cast<std::int64_t>(commands.size()),
                   {},
                   HeldWhere::EncryptedDisk,
                   HeldUntil::SettledMonth};
    for (const auto &stored : commands)
        decisions.oldest = std::min(decisions.oldest.value_or(Instant::max()), stored.entry.enteredAt);
    held.push_back(decisions);
    held.push_back({HeldKind::Pictures,
                    static_cast<std::int64_t>(m_adapters.pictures.keptPictures()),
                    {},
                    HeldWhere::Memory,
                    HeldUntil::ViewCloses});
    held.push_back({HeldKind::Token, 1, {}, HeldWhere::Memory, HeldUntil::LockOrSignOut});
    held.push_back({HeldKind::Keys,
                    2,
                    {},
                    m_around.byKeychain ? HeldWhere::Keychain : HeldWhere::WrappedDisk,
                    HeldUntil::ProfileDeleted});
    held.push_back({HeldKind::Exposure,
                    static_cast<std::int64_t>(m_adapters.exposure.ledger().rows().size()),
                    {},
                    HeldWhere::EncryptedDisk,
                    HeldUntil::PersonDeletes});
    held.push_back({HeldKind::Settings, 1, {}, HeldWhere::PlainDisk, HeldUntil::ProfileDeleted});
}

Request<std::vector<Held>> MachineHoldings::count()
{
    const Reply<std::vector<Held>> reply;
    deliver(cache::countStored(m_adapters.replica), this, [this, reply](Result<std::vector<Held>> stored) {
        if (!stored)
            return reply.finish(std::move(stored));
        deliver(m_adapters.outboxStore.load(), this,
                [this, reply, held = std::move(*stored)](const Result<std::vector<StoredCommand>> &commands) mutable {
                    if (!commands)
                        return reply.finish(commands.error());
                    addOwn(held, *commands);
                    addDrafts(std::move(held), reply);
                });
    });
    return reply.request();
}

void MachineHoldings::addDrafts(std::vector<Held> held, const Reply<std::vector<Held>> &reply)
{
    deliver(cache::countDrafts(m_adapters.outboxStore), this,
            [reply, held = std::move(held)](const Result<Held> &drafts) mutable {
                if (!drafts)
                    return reply.finish(drafts.error());
                const auto decisions = std::ranges::find(held, HeldKind::Commands, &Held::kind);
                held.insert(decisions + 1, *drafts);
                reply.finish(std::move(held));
            });
}

Request<std::vector<Proved>> MachineHoldings::verify()
{
    const auto round = std::make_shared<Round>();
    const auto await = [&]<typename T>(const Request<T> &request, Proof what, auto read) {
        ++round->waiting;
        deliver(request, this, [round, what, read](const Result<T> &answer) {
            if constexpr (std::is_void_v<T>)
                round->take(read(answer));
            else
                round->take(answer ? read(*answer) : Proved{what, false, std::string(name(answer.error().code))});
        });
    };
    const auto asProved = [](const Proved &proved) { return proved; };
    const auto &profile = m_around.profile;
    await(cache::proveFile(m_adapters.replica, Proof::CacheCipher, profile / "cache.db", m_around.keys.cache),
          Proof::CacheCipher, asProved);
    await(cache::proveFile(m_adapters.replica, Proof::OutboxCipher, profile / "outbox.db", m_around.keys.outbox),
          Proof::OutboxCipher, asProved);
    await(cache::proveNoPictureFile(m_adapters.replica, profile), Proof::NoPictureFile, asProved);
    await(m_adapters.replica.verify(), Proof::CachePages,
          [](const Result<void> &done) { return provedBy(Proof::CachePages, done); });
    await(m_adapters.outboxStore.verify(), Proof::OutboxPages,
          [](const Result<void> &done) { return provedBy(Proof::OutboxPages, done); });
    ++round->waiting;
    const auto decoder = m_adapters.pictures.status();
    round->take({Proof::Sandbox, decoder.running && decoder.seccomp,
                 decoder.landlock  ? "seccomp, Landlock"
                 : decoder.seccomp ? "seccomp"
                                   : ""});
    ++round->waiting;
    round->take({Proof::NotDumpable, desktop::isHardened(), {}});
    return round->reply.request();
}

} // namespace vigie::workstation
