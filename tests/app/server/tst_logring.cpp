// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logring.h"

#include <QTest>
#include <thread>

using namespace candor;
using app::LogRing;
using operations::LogLevel;
using operations::LogLine;
using operations::LogQuery;

class tst_LogRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestLinesComeInTheirOrder();
    void whoKnowsALineGetsThoseBehindIt();
    void theOldestAreForgottenAndNumbersGoOn();
    void levelAndTextChoose();
    void manyThreadsLoseNothing();

private:
    static LogLine line(const QString &message, LogLevel level = LogLevel::Info)
    {
        return {0, {}, level, QStringLiteral("candor.test"), message};
    }
    static QStringList messages(const QList<LogLine> &lines)
    {
        QStringList found;
        for (const auto &one : lines)
            found.append(one.message);
        return found;
    }
};

void tst_LogRing::theNewestLinesComeInTheirOrder()
{
    LogRing ring;
    for (const auto *text : {"one", "two", "three"})
        ring.add(line(QLatin1String(text)));
    LogQuery query;
    query.limit = 2;
    QCOMPARE(messages(ring.find(query)), (QStringList{QStringLiteral("two"), QStringLiteral("three")}));
}

void tst_LogRing::whoKnowsALineGetsThoseBehindIt()
{
    LogRing ring;
    for (const auto *text : {"one", "two", "three", "four"})
        ring.add(line(QLatin1String(text)));
    LogQuery query;
    query.after = 1;
    query.limit = 2;
    const auto found = ring.find(query);
    QCOMPARE(messages(found), (QStringList{QStringLiteral("two"), QStringLiteral("three")}));
    query.after = 4000; // of a start before this one
    QCOMPARE(ring.find(query).last().message, QStringLiteral("four"));
    query.after = found.last().sequence;
    QCOMPARE(messages(ring.find(query)), QStringList{QStringLiteral("four")});
    query.after = 4;
    QVERIFY(ring.find(query).isEmpty());
}

void tst_LogRing::theOldestAreForgottenAndNumbersGoOn()
{
    LogRing ring(2);
    for (const auto *text : {"one", "two", "three"})
        ring.add(line(QLatin1String(text)));
    const auto found = ring.find({});
    QCOMPARE(messages(found), (QStringList{QStringLiteral("two"), QStringLiteral("three")}));
    QCOMPARE(found.last().sequence, 3);
}

void tst_LogRing::levelAndTextChoose()
{
    LogRing ring;
    ring.add(line(QStringLiteral("a request abc"), LogLevel::Debug));
    ring.add(line(QStringLiteral("trouble with ABC"), LogLevel::Warning));
    ring.add(line(QStringLiteral("an end"), LogLevel::Error));
    LogQuery query;
    query.atLeast = LogLevel::Warning;
    QCOMPARE(ring.find(query).size(), 2);
    query.text = QStringLiteral("abc");
    QCOMPARE(messages(ring.find(query)), QStringList{QStringLiteral("trouble with ABC")});
}

void tst_LogRing::manyThreadsLoseNothing()
{
    LogRing ring;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&ring] {
            for (int n = 0; n < 500; ++n)
                ring.add(line(QStringLiteral("x")));
        });
    for (auto &thread : threads)
        thread.join();
    LogQuery query;
    query.limit = 5000;
    const auto found = ring.find(query);
    QCOMPARE(found.size(), 2000);
    for (int i = 0; i < found.size(); ++i)
        QCOMPARE(found.at(i).sequence, qint64(i + 1));
}

QTEST_GUILESS_MAIN(tst_LogRing)
#include "tst_logring.moc"
