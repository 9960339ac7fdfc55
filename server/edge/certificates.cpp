// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/certificates.h"

#include "edge/logging.h"

#include <QFile>
#include <sys/stat.h>

namespace candor::edge {

namespace {

constexpr std::chrono::minutes lookInterval{1};

} // namespace

Certificates::Certificates(crypto::TlsFiles files, const domain::Clock &clock)
    : m_files(std::move(files))
    , m_clock(clock)
{
    m_watch.setInterval(lookInterval);
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { reloadIfChanged(); });
}

domain::Result<std::unique_ptr<Certificates>> Certificates::load(
    const crypto::TlsFiles &files, const domain::Clock &clock)
{
    std::unique_ptr<Certificates> certificates(new Certificates(files, clock));
    if (const auto read = certificates->reload(); !read)
        return domain::fail(read.error());
    certificates->m_watch.start();
    return certificates;
}

domain::Result<domain::Done> Certificates::reload()
{
    m_seen = stamps(); // before reading: what is written meanwhile is a change
    auto loaded = crypto::TlsContext::load(m_files);
    if (!loaded) {
        if (m_current)
            qCCritical(lcEdge).noquote()
                << "The new certificate can't be used, the one before stays:" << loaded.error().logDetail;
        return domain::fail(loaded.error());
    }
    if (m_current)
        qCInfo(lcEdge).noquote() << "New connections get the certificate that is valid until"
                                 << domain::toIso8601((*loaded)->validUntil());
    m_current = std::move(*loaded);
    warnOutOfTime();
    return domain::Done();
}

void Certificates::reloadIfChanged()
{
    if (stamps() != m_seen)
        (void)reload();
}

void Certificates::warnOutOfTime() const
{
    const auto now = m_clock.now();
    if (now >= m_current->validUntil())
        qCWarning(lcEdge).noquote() << "The certificate in tls.certificate has expired on"
                                    << domain::toIso8601(m_current->validUntil())
                                    << "and clients will refuse it. Put a new one in its place.";
    else if (now < m_current->validFrom())
        qCWarning(lcEdge).noquote() << "The certificate in tls.certificate is valid only from"
                                    << domain::toIso8601(m_current->validFrom())
                                    << "on and clients refuse it until then. Is this machine's clock right?";
}

Certificates::Stamp Certificates::stampOf(const QString &path)
{
    struct stat file{};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    return {file.st_dev, file.st_ino, file.st_size,
        qint64(file.st_mtim.tv_sec) * 1'000'000'000 + file.st_mtim.tv_nsec};
}

Certificates::Stamps Certificates::stamps() const
{
    return {stampOf(m_files.certificate), stampOf(m_files.key)};
}

} // namespace candor::edge
