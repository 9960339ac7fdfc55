// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/listener.h"

#include "domain/async.h"
#include "edge/descriptors.h"
#include "edge/logging.h"
#include "edge/loop.h"
#include "edge/problem.h"
#include "edge/responsefields.h"

#include <QTcpServer>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <ctime>
#include <fcntl.h>
#include <functional>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace candor::edge {
namespace {

constexpr int backlog = 1024; // connections the kernel holds; it applies net.core.somaxconn too
constexpr std::chrono::milliseconds acceptPause{100}; // after the process ran out of descriptors
// What the kernel may hold for a peer that doesn't take it: what was never sent, and all together.
constexpr int unsentBytes = 32 * 1024;
constexpr int sendBufferBytes = 128 * 1024;
constexpr int unansweredMilliseconds
    = 30'000; // then the kernel gives a silent peer up, a closed connection's too

// Hands over descriptors instead of making sockets of them.
class Acceptor final : public QTcpServer
{
public:
    explicit Acceptor(std::function<void(int)> accepted)
        : m_accepted(std::move(accepted))
    {
        setListenBacklogSize(backlog);
        connect(this, &QTcpServer::acceptError, this, [this] {
            qCWarning(lcEdge, "cannot accept connections for now");
            QTimer::singleShot(acceptPause, this, &QTcpServer::resumeAccepting);
        });
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(int(descriptor)); }

private:
    std::function<void(int)> m_accepted;
};

QHostAddress peerOf(int descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    QHostAddress address(reinterpret_cast<const sockaddr *>(&storage));
    bool isMapped = false;
    const quint32 v4
        = address.toIPv4Address(&isMapped); // an IPv4 peer of a dual-stack socket has one name only
    return isMapped ? QHostAddress(v4) : address;
}

struct Worker
{
    std::unique_ptr<QThread> thread;
    std::unique_ptr<Loop> loop;
};

} // namespace

class Listener::Private
{
public:
    std::shared_ptr<EdgeSettings> edge = std::make_shared<EdgeSettings>();
    std::shared_ptr<Census> census = std::make_shared<Census>();
    ListenerSettings settings;
    std::unique_ptr<Acceptor> acceptor;
    std::vector<Worker> workers;
    size_t next = 0;

    [[nodiscard]] bool startWorkers();
    void stopWorkers();
    void accept(int descriptor);
    void turnAway(int descriptor) const;
};

bool Listener::Private::startWorkers()
{
    for (int index = 0; index < std::max(settings.threads, 1); ++index) {
        Worker worker{std::make_unique<QThread>(), std::make_unique<Loop>(edge, census)};
        worker.thread->setObjectName(QStringLiteral("edge-%1").arg(index));
        worker.loop->moveToThread(worker.thread.get());
        worker.thread->start();
        bool started = false;
        Loop *loop = worker.loop.get();
        QMetaObject::invokeMethod(
            loop, [loop, &started] { started = loop->start(); }, Qt::BlockingQueuedConnection);
        workers.push_back(std::move(worker));
        if (!started)
            return false;
    }
    return true;
}

void Listener::Private::stopWorkers()
{
    for (Worker &worker : workers) {
        Loop *loop = worker.loop.get();
        QMetaObject::invokeMethod(loop, [loop] { loop->stop(); }, Qt::BlockingQueuedConnection);
        worker.thread->quit();
        worker.thread->wait();
    }
    workers.clear();
}

void Listener::Private::accept(int descriptor)
{
    const int flags = ::fcntl(descriptor, F_GETFL);
    const int on = 1;
    const QHostAddress peer = peerOf(descriptor);
    if (flags < 0 || ::fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) != 0 || peer.isNull()) {
        ::close(descriptor);
        return;
    }
    // Without it a small answer waits for the acknowledgement of the one before.
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &unsentBytes, sizeof unsentBytes);
    ::setsockopt(
        descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &unansweredMilliseconds, sizeof unansweredMilliseconds);
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &sendBufferBytes, sizeof sendBufferBytes);
    const Limits &limits = settings.limits;
    const int perAddress = settings.proxies.trusts(peer) ? limits.connections : limits.connectionsPerAddress;
    if (!census->tryEnter(peer, limits.connections, perAddress)) {
        turnAway(descriptor);
        return;
    }
    auto tls = settings.certificates ? settings.certificates->current() : nullptr;
    workers[next++ % workers.size()].loop->adopt(std::make_shared<Socket>(descriptor, std::move(tls)), peer);
}

