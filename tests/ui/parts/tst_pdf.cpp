// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/style.h"
#include "parts/pdfwriter.h"

#include <QApplication>
#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using candor::parts::PdfTable;

namespace {

const QList<PdfTable::Column> columns{{QStringLiteral("Candidate"), 120, false},
    {QStringLiteral("Position"), 240, false}, {QStringLiteral("Score"), 60, true}};

// What a reader finds in the file, line by line.
QStringList textOf(const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    reader.waitForFinished(60'000);
    return QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\n'));
}

} // namespace

class tst_Pdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheTableSays();
    void eachPageHasTheColumnsNames();
    void saysWhenTheFileIsNotOpen();

private:
    QTemporaryDir m_folder;
};

void tst_Pdf::saysWhatTheTableSays()
{
    QFile file(m_folder.filePath(QStringLiteral("one.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    PdfTable table(file, QStringLiteral("Interviews"), QStringLiteral("made today"), columns);
    QVERIFY(
        table.write({QStringLiteral("cand_1"), QStringLiteral("Senior Engineer"), QStringLiteral("71.5")}));
    QVERIFY(table.write({QStringLiteral("cand_2"), QStringLiteral("Data Analyst"), QStringLiteral("64.0")}));
    QVERIFY(table.finish());
    file.close();
    QStringList words;
    for (const auto &line : textOf(file.fileName())) {
        if (!line.trimmed().isEmpty())
            words.append(line.simplified());
    }
    QCOMPARE(words,
        QStringList({QStringLiteral("Interviews"), QStringLiteral("made today"),
            QStringLiteral("Candidate Position Score"), QStringLiteral("cand_1 Senior Engineer 71.5"),
            QStringLiteral("cand_2 Data Analyst 64.0")}));
}

void tst_Pdf::eachPageHasTheColumnsNames()
{
    QFile file(m_folder.filePath(QStringLiteral("many.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    PdfTable table(file, QStringLiteral("Interviews"), QStringLiteral("made today"), columns);
    for (int i = 0; i < 100; ++i)
        QVERIFY(table.write({QStringLiteral("cand_%1").arg(i), QStringLiteral("Engineer"), QString()}));
    QVERIFY(table.finish());
    file.close();
    const auto pages = textOf(file.fileName()).join(QLatin1Char('\n')).split(QLatin1Char('\f'));
    QVERIFY(pages.size() > 2);
    int rows = 0;
    for (const auto &page : pages) {
        if (page.trimmed().isEmpty())
            continue; // behind the last one's end
        QVERIFY(page.contains(QLatin1String("Candidate")));
        rows += int(page.count(QLatin1String("cand_")));
    }
    QCOMPARE(rows, 100);
}

void tst_Pdf::saysWhenTheFileIsNotOpen()
{
    QBuffer closed;
    PdfTable table(closed, QStringLiteral("Interviews"), QStringLiteral("made today"), columns);
    QVERIFY(!table.write({QStringLiteral("cand_1")}));
    QVERIFY(!table.finish());
}

QTEST_MAIN(tst_Pdf)
#include "tst_pdf.moc"
