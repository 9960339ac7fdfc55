// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"

#include <memory>

namespace candor::app {

class LogWriter;

// Sends every log line to standard error, one event a line: as text for people, or as JSON for machines.
// Control characters of a message are escaped, so that nothing logged can look like another line. Nobody who
// logs waits for who reads it (see LogWriter). For the whole process, as long as this lives; one at a time,
// and no other thread may log while it ends.
class Logging
{
public:
    Logging(config::LogFormat format, config::LogLevel level);
    ~Logging();
    Q_DISABLE_COPY_MOVE(Logging)

private:
    std::unique_ptr<LogWriter> m_writer;
};

} // namespace candor::app
