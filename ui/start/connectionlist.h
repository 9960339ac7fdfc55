// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/connections.h"
#include "start/startpage.h"

#include <functional>

namespace candor::start {

// What people call it: "This computer", "Demonstration", "candor.example.com".
[[nodiscard]] QString nameOf(const client::Connection &connection);

// The servers that were used from here, to open one or to forget it.
class ConnectionList final : public StartPage
{
public:
    struct Choices
    {
        std::function<void(const client::Connection &)> open;
        std::function<void(const client::Connection &)> forget;
        std::function<void()> add;
    };
    ConnectionList(client::Connections &connections, const Choices &choices, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QWidget *entry(const client::Connection &connection);

    client::Connections &m_connections;
    Choices m_choices;
    QWidget *m_entries = nullptr;
};

} // namespace candor::start
