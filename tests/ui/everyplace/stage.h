// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "uihouse/house.h"

namespace candor::uitest {

// One thing to look at.
struct Place
{
    QString name; // of its pictures
    frame::Address address;
    bool isOwners = false; // what only the installation's owner may see
};

// The whole console before a real server, in any language, at each of its places.
class Stage
{
public:
    enum class World {
        Empty, // nobody has done anything yet
        Full, // interviews in every state, a webhook, deliveries
    };

    // Starts the server and fills it. A sentence when something went wrong.
    [[nodiscard]] QString build(World world);
    // The console in the program's present language, nobody signed in, at the sign-in page.
    [[nodiscard]] bool open();
    // As the tenant's administrator or the installation's owner.
    [[nodiscard]] bool signIn(bool asOwner);
    void close() { m_house.close(); }

    // Every page, and its tabs, in the order of the sidebar; those that need an interview only in a full
    // world.
    [[nodiscard]] QList<Place> places() const;
    // Goes there and waits until it has what it shows.
    [[nodiscard]] bool visit(const Place &place);

    [[nodiscard]] QWidget &window() const { return m_house.console->window(); }
    [[nodiscard]] ServerProcess &server() { return m_server; }

private:
    [[nodiscard]] QString fill();
    // The first interview in that state; empty when there is none.
    [[nodiscard]] QString runIn(const QString &state);

    SettingsHome m_settings;
    ServerProcess m_server;
    FaultyProxy m_receiver; // of events
    House m_house;
    QString m_planned; // interviews: whose plan waits,
    QString m_reported; // whose report waits,
    QString m_done; // and one that is over
};

} // namespace candor::uitest
