// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/node.h"

#include "app/controlwords.h"
#include "app/front.h"
#include "app/masterkey.h"
#include "app/parts.h"
#include "edge/problem.h"
#include "server/openapi.h"
#include "server/problemtexts.h"

#include <QEventLoop>
#include <QLoggingCategory>

namespace candor::app {

Q_LOGGING_CATEGORY(lcNode, "candor.app")

using domain::Done;
using domain::ErrorCode;
using domain::Result;

Node::Node() = default;

Node::~Node()
{
    if (m_parts)
        stop();
}

tl::expected<std::unique_ptr<Node>, StartFailure> Node::start(
    const config::Settings &settings, const StartOptions &options)
{
    std::unique_ptr<Node> node(new Node);
    node->m_parts = std::make_unique<Parts>(settings);
    auto &parts = *node->m_parts;
    parts.activated = options.activated;
    parts.ownerToken = options.ownerToken;
    parts.origins = options.origins;
    if (options.activated)
        parts.settings.listen = options.activated->address;
    using Step = Result<Done> (Parts::*)();
    for (const Step step : {&Parts::openFront, &Parts::openData, &Parts::listen, &Parts::compose}) {
        if (const auto done = (parts.*step)(); !done)
            return tl::unexpected(
                StartFailure{causeOf(parts.step, done.error(), parts.settings), done.error()});
    }
    parts.start();
    return node;
}

Result<QByteArray> Node::description(const QString &folder)
{
    config::Settings settings;
    settings.dataDirectory = folder;
    Parts parts(settings);
    using Step = Result<Done> (Parts::*)();
    for (const Step step : {&Parts::openData, &Parts::compose}) {
        if (const auto done = (parts.*step)(); !done)
            return domain::fail(done.error());
    }
    return server::describe(parts.routes);
}

QString Node::url() const
{
    return m_parts->url;
}

identity::Identity &Node::identity()
{
    return *m_parts->identity;
}

void Node::stop()
{
    m_parts->stop();
}

void Node::tellDemo(const QString &json)
{
    m_parts->demo = json;
}

bool Node::hasCertificate() const
{
    return m_parts->certificates != nullptr;
}

void Node::reloadCertificate()
{
    if (m_parts->certificates)
        (void)m_parts->certificates->reload();
}

// Before the data is touched: what is wrong here is wrong with the settings.
Result<Done> Node::Parts::openFront()
{
    step = StartStep::Settings;
    if (const auto allowed = config::checkTransport(settings); !allowed)
        return allowed;
    if (!ownerToken.isEmpty() && !settings.trustedProxies.isEmpty())
        return domain::fail(ErrorCode::ValidationFailed,
            QStringLiteral(
                "--owner-token-stdin and trusted proxies don't go together: behind a proxy nobody can "
                "be told to come from this machine. Leave one of them out."));
    if (settings.tlsCertificate.isEmpty())
        return Done();
    auto loaded = edge::Certificates::load({settings.tlsCertificate, settings.tlsKey}, machineClock);
    if (!loaded)
        return domain::fail(loaded.error());
    certificates = std::move(*loaded);
    return Done();
}

Result<Done> Node::Parts::openData()
{
    step = StartStep::MasterKey;
    auto master = openMasterKey(settings);
    if (!master)
        return domain::fail(master.error());
    keyring = std::make_unique<crypto::Keyring>(master->key);
    step = StartStep::Database;
    const auto parsed
        = storage::parseLocation(settings.database, settings.dataDirectory + QStringLiteral("/candor.db"));
    if (!parsed)
        return domain::fail(parsed.error());
    location = *parsed;
    storage::Database::Settings databaseSettings;
    databaseSettings.location = location;
    auto opened = storage::Database::open(databaseSettings, *keyring);
    if (!opened) {
        auto error = opened.error();
        if (!error.logDetail.isEmpty())
            error.detail = QStringLiteral("The database can't be opened: %1").arg(error.logDetail);
        return domain::fail(error);
    }
    database = std::move(*opened);
    step = StartStep::KeyCheck;
    return confirmMasterKey(*database, *keyring, *master);
}

Result<Done> Node::Parts::listen()
{
    step = StartStep::Listening;
    auto front = listenerSettings(settings);
    front.certificates = certificates.get();
    if (activated)
        front.descriptor = activated->descriptor;
    listener = std::make_unique<edge::Listener>(
        front,
        [this](edge::Request request, edge::Responder responder) {
            if (auto *ready = dispatcher.load())
                (*ready)(std::move(request), std::move(responder));
            else
                responder(edge::problemReply(
                    edge::refusalFor(503, ErrorCode::Overloaded, "The server is starting. Try again."),
                    {{}, server::titleOf}, request.path, edge::requestIdOf(request.headers)));
        },
        [this](const QByteArray &method, const QByteArray &path, const edge::Headers &headers) {
            const auto *ready = dispatcher.load();
            auto limits = ready ? ready->limitsFor(method, path, headers) : edge::RouteLimits();
            limits.bodyBytes = std::min(limits.bodyBytes, settings.bodyBytes);
            return limits;
        });
    const auto port = listener->start();
    if (!port) {
        return domain::fail(port.error().code,
            QStringLiteral("Can't listen on %1:%2: %3. Choose another address with --listen.")
                .arg(settings.listen.host)
                .arg(settings.listen.port)
                .arg(port.error().logDetail));
    }
    url = listenUrl(settings, *port);
    appUrl = publicUrl(settings, *port);
    warnOfPlainHttp(settings, url);
    return Done();
}

void Node::Parts::start()
{
    workers->start();
    keyTimer.start(identity::TokenKeys::lookEvery);
    const ControlHouse house{
        *identity, clock(), url, node.startedAt, !settings.trustedProxies.isEmpty(), [this] { return demo; }};
    control = std::make_unique<ControlServer>(
        settings.dataDirectory, [house](const QStringList &words) { return runControlWords(house, words); });
    // Before the first request is answered, so that nobody is there before the owner.
    if (const auto token = std::exchange(ownerToken, {}); !token.isEmpty())
        identity->ownerDoor().arm(token, clock().now());
    dispatcher.store(ownedDispatcher.get());
}

void Node::Parts::stop()
{
    if (draining.exchange(true))
        return;
    keyTimer.stop();
    control.reset();
    if (feed)
        feed->drain();
    if (listener && dispatcher.load()) {
        const auto drained = listener->drain();
        QEventLoop loop;
        domain::whenFinished(drained, &loop, [&loop](const Done &) { loop.quit(); });
        loop.exec();
    }
    if (workers)
        workers->stop();
    listener.reset();
}

} // namespace candor::app
