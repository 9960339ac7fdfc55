// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/address.h"
#include "frame/pageinfo.h"

#include <QUrlQuery>

namespace candor::uitest {

// Interviews to look at, by their runIds; empty = there is none.
struct Material
{
    QString planned; // whose plan waits
    QString reported; // whose report waits
    QStringList done; // that are over
};

// A place of a page, for tests that go to all of them.
struct Spot
{
    QString name; // of its pictures
    frame::Address address;
    bool isOwners = false; // nobody but the installation's owner has it
};

inline QUrlQuery detailOf(const QString &name, const QString &value)
{
    QUrlQuery query;
    query.addQueryItem(name, value);
    return query;
}

// A page, its tabs, and what it shows one of; without what needs an interview that there isn't.
inline QList<Spot> spotsOf(const frame::PageInfo &page, const Material &material)
{
    static const QByteArrayList ownersPages{"server", "organisations", "platforms"};
    const auto id = QString::fromLatin1(page.id);
    QList<Spot> spots{{id, {page.id}, ownersPages.contains(page.id)}};
    const auto addTab = [&](const QString &tab, const QString &object) {
        spots.append({id + QLatin1Char('-') + tab, {page.id, object, detailOf(QStringLiteral("tab"), tab)}});
    };
    if (page.id == "inbox" && !material.reported.isEmpty())
        spots.append({QStringLiteral("inbox-report"), {page.id, material.reported}});
    if (page.id == "plan-editor") {
        spots.first().address.object = material.planned;
        return material.planned.isEmpty() ? QList<Spot>() : spots;
    }
    if (page.id == "interview") {
        if (material.planned.isEmpty())
            return {};
        spots.first().address.object = material.planned;
        addTab(QStringLiteral("request"), material.planned);
        addTab(QStringLiteral("plan"), material.planned);
        const auto over = material.done.isEmpty() ? material.reported : material.done.first();
        addTab(QStringLiteral("report"), over);
        addTab(QStringLiteral("timeline"), over);
    }
    if (page.id == "rankings" && material.done.size() >= 3)
        spots.append({QStringLiteral("rankings-comparison"),
            {page.id, {},
                detailOf(QStringLiteral("compare"), material.done.mid(0, 3).join(QLatin1Char(',')))}});
    if (page.id == "server") {
        for (const auto *tab : {"settings", "log", "backups"})
            spots.append({id + QLatin1Char('-') + QLatin1String(tab), {page.id, QLatin1String(tab)}, true});
    }
    if (page.id == "people")
        spots.append({QStringLiteral("people-platform"),
            {page.id, {}, detailOf(QStringLiteral("of"), QStringLiteral("platform"))}, true});
    return spots;
}

} // namespace candor::uitest
