// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcertificate.h"
#include "tlstalk.h"

#include <QTest>

using candor::tests::CertificateFolder;
using Status = candor::crypto::TlsSession::Status;

// Clients of TLS 1.3 that change the keys of a session.
class tst_KeyChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysMayChangeBetweenBytes();
    void whoDoesNothingButChangeKeysIsCutOff_data();
    void whoDoesNothingButChangeKeysIsCutOff();
};

void tst_KeyChanges::keysMayChangeBetweenBytes()
{
    Talk talk(CertificateFolder().context());
    talk.exchange();
    QByteArray said;
    for (int number = 0; number < 300; ++number) {
        const QByteArray text(1 + number * 7 % 900, char('a' + number % 26));
        SSL_key_update(talk.client.session(), SSL_KEY_UPDATE_REQUESTED);
        talk.client.write(text);
        said += text;
        if (number % 100 == 99)
            talk.exchange();
    }
    QCOMPARE(talk.status, Status::WantsRead);
    QVERIFY(talk.arrived == said);
    QCOMPARE(talk.say("answer"), Status::Complete);
    QCOMPARE(talk.answer, "answer");
}

void tst_KeyChanges::whoDoesNothingButChangeKeysIsCutOff_data()
{
    QTest::addColumn<bool>("withData");
    QTest::newRow("nothing else") << false;
    QTest::newRow("a byte of data now and then") << true;
}

void tst_KeyChanges::whoDoesNothingButChangeKeysIsCutOff()
{
    QFETCH(bool, withData);
    Talk talk(CertificateFolder().context());
    talk.exchange();
    for (int number = 0; number < 5000; ++number) {
        SSL_key_update(talk.client.session(), SSL_KEY_UPDATE_NOT_REQUESTED);
        talk.client.handshake();
        if (withData && number % 10 == 0)
            talk.client.write("x");
    }
    talk.sockets.sendAsClient(talk.client.takeOutput());
    qsizetype arrived = 0;
    Status status = Status::Complete;
    while (status == Status::Complete) {
        const auto got = talk.session.read(talk.buffer.data(), qsizetype(talk.buffer.size()));
        arrived += got.bytes;
        status = got.status;
    }
    QCOMPARE(status, Status::Broken);
    QVERIFY(arrived < 500);
}

QTEST_GUILESS_MAIN(tst_KeyChanges)
#include "tst_keychanges.moc"
