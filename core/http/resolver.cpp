// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/resolver.h"

#include <QHash>
#include <deque>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <system_error>
#include <thread>
#include <vector>

namespace candor::http {

namespace {

// As many as there are transfers at once, so that no look-up waits for names that hang.
constexpr int threadLimit = 128;

Resolution lookUp(const QString &host)
{
    addrinfo hints = {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *list = nullptr;
    const int error = ::getaddrinfo(host.toLatin1().constData(), nullptr, &hints, &list);
    if (error != 0)
        return {{}, QString::fromLocal8Bit(::gai_strerror(error))};
    Resolution resolution;
    for (const addrinfo *one = list; one; one = one->ai_next) {
        std::optional<Address> address;
        if (one->ai_family == AF_INET) {
            address = Address::fromIpv4(
                ntohl(reinterpret_cast<const sockaddr_in *>(one->ai_addr)->sin_addr.s_addr));
        } else if (one->ai_family == AF_INET6) {
            Address::Bytes bytes;
            const auto *from = reinterpret_cast<const sockaddr_in6 *>(one->ai_addr)->sin6_addr.s6_addr;
            std::copy_n(from, bytes.size(), bytes.begin());
            address = Address(bytes);
        }
        if (address && !resolution.addresses.contains(*address))
            resolution.addresses.append(*address);
    }
    ::freeaddrinfo(list);
    if (resolution.addresses.isEmpty())
        resolution.error = QStringLiteral("The name has no address.");
    return resolution;
}

} // namespace

struct SystemResolver::State
{
    std::mutex mutex; // guards all below
    std::deque<QString> queue;
    QHash<QString, std::vector<Resolved>> waiting; // queued or being looked up
    int threads = 0;
    bool closed = false;

    // The body of a thread: ends when nothing is left to look up.
    static void work(const std::shared_ptr<State> &state)
    {
        std::unique_lock lock(state->mutex);
        while (!state->closed && !state->queue.empty()) {
            const QString host = state->queue.front();
            state->queue.pop_front();
            lock.unlock();
            const Resolution resolution = lookUp(host);
            lock.lock();
            const std::vector<Resolved> callbacks = state->waiting.take(host);
            lock.unlock();
            for (const Resolved &done : callbacks)
                done(resolution);
            lock.lock();
        }
        --state->threads;
    }
};

SystemResolver::SystemResolver()
    : m_state(std::make_shared<State>())
{
}

SystemResolver::~SystemResolver()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->closed = true;
}

void SystemResolver::resolve(const QString &host, Resolved done)
{
    bool failed = false;
    {
        const std::lock_guard lock(m_state->mutex);
        auto &callbacks = m_state->waiting[host];
        callbacks.push_back(std::move(done));
        if (callbacks.size() > 1)
            return;
        m_state->queue.push_back(host);
        if (m_state->threads >= threadLimit)
            return;
        try {
            std::thread(&State::work, m_state).detach();
            ++m_state->threads;
        } catch (const std::system_error &) {
            failed = m_state->threads == 0; // otherwise a running thread takes it
            if (failed) {
                m_state->queue.pop_back();
                done = std::move(m_state->waiting[host].front());
                m_state->waiting.remove(host);
            }
        }
    }
    if (failed)
        done({{}, QStringLiteral("No thread could be started for the look-up.")});
}

} // namespace candor::http
