#include "models/media/DecoderProcess.h"

#include "models/decoding/Framing.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace vigie::media {
namespace {

constexpr int SocketDescriptor = 3;

/// What the new process starts with. The calls can only fail for want of memory, which spawning then tells.
class SpawnPlan
{
public:
    explicit SpawnPlan(int socket)
    {
        ::posix_spawn_file_actions_init(&m_files);
        ::posix_spawn_file_actions_adddup2(&m_files, socket,
                                           SocketDescriptor); // before 0 to 2 go, should it be one of them
        ::posix_spawn_file_actions_addopen(&m_files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_addopen(&m_files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
#if !VIGIE_SANITIZED // whose reports are the point of such a build
        ::posix_spawn_file_actions_addopen(&m_files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#endif
        ::posix_spawn_file_actions_addclosefrom_np(&m_files, SocketDescriptor + 1);

        ::posix_spawnattr_init(&m_attributes);
        sigset_t none, all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        ::posix_spawnattr_setpgroup(&m_attributes, 0);
        ::posix_spawnattr_setflags(&m_attributes,
                                   POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    SpawnPlan(const SpawnPlan &) = delete;
    SpawnPlan &operator=(const SpawnPlan &) = delete;
    ~SpawnPlan()
    {
        ::posix_spawnattr_destroy(&m_attributes);
        ::posix_spawn_file_actions_destroy(&m_files);
    }

    const posix_spawn_file_actions_t *files() const
    {
        return &m_files;
    }
    const posix_spawnattr_t *attributes() const
    {
        return &m_attributes;
    }

private:
    posix_spawn_file_actions_t m_files{};
    posix_spawnattr_t m_attributes{};
};

std::string describe(int status)
{
    if (WIFSIGNALED(status))
        return "signal " + std::to_string(WTERMSIG(status));
    return "exit code " + std::to_string(WEXITSTATUS(status));
}

} // namespace

Result<std::unique_ptr<DecoderProcess>> DecoderProcess::start(const std::string &executable,
                                                              const std::vector<std::string> &arguments)
{
    TRY(auto ends, PacketSocket::pair());
    const SpawnPlan plan(ends.second.fd());
    // A decoder gives all it used back after every picture, so each begins with thousands of pages to find: large ones
    // are found faster. A C library that does not know the word ignores it.
    std::string locale = "LC_ALL=C.UTF-8", largePages = "GLIBC_TUNABLES=glibc.malloc.hugetlb=1";
    // OpenBLAS, which OpenCV links, starts its threads before main(): the filter would not hold for them.
    std::string noThreads = "OPENBLAS_NUM_THREADS=1";
    std::vector<std::string> words{executable};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char *> line;
    for (auto &word : words)
        line.push_back(word.data());
    line.push_back(nullptr);
    const std::array<char *, 4> environment{locale.data(), largePages.data(), noThreads.data(), nullptr};
    pid_t pid = -1;
    const int error =
        ::posix_spawn(&pid, executable.c_str(), plan.files(), plan.attributes(), line.data(), environment.data());
    if (error != 0)
        return {ErrorCode::Io, std::string("posix_spawn: ") + std::strerror(error)};
    return std::unique_ptr<DecoderProcess>(new DecoderProcess(pid, std::move(ends.first)));
}

DecoderProcess::~DecoderProcess()
{
    end();
}

Result<void> DecoderProcess::send(const decoding::DecodeJob &job, const SealedMemory &bytes,
                                  const SealedMemory *selfie) const
{
    std::vector<int> descriptors{bytes.fd()};
    if (selfie)
        descriptors.push_back(selfie->fd());
    return m_socket.send(decoding::encode(job), descriptors, PacketSocket::Wait::DoNotBlock);
}

Result<void> DecoderProcess::send(const decoding::HeldWish &wish) const
{
    return m_socket.send(decoding::encode(wish), {}, PacketSocket::Wait::DoNotBlock);
}

Result<PacketSocket::Packet> DecoderProcess::receive() const
{
    return m_socket.receive(decoding::MaxMessageBytes, PacketSocket::Wait::DoNotBlock);
}

std::string DecoderProcess::end()
{
    if (m_pid <= 0)
        return {};
    ::kill(m_pid, SIGKILL); // does not change how a process ended that is ending already
    int status = 0;
    pid_t reaped = -1;
    do
        reaped = ::waitpid(m_pid, &status, 0);
    while (reaped < 0 && errno == EINTR);
    m_pid = -1;
    return reaped > 0 ? describe(status) : std::string("reaped by somebody else");
}

} // namespace vigie::media
