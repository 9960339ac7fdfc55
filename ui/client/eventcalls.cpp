// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/eventcalls.h"

#include "client/reading.h"

namespace candor::client {

namespace {

constexpr std::chrono::seconds margin{10}; // for an answer on its way

} // namespace

Pending<api::EventPage> EventCalls::followEvents(
    Audience audience, const QString &after, std::chrono::seconds wait, QObject *reader)
{
    Call call{"GET",
        audience == Audience::Tenant ? QStringLiteral("/integration/events")
                                     : QStringLiteral("/platform-admin/events")};
    call.query.addQueryItem(QStringLiteral("after"), after.isEmpty() ? QStringLiteral("latest") : after);
    call.query.addQueryItem(QStringLiteral("limit"), QStringLiteral("200"));
    if (wait.count() > 0)
        call.query.addQueryItem(QStringLiteral("wait"), QString::number(wait.count()));
    call.patience = wait + margin;
    call.isWaiting = wait.count() > 0;
    call.isPatient = false;
    return sendAndRead(m_transport, call, api::eventPageFromJson, reader);
}

} // namespace candor::client
