// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace candor::models {

// A column of a list of the server.
struct Column
{
    QByteArray id; // for ever: settings hold it
    QString title;
    int width = 120; // at first, in device-independent pixels
    QString ascending = {}; // the server's name for the order by this column; empty = it has none
    QString descending = {};
    bool isShownAtFirst = true;
    bool isNumber = false; // stands at the end of its cell
    bool isDescendingFirst = false; // what is greatest or newest is looked for first
};

} // namespace candor::models