void Listener::Private::turnAway(int descriptor) const
{
    qCInfo(lcEdge, "a connection is turned away: too many are open");
    const Reply reply
        = problemReply(refusalFor(503, domain::ErrorCode::Overloaded, "Too many connections are open."),
            edge->problems, "/", requestIdOf({}));
    const QByteArray bytes = serialized(reply, std::time(nullptr), Transport::Plain);
    // Under TLS it isn't worth a handshake to say so.
    if (!settings.certificates
        && ::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) < 0)
        qCDebug(lcEdge, "and it did not hear why");
    ::shutdown(descriptor, SHUT_WR);
    ::close(descriptor);
}

Listener::Listener(ListenerSettings settings, Dispatch dispatch, LimitsFor limitsFor)
    : d(std::make_unique<Private>())
{
    d->edge->limits = settings.limits;
    d->edge->bodies = std::make_shared<ByteBudget>(settings.limits.bodyBudget);
    d->edge->unsent = std::make_shared<ByteBudget>(settings.limits.unsentBudget);
    for (const QByteArray &host : settings.allowedHosts)
        d->edge->allowedHosts.append(host.toLower());
    d->edge->problems.titleOf = settings.titleOf;
    d->edge->proxies = settings.proxies;
    d->edge->dispatch = std::move(dispatch);
    d->edge->limitsFor = std::move(limitsFor);
    d->settings = std::move(settings);
}

Listener::~Listener()
{
    stopAccepting();
    d->stopWorkers();
}

domain::Result<quint16> Listener::start()
{
    auto &limits = d->settings.limits;
    const int possible = connectionsWithinDescriptors(limits.connections);
    if (possible < limits.connections) {
        limits.connections = possible;
        limits.connectionsPerAddress = std::min(limits.connectionsPerAddress, std::max(possible / 2, 1));
    }
    d->acceptor = std::make_unique<Acceptor>([this](int descriptor) { d->accept(descriptor); });
    const auto &settings = d->settings;
    const bool listening = settings.descriptor >= 0 ? d->acceptor->setSocketDescriptor(settings.descriptor)
                                                    : d->acceptor->listen(settings.address, settings.port);
    if (!listening) {
        const QString reason = d->acceptor->errorString();
        auto code = domain::ErrorCode::Internal;
        if (d->acceptor->serverError() == QAbstractSocket::AddressInUseError)
            code = domain::ErrorCode::InvalidState;
        else if (d->acceptor->serverError() == QAbstractSocket::SocketAccessError)
            code = domain::ErrorCode::PermissionRequired;
        d->acceptor.reset();
        return domain::fail(domain::Error{code, {}, {}, {}, {}, {},
            QStringLiteral("cannot listen on port %1: %2").arg(settings.port).arg(reason)});
    }
    // Nobody is accepted before this function has returned to the event loop.
    if (settings.problemBaseUrl)
        d->edge->problems.baseUrl = settings.problemBaseUrl(d->acceptor->serverPort());
    if (!d->startWorkers()) {
        d->acceptor.reset();
        d->stopWorkers();
        return domain::internalError(QStringLiteral("the system gives no descriptors for an event loop"));
    }
    return d->acceptor->serverPort();
}

void Listener::stopAccepting()
{
    d->acceptor.reset();
}

QFuture<domain::Done> Listener::drain(std::chrono::milliseconds within)
{
    stopAccepting();
    if (d->workers.empty())
        return domain::ready(domain::Done{});
    const domain::Promise<domain::Done> promise;
    const auto left = std::make_shared<std::atomic_size_t>(d->workers.size());
    for (const Worker &worker : d->workers) {
        worker.loop->drain(within.count(), [promise, left] {
            if (--*left == 0)
                promise.fulfil({});
        });
    }
    return promise.future();
}

int Listener::connections() const
{
    return d->census->total();
}

} // namespace candor::edge
