// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/webhookconfigs.h"
#include "support/testcertificate.h"

#include <QTest>

using namespace candor;
using delivery::ConfigChange;
using storage::WebhookConfig;
using storage::WebhookHeader;
using storage::WebhookTls;

// What a save keeps of the headers and certificates that are stored.
class tst_KeptParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsThatAreNamedStayBesideNewOnes();
    void whatIsNotStoredCanNotStay();
    void aKeyThatStaysMustFitTheCertificateThatComes();
    void nothingIsKeptWhereNothingIsReplaced();
};

namespace {

QStringList pointersOf(const domain::Faults &faults)
{
    QStringList pointers;
    for (const auto &fault : faults)
        pointers.append(fault.pointer);
    return pointers;
}

} // namespace

void tst_KeptParts::partsThatAreNamedStayBesideNewOnes()
{
    WebhookConfig stored;
    stored.headers
        = {{QStringLiteral("X-Key"), QStringLiteral("v")}, {QStringLiteral("X-Old"), QStringLiteral("w")}};
    stored.tls = {"authority", "certificate", "key"};
    ConfigChange change;
    change.customHeaders = QList<WebhookHeader>{{QStringLiteral("X-Another"), QStringLiteral("n")}};
    change.keptHeaders = {QStringLiteral("x-key")};
    change.tls = WebhookTls{"new authority", {}, {}};
    change.keptTls = {QStringLiteral("certificate"), QStringLiteral("key")};
    const auto whole = delivery::completed(change, stored);
    const QList<WebhookHeader> headers{
        {QStringLiteral("X-Another"), QStringLiteral("n")}, {QStringLiteral("X-Key"), QStringLiteral("v")}};
    QCOMPARE(whole.customHeaders, std::optional(headers));
    QCOMPARE(whole.tls, std::optional(WebhookTls{"new authority", "certificate", "key"}));
    QVERIFY(whole.keptHeaders.isEmpty() && whole.keptTls.isEmpty() && whole.faults.isEmpty());
}

void tst_KeptParts::whatIsNotStoredCanNotStay()
{
    ConfigChange change;
    change.customHeaders.emplace();
    change.keptHeaders = {QStringLiteral("X-Old")};
    change.tls = WebhookTls{};
    change.keptTls = {QStringLiteral("authorities")};
    QCOMPARE(pointersOf(delivery::completed(change, {}).faults),
        QStringList({QStringLiteral("/keepCustomHeaders/0"), QStringLiteral("/tls/keep/0")}));
}

void tst_KeptParts::aKeyThatStaysMustFitTheCertificateThatComes()
{
    const auto mine = tests::makeCertificate();
    WebhookConfig stored;
    stored.tls = {{}, mine.certificate, mine.key};
    ConfigChange change;
    change.callbackUrl = QStringLiteral("https://receiver.example/hook");
    change.keptTls = {QStringLiteral("key")};
    const auto now = domain::SystemClock().now();
    change.tls = WebhookTls{{}, mine.certificate, {}};
    QVERIFY(delivery::checkChange(delivery::completed(change, stored), {}, now));
    change.tls = WebhookTls{{}, tests::makeCertificate().certificate, {}};
    const auto refused = delivery::checkChange(delivery::completed(change, stored), {}, now);
    QVERIFY(!refused);
    QCOMPARE(pointersOf(refused.error().fields), QStringList{QStringLiteral("/tls/key")});
}

void tst_KeptParts::nothingIsKeptWhereNothingIsReplaced()
{
    ConfigChange change;
    const auto whole = delivery::completed(change, {});
    QVERIFY(!whole.customHeaders && !whole.tls && whole.faults.isEmpty());
}

QTEST_GUILESS_MAIN(tst_KeptParts)
#include "tst_keptparts.moc"
