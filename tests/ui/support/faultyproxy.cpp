// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uisupport/faultyproxy.h"

#include <QRegularExpression>

namespace candor::uitest {

namespace {

// The whole request at the front of `buffer`, or nothing yet.
std::optional<FaultyProxy::Request> parsed(const QByteArray &buffer, qsizetype &size)
{
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const auto head = buffer.first(end);
    static const QRegularExpression length(
        QStringLiteral("\\r\\ncontent-length: *(\\d+)"), QRegularExpression::CaseInsensitiveOption);
    const auto match = length.match(QString::fromLatin1(head));
    const auto bodySize = match.hasMatch() ? match.captured(1).toLongLong() : 0;
    size = end + 4 + qsizetype(bodySize);
    if (buffer.size() < size)
        return std::nullopt;
    const auto words = head.first(head.indexOf("\r\n")).split(' ');
    return FaultyProxy::Request{
        words.value(0), words.value(1), head, buffer.mid(end + 4, qsizetype(bodySize))};
}

} // namespace

FaultyProxy::FaultyProxy(const QUrl &server)
    : m_server(server)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (auto *client = nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            connect(client, &QTcpSocket::disconnected, this, [this, client] {
                m_buffers.remove(client);
                client->deleteLater();
            });
        }
    });
}

QUrl FaultyProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

int FaultyProxy::count(const QByteArray &method, const QByteArray &path) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
        [&](const Request &request) { return request.method == method && request.target.contains(path); }));
}

QByteArray FaultyProxy::answerOf(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray FaultyProxy::problem(int status, const QByteArray &code, const QByteArray &headers)
{
    return answerOf(status, "{\"code\":\"" + code + "\",\"detail\":\"Because.\"}",
        "Content-Type: application/problem+json\r\nX-Request-Id: request-7\r\n" + headers);
}

FaultyProxy::Rule FaultyProxy::ruleFor(const Request &request)
{
    for (auto &rule : m_rules) {
        const bool fits = rule.times != 0 && (rule.method.isEmpty() || rule.method == request.method)
            && request.target.contains(rule.path);
        if (fits) {
            if (rule.times > 0)
                --rule.times;
            return rule;
        }
    }
    return {};
}

void FaultyProxy::read(QTcpSocket *client)
{
    auto &buffer = m_buffers[client];
    buffer += client->readAll();
    qsizetype size = 0;
    while (const auto request = parsed(buffer, size)) {
        const auto bytes = buffer.first(size);
        buffer.remove(0, size);
        m_requests.append(*request);
        serve(client, bytes, *request);
        if (!m_buffers.contains(client))
            return; // it was cut
    }
}

void FaultyProxy::serve(QTcpSocket *client, const QByteArray &bytes, const Request &request)
{
    const auto rule = ruleFor(request);
    switch (rule.fault) {
    case Fault::Answer:
        client->write(rule.answer);
        return;
    case Fault::Hold:
        m_held.append({client, bytes, false});
        return;
    case Fault::CutBefore:
        client->abort();
        return;
    case Fault::Pass:
    case Fault::HoldAnswer:
    case Fault::CutAfter:
        forward(client, bytes, rule.fault);
    }
}

void FaultyProxy::forward(QTcpSocket *client, const QByteArray &bytes, Fault fault)
{
    auto *server = new QTcpSocket(client);
    server->connectToHost(m_server.host(), quint16(m_server.port()));
    // The server closes when it has said everything, and then this does.
    server->write(QByteArray(bytes).replace("Connection: Keep-Alive", "Connection: close"));
    const auto answer = std::make_shared<QByteArray>();
    connect(server, &QTcpSocket::readyRead, client, [server, client, fault, answer] {
        const auto some = server->readAll();
        if (fault == Fault::Pass)
            client->write(some);
        else
            *answer += some;
    });
    connect(server, &QTcpSocket::disconnected, client, [this, client, fault, answer] {
        if (fault == Fault::CutAfter)
            client->abort();
        else if (fault == Fault::HoldAnswer)
            m_held.append({client, *answer, true});
        else
            client->disconnectFromHost();
    });
    connect(server, &QTcpSocket::errorOccurred, client, [server, client] {
        if (server->state() != QAbstractSocket::ConnectedState && server->bytesAvailable() == 0)
            client->disconnectFromHost();
    });
}

void FaultyProxy::answerHeld(const QByteArray &answer)
{
    for (const auto &held : std::exchange(m_held, {})) {
        if (held.client)
            held.client->write(answer);
    }
}

void FaultyProxy::cut()
{
    m_held.clear();
    for (auto *client : findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
        client->abort();
}

void FaultyProxy::release()
{
    for (const auto &held : std::exchange(m_held, {})) {
        if (!held.client)
            continue;
        if (held.isAnswer) {
            held.client->write(held.bytes);
            held.client->disconnectFromHost();
        } else {
            forward(held.client, held.bytes, Fault::Pass);
        }
    }
}

} // namespace candor::uitest
