// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"

#include <QString>
#include <QUrl>

namespace candor::models {

// What went wrong, and what the person can do about it.
struct Explanation
{
    QString headline;
    QString advice;
    QString footnote; // names the request for whoever reads the log; may be empty
};

[[nodiscard]] Explanation explain(const client::Failure &failure, const QUrl &server);
// In one line.
[[nodiscard]] QString sentence(const client::Failure &failure, const QUrl &server);

// What the server says in its own words, which are English: in another language it is told that they are.
[[nodiscard]] QString serverWords(const QString &detail);

} // namespace candor::models
