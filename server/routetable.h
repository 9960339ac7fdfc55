// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/route.h"

#include <QHash>
#include <memory>
#include <vector>

namespace candor::server {

// All routes of the server, found by method and path. Filled before the first request, read by any thread
// after that.
class RouteTable
{
public:
    RouteTable();
    ~RouteTable();

    // Ends the process for two routes with the same method and path or the same operationId, and for one that
    // has faultsOf(): mistakes in the program.
    void add(Route route);

    struct Match
    {
        const Route *route = nullptr; // nullptr: no such path, or not with this method
        QHash<QByteArray, QString> parameters;
        QByteArray allow; // the methods that the path knows; empty: no such path
    };
    // `path` is decoded; its segments are matched whole. HEAD is answered by GET.
    [[nodiscard]] Match find(const QByteArray &method, const QByteArray &path) const;

    [[nodiscard]] const std::vector<std::unique_ptr<Route>> &routes() const { return m_routes; }

private:
    struct Node;

    std::vector<std::unique_ptr<Route>> m_routes;
    std::unique_ptr<Node> m_root;
};

} // namespace candor::server
