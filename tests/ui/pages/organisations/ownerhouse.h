// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/table.h"
#include "uihouse/house.h"

namespace candor::uitest {

// The console of whom the installation belongs to, before a server with a few organisations.
class OwnerHouse
{
public:
    // False when the server doesn't come up.
    bool begin()
    {
        if (!server.start())
            return false;
        server.call("POST", QStringLiteral("/super-admin/auth/bootstrap"),
            {{QStringLiteral("email"), email}, {QStringLiteral("password"), server.password()},
                {QStringLiteral("name"), QStringLiteral("Olga Owner")}});
        m_owner = server
                      .call("POST", QStringLiteral("/super-admin/auth/login"),
                          {{QStringLiteral("email"), email}, {QStringLiteral("password"), server.password()}})
                      .value(QLatin1String("accessToken"))
                      .toString()
                      .toLatin1();
        m_platform = call("GET", QStringLiteral("/tenants/") + server.tenantId())
                         .value(QLatin1String("platformId"))
                         .toString();
        return !m_platform.isEmpty();
    }
    // As the owner; `tenant`: in which they act, empty = in none.
    QJsonObject call(const QByteArray &method, const QString &path, const QJsonObject &body = {},
        const QString &tenant = {})
    {
        return server.call(method, path, body,
            {{"X-API-Key", {}}, {"Authorization", "Bearer " + m_owner}, {"X-Tenant-ID", tenant.toLatin1()}});
    }
    // Its id.
    QString makeOrganisation(const QString &name, const QString &domain)
    {
        return call("POST", QStringLiteral("/tenants"),
            {{QStringLiteral("name"), name}, {QStringLiteral("domain"), domain},
                {QStringLiteral("platformId"), m_platform}})
            .value(QLatin1String("id"))
            .toString();
    }
    bool signIn()
    {
        return house.open(server) && house.robot->press(QStringLiteral("The server"))
            && house.signInAs(email);
    }
    // Signed in, on the page, with its table.
    bool openPage()
    {
        if (!signIn())
            return false;
        workspace().navigator().go({"organisations"});
        return QTest::qWaitFor(
            [this] { return table() && table()->isVisible() && table()->model()->rowCount() > 0; }, patience);
    }
    [[nodiscard]] parts::Table *table() const
    {
        return house.console->window().currentPage()->findChild<parts::Table *>();
    }
    [[nodiscard]] QString cell(const QString &name, int column) const
    {
        const int row = rowOf(name);
        return row < 0 ? QString() : table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        const auto *model = table() ? table()->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    // Looks at one, until what the server has of it is there.
    bool look(const QString &name)
    {
        if (!QTest::qWaitFor([this, &name] { return rowOf(name) >= 0; }, patience))
            return false;
        table()->setCurrentIndex(table()->model()->index(rowOf(name), 0));
        table()->setFocus();
        return QTest::qWaitFor(
            [this] { return house.robot->find(QStringLiteral("Rename"))->isEnabled(); }, patience);
    }
    [[nodiscard]] client::Session &session() const { return house.console->session(); }
    [[nodiscard]] frame::Workspace &workspace() const { return house.console->workspace(); }

    const QString email = QStringLiteral("owner@example.com");
    ServerProcess server;
    House house;

private:
    QByteArray m_owner;
    QString m_platform;
};

} // namespace candor::uitest
