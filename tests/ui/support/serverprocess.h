// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

namespace candor::uitest {

// A real candor-server with the demo tenant in a folder of its own, without limits. Its port stays the same
// over all starts. Ends with this object.
class ServerProcess
{
public:
    ServerProcess();
    ~ServerProcess();

    // A setting, by its environment variable; for later starts.
    void set(const QString &name, const QString &value);
    // Waits until it listens and the demo tenant is there; false with its last words in explanation().
    bool start();
    void kill();
    void stop();

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QString recruiter() const { return m_recruiter; } // e-mail
    [[nodiscard]] QString administrator() const
    {
        return m_administrator;
    } // likewise, with the same password
    [[nodiscard]] QString tenantId() const { return m_tenantId; }
    [[nodiscard]] QString password() const { return m_password; }
    [[nodiscard]] QByteArray apiKey() const { return m_apiKey; }
    [[nodiscard]] QString explanation() const { return m_explanation; }

    // Calls the API with the demo key and answers the body; empty, with an explanation, when it isn't 2xx.
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    QJsonObject call(const QByteArray &method, const QString &path, const QJsonObject &body = {},
        const Headers &headers = {});
    // Requests an interview that gets a plan, waits for the plan, and answers its runId.
    QString requestPlan(const QString &position, const QString &candidateRef);
    // Puts so many more interviews into its database, in all states, every tenth with a report. The server
    // runs before and after.
    bool fill(int count);
    // The state of an interview, by its wire name.
    QString stateOf(const QString &runId);

private:
    bool readUntilReady();

    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
    QString m_recruiter;
    QString m_administrator;
    QString m_tenantId;
    QString m_password;
    QByteArray m_apiKey;
    QString m_explanation;
};

} // namespace candor::uitest
