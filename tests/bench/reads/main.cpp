// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// listbench DATABASE TURNS
//
// Lists against bare queries of the same rows, on one connection to a database that `reading.py` has filled:
// DATABASE is as in the setting. Prints for each kind of question how many microseconds both took in the
// median, as JSON.

#include "api/interviews.h"
#include "api/json.h"
#include "api/pages.h"
#include "cases.h"
#include "server/listing.h"
#include "storage/connection.h"
#include "storage/documentrepository.h"
#include "storage/interviewrepository.h"
#include "storage/reach.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace bench;
using namespace candor;
using storage::Session;

namespace {

struct Times
{
    QList<qint64> wall; // nanoseconds
    QList<qint64> processor; // of this thread, and of the PostgreSQL process that serves it
};

qint64 now(clockid_t clock)
{
    timespec at{};
    clock_gettime(clock, &at);
    return at.tv_sec * 1'000'000'000LL + at.tv_nsec;
}

// The CPU time of the process on the other end of the connection, when it is one of this machine.
class Peer
{
public:
    explicit Peer(Session &session)
    {
        if (session.backend() != storage::Backend::PostgreSql)
            return;
        const auto pid = session.select<qint64>(QStringLiteral("SELECT pg_backend_pid()"), {},
            [](const storage::Row &row) { return row.number(0); });
        m_file.setFileName(QStringLiteral("/proc/%1/schedstat").arg(pid ? pid->value(0) : 0));
        (void)m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 processor()
    {
        if (!m_file.isOpen() || !m_file.seek(0))
            return 0;
        return m_file.readAll().split(' ').first().toLongLong();
    }

private:
    QFile m_file;
};

template <typename Do>
QByteArray timed(Peer &peer, Times &times, Do act)
{
    const auto before = peer.processor();
    const auto wall = now(CLOCK_MONOTONIC);
    const auto processor = now(CLOCK_THREAD_CPUTIME_ID);
    const QByteArray bytes = act();
    const auto mine = now(CLOCK_THREAD_CPUTIME_ID) - processor;
    times.wall.append(now(CLOCK_MONOTONIC) - wall);
    times.processor.append(mine + peer.processor() - before);
    return bytes;
}

double median(QList<qint64> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return double(*middle) / 1000;
}

template <typename T>
T must(domain::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().logDetail));
    return std::move(*result);
}

// As the server answers a list, from the filter to the bytes of the body.
QByteArray listed(Session &session, const storage::TenantScope &scope, const Question &question)
{
    QByteArray body;
    if (const auto *interviews = std::get_if<domain::InterviewFilter>(&question.filter)) {
        const auto found = must(storage::InterviewRepository(session, scope).list(*interviews));
        api::Page<domain::Interview> page{
            found.interviews, {}, found.counted.total, found.counted.isEstimate};
        if (found.more)
            page.nextCursor = server::listCursor(found.interviews.last().id.toString(), found.counted);
        body = api::toBytes(api::toJson(page, api::toSummaryJson));
    } else {
        const auto &filter = std::get<domain::RankingFilter>(question.filter);
        const auto found = must(storage::DocumentRepository(session, scope).ranking(filter));
        api::Page<domain::RankedReport> page{
            found.reports, {}, found.counted.total, found.counted.isEstimate};
        if (found.more)
            page.nextCursor = server::listCursor(filter.offset + int(found.reports.size()), found.counted);
        body = api::toBytes(api::toJson(page, server::rankedJson));
    }
    return body;
}

void check(const Case &kind, const QByteArray &body, const QByteArray &bare)
{
    const auto items = QJsonDocument::fromJson(body).object().value(QLatin1String("items")).toArray();
    if (items != QJsonDocument::fromJson(bare).array())
        qFatal("%s: not the same rows:\n%s\n%s", qPrintable(kind.name), body.constData(), bare.constData());
}

QJsonObject measure(
    Session &session, Peer &peer, const storage::TenantScope &scope, const Case &kind, int turns)
{
    Times candor;
    Times bare;
    for (int turn = 0; turn < turns; ++turn) {
        const auto mine = kind.ask();
        const auto theirs = kind.ask(); // another one of the kind: neither finds what the other has just read
        const auto askCandor
            = [&] { return timed(peer, candor, [&] { return listed(session, scope, mine); }); };
        const auto askBare = [&](const Query &query) {
            return timed(peer, bare, [&] { return bareItems(session, kind.kind, query, 50); });
        };
        if (turn < 5) {
            check(kind, askCandor(), askBare(mine.bare));
            candor = bare = {};
        } else if (turn % 2 == 0) {
            askCandor();
            askBare(theirs.bare);
        } else {
            askBare(theirs.bare);
            askCandor();
        }
    }
    return {{QStringLiteral("candor"), median(candor.wall)}, {QStringLiteral("bare"), median(bare.wall)},
        {QStringLiteral("candorProcessor"), median(candor.processor)},
        {QStringLiteral("bareProcessor"), median(bare.processor)}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int turns = arguments.value(2).toInt();
    if (arguments.size() != 3 || turns <= 5) {
        std::fprintf(stderr, "listbench DATABASE TURNS\n");
        return 2;
    }
    const auto location = must(storage::parseLocation(arguments.at(1), {}));
    storage::Connection connection(location, storage::Access::ReadOnly);
    must(connection.open());
    const crypto::Keyring keyring(QByteArray(32, 'k')); // nothing personal is opened
    Session session(connection.database(), location.backend, keyring);
    const auto tenants = must(session.select<storage::TenantScope>(
        QStringLiteral("SELECT platform_id, id FROM tenants"), {}, [](const storage::Row &row) {
            return storage::TenantScope(row.id<domain::PlatformId>(0), row.id<domain::TenantId>(1));
        }));
    // As a unit of work of the tenant's would say it.
    if (location.backend == storage::Backend::PostgreSql)
        must(session.control(
            QStringLiteral("SET candor.reach = '%1'").arg(storage::Reach(tenants.first()).setting())));
    const auto sample = sampleOf(session, tenants.first());
    std::mt19937 random(1);
    const auto cases = casesFor(tenants.first(), sample, random);
    Peer peer(session);
    QJsonObject report;
    for (const auto &kind : cases)
        report.insert(kind.name, measure(session, peer, tenants.first(), kind, turns));
    std::printf("%s\n", QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    session.forgetStatements();
    return 0;
}
