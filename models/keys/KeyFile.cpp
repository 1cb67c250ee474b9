#include "models/keys/KeyFile.h"

#include "models/base/UniqueFd.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>

namespace vigie::keys {

namespace {

constexpr int FormatVersion = 1;
constexpr qint64 MostBytes = 64 * 1024;

template <std::size_t Size> QString hex(const std::array<std::uint8_t, Size> &bytes)
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(Size)).toHex());
}

template <std::size_t Size> bool readHex(const QJsonValue &value, std::array<std::uint8_t, Size> &out)
{
    const QByteArray bytes = QByteArray::fromHex(value.toString().toLatin1());
    if (bytes.size() != static_cast<qsizetype>(Size))
        return false;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return true;
}

QJsonObject toJson(const KeyRecord &record)
{
    QJsonObject json{{QStringLiteral("id"), QString::fromStdString(record.id)},
                     {QStringLiteral("active"), record.active},
                     {QStringLiteral("check"), QString::fromStdString(record.check)}};
    if (record.keychain)
        json[QStringLiteral("keychain")] =
            QJsonObject{{QStringLiteral("entry"), QString::fromStdString(record.keychain->entry)},
                        {QStringLiteral("backend"), QString::fromStdString(record.keychain->backend)}};
    if (record.passphrase) {
        const PassphraseWrap &wrap = *record.passphrase;
        json[QStringLiteral("passphrase")] =
            QJsonObject{{QStringLiteral("kdf"), QStringLiteral("argon2id13")},
                        {QStringLiteral("passes"), static_cast<qint64>(wrap.cost.passes)},
                        {QStringLiteral("memory_bytes"), static_cast<qint64>(wrap.cost.memory)},
                        {QStringLiteral("salt"), hex(wrap.salt)},
                        {QStringLiteral("cipher"), QStringLiteral("xchacha20-poly1305")},
                        {QStringLiteral("nonce"), hex(wrap.nonce)},
                        {QStringLiteral("box"), hex(wrap.box)}};
    }
    return json;
}

Result<PassphraseWrap> passphraseFrom(const QJsonObject &json)
{
    PassphraseWrap wrap;
    if (json[QStringLiteral("kdf")] != QStringLiteral("argon2id13") ||
        json[QStringLiteral("cipher")] != QStringLiteral("xchacha20-poly1305"))
        return {ErrorCode::Corrupt, "unknown wrap"};
    wrap.cost.passes = static_cast<std::uint64_t>(json[QStringLiteral("passes")].toInteger());
    wrap.cost.memory = static_cast<std::uint64_t>(json[QStringLiteral("memory_bytes")].toInteger());
    if (!readHex(json[QStringLiteral("salt")], wrap.salt) || !readHex(json[QStringLiteral("nonce")], wrap.nonce) ||
        !readHex(json[QStringLiteral("box")], wrap.box))
        return {ErrorCode::Corrupt, "wrap of another size"};
    return wrap;
}

Result<KeyRecord> recordFrom(const QJsonObject &json)
{
    KeyRecord record;
    record.id = json[QStringLiteral("id")].toString().toStdString();
    record.active = json[QStringLiteral("active")].toBool();
    record.check = json[QStringLiteral("check")].toString().toStdString();
    if (record.id.empty() || (record.active && record.check.empty()))
        return {ErrorCode::Corrupt, "a key record is incomplete"};
    if (const auto value = json[QStringLiteral("keychain")]; value.isObject())
        record.keychain = KeychainWrap{value[QStringLiteral("entry")].toString().toStdString(),
                                       value[QStringLiteral("backend")].toString().toStdString()};
    if (const auto value = json[QStringLiteral("passphrase")]; value.isObject()) {
        TRY(record.passphrase, passphraseFrom(value.toObject()));
    }
    return record;
}

Result<void> writeSynced(const std::filesystem::path &path, const QByteArray &bytes)
{
    const UniqueFd file(::open(path.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return {errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io, "key records"};
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written =
            ::write(file.get(), bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return {errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io, "key records"};
        done += written;
    }
    if (::fsync(file.get()) != 0)
        return {ErrorCode::Io, "key records"};
    return {};
}

} // namespace

KeyFile::KeyFile(std::filesystem::path folder) : m_folder(std::move(folder)) {}

Result<KeyRecords> KeyFile::load() const
{
    QFile file(QString::fromStdString((m_folder / "keys.json").string()));
    if (!file.exists())
        return KeyRecords{};
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::Io, "key records"};
    const auto document = QJsonDocument::fromJson(file.read(MostBytes));
    if (!document.isObject())
        return {ErrorCode::Corrupt, "key records"};
    const int version = document[QStringLiteral("version")].toInt();
    if (version > FormatVersion)
        return ErrorCode::NewerVersion;
    const auto keys = document[QStringLiteral("keys")];
    if (version < 1 || !keys.isObject())
        return {ErrorCode::Corrupt, "key records"};
    KeyRecords records;
    const QJsonObject entries = keys.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        TRY(auto record, recordFrom(entry.value().toObject()));
        records.emplace(entry.key().toStdString(), std::move(record));
    }
    return records;
}

Result<void> KeyFile::save(const KeyRecords &records) const
{
    QJsonObject keys;
    for (const auto &[name, record] : records)
        keys[QString::fromStdString(name)] = toJson(record);
    const QJsonDocument document(
        QJsonObject{{QStringLiteral("version"), FormatVersion}, {QStringLiteral("keys"), keys}});

    std::error_code failure;
    if (std::filesystem::create_directories(m_folder, failure) && !failure)
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, failure);
    if (failure)
        return {ErrorCode::Io, "the folder of the profile cannot be made"};
    const auto path = m_folder / "keys.json";
    const auto next = m_folder / "keys.json.new";
    TRY_DONE(writeSynced(next, document.toJson()));
    if (std::rename(next.c_str(), path.c_str()) != 0)
        return {ErrorCode::Io, "key records"};
    const UniqueFd folder(::open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.get()) != 0)
        return {ErrorCode::Io, "the folder of the key records"};
    return {};
}

bool KeyFile::hasDatabase(KeyName name) const
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(m_folder / (std::string(wordOf(name)) + ".db"), failure);
    return !failure && size > 0;
}

} // namespace vigie::keys
