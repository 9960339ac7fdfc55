// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "golden.h"

#include <QFile>
#include <QTest>

namespace candor::agents::test {

void compareWithGolden(const QString &name, const QString &text)
{
    const QString path
        = QStringLiteral(CANDOR_SOURCE_DIR "/tests/core/agents/golden/") + name + QStringLiteral(".txt");
    QFile file(path);
    if (qEnvironmentVariableIsSet("CANDOR_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(text, QString::fromUtf8(file.readAll()));
}

} // namespace candor::agents::test
