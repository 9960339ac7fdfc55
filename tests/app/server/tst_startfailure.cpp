// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startfailure.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using app::StartCause;
using app::StartStep;
using domain::Error;
using domain::ErrorCode;

Q_DECLARE_METATYPE(StartStep)
Q_DECLARE_METATYPE(StartCause)
Q_DECLARE_METATYPE(ErrorCode)

class tst_StartFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepsRefusalHasItsCause_data();
    void eachStepsRefusalHasItsCause();
    void aKeyThatIsMissingIsToldFromAFolderThatCantBeMade();
    void theLineIsOneLineOfJson();
    void noTwoCausesHaveOneName();
};

void tst_StartFailure::eachStepsRefusalHasItsCause_data()
{
    QTest::addColumn<StartStep>("step");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("database");
    QTest::addColumn<StartCause>("cause");
    const QString sqlite;
    const auto postgres = QStringLiteral("postgresql://candor@127.0.0.1/candor");
    QTest::newRow("transport") << StartStep::Settings << ErrorCode::ValidationFailed << sqlite
                               << StartCause::SettingsInvalid;
    QTest::newRow("locked") << StartStep::Database << ErrorCode::InvalidState << sqlite
                            << StartCause::FolderInUse;
    QTest::newRow("newer") << StartStep::Database << ErrorCode::NotImplemented << sqlite
                           << StartCause::SchemaNewer;
    QTest::newRow("newer, PostgreSQL")
        << StartStep::Database << ErrorCode::NotImplemented << postgres << StartCause::SchemaNewer;
    QTest::newRow("full") << StartStep::Database << ErrorCode::StorageFull << sqlite << StartCause::DiskFull;
    QTest::newRow("broken") << StartStep::Database << ErrorCode::StorageUnavailable << sqlite
                            << StartCause::Failed;
    QTest::newRow("away") << StartStep::Database << ErrorCode::StorageUnavailable << postgres
                          << StartCause::DatabaseUnreachable;
    QTest::newRow("no such database")
        << StartStep::Database << ErrorCode::ValidationFailed << sqlite << StartCause::SettingsInvalid;
    QTest::newRow("another key") << StartStep::KeyCheck << ErrorCode::Internal << sqlite
                                 << StartCause::MasterKeyMissing;
    QTest::newRow("taken") << StartStep::Listening << ErrorCode::InvalidState << sqlite
                           << StartCause::PortTaken;
    QTest::newRow("forbidden") << StartStep::Listening << ErrorCode::PermissionRequired << sqlite
                               << StartCause::PortForbidden;
    QTest::newRow("no such address") << StartStep::Listening << ErrorCode::Internal << sqlite
                                     << StartCause::SettingsInvalid;
    QTest::newRow("a bad network") << StartStep::Composition << ErrorCode::ValidationFailed << sqlite
                                   << StartCause::SettingsInvalid;
    QTest::newRow("else") << StartStep::Composition << ErrorCode::Internal << sqlite << StartCause::Failed;
}

void tst_StartFailure::eachStepsRefusalHasItsCause()
{
    QFETCH(StartStep, step);
    QFETCH(ErrorCode, code);
    QFETCH(QString, database);
    QFETCH(StartCause, cause);
    const QTemporaryDir folder;
    config::Settings settings;
    settings.dataDirectory = folder.path();
    settings.database = database;
    Error error;
    error.code = code;
    QCOMPARE(app::causeOf(step, error, settings), cause);
}

void tst_StartFailure::aKeyThatIsMissingIsToldFromAFolderThatCantBeMade()
{
    const QTemporaryDir folder;
    config::Settings settings;
    settings.dataDirectory = folder.path();
    QCOMPARE(app::causeOf(StartStep::MasterKey, {}, settings), StartCause::FolderUnwritable);
    QFile data(folder.filePath(QStringLiteral("candor.db")));
    QVERIFY(data.open(QIODevice::WriteOnly));
    QCOMPARE(app::causeOf(StartStep::MasterKey, {}, settings), StartCause::MasterKeyMissing);
    QVERIFY(data.remove());
    settings.masterKeyFile = folder.filePath(QStringLiteral("elsewhere.key"));
    QCOMPARE(app::causeOf(StartStep::MasterKey, {}, settings), StartCause::MasterKeyMissing);
}

void tst_StartFailure::theLineIsOneLineOfJson()
{
    config::Settings settings;
    settings.dataDirectory = QStringLiteral("/srv/a \"folder\"\n");
    settings.listen.port = 8081;
    Error error;
    error.detail = QStringLiteral("It is taken.");
    error.fields = {{QStringLiteral("listen"), {}, QStringLiteral("another port helps")}};
    const auto line = app::startFailureLine({StartCause::PortTaken, error}, settings);
    QVERIFY(line.startsWith("failed "));
    QVERIFY(!line.contains('\n'));
    const auto told = QJsonDocument::fromJson(line.mid(7)).object();
    QCOMPARE(told.value(QLatin1String("code")).toString(), QStringLiteral("PORT_TAKEN"));
    QCOMPARE(told.value(QLatin1String("port")).toInt(), 8081);
    QCOMPARE(told.value(QLatin1String("folder")).toString(), settings.dataDirectory);
    QCOMPARE(told.value(QLatin1String("detail")).toString(),
        QStringLiteral("It is taken. listen: another port helps."));
}

void tst_StartFailure::noTwoCausesHaveOneName()
{
    QStringList names;
    for (int cause = 0; cause <= int(StartCause::Failed); ++cause)
        names.append(app::name(StartCause(cause)));
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(tst_StartFailure)
#include "tst_startfailure.moc"
