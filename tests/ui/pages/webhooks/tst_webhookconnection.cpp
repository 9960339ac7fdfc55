// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcertificate.h"
#include "uihouse/house.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QTextEdit>

using namespace candor;
using uitest::patience;

// What a webhook has beside its address: headers, certificates, a proxy.
class tst_WebhookConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void headersAreAddedReplacedKeptAndRemoved();
    void aHeaderThatIsWrongSaysSoAtItsField();
    void certificatesArePastedAndReplacedOneByOne();
    void aCertificateIsTakenFromAFile();
    void whatIsMissingOrRefusedIsSaidAtItsField();
    void aProxyIsSetAndTakenAway();

private:
    [[nodiscard]] bool openPage();
    [[nodiscard]] bool save();
    void setUp(QJsonObject more);
    [[nodiscard]] QJsonObject stored() { return m_server.call("GET", configPath()); }
    [[nodiscard]] bool paste(const QString &name, const QByteArray &text);
    [[nodiscard]] QString faultOf(const QString &name) const;
    [[nodiscard]] QString configPath() const
    {
        return QStringLiteral("/tenants/%1/webhook-config").arg(m_server.tenantId());
    }
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::FaultyProxy m_receiver; // of events
    uitest::House m_house;
};

namespace {

const QString more = QStringLiteral("Headers, certificates and proxy…");
const QString proxy = QStringLiteral("http://127.0.0.1:3128");

QString textOf(const QByteArray &pem)
{
    return QString::fromLatin1(pem);
}

} // namespace

void tst_WebhookConnection::initTestCase()
{
    m_server.set(QStringLiteral("CANDOR_WEBHOOKS_ALLOW_NETWORKS"), QStringLiteral("127.0.0.0/8"));
    m_server.set(QStringLiteral("CANDOR_WEBHOOKS_ALLOW_HTTP"), QStringLiteral("*"));
    m_server.set(QStringLiteral("CANDOR_WEBHOOKS_PROXIES"), proxy);
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_WebhookConnection::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_WebhookConnection::cleanup()
{
    m_house.close();
    m_server.call("DELETE", configPath());
}

bool tst_WebhookConnection::openPage()
{
    const auto isFilled = [this] {
        const auto *address = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("Address")));
        return address && !address->text().isEmpty();
    };
    if (!m_house.openAsAdministrator("webhooks") || !QTest::qWaitFor(isFilled, patience))
        return false;
    m_house.console->window().resize(1180, 1800);
    return true;
}

bool tst_WebhookConnection::save()
{
    const auto before = m_house.proxy->count("PUT", "/webhook-config");
    if (!robot().press(QStringLiteral("Save")))
        return false;
    const auto isSaved = [this, before] {
        return m_house.proxy->count("PUT", "/webhook-config") == before + 1
            && m_house.console->transport().outstanding() == 0
            && robot().sees(QStringLiteral("The webhook is saved."));
    };
    return QTest::qWaitFor(isSaved, patience);
}

void tst_WebhookConnection::setUp(QJsonObject more)
{
    more.insert(QLatin1String("callbackUrl"), QStringLiteral("https://127.0.0.1/hook"));
    m_server.call("PUT", configPath(), more);
}

// As from the clipboard, at once.
bool tst_WebhookConnection::paste(const QString &name, const QByteArray &text)
{
    auto *edit = qobject_cast<QTextEdit *>(robot().find(name));
    if (edit)
        edit->setPlainText(textOf(text));
    return edit;
}

QString tst_WebhookConnection::faultOf(const QString &name) const
{
    const auto *control = robot().find(name);
    return control ? control->accessibleDescription() : QString();
}

