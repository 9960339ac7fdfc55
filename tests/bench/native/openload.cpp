// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Creates on a fixed schedule, whatever the server does: request i is due at start + i / RATE, and its
// latency counts from then, so that a server that stalls can't hide it by being asked later.
//
//   BENCH_API_KEY=… openload PORT RATE SECONDS CONNECTIONS [CALLBACK_PORT …]
//
// Prints one JSON object with latencies in milliseconds, with BENCH_SAMPLES=1 all of them. A request that
// finds no idle connection waits for one, and its latency with it. With ports, the interviews name receivers
// of their own, in turn. candidateRef begins with the moment in which the request was due, in microseconds.

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

int connectTo(int port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        std::perror("connect");
        std::exit(1);
    }
    return descriptor;
}

struct Target
{
    std::string key;
    int port = 0;
    std::vector<std::string> callbackPorts;
};

std::string requestFor(long long number, std::chrono::system_clock::time_point due, const Target &target)
{
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(due.time_since_epoch()).count();
    const std::string id
        = "open_" + std::to_string(micros) + "_" + std::to_string(::getpid()) + "_" + std::to_string(number);
    std::string callback;
    if (!target.callbackPorts.empty()) {
        callback = R"(,"callbackUrl":"http://127.0.0.1:)"
            + target.callbackPorts[size_t(number) % target.callbackPorts.size()] + "/hook\"";
    }
    std::string profile;
    for (int i = 0; i < 40; ++i)
        profile += "8 years backend. ";
    const std::string body = R"({"candidateRef":")" + id + R"(","candidateProfile":")" + profile
        + R"(","position":"Senior Software Engineer","level":"SENIOR","qualifications":[)"
          R"("5+ years of production TypeScript experience","Demonstrated distributed systems design at scale",)"
          R"("Strong async/concurrency patterns knowledge"],"companyName":"Acme Corp","externalId":")"
        + id + "\"" + callback + "}";
    return "POST /api/v1/integration/interviews HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(target.port)
        + "\r\nX-API-Key: " + target.key + "\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

// Sends the request and reads the whole answer. Answers its status; 0 when the connection broke.
int exchange(int descriptor, const std::string &request)
{
    if (::send(descriptor, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
        return 0;
    std::string answer;
    char buffer[8192];
    size_t whole = std::string::npos;
    while (whole == std::string::npos || answer.size() < whole) {
        const auto got = ::recv(descriptor, buffer, sizeof buffer, 0);
        if (got <= 0)
            return 0;
        answer.append(buffer, size_t(got));
        const auto head = answer.find("\r\n\r\n");
        if (whole == std::string::npos && head != std::string::npos) {
            const char *length = ::strcasestr(answer.c_str(), "\r\ncontent-length:");
            whole = head + 4 + (length ? size_t(std::atoll(length + 17)) : 0);
        }
    }
    return std::atoi(answer.c_str() + 9);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5) {
        std::fprintf(stderr, "usage: openload PORT RATE SECONDS CONNECTIONS [CALLBACK_PORT …]\n");
        return 2;
    }
    const double rate = std::atof(argv[2]);
    const auto total = (long long)(rate * std::atof(argv[3]));
    const char *fromEnvironment = std::getenv("BENCH_API_KEY");
    const Target target{
        fromEnvironment ? fromEnvironment : "sk_live_bench", std::atoi(argv[1]), {argv + 5, argv + argc}};
    std::atomic<long long> next = 0;
    std::atomic<long long> refused = 0;
    std::mutex mutex;
    std::vector<double> milliseconds;
    const auto start = Clock::now() + std::chrono::milliseconds(100);
    const auto startByDate = std::chrono::system_clock::now() + std::chrono::milliseconds(100);
    std::vector<std::thread> threads;
    for (int i = 0; i < std::atoi(argv[4]); ++i) {
        threads.emplace_back([&] {
            const int descriptor = connectTo(target.port);
            for (long long number = next++; number < total; number = next++) {
                const auto after = std::chrono::duration_cast<Clock::duration>(
                    std::chrono::duration<double>(double(number) / rate));
                const auto due = start + after;
                const auto request = requestFor(number, startByDate + after, target);
                std::this_thread::sleep_until(due);
                if (exchange(descriptor, request) != 201)
                    ++refused;
                const double took = std::chrono::duration<double, std::milli>(Clock::now() - due).count();
                const std::scoped_lock lock(mutex);
                milliseconds.push_back(took);
            }
            ::close(descriptor);
        });
    }
    for (auto &thread : threads)
        thread.join();
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto quantile = [&](double q) { return milliseconds[size_t(q * double(milliseconds.size() - 1))]; };
    std::printf("{\"p50\": %.3f, \"p95\": %.3f, \"p99\": %.3f, \"max\": %.3f, \"count\": %zu, \"not201\": "
                "%lld, \"rate\": %.0f",
        quantile(0.5), quantile(0.95), quantile(0.99), milliseconds.back(), milliseconds.size(),
        refused.load(), rate);
    if (std::getenv("BENCH_SAMPLES")) {
        for (size_t i = 0; i < milliseconds.size(); ++i)
            std::printf(i == 0 ? ", \"samples\": [%.3f" : ",%.3f", milliseconds[i]);
        std::printf("]");
    }
    std::printf("}\n");
    return 0;
}
