// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>
#include <optional>

namespace candor::frame {

// A place in the console. Pages name one another only so.
struct Address
{
    QByteArray page; // PageInfo::id
    QString object = {}; // what the page is to show; empty = what it shows by itself
    QUrlQuery detail = {}; // where in it: "turn=4"
    bool operator==(const Address &) const = default;

    // "interview/run_1#turn=4"; what addressFromText() reads.
    [[nodiscard]] QString toText() const;
};

// Nothing for what is no address. Whether there is such a page is for the window to say.
[[nodiscard]] std::optional<Address> addressFromText(const QString &text);

} // namespace candor::frame
