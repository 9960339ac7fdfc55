// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/workspace.h"
#include "models/peoplemodel.h"
#include "parts/table.h"
#include "uihouse/house.h"

#include <QComboBox>
#include <QLineEdit>

namespace candor::uitest {

// The page People before a real server.
class PeopleHouse
{
public:
    [[nodiscard]] bool openPage()
    {
        return robot().press(QStringLiteral("A company")) && house.openAsAdministrator("people")
            && QTest::qWaitFor([this] { return table() && table()->isVisible(); }, patience);
    }
    [[nodiscard]] parts::Table *table() const { return house.console->window().findChild<parts::Table *>(); }
    [[nodiscard]] Robot &robot() const { return *house.robot; }
    [[nodiscard]] client::Side side() const { return client::sideOf(*house.console->session().me()).value(); }
    // Through the API, as whoever is signed in.
    [[nodiscard]] std::optional<api::Person> make(const QString &name, const QString &role)
    {
        const auto made = make(name, role, server.password());
        if (auto *page = house.console->window().currentPage(); page && made)
            page->reload();
        return made;
    }
    [[nodiscard]] std::optional<api::Person> make(
        const QString &name, const QString &role, const QString &password)
    {
        const auto made = house.console->workspace().api().people.create(
            side(), {name, addressOf(name), role, password}, client::newIdempotencyKey());
        if (!QTest::qWaitFor([&made] { return made.isFinished(); }, patience) || !made.result())
            return std::nullopt;
        return *made.result();
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, models::PeopleModel::Name).data().toString() == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString cell(const QString &name, int column) const
    {
        const int row = rowOf(name);
        return row < 0 ? QString() : table()->model()->index(row, column).data().toString();
    }
    void choose(const QString &name) { table()->setCurrentIndex(table()->model()->index(rowOf(name), 0)); }
    // Until what the server says of them is known.
    [[nodiscard]] bool look(const QString &name)
    {
        if (!QTest::qWaitFor([this, &name] { return rowOf(name) >= 0; }, patience))
            return false;
        choose(name);
        return QTest::qWaitFor([this] { return canPress("Change"); }, patience);
    }
    [[nodiscard]] bool canPress(const char *name) const
    {
        const auto *button = robot().find(QString::fromUtf8(name));
        return button && button->isEnabled();
    }
    // There is a button of that name, and it can't be pressed.
    [[nodiscard]] bool isBarred(const char *name) const
    {
        const auto *button = robot().find(QString::fromUtf8(name));
        return button && !button->isEnabled();
    }
    [[nodiscard]] bool confirmByName(const QString &name)
    {
        return robot().fill(QStringLiteral("Type “%1” to go on.").arg(name), name)
            && robot().press(QStringLiteral("Delete it"));
    }
    [[nodiscard]] bool storeToken()
    {
        return robot().press(QStringLiteral("I have stored it")) && robot().press(QStringLiteral("Done"));
    }
    static QString addressOf(const QString &name)
    {
        return name.toLower().replace(QLatin1Char(' '), QLatin1Char('.')) + QStringLiteral("@people.example");
    }

    ServerProcess server;
    House house;
};

} // namespace candor::uitest