void tst_WebhookConnection::headersAreAddedReplacedKeptAndRemoved()
{
    setUp({{QStringLiteral("customHeaders"),
        QJsonObject{{QStringLiteral("X-Gone"), QStringLiteral("a")},
            {QStringLiteral("X-Key"), QStringLiteral("b")},
            {QStringLiteral("X-Route"), QStringLiteral("c")}}}});
    QVERIFY(openPage());
    QVERIFY(!robot().find(more)); // what there is, is shown at once
    QVERIFY(robot().sees(QStringLiteral("The value is stored; it isn't shown.")));
    QVERIFY(robot().press(QStringLiteral("Remove X-Gone")));
    QVERIFY(robot().sees(QStringLiteral("Goes when you save.")));
    QVERIFY(robot().find(QStringLiteral("Keep what is stored of X-Gone"))->hasFocus());
    QVERIFY(robot().press(QStringLiteral("Replace X-Route")));
    QVERIFY(robot().find(QStringLiteral("Value of header 3"))->hasFocus());
    robot().type(QStringLiteral("blue"));
    QVERIFY(robot().press(QStringLiteral("Add a header")));
    robot().type(QStringLiteral("X-New"));
    QVERIFY(robot().fill(QStringLiteral("Value of header 4"), QStringLiteral("green")));
    robot().shoot(QStringLiteral("webhooks-headers"));
    QVERIFY(save());
    const auto names = stored().value(QLatin1String("customHeaders")).toObject().keys();
    QCOMPARE(
        names, QStringList({QStringLiteral("X-Key"), QStringLiteral("X-New"), QStringLiteral("X-Route")}));
    QVERIFY(robot().find(QStringLiteral("Replace X-New")));
    QVERIFY(!robot().find(QStringLiteral("Value of header 3"))); // no value is shown
}

void tst_WebhookConnection::aHeaderThatIsWrongSaysSoAtItsField()
{
    setUp({});
    QVERIFY(openPage());
    QVERIFY(robot().press(more));
    QVERIFY(robot().press(QStringLiteral("Add a header")));
    robot().type(QStringLiteral("Webhook-ID"));
    QVERIFY(robot().press(QStringLiteral("Add a header")));
    robot().type(QStringLiteral("X Key"));
    QVERIFY(robot().press(QStringLiteral("Save")));
    const auto first = QStringLiteral("Name of header 1");
    QVERIFY(faultOf(first).contains(QLatin1String("Candor's own")));
    QVERIFY(faultOf(QStringLiteral("Name of header 2")).contains(QLatin1String("no spaces")));
    QVERIFY(robot().find(first)->hasFocus());
    robot().shoot(QStringLiteral("webhooks-headers-wrong"));
    QVERIFY(robot().fill(first, QStringLiteral("X-Key")));
    QVERIFY(faultOf(first).isEmpty());
    QVERIFY(robot().fill(QStringLiteral("Name of header 2"), QStringLiteral("x-key")));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QVERIFY(faultOf(first).contains(QLatin1String("there already")));
    QVERIFY(robot().press(QStringLiteral("Remove header 2")));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QVERIFY(faultOf(QStringLiteral("Value of header 1")).contains(QLatin1String("Type the value")));
    QCOMPARE(m_house.proxy->count("PUT", "/webhook-config"), 0);
    QVERIFY(robot().fill(QStringLiteral("Value of header 1"), QStringLiteral("secret")));
    QVERIFY(save());
    QCOMPARE(stored().value(QLatin1String("customHeaders")).toObject().keys(),
        QStringList{QStringLiteral("X-Key")});
}

void tst_WebhookConnection::certificatesArePastedAndReplacedOneByOne()
{
    setUp({});
    const auto mine = tests::makeCertificate();
    QVERIFY(openPage());
    QVERIFY(robot().press(more));
    QVERIFY(paste(QStringLiteral("Client certificate"), mine.certificate));
    QVERIFY(paste(QStringLiteral("Private key"), mine.key));
    QVERIFY(save());
    QVERIFY(robot().sees(QStringLiteral("CN=candor.example, valid until")));
    QVERIFY(robot().sees(QStringLiteral("Its key is stored and isn't shown.")));
    QVERIFY(!robot().find(QStringLiteral("Private key")));
    // An authority comes; what is there stays.
    QVERIFY(paste(QStringLiteral("Trusted certificates"), mine.certificate));
    QVERIFY(save());
    auto tls = stored().value(QLatin1String("tls")).toObject();
    QCOMPARE(tls.value(QLatin1String("authorities")).toArray().size(), 1);
    QCOMPARE(tls.value(QLatin1String("certificate")).toArray().size(), 1);
    robot().shoot(QStringLiteral("webhooks-certificates"));
    // The certificate is renewed under its key, which isn't typed again.
    QVERIFY(robot().press(QStringLiteral("Replace the client certificate")));
    QVERIFY(robot().find(QStringLiteral("Client certificate"))->hasFocus());
    QVERIFY(paste(QStringLiteral("Client certificate"), mine.certificate));
    QVERIFY(save());
    QVERIFY(robot().press(QStringLiteral("Remove the client certificate")));
    QVERIFY(save());
    tls = stored().value(QLatin1String("tls")).toObject();
    QCOMPARE(tls.value(QLatin1String("authorities")).toArray().size(), 1);
    QVERIFY(tls.value(QLatin1String("certificate")).toArray().isEmpty());
    QVERIFY(robot().press(QStringLiteral("Remove the trusted certificates")));
    QVERIFY(save());
    QVERIFY(stored().value(QLatin1String("tls")).isNull());
}

