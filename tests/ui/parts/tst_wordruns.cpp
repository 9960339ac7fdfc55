// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/diffview.h"

#include <QRandomGenerator>
#include <QTest>

using candor::parts::Run;
using candor::parts::wordRuns;
using Side = Run::Side;

class tst_WordRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsThatDifferAreNamed();
    void bothTextsCanBeReadBack();
    void veryLongTextsAreNotComparedByWords();

private:
    static QString without(const QList<Run> &runs, Side side);
};

QString tst_WordRuns::without(const QList<Run> &runs, Side side)
{
    QString text;
    for (const auto &run : runs) {
        if (run.side != side)
            text += run.text;
    }
    return text;
}

void tst_WordRuns::theWordsThatDifferAreNamed()
{
    const auto runs
        = wordRuns(QStringLiteral("How would you  test it?"), QStringLiteral("How did you  test that?"));
    const QList<Run> wanted{{Side::Both, QStringLiteral("How ")}, {Side::Before, QStringLiteral("would")},
        {Side::After, QStringLiteral("did")}, {Side::Both, QStringLiteral(" you  test ")},
        {Side::Before, QStringLiteral("it?")}, {Side::After, QStringLiteral("that?")}};
    QVERIFY(runs == wanted);
    QVERIFY(wordRuns({}, {}).isEmpty());
    QVERIFY(wordRuns({}, QStringLiteral("new")) == QList<Run>({{Side::After, QStringLiteral("new")}}));
}

void tst_WordRuns::bothTextsCanBeReadBack()
{
    QRandomGenerator random(7);
    const auto text = [&random] {
        QString words;
        for (int i = random.bounded(30); i > 0; --i)
            words += QStringLiteral("word%1%2")
                         .arg(random.bounded(6))
                         .arg(random.bounded(5) == 0 ? QStringLiteral("\n") : QStringLiteral(" "));
        return words;
    };
    for (int round = 0; round < 300; ++round) {
        const auto before = text();
        const auto after = text();
        const auto runs = wordRuns(before, after);
        QCOMPARE(without(runs, Side::After), before);
        QCOMPARE(without(runs, Side::Before), after);
    }
}

void tst_WordRuns::veryLongTextsAreNotComparedByWords()
{
    const auto before = QStringLiteral("a b ").repeated(2000);
    const auto after = QStringLiteral("a c ").repeated(2000);
    QVERIFY(wordRuns(before, after) == QList<Run>({{Side::Before, before}, {Side::After, after}}));
}

QTEST_MAIN(tst_WordRuns)
#include "tst_wordruns.moc"
