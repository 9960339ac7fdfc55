// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>
#include <ctime>

using namespace candor;

class tst_Times : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLocaleWritesThemItsOwnWay();
    void theNextOneDoesNotSpeakTheLanguageBefore();
};

void tst_Times::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    ::tzset();
}

static QString wanted(qint64 milliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::ShortFormat);
}

void tst_Times::everyLocaleWritesThemItsOwnWay()
{
    QRandomGenerator random(7);
    const auto locales
        = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(locales.size() > 100);
    for (const auto &locale : locales) {
        QLocale::setDefault(locale);
        QList<qint64> moments{0, 1'742'461'920'123, 1'743'296'399'999, 1'743'296'400'000, 1'761'440'400'000};
        for (int i = 0; i < 20; ++i)
            moments.append(random.bounded(qint64(2'000'000'000'000)));
        for (const auto moment : moments + moments)
            QCOMPARE(models::dateAndTime(domain::fromMilliseconds(moment)), wanted(moment));
    }
}

void tst_Times::theNextOneDoesNotSpeakTheLanguageBefore()
{
    constexpr qint64 moment = 1'742'461'920'000;
    for (const auto *name : {"de_DE", "ar_EG", "en_US", "de_DE"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        QCOMPARE(models::dateAndTime(domain::fromMilliseconds(moment)), wanted(moment));
    }
}

QTEST_MAIN(tst_Times)
#include "tst_times.moc"
