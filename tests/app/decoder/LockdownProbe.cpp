// Locks itself in with the decoder's own code, then tries one thing. Exit code 0: it worked. 10: it was refused.
// Usually it does not come to an exit code.
#include "app/decoder/Lockdown.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <netinet/in.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <map>
#include <new>
#include <string>

namespace {

using namespace vigie::decoder;

constexpr int Worked = 0, Refused = 10, NoSuchThing = 11;
constexpr std::size_t Page = 4096;

int verdict(bool worked)
{
    return worked ? Worked : Refused;
}

bool sealsMemory()
{
    const int fd = ::memfd_create("probe", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    const bool written = ::write(fd, "pixels", 6) == 6 &&
                         ::fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) == 0;
    return written && ::mmap(nullptr, 6, PROT_READ, MAP_SHARED, fd, 0) != MAP_FAILED && ::lseek(fd, 0, SEEK_END) == 6;
}

bool connects()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = 0x0100; // port 1: nobody listens, so an allowed attempt is refused by the network
    address.sin_addr.s_addr = 0x0100007F;
    return ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0 || errno == ECONNREFUSED;
}

bool raisesMemoryLimit()
{
    const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
    return ::setrlimit(RLIMIT_AS, &more) == 0;
}

bool throwsAndCatches()
{
    try {
        throw std::bad_alloc();
    } catch (const std::bad_alloc &) {
        return true;
    }
}

bool allocates(std::size_t bytes)
{
    void *memory = std::malloc(bytes);
    const bool given = memory != nullptr;
    std::free(memory);
    return given;
}

[[noreturn]] void burn()
{
    allowCpuTime(0);
    const volatile bool forever = true;
    while (forever)
        ;
    ::_exit(NoSuchThing);
}

using Attempt = std::function<bool()>;

std::map<std::string, Attempt> allowed()
{
    return {
        {"seal-memory", sealsMemory},
        {"throw", throwsAndCatches},
        {"allocate-100-MB", [] { return allocates(std::size_t{100} << 20); }},
        {"allocate-600-MB", [] { return allocates(std::size_t{600} << 20); }},
        {"burn", []() -> bool { burn(); }},
    };
}

std::map<std::string, Attempt> forbidden()
{
    return {
        {"open", [] { return ::open("/etc/hostname", O_RDONLY) >= 0; }},
        {"create", [] { return ::open("/tmp/vigie-probe", O_CREAT | O_WRONLY, 0600) >= 0; }},
        {"stat",
         [] {
             struct stat s
             {};
             return ::stat("/etc/hostname", &s) == 0;
         }},
        {"unlink", [] { return ::unlink("/tmp/vigie-probe") == 0; }},
        {"socket", [] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
        {"unix-socket", [] { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
        {"fork", [] { return ::fork() >= 0; }},
        {"exec",
         [] {
             const std::array<char *, 1> none{nullptr};
             return ::execve("/bin/true", none.data(), none.data()) == 0;
         }},
        {"kill", [] { return ::kill(::getppid(), 0) == 0; }},
        {"ptrace", [] { return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0; }},
        {"read-other-memory", [] { return ::process_vm_readv(1, nullptr, 0, nullptr, 0, 0) == 0; }},
        {"prctl", [] { return ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) == 0; }},
        {"executable-memory",
         [] { return ::mmap(nullptr, Page, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED; }},
        {"make-executable",
         [] {
             void *page = ::mmap(nullptr, Page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
             return ::mprotect(page, Page, PROT_READ | PROT_EXEC) == 0;
         }},
        {"write-to-stdout", [] { return ::write(STDOUT_FILENO, "x", 1) == 1; }},
        {"send-elsewhere",
         [] {
             const msghdr none{};
             return ::sendmsg(STDOUT_FILENO, &none, 0) >= 0;
         }},
        {"raise-memory-limit", raisesMemoryLimit},
        {"io-uring", [] { return ::syscall(425, 1, nullptr) >= 0; }},
        {"user-namespace", [] { return ::unshare(CLONE_NEWUSER) == 0; }},
        {"mount", [] { return ::syscall(SYS_mount, "none", "/mnt", "tmpfs", 0, nullptr) == 0; }},
    };
}

int tryOne(const std::map<std::string, Attempt> &attempts, const std::string &name)
{
    const auto attempt = attempts.find(name);
    return attempt == attempts.end() ? NoSuchThing : verdict(attempt->second());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return NoSuchThing;
    const std::string name = argv[1];
    const auto may = allowed();
    const auto mayNot = forbidden();
    if (name == "free") // without any lock, to see that an attempt works at all
        return tryOne(mayNot, argc > 2 ? argv[2] : "");
    if (name == "landlock-open" || name == "landlock-connect") {
        if (denyFilesAndNetwork() < (name == "landlock-open" ? 1 : 4))
            return NoSuchThing; // the kernel has none
        ::_exit(verdict(name == "landlock-open" ? mayNot.at("open")() : connects())); // a leak check at exit needs files
    }
    ::dup2(STDIN_FILENO, SocketDescriptor); // as in the decoder, where the socket has this place
    const Lockdown state = lockDown();
    if (!state.seccomp || !state.limits)
        return NoSuchThing;
    const int code = tryOne(mayNot, name);
    ::_exit(code != NoSuchThing ? code : tryOne(may, name));
}
