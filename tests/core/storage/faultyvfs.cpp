// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyvfs.h"

#include <QtGlobal>
#include <atomic>
#include <sqlite3.h>

namespace candor::tests {

namespace {

// SQLite gives each file this much room and the underlying file's behind it.
struct FaultyFile
{
    sqlite3_file base;
    [[nodiscard]] sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_vfs *underlying = nullptr;
sqlite3_vfs faulty;
std::atomic<int> left = 0; // calls until one fails; 0 and less: none
std::atomic<int> failingCall = 0;
std::atomic<int> failingCode = SQLITE_OK;

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file)->below();
}

// SQLITE_OK, or what the call fails with.
int faultIn(FaultyVfs::Call call)
{
    const bool counts = int(call) == failingCall && left > 0;
    return counts && --left == 0 ? failingCode.load() : SQLITE_OK;
}

int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    const int fault = faultIn(FaultyVfs::Call::Write);
    return fault ? fault : below(file)->pMethods->xWrite(below(file), data, size, offset);
}

int sync(sqlite3_file *file, int flags)
{
    const int fault = faultIn(FaultyVfs::Call::Sync);
    return fault ? fault : below(file)->pMethods->xSync(below(file), flags);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int fault = faultIn(FaultyVfs::Call::Truncate);
    return fault ? fault : below(file)->pMethods->xTruncate(below(file), size);
}

// Everything else is passed on.
const sqlite3_io_methods methods{
    2, // the shared memory of the write-ahead log, but no memory-mapped files
    [](sqlite3_file *file) { return below(file)->pMethods->xClose(below(file)); },
    [](sqlite3_file *file, void *data, int size, sqlite3_int64 offset) {
        return below(file)->pMethods->xRead(below(file), data, size, offset);
    },
    write,
    truncate,
    sync,
    [](sqlite3_file *file, sqlite3_int64 *size) {
        return below(file)->pMethods->xFileSize(below(file), size);
    },
    [](sqlite3_file *file, int lock) { return below(file)->pMethods->xLock(below(file), lock); },
    [](sqlite3_file *file, int lock) { return below(file)->pMethods->xUnlock(below(file), lock); },
    [](sqlite3_file *file, int *held) {
        return below(file)->pMethods->xCheckReservedLock(below(file), held);
    },
    [](sqlite3_file *file, int operation, void *argument) {
        return below(file)->pMethods->xFileControl(below(file), operation, argument);
    },
    [](sqlite3_file *file) { return below(file)->pMethods->xSectorSize(below(file)); },
    [](sqlite3_file *file) { return below(file)->pMethods->xDeviceCharacteristics(below(file)); },
    [](sqlite3_file *file, int page, int size, int extend, void volatile **memory) {
        return below(file)->pMethods->xShmMap(below(file), page, size, extend, memory);
    },
    [](sqlite3_file *file, int offset, int n, int flags) {
        return below(file)->pMethods->xShmLock(below(file), offset, n, flags);
    },
    [](sqlite3_file *file) { below(file)->pMethods->xShmBarrier(below(file)); },
    [](sqlite3_file *file, int remove) { return below(file)->pMethods->xShmUnmap(below(file), remove); },
    nullptr,
    nullptr,
};

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *opened)
{
    file->pMethods = nullptr;
    const int code = underlying->xOpen(underlying, name, below(file), flags, opened);
    if (code == SQLITE_OK)
        file->pMethods = &methods;
    return code;
}

} // namespace

FaultyVfs::FaultyVfs()
{
    underlying = sqlite3_vfs_find(nullptr);
    faulty = *underlying;
    faulty.zName = "candor-faulty";
    faulty.pNext = nullptr;
    faulty.szOsFile = int(sizeof(FaultyFile)) + underlying->szOsFile;
    faulty.xOpen = open;
    if (sqlite3_vfs_register(&faulty, 1) != SQLITE_OK)
        qFatal("SQLite takes no other way to the disk");
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(underlying, 1);
}

void FaultyVfs::fail(Call call, int n, int code)
{
    failingCall = int(call);
    failingCode = code;
    left = n;
}

bool FaultyVfs::disarm()
{
    return left.exchange(0) <= 0;
}

} // namespace candor::tests
