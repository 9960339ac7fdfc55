// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/workspace.h"
#include "models/rolesmodel.h"
#include "parts/table.h"
#include "uihouse/house.h"

#include <QCheckBox>
#include <QJsonArray>

namespace candor::uitest {

// The page of roles before a real server.
class RolesCase : public QObject
{
protected:
    using Column = models::RolesModel::Column;

    [[nodiscard]] parts::Table *table() const
    {
        return m_house.console->window().findChild<parts::Table *>();
    }
    // Until the system's roles are there.
    [[nodiscard]] bool openPage()
    {
        return m_house.openAsAdministrator("roles")
            && QTest::qWaitFor([this] { return isFilled(); }, patience);
    }
    [[nodiscard]] bool isFilled() const
    {
        return table() && table()->isVisible() && rowOf(QStringLiteral("Viewer")) >= 0;
    }
    // The row of that name; -1 = none.
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, Column::Name).data().toString() == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] bool look(const QString &name)
    {
        const int row = rowOf(name);
        if (row >= 0)
            table()->setCurrentIndex(table()->model()->index(row, 0));
        return row >= 0;
    }
    [[nodiscard]] bool check(const QString &permission)
    {
        auto *box = qobject_cast<QCheckBox *>(robot().find(permission));
        if (!box || !box->isEnabled())
            return false;
        box->click();
        return true;
    }
    // One that may read interviews.
    [[nodiscard]] bool make(const QString &name)
    {
        return robot().press(QStringLiteral("New role")) && robot().fill(QStringLiteral("Name"), name)
            && check(QStringLiteral("Interviews: Read")) && robot().press(QStringLiteral("Make the role"))
            && QTest::qWaitFor([this, &name] { return table()->isVisible() && look(name); }, patience);
    }
    [[nodiscard]] bool beginChange(const QString &name)
    {
        return look(name) && robot().press(QStringLiteral("Change"))
            && QTest::qWaitFor([this] { return robot().find(QStringLiteral("Save the role")); }, patience);
    }
    // As somebody who administers the organisation.
    QJsonObject call(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        if (m_bearer.isEmpty()) {
            const auto tokens = m_server.call("POST", QStringLiteral("/auth/login"),
                {{QStringLiteral("email"), m_server.administrator()},
                    {QStringLiteral("password"), m_server.password()}});
            m_bearer = "Bearer " + tokens.value(QLatin1String("accessToken")).toString().toLatin1();
        }
        return m_server.call(method, path, body, {{"X-API-Key", {}}, {"Authorization", m_bearer}});
    }
    bool addPerson(const QString &email, const QString &role)
    {
        return !call("POST", QStringLiteral("/users"),
            {{QStringLiteral("email"), email}, {QStringLiteral("name"), QStringLiteral("Kim")},
                {QStringLiteral("role"), role}, {QStringLiteral("password"), m_server.password()}})
                    .isEmpty();
    }
    // As the server has it.
    [[nodiscard]] QJsonObject role(const QString &name)
    {
        const auto all = call("GET", QStringLiteral("/roles")).value(QLatin1String("items")).toArray();
        for (const auto item : all) {
            if (item.toObject().value(QLatin1String("name")).toString() == name)
                return item.toObject();
        }
        return {};
    }
    [[nodiscard]] Robot &robot() const { return *m_house.robot; }

    SettingsHome m_settings;
    ServerProcess m_server;
    House m_house;

private:
    QByteArray m_bearer;
};

} // namespace candor::uitest
