// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scrolling.h"

#include "models/pagedmodel.h"
#include "uisupport/faultyproxy.h"

#include <QFile>
#include <QScrollBar>
#include <QUrlQuery>
#include <unistd.h>

namespace bench {

using namespace candor;

namespace {

struct Asked
{
    int requests = 0;
    int rows = 0; // that were asked for, by their limits
};

Asked askedOf(const uitest::FaultyProxy &proxy)
{
    Asked asked;
    for (const auto &request : proxy.requests()) {
        const QUrl target(QString::fromLatin1(request.target));
        if (!target.path().endsWith(QLatin1String("/integration/interviews")))
            continue;
        ++asked.requests;
        asked.rows += QUrlQuery(target).queryItemValue(QStringLiteral("limit")).toInt();
    }
    return asked;
}

// MiB of this process that are in memory, but for those of files.
double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto fields = file.readAll().split(' ');
    return double(fields.value(1).toLongLong() - fields.value(2).toLongLong()) * double(sysconf(_SC_PAGESIZE))
        / (1024 * 1024);
}

} // namespace

QJsonObject countRequests(const QUrl &server, const QString &email, const QString &password, int screens)
{
    uitest::FaultyProxy proxy(server);
    Seat seat(proxy.url(), email, password);
    (void)seat.open({});
    auto *bar = seat.table().verticalScrollBar();
    for (int screen = 0; screen < screens; ++screen) {
        const int value = bar->value();
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        if (bar->value() == value) // more than is known is scrolled to once it is there
            Seat::until([bar, value] { return bar->maximum() > value; }, "more rows");
        seat.settle();
    }
    const auto scrolled = askedOf(proxy);
    const int shown = seat.table().rowsInSight().second + 1;
    const int known = seat.model().rowCount();
    bar->setValue(bar->maximum() / 2);
    seat.settle();
    const auto jumped = askedOf(proxy);
    return {{QStringLiteral("shown"), shown}, {QStringLiteral("known"), known},
        {QStringLiteral("requests"), scrolled.requests}, {QStringLiteral("asked"), scrolled.rows},
        {QStringLiteral("pages"), (shown + models::PagedModel::pageSize - 1) / models::PagedModel::pageSize},
        {QStringLiteral("jump"), jumped.requests - scrolled.requests}};
}

QJsonObject measureMemory(const QUrl &server, const QString &email, const QString &password)
{
    Seat seat(server, email, password);
    (void)seat.open({});
    seat.settle();
    const auto first = residentMemory();
    auto *bar = seat.table().verticalScrollBar();
    Seat::until(
        [&seat, bar] {
            bar->setValue(bar->maximum());
            return !seat.model().canFetchMore({});
        },
        "the last row");
    seat.settle();
    const auto walked = residentMemory();
    bar->setValue(0);
    seat.settle();
    return {{QStringLiteral("rows"), seat.model().rowCount()}, {QStringLiteral("first"), first},
        {QStringLiteral("walked"), walked}, {QStringLiteral("top"), residentMemory()}};
}

} // namespace bench
