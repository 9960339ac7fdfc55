// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routetable.h"

namespace candor::server {

// A tree of path segments. A parameter matches any one segment that no constant does.
struct RouteTable::Node
{
    QHash<QByteArray, std::shared_ptr<Node>> constants;
    std::unique_ptr<Node> parameter;
    QByteArray parameterName;
    QHash<QByteArray, const Route *> methods;
};

RouteTable::RouteTable()
    : m_root(std::make_unique<Node>())
{
}

RouteTable::~RouteTable() = default;

void RouteTable::add(Route route)
{
    auto *node = m_root.get();
    for (const auto &segment : route.path.mid(1).split('/')) {
        if (!segment.startsWith(':')) {
            auto &next = node->constants[segment];
            if (!next)
                next = std::make_shared<Node>();
            node = next.get();
            continue;
        }
        if (!node->parameter)
            node->parameter = std::make_unique<Node>();
        node = node->parameter.get();
        // Routes may name the same place differently; the value is found under each of the names.
        if (!node->parameterName.split(',').contains(segment.mid(1)))
            node->parameterName += (node->parameterName.isEmpty() ? "" : ",") + segment.mid(1);
    }
    if (node->methods.contains(route.method))
        qFatal("two routes answer %s %s", route.method.constData(), route.path.constData());
    if (const auto faults = faultsOf(route); !faults.isEmpty())
        qFatal("%s %s: %s", route.method.constData(), route.path.constData(),
            qPrintable(faults.join(QStringLiteral("; "))));
    for (const auto &known : m_routes) {
        if (known->operationId == route.operationId)
            qFatal("two routes are called %s", route.operationId.constData());
    }
    m_routes.push_back(std::make_unique<Route>(std::move(route)));
    node->methods.insert(m_routes.back()->method, m_routes.back().get());
}

RouteTable::Match RouteTable::find(const QByteArray &method, const QByteArray &path) const
{
    Match match;
    const auto *node = m_root.get();
    for (const auto &segment : path.mid(1).split('/')) {
        if (const auto constant = node->constants.constFind(segment);
            constant != node->constants.constEnd()) {
            node = constant->get();
            continue;
        }
        if (!node->parameter || segment.isEmpty())
            return {};
        node = node->parameter.get();
        for (const auto &name : node->parameterName.split(','))
            match.parameters.insert(name, QString::fromUtf8(segment));
    }
    const auto wanted = method == "HEAD" ? QByteArray("GET") : method;
    match.route = node->methods.value(wanted);
    auto allowed = node->methods.keys();
    if (allowed.contains("GET"))
        allowed.append("HEAD");
    std::sort(allowed.begin(), allowed.end());
    match.allow = allowed.join(", ");
    return match;
}

} // namespace candor::server
