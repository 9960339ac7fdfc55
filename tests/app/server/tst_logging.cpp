// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"
#include "app/logring.h"

#include <QTest>

using namespace candor;

class tst_Logging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatALostConnectionSaysOfEachStatementIsLeftOut();
};

void tst_Logging::whatALostConnectionSaysOfEachStatementIsLeftOut()
{
    QList<operations::LogLine> lines;
    {
        const app::Logging logging(config::LogFormat::Text, config::LogLevel::Info);
        qWarning("Unable to free statement: no connection to the server\n.");
        qWarning("Unable to open the database.");
        lines = app::logRing().find({});
    } // its handler was QTest's before
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().message, QStringLiteral("Unable to open the database."));
    QCOMPARE(lines.first().level, operations::LogLevel::Warning);
}

QTEST_GUILESS_MAIN(tst_Logging)
#include "tst_logging.moc"
