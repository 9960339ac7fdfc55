// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servers.h"

#include "edge/certificates.h"
#include "edge/listener.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <mutex>
#include <vector>

using namespace candor::edge;

namespace {

// Requests to /wait are never answered: what they cost is what a request in flight costs.
class Waiting
{
public:
    void add(Responder responder)
    {
        const std::lock_guard lock(m_mutex);
        m_responders.push_back(std::move(responder));
    }

private:
    std::mutex m_mutex;
    std::vector<Responder> m_responders;
};

// Some tenth of a millisecond of a core.
QByteArray worked()
{
    static const QByteArray material(32 * 1024, 'x');
    return QCryptographicHash::hash(material, QCryptographicHash::Sha256).toHex();
}

} // namespace

int serveEdge(const Options &options, const std::function<void(int)> &listening)
{
    Waiting waiting;
    const auto dispatch = [&waiting](const Request &request, Responder respond) {
        if (request.path == "/")
            respond({200, {{"Content-Type", "text/plain"}}, greeting});
        else if (request.path == "/echo")
            respond({200, {{"Content-Type", "application/json"}}, reserialized(request.body)});
        else if (request.path == "/work")
            respond({200, {}, worked()});
        else if (request.path == "/wait")
            waiting.add(std::move(respond));
        else
            respond({404, {}, {}});
    };
    ListenerSettings settings;
    settings.threads = options.loops;
    settings.limits.connectionsPerAddress = settings.limits.connections; // the load has one address
    settings.limits.idleTimeout = std::chrono::minutes(2); // idle connections are counted, not closed
    const candor::domain::SystemClock clock;
    const auto certificates = options.certificate.isEmpty()
        ? nullptr
        : Certificates::load({options.certificate, options.key}, clock).value();
    settings.certificates = certificates.get();
    Listener listener(settings, dispatch);
    const auto port = listener.start();
    if (!port)
        qFatal("%s", qPrintable(port.error().logDetail));
    listening(*port);
    return QCoreApplication::exec();
}
