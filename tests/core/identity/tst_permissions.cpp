// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/organisation.h"

#include <QTest>

using namespace candor::domain;

class tst_Permissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wildcardsCoverTheirResourceOnly_data();
    void wildcardsCoverTheirResourceOnly();
    void whatIsNoPermissionIsTold();
    void eachRoleMayAllThatTheNextOneMay();
    void aKeysDefaultsHoldNoReview();
};

void tst_Permissions::wildcardsCoverTheirResourceOnly_data()
{
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("permission");
    QTest::addColumn<bool>("permitted");
    const auto row = [](const char *granted, const char *permission, bool permitted) {
        QTest::addRow("%s %s %s", granted, permitted ? "permits" : "does not permit", permission)
            << QString::fromLatin1(granted) << QString::fromLatin1(permission) << permitted;
    };
    row("interview:read", "interview:read", true);
    row("interview:read", "interview:update", false);
    row("interview:*", "interview:conduct", true);
    row("interview:*", "assessment:read", false);
    row("*", "platform:delete", true);
    row("user:*", "user:create", true);
    row("api:*", "api-key:create", false);
    row("*:read", "interview:read", false);
    row("", "interview:read", false);
    row(":*", "interview:read", false);
}

void tst_Permissions::wildcardsCoverTheirResourceOnly()
{
    QFETCH(QString, granted);
    QFETCH(QString, permission);
    QFETCH(bool, permitted);
    QCOMPARE(permits({granted}, permission), permitted);
    QCOMPARE(expandPermissions({granted}).contains(permission), permitted);
}

void tst_Permissions::whatIsNoPermissionIsTold()
{
    for (const auto &permission : permissions())
        QVERIFY2(isPermission(permission), qPrintable(permission));
    for (const char *known : {"*", "interview:*", "audit:*"})
        QVERIFY2(isPermission(QLatin1String(known)), known);
    for (const char *unknown : {"", ":", ":*", "*:*", "*:read", "interview", "interview:", "interview:fly",
             "Interview:read", "inter:*", "robot:*", " interview:read"})
        QVERIFY2(!isPermission(QLatin1String(unknown)), unknown);
}

void tst_Permissions::eachRoleMayAllThatTheNextOneMay()
{
    for (int i = 1; i < roleCount; ++i) {
        const auto above = permissionsOf(Role(i - 1));
        const auto below = permissionsOf(Role(i));
        QVERIFY(!below.isEmpty());
        QVERIFY(above.size() > below.size());
        for (const auto &permission : below)
            QVERIFY2(above.contains(permission), qPrintable(name(Role(i)) + permission));
    }
}

void tst_Permissions::aKeysDefaultsHoldNoReview()
{
    QVERIFY(permits(defaultKeyPermissions(), QStringLiteral("assessment:approve")));
    QVERIFY(!permits(defaultKeyPermissions(), QStringLiteral("assessment:review")));
    QVERIFY(!permits(defaultKeyPermissions(), QStringLiteral("api-key:create")));
}

QTEST_GUILESS_MAIN(tst_Permissions)
#include "tst_permissions.moc"
