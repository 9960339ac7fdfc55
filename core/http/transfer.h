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

    // Goes through `proxy`, if there is one.
    Transfer(OutgoingRequest request, Url url, std::optional<Proxy> proxy, domain::Promise<Exchange> promise);
    ~Transfer();
    Q_DISABLE_COPY_MOVE(Transfer)

    // The deadline begins to run. False when it isn't wanted any more, and the transfer has ended.
    [[nodiscard]] bool begin();
    [[nodiscard]] Clock::time_point deadline() const { return m_deadline; }
    // Whom it connects to: the receiver, or the proxy.
    struct Peer
    {
        QString host;
        quint16 port = 0;
        std::optional<Address> address; // when the host is one
    };
    [[nodiscard]] Peer peer() const
    {
        return m_proxy ? Peer{m_proxy->host, m_proxy->port, m_proxy->address}
                       : Peer{m_url.host, m_url.port, m_url.address};
    }

    // Checks the addresses and makes the handle, pinned to them; null once the transfer has ended instead.
    [[nodiscard]] CURL *prepare(const Resolution &resolution, const QString &caFile);
    [[nodiscard]] CURL *handle() const { return m_handle; }

    // Each fulfils the future; the transfer is over.
    void finish(CURLcode code);
    void expireLookUp(); // it took until the deadline
    void end(const QString &errorClass, const QString &detail);

private:
    [[nodiscard]] bool isWanted() const { return !m_request.isStillWanted || m_request.isStillWanted(); }
    void endUnwanted();
    void setOptions();
    void setTls(const QString &caFile);
    void setProxy();
    void setRequest();
    void setPinnedAddresses();
    [[nodiscard]] domain::Result<domain::Done> checkPeers(const QList<Address> &addresses) const;
    void readPhases();
    static size_t takeBody(char *data, size_t, size_t size, void *transfer);
    static size_t takeHeader(char *data, size_t, size_t size, void *transfer);
    static CURLcode noteTls(CURL *handle, void *context, void *transfer);
    static int checkPeer(void *transfer, char *peer, char *local, int peerPort, int localPort);

    OutgoingRequest m_request;
    Url m_url;
    std::optional<Proxy> m_proxy;
    QList<Address> m_addresses; // that the peer's name stands for
    domain::Promise<Exchange> m_promise;
    Exchange m_exchange;
    Clock::time_point m_start;
    Clock::time_point m_deadline;
    std::optional<Clock::time_point> m_tlsBegan; // of a connection of its own
    CURL *m_handle = nullptr;
    curl_slist *m_headers = nullptr;
    curl_slist *m_pins = nullptr;
    qsizetype m_headerBytes = 0;
    QString m_blocked; // why the peer was refused
    bool m_unwanted = false; // nothing was sent, since nobody wanted it any more
    char m_error[CURL_ERROR_SIZE] = {};
};

} // namespace candor::http
