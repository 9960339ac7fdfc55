// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace candor::server {

// What an error means and what to do about it, for people who follow the `type` of a problem. English.
struct ProblemText
{
    QString code; // the wire name
    int status = 0;
    QString title;
    QString meaning;
    QString wayOut;
};

// Every error of the server: those of the domain, in their order, then those that only the edge knows. Any
// thread.
[[nodiscard]] const QList<ProblemText> &problemTexts();

// The title that goes with a wire name; empty for an unknown one. Any thread.
[[nodiscard]] QString titleOf(const QByteArray &code);

} // namespace candor::server
