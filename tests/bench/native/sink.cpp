// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A receiver of webhooks that costs next to nothing: answers each POST with 204 on a kept connection, and
// measures how long it took to come by the clock of this machine: from its event, by the payload's
// `timestamp`, and an interview's first event also from the moment in which the create was due, which
// openload writes into candidateRef.
//
//   sink [PORTS [DELAY]]
//
// Listens on as many ports as asked for (1) and answers DELAY milliseconds (0) after a request came. Prints
// "listening on PORT …". GET / answers one JSON object with what came since the last GET: count, perSecond
// (between the first and the last arrival, whose dates are first and last, in milliseconds), bytes of a mean
// body, held (see below), and p50, p95, p99 of the latencies in milliseconds, those from the create's moment
// as sent50, sent95, sent99. GET /samples answers the same with every latency. GET /hang/N: from now on a
// POST to the N-th port is answered after 30 s; it counts as held and in nothing else. GET /hang/-1 ends
// that. GET /gone: from now on every POST is answered 410 and counts as held; GET /well ends that. Ends with
// its standard input.

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <queue>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace {

constexpr double hangMilliseconds = 30000;

double millisecondsNow()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

// When the event happened: "timestamp":"2026-03-20T10:12:00.000Z".
double eventTime(const std::string &body)
{
    static const std::string member = R"("timestamp":")";
    const auto at = body.find(member);
    if (at == std::string::npos)
        return 0;
    std::tm parts{};
    const char *rest = ::strptime(body.c_str() + at + member.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    return rest ? double(::timegm(&parts)) * 1000 + std::atof(rest) * 1000 : 0;
}

// When the create was due, for the first event of an interview of openload's; else 0.
double sentTime(const std::string &body)
{
    static const std::string member = R"("candidateRef":"open_)";
    const auto at = body.find(member);
    const auto sequence = body.find(R"("sequence":1)");
    if (at == std::string::npos || sequence == std::string::npos || body[sequence + 12] == '0')
        return 0;
    return std::atof(body.c_str() + at + member.size()) / 1000;
}

class Latencies
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    size_t count() const { return m_values.size(); }
    void sort() { std::sort(m_values.begin(), m_values.end()); }
    double quantile(double share) const
    {
        return m_values.empty() ? 0 : m_values[size_t(double(m_values.size() - 1) * share)];
    }
    std::string all() const
    {
        std::string text = "[";
        char number[32];
        for (const double value : m_values) {
            std::snprintf(number, sizeof number, text.size() > 1 ? ",%.2f" : "%.2f", value);
            text += number;
        }
        return text + "]";
    }

private:
    std::vector<double> m_values;
};

struct Counted
{
    Latencies events;
    Latencies sent;
    double first = 0;
    double last = 0;
    double bytes = 0;
    int held = 0;

    void take(const std::string &body)
    {
        const double now = millisecondsNow();
        if (events.count() == 0)
            first = now;
        last = now;
        bytes += double(body.size());
        events.add(now - eventTime(body));
        if (const double due = sentTime(body); due > 0)
            sent.add(now - due);
    }
    std::string told(bool withSamples)
    {
        events.sort();
        sent.sort();
        const double seconds = std::max(1e-3, (last - first) / 1000);
        const auto count = double(events.count());
        char text[600];
        std::snprintf(text, sizeof text,
            R"({"count":%.0f,"perSecond":%.1f,"first":%.1f,"last":%.1f,"bytes":%.0f,"held":%d,"p50":%.2f,"p95":%.2f,"p99":%.2f,)"
            R"("sent50":%.2f,"sent95":%.2f,"sent99":%.2f)",
            count, count / seconds, first, last, count > 0 ? bytes / count : 0.0, held, events.quantile(0.5),
            events.quantile(0.95), events.quantile(0.99), sent.quantile(0.5), sent.quantile(0.95),
            sent.quantile(0.99));
        std::string whole = text;
        if (withSamples)
            whole += R"(,"events":)" + events.all() + R"(,"sent":)" + sent.all();
        *this = {};
        return whole + "}";
    }
};

struct Client
{
    long long serial = 0; // descriptors are used again
    int port = 0; // the N-th
    std::string buffer;
};

struct Answer
{
    double due = 0;
    int descriptor = 0;
    long long serial = 0;

    bool operator<(const Answer &other) const { return due > other.due; } // the earliest on top
};

class Sink
{
public:
    explicit Sink(double delay)
        : m_delay(delay)
    {
    }

