// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/localserver.h"

#include <QList>

namespace candor::start {

// What can be done about a server that doesn't start.
enum class WayOut {
    UseNextPort,
    ChoosePort,
    ChooseFolder,
    ChooseKey, // the file of the master key
    TryAgain,
};

struct FailureText
{
    QString headline;
    QString advice;
    QList<WayOut> waysOut; // the best one first
};
[[nodiscard]] FailureText explain(const StartFailure &failure);

// What its button says.
[[nodiscard]] QString word(WayOut wayOut, const StartFailure &failure);
// The port that UseNextPort takes.
[[nodiscard]] quint16 nextPort(const StartFailure &failure);
// Everything there is to know, for whoever is asked for help.
[[nodiscard]] QString detailsOf(const StartFailure &failure);

} // namespace candor::start
