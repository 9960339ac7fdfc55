// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/activation.h"

#include <QHostAddress>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace candor::app {

namespace {

using domain::ErrorCode;

constexpr int firstDescriptor = 3; // SD_LISTEN_FDS_START

bool isListeningStream(int descriptor)
{
    int type = 0;
    int listening = 0;
    socklen_t size = sizeof(int);
    return ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM
        && ::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listening, &size) == 0 && listening != 0;
}

std::optional<config::ListenAddress> addressOf(int descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    if (::getsockname(descriptor, address, &size) != 0)
        return std::nullopt;
    quint16 port = 0;
    if (storage.ss_family == AF_INET)
        port = ntohs(reinterpret_cast<const sockaddr_in *>(address)->sin_port);
    else if (storage.ss_family == AF_INET6)
        port = ntohs(reinterpret_cast<const sockaddr_in6 *>(address)->sin6_port);
    else
        return std::nullopt;
    QHostAddress host(address);
    host.setScopeId({});
    return config::ListenAddress{host.toString(), port};
}

} // namespace

domain::Result<std::optional<ActivatedSocket>> takeActivatedSocket()
{
    const qint64 process = qEnvironmentVariable("LISTEN_PID").toLongLong();
    const int count = qEnvironmentVariableIntValue("LISTEN_FDS");
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(name);
    if (process != ::getpid() || count <= 0)
        return std::optional<ActivatedSocket>();
    if (count > 1) {
        return domain::fail(ErrorCode::ValidationFailed,
            QStringLiteral(
                "The service manager handed over %1 sockets; Candor serves one. Leave one ListenStream in "
                "the socket unit.")
                .arg(count));
    }
    const auto address = addressOf(firstDescriptor);
    if (!address || !isListeningStream(firstDescriptor)) {
        return domain::fail(ErrorCode::ValidationFailed,
            QStringLiteral(
                "The socket that the service manager handed over is no listening TCP socket. Write "
                "ListenStream=ADDRESS:PORT and Accept=no in the socket unit."));
    }
    ::fcntl(firstDescriptor, F_SETFD, FD_CLOEXEC);
    return std::optional(ActivatedSocket{firstDescriptor, *address});
}

} // namespace candor::app
