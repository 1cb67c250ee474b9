#include "models/backend/rules/EvidenceMarks.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

constexpr std::string_view KeySetting = "evidence_key";
constexpr std::size_t KeySize = crypto_generichash_KEYBYTES;
constexpr std::size_t MarkSize = crypto_generichash_BYTES;

std::string hexOf(const unsigned char *bytes, std::size_t size)
{
    std::string hex(2 * size + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes, size);
    hex.pop_back();
    return hex;
}

using Key = std::array<unsigned char, KeySize>;

Result<Key> keyOf(BackendStore &store)
{
    Key key{};
    TRY(const auto known, store.setting(KeySetting));
    if (known.empty()) {
        randombytes_buf(key.data(), key.size());
        TRY_DONE(store.setSetting(KeySetting, hexOf(key.data(), key.size())));
        return key;
    }
    if (sodium_hex2bin(key.data(), key.size(), known.data(), known.size(), nullptr, nullptr, nullptr) != 0)
        return {ErrorCode::Corrupt, "key of the marks"};
    return key;
}

Result<std::string> markOf(BackendStore &store, std::string_view kind, std::string_view text)
{
    TRY(auto key, keyOf(store));
    std::string input(kind);
    input += '\0';
    input += text;
    std::array<unsigned char, MarkSize> mark{};
    crypto_generichash(mark.data(), mark.size(), reinterpret_cast<const unsigned char *>(input.data()), input.size(),
                       key.data(), key.size());
    sodium_memzero(key.data(), key.size());
    return hexOf(mark.data(), mark.size());
}

} // namespace

Result<std::string> documentMark(BackendStore &store, std::string_view issuer, const QString &number)
{
    std::string plain(issuer);
    plain += '\0';
    for (const QChar c : number.toUpper())
        if (c.isLetterOrNumber())
            plain += QString(c).toStdString();
    return markOf(store, "number", plain);
}

Result<std::string> fileMark(BackendStore &store, std::string_view sha256)
{
    return markOf(store, "file", sha256);
}

Result<std::string> notifierMark(BackendStore &store, const QString &email)
{
    return markOf(store, "notifier", email.trimmed().toLower().toStdString());
}

Result<std::vector<ReuseFound>> reuseOf(BackendStore &store, const Application &application)
{
    std::vector<ReuseFound> found;
    TRY(const auto marks, store.marksOf(application.id));
    for (const auto &[of, mark] : marks) {
        TRY(const auto others, store.applicationsWith(of, mark));
        for (const auto &id : others) {
            if (std::ranges::find(found, id, &ReuseFound::application) != found.end())
                continue;
            TRY(const auto other, store.readApplication(id));
            if (other.member != application.member)
                found.push_back({of, id});
        }
    }
    return found;
}

Result<std::vector<ReuseLink>> linksFor(BackendStore &store, const std::vector<ReuseFound> &found)
{
    std::vector<ReuseLink> links;
    for (const auto &reuse : found) {
        TRY(const auto other, store.readApplication(reuse.application));
        TRY(const auto member, store.readMember(other.member));
        links.push_back({reuse.of, other.state, member.frozen});
    }
    return links;
}

} // namespace vigie::backend
