// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/address.h"

#include <QList>
#include <QString>
#include <functional>
#include <memory>

namespace candor::http {

struct Resolution
{
    QList<Address> addresses; // in the order of preference; empty when `error` isn't
    QString error; // English; empty when it worked
};

// Called once, on any thread; it may outlive who asked.
using Resolved = std::function<void(const Resolution &)>;

// The port behind which DNS stands. Any thread; resolve() doesn't block.
class Resolver
{
public:
    virtual ~Resolver() = default;
    virtual void resolve(const QString &host, Resolved done) = 0;
};

// getaddrinfo on threads of its own, which are there for as long as something is looked up. All who ask for a
// host at the same time share one look-up, so that a domain with a dead name server holds one thread. Its
// threads end by themselves after the last look-up: destroying the resolver doesn't wait for them, and
// callbacks may still come.
class SystemResolver final : public Resolver
{
public:
    SystemResolver();
    ~SystemResolver() override;
    void resolve(const QString &host, Resolved done) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace candor::http
