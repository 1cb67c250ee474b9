#pragma once

#include "models/domain/ports/PacketKeeping.h"
#include "models/domain/ports/Referring.h"
#include "models/domain/ports/SteppingUp.h"

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace vigie::test {

/// Referrals as the platform would keep them, without its judgement of what is written. Answers at once, or when the
/// test says so.
class FakeReferring final : public domain::Referring, public domain::SteppingUp, public domain::PacketKeeping
{
public:
    Request<domain::OffenceList> offences() override
    {
        return answer<domain::OffenceList>([this] { return list; });
    }
    Request<std::vector<domain::Referral>> about(const domain::NoticeId &notice) override
    {
        asked.push_back(notice);
        return answer<std::vector<domain::Referral>>([this, notice] {
            std::vector<domain::Referral> found;
            for (const auto &[id, referral] : referrals)
                if (referral.notice == notice)
                    found.push_back(referral);
            return found;
        });
    }
    Request<domain::Referral> read(const domain::ReferralId &id) override
    {
        return answer<domain::Referral>([this, id] { return referrals.at(id); });
    }
    Request<domain::Referral> open(const domain::NoticeId &notice, domain::ReferralRecipient recipient) override
    {
        return answer<domain::Referral>([this, notice, recipient] {
            for (const auto &[id, known] : referrals)
                if (known.notice == notice && known.recipient == recipient &&
                    known.state != domain::ReferralState::Closed)
                    return known;
            auto made = next;
            made.rev = 1;
            made.notice = notice;
            made.recipient = recipient;
            made.state = domain::ReferralState::Open;
            made.packet.id = domain::ReferralId("referral-" + std::to_string(referrals.size() + 1));
            return keepOf(made);
        });
    }
    Request<domain::Referral> save(const domain::ReferralId &id, std::int64_t rev,
                                   const domain::ReferralEntry &entry) override
    {
        return change(id, rev, [this, entry](domain::Referral &referral) {
            saved.push_back(entry);
            referral.recipient = entry.recipient;
            auto &packet = referral.packet;
            packet.offence = entry.offence;
            packet.facts = entry.facts;
            packet.danger = entry.danger;
            packet.silence = entry.silence;
            packet.hold = entry.hold;
            if (packet.hold)
                packet.hold->approver = domain::PersonId("staff-1");
        });
    }
    Request<domain::Referral> exportPacket(const domain::ReferralId &id, std::int64_t rev) override
    {
        if (needsCode)
            return answered<domain::Referral>(ErrorCode::StepUpNeeded);
        return change(id, rev, [this](domain::Referral &referral) { referral.exportedAt = now; });
    }
    Request<domain::Referral> handIn(const domain::ReferralId &id, std::int64_t rev,
                                     const domain::ReferralReceipt &receipt) override
    {
        return change(id, rev, [this, receipt](domain::Referral &referral) {
            receipts.push_back(receipt);
            referral.state = domain::ReferralState::HandedIn;
            referral.handedInAt = receipt.at;
            referral.reference = receipt.reference;
            auto &informed = referral.packet.informed;
            informed.insert(informed.end(), receipt.informed.begin(), receipt.informed.end());
        });
    }
    Request<domain::Referral> close(const domain::ReferralId &id, std::int64_t rev) override
    {
        return change(id, rev, [](domain::Referral &referral) { referral.state = domain::ReferralState::Closed; });
    }

    Request<void> confirm(const std::string &code) override
    {
        codes.push_back(code);
        if (code != rightCode)
            return answered(Result<void>(ErrorCode::WrongCode));
        needsCode = false;
        return answered(Result<void>());
    }

    QString usualFolder() const override { return QStringLiteral("/home/specimen/Documents"); }
    Request<std::vector<QString>> keep(const domain::Referral &referral, const domain::OffenceList &,
                                       const QString &folder) override
    {
        kept.emplace_back(referral, folder);
        if (keepFails)
            return answered<std::vector<QString>>(*keepFails);
        return answered<std::vector<QString>>(
            std::vector{QStringLiteral("referral-1.pdf"), QStringLiteral("referral-1.json")});
    }

    void answerNext()
    {
        auto held = std::move(m_held.front());
        m_held.pop_front();
        held();
    }
    std::size_t waiting() const { return m_held.size(); }

    domain::OffenceList list;
    domain::Referral next; ///< what a new one is filled with
    std::map<domain::ReferralId, domain::Referral> referrals;
    std::vector<domain::NoticeId> asked;
    std::vector<domain::ReferralEntry> saved;
    std::vector<domain::ReferralReceipt> receipts;
    std::vector<std::string> codes;
    std::vector<std::pair<domain::Referral, QString>> kept;
    std::optional<ErrorCode> failWith;
    std::optional<ErrorCode> keepFails;
    std::string rightCode = "123456";
    bool needsCode = false;
    bool slow = false;
    Instant now{};

private:
    template <typename T> Request<T> answer(std::function<Result<T>()> make)
    {
        Reply<T> reply;
        auto done = [this, reply, make] { reply.finish(failWith ? Result<T>(*failWith) : make()); };
        if (slow)
            m_held.push_back(done);
        else
            done();
        return reply.request();
    }
    Request<domain::Referral> change(const domain::ReferralId &id, std::int64_t rev,
                                     std::function<void(domain::Referral &)> apply)
    {
        return answer<domain::Referral>([this, id, rev, apply]() -> Result<domain::Referral> {
            auto referral = referrals.at(id);
            if (referral.rev != rev)
                return ErrorCode::Changed;
            apply(referral);
            ++referral.rev;
            return keepOf(referral);
        });
    }
    domain::Referral keepOf(domain::Referral referral)
    {
        referrals.insert_or_assign(referral.packet.id, referral);
        return referral;
    }

    std::deque<std::function<void()>> m_held;
};

} // namespace vigie::test
