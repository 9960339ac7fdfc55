// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/connections.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using candor::client::Connection;
using candor::client::Connections;
using Kind = Connection::Kind;

class tst_ConsoleConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsKeptAtFirst();
    void theLastOneUsedComesFirst();
    void thePlaceIsTheSameWithAnotherPerson();
    void anotherPlaceDoesNotTakeTheIdOfAKnownOne();
    void everythingOutlivesTheProgram();
    void anEntryThatIsDamagedCountsAsAbsent();
    void aForgottenOneIsGone();

private:
    static Connection remote(const QString &url)
    {
        Connection connection;
        connection.url = QUrl(url);
        return connection;
    }
    static Connection bundled(const QString &folder)
    {
        Connection connection;
        connection.kind = Kind::Bundled;
        connection.folder = folder;
        connection.port = 8081;
        return connection;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ConsoleConnections::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
    QCoreApplication::setApplicationName(QStringLiteral("candor"));
}

void tst_ConsoleConnections::nothingIsKeptAtFirst()
{
    QVERIFY(Connections().all().isEmpty());
}

void tst_ConsoleConnections::theLastOneUsedComesFirst()
{
    Connections connections;
    QSignalSpy changed(&connections, &Connections::changed);
    const auto one = connections.use(remote(QStringLiteral("https://one.example")));
    const auto two = connections.use(bundled(QStringLiteral("/srv/candor")));
    QCOMPARE(connections.all(), (QList<Connection>{two, one}));
    connections.use(one);
    QCOMPARE(connections.all(), (QList<Connection>{one, two}));
    QCOMPARE(changed.size(), 3);
}

void tst_ConsoleConnections::thePlaceIsTheSameWithAnotherPerson()
{
    Connections connections;
    const auto first = connections.use(remote(QStringLiteral("https://one.example")));
    auto again = remote(QStringLiteral("https://one.example"));
    again.email = QStringLiteral("other@example.com");
    QVERIFY(again.id != first.id);
    QCOMPARE(connections.use(again).id, first.id);
    const auto here = connections.use(bundled(QStringLiteral("/srv/candor")));
    QCOMPARE(connections.use(bundled(QStringLiteral("/srv/candor"))).id, here.id);
    QVERIFY(connections.use(bundled(QStringLiteral("/srv/other"))).id != here.id);
    QCOMPARE(connections.all().size(), 3);
}

void tst_ConsoleConnections::anotherPlaceDoesNotTakeTheIdOfAKnownOne()
{
    Connections connections;
    const auto here = connections.use(bundled(QStringLiteral("/srv/candor")));
    auto elsewhere = here;
    elsewhere.kind = Kind::Remote;
    elsewhere.url = QUrl(QStringLiteral("https://one.example"));
    const auto kept = connections.use(elsewhere);
    QVERIFY(kept.id != here.id);
    QCOMPARE(connections.all(), (QList<Connection>{kept, here}));
}

void tst_ConsoleConnections::everythingOutlivesTheProgram()
{
    auto connection = remote(QStringLiteral("https://one.example:8443"));
    connection.email = QStringLiteral("robin@example.com");
    connection.userKind = candor::domain::UserKind::PlatformAdmin;
    Connections().use(connection);
    QCOMPARE(Connections().all(), QList<Connection>{connection});
    auto here = bundled(QStringLiteral("/home/you/with space"));
    here.masterKeyFile = QStringLiteral("/media/stick/master.key");
    Connections().use(here);
    QCOMPARE(Connections().all().first(), here);
}

void tst_ConsoleConnections::anEntryThatIsDamagedCountsAsAbsent()
{
    Connections connections;
    connections.use(remote(QStringLiteral("https://one.example")));
    connections.use(remote(QStringLiteral("https://two.example")));
    QSettings settings;
    settings.setValue(QStringLiteral("connections/1/kind"), QStringLiteral("carrier pigeon"));
    settings.sync();
    QCOMPARE(connections.all().size(), 1);
    QCOMPARE(connections.all().first().url, QUrl(QStringLiteral("https://one.example")));
    settings.setValue(QStringLiteral("connections/2/url"), QString());
    settings.sync();
    QVERIFY(connections.all().isEmpty());
}

void tst_ConsoleConnections::aForgottenOneIsGone()
{
    Connections connections;
    const auto one = connections.use(remote(QStringLiteral("https://one.example")));
    const auto two = connections.use(remote(QStringLiteral("https://two.example")));
    connections.remove(two.id);
    QCOMPARE(connections.all(), QList<Connection>{one});
}

QTEST_GUILESS_MAIN(tst_ConsoleConnections)
#include "tst_connections.moc"
