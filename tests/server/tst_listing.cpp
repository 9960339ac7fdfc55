// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/cursors.h"
#include "server/listing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace candor;
using namespace candor::server;

class tst_Listing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListWithoutParametersIsTheFirstPage();
    void everyFilterOfInterviewsIsRead();
    void everyFilterOfRankingsIsRead();
    void severalStatesAndAnOrderAreRead();
    void wrongParametersAreAllNamed_data();
    void wrongParametersAreAllNamed();
    void aCursorLeadsBackToItsPlace();
    void aCursorGoesOnInItsOwnOrderOnly();
    void aMadeUpCursorIsRefused();
    void theLinkToTheNextPageKeepsTheFilters();
    void theLastPageHasNoLink();
};

static QStringList wrong(const domain::Error &error)
{
    QStringList places;
    for (const auto &field : error.fields)
        places.append(field.pointer + QLatin1Char(' ') + field.code);
    return places;
}

void tst_Listing::aListWithoutParametersIsTheFirstPage()
{
    const auto interviews = interviewFilter(QUrlQuery());
    QVERIFY(interviews);
    QCOMPARE(interviews->limit, 50);
    QVERIFY(interviews->after.isEmpty());
    QVERIFY(!interviews->state);
    const auto rankings = rankingFilter(QUrlQuery());
    QVERIFY(rankings);
    QCOMPARE(rankings->status, domain::AssessmentStatus::Approved);
    QCOMPARE(rankings->offset, 0);
    const auto page = pageRequest(QUrlQuery());
    QVERIFY(page);
    QCOMPARE(page->limit, 50);
    QVERIFY(page->cursor.isEmpty());
}

void tst_Listing::everyFilterOfInterviewsIsRead()
{
    const auto filter
        = interviewFilter(QUrlQuery(QStringLiteral("state=PENDING&position=Senior+Engineer&level=SENIOR&"
                                                   "candidateRef=a%2Bb&externalId=x&q=%C3%A9t%C3%A9&limit=7"
                                                   "&updatedSince=2026-03-20T10:00:00.000Z")));
    QVERIFY(filter);
    QCOMPARE(filter->state, std::optional(domain::State::Pending));
    QCOMPARE(filter->position, QStringLiteral("Senior Engineer"));
    QCOMPARE(filter->level, std::optional(domain::Level::Senior));
    QCOMPARE(filter->candidateRef, QStringLiteral("a+b"));
    QCOMPARE(filter->externalId, QStringLiteral("x"));
    QCOMPARE(filter->text, QStringLiteral("été"));
    QCOMPARE(filter->limit, 7);
    QCOMPARE(filter->updatedSince, domain::fromIso8601(QStringLiteral("2026-03-20T10:00:00.000Z")));
}

void tst_Listing::severalStatesAndAnOrderAreRead()
{
    const auto filter = interviewFilter(
        QUrlQuery(QStringLiteral("state=PENDING,CANCELLED,PENDING&attention=true&sort=-updatedAt&"
                                 "createdSince=2026-03-20T10:00:00.000Z&"
                                 "createdBefore=2026-03-21T10:00:00.000Z")));
    QVERIFY(filter);
    QVERIFY(!filter->state);
    QCOMPARE(filter->anyOf, QList({domain::State::Pending, domain::State::Cancelled}));
    QVERIFY(filter->attentionOnly);
    QCOMPARE(filter->order, domain::InterviewOrder::LastUpdatedFirst);
    QCOMPARE(filter->createdSince, domain::fromIso8601(QStringLiteral("2026-03-20T10:00:00.000Z")));
    QCOMPARE(filter->createdBefore, domain::fromIso8601(QStringLiteral("2026-03-21T10:00:00.000Z")));
}

