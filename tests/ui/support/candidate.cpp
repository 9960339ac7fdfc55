// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uisupport/candidate.h"

#include "demo/answers.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace candor::uitest {

namespace {

constexpr int patience = 60'000;
constexpr int mostTurns = 100;

// The browser's part; keeps the room's cookie.
class Room
{
public:
    explicit Room(const QUrl &server)
        : m_server(server)
    {
    }
    QJsonObject call(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        QUrl url = m_server;
        url.setPath(QStringLiteral("/api/v1/candidate") + path);
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Origin", m_server.toEncoded(QUrl::RemovePath));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        auto *reply = method == "GET" ? m_network.get(request)
                                      : m_network.sendCustomRequest(request, method,
                                            QJsonDocument(body).toJson(QJsonDocument::Compact));
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        const auto answer = QJsonDocument::fromJson(reply->readAll()).object();
        delete reply;
        return answer;
    }

private:
    QUrl m_server;
    QNetworkAccessManager m_network;
};

bool answerAll(Room &room)
{
    demo::CannedCandidate person;
    for (int turn = 0; turn < mostTurns; ++turn) {
        const auto next = room.call("GET", QStringLiteral("/next"));
        if (next.value(QLatin1String("done")).toBool())
            return true;
        const auto question = next.value(QLatin1String("question")).toObject();
        if (question.isEmpty())
            return false;
        const bool isFollowUp
            = question.value(QLatin1String("kind")).toString() == QLatin1String("FOLLOW_UP");
        room.call("POST", QStringLiteral("/answers"),
            {{QStringLiteral("questionId"), question.value(QLatin1String("id"))},
                {QStringLiteral("turn"), question.value(QLatin1String("turn"))},
                {QStringLiteral("text"),
                    person.answer(question.value(QLatin1String("text")).toString(), isFollowUp)},
                {QStringLiteral("final"), true}});
    }
    return false;
}

} // namespace

QString requestReport(ServerProcess &server, const QString &position, const QString &candidateRef)
{
    const auto runId = server.requestPlan(position, candidateRef);
    const auto approved
        = server.call("POST", QStringLiteral("/integration/interviews/%1/plan/approve").arg(runId));
    const QUrl link(approved.value(QLatin1String("interviewLink")).toString());
    Room room(server.url());
    room.call("POST", QStringLiteral("/session"),
        {{QStringLiteral("token"), link.path().section(QLatin1Char('/'), -1)}});
    const auto lobby = room.call("GET", QStringLiteral("/interview"));
    const auto notice = lobby.value(QLatin1String("notice")).toObject();
    room.call("POST", QStringLiteral("/consent"),
        {{QStringLiteral("noticeVersion"), notice.value(QLatin1String("version"))},
            {QStringLiteral("accepted"), true}});
    room.call("POST", QStringLiteral("/start"), {{QStringLiteral("mode"), QStringLiteral("text")}});
    if (!answerAll(room))
        return {};
    room.call("POST", QStringLiteral("/complete"));
    const auto isReported = [&] { return server.stateOf(runId) == QLatin1String("ASSESSMENT_PENDING"); };
    return QTest::qWaitFor(isReported, patience) ? runId : QString();
}

} // namespace candor::uitest
