// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "edge/filebody.h"
#include "fuzzing.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>
#include <array>
#include <stdexcept>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace candor::edge;

namespace {

std::shared_ptr<const FileBody> openFile()
{
    const QByteArray content = fileContent();
    const int descriptor = ::memfd_create("file", MFD_CLOEXEC);
    require(::write(descriptor, content.constData(), size_t(content.size())) == content.size(),
        "a file can be written");
    auto file = FileBody::open(QStringLiteral("/proc/self/fd/%1").arg(descriptor));
    ::close(descriptor);
    require(file.has_value(), "a file can be opened");
    return *file;
}

} // namespace

Deed deedFor(const QByteArray &path)
{
    if (path.startsWith("/later"))
        return Deed::AnswerLater;
    if (path.startsWith("/file"))
        return Deed::SendFile;
    if (path.startsWith("/drop"))
        return Deed::Drop;
    return path.startsWith("/throw") ? Deed::Throw : Deed::Answer;
}

Reply replyTo(const QByteArray &body)
{
    static constexpr int statuses[] = {200, 201, 204, 304, 404, 503};
    Choices choices(body);
    return {statuses[choices.below(std::size(statuses))], {{"X-Echo", body.left(32)}}, body};
}

QByteArray fileContent()
{
    QByteArray content;
    while (content.size() < 1000)
        content += QByteArray::number(content.size()) + ' ';
    return content;
}

const QHostAddress House::proxy(QStringLiteral("192.0.2.1"));
const QHostAddress House::stranger(QStringLiteral("198.51.100.1"));

// Its connection lives until it is finished, as on a loop.
struct House::Client
{
    Visit visit;
    std::unique_ptr<Connection> connection;
    int descriptor = -1; // the client's end

    ~Client() { ::close(descriptor); }

    void send(QByteArrayView bytes) const
    {
        if (!connection)
            return;
        const auto sent = ::send(descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        require(sent == bytes.size(), "a client's bytes find room");
        connection->notify(Connection::News::Readable);
        connection->pump();
    }

    void finishSending() const
    {
        ::shutdown(descriptor, SHUT_WR);
        if (!connection)
            return;
        connection->notify(Connection::News::HungUp);
        connection->pump();
    }
};

House::House()
    : m_mailbox(std::make_shared<Mailbox>(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)))
    , m_file(openFile())
    , m_scratch(64 * 1024)
{
    m_settings.problems.baseUrl = "https://candor.example";
    m_settings.proxies.trusted = {{proxy, 32}};
    m_settings.limitsFor = [](const QByteArray &, const QByteArray &, const Headers &) {
        return RouteLimits{.bodyBytes = bodyBytes};
    };
    m_settings.bodies = std::make_shared<ByteBudget>(m_settings.limits.bodyBudget);
    m_settings.unsent = std::make_shared<ByteBudget>(m_settings.limits.unsentBudget);
    m_mailbox->attachToThisThread();
    m_adapter = std::make_unique<QtHttpAdapter>(
        [this](Request request, Responder respond) { serve(std::move(request), std::move(respond)); },
        m_mailbox, m_settings.problems);
}

House::~House() = default;

void House::serve(Request request, Responder respond)
{
    const auto client = std::find_if(m_clients.begin(), m_clients.end(),
        [&request](const auto &each) { return each->visit.peer == request.peer; });
    require(client != m_clients.end(), "a request comes from a client");
    (*client)->visit.served.push_back(request);
    const Reply reply = replyTo(request.body);
    switch (deedFor(request.path)) {
    case Deed::Answer:
        respond(reply);
        respond({500, {}, "the second answer"});
        break;
    case Deed::AnswerLater:
        m_later.emplace_back(std::move(respond), reply);
        break;
    case Deed::SendFile:
        respond({200, {{"ETag", fileTag}}, {}, m_file});
        break;
    case Deed::Drop:
        break;
    case Deed::Throw:
        throw std::runtime_error("thrown on purpose");
    }
}

House::Client &House::enter(const QHostAddress &peer)
{
    std::array<int, 2> ends{-1, -1};
    require(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) == 0,
        "there are descriptors left");
    auto client = std::make_unique<Client>();
    client->visit.peer = peer;
    client->descriptor = ends[0];
    ConnectionHost &host = *this;
    client->connection
        = std::make_unique<Connection>(host, ++m_lastId, std::make_shared<Socket>(ends[1]), peer);
    m_clients.push_back(std::move(client));
    return *m_clients.back();
}

std::vector<Visit> House::receive(QByteArrayView input)
{
    const Client &one = enter(stranger);
    const Client &other = enter(proxy);
    Choices choices(input);
    const auto cut = [&choices](QByteArrayView &bytes) {
        const auto size = std::min(bytes.size(), qsizetype(1 + choices.below(400)));
        const auto piece = bytes.first(size);
        bytes = bytes.sliced(size);
        return piece;
    };
    for (auto toOne = input, toOther = input; !toOne.isEmpty() || !toOther.isEmpty(); settle()) {
        one.send(cut(toOne));
        other.send(cut(toOther));
    }
    one.finishSending();
    other.finishSending();
    settle();
    std::vector<Visit> visits;
    visits.reserve(m_clients.size());
    for (const auto &client : m_clients)
        visits.push_back(std::move(client->visit));
    m_clients.clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return visits;
}

// Goes on until nothing moves any more. An answer that was kept back is given when nothing else moves.
void House::settle()
{
    for (bool moves = true; moves;) {
        moves = resumeAll();
        moves = takeAnswers() || moves;
        moves = flushAll() || moves;
        moves = collect() || moves;
        if (!moves && !m_later.empty()) {
            const auto [respond, reply] = std::move(m_later.back());
            m_later.pop_back();
            respond(reply);
            moves = true;
        }
    }
}

bool House::resumeAll()
{
    const auto ids = std::exchange(m_toResume, {});
    for (const quint64 id : ids) {
        if (Connection *connection = find(id)) {
            connection->pump();
            flushLater(id);
        }
    }
    return !ids.empty();
}

bool House::takeAnswers()
{
    bool found = false;
    std::vector<Answer> answers;
    std::vector<Mailbox::Task> tasks;
    while (m_mailbox->takeAll(answers, tasks)) {
        found = true;
        for (Answer &answer : answers) {
            auto wire = m_adapter->take(std::move(answer));
            require(wire.has_value(), "an answer belongs to a request");
            if (Connection *connection = find(wire->connection))
                connection->answered(std::move(*wire));
        }
    }
    return found;
}

bool House::flushAll()
{
    const auto ids = std::exchange(m_toFlush, {});
    for (const quint64 id : ids) {
        if (Connection *connection = find(id))
            connection->flush();
    }
    return !ids.empty();
}

// The clients take what they were sent; what is finished ends.
bool House::collect()
{
    bool found = false;
    for (const auto &client : m_clients) {
        Connection *connection = client->connection.get();
        const auto before = client->visit.output.size();
        ssize_t got = 0;
        while ((got = ::recv(client->descriptor, m_scratch.data(), m_scratch.size(), 0)) > 0)
            client->visit.output.append(m_scratch.data(), got);
        if (connection && client->visit.output.size() > before) {
            found = true;
            connection->notify(Connection::News::Writable);
            flushLater(connection->id());
        }
        client->visit.finished = !connection || connection->isFinished();
        if (client->visit.finished)
            client->connection.reset();
    }
    return found;
}

Connection *House::find(quint64 id) const
{
    for (const auto &client : m_clients) {
        if (client->connection && client->connection->id() == id)
            return client->connection.get();
    }
    return nullptr;
}