void tst_Listing::everyFilterOfRankingsIsRead()
{
    const auto filter
        = rankingFilter(QUrlQuery(QStringLiteral("position=Cook&level=MID&status=PENDING_REVIEW&limit=1")));
    QVERIFY(filter);
    QCOMPARE(filter->position, QStringLiteral("Cook"));
    QCOMPARE(filter->level, std::optional(domain::Level::Mid));
    QCOMPARE(filter->status, domain::AssessmentStatus::PendingReview);
    QCOMPARE(filter->limit, 1);
    const auto positions
        = rankedPositionFilter(QUrlQuery(QStringLiteral("q=Coo&level=MID&status=PENDING_REVIEW&limit=1")));
    QVERIFY(positions);
    QCOMPARE(positions->text, QStringLiteral("Coo"));
    QCOMPARE(positions->level, std::optional(domain::Level::Mid));
    QCOMPARE(positions->status, domain::AssessmentStatus::PendingReview);
    QCOMPARE(positions->limit, 1);
}

void tst_Listing::wrongParametersAreAllNamed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("places");
    const auto add = [](const char *row, const char *query, const QStringList &places) {
        QTest::newRow(row) << QString::fromLatin1(query) << places;
    };
    add("a state that isn't one", "state=SLEEPING", {QStringLiteral("?state INVALID_VALUE")});
    add("one of several states that isn't one", "state=PENDING,SLEEPING",
        {QStringLiteral("?state INVALID_VALUE")});
    add("a comma too much", "state=PENDING,", {QStringLiteral("?state INVALID_VALUE")});
    add("an order there isn't", "sort=level", {QStringLiteral("?sort INVALID_VALUE")});
    add("a search in another order", "q=nurse&sort=position", {QStringLiteral("?sort INVALID_VALUE")});
    add("no attention", "attention=false", {QStringLiteral("?attention INVALID_VALUE")});
    add("two at once", "level=GURU&updatedSince=yesterday",
        {QStringLiteral("?level INVALID_VALUE"), QStringLiteral("?updatedSince INVALID_VALUE")});
}

void tst_Listing::wrongParametersAreAllNamed()
{
    QFETCH(QString, query);
    QFETCH(QStringList, places);
    const auto filter = interviewFilter(QUrlQuery(query));
    QVERIFY(!filter);
    QCOMPARE(filter.error().code, domain::ErrorCode::ValidationFailed);
    QCOMPARE(wrong(filter.error()), places);
}

void tst_Listing::aCursorLeadsBackToItsPlace()
{
    const auto id = QStringLiteral("0198c0de-0000-7000-8000-000000000001");
    QUrlQuery stored;
    stored.addQueryItem(QStringLiteral("cursor"), api::encodeCursor({id}));
    QCOMPARE(pageRequest(stored)->cursor, id);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("cursor"), listCursor(id, {200, true}));
    const auto filter = interviewFilter(query);
    QCOMPARE(filter->after, id);
    QCOMPARE(filter->counted->total, 200);
    QVERIFY(filter->counted->isEstimate);
    QUrlQuery ranked;
    ranked.addQueryItem(QStringLiteral("cursor"), listCursor(75, {80, false}));
    const auto ranking = rankingFilter(ranked);
    QCOMPARE(ranking->offset, 75);
    QCOMPARE(ranking->counted->total, 80);
    QUrlQuery positions;
    positions.addQueryItem(
        QStringLiteral("cursor"), listCursor(QStringLiteral("data engineer"), {80, false}));
    QCOMPARE(rankedPositionFilter(positions)->after, QStringLiteral("data engineer"));
    QCOMPARE(rankedPositionFilter(positions)->counted->total, 80);
    QVERIFY(!ranking->counted->isEstimate);
}

