// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <memory>

class QLocalServer;

namespace candor::desktop {

// One console for each person who is logged in: the first one is told what a later one was started with, and
// the later one ends. So no two use one kept session, whose tokens serve once.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    // `folder`: of this person's alone; empty = the desktop's runtime folder.
    explicit SingleInstance(const QString &folder = {}, QObject *parent = nullptr);
    ~SingleInstance() override;

    // Whether this is the first one; else `arguments` have been handed to it. When the first one doesn't
    // listen this one runs all the same.
    [[nodiscard]] bool isFirst(const QStringList &arguments);

Q_SIGNALS:
    // By a later one.
    void called(const QStringList &arguments);

private:
    void listen();
    void accept();
    [[nodiscard]] bool handOver(const QStringList &arguments);

    QString m_folder;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace candor::desktop
