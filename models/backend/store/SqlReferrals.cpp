#include "models/backend/store/SqlBackendStore.h"
#include "models/contract/Referrals.h"

#include <sodium.h>

#include <algorithm>
#include <array>

/// Referrals, and the chains of custody of originals.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

using Digest = std::array<unsigned char, crypto_hash_sha256_BYTES>;

Digest digestOf(std::string_view text)
{
    Digest digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char *>(text.data()), text.size());
    return digest;
}

/// The entry as it is chained: what it was done for, then what was done.
std::string entryOf(const std::string &referral, const std::string &body)
{
    return referral + '\n' + body;
}

/// h_i = SHA-256(h_{i−1} ‖ SHA-256(entry)); before the first entry all bytes are zero.
Digest linked(const Digest &before, std::string_view entry)
{
    const auto digest = digestOf(entry);
    std::array<unsigned char, 2 * crypto_hash_sha256_BYTES> both{};
    std::ranges::copy(before, both.begin());
    std::ranges::copy(digest, both.begin() + crypto_hash_sha256_BYTES);
    Digest link{};
    crypto_hash_sha256(link.data(), both.data(), both.size());
    return link;
}

Result<Digest> linkOf(const Statement &row, int column)
{
    const auto bytes = row.blob(column);
    Digest link{};
    if (bytes.size() != link.size())
        return {ErrorCode::Corrupt, "a link of the chain of custody"};
    std::ranges::transform(bytes, link.begin(), [](std::byte byte) { return std::to_integer<unsigned char>(byte); });
    return link;
}

} // namespace

Result<void> SqlBackendStore::writeReferral(const ReferralRecord &record)
{
    auto referral = record.referral;
    referral.packet.custody.clear();
    const auto &id = referral.packet.id.value;
    TRY_DONE(m_database.run("INSERT INTO referrals(id, rev, notice, body) VALUES(?1, ?2, ?3, ?4)"
                            " ON CONFLICT(id) DO UPDATE SET rev=?2, body=?4",
                            id, referral.rev, referral.notice.value, contract::writeReferral(referral)));
    TRY_DONE(m_database.run("DELETE FROM referral_items WHERE referral=?1", id));
    for (const auto &subject : record.subjects) {
        const bool named = std::ranges::find(referral.packet.items, subject.original, &ReferralItem::id) !=
                           referral.packet.items.end();
        TRY_DONE(m_database.run("INSERT INTO referral_items(referral, original, item, owner, named)"
                                " VALUES(?1, ?2, ?3, ?4, ?5)",
                                id, subject.original.value, subject.item.value, subject.owner.value, named ? 1 : 0));
    }
    return {};
}

Result<std::vector<ReferralRecord>> SqlBackendStore::referralsBy(std::string_view sql, std::string_view key)
{
    std::vector<ReferralRecord> records;
    TRY(auto row, m_database.prepare(std::string(sql)));
    row.bindAll(key);
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            break;
        TRY(auto referral, contract::parseReferral(row.text(0)));
        records.push_back({std::move(referral), {}});
    }
    for (auto &record : records) {
        TRY(auto subject, m_database.prepare("SELECT original, item, owner FROM referral_items WHERE referral=?1"));
        subject.bindAll(record.referral.packet.id.value);
        for (;;) {
            TRY(const auto step, subject.step());
            if (step == Statement::Step::Done)
                break;
            record.subjects.push_back(
                {ItemId(subject.string(0)), ItemId(subject.string(1)), MemberId(subject.string(2))});
        }
    }
    return records;
}

Result<ReferralRecord> SqlBackendStore::readReferral(const ReferralId &id)
{
    TRY(auto found, referralsBy("SELECT body FROM referrals WHERE id=?1", id.value));
    if (found.empty())
        return {ErrorCode::NotFound, "referral"};
    return std::move(found.front());
}

Result<std::vector<ReferralRecord>> SqlBackendStore::referralsAbout(const NoticeId &notice)
{
    return referralsBy("SELECT body FROM referrals WHERE notice=?1 ORDER BY rid", notice.value);
}

Result<std::vector<ReferralRecord>> SqlBackendStore::referralsOn(const ItemId &item)
{
    return referralsBy("SELECT body FROM referrals WHERE id IN"
                       " (SELECT referral FROM referral_items WHERE item=?1 AND named=1) ORDER BY rid",
                       item.value);
}

Result<std::vector<ReferralRecord>> SqlBackendStore::referralsOf(const MemberId &member)
{
    return referralsBy("SELECT body FROM referrals WHERE id IN"
                       " (SELECT referral FROM referral_items WHERE owner=?1 AND named=1) ORDER BY rid",
                       member.value);
}

Result<void> SqlBackendStore::addCustody(const CustodyRecord &record)
{
    Digest before{};
    {
        TRY(auto last, m_database.prepare("SELECT link FROM custody ORDER BY rid DESC LIMIT 1"));
        TRY(const auto step, last.step());
        if (step == Statement::Step::Row) {
            TRY(before, linkOf(last, 0));
        }
    }
    const auto body = contract::writeCustodyEvent(record.event);
    const auto link = linked(before, entryOf(record.referral.value, body));
    return m_database.run("INSERT INTO custody(original, referral, body, link) VALUES(?1, ?2, ?3, ?4)",
                          record.event.item.value, record.referral.value, body, std::as_bytes(std::span(link)));
}

Result<std::vector<CustodyRecord>> SqlBackendStore::custodyOf(const ItemId &original)
{
    std::vector<CustodyRecord> records;
    TRY(auto row, m_database.prepare("SELECT referral, body FROM custody WHERE original=?1 ORDER BY rid"));
    row.bindAll(original.value);
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return records;
        TRY(auto event, contract::parseCustodyEvent(row.text(1)));
        records.push_back({ReferralId(row.string(0)), std::move(event)});
    }
}

Result<void> SqlBackendStore::checkCustody()
{
    Digest before{};
    TRY(auto row, m_database.prepare("SELECT referral, body, link FROM custody ORDER BY rid"));
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return {};
        TRY(const auto link, linkOf(row, 2));
        if (link != linked(before, entryOf(row.string(0), row.string(1))))
            return {ErrorCode::Corrupt, "the chain of custody"};
        before = link;
    }
}

} // namespace vigie::backend
