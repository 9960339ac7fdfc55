// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/message.h"

#include <mutex>
#include <utility>
#include <vector>

using candor::edge::Request;
using candor::edge::Responder;

inline QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: candor.example\r\n" + fields + "\r\n";
}

// Answers with what arrived.
inline void echo(const Request &request, const Responder &respond)
{
    QByteArray names;
    for (const auto &field : request.headers)
        names += field.first.toLower() + ' ';
    respond({200,
        {{"X-Method", request.method}, {"X-Path", request.path.toPercentEncoding("/")},
            {"X-Query", request.query}, {"X-Fields", names.trimmed()},
            {"X-Peer", request.peer.toString().toLatin1()}},
        request.body});
}

// Keeps the responders for the test to call.
class Waiting
{
public:
    void operator()(const Responder &respond)
    {
        const std::lock_guard lock(m_mutex);
        m_responders.push_back(respond);
    }
    std::vector<Responder> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_responders, {});
    }
    size_t count()
    {
        const std::lock_guard lock(m_mutex);
        return m_responders.size();
    }

private:
    std::mutex m_mutex;
    std::vector<Responder> m_responders;
};
