#pragma once

#include "models/base/Result.h"
#include "models/base/UniqueFd.h"

#include <cstddef>
#include <memory>
#include <span>

namespace vigie {

/// Anonymous memory (memfd) that nobody can write, grow or shrink any more. It never touches a disk, crosses to
/// another process as a file descriptor, and is mapped read-only.
class SealedMemory
{
public:
    /// Copies `bytes` into a new sealed memfd, or into what blank() made. Errors: Io.
    static Result<SealedMemory> of(std::span<const std::byte> bytes, UniqueFd blank = {});

    /// Memory for about `size` bytes whose pages are there already: finding them is half of the time that writing a
    /// picture takes, and can be spent before there is one. Errors: Io.
    static Result<UniqueFd> blank(std::size_t size);

    /// Adopts a memfd from another process: it must carry every seal and be exactly `expected` bytes long, else
    /// Invalid.
    static Result<SealedMemory> adopt(UniqueFd fd, std::size_t expected);

    std::span<const std::byte> bytes() const;
    std::size_t size() const;
    int fd() const;

private:
    struct Mapping;
    explicit SealedMemory(std::shared_ptr<const Mapping> mapping) : m_mapping(std::move(mapping)) {}
    static Result<SealedMemory> map(UniqueFd fd, std::size_t size);
    std::shared_ptr<const Mapping> m_mapping;
};

} // namespace vigie
