#include "models/keys/SealedExposureBook.h"

#include <QFile>
#include <QSaveFile>

#include <sodium.h>

#include <vector>

namespace vigie::keys {

using namespace vigie::domain;

namespace {

constexpr std::size_t NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 MostBytes = 1 << 20;
constexpr std::string_view KeyPurpose = "vigie exposure key 1 ";
constexpr std::string_view NamePurpose = "vigie exposure name 1 ";

const unsigned char *raw(const void *bytes)
{
    return static_cast<const unsigned char *>(bytes);
}

/// Keyed BLAKE2b of purpose and person.
Secret derived(const Secret &key, std::string_view purpose, const PersonId &person)
{
    const std::string text = std::string(purpose) + person.value;
    Secret out(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_generichash(reinterpret_cast<unsigned char *>(out.bytes().data()), out.size(), raw(text.data()), text.size(),
                       raw(key.bytes().data()), key.size());
    return out;
}

QByteArray sealed(const std::string &text, const Secret &key)
{
    QByteArray out(static_cast<qsizetype>(NonceSize + text.size() + TagSize), '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(out.data());
    randombytes_buf(bytes, NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + NonceSize, nullptr, raw(text.data()), text.size(), nullptr, 0,
                                               nullptr, bytes, raw(key.bytes().data()));
    return out;
}

Result<std::string> opened(const QByteArray &box, const Secret &key)
{
    const auto size = static_cast<std::size_t>(box.size());
    if (size < NonceSize + TagSize)
        return {ErrorCode::Corrupt, "exposure ledger"};
    std::string text(size - NonceSize - TagSize, '\0');
    const auto *bytes = raw(box.constData());
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(text.data()), nullptr, nullptr,
                                                   bytes + NonceSize, size - NonceSize, nullptr, 0, bytes,
                                                   raw(key.bytes().data())) != 0)
        return {ErrorCode::Corrupt, "exposure ledger"};
    return text;
}

Result<ExposureLedger> readLedger(const std::filesystem::path &file, const Secret &key)
{
    QFile input(QString::fromStdString(file.string()));
    if (!input.exists())
        return ExposureLedger();
    if (!input.open(QIODevice::ReadOnly) || input.size() > MostBytes)
        return {ErrorCode::Io, "exposure ledger"};
    TRY(const auto text, opened(input.readAll(), key));
    return ExposureLedger::fromText(text);
}

Result<void> writeLedger(const std::filesystem::path &file, const std::string &text, const Secret &key)
{
    QSaveFile output(QString::fromStdString(file.string()));
    const auto box = sealed(text, key);
    if (!output.open(QIODevice::WriteOnly) || !output.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        output.write(box) != box.size() || !output.commit())
        return {ErrorCode::Io, "exposure ledger"};
    return {};
}

} // namespace

SealedExposureBook::SealedExposureBook(std::filesystem::path folder, std::shared_ptr<const Secret> key)
    : m_folder(std::move(folder)), m_key(std::move(key))
{
    m_writer.setMaxThreadCount(1);
}

SealedExposureBook::~SealedExposureBook()
{
    m_writer.waitForDone();
}

void SealedExposureBook::open(const PersonId &person)
{
    if (person == m_person)
        return;
    m_writer.waitForDone();
    m_person = person;
    m_own = std::make_shared<const Secret>(derived(*m_key, KeyPurpose, person));
    // A name that says nothing about the person to whoever sees the folder.
    const Secret label = derived(*m_key, NamePurpose, person);
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char *>(label.bytes().data()), static_cast<qsizetype>(label.size())).toHex();
    constexpr qsizetype NameLength = 16;
    m_file = m_folder / ("exposure-" + hex.left(NameLength).toStdString());
    m_problem.reset();
    auto ledger = readLedger(m_file, *m_own);
    m_ledger = ledger ? std::move(*ledger) : ExposureLedger();
    if (!ledger)
        m_problem = ledger.error().code;
    Q_EMIT changed();
}

void SealedExposureBook::add(QDate day, Category category, Severity severity, Milliseconds seen)
{
    // A file that could not be read is not written over: the person decides what becomes of it.
    if (m_file.empty() || m_problem == ErrorCode::Corrupt)
        return;
    m_ledger.add(day, category, severity, seen);
    m_ledger.forgetBefore(day.addDays(-KeepDays));
    write();
    Q_EMIT changed();
}

void SealedExposureBook::write()
{
    m_writer.start([this, file = m_file, text = m_ledger.text(), key = m_own] {
        if (const auto done = writeLedger(file, text, *key); !done)
            QMetaObject::invokeMethod(
                this, [this, code = done.error().code] { fail(code); }, Qt::QueuedConnection);
    });
}

void SealedExposureBook::fail(ErrorCode code)
{
    m_problem = code;
    Q_EMIT changed();
}

void SealedExposureBook::forget()
{
    m_writer.waitForDone();
    m_ledger = {};
    m_problem.reset();
    std::error_code error;
    std::filesystem::remove(m_file, error);
    if (error)
        m_problem = ErrorCode::Io;
    Q_EMIT changed();
}

} // namespace vigie::keys
