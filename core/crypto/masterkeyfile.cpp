// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/keyring.h"
#include "crypto/random.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace candor::crypto {

namespace {

constexpr off_t longestFile = 256; // bytes; 44 and a line end are expected

// Closes its descriptor at the end of the scope.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

tl::unexpected<domain::Error> refuse(const QString &path, const QString &reason)
{
    return domain::internalError(QStringLiteral("Master key file \"%1\": %2").arg(path, reason));
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

domain::Result<QByteArray> readKey(const QString &path, const Descriptor &file)
{
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return refuse(path, systemError());
    if (!S_ISREG(status.st_mode))
        return refuse(path, QStringLiteral("is not a regular file."));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refuse(path,
            QStringLiteral("is accessible to its group or to others; set its mode to 0600 (chmod 600)."));
    if (status.st_uid != ::geteuid() && status.st_uid != 0)
        return refuse(path, QStringLiteral("belongs to another user; give it to the server's user (chown)."));
    if (status.st_size > longestFile)
        return refuse(path, QStringLiteral("is too long to hold a key."));
    QByteArray text(longestFile, '\0');
    const ssize_t count = ::read(file.get(), text.data(), size_t(text.size()));
    if (count < 0)
        return refuse(path, systemError());
    const auto key = parseMasterKey(text.first(count));
    if (!key)
        return refuse(path, key.error().logDetail);
    return key;
}

// Writes a fresh key to a file of its own, then links it to `path`, which fails if another process was first.
domain::Result<domain::Done> createKey(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    QByteArray temporary = QFile::encodeName(path + QStringLiteral(".XXXXXX"));
    const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC)); // mode 0600
    if (!file.isOpen())
        return refuse(path, QStringLiteral("can't be created: ") + systemError());
    const QByteArray text = randomBytes(32).toBase64() + '\n';
    const bool written = ::write(file.get(), text.constData(), size_t(text.size())) == text.size()
        && ::fsync(file.get()) == 0;
    const bool linked = written && ::link(temporary.constData(), QFile::encodeName(path).constData()) == 0;
    const int error = errno;
    ::unlink(temporary.constData());
    errno = error;
    if (!linked && !(written && error == EEXIST))
        return refuse(path, QStringLiteral("can't be created: ") + systemError());
    const Descriptor directory(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen() || ::fsync(directory.get()) != 0)
        return refuse(path, QStringLiteral("its folder can't be synced: ") + systemError());
    return domain::Done{};
}

} // namespace

domain::Result<QByteArray> loadOrCreateMasterKey(const QString &path, MayCreate mayCreate)
{
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    const QByteArray name = QFile::encodeName(path);
    const Descriptor existing(::open(name.constData(), flags));
    if (existing.isOpen())
        return readKey(path, existing);
    if (errno == ELOOP)
        return refuse(path, QStringLiteral("is a symbolic link; name the file itself."));
    if (errno != ENOENT)
        return refuse(path, QStringLiteral("can't be opened: ") + systemError());
    if (mayCreate == MayCreate::No)
        return refuse(path,
            QStringLiteral(
                "is missing. Without it the stored data can't be read: restore it from its backup."));
    if (const auto created = createKey(path); !created)
        return tl::unexpected(created.error());
    const Descriptor fresh(::open(name.constData(), flags));
    if (!fresh.isOpen())
        return refuse(path, QStringLiteral("can't be opened: ") + systemError());
    return readKey(path, fresh);
}

} // namespace candor::crypto
