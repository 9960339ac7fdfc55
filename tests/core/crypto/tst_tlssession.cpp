// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/tlssession.h"
#include "support/testcertificate.h"
#include "tlstalk.h"

#include <QTest>
#include <climits>

using namespace candor;
using candor::tests::CertificateFolder;
using candor::tests::makeCertificate;
using crypto::TlsSession;
using Status = crypto::TlsSession::Status;

class tst_TlsSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesTalk_data();
    void bothSidesTalk();
    void oldVersionsAndSuitesAreRefused_data();
    void oldVersionsAndSuitesAreRefused();
    void theProtocolIsHttp1OrNone_data();
    void theProtocolIsHttp1OrNone();
    void nobodyNegotiatesAgain();
    void bytesMayComeOneAtATime();
    void aHandshakeMayWaitForRoom();
    void aLongAnswerWaitsForRoomAndArrivesWhole();
    void aReadTakesAllRecordsThatWait();
    void aReadEndsBeforeVeryManySmallRecords();
    void aFarewellEndsOneDirectionOnly();
    void aFarewellWaitsForRoom();
    void whoVanishesBreaksTheSession();
    void aForgedRecordBreaksTheSessionAfterWhatCameBefore();
    void plainHttpIsRecognised();
    void aTicketSavesTheHandshakeUntilTheCertificateChanges();
};

void tst_TlsSession::bothSidesTalk_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("rsaBits");
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        const char *name = version == TLS1_2_VERSION ? "TLS 1.2" : "TLS 1.3";
        QTest::addRow("%s, ECDSA", name) << version << 0;
        QTest::addRow("%s, RSA", name) << version << 2048;
    }
}

void tst_TlsSession::bothSidesTalk()
{
    QFETCH(int, version);
    QFETCH(int, rsaBits);
    Talk talk(CertificateFolder(makeCertificate({.rsaBits = rsaBits})).context());
    talk.client.onlyVersion(version);
    talk.exchange();
    QVERIFY(talk.client.handshake() && SSL_version(talk.client.session()) == version);
    const auto *suite = SSL_get_current_cipher(talk.client.session());
    QVERIFY(SSL_CIPHER_is_aead(suite));
    QVERIFY(!SSL_get_current_compression(talk.client.session()));
    QCOMPARE(SSL_CIPHER_get_bits(suite, nullptr), version == TLS1_2_VERSION ? 128 : 256);
    talk.client.write("question");
    talk.exchange();
    QCOMPARE(talk.arrived, "question");
    QCOMPARE(talk.say("answer"), Status::Complete);
    QCOMPARE(talk.answer, "answer");
}

void tst_TlsSession::oldVersionsAndSuitesAreRefused_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("suites");
    const QByteArray any = "ALL:@SECLEVEL=0";
    QTest::newRow("TLS 1.0") << TLS1_VERSION << any;
    QTest::newRow("TLS 1.1") << TLS1_1_VERSION << any;
    QTest::newRow("CBC") << TLS1_2_VERSION
                         << QByteArray("ECDHE+AESCBC:ECDHE+SHA256:!AESGCM:!CHACHA20:!AESCCM");
    QTest::newRow("no forward secrecy") << TLS1_2_VERSION << QByteArray("AES128-GCM-SHA256");
    QTest::newRow("finite fields") << TLS1_2_VERSION << QByteArray("DHE-RSA-AES128-GCM-SHA256");
    QTest::newRow("no authentication") << TLS1_2_VERSION << QByteArray("aNULL:@SECLEVEL=0");
}

void tst_TlsSession::oldVersionsAndSuitesAreRefused()
{
    QFETCH(int, version);
    QFETCH(QByteArray, suites);
    Talk talk(CertificateFolder(makeCertificate({.rsaBits = 2048})).context());
    talk.client.onlyVersion(version);
    QCOMPARE(SSL_CTX_set_cipher_list(talk.client.context(), suites.constData()), 1);
    talk.exchange();
    QCOMPARE(talk.status, Status::Broken);
    QVERIFY(talk.client.reason() != 0); // it got an alert
    QVERIFY(!talk.session.isPlainHttp());
    QCOMPARE(talk.session.read(talk.buffer.data(), 1).status, Status::Broken);
    QCOMPARE(talk.session.write("x").status, Status::Broken);
    QCOMPARE(talk.session.closeSending(), Status::Complete);
}

void tst_TlsSession::theProtocolIsHttp1OrNone_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << true;
    QTest::newRow("http/1.1") << QByteArray("\x08http/1.1") << QByteArray("http/1.1") << true;
    QTest::newRow("h2 rather") << QByteArray("\x02h2\x08http/1.1") << QByteArray("http/1.1") << true;
    QTest::newRow("h2") << QByteArray("\x02h2") << QByteArray() << false;
}