void tst_Listing::aCursorGoesOnInItsOwnOrderOnly()
{
    domain::Interview last;
    last.id = domain::InterviewId::make(domain::fromMilliseconds(7));
    last.updatedAt = domain::fromMilliseconds(1234);
    last.request.position = QStringLiteral("NURSE");
    const auto goesOn = [&last](const QString &from, const QString &to) {
        const auto before = interviewFilter(QUrlQuery(QStringLiteral("sort=") + from));
        QUrlQuery query(QStringLiteral("sort=") + to);
        query.addQueryItem(QStringLiteral("cursor"), interviewCursor(*before, last, {200, true}));
        return interviewFilter(query);
    };
    const QStringList orders{QStringLiteral("-createdAt"), QStringLiteral("createdAt"),
        QStringLiteral("-updatedAt"), QStringLiteral("updatedAt"), QStringLiteral("position"),
        QStringLiteral("-position"), QStringLiteral("candidateRef")};
    for (const auto &from : orders) {
        for (const auto &to : orders) {
            const auto filter = goesOn(from, to);
            QCOMPARE(filter.has_value(), from == to);
            if (!filter) {
                QCOMPARE(wrong(filter.error()), QStringList(QStringLiteral("?cursor INVALID_VALUE")));
                continue;
            }
            QCOMPARE(filter->after, last.id.toString());
            QCOMPARE(filter->counted->total, 200);
        }
    }
    QCOMPARE(
        goesOn(QStringLiteral("updatedAt"), QStringLiteral("updatedAt"))->afterKey, QStringLiteral("1234"));
    QCOMPARE(
        goesOn(QStringLiteral("position"), QStringLiteral("position"))->afterKey, QStringLiteral("nurse"));
    QVERIFY(goesOn(QStringLiteral("candidateRef"), QStringLiteral("candidateRef"))->afterKey.isNull());
}

void tst_Listing::aMadeUpCursorIsRefused()
{
    QUrlQuery garbage(QStringLiteral("cursor=%21%21"));
    QVERIFY(!interviewFilter(garbage));
    QVERIFY(!rankingFilter(garbage));
    QVERIFY(!rankedPositionFilter(garbage));
    QVERIFY(!pageRequest(garbage));
    QUrlQuery other;
    other.addQueryItem(
        QStringLiteral("cursor"), api::encodeCursor({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(!interviewFilter(other));
    QVERIFY(!rankingFilter(other));
    QVERIFY(!pageRequest(other));
    QUrlQuery negative;
    negative.addQueryItem(QStringLiteral("cursor"), listCursor(-5, {-1, false}));
    QCOMPARE(rankingFilter(negative)->offset, 0);
    QCOMPARE(rankingFilter(negative)->counted->total, 0);
    for (const auto &limit : {"0", "201", "-1", "many"}) {
        const auto page = pageRequest(QUrlQuery(QStringLiteral("limit=") + QLatin1String(limit)));
        QVERIFY2(!page, limit);
        QVERIFY2(page.error().fields.first().pointer == QLatin1String("?limit"), limit);
    }
}

static Context asked(const QByteArray &query)
{
    Context context;
    context.request.path = "/api/v1/users";
    context.request.query = query;
    return context;
}

void tst_Listing::theLinkToTheNextPageKeepsTheFilters()
{
    const domain::Page<int> found{{1, 2}, QStringLiteral("after-two"), 9};
    const auto reply
        = storedPageReply(asked("limit=2&cursor=old&q=a%20%26b"), found, [](int item) { return item; });
    QCOMPARE(reply.status, 200);
    const auto cursor = boundCursor(asked({}), api::encodeCursor({QStringLiteral("after-two")}));
    QCOMPARE(edge::headerValue(reply.headers, "Link"),
        "</api/v1/users?limit=2&q=a%20%26b&cursor=" + cursor.toLatin1() + ">; rel=\"next\"");
    const auto body = QJsonDocument::fromJson(reply.body).object();
    QCOMPARE(body[QLatin1String("items")].toArray(), (QJsonArray{1, 2}));
    QCOMPARE(body[QLatin1String("nextCursor")].toString(), cursor);
    QCOMPARE(body[QLatin1String("total")].toInt(), 9);
}

void tst_Listing::theLastPageHasNoLink()
{
    const auto reply
        = storedPageReply(asked("limit=2"), domain::Page<int>{{1}, {}, 1}, [](int item) { return item; });
    QVERIFY(edge::headerValue(reply.headers, "Link").isEmpty());
    QVERIFY(QJsonDocument::fromJson(reply.body).object()[QLatin1String("nextCursor")].isNull());
}

QTEST_GUILESS_MAIN(tst_Listing)
#include "tst_listing.moc"
