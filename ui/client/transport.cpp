// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/transport.h"

#include "api/json.h"
#include "api/problem.h"
#include "client/oncebody.h"
#include "domain/async.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

namespace candor::client {

using domain::ErrorCode;

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;
constexpr int mostRepetitions = 2;
constexpr int longestPause = 30; // seconds

Trouble troubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Trouble::Unreachable;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // what Qt makes of a transfer that took too long
        return Trouble::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Trouble::Tls;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return Trouble::NotCandor;
    default:
        return Trouble::Interrupted;
    }
}

Failure troubled(Trouble trouble, int status = 0)
{
    Failure failure;
    failure.trouble = trouble;
    failure.status = status;
    return failure;
}

// What the finished exchange with the network came to.
Outcome<Reply> outcomeOf(QNetworkReply *reply, bool tooLarge)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (tooLarge)
        return tl::unexpected(troubled(Trouble::NotCandor, status));
    const bool isWhole = reply->error() == QNetworkReply::NoError || status >= 400;
    if (status == 0 || !isWhole)
        return tl::unexpected(troubled(troubleOf(reply->error()), status));
    const auto requestId = QString::fromLatin1(reply->rawHeader("X-Request-Id"));
    const auto body = reply->readAll();
    if (status < 300 || status == 304)
        return Reply{status, body, reply->rawHeader("ETag"), requestId};
    Failure failure;
    failure.problem = api::errorFromProblem(body);
    failure.status = status;
    failure.requestId = requestId;
    failure.retryAfterSeconds = std::max(0, reply->rawHeader("Retry-After").toInt());
    if (!failure.problem)
        failure.trouble = Trouble::NotCandor;
    return tl::unexpected(failure);
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

struct Transport::Exchange
{
    Call call;
    QByteArray tenant;
    Then then;
    QPointer<QObject> reader;
    bool hasReader = false;
    bool wasRenewed = false;
    bool isTooLarge = false;
    int repetitions = 0;
    std::shared_ptr<char> outstanding; // until it is answered

    // Nobody waits for the answer any more, and nothing hangs on it.
    [[nodiscard]] bool isAbandoned() const { return hasReader && !reader && !call.isChange(); }
};

Transport::Transport(const QUrl &server, QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setServer(server);
}

Transport::~Transport() = default;

void Transport::setServer(const QUrl &server)
{
    m_server = server;
    m_token.clear();
    m_tenant.clear();
    m_network.setProxy(isLoopback(server.host()) ? QNetworkProxy(QNetworkProxy::NoProxy)
                                                 : QNetworkProxy(QNetworkProxy::DefaultProxy));
}

void Transport::setAccessToken(const QString &token)
{
    m_token = token.toLatin1();
}

void Transport::setTenant(const QString &tenant)
{
    m_tenant = tenant.toLatin1();
}

void Transport::setRenewal(const Renewal &renewal)
{
    m_renewal = renewal;
}

void Transport::send(const Call &call, QObject *reader, const Then &then)
{
    const auto exchange = std::make_shared<Exchange>();
    exchange->call = call;
    exchange->then = then;
    exchange->tenant = call.isOfNoTenant ? QByteArray() : m_tenant;
    exchange->reader = reader;
    exchange->hasReader = reader != nullptr;
    if (!call.isWaiting)
        exchange->outstanding = m_outstanding;
    transmit(exchange);
}

Pending<Reply> Transport::send(const Call &call, QObject *reader)
{
    const domain::Promise<Outcome<Reply>> promise;
    send(call, reader, [promise](const Outcome<Reply> &outcome) { promise.fulfil(outcome); });
    return promise.future();
}

QNetworkRequest Transport::requestFor(const Exchange &exchange) const
{
    const auto &call = exchange.call;
    QUrl url = m_server;
    url.setPath(call.base + call.path, QUrl::TolerantMode);
    if (!call.query.isEmpty())
        url.setQuery(call.query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(std::chrono::milliseconds(call.patience).count()));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Candor-Console/" CANDOR_VERSION);
    const std::pair<const char *, QByteArray> headers[] = {
        {"Authorization", call.isOpen || m_token.isEmpty() ? QByteArray() : "Bearer " + m_token},
        {"X-Tenant-ID", exchange.tenant},
        {"Idempotency-Key", call.idempotencyKey},
        {"If-Match", call.ifMatch},
        {"If-None-Match", call.ifNoneMatch},
    };
    for (const auto &[name, value] : headers) {
        if (!value.isEmpty())
            request.setRawHeader(name, value);
    }
    return request;
}

void Transport::transmit(const Shared &exchange)
{
    if (exchange->isAbandoned())
        return;
    const auto &call = exchange->call;
    auto request = requestFor(*exchange);
    QNetworkReply *reply = nullptr;
    if (call.isChange()) {
        const auto bytes = call.body ? api::toBytes(*call.body) : QByteArray();
        if (call.body)
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *body = new OnceBody(bytes);
        reply = m_network.sendCustomRequest(request, call.method, body);
        body->setParent(reply);
    } else {
        reply = m_network.get(request);
        if (exchange->reader)
            connect(exchange->reader, &QObject::destroyed, reply, &QNetworkReply::abort);
    }
    connect(reply, &QNetworkReply::downloadProgress, this, [exchange, reply](qint64 received, qint64) {
        if (received > mostBytes && !exchange->isTooLarge) {
            exchange->isTooLarge = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, exchange, reply] { conclude(exchange, reply); });
}

void Transport::conclude(const Shared &exchange, QNetworkReply *reply)
{
    reply->deleteLater();
    if (exchange->isAbandoned())
        return;
    const auto outcome = outcomeOf(reply, exchange->isTooLarge);
    Q_EMIT heard(outcome || outcome.error().status != 0);
    if (!outcome
        && (waitsForRenewal(exchange, outcome.error().status) || isPutOff(exchange, outcome.error())))
        return;
    if (!outcome && outcome.error().problem)
        Q_EMIT refused(outcome.error().problem->code);
    if (!exchange->isAbandoned()) // by what was told of it just now
        exchange->then(outcome);
}

bool Transport::waitsForRenewal(const Shared &exchange, int status)
{
    if (status != 401 || exchange->call.isOpen || exchange->wasRenewed || !m_renewal || m_token.isEmpty())
        return false;
    exchange->wasRenewed = true;
    m_refused.append(exchange);
    renew();
    return true;
}

void Transport::renew()
{
    if (m_isRenewing)
        return;
    m_isRenewing = true;
    domain::whenFinished(m_renewal(), this, [this](bool) {
        m_isRenewing = false;
        for (const auto &exchange : std::exchange(m_refused, {}))
            transmit(exchange); // without new tokens it is refused a second time, in the server's words
    });
}

bool Transport::isPutOff(const Shared &exchange, const Failure &failure)
{
    const bool waits = failure.status == 429 || failure.status == 503;
    if (!waits || exchange->call.isChange() || !exchange->call.isPatient
        || exchange->repetitions == mostRepetitions || failure.retryAfterSeconds > longestPause)
        return false;
    ++exchange->repetitions;
    const auto pause = std::chrono::seconds(std::max(1, failure.retryAfterSeconds));
    QTimer::singleShot(pause, this, [this, exchange] { transmit(exchange); });
    return true;
}

} // namespace candor::client
