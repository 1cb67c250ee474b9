#include "tests/support/FailingVfs.h"

#include <sqlite3.h>

#include <cstring>
#include <mutex>

namespace vigie::test {

struct FailingVfs::Layer
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    std::string name;

    std::mutex mutex;
    bool armed = false;
    bool struck = false;
    DiskFault fault = DiskFault::Io;
    FaultRepeat repeat = FaultRepeat::Once;
    int remaining = 0;

    bool strikes(DiskFault kind)
    {
        const std::lock_guard lock(mutex);
        if (!armed || fault != kind)
            return false;
        if (remaining > 1) {
            --remaining;
            return false;
        }
        if (repeat == FaultRepeat::Once)
            armed = false;
        struck = true;
        return true;
    }
};

namespace {

using Layer = FailingVfs::Layer;

struct WrappedFile
{
    sqlite3_file base;
    Layer *layer;
    sqlite3_file *real;
};

/// The real file lies behind ours in the memory SQLite reserves.
constexpr int OwnSize = static_cast<int>((sizeof(WrappedFile) + 15) / 16 * 16);

WrappedFile &wrapped(sqlite3_file *file)
{
    return *reinterpret_cast<WrappedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return wrapped(file).real;
}

Layer &layer(sqlite3_file *file)
{
    return *wrapped(file).layer;
}

Layer &layer(sqlite3_vfs *vfs)
{
    return *static_cast<Layer *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *out, int amount, sqlite3_int64 offset)
{
    if (layer(file).strikes(DiskFault::Io))
        return SQLITE_IOERR_READ;
    const int rc = real(file)->pMethods->xRead(real(file), out, amount, offset);
    if (rc == SQLITE_OK && amount > 0 && layer(file).strikes(DiskFault::Corrupt))
        static_cast<unsigned char *>(out)[amount / 2] ^= 0x10;
    return rc;
}

int writeFile(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
{
    if (layer(file).strikes(DiskFault::Io))
        return SQLITE_IOERR_WRITE;
    if (layer(file).strikes(DiskFault::Full))
        return SQLITE_FULL;
    return real(file)->pMethods->xWrite(real(file), data, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (layer(file).strikes(DiskFault::Io))
        return SQLITE_IOERR_TRUNCATE;
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (layer(file).strikes(DiskFault::Io))
        return SQLITE_IOERR_FSYNC;
    return real(file)->pMethods->xSync(real(file), flags);
}

int lockFile(sqlite3_file *file, int level)
{
    if (layer(file).strikes(DiskFault::Busy))
        return SQLITE_BUSY;
    return real(file)->pMethods->xLock(real(file), level);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    if ((flags & SQLITE_SHM_LOCK) != 0 && layer(file).strikes(DiskFault::Busy))
        return SQLITE_BUSY;
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

int sizeOf(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file *file, int *held)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}

int control(sqlite3_file *file, int op, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), op, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}

void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

/// Version 2: with the shared memory of WAL, without memory mapping (the cipher has no use for it).
constexpr sqlite3_io_methods Methods{2,        closeFile,   readFile,        writeFile,  truncateFile,
                                     syncFile, sizeOf,      lockFile,        unlockFile, checkReserved,
                                     control,  sectorSize,  characteristics, mapShared,  lockShared,
                                     barrier,  unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    Layer &own = layer(vfs);
    WrappedFile &mine = wrapped(file);
    mine.layer = &own;
    mine.real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + OwnSize);
    mine.base.pMethods = nullptr; // SQLite does not close what has none
    if (own.strikes(DiskFault::Io))
        return SQLITE_CANTOPEN;
    const int rc = own.real->xOpen(own.real, name, mine.real, flags, outFlags);
    if (rc == SQLITE_OK)
        mine.base.pMethods = &Methods;
    return rc;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncDirectory)
{
    return layer(vfs).real->xDelete(layer(vfs).real, name, syncDirectory);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *out)
{
    return layer(vfs).real->xAccess(layer(vfs).real, name, flags, out);
}

int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return layer(vfs).real->xFullPathname(layer(vfs).real, name, size, out);
}

int randomness(sqlite3_vfs *vfs, int size, char *out)
{
    return layer(vfs).real->xRandomness(layer(vfs).real, size, out);
}

/// SQLite waits for locks that this layer will not give up: without really waiting the tests stay quick.
int sleepFor(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

int currentTime(sqlite3_vfs *vfs, double *out)
{
    return layer(vfs).real->xCurrentTime(layer(vfs).real, out);
}

int lastError(sqlite3_vfs *vfs, int size, char *out)
{
    return layer(vfs).real->xGetLastError(layer(vfs).real, size, out);
}

} // namespace

FailingVfs::FailingVfs(const std::string &name) : m_layer(std::make_unique<Layer>())
{
    m_layer->name = name;
    m_layer->real = sqlite3_vfs_find(nullptr);
    sqlite3_vfs &vfs = m_layer->vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = OwnSize + m_layer->real->szOsFile;
    vfs.mxPathname = m_layer->real->mxPathname;
    vfs.zName = m_layer->name.c_str();
    vfs.pAppData = m_layer.get();
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&vfs, 0);
}

FailingVfs::~FailingVfs()
{
    sqlite3_vfs_unregister(&m_layer->vfs);
}

const std::string &FailingVfs::name() const
{
    return m_layer->name;
}

void FailingVfs::arm(DiskFault fault, int at, FaultRepeat repeat)
{
    const std::lock_guard lock(m_layer->mutex);
    m_layer->armed = true;
    m_layer->struck = false;
    m_layer->fault = fault;
    m_layer->repeat = repeat;
    m_layer->remaining = at;
}

bool FailingVfs::disarm()
{
    const std::lock_guard lock(m_layer->mutex);
    m_layer->armed = false;
    return m_layer->struck;
}

} // namespace vigie::test
