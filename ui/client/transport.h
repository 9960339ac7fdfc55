// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QUrlQuery>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace candor::client {

// One request to the API.
struct Call
{
    QByteArray method;
    QString path; // below `base`, with its slash at the front, percent-encoded
    QUrlQuery query = {};
    std::optional<QJsonObject> body = {};
    QByteArray idempotencyKey
        = {}; // of a change: made once when the person decides, kept for all repetitions
    QByteArray ifMatch = {};
    QByteArray ifNoneMatch = {};
    std::chrono::seconds patience{20};
    bool isPatient = true; // a read that the server puts off (429, 503) is repeated by itself
    QString base = QStringLiteral("/api/v1"); // what `path` is below
    bool isWaiting = false; // the server answers when there is news
    bool isOpen = false; // to everybody: no token goes along, and a refusal isn't one of a token
    bool isOfNoTenant = false; // names none, whatever the person acts in

    [[nodiscard]] bool isChange() const { return method != "GET"; }
};

// An answer that says success: 2xx, or 304 to If-None-Match.
struct Reply
{
    int status = 0;
    QByteArray body;
    QByteArray entityTag;
    QString requestId;
};

// Sends calls to one server. A change goes over the wire exactly once: Qt would send a request again by
// itself when its connection drops (decision 0100). Reads that the server puts off (429, 503) are repeated
// twice. A call that is refused for its access token waits for one renewal, which all such calls share, and
// is sent once more. HTTP/1.1 only; no redirect is followed, so a token never goes elsewhere. GUI thread.
class Transport final : public QObject
{
    Q_OBJECT

public:
    // Gets new tokens and hands them to setAccessToken(); answers whether it could.
    using Renewal = std::function<QFuture<bool>()>;

    explicit Transport(const QUrl &server, QObject *parent = nullptr);
    ~Transport() override;

    // `server`: scheme, host and port; later calls go there. Tokens of the server before are forgotten.
    void setServer(const QUrl &server);
    [[nodiscard]] QUrl server() const { return m_server; }
    void setAccessToken(const QString &token); // secret; empty = none
    // What administrators act in (X-Tenant-ID); empty = nothing. Of later calls: one that waits or is
    // repeated goes where it was meant to go.
    void setTenant(const QString &tenant);
    void setRenewal(const Renewal &renewal);

    // Called with the answer as soon as it is there: on the event loop, never within send().
    using Then = std::function<void(const Outcome<Reply> &)>;
    // When `reader` is gone a read is abandoned and `then` isn't called; a change goes on.
    void send(const Call &call, QObject *reader, const Then &then);
    // The same as a future, which never finishes when the read is abandoned.
    [[nodiscard]] Pending<Reply> send(const Call &call, QObject *reader = nullptr);
    // How many calls have no answer yet, but for those that wait for news.
    [[nodiscard]] int outstanding() const { return int(m_outstanding.use_count()) - 1; }

Q_SIGNALS:
    // After each exchange with the network: whether a server answered at all.
    void heard(bool answered);
    // The server said no, and why.
    void refused(candor::domain::ErrorCode code);

private:
    struct Exchange;
    using Shared = std::shared_ptr<Exchange>;

    void transmit(const Shared &exchange);
    void conclude(const Shared &exchange, QNetworkReply *reply);
    bool waitsForRenewal(const Shared &exchange, int status);
    bool isPutOff(const Shared &exchange, const Failure &failure);
    void renew();
    [[nodiscard]] QNetworkRequest requestFor(const Exchange &exchange) const;

    QNetworkAccessManager m_network;
    QUrl m_server;
    QByteArray m_token;
    QByteArray m_tenant;
    Renewal m_renewal;
    std::shared_ptr<char> m_outstanding = std::make_shared<char>(); // shared by what isn't answered
    bool m_isRenewing = false;
    QList<Shared> m_refused; // that wait for the renewal
};

} // namespace candor::client
