// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcertificate.h"
#include "uihouse/house.h"

#include <QAction>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
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
    void aStoredCertificateThatExpiredIsShownWhereItIsReplaced();
    void certificatesThatCannotBeReadAreGivenUp();

private:
    [[nodiscard]] bool openPage();
    [[nodiscard]] bool save();
    void setUp(QJsonObject more);
    [[nodiscard]] QJsonObject stored() { return m_server.call("GET", configPath()); }
    [[nodiscard]] bool paste(const QString &name, const QByteArray &text);
    [[nodiscard]] QString faultOf(const QString &name) const;
    [[nodiscard]] qsizetype lastPut() const; // among the proxy's requests
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

// The server refuses a save for this member.
QByteArray refusal(const char *pointer, const char *code, const char *detail)
{
    const QJsonObject error{{QStringLiteral("pointer"), QString::fromLatin1(pointer)},
        {QStringLiteral("code"), QString::fromLatin1(code)},
        {QStringLiteral("detail"), QString::fromLatin1(detail)}};
    const QJsonObject problem{{QStringLiteral("code"), QStringLiteral("VALIDATION_FAILED")},
        {QStringLiteral("detail"), QStringLiteral("Some fields are wrong.")},
        {QStringLiteral("errors"), QJsonArray{error}}};
    return uitest::FaultyProxy::answerOf(400, QJsonDocument(problem).toJson(QJsonDocument::Compact),
        "Content-Type: application/problem+json\r\n");
}

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
    const auto saved = QStringLiteral("The webhook is saved.");
    if (robot().sees(saved) && !robot().press(QStringLiteral("Close")))
        return false; // what an earlier save says isn't this one's
    const auto before = m_house.proxy->count("PUT", "/webhook-config");
    if (!robot().press(QStringLiteral("Save")))
        return false;
    const auto isSaved = [this, before, saved] {
        return m_house.proxy->count("PUT", "/webhook-config") == before + 1 && robot().sees(saved)
            && m_house.console->transport().outstanding() == 0;
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

qsizetype tst_WebhookConnection::lastPut() const
{
    const auto &requests = m_house.proxy->requests();
    auto last = requests.size() - 1;
    while (last > 0 && requests.at(last).method != "PUT")
        --last;
    return last;
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
    auto *value = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("Value of header 4")));
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    auto *eye = value->actions().constFirst();
    QCOMPARE(eye->toolTip(), QStringLiteral("Show the value"));
    eye->trigger();
    QCOMPARE(value->echoMode(), QLineEdit::Normal);
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
    QVERIFY(faultOf(QStringLiteral("Private key")).contains(QLatin1String("the key of this certificate")));
    QVERIFY(faultOf(QStringLiteral("Forward proxy")).contains(QLatin1String("names the proxies")));
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

