// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace candor::parts;

class tst_CsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatSpreadsheetsWouldSplit_data();
    void quotesWhatSpreadsheetsWouldSplit();
    void disarmsFormulas_data();
    void disarmsFormulas();
    void leavesFormulasToPrograms();
    void beginsWithTheMarkOfUtf8();
    void saysWhenALineCannotBeWritten();
};

void tst_CsvWriter::quotesWhatSpreadsheetsWouldSplit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << "Senior Engineer" << QByteArray("Senior Engineer");
    QTest::newRow("empty") << "" << QByteArray("");
    QTest::newRow("comma") << "Berlin, remote" << QByteArray("\"Berlin, remote\"");
    QTest::newRow("quote") << "the \"best\"" << QByteArray("\"the \"\"best\"\"\"");
    QTest::newRow("lines") << "one\r\ntwo" << QByteArray("\"one\r\ntwo\"");
    QTest::newRow("blank at the end") << "cand_1 " << QByteArray("\"cand_1 \"");
    QTest::newRow("beyond Latin") << QString::fromUtf8("مهندس") << QByteArray("مهندس");
}

void tst_CsvWriter::quotesWhatSpreadsheetsWouldSplit()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvCell(text, Formulas::Disarmed), cell);
}

void tst_CsvWriter::disarmsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("formula") << "=1+1" << QByteArray("'=1+1");
    QTest::newRow("call") << "=HYPERLINK(\"x\",\"y\")" << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    QTest::newRow("plus") << "+cmd|' /C calc'!A0" << QByteArray("'+cmd|' /C calc'!A0");
    QTest::newRow("minus") << "-2+3" << QByteArray("'-2+3");
    QTest::newRow("at") << "@SUM(A1)" << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << "\t=1" << QByteArray("'\t=1");
    QTest::newRow("return") << "\r=1" << QByteArray("\"'\r=1\"");
    QTest::newRow("line") << "\n=1" << QByteArray("\"'\n=1\"");
    QTest::newRow("wide") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1").toUtf8();
    QTest::newRow("number") << "-12.5" << QByteArray("-12.5");
    QTest::newRow("number with sign") << "+4" << QByteArray("+4");
    QTest::newRow("infinity") << "-inf" << QByteArray("'-inf");
    QTest::newRow("within") << "a=1" << QByteArray("a=1");
}

void tst_CsvWriter::disarmsFormulas()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvCell(text, Formulas::Disarmed), cell);
}

void tst_CsvWriter::leavesFormulasToPrograms()
{
    QCOMPARE(csvCell(QStringLiteral("=1+1"), Formulas::AsTheyAre), QByteArray("=1+1"));
}

void tst_CsvWriter::beginsWithTheMarkOfUtf8()
{
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    CsvWriter writer(file, Formulas::Disarmed);
    QVERIFY(writer.write({QStringLiteral("Candidate"), QStringLiteral("Position")}));
    QVERIFY(writer.write({QStringLiteral("cand_1"), QStringLiteral("Engineer, Senior")}));
    QCOMPARE(file.data(),
        QByteArray("\xEF\xBB\xBF"
                   "Candidate,Position\r\ncand_1,\"Engineer, Senior\"\r\n"));
}

void tst_CsvWriter::saysWhenALineCannotBeWritten()
{
    QBuffer file; // not open
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not open")));
    CsvWriter writer(file, Formulas::Disarmed);
    QVERIFY(!writer.write({QStringLiteral("Candidate")}));
}

QTEST_MAIN(tst_CsvWriter)
#include "tst_csvwriter.moc"
