#pragma once

#include <memory>
#include <string>

namespace vigie::test {

enum class DiskFault {
    Full,    ///< a write answers "disk full"
    Io,      ///< a read, write, sync, truncation or opening answers "I/O error"
    Busy,    ///< a lock is held by somebody else
    Corrupt, ///< a read succeeds, with one bit turned
};

enum class FaultRepeat { Once, FromThenOn };

/// SQLite's file layer over the real one, in which the i-th access can be made to fail. Name it in OpenOptions::vfs.
/// Must outlive every database opened through it. Thread-safe.
class FailingVfs
{
public:
    explicit FailingVfs(const std::string &name);
    ~FailingVfs();
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    const std::string &name() const;

    /// The `at`-th access (from 1, counted from now) of those this fault can meet fails.
    void arm(DiskFault fault, int at, FaultRepeat repeat);
    /// Everything works again. Returns whether the fault struck since arm().
    bool disarm();

    struct Layer;

private:
    std::unique_ptr<Layer> m_layer;
};

} // namespace vigie::test
