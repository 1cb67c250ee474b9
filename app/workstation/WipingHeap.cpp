// Memory of this program is overwritten when it is freed. Names, zones and letters live in strings of Qt, in buffers of
// curl and in JSON that nobody wipes; after a lock none of them may be found in memory. glibc calls what a program
// defines under these names in every library of the process, and keeps its own under __libc_*.
//
// It costs one pass over each freed block, which is in the cache most of the time.

#include <malloc.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>

#if !VIGIE_SANITIZED && defined(__GLIBC__)

extern "C" {

void __libc_free(void *block) noexcept;
void *__libc_realloc(void *block, std::size_t size) noexcept;

// NOLINTBEGIN: the names and signatures are those of C

void free(void *block) noexcept
{
    /// Larger blocks are always pages of their own, which the kernel takes back (M_MMAP_THRESHOLD_MAX of glibc).
    constexpr std::size_t LargestOnHeap = std::size_t{32} << 20;
    if (block) {
        const std::size_t size = malloc_usable_size(block);
        if (size <= LargestOnHeap)
            explicit_bzero(block, size);
    }
    __libc_free(block);
}

void *realloc(void *block, std::size_t size) noexcept
{
    /// Blocks of this size may be pages of their own, which move without a copy.
    constexpr std::size_t Large = std::size_t{1} << 20;
    if (!block)
        return malloc(size);
    const std::size_t had = malloc_usable_size(block);
    if (size == 0 || had >= Large)
        return __libc_realloc(block, size);
    if (size <= had && size >= had / 2)
        return block;
    void *moved = malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(had, size));
    free(block);
    return moved;
}

// NOLINTEND

} // extern "C"

#endif
