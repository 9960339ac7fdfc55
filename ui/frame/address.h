// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace candor::frame {

// A place in the console. Pages name one another only so.
struct Address
{
    QByteArray page; // PageInfo::id
    QString object = {}; // what the page is to show; empty = what it shows by itself
    bool operator==(const Address &) const = default;
};

} // namespace candor::frame
