// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/tlscontext.h"

#include <QTimer>

namespace candor::edge {

// The certificate that new connections are met with, kept up with its files: looked at once a minute, and
// when asked. One that can't be used is refused with a log line, and the one before stays. Lives on one
// thread with a running Qt event loop, the Listener's.
class Certificates
{
public:
    // Reads the files for the first time; blocks. Errors are TlsContext::load()'s.
    [[nodiscard]] static domain::Result<std::unique_ptr<Certificates>> load(
        const crypto::TlsFiles &files, const domain::Clock &clock);
    Q_DISABLE_COPY_MOVE(Certificates)

    [[nodiscard]] std::shared_ptr<const crypto::TlsContext> current() const { return m_current; }

    // Reads the files anew. Existing connections keep what they have. What went wrong is in the log, and
    // here.
    domain::Result<domain::Done> reload();

    // The same, but only if a file was written or replaced since they were read.
    void reloadIfChanged();

private:
    // What tells one state of a file from another without reading it.
    struct Stamp
    {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = -1;
        qint64 modified = 0; // nanoseconds
        bool operator==(const Stamp &) const = default;
    };
    struct Stamps
    {
        Stamp certificate;
        Stamp key;
        bool operator==(const Stamps &) const = default;
    };

    Certificates(crypto::TlsFiles files, const domain::Clock &clock);
    [[nodiscard]] static Stamp stampOf(const QString &path);
    [[nodiscard]] Stamps stamps() const;
    void warnOutOfTime() const;

    const crypto::TlsFiles m_files;
    const domain::Clock &m_clock;
    std::shared_ptr<const crypto::TlsContext> m_current;
    Stamps m_seen; // of the files when they were last read, whatever came of it
    QTimer m_watch;
};

} // namespace candor::edge
