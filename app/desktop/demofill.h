// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProcess>

namespace candor::desktop {

// Has `candor-server demo-fill` fill the demonstration that runs on a folder. Ends with this object.
class DemoFill final : public QObject
{
    Q_OBJECT

public:
    explicit DemoFill(QObject *parent = nullptr);
    ~DemoFill() override;

    // What it says beside its progress goes to `logFile`.
    void start(const QString &program, const QString &folder, const QString &logFile);

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(); // well or not; there is something to see in any case

private:
    void read();

    QProcess m_process;
};

} // namespace candor::desktop