void tst_WebhookConnection::aStoredCertificateThatExpiredIsShownWhereItIsReplaced()
{
    const auto mine = tests::makeCertificate();
    setUp({{QStringLiteral("tls"),
        QJsonObject{{QStringLiteral("certificate"), textOf(mine.certificate)},
            {QStringLiteral("key"), textOf(mine.key)}}}});
    // As it is some time later.
    auto expired = stored();
    auto tls = expired.value(QLatin1String("tls")).toObject();
    auto certificate = tls.value(QLatin1String("certificate")).toArray().at(0).toObject();
    certificate.insert(QLatin1String("validUntil"), QStringLiteral("2020-02-29T12:00:00.000Z"));
    tls.insert(QLatin1String("certificate"), QJsonArray{certificate});
    expired.insert(QLatin1String("tls"), tls);
    m_house.proxy->add({"GET", "/webhook-config", uitest::FaultyProxy::Fault::Answer,
        uitest::FaultyProxy::answerOf(200, QJsonDocument(expired).toJson(QJsonDocument::Compact),
            "Content-Type: application/json\r\nETag: \"it\"\r\n")});
    QVERIFY(openPage());
    QVERIFY(robot().sees(QStringLiteral("CN=candor.example, expired on")));
    robot().shoot(QStringLiteral("webhooks-certificate-expired"));
    const auto field = QStringLiteral("Client certificate");
    QVERIFY(!robot().find(field)); // it is kept
    m_house.proxy->add({"PUT", "/webhook-config", uitest::FaultyProxy::Fault::Answer,
        refusal("/tls/certificate", "EXPIRED", "holds a certificate that expired on 2020-02-29."), 1});
    QVERIFY(robot().fill(QStringLiteral("Address"), QStringLiteral("https://127.0.0.1/other")));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(
        faultOf(field).contains(QLatin1String("This certificate has expired")), patience);
    QVERIFY(robot().find(field)->isVisible());
    QVERIFY(robot().find(QStringLiteral("Keep what is stored of the client certificate")));
    robot().shoot(QStringLiteral("webhooks-certificate-expired-refused"));
    m_house.proxy->clear();
    const auto fresh = tests::makeCertificate();
    QVERIFY(paste(field, fresh.certificate) && paste(QStringLiteral("Private key"), fresh.key));
    const auto &requests = m_house.proxy->requests();
    QVERIFY(robot().press(QStringLiteral("Save")));
    // The tag was of an answer that nobody gave: what counts is what was asked for.
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->count("PUT", "/webhook-config"), 2, patience);
    const auto sent = QJsonDocument::fromJson(requests.at(lastPut()).body).object();
    QCOMPARE(sent.value(QLatin1String("tls")).toObject().value(QLatin1String("certificate")).toString(),
        textOf(fresh.certificate).trimmed());
    QVERIFY(!sent.value(QLatin1String("tls")).toObject().contains(QLatin1String("keep")));
}

void tst_WebhookConnection::certificatesThatCannotBeReadAreGivenUp()
{
    setUp({});
    QVERIFY(openPage());
    m_house.proxy->add({"PUT", "/webhook-config", uitest::FaultyProxy::Fault::Answer,
        refusal("/tls", "UNREADABLE", "What is stored can't be decrypted any more. Give it again."), 1});
    QVERIFY(robot().fill(QStringLiteral("Address"), QStringLiteral("https://127.0.0.1/other")));
    QVERIFY(robot().press(QStringLiteral("Save")));
    const auto field = QStringLiteral("Trusted certificates");
    QTRY_VERIFY_WITH_TIMEOUT(faultOf(field).contains(QLatin1String("can't be decrypted")), patience);
    QVERIFY(robot().find(field)->isVisible());
    robot().shoot(QStringLiteral("webhooks-certificates-unreadable"));
    auto sent = QJsonDocument::fromJson(m_house.proxy->requests().at(lastPut()).body).object();
    QVERIFY(!sent.contains(QLatin1String("tls"))); // nobody had touched it
    QVERIFY(save()); // with nothing in its place
    sent = QJsonDocument::fromJson(m_house.proxy->requests().at(lastPut()).body).object();
    QVERIFY(sent.contains(QLatin1String("tls")));
    QVERIFY(!sent.value(QLatin1String("tls")).toObject().contains(QLatin1String("keep")));
    QVERIFY(stored().value(QLatin1String("tls")).isNull());
    QCOMPARE(
        stored().value(QLatin1String("callbackUrl")).toString(), QStringLiteral("https://127.0.0.1/other"));
    QVERIFY(robot().fill(QStringLiteral("Address"), QStringLiteral("https://127.0.0.1/third")));
    QVERIFY(save()); // and the next one says nothing of it
    sent = QJsonDocument::fromJson(m_house.proxy->requests().at(lastPut()).body).object();
    QVERIFY(!sent.contains(QLatin1String("tls")));
}

QTEST_MAIN(tst_WebhookConnection)
#include "tst_webhookconnection.moc"
