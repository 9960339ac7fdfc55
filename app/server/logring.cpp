// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logring.h"

namespace candor::app {

using operations::LogLine;
using operations::LogQuery;

namespace {

bool fits(const LogLine &line, const LogQuery &query)
{
    return line.level >= query.atLeast
        && (query.text.isEmpty() || line.message.contains(query.text, Qt::CaseInsensitive));
}

} // namespace

void LogRing::add(LogLine line)
{
    const std::lock_guard lock(m_mutex);
    line.sequence = ++m_last;
    m_lines.push_back(std::move(line));
    if (m_lines.size() > m_capacity)
        m_lines.pop_front();
}

QList<LogLine> LogRing::find(const LogQuery &query) const
{
    QList<LogLine> found;
    const std::lock_guard lock(m_mutex);
    if (query.after > 0 && query.after <= m_last) { // a later one is of another start of the server
        for (const auto &line : m_lines) {
            if (line.sequence > query.after && fits(line, query) && found.size() < query.limit)
                found.append(line);
        }
        return found;
    }
    for (auto it = m_lines.crbegin(); it != m_lines.crend() && found.size() < query.limit; ++it) {
        if (fits(*it, query))
            found.prepend(*it);
    }
    return found;
}

LogRing &logRing()
{
    static LogRing ring;
    return ring;
}

} // namespace candor::app