void tst_TlsSession::theProtocolIsHttp1OrNone()
{
    QFETCH(QByteArray, offered);
    QFETCH(bool, accepted);
    Talk talk(CertificateFolder().context());
    SSL_CTX_set_alpn_protos(talk.client.context(),
        reinterpret_cast<const unsigned char *>(offered.constData()), unsigned(offered.size()));
    talk.exchange();
    QCOMPARE(talk.client.handshake(), accepted);
    QCOMPARE(talk.status, accepted ? Status::WantsRead : Status::Broken);
    const unsigned char *chosen = nullptr;
    unsigned int size = 0;
    SSL_get0_alpn_selected(talk.client.session(), &chosen, &size);
    QTEST(QByteArray(reinterpret_cast<const char *>(chosen), qsizetype(size)), "chosen");
}

void tst_TlsSession::nobodyNegotiatesAgain()
{
    Talk talk(CertificateFolder().context());
    talk.client.onlyVersion(TLS1_2_VERSION);
    talk.exchange();
    QVERIFY(talk.client.handshake());
    SSL_renegotiate(talk.client.session());
    talk.exchange();
    QCOMPARE(talk.client.reason(), SSL_R_NO_RENEGOTIATION);
}

void tst_TlsSession::bytesMayComeOneAtATime()
{
    Talk talk(CertificateFolder().context());
    const auto trickle = [&talk] {
        for (const char byte : talk.client.takeOutput()) {
            QVERIFY(talk.status == Status::WantsRead);
            talk.sockets.sendAsClient(QByteArray(1, byte));
            const auto got = talk.session.read(talk.buffer.data(), qsizetype(talk.buffer.size()));
            talk.arrived.append(talk.buffer.data(), got.bytes);
            talk.status = got.status;
        }
    };
    while (!talk.client.handshake()) {
        trickle();
        talk.client.feed(talk.sockets.receiveAsClient());
    }
    talk.client.write("slowly");
    trickle();
    QCOMPARE(talk.arrived, "slowly");
    QCOMPARE(talk.status, Status::WantsRead);
}