void tst_WebhookConnection::aCertificateIsTakenFromAFile()
{
    setUp({});
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(QStringLiteral("ca.pem"), tests::makeCertificate().certificate));
    QVERIFY(write(QStringLiteral("ca.der"), "\x30\x82"));
    QVERIFY(openPage());
    QVERIFY(robot().press(more));
    const auto choose = [this, &folder](const QString &name) {
        if (!robot().press(QStringLiteral("Trusted certificates, from a file…")))
            return false;
        auto *dialog = m_house.console->window().findChild<QFileDialog *>();
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(folder.filePath(name));
        dialog->close();
        return true;
    };
    const auto field = QStringLiteral("Trusted certificates");
    QVERIFY(choose(QStringLiteral("ca.der")));
    QVERIFY(faultOf(field).contains(QLatin1String("-----BEGIN")));
    QTRY_VERIFY(!m_house.console->window().findChild<QFileDialog *>());
    QVERIFY(choose(QStringLiteral("none.pem")));
    QVERIFY(faultOf(field).contains(QLatin1String("can't be read")));
    QTRY_VERIFY(!m_house.console->window().findChild<QFileDialog *>());
    QVERIFY(choose(QStringLiteral("ca.pem")));
    QVERIFY(!faultOf(field).contains(QLatin1String("can't be read")));
    QVERIFY(save());
    QVERIFY(robot().sees(QStringLiteral("CN=candor.example, valid until")));
}

void tst_WebhookConnection::whatIsMissingOrRefusedIsSaidAtItsField()
{
    setUp({});
    const auto mine = tests::makeCertificate();
    QVERIFY(openPage());
    QVERIFY(robot().press(more));
    QVERIFY(paste(QStringLiteral("Client certificate"), mine.certificate));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QVERIFY(faultOf(QStringLiteral("Private key")).contains(QLatin1String("needs its key")));
    QVERIFY(robot().find(QStringLiteral("Private key"))->hasFocus());
    QCOMPARE(m_house.proxy->count("PUT", "/webhook-config"), 0);
    QVERIFY(paste(QStringLiteral("Private key"), tests::makeCertificate().key)); // of another
    const auto hint = faultOf(QStringLiteral("Private key"));
    QVERIFY(robot().fill(QStringLiteral("Forward proxy"), QStringLiteral("http://10.1.2.3:3128")));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(faultOf(QStringLiteral("Private key")) != hint, patience);
    QVERIFY(!faultOf(QStringLiteral("Forward proxy")).contains(QLatin1String("Empty: directly")));
    robot().shoot(QStringLiteral("webhooks-certificates-refused"));
    QVERIFY(stored().value(QLatin1String("tls")).isNull());
}

void tst_WebhookConnection::aProxyIsSetAndTakenAway()
{
    setUp({});
    QVERIFY(openPage());
    QVERIFY(robot().press(more));
    QVERIFY(robot().fill(QStringLiteral("Forward proxy"), proxy));
    QVERIFY(save());
    QCOMPARE(stored().value(QLatin1String("proxy")).toString(), proxy);
    auto *field = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("Forward proxy")));
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    robot().key(Qt::Key_Delete);
    QVERIFY(save());
    QVERIFY(stored().value(QLatin1String("proxy")).isNull());
}

QTEST_MAIN(tst_WebhookConnection)
#include "tst_webhookconnection.moc"
