// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/keys.h"
#include "config/settings.h"
#include "config/values.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::config;

class tst_SettingNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingOfTheContractHasItsThreeNames();
    void anUnknownKeyIsAnErrorWithFileAndLine();
    void aVariableThatIsNoSettingIsWarnedAbout();
    void aSlipIsAnsweredWithTheNameThatWasMeant_data();
    void aSlipIsAnsweredWithTheNameThatWasMeant();

private:
    QString write(const QByteArray &toml);
    QTemporaryDir m_folder;
};

namespace {

QProcessEnvironment environment(const QHash<QString, QString> &values = {})
{
    QProcessEnvironment result;
    for (auto it = values.begin(); it != values.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

} // namespace

QString tst_SettingNames::write(const QByteArray &toml)
{
    QFile file(m_folder.filePath(QStringLiteral("candor.toml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size())
        qFatal("the test's file can't be written");
    return file.fileName();
}

void tst_SettingNames::everySettingOfTheContractHasItsThreeNames()
{
    // Written a second time by hand from the contract's §9.
    const QStringList expected{
        QStringLiteral("data_dir CANDOR_DATA_DIR --data-dir"),
        QStringLiteral("listen CANDOR_LISTEN --listen"),
        QStringLiteral("app_url CANDOR_APP_URL --app-url"),
        QStringLiteral("database CANDOR_DATABASE --database"),
        QStringLiteral("node_name CANDOR_NODE_NAME --node-name"),
        QStringLiteral("master_key CANDOR_MASTER_KEY --master-key"),
        QStringLiteral("master_key_file CANDOR_MASTER_KEY_FILE --master-key-file"),
        QStringLiteral("tls.certificate CANDOR_TLS_CERTIFICATE --tls-certificate"),
        QStringLiteral("tls.key CANDOR_TLS_KEY --tls-key"),
        QStringLiteral("plain_http CANDOR_PLAIN_HTTP --plain-http"),
        QStringLiteral(
            "limits.requests_per_minute CANDOR_LIMITS_REQUESTS_PER_MINUTE --limits-requests-per-minute"),
        QStringLiteral("limits.key_requests_per_minute CANDOR_LIMITS_KEY_REQUESTS_PER_MINUTE "
                       "--limits-key-requests-per-minute"),
        QStringLiteral("limits.tenant_requests_per_minute CANDOR_LIMITS_TENANT_REQUESTS_PER_MINUTE "
                       "--limits-tenant-requests-per-minute"),
        QStringLiteral("limits.logins_per_minute CANDOR_LIMITS_LOGINS_PER_MINUTE "
                       "--limits-logins-per-minute"),
        QStringLiteral("limits.login_failures_per_account CANDOR_LIMITS_LOGIN_FAILURES_PER_ACCOUNT "
                       "--limits-login-failures-per-account"),
        QStringLiteral("limits.login_failures_per_address CANDOR_LIMITS_LOGIN_FAILURES_PER_ADDRESS "
                       "--limits-login-failures-per-address"),
        QStringLiteral("limits.body_bytes CANDOR_LIMITS_BODY_BYTES --limits-body-bytes"),
        QStringLiteral("tokens.rotate_keys_after_days CANDOR_TOKENS_ROTATE_KEYS_AFTER_DAYS "
                       "--tokens-rotate-keys-after-days"),
        QStringLiteral("trusted_proxies CANDOR_TRUSTED_PROXIES --trusted-proxies"),
        QStringLiteral("proxy_header CANDOR_PROXY_HEADER --proxy-header"),
        QStringLiteral("webhooks.allow_networks CANDOR_WEBHOOKS_ALLOW_NETWORKS --webhooks-allow-networks"),
        QStringLiteral("webhooks.allow_http CANDOR_WEBHOOKS_ALLOW_HTTP --webhooks-allow-http"),
        QStringLiteral("webhooks.proxies CANDOR_WEBHOOKS_PROXIES --webhooks-proxies"),
        QStringLiteral("webhooks.retry_schedule CANDOR_WEBHOOKS_RETRY_SCHEDULE --webhooks-retry-schedule"),
        QStringLiteral("webhooks.concurrency CANDOR_WEBHOOKS_CONCURRENCY --webhooks-concurrency"),
        QStringLiteral("webhooks.rate CANDOR_WEBHOOKS_RATE --webhooks-rate"),
        QStringLiteral("webhooks.disable_after_hours CANDOR_WEBHOOKS_DISABLE_AFTER_HOURS "
                       "--webhooks-disable-after-hours"),
        QStringLiteral("agents.timeout_seconds CANDOR_AGENTS_TIMEOUT_SECONDS --agents-timeout-seconds"),
        QStringLiteral("retention.delivery_log_days CANDOR_RETENTION_DELIVERY_LOG_DAYS "
                       "--retention-delivery-log-days"),
        QStringLiteral("log.format CANDOR_LOG_FORMAT --log-format"),
        QStringLiteral("log.level CANDOR_LOG_LEVEL --log-level"),
        QStringLiteral("threads CANDOR_THREADS --threads"),
    };
    QStringList names;
    for (const Key &key : keys())
        names.append(QStringLiteral("%1 %2 %3").arg(key.name, environmentName(key), flagName(key)));
    QCOMPARE(names, expected);
    for (const Key &key : keys())
        QVERIFY(reference().contains(QStringLiteral("| `%1` |").arg(key.name)));
}

void tst_SettingNames::anUnknownKeyIsAnErrorWithFileAndLine()
{
    const QString file = write("threads = 1\n\n[limits]\nbody_byte = 5\n\n[limit]\n");
    const auto loaded = load({QStringLiteral("--config"), file}, environment());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().fields.size(), 2);
    QCOMPARE(loaded.error().fields.at(0).pointer, QStringLiteral("limits.body_byte"));
    QVERIFY(loaded.error().fields.at(0).detail.contains(file + QStringLiteral(":4)")));
    QVERIFY(loaded.error().fields.at(0).detail.contains(QStringLiteral("Did you mean limits.body_bytes?")));
    QCOMPARE(loaded.error().fields.at(1).pointer, QStringLiteral("limit"));
    QVERIFY(loaded.error().fields.at(1).detail.contains(file + QStringLiteral(":6)")));
}

void tst_SettingNames::aVariableThatIsNoSettingIsWarnedAbout()
{
    const auto loaded = load({QStringLiteral("--config"), write({})},
        environment({{QStringLiteral("CANDOR_LISTEN_PORT"), QStringLiteral("80")}}));
    QVERIFY(loaded);
    QCOMPARE(loaded->warnings.size(), 1);
    QVERIFY(loaded->warnings.first().contains(QStringLiteral("CANDOR_LISTEN_PORT")));
    QVERIFY(loaded->warnings.first().endsWith(QStringLiteral("Did you mean CANDOR_LISTEN?")));
}

void tst_SettingNames::aSlipIsAnsweredWithTheNameThatWasMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *slip, const char *name, const char *meant) {
        QTest::newRow(slip) << QString::fromLatin1(name) << QString::fromLatin1(meant);
    };
    row("a letter too little", "limits.requests_per_minut", "limits.requests_per_minute");
    row("a letter too much", "listenn", "listen");
    row("another letter", "lisden", "listen");
    row("two letters swapped", "limits.lgoins_per_minute", "limits.logins_per_minute");
    row("capitals", "LOG.LEVEL", "log.level");
    row("a word too little", "limits.requests_minute", "limits.requests_per_minute");
    row("a point for a stroke", "limits_body_bytes", "limits.body_bytes");
    row("something else", "colour", "");
    row("nothing", "", "");
    row("two of three letters", "xyt", "");
}

void tst_SettingNames::aSlipIsAnsweredWithTheNameThatWasMeant()
{
    QFETCH(QString, name);
    QFETCH(QString, meant);
    QStringList known;
    for (const Key &key : keys())
        known.append(key.name);
    QCOMPARE(nearestName(name, known), meant);
    QCOMPARE(nearestName(QString(5000, QLatin1Char('x')), known), QString());
}

QTEST_GUILESS_MAIN(tst_SettingNames)
#include "tst_settingnames.moc"