void tst_TlsSession::aHandshakeMayWaitForRoom()
{
    const auto own = makeCertificate();
    const CertificateFolder folder(own);
    auto chain = own.certificate;
    for (int number = 0; number < 60; ++number)
        chain += own.certificate;
    folder.writeCertificate(chain);
    Talk talk(folder.context());
    const int small = 1;
    ::setsockopt(talk.sockets.server(), SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
    talk.client.handshake();
    talk.sockets.sendAsClient(talk.client.takeOutput());
    const auto read
        = [&talk] { return talk.session.read(talk.buffer.data(), qsizetype(talk.buffer.size())).status; };
    QCOMPARE(read(), Status::WantsWrite);
    QCOMPARE(read(), Status::WantsWrite); // still
    while (!talk.client.handshake()) {
        talk.client.feed(talk.sockets.receiveAsClient());
        (void)read();
    }
    talk.client.write("at last");
    talk.exchange();
    QCOMPARE(talk.arrived, "at last");
}

void tst_TlsSession::aLongAnswerWaitsForRoomAndArrivesWhole()
{
    Talk talk(CertificateFolder().context());
    talk.exchange();
    QByteArray body(3'000'000, Qt::Uninitialized);
    for (qsizetype at = 0; at < body.size(); ++at)
        body[at] = char(at * 7 % 251);
    qsizetype sent = 0;
    int waits = 0;
    while (sent < body.size()) {
        const auto step = talk.session.write(QByteArrayView(body).sliced(sent));
        sent += step.bytes;
        if (step.status == Status::WantsWrite) {
            ++waits;
            talk.client.feed(talk.sockets.receiveAsClient());
            talk.answer += talk.client.read();
        } else {
            QCOMPARE(step.status, Status::Complete);
        }
    }
    talk.exchange();
    QVERIFY(waits > 0);
    QVERIFY(talk.answer == body);
}

void tst_TlsSession::aReadTakesAllRecordsThatWait()
{
    Talk talk(CertificateFolder().context());
    talk.exchange();
    QByteArray text;
    for (int number = 0; number < 50; ++number) {
        talk.client.write(QByteArray::number(number) + ' ');
        text += QByteArray::number(number) + ' ';
    }
    talk.sockets.sendAsClient(talk.client.takeOutput());
    const auto some = talk.session.read(talk.buffer.data(), 10); // less than there is
    QCOMPARE(some.status, Status::Complete);
    QCOMPARE(some.bytes, 10);
    QCOMPARE(QByteArray(talk.buffer.data(), 10), text.first(10));
    const auto rest = talk.session.read(talk.buffer.data(), qsizetype(talk.buffer.size()));
    QCOMPARE(rest.status, Status::WantsRead);
    QCOMPARE(QByteArray(talk.buffer.data(), rest.bytes), text.sliced(10));
}

void tst_TlsSession::aReadEndsBeforeVeryManySmallRecords()
{
    Talk talk(CertificateFolder().context());
    talk.exchange();
    constexpr int count = 500;
    for (int number = 0; number < count; ++number)
        talk.client.write("x");
    talk.sockets.sendAsClient(talk.client.takeOutput());
    qsizetype arrived = 0;
    int reads = 0;
    Status status = Status::Complete;
    for (; status == Status::Complete; ++reads) {
        const auto got = talk.session.read(talk.buffer.data(), qsizetype(talk.buffer.size()));
        QVERIFY(got.bytes < count / 2);
        arrived += got.bytes;
        status = got.status;
    }
    QCOMPARE(status, Status::WantsRead);
    QCOMPARE(arrived, count);
    QVERIFY(reads > 2);
}

void tst_TlsSession::aFarewellEndsOneDirectionOnly()
{
    Talk talk(CertificateFolder().context());
    talk.exchange();
    SSL_shutdown(talk.client.session());
    talk.exchange();
    QCOMPARE(talk.status, Status::Ended);
    QCOMPARE(talk.say("still yours"), Status::Complete);
    QCOMPARE(talk.answer, "still yours");
    QVERIFY(!talk.client.sawEnd());
    QCOMPARE(talk.session.closeSending(), Status::Complete);
    QCOMPARE(talk.session.closeSending(), Status::Complete); // said once
    talk.exchange();
    QVERIFY(talk.client.sawEnd());
}

void tst_TlsSession::aFarewellWaitsForRoom()
{
    const CertificateFolder folder;
    const QByteArray record(1000, 'x');
    const auto fill = [&record](Talk &talk, int most) {
        int taken = 0;
        talk.exchange();
        while (taken < most && talk.session.write(record).status == Status::Complete)
            ++taken;
        return taken;
    };
    Talk measured(folder.context());
    const int room = fill(measured, INT_MAX);
    Talk talk(folder.context());
    QCOMPARE(fill(talk, room), room); // the kernel is full, and no record is left half sent
    QCOMPARE(talk.session.closeSending(), Status::WantsWrite);
    talk.client.feed(talk.sockets.receiveAsClient());
    QCOMPARE(talk.client.read().size(), room * record.size());
    QVERIFY(!talk.client.sawEnd());
    QCOMPARE(talk.session.closeSending(), Status::Complete);
    talk.exchange();
    QVERIFY(talk.client.sawEnd());
}

void tst_TlsSession::whoVanishesBreaksTheSession()
{
    const CertificateFolder folder;
    Talk early(folder.context());
    early.client.handshake();
    early.sockets.sendAsClient(early.client.takeOutput());
    early.sockets.closeClient();
    QCOMPARE(early.session.read(early.buffer.data(), 1).status, Status::Broken);

    Talk late(folder.context());
    late.exchange();
    late.sockets.closeClient();
    QCOMPARE(late.session.write("nobody").status, Status::Broken); // and no SIGPIPE
    QCOMPARE(late.session.closeSending(), Status::Complete);
}

void tst_TlsSession::aForgedRecordBreaksTheSessionAfterWhatCameBefore()
{
    Talk talk(CertificateFolder().context());
    talk.exchange();
    talk.client.write("true");
    auto bytes = talk.client.takeOutput();
    talk.client.write("forged");
    bytes += talk.client.takeOutput();
    bytes.back() = char(bytes.back() ^ 1);
    talk.sockets.sendAsClient(bytes);
    const auto got = talk.session.read(talk.buffer.data(), qsizetype(talk.buffer.size()));
    QCOMPARE(got.status, Status::Broken);
    QCOMPARE(QByteArray(talk.buffer.data(), got.bytes), "true");
}

void tst_TlsSession::plainHttpIsRecognised()
{
    Talk talk(CertificateFolder().context());
    talk.sockets.sendAsClient("GET / HTTP/1.1\r\nHost: candor.example\r\n\r\n");
    QCOMPARE(talk.session.read(talk.buffer.data(), 1).status, Status::Broken);
    QVERIFY(talk.session.isPlainHttp());
}

void tst_TlsSession::aTicketSavesTheHandshakeUntilTheCertificateChanges()
{
    const CertificateFolder folder;
    const auto before = folder.context();
    const auto after = folder.context();
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        Talk first(before);
        first.client.onlyVersion(version);
        first.exchange();
        SSL_SESSION *kept = SSL_get1_session(first.client.session());
        for (const auto &context : {before, after}) {
            Talk again(context);
            again.client.onlyVersion(version);
            SSL_set_session(again.client.session(), kept);
            again.exchange();
            QVERIFY(again.client.handshake());
            QCOMPARE(SSL_session_reused(again.client.session()) == 1, context == before);
        }
        SSL_SESSION_free(kept);
    }
}

QTEST_GUILESS_MAIN(tst_TlsSession)
#include "tst_tlssession.moc"
