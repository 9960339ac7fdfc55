// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/keys.h"
#include "config/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace candor;
using namespace candor::config;

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnythingTheDefaultsOfTheContractHold();
    void flagsWinOverEnvironmentOverFileOverDefaults();
    void everyValueCanStandInTheFile();
    void aWrongValueNamesKeyOriginAndTheWayOut_data();
    void aWrongValueNamesKeyOriginAndTheWayOut();
    void everythingWrongIsSaidAtOnce();
    void brokenTomlNamesFileAndLineAndKeepsItsSecrets();
    void aNamedFileThatIsMissingIsAnError();
    void twoMasterKeysAreAnError();
    void aMasterKeyIsKeptOutOfSight();
    void aFileWithTheMasterKeyMustNotBeOpenToOthers();
    void theDataFolderFollowsTheServiceThenTheDesktopSpecification();
    void whatIsNoSettingRemains();
    void printedSettingsAreAFileThatGivesTheSameSettings();
    void aDatabasePasswordIsNeverShown();

private:
    QString write(
        const QByteArray &toml, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner);
    QTemporaryDir m_folder;
    int m_files = 0;
};

namespace {

QProcessEnvironment environment(const QHash<QString, QString> &values = {})
{
    QProcessEnvironment result;
    result.insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/var/someone/data"));
    for (auto it = values.begin(); it != values.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

// Everything that is told of a failure.
QString told(const domain::Error &error)
{
    QString text = error.detail;
    for (const domain::FieldError &field : error.fields)
        text += QLatin1Char('\n') + field.detail;
    return text;
}

const QString keyText = QString::fromLatin1(QByteArray(32, 'k').toBase64());

Origin originOf(const LoadedSettings &loaded, const QString &key)
{
    for (const Origin &origin : loaded.origins) {
        if (origin.key == key)
            return origin;
    }
    return {};
}

} // namespace

QString tst_Settings::write(const QByteArray &toml, QFile::Permissions permissions)
{
    QFile file(m_folder.filePath(QStringLiteral("%1.toml").arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size()
        || !file.setPermissions(permissions))
        qFatal("the test's file can't be written");
    return file.fileName();
}

void tst_Settings::withoutAnythingTheDefaultsOfTheContractHold()
{
    const auto loaded = load({QStringLiteral("--config"), write({})}, environment());
    QVERIFY(loaded);
    Settings expected;
    expected.dataDirectory = QStringLiteral("/var/someone/data/candor");
    expected.listen = {QStringLiteral("127.0.0.1"), 8080};
    expected.database = QStringLiteral("sqlite");
    expected.requestsPerMinute = 100;
    expected.keyRequestsPerMinute = 0;
    expected.tenantRequestsPerMinute = 0;
    expected.loginsPerMinute = 20;
    expected.loginFailuresPerAccount = 10;
    expected.loginFailuresPerAddress = 50;
    expected.rotateTokenKeysAfterDays = 90;
    expected.bodyBytes = 1048576;
    using namespace std::chrono_literals;
    expected.webhookRetries = {5s, 5min, 30min, 2h, 5h, 10h, 14h, 20h, 24h};
    expected.threads = QThread::idealThreadCount();
    QCOMPARE(loaded->settings, expected);
    for (const Origin &origin : loaded->origins)
        QCOMPARE(origin.where, QStringLiteral("default"));
}

void tst_Settings::flagsWinOverEnvironmentOverFileOverDefaults()
{
    const QString file = write("threads = 2\nlisten = '127.0.0.1:1'\ndata_dir = '/file'\n");
    const auto loaded
        = load({QStringLiteral("--config=") + file, QStringLiteral("--data-dir"), QStringLiteral("/flag")},
            environment({{QStringLiteral("CANDOR_DATA_DIR"), QStringLiteral("/variable")},
                {QStringLiteral("CANDOR_LISTEN"), QStringLiteral("[::1]:2")},
                {QStringLiteral("CANDOR_THREADS"), QString()}}));
    QVERIFY(loaded);
    QCOMPARE(loaded->settings.dataDirectory, QStringLiteral("/flag"));
    QCOMPARE(loaded->settings.listen, (ListenAddress{QStringLiteral("::1"), 2}));
    QCOMPARE(loaded->settings.threads, 2);
    QCOMPARE(originOf(*loaded, QStringLiteral("data_dir")).where, QStringLiteral("--data-dir"));
    QCOMPARE(originOf(*loaded, QStringLiteral("listen")).where, QStringLiteral("CANDOR_LISTEN"));
    QCOMPARE(originOf(*loaded, QStringLiteral("threads")).where, file + QStringLiteral(":1"));
    QCOMPARE(originOf(*loaded, QStringLiteral("log.level")).where, QStringLiteral("default"));
}

void tst_Settings::everyValueCanStandInTheFile()
{
    const QString file = write(R"(
data_dir = "/srv/candor"
node_name = "node-1.example"
listen = ":0"
app_url = "https://interviews.example.com/"
database = "postgresql://candor@db.example.com:5432/candor"
master_key_file = "/etc/candor/key"
trusted_proxies = ["10.0.0.0/8", "::1"]
proxy_header = "Forwarded"
plain_http = "anywhere"
threads = 3
[tls]
certificate = "/etc/candor/chain.pem"
key = "/etc/candor/key.pem"
[limits]
requests_per_minute = 0
key_requests_per_minute = 60
tenant_requests_per_minute = 600
logins_per_minute = 5
login_failures_per_account = 6
login_failures_per_address = 0
body_bytes = "2 MiB"
[tokens]
rotate_keys_after_days = 30
[webhooks]
allow_networks = "192.168.0.0/16,fd00::/8"
allow_http = ["ATS.example.com", "10.1.2.3"]
proxies = ["http://proxy.example:3128", "http://u:p@10.1.2.4:8080"]
retry_schedule = [0.5, 30]
concurrency = 4
rate = 20
disable_after_hours = 48
[log]
format = "json"
level = "debug"
)");
    const auto loaded = load({QStringLiteral("--config"), file}, environment());
    QVERIFY2(loaded, loaded ? "" : qPrintable(told(loaded.error())));
    using namespace std::chrono_literals;
    const Settings expected{QStringLiteral("/srv/candor"), {QStringLiteral("0.0.0.0"), 0},
        QStringLiteral("https://interviews.example.com"),
        QStringLiteral("postgresql://candor@db.example.com:5432/candor"), QStringLiteral("node-1.example"),
        {}, QStringLiteral("/etc/candor/key"), QStringLiteral("/etc/candor/chain.pem"),
        QStringLiteral("/etc/candor/key.pem"), PlainHttp::Anywhere, 0, 60, 600, 5, 6, 0, 2097152, 30,
        {QStringLiteral("10.0.0.0/8"), QStringLiteral("::1")}, ProxyHeader::Forwarded,
        {QStringLiteral("192.168.0.0/16"), QStringLiteral("fd00::/8")},
        {QStringLiteral("ats.example.com"), QStringLiteral("10.1.2.3")},
        {QStringLiteral("http://proxy.example:3128"), QStringLiteral("http://u:p@10.1.2.4:8080")},
        {500ms, 30s}, 4, 20, 48, 60, 30, LogFormat::Json, LogLevel::Debug, 3};
    QCOMPARE(loaded->settings, expected);
}

void tst_Settings::aWrongValueNamesKeyOriginAndTheWayOut_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *variable, const char *text, const char *key) {
        QTest::newRow(name) << QString::fromLatin1(variable) << QString::fromLatin1(text)
                            << QString::fromLatin1(key);
    };
    row("a listen address without a port", "CANDOR_LISTEN", "127.0.0.1", "listen");
    row("a node's name with a space", "CANDOR_NODE_NAME", "node 1", "node_name");
    row("a node's name that is too long", "CANDOR_NODE_NAME",
        "a123456789b123456789c123456789d123456789e123456789f123456789g123", "node_name");
    row("a listen port over 65535", "CANDOR_LISTEN", "127.0.0.1:65536", "listen");
    row("a listen address that is a name", "CANDOR_LISTEN", "localhost:80", "listen");
    row("an IPv6 address without brackets", "CANDOR_LISTEN", "::1:80", "listen");
    row("a signed port", "CANDOR_LISTEN", "127.0.0.1:+80", "listen");
    row("a base address without a scheme", "CANDOR_APP_URL", "interviews.example.com", "app_url");
    row("a base address with a user", "CANDOR_APP_URL", "https://me@example.com", "app_url");
    row("a base address with a query", "CANDOR_APP_URL", "https://example.com/?a=b", "app_url");
    row("another database", "CANDOR_DATABASE", "mysql://localhost/candor", "database");
    row("a short master key", "CANDOR_MASTER_KEY", "c2hvcnQ=", "master_key");
    row("a master key that is no base64", "CANDOR_MASTER_KEY", "!", "master_key");
    row("a negative limit", "CANDOR_LIMITS_REQUESTS_PER_MINUTE", "-1", "limits.requests_per_minute");
    row("a body of no bytes", "CANDOR_LIMITS_BODY_BYTES", "0", "limits.body_bytes");
    row("plain http nowhere", "CANDOR_PLAIN_HTTP", "never", "plain_http");
    row("two header fields of proxies", "CANDOR_PROXY_HEADER", "both", "proxy_header");
    row("a proxy that is a name", "CANDOR_TRUSTED_PROXIES", "proxy.example.com", "trusted_proxies");
    row("a prefix over 32", "CANDOR_TRUSTED_PROXIES", "10.0.0.0/33", "trusted_proxies");
    row("a network with bits behind its prefix", "CANDOR_WEBHOOKS_ALLOW_NETWORKS", "10.1.2.3/8",
        "webhooks.allow_networks");
    row("a list with an empty entry", "CANDOR_WEBHOOKS_ALLOW_NETWORKS", "10.0.0.0/8,",
        "webhooks.allow_networks");
    row("a host with a scheme", "CANDOR_WEBHOOKS_ALLOW_HTTP", "http://ats", "webhooks.allow_http");
    row("a waiting time of nothing", "CANDOR_WEBHOOKS_RETRY_SCHEDULE", "5,0", "webhooks.retry_schedule");
    row("no request at once", "CANDOR_WEBHOOKS_CONCURRENCY", "0", "webhooks.concurrency");
    row("a rate that is none", "CANDOR_WEBHOOKS_RATE", "-1", "webhooks.rate");
    row("an unknown log format", "CANDOR_LOG_FORMAT", "xml", "log.format");
    row("an unknown log level", "CANDOR_LOG_LEVEL", "INFO", "log.level");
    row("no threads", "CANDOR_THREADS", "0", "threads");
    row("a certificate without its key", "CANDOR_TLS_CERTIFICATE", "/a.pem", "tls.key");
    row("plain http without a network", "CANDOR_WEBHOOKS_ALLOW_HTTP", "*", "webhooks.allow_http");
}

void tst_Settings::aWrongValueNamesKeyOriginAndTheWayOut()
{
    QFETCH(QString, variable);
    QFETCH(QString, text);
    QFETCH(QString, key);
    const auto loaded = load({QStringLiteral("--config"), write({})}, environment({{variable, text}}));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, domain::ErrorCode::ValidationFailed);
    QCOMPARE(loaded.error().fields.size(), 1);
    const domain::FieldError field = loaded.error().fields.first();
    QCOMPARE(field.pointer, key);
    QVERIFY2(field.detail.contains(key) && field.detail.contains(QLatin1Char(';')), qPrintable(field.detail));
    if (field.code == QLatin1String("INVALID_VALUE"))
        QVERIFY2(field.detail.contains(variable), qPrintable(field.detail));
}

