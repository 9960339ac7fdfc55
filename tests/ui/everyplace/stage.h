// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "uihouse/house.h"
#include "uihouse/places.h"

namespace candor::uitest {

// One thing to look at.
struct Place
{
    QString name; // of its pictures
    frame::Address address;
    bool isOwners = false; // what only the installation's owner may see
    std::optional<QKeyCombination> keys = {}; // that open it over the page
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
    void close();
    [[nodiscard]] QString password() const { return m_server.password(); } // of everybody

    // Every page, and its tabs, in the order of the sidebar; those that need an interview only in a full
    // world.
    [[nodiscard]] QList<Place> places() const;
    // Sets out, without waiting.
    void go(const Place &place);
    // Goes there and waits until it has what it shows.
    [[nodiscard]] bool visit(const Place &place);

    [[nodiscard]] desktop::Console &console() const { return *m_house.console; }
    [[nodiscard]] Robot &robot() const { return *m_house.robot; }
    // Between the console and the server.
    [[nodiscard]] FaultyProxy &network() const { return *m_house.proxy; }
    [[nodiscard]] QWidget &window() const { return m_house.console->window(); }
    // What is looked at: the window, or what has opened over it.
    [[nodiscard]] QWidget &shown() const { return m_over ? *m_over : window(); }

private:
    [[nodiscard]] QString fill();
    // The interviews in that state, as the list has them.
    [[nodiscard]] QStringList runsIn(const QString &state);

    SettingsHome m_settings;
    ServerProcess m_server;
    FaultyProxy m_receiver; // of events
    House m_house;
    Material m_material;
    bool m_hasOpened = false; // something over the page,
    QPointer<QWidget> m_over; // which may be a window of its own
};

} // namespace candor::uitest
