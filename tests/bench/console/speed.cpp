// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speed.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>
#include <cstdio>
#include <cstdlib>

namespace bench {

namespace {

// All that measuring.py fills in: so many that no screen of texts is still known when its turn comes again.
const char *const filters[] = {
    "state=PENDING", "state=APPROVED", "state=CANCELLED", "state=INFO_NEEDED", "state=ASSESSMENT_APPROVED"};

// The call without a console: one connection, the whole body read.
class BareCalls
{
public:
    BareCalls(const QUrl &server, const QString &email, const QString &password)
        : m_server(server)
    {
        const QJsonObject body{{QStringLiteral("email"), email}, {QStringLiteral("password"), password}};
        auto request = requestFor(QStringLiteral("/auth/login"), {});
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const auto answer = wait(m_network.post(request, QJsonDocument(body).toJson()));
        m_token = QJsonDocument::fromJson(answer).object().value(QLatin1String("accessToken")).toString();
    }
    // Nanoseconds; `answer` is the body.
    qint64 list(const QString &filter, int limit, QByteArray *answer = nullptr)
    {
        QUrlQuery query(filter);
        query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
        QElapsedTimer time;
        time.start();
        const auto body = wait(m_network.get(requestFor(QStringLiteral("/integration/interviews"), query)));
        const auto taken = time.nsecsElapsed();
        if (answer)
            *answer = body;
        return taken;
    }

private:
    [[nodiscard]] QNetworkRequest requestFor(const QString &path, const QUrlQuery &query) const
    {
        QUrl url = m_server;
        url.setPath(QStringLiteral("/api/v1") + path);
        url.setQuery(query);
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
        return request;
    }
    static QByteArray wait(QNetworkReply *reply)
    {
        Seat::until([reply] { return reply->isFinished(); }, "an answer");
        const auto body = reply->readAll();
        if (reply->error() != QNetworkReply::NoError) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(reply->url().toString()), body.constData());
            std::exit(1);
        }
        reply->deleteLater();
        return body;
    }

    QNetworkAccessManager m_network;
    QUrl m_server;
    QString m_token;
};

QJsonArray toJson(const QList<qint64> &times)
{
    QJsonArray array;
    for (const auto time : times)
        array.append(double(time) / 1e6);
    return array;
}

} // namespace

QJsonObject measureSpeed(const QUrl &server, const QString &email, const QString &password, int turns)
{
    Seat seat(server, email, password);
    BareCalls bare(server, email, password);
    const auto opening = seat.open({});
    const int limit = seat.model().rowCount();
    const auto bareOpening = bare.list({}, limit);
    QList<qint64> filtered;
    QList<qint64> bareFiltered;
    QList<qint64> all;
    QList<qint64> bareAll;
    for (int turn = -2; turn < turns; ++turn) { // two warm up
        const auto filter = QString::fromLatin1(filters[(turn + 2) % int(std::size(filters))]);
        const bool isBareFirst = turn % 2 == 0;
        qint64 times[4];
        if (isBareFirst)
            times[1] = bare.list(filter, limit);
        times[0] = seat.open(filter);
        if (!isBareFirst)
            times[1] = bare.list(filter, limit);
        if (isBareFirst)
            times[3] = bare.list({}, limit);
        times[2] = seat.clearFilter();
        if (!isBareFirst)
            times[3] = bare.list({}, limit);
        if (turn < 0)
            continue;
        filtered.append(times[0]);
        bareFiltered.append(times[1]);
        all.append(times[2]);
        bareAll.append(times[3]);
    }
    return {{QStringLiteral("rows"), limit}, {QStringLiteral("opening"), double(opening) / 1e6},
        {QStringLiteral("bareOpening"), double(bareOpening) / 1e6},
        {QStringLiteral("filter"), toJson(filtered)}, {QStringLiteral("bareFilter"), toJson(bareFiltered)},
        {QStringLiteral("all"), toJson(all)}, {QStringLiteral("bareAll"), toJson(bareAll)}};
}

} // namespace bench
