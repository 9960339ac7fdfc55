// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/async.h"
#include "http/client.h"

#include <chrono>
#include <curl/curl.h>

namespace candor::http {

// One request on its way: from the queue over the look-up to libcurl. Belongs to the engine's thread.
class Transfer
{
public:
    using Clock = std::chrono::steady_clock;

    Transfer(OutgoingRequest request, Url url, domain::Promise<Exchange> promise);
    ~Transfer();
    Q_DISABLE_COPY_MOVE(Transfer)

    // The deadline begins to run.
    void begin();
    [[nodiscard]] Clock::time_point deadline() const { return m_deadline; }
    [[nodiscard]] const Url &url() const { return m_url; }

    // Checks the addresses and makes the handle, pinned to them; null once the transfer has ended instead.
    [[nodiscard]] CURL *prepare(const Resolution &resolution, const QString &caFile);
    [[nodiscard]] CURL *handle() const { return m_handle; }

    // Each fulfils the future; the transfer is over.
    void finish(CURLcode code);
    void expireLookUp(); // it took until the deadline
    void end(const QString &errorClass, const QString &detail);

private:
    void setOptions(const QString &caFile);
    void setRequest();
    void setPinnedAddresses(const QList<Address> &addresses);
    void readPhases();
    [[nodiscard]] QString causeOf(CURLcode code) const;
    static size_t takeBody(char *data, size_t, size_t size, void *transfer);
    static size_t takeHeader(char *data, size_t, size_t size, void *transfer);
    static int checkPeer(void *transfer, char *peer, char *local, int peerPort, int localPort);

    OutgoingRequest m_request;
    Url m_url;
    domain::Promise<Exchange> m_promise;
    Exchange m_exchange;
    Clock::time_point m_start;
    Clock::time_point m_deadline;
    CURL *m_handle = nullptr;
    curl_slist *m_headers = nullptr;
    curl_slist *m_pins = nullptr;
    qsizetype m_headerBytes = 0;
    QString m_blocked; // why the peer was refused
    char m_error[CURL_ERROR_SIZE] = {};
};

} // namespace candor::http
