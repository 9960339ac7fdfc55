// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A receiver of webhooks that costs next to nothing: answers each POST with 204 on a kept connection, and
// measures how long after its event a delivery came, by the payload's `timestamp` and this machine's clock.
//
//   sink
//
// Prints "listening on PORT". GET / answers one JSON object with what came since the last GET: count,
// perSecond (between the first and the last arrival), bytes of a mean body, and p50, p95, p99 of the
// latencies in milliseconds. Ends with its standard input.

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace {

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

struct Counted
{
    std::vector<double> latencies;
    double first = 0;
    double last = 0;
    double bytes = 0;

    void take(const std::string &body)
    {
        const double now = millisecondsNow();
        if (latencies.empty())
            first = now;
        last = now;
        bytes += double(body.size());
        latencies.push_back(now - eventTime(body));
    }
    std::string told()
    {
        std::sort(latencies.begin(), latencies.end());
        const auto quantile = [this](double share) {
            return latencies.empty() ? 0.0 : latencies[size_t(double(latencies.size() - 1) * share)];
        };
        const double seconds = std::max(1e-3, (last - first) / 1000);
        const auto count = double(latencies.size());
        char text[300];
        std::snprintf(text, sizeof text,
            R"({"count":%.0f,"perSecond":%.1f,"bytes":%.0f,"p50":%.2f,"p95":%.2f,"p99":%.2f})", count,
            count / seconds, count > 0 ? bytes / count : 0.0, quantile(0.5), quantile(0.95), quantile(0.99));
        *this = {};
        return text;
    }
};

// Answers every whole request in `buffer`.
void serve(int descriptor, std::string &buffer, Counted &counted)
{
    for (;;) {
        const auto head = buffer.find("\r\n\r\n");
        if (head == std::string::npos)
            return;
        const char *length = ::strcasestr(buffer.c_str(), "\r\ncontent-length:");
        const size_t size = length && length < buffer.c_str() + head ? size_t(std::atoll(length + 17)) : 0;
        if (buffer.size() < head + 4 + size)
            return;
        std::string answer = "HTTP/1.1 204 No Content\r\n\r\n";
        if (buffer.starts_with("GET ")) {
            const auto told = counted.told();
            answer = "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(told.size()) + "\r\n\r\n" + told;
        } else {
            counted.take(buffer.substr(head + 4, size));
        }
        (void)!::send(descriptor, answer.data(), answer.size(), MSG_NOSIGNAL);
        buffer.erase(0, head + 4 + size);
    }
}

} // namespace

int main()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(listener, 1024) != 0)
        return 1;
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    std::printf("listening on %d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    const int poll = ::epoll_create1(0);
    const auto watch = [poll](int descriptor) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = descriptor;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, descriptor, &event);
    };
    watch(listener);
    watch(STDIN_FILENO);
    std::unordered_map<int, std::string> buffers;
    Counted counted;
    for (;;) {
        epoll_event events[64];
        const int ready = ::epoll_wait(poll, events, 64, -1);
        for (int i = 0; i < ready; ++i) {
            const int descriptor = events[i].data.fd;
            if (descriptor == STDIN_FILENO)
                return 0;
            if (descriptor == listener) {
                const int client = ::accept(listener, nullptr, nullptr);
                const int on = 1;
                ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                watch(client);
                continue;
            }
            char piece[65536];
            const auto got = ::recv(descriptor, piece, sizeof piece, 0);
            if (got <= 0) {
                ::close(descriptor);
                buffers.erase(descriptor);
                continue;
            }
            auto &buffer = buffers[descriptor];
            buffer.append(piece, size_t(got));
            serve(descriptor, buffer, counted);
        }
    }
}
