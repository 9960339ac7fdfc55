// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/startreport.h"

#include <QTest>

using namespace candor;
using desktop::readStartReport;
using start::StartFailure;
using Cause = StartFailure::Cause;

class tst_StartReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressIsRead();
    void theDemonstrationsRecruiterIsRead();
    void eachCodeIsACause_data();
    void eachCodeIsACause();
    void whatIsDamagedOrUnknownIsNoSuccess();
    void whatElseIsSaidIsNothingNew();
};

void tst_StartReport::theAddressIsRead()
{
    const auto report = readStartReport("listening on http://127.0.0.1:8080\n");
    QVERIFY(std::holds_alternative<desktop::Listening>(report));
    QCOMPARE(std::get<desktop::Listening>(report).url, QUrl(QStringLiteral("http://127.0.0.1:8080")));
}

void tst_StartReport::theDemonstrationsRecruiterIsRead()
{
    const auto report = readStartReport("demo recruiter: r@acme.example pass-word\n");
    QVERIFY(std::holds_alternative<start::DemoAccess>(report));
    QCOMPARE(std::get<start::DemoAccess>(report).email, QStringLiteral("r@acme.example"));
    QCOMPARE(std::get<start::DemoAccess>(report).password, QStringLiteral("pass-word"));
    const auto asked = desktop::readDemoAccess(
        QStringLiteral(R"({"recruiter":{"email":"r@acme.example","password":"pass-word"}})"));
    QVERIFY(asked);
    QCOMPARE(asked->password, QStringLiteral("pass-word"));
    QVERIFY(!desktop::readDemoAccess(QStringLiteral("{}")));
}

void tst_StartReport::eachCodeIsACause_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("cause");
    const std::pair<const char *, Cause> causes[] = {{"PORT_TAKEN", Cause::PortTaken},
        {"PORT_FORBIDDEN", Cause::PortForbidden}, {"FOLDER_UNWRITABLE", Cause::FolderUnwritable},
        {"FOLDER_IN_USE", Cause::FolderInUse}, {"DISK_FULL", Cause::DiskFull},
        {"MASTER_KEY_MISSING", Cause::MasterKeyMissing}, {"SCHEMA_NEWER", Cause::SchemaNewer},
        {"DATABASE_UNREACHABLE", Cause::DatabaseUnreachable}, {"SETTINGS_INVALID", Cause::SettingsInvalid},
        {"FAILED", Cause::Crashed}, {"OF_A_LATER_CANDOR", Cause::Crashed}};
    for (const auto &[code, cause] : causes)
        QTest::newRow(code) << QByteArray(code) << int(cause);
}

void tst_StartReport::eachCodeIsACause()
{
    QFETCH(QByteArray, code);
    QFETCH(int, cause);
    const auto report = readStartReport(
        "failed {\"code\":\"" + code + R"(","detail":"So it is.","folder":"/srv/d","port":8081})");
    QVERIFY(std::holds_alternative<StartFailure>(report));
    const auto failure = std::get<StartFailure>(report);
    QCOMPARE(int(failure.cause), cause);
    QCOMPARE(failure.detail, QStringLiteral("So it is."));
    QCOMPARE(failure.folder, QStringLiteral("/srv/d"));
    QCOMPARE(failure.port, quint16(8081));
}

void tst_StartReport::whatIsDamagedOrUnknownIsNoSuccess()
{
    QVERIFY(std::holds_alternative<StartFailure>(readStartReport("failed ")));
    QVERIFY(std::holds_alternative<StartFailure>(readStartReport("failed {\"code\":")));
}

void tst_StartReport::whatElseIsSaidIsNothingNew()
{
    for (const QByteArray &line : {QByteArray(), QByteArray("\n"), QByteArray("demo key: sk_live_x")})
        QVERIFY(std::holds_alternative<desktop::NothingNew>(readStartReport(line)));
}

QTEST_GUILESS_MAIN(tst_StartReport)
#include "tst_startreport.moc"