void tst_Settings::everythingWrongIsSaidAtOnce()
{
    const auto loaded
        = load({QStringLiteral("--threads"), QStringLiteral("none"), QStringLiteral("--listen=x"),
                   QStringLiteral("--config"), write("strange = 1\n")},
            environment());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().fields.size(), 3);
}

void tst_Settings::brokenTomlNamesFileAndLineAndKeepsItsSecrets()
{
    const QString file = write("threads = 1\nmaster_key = VerySecret\n");
    const auto loaded = load({QStringLiteral("--config"), file}, environment());
    QVERIFY(!loaded);
    QVERIFY2(told(loaded.error()).contains(file + QStringLiteral(":2")), qPrintable(told(loaded.error())));
    QVERIFY(!told(loaded.error()).contains(QStringLiteral("VerySecret")));
}

void tst_Settings::aNamedFileThatIsMissingIsAnError()
{
    const QString missing = m_folder.filePath(QStringLiteral("missing.toml"));
    const auto loaded = load({}, environment({{QStringLiteral("CANDOR_CONFIG"), missing}}));
    QVERIFY(!loaded);
    QVERIFY(told(loaded.error()).contains(missing));
}

void tst_Settings::twoMasterKeysAreAnError()
{
    const auto loaded = load({QStringLiteral("--config"), write({})},
        environment({{QStringLiteral("CANDOR_MASTER_KEY"), keyText},
            {QStringLiteral("CANDOR_MASTER_KEY_FILE"), QStringLiteral("/etc/candor/key")}}));
    QVERIFY(!loaded);
    QVERIFY(told(loaded.error()).contains(QStringLiteral("CANDOR_MASTER_KEY_FILE")));
    QVERIFY(!told(loaded.error()).contains(keyText));
}

