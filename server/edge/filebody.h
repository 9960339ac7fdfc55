// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QString>
#include <QtGlobal>
#include <memory>

namespace candor::edge {

// A file as the body of an answer: the edge sends it in pieces as fast as the peer reads, so that it is never
// in memory as a whole, and honours a Range. The size is that of the moment of opening; when the file turns
// out shorter while it is sent, the connection is broken off, as its length was promised. Owns its
// descriptor. Thread-safe.
class FileBody
{
public:
    // A regular file that can be read; NotFound, or Internal with the system's reason for the log.
    [[nodiscard]] static domain::Result<std::shared_ptr<const FileBody>> open(const QString &path);

    ~FileBody();
    Q_DISABLE_COPY_MOVE(FileBody)

    [[nodiscard]] qint64 size() const { return m_size; } // bytes
    // Fills `data` with `size` bytes from `offset`; false when the file does not have them. Reads the local
    // disk, ahead of which the kernel was asked to read.
    [[nodiscard]] bool read(qint64 offset, char *data, qsizetype size) const;

private:
    FileBody(int descriptor, qint64 size)
        : m_descriptor(descriptor)
        , m_size(size)
    {
    }

    const int m_descriptor;
    const qint64 m_size;
};

} // namespace candor::edge
