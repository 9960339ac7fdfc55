// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/filebody.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace candor::edge {

domain::Result<std::shared_ptr<const FileBody>> FileBody::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0 && errno == ENOENT)
        return domain::fail(domain::ErrorCode::NotFound, QStringLiteral("There is no such file."));
    if (descriptor < 0)
        return domain::internalError(QString::fromLocal8Bit(std::strerror(errno)));
    struct stat about = {};
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode)) {
        ::close(descriptor);
        return domain::internalError(QStringLiteral("not a regular file"));
    }
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::shared_ptr<const FileBody>(new FileBody(descriptor, about.st_size));
}

FileBody::~FileBody()
{
    ::close(m_descriptor);
}

bool FileBody::read(qint64 offset, char *data, qsizetype size) const
{
    qsizetype done = 0;
    while (done < size) {
        const auto got = ::pread(m_descriptor, data + done, size_t(size - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        done += got;
    }
    return true;
}

} // namespace candor::edge