    bool listen(int ports)
    {
        std::printf("listening on");
        for (int i = 0; i < ports; ++i) {
            const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            socklen_t size = sizeof address;
            if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0
                || ::listen(listener, 1024) != 0)
                return false;
            ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
            std::printf(" %d", ntohs(address.sin_port));
            m_listeners.emplace(listener, i);
            watch(listener);
        }
        std::printf("\n");
        std::fflush(stdout);
        watch(STDIN_FILENO);
        return true;
    }

    void serve()
    {
        for (;;) {
            epoll_event events[64];
            const int ready = ::epoll_wait(m_poll, events, 64, untilNextAnswer());
            for (int i = 0; i < ready; ++i) {
                const int descriptor = events[i].data.fd;
                if (descriptor == STDIN_FILENO)
                    return;
                if (const auto listener = m_listeners.find(descriptor); listener != m_listeners.end())
                    accept(descriptor, listener->second);
                else
                    read(descriptor);
            }
            answerDue();
        }
    }

private:
    void watch(int descriptor)
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = descriptor;
        ::epoll_ctl(m_poll, EPOLL_CTL_ADD, descriptor, &event);
    }

    void accept(int listener, int port)
    {
        const int client = ::accept(listener, nullptr, nullptr);
        if (client < 0)
            return;
        const int on = 1;
        ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_clients[client] = {++m_serial, port, {}};
        watch(client);
    }

    void read(int descriptor)
    {
        char piece[65536];
        const auto got = ::recv(descriptor, piece, sizeof piece, 0);
        if (got <= 0) {
            ::close(descriptor);
            m_clients.erase(descriptor);
            return;
        }
        auto &client = m_clients[descriptor];
        client.buffer.append(piece, size_t(got));
        while (takeRequest(descriptor, client)) { }
    }

    // Answers the first whole request of the buffer, or sees to it; false when there is none.
    bool takeRequest(int descriptor, Client &client)
    {
        auto &buffer = client.buffer;
        const auto head = buffer.find("\r\n\r\n");
        if (head == std::string::npos)
            return false;
        const char *length = ::strcasestr(buffer.c_str(), "\r\ncontent-length:");
        const size_t size = length && length < buffer.c_str() + head ? size_t(std::atoll(length + 17)) : 0;
        if (buffer.size() < head + 4 + size)
            return false;
        if (buffer.starts_with("GET ")) {
            const auto told = control(buffer);
            send(descriptor,
                "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(told.size()) + "\r\n\r\n" + told);
        } else if (m_isGone) {
            m_counted.held += 1;
            send(descriptor, gone);
        } else if (client.port == m_hanging) {
            m_counted.held += 1;
            m_answers.push({millisecondsNow() + hangMilliseconds, descriptor, client.serial});
        } else {
            m_counted.take(buffer.substr(head + 4, size));
            if (m_delay > 0)
                m_answers.push({millisecondsNow() + m_delay, descriptor, client.serial});
            else
                send(descriptor, noContent);
        }
        buffer.erase(0, head + 4 + size);
        return true;
    }

    std::string control(const std::string &request)
    {
        static const std::string hang = "GET /hang/";
        if (request.starts_with(hang)) {
            m_hanging = std::atoi(request.c_str() + hang.size());
            return "{}";
        }
        if (request.starts_with("GET /gone") || request.starts_with("GET /well")) {
            m_isGone = request.starts_with("GET /gone");
            return "{}";
        }
        return m_counted.told(request.starts_with("GET /samples"));
    }

    static void send(int descriptor, const std::string &answer)
    {
        size_t sent = 0;
        while (sent < answer.size()) {
            const auto took = ::send(descriptor, answer.data() + sent, answer.size() - sent, MSG_NOSIGNAL);
            if (took <= 0)
                return;
            sent += size_t(took);
        }
    }

    int untilNextAnswer() const
    {
        return m_answers.empty() ? -1 : std::max(0, int(m_answers.top().due - millisecondsNow()) + 1);
    }

    void answerDue()
    {
        const double now = m_answers.empty() ? 0 : millisecondsNow();
        while (!m_answers.empty() && m_answers.top().due <= now) {
            const auto answer = m_answers.top();
            m_answers.pop();
            const auto client = m_clients.find(answer.descriptor);
            if (client != m_clients.end() && client->second.serial == answer.serial)
                send(answer.descriptor, noContent);
        }
    }

    inline static const std::string noContent = "HTTP/1.1 204 No Content\r\n\r\n";
    inline static const std::string gone = "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n";

    const double m_delay;
    const int m_poll = ::epoll_create1(0);
    std::unordered_map<int, int> m_listeners; // to the number of their port
    std::unordered_map<int, Client> m_clients;
    std::priority_queue<Answer> m_answers;
    Counted m_counted;
    long long m_serial = 0;
    int m_hanging = -1;
    bool m_isGone = false;
};

} // namespace

int main(int argc, char **argv)
{
    Sink sink(argc > 2 ? std::atof(argv[2]) : 0);
    if (!sink.listen(argc > 1 ? std::atoi(argv[1]) : 1))
        return 1;
    sink.serve();
    return 0;
}
