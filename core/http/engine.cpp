// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/engine.h"

namespace candor::http {

namespace {

constexpr long cachedConnections = 64;
constexpr int longestPoll = 1000; // milliseconds

CURLM *makeMulti()
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    CURLM *multi = ready == CURLE_OK ? curl_multi_init() : nullptr;
    if (!multi)
        qFatal("libcurl can't be initialised.");
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, cachedConnections);
    curl_multi_setopt(multi, CURLMOPT_PIPELINING, long(CURLPIPE_NOTHING));
    return multi;
}

} // namespace

Engine::Engine(const ClientOptions &options)
    : m_options(options)
    , m_multi(makeMulti())
    , m_mailbox(std::make_shared<Mailbox>())
{
    if (!m_options.resolver)
        m_options.resolver = std::make_shared<SystemResolver>();
    m_options.maximumTransfers = std::max(1, m_options.maximumTransfers);
    m_mailbox->multi = m_multi;
    m_thread = std::thread(&Engine::run, this);
}

Engine::~Engine()
{
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->stopping = true;
        curl_multi_wakeup(m_multi);
    }
    m_thread.join();
}

QFuture<Exchange> Engine::submit(
    const OutgoingRequest &request, const Url &url, const std::optional<Proxy> &proxy)
{
    const domain::Promise<Exchange> promise;
    auto transfer = std::make_unique<Transfer>(request, url, proxy, promise);
    const std::lock_guard lock(m_mailbox->mutex);
    m_mailbox->submitted.push_back(std::move(transfer));
    curl_multi_wakeup(m_multi);
    return promise.future();
}

void Engine::run()
{
    while (collectMail()) {
        expireLookUps();
        startQueued();
        int running = 0;
        curl_multi_perform(m_multi, &running);
        collectFinished();
        startQueued();
        curl_multi_poll(m_multi, nullptr, 0, pollMilliseconds(), nullptr);
    }
    cancelAll();
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->multi = nullptr;
    }
    curl_multi_cleanup(m_multi);
}

// False once the engine shall end.
bool Engine::collectMail()
{
    std::deque<TransferPointer> submitted;
    std::vector<std::pair<quint64, Resolution>> resolved;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        submitted.swap(m_mailbox->submitted);
        resolved.swap(m_mailbox->resolved);
    }
    std::move(submitted.begin(), submitted.end(), std::back_inserter(m_queue));
    for (const auto &[id, resolution] : resolved)
        connectResolved(id, resolution);
    const std::lock_guard lock(m_mailbox->mutex);
    return !m_mailbox->stopping;
}

void Engine::startQueued()
{
    while (!m_queue.empty() && m_resolving.size() + m_running.size() < size_t(m_options.maximumTransfers)) {
        TransferPointer transfer = std::move(m_queue.front());
        m_queue.pop_front();
        start(std::move(transfer));
    }
}

void Engine::start(TransferPointer transfer)
{
    if (!transfer->begin())
        return;
    const quint64 id = ++m_lastLookUp;
    const auto peer = transfer->peer();
    m_resolving.emplace(id, std::move(transfer));
    if (peer.address) {
        connectResolved(id, {{*peer.address}, {}});
        return;
    }
    m_options.resolver->resolve(peer.host, [mailbox = m_mailbox, id](const Resolution &resolution) {
        const std::lock_guard lock(mailbox->mutex);
        if (!mailbox->multi)
            return;
        mailbox->resolved.emplace_back(id, resolution);
        curl_multi_wakeup(mailbox->multi);
    });
}

void Engine::connectResolved(quint64 id, const Resolution &resolution)
{
    auto found = m_resolving.extract(id);
    if (found.empty())
        return; // its deadline was first
    TransferPointer transfer = std::move(found.mapped());
    CURL *handle = transfer->prepare(resolution, m_options.caFile);
    if (!handle)
        return;
    if (curl_multi_add_handle(m_multi, handle) == CURLM_OK)
        m_running.emplace(handle, std::move(transfer));
    else
        transfer->finish(CURLE_FAILED_INIT);
}

// From the connection on libcurl keeps the deadline.
void Engine::expireLookUps()
{
    const auto now = Transfer::Clock::now();
    for (auto each = m_resolving.begin(); each != m_resolving.end();) {
        if (each->second->deadline() > now) {
            ++each;
            continue;
        }
        each->second->expireLookUp();
        each = m_resolving.erase(each);
    }
}

void Engine::collectFinished()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *handle = message->easy_handle;
        const CURLcode code = message->data.result;
        auto found = m_running.extract(handle);
        curl_multi_remove_handle(m_multi, handle);
        if (!found.empty())
            found.mapped()->finish(code);
    }
}

int Engine::pollMilliseconds() const
{
    auto wait = std::chrono::milliseconds(longestPoll);
    const auto now = Transfer::Clock::now();
    for (const auto &[id, transfer] : m_resolving)
        wait = std::min(wait, std::chrono::ceil<std::chrono::milliseconds>(transfer->deadline() - now));
    return std::max(0, int(wait.count()));
}

void Engine::cancelAll()
{
    const QString errorClass = QStringLiteral("CANCELLED");
    const QString detail = QStringLiteral("The client was shut down.");
    for (auto &[handle, transfer] : m_running) {
        curl_multi_remove_handle(m_multi, handle);
        transfer->end(errorClass, detail);
    }
    for (auto &[id, transfer] : m_resolving)
        transfer->end(errorClass, detail);
    {
        const std::lock_guard lock(m_mailbox->mutex);
        std::move(m_mailbox->submitted.begin(), m_mailbox->submitted.end(), std::back_inserter(m_queue));
        m_mailbox->submitted.clear();
    }
    for (auto &transfer : m_queue)
        transfer->end(errorClass, detail);
    m_running.clear();
    m_resolving.clear();
    m_queue.clear();
}

} // namespace candor::http