void tst_Settings::aMasterKeyIsKeptOutOfSight()
{
    const auto loaded = load({QStringLiteral("--config"), write({})},
        environment({{QStringLiteral("CANDOR_MASTER_KEY"), keyText}}));
    QVERIFY(loaded);
    QCOMPARE(loaded->settings.masterKey, QByteArray(32, 'k'));
    QVERIFY(!printed(*loaded).contains(keyText));
    QVERIFY(printed(*loaded).contains(QStringLiteral("CANDOR_MASTER_KEY")));

    const auto onCommandLine = load({QStringLiteral("--master-key"), keyText}, environment());
    QVERIFY(!onCommandLine);
    QVERIFY(!told(onCommandLine.error()).contains(keyText));
}

void tst_Settings::aFileWithTheMasterKeyMustNotBeOpenToOthers()
{
    const QByteArray toml = "master_key = '" + keyText.toLatin1() + "'\n";
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(load({QStringLiteral("--config"), write(toml, owner | QFile::ReadGroup)}, environment()));
    QVERIFY(!load({QStringLiteral("--config"), write(toml, owner | QFile::ReadOther)}, environment()));
}

void tst_Settings::theDataFolderFollowsTheServiceThenTheDesktopSpecification()
{
    const QString file = write({});
    const auto folder = [&](const QHash<QString, QString> &values) {
        return load({QStringLiteral("--config"), file}, environment(values))->settings.dataDirectory;
    };
    QCOMPARE(folder({{QStringLiteral("STATE_DIRECTORY"), QStringLiteral("/var/lib/candor:/var/lib/other")}}),
        QStringLiteral("/var/lib/candor"));
    QCOMPARE(folder({}), QStringLiteral("/var/someone/data/candor"));
    // A relative one must be ignored, says the specification.
    QVERIFY(folder({{QStringLiteral("XDG_DATA_HOME"), QStringLiteral("data")}})
            .endsWith(QStringLiteral("/candor")));
    QVERIFY(!folder({{QStringLiteral("XDG_DATA_HOME"), QStringLiteral("data")}})
            .endsWith(QStringLiteral("data/candor")));
}

