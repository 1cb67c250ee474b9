#pragma once

#include "models/decoding/Limits.h"

#include <cstddef>
#include <cstdint>

namespace vigie::decoder {

/// What the process has taken away from itself.
struct Lockdown
{
    bool limits = false;       ///< address space, files and their sizes, processes, cores
    std::uint8_t landlock = 0; ///< ABI in force; 0 = the kernel has none
    bool seccomp = false;      ///< system calls outside the list kill the process
};

/// The steps, each irrevocable, in this order. Each can be missing on an old kernel; the caller reports what holds.
bool limitResources(std::size_t memory); ///< bytes of address space
std::uint8_t denyFilesAndNetwork();      ///< Landlock; sets no_new_privs
bool filterSystemCalls();                ///< seccomp; sets no_new_privs

/// All of them; none in a build with sanitizers, which need files and address space of their own.
Lockdown lockDown(std::size_t memory = decoding::MaxDecoderMemory);

/// Lets the process burn `seconds` of CPU time from now on before the kernel kills it.
void allowCpuTime(std::uint32_t seconds);

/// The socket that everything arrives and leaves by.
constexpr int SocketDescriptor = 3;

} // namespace vigie::decoder
