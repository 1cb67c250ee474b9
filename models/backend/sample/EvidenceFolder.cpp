#include "models/backend/sample/EvidenceFolder.h"

#include "models/backend/sample/Photographs.h"
#include "models/base/UniqueFd.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fstream>
#include <set>
#include <sstream>
#include <thread>

namespace vigie::backend::sample {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view Title = "vigie-evidence 1";
constexpr const char *IndexName = "index";
constexpr const char *LockName = "lock";
constexpr const char *Type = "image/jpeg";

Result<void> writeAll(int fd, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const auto count = ::write(fd, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return {ErrorCode::Io, "writing a sample picture"};
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

/// The file is there whole or not at all.
Result<void> writeFile(const fs::path &file, std::span<const std::byte> bytes)
{
    auto beside = file;
    beside += "." + std::to_string(::getpid()) + ".part";
    const UniqueFd fd(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!fd.isOpen())
        return {ErrorCode::Io, "opening " + beside.string()};
    TRY_DONE(writeAll(fd.get(), bytes));
    if (::fsync(fd.get()) != 0 || ::rename(beside.c_str(), file.c_str()) != 0)
        return {ErrorCode::Io, "keeping " + file.string()};
    return {};
}

/// One process draws at a time; the lock ends with the descriptor.
Result<UniqueFd> lockOf(const fs::path &folder)
{
    UniqueFd fd(::open((folder / LockName).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (!fd.isOpen())
        return {ErrorCode::Io, "the folder of sample pictures cannot be written: " + folder.string()};
    while (::flock(fd.get(), LOCK_EX) != 0)
        if (errno != EINTR)
            return {ErrorCode::Io, "locking the folder of sample pictures"};
    return fd;
}

bool isHash(const std::string &text)
{
    constexpr std::size_t Digits = 64;
    return text.size() == Digits &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

Result<std::unique_ptr<EvidenceFolder>> EvidenceFolder::open(fs::path folder, const DrawnPictures &drawer)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return {ErrorCode::Io, "making the folder of sample pictures: " + folder.string()};
    std::unique_ptr<EvidenceFolder> opened(new EvidenceFolder(std::move(folder), drawer));
    opened->readIndex();
    return opened;
}

bool EvidenceFolder::isThere(const std::string &name) const
{
    const auto entry = m_entries.find(name);
    if (entry == m_entries.end())
        return false;
    std::error_code error;
    const auto size = fs::file_size(fileOf(name), error);
    return !error && size == static_cast<std::uintmax_t>(entry->second.size);
}

Result<int> EvidenceFolder::complete(std::span<const EvidenceSpec> specs, int threads, const Progress &progress)
{
    const auto missing = [&] {
        std::vector<const EvidenceSpec *> list;
        std::set<std::string> names;
        for (const auto &spec : specs)
            if (const auto name = m_drawer.nameOf(spec); !isThere(name) && names.insert(name).second)
                list.push_back(&spec);
        return list;
    };
    if (missing().empty())
        return 0;
    TRY(const auto lock, lockOf(m_folder));
    readIndex(); // what somebody else drew while we waited
    const auto list = missing();
    TRY_DONE(drawAll(list, threads, progress));
    return static_cast<int>(list.size());
}

Result<void> EvidenceFolder::drawAll(std::span<const EvidenceSpec *const> missing, int threads,
                                     const Progress &progress)
{
    std::atomic<std::size_t> next{0};
    Result<void> failure;
    int done = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < missing.size(); i = next++) {
            const auto kept = keep(*missing[i]);
            const std::scoped_lock lock(m_mutex);
            if (!kept) {
                failure = kept;
                next = missing.size(); // the others stop
                return;
            }
            progress(++done, static_cast<int>(missing.size()));
        }
    };
    std::vector<std::thread> workers;
    for (int i = 1; i < threads; ++i)
        workers.emplace_back(work);
    work();
    for (auto &worker : workers)
        worker.join();
    TRY_DONE(writeIndex()); // also of what was drawn before one failed
    return failure;
}

Result<void> EvidenceFolder::keep(const EvidenceSpec &spec)
{
    TRY(const auto made, m_drawer.draw(spec));
    const auto name = m_drawer.nameOf(spec);
    TRY_DONE(writeFile(fileOf(name), made.bytes));
    const std::scoped_lock lock(m_mutex);
    m_entries[name] = {made.sha256, made.size, made.width, made.height};
    return {};
}

Result<int> EvidenceFolder::forgetOthers(std::span<const EvidenceSpec> specs)
{
    TRY(const auto lock, lockOf(m_folder));
    std::set<std::string> wanted;
    for (const auto &spec : specs)
        wanted.insert(m_drawer.nameOf(spec));
    std::error_code error;
    int gone = 0;
    for (auto entry = fs::directory_iterator(m_folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const auto &path = entry->path();
        const bool isOurs = path.extension() == ".jpg" && isHash(path.stem().string());
        if (isOurs && !wanted.contains(path.stem().string()) && fs::remove(path, error))
            ++gone;
    }
    if (error)
        return {ErrorCode::Io, "clearing the folder of sample pictures"};
    std::erase_if(m_entries, [&](const auto &entry) { return !wanted.contains(entry.first); });
    TRY_DONE(writeIndex());
    return gone;
}

Result<EvidenceFileMade> EvidenceFolder::make(const EvidenceSpec &spec)
{
    const auto entry = m_entries.find(m_drawer.nameOf(spec));
    if (entry == m_entries.end())
        return {ErrorCode::NotFound, "a sample picture that was not drawn"};
    const auto &[sha256, size, width, height] = entry->second;
    return EvidenceFileMade{{}, Type, size, width, height, sha256};
}

Result<std::vector<std::byte>> EvidenceFolder::read(std::string_view sha256) const
{
    const auto entry =
        std::ranges::find(m_entries, sha256, [](const auto &one) -> const std::string & { return one.second.sha256; });
    if (entry == m_entries.end())
        return {ErrorCode::NotFound, "no sample picture with this hash"};
    std::ifstream file(fileOf(entry->first), std::ios::binary);
    if (!file)
        return {ErrorCode::NotFound, "a sample picture is no longer in its folder"};
    std::vector<std::byte> bytes(static_cast<std::size_t>(entry->second.size));
    file.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (file.gcount() != static_cast<std::streamsize>(bytes.size()) || sha256Of(bytes) != sha256)
        return {ErrorCode::Damaged, "a sample picture is not what was drawn"};
    return bytes;
}

/// One line a picture. A line that does not read, and every line of a file of another version, counts as not there.
void EvidenceFolder::readIndex()
{
    std::ifstream file(m_folder / IndexName);
    std::string line;
    if (!std::getline(file, line) || line != Title)
        return;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string name;
        Entry entry;
        if (words >> name >> entry.sha256 >> entry.size >> entry.width >> entry.height && isHash(name) &&
            isHash(entry.sha256) && entry.size > 0)
            m_entries[name] = std::move(entry);
    }
}

Result<void> EvidenceFolder::writeIndex() const
{
    std::string text(Title);
    text += '\n';
    for (const auto &[name, entry] : m_entries)
        text += name + ' ' + entry.sha256 + ' ' + std::to_string(entry.size) + ' ' + std::to_string(entry.width) + ' ' +
                std::to_string(entry.height) + '\n';
    return writeFile(m_folder / IndexName, std::as_bytes(std::span(text)));
}

} // namespace vigie::backend::sample
