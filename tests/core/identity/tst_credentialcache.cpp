// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/credentialcache.h"

#include <QTest>

using namespace candor;
using identity::CredentialCache;

class tst_CredentialCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsBelievedForAWhile();
    void whatWasReadBeforeAllWasForgottenIsNotTakenAfterIt();

private:
    const QByteArray m_hash = "hash";
    const domain::Timestamp m_now = domain::fromMilliseconds(1'000'000);
};

void tst_CredentialCache::aRowIsBelievedForAWhile()
{
    CredentialCache cache;
    cache.store(m_hash, domain::ApiKey(), cache.before(m_now));
    QVERIFY(cache.key(m_hash, m_now));
    QVERIFY(!cache.key(m_hash, m_now + CredentialCache::trust));
    cache.clear();
    QVERIFY(!cache.key(m_hash, m_now));
}

void tst_CredentialCache::whatWasReadBeforeAllWasForgottenIsNotTakenAfterIt()
{
    CredentialCache cache;
    const auto beforeTheRevocation = cache.before(m_now);
    cache.clear();
    cache.store(m_hash, domain::ApiKey(), beforeTheRevocation);
    QVERIFY(!cache.key(m_hash, m_now));
    cache.store(m_hash, domain::ApiKey(), cache.before(m_now));
    QVERIFY(cache.key(m_hash, m_now));
}

QTEST_GUILESS_MAIN(tst_CredentialCache)
#include "tst_credentialcache.moc"
