// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/transfer.h"

#include <deque>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace candor::http {

// The thread that owns libcurl's multi handle and all transfers. Others reach it through the mailbox only,
// which the resolver's callbacks keep alive beyond the engine.
class Engine
{
public:
    explicit Engine(const ClientOptions &options);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    [[nodiscard]] QFuture<Exchange> submit(
        const OutgoingRequest &request, const Url &url, const std::optional<Proxy> &proxy);

private:
    using TransferPointer = std::unique_ptr<Transfer>;

    struct Mailbox
    {
        std::mutex mutex; // guards all below
        CURLM *multi = nullptr; // null once the engine has ended
        std::deque<TransferPointer> submitted;
        std::vector<std::pair<quint64, Resolution>> resolved;
        bool stopping = false;
    };

    void run();
    [[nodiscard]] bool collectMail();
    void startQueued();
    void start(TransferPointer transfer);
    void connectResolved(quint64 id, const Resolution &resolution);
    void expireLookUps();
    void collectFinished();
    [[nodiscard]] int pollMilliseconds() const;
    void cancelAll();

    ClientOptions m_options;
    CURLM *m_multi;
    std::shared_ptr<Mailbox> m_mailbox;
    std::deque<TransferPointer> m_queue;
    std::unordered_map<quint64, TransferPointer> m_resolving; // by look-up
    std::unordered_map<CURL *, TransferPointer> m_running;
    quint64 m_lastLookUp = 0;
    std::thread m_thread;
};

} // namespace candor::http
