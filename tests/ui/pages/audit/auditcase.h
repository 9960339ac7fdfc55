// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/workspace.h"
#include "models/auditmodel.h"
#include "parts/table.h"
#include "uihouse/house.h"

#include <QComboBox>

namespace candor::uitest {

// The audit log before a real server in which something was done.
class AuditCase
{
public:
    bool begin()
    {
        if (!server.start())
            return false;
        run = server.requestPlan(QStringLiteral("Data Analyst"), QStringLiteral("cand_64"));
        return !run.isEmpty();
    }
    bool open() { return house.open(server); }
    bool openPage()
    {
        return house.openAsAdministrator("audit") && QTest::qWaitFor([this] { return hasRows(); }, patience);
    }
    [[nodiscard]] parts::Table *table() const { return house.console->window().findChild<parts::Table *>(); }
    [[nodiscard]] bool hasRows() const
    {
        return table() && table()->isVisible() && table()->model()->rowCount() > 0;
    }
    [[nodiscard]] QString cell(int row, models::AuditModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    // The first row that says so; -1 = none.
    [[nodiscard]] int rowWith(models::AuditModel::Column column, const QString &text) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, column) == text)
                return row;
        }
        return -1;
    }
    bool look(const QString &action)
    {
        const int row = rowWith(models::AuditModel::What, action);
        if (row >= 0)
            table()->setCurrentIndex(table()->model()->index(row, 0));
        return row >= 0;
    }
    [[nodiscard]] bool everyRowSays(models::AuditModel::Column column, const QString &text) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, column) != text)
                return false;
        }
        return table()->model()->rowCount() > 0;
    }
    bool choose(const QString &filter, const QString &choice) const
    {
        auto *box = qobject_cast<QComboBox *>(robot().find(filter));
        const int index = box ? box->findText(choice) : -1;
        if (index >= 0)
            box->setCurrentIndex(index);
        return index >= 0;
    }
    [[nodiscard]] Robot &robot() const { return *house.robot; }

    SettingsHome settings;
    ServerProcess server;
    House house;
    QString run; // the interview that was requested
};

} // namespace candor::uitest
