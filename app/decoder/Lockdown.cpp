#include "app/decoder/Lockdown.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <seccomp.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <memory>

namespace vigie::decoder {
namespace {

/// Enough for what a job needs (6). Not fewer: the kernel also holds this number against the descriptors that *all*
/// processes of the person have under way in sockets, and a desktop has some.
constexpr rlim_t MaxDescriptors = 256;
constexpr rlim_t MaxFileBytes =
    4 * decoding::MaxTargetPixels; // a memfd is a file to the kernel; the full picture is the largest

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    return ::setrlimit(resource, &both) == 0;
}

bool renounceNewPrivileges()
{
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

/// The kernel's own numbers and layout (linux/landlock.h of Linux 6.12); older headers lack the later ones.
struct LandlockRuleset
{
    std::uint64_t files = 0;
    std::uint64_t network = 0; ///< since ABI 4
    std::uint64_t scopes = 0;  ///< since ABI 6
};
constexpr long LandlockCreate = 444, LandlockRestrictSelf = 446;
constexpr unsigned LandlockAskVersion = 1;

LandlockRuleset everythingThat(long abi)
{
    LandlockRuleset rules;
    const unsigned fileRights = abi >= 5 ? 16 : abi >= 3 ? 15 : abi == 2 ? 14 : 13;
    rules.files = (std::uint64_t{1} << fileRights) - 1;
    rules.network = abi >= 4 ? 3 : 0; // bind, connect
    rules.scopes = abi >= 6 ? 3 : 0;  // abstract sockets, signals
    return rules;
}

constexpr std::size_t sizeOfRuleset(long abi)
{
    return abi >= 6 ? 24 : abi >= 4 ? 16 : 8;
}

struct ReleaseFilter
{
    void operator()(void *filter) const { seccomp_release(filter); }
};

/// Calls without conditions on their arguments: memory, time, the end.
constexpr std::array PlainCalls{
    SCMP_SYS(munmap),       SCMP_SYS(mremap),          SCMP_SYS(brk),   SCMP_SYS(madvise),       SCMP_SYS(memfd_create),
    SCMP_SYS(lseek),        SCMP_SYS(close),           SCMP_SYS(futex), SCMP_SYS(clock_gettime), SCMP_SYS(getrandom),
    SCMP_SYS(rt_sigreturn), SCMP_SYS(restart_syscall), SCMP_SYS(exit),  SCMP_SYS(exit_group)};

bool allow(scmp_filter_ctx filter)
{
    constexpr unsigned Argument0 = 0, Argument1 = 1, Argument2 = 2;
    const auto when = [&](int call, std::initializer_list<scmp_arg_cmp> conditions) {
        return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, static_cast<unsigned>(conditions.size()),
                                      conditions.begin()) == 0;
    };
    const scmp_arg_cmp socket{Argument0, SCMP_CMP_EQ, SocketDescriptor, 0};
    const scmp_arg_cmp aboveSocket{Argument0, SCMP_CMP_GT, SocketDescriptor, 0};
    const scmp_arg_cmp notExecutable{Argument2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0};
    const scmp_arg_cmp addSeals{Argument1, SCMP_CMP_EQ, F_ADD_SEALS, 0};
    const scmp_arg_cmp ownProcess{Argument0, SCMP_CMP_EQ, 0, 0};
    const scmp_arg_cmp cpuTime{Argument1, SCMP_CMP_EQ, RLIMIT_CPU, 0};
    const bool plain = std::all_of(PlainCalls.begin(), PlainCalls.end(), [&](int call) { return when(call, {}); });
    return plain && when(SCMP_SYS(recvmsg), {socket}) && when(SCMP_SYS(sendmsg), {socket}) &&
           when(SCMP_SYS(write), {aboveSocket}) && when(SCMP_SYS(ftruncate), {aboveSocket}) &&
           when(SCMP_SYS(mmap), {notExecutable}) && when(SCMP_SYS(mprotect), {notExecutable}) &&
           when(SCMP_SYS(fcntl), {addSeals}) && when(SCMP_SYS(prlimit64), {ownProcess, cpuTime});
}

} // namespace

bool limitResources(std::size_t memory)
{
    const bool dumpable =
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0; // no core, no debugger, /proc closed to the same user
    return limit(RLIMIT_AS, memory) && limit(RLIMIT_NOFILE, MaxDescriptors) && limit(RLIMIT_FSIZE, MaxFileBytes) &&
           limit(RLIMIT_NPROC, 0) && limit(RLIMIT_CORE, 0) && !dumpable;
}

std::uint8_t denyFilesAndNetwork()
{
    const long abi = ::syscall(LandlockCreate, nullptr, 0, LandlockAskVersion);
    if (abi < 1 || !renounceNewPrivileges())
        return 0;
    const LandlockRuleset rules = everythingThat(abi);
    const long ruleset = ::syscall(LandlockCreate, &rules, sizeOfRuleset(abi), 0);
    if (ruleset < 0)
        return 0;
    const long denied = ::syscall(LandlockRestrictSelf, ruleset, 0);
    ::close(static_cast<int>(ruleset));
    return denied == 0 ? static_cast<std::uint8_t>(std::min(abi, 255L)) : 0;
}

bool filterSystemCalls()
{
    const std::unique_ptr<void, ReleaseFilter> filter(seccomp_init(SCMP_ACT_KILL_PROCESS));
    return filter && renounceNewPrivileges() && allow(filter.get()) && seccomp_load(filter.get()) == 0;
}

Lockdown lockDown([[maybe_unused]] std::size_t memory)
{
    Lockdown state;
#if !VIGIE_SANITIZED
    state.limits = limitResources(memory);
    state.landlock = denyFilesAndNetwork();
    state.seccomp = filterSystemCalls();
#endif
    return state;
}

void allowCpuTime(std::uint32_t seconds)
{
    timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    rlimit both{};
    both.rlim_cur = static_cast<rlim_t>(used.tv_sec) + seconds + 1; // whole seconds, the running one begun already
    both.rlim_max = RLIM_INFINITY;
    ::setrlimit(RLIMIT_CPU, &both);
}

} // namespace vigie::decoder
