// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/workspace.h"
#include "models/platformsmodel.h"
#include "parts/table.h"
#include "uihouse/house.h"

namespace candor::uitest {

// The page of platforms before a real server.
class PlatformsCase : public QObject
{
protected:
    [[nodiscard]] bool begin()
    {
        return m_server.start()
            && !m_server
                    .call("POST", QStringLiteral("/super-admin/auth/bootstrap"),
                        {{QStringLiteral("email"), owner}, {QStringLiteral("password"), m_server.password()},
                            {QStringLiteral("name"), QStringLiteral("Olga Owner")}})
                    .isEmpty();
    }
    [[nodiscard]] parts::Table *table() const
    {
        return m_house.console->window().findChild<parts::Table *>();
    }
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.robot; }
    [[nodiscard]] bool signIn()
    {
        return robot().press(QStringLiteral("The server")) && m_house.signInAs(owner);
    }
    enum class News {
        Told, // to the page
        Kept,
    };
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
    [[nodiscard]] bool openPage()
    {
        if (!signIn())
            return false;
        m_house.console->workspace().navigator().go({"platforms"});
        return QTest::qWaitFor([this] { return table() && table()->isVisible(); }, patience);
    }
    [[nodiscard]] std::optional<api::PlatformAnswer> make(const QString &name, News news = News::Told)
    {
        const auto made = m_house.console->workspace().api().platforms.create(name,
            name.toLower().replace(QLatin1Char(' '), QLatin1Char('-')) + QStringLiteral(".example"),
            client::newIdempotencyKey());
        if (!QTest::qWaitFor([&made] { return made.isFinished(); }, patience) || !made.result())
            return std::nullopt;
        if (news == News::Told)
            m_house.console->window().currentPage()->reload();
        return *made.result();
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, models::PlatformsModel::Name).data().toString() == name)
                return row;
        }
        return -1;
    }
    // Until what the server says of it is known.
    [[nodiscard]] bool look(const QString &name)
    {
        if (!QTest::qWaitFor([this, &name] { return rowOf(name) >= 0; }, patience))
            return false;
        table()->setCurrentIndex(table()->model()->index(rowOf(name), 0));
        return QTest::qWaitFor([this] { return canPress("Change"); }, patience);
    }

    const QString owner = QStringLiteral("owner@platforms.example");
    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

} // namespace candor::uitest
