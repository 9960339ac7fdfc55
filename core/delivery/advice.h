// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/resolution.h"
#include "http/client.h"

namespace candor::delivery {

// What went wrong on the way to a receiver, and the way out for whoever looks after it.
struct Advice
{
    QString code; // stable, UPPER_SNAKE; empty: it was delivered
    QString sentence; // English; what to do
};

// Codes: what http::Exchange calls its cause, or else its errorClass; for an answer that isn't 2xx REDIRECT,
// HTTP_<status> for the ones that mean something particular to a webhook, HTTP_4XX, HTTP_5XX, HTTP_STATUS.
// Pure.
[[nodiscard]] Advice adviceFor(const http::Exchange &exchange);

// What is wrong with the webhook itself: SECRETS_UNREADABLE, WEBHOOK_DISABLED.
[[nodiscard]] Advice adviceFor(const QString &code);

// NO_DESTINATION: why no layer took the event, layer by layer.
[[nodiscard]] Advice adviceFor(const QList<SkippedLayer> &skipped);

} // namespace candor::delivery