void tst_Settings::whatIsNoSettingRemains()
{
    const auto loaded
        = load({QStringLiteral("backup"), QStringLiteral("--config"), write({}), QStringLiteral("create"),
                   QStringLiteral("--to"), QStringLiteral("a.tar"), QStringLiteral("--threads=4"),
                   QStringLiteral("--"), QStringLiteral("--listen")},
            environment());
    QVERIFY(loaded);
    QCOMPARE(loaded->remainingArguments,
        (QStringList{QStringLiteral("backup"), QStringLiteral("create"), QStringLiteral("--to"),
            QStringLiteral("a.tar"), QStringLiteral("--"), QStringLiteral("--listen")}));
    QCOMPARE(loaded->settings.threads, 4);

    QVERIFY(!load({QStringLiteral("--threads")}, environment()));
    QVERIFY(!load(
        {QStringLiteral("--threads"), QStringLiteral("--listen"), QStringLiteral(":0")}, environment()));
}

void tst_Settings::printedSettingsAreAFileThatGivesTheSameSettings()
{
    const auto loaded
        = load({QStringLiteral("--config"), write({}), QStringLiteral("--trusted-proxies=10.0.0.0/8,::1"),
                   QStringLiteral("--data-dir"), QStringLiteral("/with \"quotes\" and \\"),
                   QStringLiteral("--limits-body-bytes=2 MiB")},
            environment());
    QVERIFY(loaded);
    const auto again = load({QStringLiteral("--config"), write(printed(*loaded).toUtf8())}, environment());
    QVERIFY2(again, again ? "" : qPrintable(told(again.error())));
    QCOMPARE(again->settings, loaded->settings);
}

void tst_Settings::aDatabasePasswordIsNeverShown()
{
    for (const char *url : {"postgresql://candor:S3cret@db/candor", "postgresql://candor:S3cret:@x@db/candor",
             "postgresql://candor@db/candor?password=S3cret&sslmode=require",
             "mysql://candor:S3cret@db/candor"}) {
        const auto loaded = load(
            {QStringLiteral("--config"), write({}), QStringLiteral("--database"), QString::fromLatin1(url)},
            environment());
        const QString text = loaded ? printed(*loaded) : told(loaded.error());
        QVERIFY2(!text.contains(QStringLiteral("S3cret")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("****")));
    }
}

QTEST_APPLESS_MAIN(tst_Settings)
#include "tst_settings.moc"
