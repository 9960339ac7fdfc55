// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/precondition.h"
#include "domain/result.h"
#include "domain/scope.h"
#include "edge/message.h"
#include "identity/caller.h"
#include "identity/interviewlinks.h"
#include "workflow/verb.h"

#include <QHash>
#include <QUrlQuery>
#include <memory>
#include <optional>

namespace candor::server {

struct Route;
struct RateVerdict;

// A parameter of a query as a form would send it: '+' is a space, "%2B" a plus sign.
[[nodiscard]] inline QString decodedValue(const QUrlQuery &query, const char *name)
{
    auto encoded = query.queryItemValue(QLatin1String(name), QUrl::FullyEncoded).toUtf8();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.replace('+', ' ')));
}

// A request on its way through the middleware to its handler, with what each step has found out. A plain
// value.
struct Context
{
    edge::Request request;
    const Route *route = nullptr;
    QHash<QByteArray, QString> parameters; // of the path, decoded
    QString requestId;
    QString address; // rateAddress() of the client, behind trusted proxies
    identity::Caller caller;
    std::shared_ptr<RateVerdict> limits; // of this request, as the answer will tell them
    std::optional<domain::TenantScope> tenant; // on routes that work in one
    std::optional<identity::LinkClaims> candidate; // on the candidate's routes
    QByteArray idempotencyScope; // hash; empty without an Idempotency-Key
    QByteArray requestHash; // of what the key stands for
    api::Precondition precondition; // If-Match, on conditional routes

    [[nodiscard]] QString parameter(const char *name) const { return parameters.value(name); }
    [[nodiscard]] QUrlQuery query() const { return QUrlQuery(QString::fromUtf8(request.query)); }
    [[nodiscard]] QString queryValue(const char *name) const { return decodedValue(query(), name); }
    // Who asks, for the unit of work of a verb.
    [[nodiscard]] workflow::Request verb() const
    {
        return {caller.actor(), requestId, precondition, reportAccess()};
    }
    // What the caller may see of reports.
    [[nodiscard]] workflow::ReportAccess reportAccess() const
    {
        if (caller.may(QStringLiteral("assessment:review")))
            return workflow::ReportAccess::Drafts;
        return caller.may(QStringLiteral("assessment:read")) ? workflow::ReportAccess::Approved
                                                             : workflow::ReportAccess::None;
    }

    // Whether the caller may say where reports are sent, which is a way to read them.
    [[nodiscard]] domain::Result<domain::Done> requireReportsFor(const char *field) const
    {
        if (reportAccess() != workflow::ReportAccess::None)
            return domain::Done();
        const auto wanted = QStringLiteral("assessment:read");
        return domain::fail(domain::Error{domain::ErrorCode::PermissionRequired,
            QStringLiteral("Reports are sent to %1, so naming one wants assessment:read.")
                .arg(QLatin1String(field)),
            {}, {}, {}, wanted, {}});
    }

    // How the verb's answer is remembered, when the request asked for it. `render` makes the answer.
    template <typename T>
    [[nodiscard]] workflow::Remember<T> remember(
        std::function<workflow::StoredAnswer(const T &)> render) const
    {
        if (idempotencyScope.isEmpty())
            return {};
        return workflow::Memory<T>{idempotencyScope, requestHash, std::move(render)};
    }
};

} // namespace candor::server
