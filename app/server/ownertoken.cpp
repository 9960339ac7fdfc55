// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ownertoken.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace candor::app {

using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qsizetype tokenLength = 43;
constexpr qsizetype longestLine = 128;

tl::unexpected<domain::Error> refuse(const QString &reason)
{
    return domain::fail(ErrorCode::ValidationFailed,
        QStringLiteral("--owner-token-stdin wants a line with 43 base64url characters on standard input: ")
            + reason);
}

} // namespace

bool isOwnerToken(const QByteArray &text)
{
    return text.size() == tokenLength && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
}

Result<QByteArray> readOwnerToken(int descriptor, std::chrono::milliseconds within)
{
    const QDeadlineTimer deadline(within);
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (line.size() >= longestLine)
            return refuse(QStringLiteral("the line is too long."));
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, int(deadline.remainingTime()));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return refuse(QStringLiteral("none came in time."));
        char byte = 0;
        const auto count = ::read(descriptor, &byte, 1);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count <= 0)
            return refuse(QStringLiteral("it ended before the line did."));
        line += byte;
    }
    line.chop(1);
    if (!isOwnerToken(line))
        return refuse(QStringLiteral("what came isn't one."));
    return line;
}

void closeStandardInput()
{
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing < 0)
        return;
    ::dup2(nothing, STDIN_FILENO);
    if (nothing != STDIN_FILENO)
        ::close(nothing);
}

} // namespace candor::app
