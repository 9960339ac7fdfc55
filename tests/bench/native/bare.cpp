// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a webhook can't do without: one durable commit, one POST on a kept connection, one durable commit.
// Done again and again at a fixed rate, on one connection to each, with nothing around it.
//
//   bare sqlite FILE RECEIVER_PORT RATE SECONDS
//   bare postgres URL RECEIVER_PORT RATE SECONDS
//
// SQLite writes WAL with synchronous=FULL; PostgreSQL gets one INSERT, which commits by itself. A row is 1
// KiB. Prints one JSON object: every first commit and every whole way, in milliseconds. What takes longer
// than the rate leaves time for makes the next one begin later, and is no part of that one's time.

#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <libpq-fe.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t rowSize = 1024;
constexpr size_t bodySize = 400; // of an event of Candor's

[[noreturn]] void die(const char *what, const char *why)
{
    std::fprintf(stderr, "bare: %s: %s\n", what, why);
    std::exit(1);
}

std::function<void()> sqliteCommits(const char *file)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *insert = nullptr;
    if (sqlite3_open(file, &database) != SQLITE_OK
        || sqlite3_exec(database,
               "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE IF NOT EXISTS bare (id "
               "INTEGER "
               "PRIMARY KEY, body BLOB NOT NULL)",
               nullptr, nullptr, nullptr)
            != SQLITE_OK
        || sqlite3_prepare_v2(database, "INSERT INTO bare (body) VALUES (?)", -1, &insert, nullptr)
            != SQLITE_OK)
        die("sqlite", sqlite3_errmsg(database));
    return [database, insert, body = std::string(rowSize, 'r')] {
        sqlite3_bind_blob(insert, 1, body.data(), int(body.size()), SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE)
            die("sqlite", sqlite3_errmsg(database));
        sqlite3_reset(insert);
    };
}

std::function<void()> postgresCommits(const char *url)
{
    PGconn *connection = PQconnectdb(url);
    const auto done = [connection](PGresult *result) {
        if (PQresultStatus(result) != PGRES_COMMAND_OK)
            die("postgres", PQerrorMessage(connection));
        PQclear(result);
    };
    done(PQexec(connection,
        "SET client_min_messages = warning; CREATE TABLE IF NOT EXISTS bare (id BIGINT GENERATED ALWAYS AS "
        "IDENTITY PRIMARY KEY, body TEXT NOT NULL)"));
    done(PQprepare(connection, "put", "INSERT INTO bare (body) VALUES ($1)", 1, nullptr));
    return [connection, done, body = std::string(rowSize, 'r')] {
        const char *values[] = {body.c_str()};
        done(PQexecPrepared(connection, "put", 1, values, nullptr, nullptr, 0));
    };
}

std::function<void()> posts(int port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        die("receiver", "can't connect");
    const std::string request = "POST /hook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                                "application/json\r\nContent-Length: "
        + std::to_string(bodySize) + "\r\n\r\n" + std::string(bodySize, 'b');
    return [descriptor, request] {
        char answer[512];
        if (::send(descriptor, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size())
            || ::recv(descriptor, answer, sizeof answer, 0) <= 0)
            die("receiver", "doesn't answer");
    };
}

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void print(const char *name, const std::vector<double> &milliseconds)
{
    std::printf("\"%s\":[", name);
    for (size_t i = 0; i < milliseconds.size(); ++i)
        std::printf(i == 0 ? "%.3f" : ",%.3f", milliseconds[i]);
    std::printf("]");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 6) {
        std::fprintf(stderr, "usage: bare sqlite|postgres FILE|URL RECEIVER_PORT RATE SECONDS\n");
        return 2;
    }
    const bool isSqlite = std::string_view(argv[1]) == "sqlite";
    const auto commit = isSqlite ? sqliteCommits(argv[2]) : postgresCommits(argv[2]);
    const auto post = posts(std::atoi(argv[3]));
    const double rate = std::atof(argv[4]);
    const auto count = (long long)(rate * std::atof(argv[5]));
    std::vector<double> commits;
    std::vector<double> ways;
    const auto start = Clock::now();
    for (long long i = 0; i < count; ++i) {
        std::this_thread::sleep_until(start
            + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(double(i) / rate)));
        const auto begun = Clock::now();
        commit();
        commits.push_back(millisecondsSince(begun));
        post();
        commit();
        ways.push_back(millisecondsSince(begun));
    }
    std::printf("{");
    print("commits", commits);
    std::printf(",");
    print("ways", ways);
    std::printf("}\n");
    return 0;
}
