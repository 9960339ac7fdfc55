// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/console.h"
#include "frame/mainwindow.h"
#include "parts/table.h"

#include <QUrl>
#include <functional>
#include <memory>

namespace bench {

// A recruiter before the console, with the table of interviews. Ends the program with a sentence when what is
// waited for doesn't come.
class Seat
{
public:
    // Signs in at `server` and waits until the inbox has its answers.
    Seat(const QUrl &server, const QString &email, const QString &password);

    // Opens the table with a filter, as "state=PENDING"; empty = as it is. Answers the nanoseconds until
    // other rows than before stand on the screen.
    qint64 open(const QString &filter);
    // Until no filter's rows stand there.
    qint64 clearFilter();
    [[nodiscard]] candor::parts::Table &table() const;
    [[nodiscard]] QAbstractItemModel &model() const { return *table().model(); }
    // All that is in sight is there.
    void settle();

    // Runs the event loop until it is so.
    static void until(const std::function<bool()> &isSo, const char *what);

private:
    [[nodiscard]] bool hasTable() const;
    qint64 timed(const std::function<void()> &act);

    std::unique_ptr<candor::desktop::Console> m_console;
};

} // namespace bench
