// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listmodel.h"

#include <QMap>

namespace candor::uitest {

struct Thing
{
    int key = 0; // its place: higher ones come first
    QString text;
    QString id;
    bool operator==(const Thing &) const = default;
};

// A server's list, with cursors as Candor makes them: the last key that was shown.
class ThingServer
{
public:
    QMap<int, Thing> things;
    void put(int key, const QString &text) { things.insert(key, {key, text, QString::number(key)}); }
    int stretch = 0; // so many things it looks at for one page; 0 = as many as there are
    QString only; // the text of those that it answers; empty = all
    int requests = 0;
    int largestLimit = 0;
    std::optional<client::Failure> failure;

    client::Outcome<api::Page<Thing>> page(const api::PageQuery &query, bool isAscending)
    {
        ++requests;
        largestLimit = std::max(largestLimit, query.limit);
        if (failure)
            return tl::unexpected(*failure);
        auto keys = things.keys();
        if (!isAscending)
            std::reverse(keys.begin(), keys.end());
        api::Page<Thing> page;
        page.total = std::min<qint64>(200, things.size());
        page.totalIsEstimate = things.size() > 200;
        int looked = 0;
        for (const int key : keys) {
            const bool isBehind = query.cursor.isEmpty()
                || (isAscending ? key > query.cursor.toInt() : key < query.cursor.toInt());
            if (!isBehind)
                continue;
            if (page.items.size() == query.limit) {
                page.nextCursor = QString::number(page.items.last().key);
                break;
            }
            if (stretch > 0 && looked++ == stretch) {
                page.nextCursor = QString::number(isAscending ? key - 1 : key + 1);
                break;
            }
            if (only.isEmpty() || things.value(key).text == only)
                page.items.append(things.value(key));
        }
        return page;
    }
};

class Things final : public models::ListModel<Thing>
{
public:
    explicit Things(ThingServer &server)
        : ListModel({{"key", QStringLiteral("Key"), 80, QStringLiteral("key"), QStringLiteral("-key")},
                        {"text", QStringLiteral("Text"), 120}},
              std::chrono::milliseconds(0))
        , m_server(server)
    {
        setStretch(server.stretch);
    }
    bool isHolding = false; // answers wait for release()
    QString wanted; // what text matches; empty = any

    void release()
    {
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }

private:
    client::Pending<api::Page<Thing>> fetch(const api::PageQuery &page, QObject *) override
    {
        const domain::Promise<client::Outcome<api::Page<Thing>>> promise;
        const auto answer = [this, promise, page, isAscending = sort() == QLatin1String("key")] {
            promise.fulfil(m_server.page(page, isAscending));
        };
        if (isHolding)
            m_held.append(answer);
        else
            answer();
        return promise.future();
    }
    QString idOf(const Thing &thing) const override { return thing.id; }
    QVariant show(const Thing &thing, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(thing.key) : QVariant(thing.text);
    }
    bool matches(const Thing &thing) const override { return wanted.isEmpty() || thing.text == wanted; }

    ThingServer &m_server;
    QList<std::function<void()>> m_held;
};

} // namespace candor::uitest
