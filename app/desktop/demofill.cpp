// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/demofill.h"

#include "desktop/launching.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace candor::desktop {

DemoFill::DemoFill(QObject *parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoFill::read);
    connect(&m_process, &QProcess::finished, this, &DemoFill::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT finished();
    });
}

DemoFill::~DemoFill()
{
    m_process.disconnect(this);
    m_process.kill(); // it keeps nothing; what it has made stays
    m_process.waitForFinished();
}

void DemoFill::start(const QString &program, const QString &folder, const QString &logFile)
{
    m_process.setProcessEnvironment(cleanEnvironment());
    m_process.setStandardErrorFile(logFile, QIODevice::Append);
    m_process.start(program,
        {QStringLiteral("demo-fill"), QStringLiteral("--config"), QStringLiteral("/dev/null"),
            QStringLiteral("--data-dir"), folder});
}

void DemoFill::read()
{
    while (m_process.canReadLine()) {
        const auto line = QJsonDocument::fromJson(m_process.readLine()).object();
        Q_EMIT progressed(
            line.value(QLatin1String("done")).toInt(), line.value(QLatin1String("total")).toInt());
    }
}

} // namespace candor::desktop
