// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "look/roles.h"
#include "models/columns.h"
#include "models/pagecache.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace candor::models {

// A list of the server as a table, however long it is: pages are fetched as they are looked at, and what was
// looked at long ago is let go and fetched again by its cursor. One request at a time; what a former question
// is answered late is dropped. Where the server looks through a stretch for each page, one may be empty with
// others behind it: then the model asks on by itself, for mostSteps pages, and pauses. A list type derives
// from ListModel<Row>. GUI thread.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Phase {
        Loading, // and nothing is there yet
        Ready,
        Failed, // nothing is there; failure() says why
    };
    enum class Keep {
        Place, // the same question: rows, selection and scrolling stay, what is looked at is asked again
        Nothing, // another question: the rows go when the answer comes
    };
    // How many there are in all.
    struct Count
    {
        qint64 rows = 0;
        bool isMore = false; // there are more than that
    };
    // How the search for the next row stands, where pages come empty.
    enum class Search {
        None,
        UnderWay,
        Paused, // by stop(), or because it took mostSteps pages; nothing is asked for until lookOn()
    };
    static constexpr int pageSize = 100;
    static constexpr int mostSteps = 50; // empty pages in one go

    // `rest`: so long nobody must have asked for other rows before those that fell out are fetched again.
    explicit PagedModel(const QList<Column> &columns,
        std::chrono::milliseconds rest = std::chrono::milliseconds(60), QObject *parent = nullptr);

    void reload(Keep keep);
    // How many rows the first page asks for: what fits the window and a few more. 20–200.
    void setFirstPage(int rows);
    // The server's name of an order; one of the columns'. Asks anew.
    void setSort(const QString &sort);
    [[nodiscard]] const QString &sort() const { return m_sort; } // empty = the server's own
    void sort(int column, Qt::SortOrder order) override;
    // The column and the way that sort() is of; -1 = of none.
    [[nodiscard]] std::pair<int, Qt::SortOrder> sortedBy() const;

    [[nodiscard]] Phase phase() const { return m_phase; }
    // Whether an answer is awaited.
    [[nodiscard]] bool isFetching() const { return m_reader != nullptr; }
    // Of the last request; what was there before stays.
    [[nodiscard]] const std::optional<client::Failure> &failure() const { return m_failure; }
    [[nodiscard]] Count count() const;
    [[nodiscard]] Search search() const { return m_search; }
    // How many empty pages there were since the last row, or since the question.
    [[nodiscard]] int emptyPages() const { return m_emptyPages; }
    // Through how many of the server's things these led; 0 = it doesn't say how many one is.
    [[nodiscard]] qint64 lookedThrough() const { return m_emptyPages * m_stretch; }
    void stop(); // the search
    void lookOn(); // after a pause
    // Whether rows moved while they were looked at, so that some may be missing between two pages.
    [[nodiscard]] bool hasMoved() const { return m_hasMoved; }
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] int rowOf(const QString &id) const { return m_cache.rowOf(id); } // -1 = not held
    [[nodiscard]] int heldPages() const { return m_cache.heldPages(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void phaseChanged(); // phase, failure, count, search or isFetching() may be others

protected:
    // A row of whatever type; equal when it says the same.
    struct Item
    {
        QString id;
        std::shared_ptr<const void> value;
    };
    struct Items
    {
        QList<Item> items;
        QString nextCursor; // empty = the last page
        qint64 total = 0;
        bool totalIsEstimate = false;
    };
    using Done = std::function<void(const client::Outcome<Items> &)>;

    // Asks for a page in the order sort(); calls `done` later, and never once `reader` is gone.
    virtual void request(const QString &cursor, int limit, QObject *reader, const Done &done) = 0;
    [[nodiscard]] virtual QVariant cell(const void *row, int column, int role) const = 0;
    [[nodiscard]] virtual bool isSame(const void *one, const void *other) const = 0;
    // The rows of an answer were just put in; what was heard while it was under way may be newer.
    virtual void answered() { }
    // Whether the row still belongs in the list; one that doesn't stays, muted, until it is asked for again.
    [[nodiscard]] virtual bool belongs(const void *row) const;

    // So many things the server looks at for one page at most, however few of them it answers.
    void setStretch(qint64 things) { m_stretch = things; }
    // The order of the first reload().
    void presetSort(const QString &sort) { m_sort = sort; }
    [[nodiscard]] const void *valueAt(int row) const; // nullptr = not there at the moment
    // Another value in a row that is held; marks it as fresh for a moment.
    void put(int row, const std::shared_ptr<const void> &value);

private:
    // What a request is for.
    enum class Aim {
        Anew, // everything
        Top, // what is new before the rows that are there
        Page, // m_asked, that fell out or is stale
        Next, // the page behind the last row
    };

    void ask(Aim aim);
    void askWhatIsWanted();
    void take(Aim aim, const client::Outcome<Items> &outcome);
    void fail(Aim aim, const client::Failure &failure);
    void takeAnew(const Items &page);
    void takeTop(const Items &page);
    void takePage(const Items &page);
    void takeNext(const Items &page);
    void noteEmpty(bool isEmpty);
    void setItems(int number, const QList<Item> &items);
    void reorder(int number, const QList<Item> &items);
    void setTail(int number, const QList<Item> &items);
    void removeElsewhere(int number, const QList<Item> &items);
    [[nodiscard]] QList<Item> withoutThoseElsewhere(int number, const QList<Item> &items);
    void letGo();
    [[nodiscard]] bool isMissing(int page) const;
    void noteLook(int row) const;
    void setCount(const Items &page);
    void forgetFresh();

    QList<Column> m_columns;
    QString m_sort;
    int m_firstPage = 50;
    mutable PageCache<Item> m_cache; // looking at a row is noted
    Phase m_phase = Phase::Loading;
    std::optional<client::Failure> m_failure;
    Count m_count;
    bool m_hasMoved = false;
    Search m_search = Search::None;
    int m_emptyPages = 0;
    qint64 m_stretch = 0;
    QString m_next; // cursor behind the last known row; empty = that is the end
    std::unique_ptr<QObject> m_reader; // of the request under way
    int m_asked = -1; // the page that it is for, if it is for one
    bool m_isTopWanted = false;
    mutable bool m_isNextWanted = false;
    mutable int m_wanted = -1; // the page that was looked at last and isn't there
    mutable QTimer m_rest;
    QSet<QString> m_fresh; // rows that changed a moment ago
    QTimer m_freshness;
};

} // namespace candor::models
