// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/activation.h"
#include "app/startfailure.h"
#include "config/settings.h"
#include "domain/result.h"

#include <QString>
#include <memory>

namespace candor::identity {
class Identity;
}

namespace candor::app {

struct StartOptions
{
    std::optional<ActivatedSocket> activated = {}; // to listen on in place of the settings' address
    QList<config::Origin> origins = {}; // of the settings, to be shown
    QByteArray ownerToken = {}; // that arms the owner's door at the start; empty = none
};

// One running server: the composition root. It builds the rooms from the bottom up, owns them, and stops them
// from the top down: accept → answers flushed → jobs → deliveries → identity → database. Lives on a thread
// with a running event loop.
class Node
{
public:
    // Opens the data, listens and starts the workers.
    [[nodiscard]] static tl::expected<std::unique_ptr<Node>, StartFailure> start(
        const config::Settings &settings, const StartOptions &options = {});
    // The OpenAPI document that a server publishes, without starting one: the rooms are put together over an
    // empty database in `folder`, which must exist and is left with its files.
    [[nodiscard]] static domain::Result<QByteArray> description(const QString &folder);
    ~Node();
    Node(const Node &) = delete;
    Node &operator=(const Node &) = delete;

    // Where it listens: "http://127.0.0.1:8080", https under TLS.
    [[nodiscard]] QString url() const;
    [[nodiscard]] identity::Identity &identity();

    // What the control socket says of the demo tenant from now on.
    void tellDemo(const QString &json);

    [[nodiscard]] bool hasCertificate() const;

    // Reads the certificate's files anew for the connections to come; the log says what came of it.
    void reloadCertificate();

    // Stops accepting, finishes what is being answered within ten seconds, then stops the workers. Blocks;
    // spins no event loop of its own but the edge's.
    void stop();

private:
    Node();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace candor::app
