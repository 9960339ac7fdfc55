// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/httpserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

// What can be wrong with a server, one thing at a time.
enum class Fault {
    None,
    InstallationNotFresh,
    WrongWebhookSignature,
    GapInTheSequence,
    EveryWebhookTwice,
    NoWebhooks,
    DraftLeaksToTheAts,
    InterviewWithoutEnd,
    ReportMissingFromWebhook,
};

// The wire shapes of the contract around one scripted interview, so that the demo can be tested without the
// product.
class FakeCandor
{
public:
    explicit FakeCandor(Fault fault);

    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] QStringList requests() const { return m_requests; } // "POST /platforms", in order
    // Bodies of the candidate's answers.
    [[nodiscard]] QJsonArray answers() const { return m_answers; }

private:
    candor::demo::HttpAnswer answer(const candor::demo::HttpRequest &request);
    candor::demo::HttpAnswer administration(const QString &call, const QJsonObject &body);
    candor::demo::HttpAnswer integration(const QString &call, const candor::demo::HttpRequest &request);
    candor::demo::HttpAnswer room(const QString &call, const candor::demo::HttpRequest &request);
    [[nodiscard]] QJsonObject run(bool reviewer) const;
    void enter(const QString &event, const QString &state, const QJsonObject &data = {});
    void sendNext();

    Fault m_fault;
    candor::demo::HttpServer m_server;
    QNetworkAccessManager m_network;
    QStringList m_requests;
    QString m_callbackUrl;
    QString m_state;
    int m_sequence = 0;
    int m_turn = 1;
    QJsonArray m_answers;
    QList<QJsonObject> m_outbox;
    bool m_sending = false;
};
