// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pagedmodel.h"

namespace candor::models {

namespace {

constexpr int mostRows = 200; // that the server gives at once
constexpr int margin = 20; // rows that a refreshed beginning asks for beyond what it had
constexpr int ahead = 8; // rows before the end at which the next page is asked for
constexpr std::chrono::milliseconds freshFor{1200};

} // namespace

PagedModel::PagedModel(const QList<Column> &columns, std::chrono::milliseconds rest, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { askWhatIsWanted(); });
    m_freshness.setSingleShot(true);
    m_freshness.setInterval(freshFor);
    connect(&m_freshness, &QTimer::timeout, this, [this] { forgetFresh(); });
}

bool PagedModel::belongs(const void *) const
{
    return true;
}

void PagedModel::reload(Keep keep)
{
    m_failure.reset();
    if (keep == Keep::Nothing || m_phase != Phase::Ready) {
        if (m_phase == Phase::Failed)
            m_phase = Phase::Loading;
        m_isTopWanted = m_isNextWanted = false;
        m_wanted = -1;
        noteEmpty(false);
        ask(Aim::Anew);
        return;
    }
    m_cache.makeStale();
    m_isTopWanted = true;
    if (!m_reader)
        askWhatIsWanted();
    if (rowCount() > 0) // what is in sight is painted, and so asked for
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedModel::setFirstPage(int rows)
{
    m_firstPage = std::clamp(rows, 20, mostRows);
}

void PagedModel::setSort(const QString &sort)
{
    if (m_sort == sort)
        return;
    m_sort = sort;
    reload(Keep::Nothing);
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    const auto &wanted = m_columns.at(column);
    const auto &[name, other] = order == Qt::AscendingOrder ? std::pair(wanted.ascending, wanted.descending)
                                                            : std::pair(wanted.descending, wanted.ascending);
    setSort(name.isEmpty() ? other : name);
}

std::pair<int, Qt::SortOrder> PagedModel::sortedBy() const
{
    for (int column = 0; !m_sort.isEmpty() && column < m_columns.size(); ++column) {
        if (m_columns.at(column).ascending == m_sort)
            return {column, Qt::AscendingOrder};
        if (m_columns.at(column).descending == m_sort)
            return {column, Qt::DescendingOrder};
    }
    return {-1, Qt::AscendingOrder};
}

PagedModel::Count PagedModel::count() const
{
    const int known = m_cache.rowCount();
    if (m_phase == Phase::Ready && m_next.isEmpty())
        return {known, false};
    return {std::max<qint64>(m_count.rows, known), m_count.isMore || m_count.rows <= known};
}

bool PagedModel::isMissing(int page) const
{
    return page >= 0 && (!m_cache.page(page).rows || m_cache.page(page).isStale);
}

// One request at a time; what is wanted most goes first.
void PagedModel::askWhatIsWanted()
{
    if (m_reader || m_failure || m_phase != Phase::Ready)
        return;
    if (std::exchange(m_isTopWanted, false)) {
        ask(Aim::Top);
    } else if (isMissing(m_wanted)) {
        m_asked = std::exchange(m_wanted, -1);
        ask(Aim::Page);
    } else if (std::exchange(m_isNextWanted, false) && !m_next.isEmpty()) {
        ask(Aim::Next);
    }
}

void PagedModel::ask(Aim aim)
{
    m_reader = std::make_unique<QObject>();
    QString cursor;
    int limit = aim == Aim::Anew ? m_firstPage : pageSize;
    if (aim == Aim::Top) {
        limit = std::max(m_cache.page(0).count + margin, m_firstPage);
    } else if (aim == Aim::Page) {
        const auto &page = m_cache.page(m_asked);
        cursor = page.cursor;
        const bool isEnd = m_asked == m_cache.pageCount() - 1 && m_next.isEmpty();
        limit = page.count + (isEnd ? margin : 0);
    } else if (aim == Aim::Next) {
        cursor = m_next;
    }
    request(cursor, std::clamp(limit, 1, mostRows), m_reader.get(),
        [this, aim](const client::Outcome<Items> &outcome) { take(aim, outcome); });
    Q_EMIT phaseChanged();
}

void PagedModel::take(Aim aim, const client::Outcome<Items> &outcome)
{
    m_reader.release()->deleteLater(); // it is the sender
    if (!outcome) {
        fail(aim, outcome.error());
        return;
    }
    m_failure.reset();
    switch (aim) {
    case Aim::Anew:
        takeAnew(*outcome);
        break;
    case Aim::Top:
        takeTop(*outcome);
        break;
    case Aim::Page:
        takePage(*outcome);
        break;
    case Aim::Next:
        takeNext(*outcome);
        break;
    }
    if (aim == Aim::Next || (aim != Aim::Page && rowCount() == 0))
        noteEmpty(outcome->items.isEmpty() && !m_next.isEmpty());
    answered();
    letGo();
    askWhatIsWanted();
    Q_EMIT phaseChanged();
}

void PagedModel::fail(Aim aim, const client::Failure &failure)
{
    m_failure = failure;
    if (m_search == Search::UnderWay)
        m_search = Search::Paused;
    m_asked = -1;
    if (aim == Aim::Anew) { // what is there answers another question
        beginResetModel();
        m_cache.clear();
        m_next.clear();
        m_phase = Phase::Failed;
        endResetModel();
    }
    if (m_isTopWanted) { // asked for while this one was under way: the server may be well again
        m_failure.reset();
        askWhatIsWanted();
    }
    Q_EMIT phaseChanged();
}

void PagedModel::takeAnew(const Items &page)
{
    beginResetModel();
    m_cache.clear();
    m_cache.append({}, page.items);
    m_phase = Phase::Ready;
    m_hasMoved = false;
    m_wanted = -1;
    m_isTopWanted = m_isNextWanted = false;
    m_next = page.nextCursor;
    noteEmpty(false);
    setCount(page);
    endResetModel();
}

// Everything up to where the rows that were there end; when that isn't to be found, too much is new.
void PagedModel::takeTop(const Items &page)
{
    if (m_cache.pageCount() == 1) {
        setCount(page);
        m_next = page.nextCursor;
        noteEmpty(false);
        setItems(0, page.items);
        return;
    }
    const auto wasThere = [this](const Item &item) {
        const int row = m_cache.rowOf(item.id);
        return row >= 0 && m_cache.pageOf(row) == 0;
    };
    qsizetype length = page.items.size();
    while (length > 0 && !wasThere(page.items.at(length - 1)))
        --length;
    const bool isWhole = length < page.items.size() || page.nextCursor.isEmpty();
    if (length == 0 || !isWhole) {
        takeAnew(page);
        return;
    }
    setCount(page);
    const auto items = page.items.first(length);
    removeElsewhere(0, items);
    setItems(0, items);
}

void PagedModel::takePage(const Items &page)
{
    const int number = std::exchange(m_asked, -1);
    const int count = m_cache.page(number).count;
    const bool isLast = number == m_cache.pageCount() - 1;
    if (isLast)
        m_next = page.nextCursor;
    const auto items = withoutThoseElsewhere(number, page.items);
    m_hasMoved = m_hasMoved || items.size() != page.items.size() || (!isLast && items.size() != count);
    setItems(number, items);
}

void PagedModel::takeNext(const Items &page)
{
    const auto items = withoutThoseElsewhere(m_cache.pageCount(), page.items);
    const auto cursor = std::exchange(m_next, page.nextCursor);
    if (items.isEmpty()) {
        m_isNextWanted = !m_next.isEmpty();
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(items.size()) - 1);
    m_cache.append(cursor, items);
    endInsertRows();
}

void PagedModel::setCount(const Items &page)
{
    m_count = {page.total, page.totalIsEstimate};
}

const void *PagedModel::valueAt(int row) const
{
    const auto *item = m_cache.row(row);
    return item ? item->value.get() : nullptr;
}

void PagedModel::put(int row, const std::shared_ptr<const void> &value)
{
    const auto *item = m_cache.row(row);
    if (!item || isSame(item->value.get(), value.get()))
        return;
    const auto id = item->id;
    m_cache.replace(row, {id, value});
    m_fresh.insert(id);
    m_freshness.start();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void PagedModel::forgetFresh()
{
    const auto ids = std::exchange(m_fresh, {});
    for (const auto &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_cache.rowCount();
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

// What views ask for is what people look at.
void PagedModel::noteLook(int row) const
{
    const int page = m_cache.pageOf(row);
    const bool wantsNext = row >= m_cache.rowCount() - ahead && canFetchMore({});
    // Looked at again, what is wanted already isn't put off: a view that is painted often would never get it.
    bool isNew = wantsNext && !m_isNextWanted;
    if (isMissing(page)) {
        isNew = isNew || m_wanted != page;
        m_wanted = page;
    }
    m_isNextWanted = m_isNextWanted || wantsNext;
    if (isNew || ((wantsNext || isMissing(page)) && !m_rest.isActive()))
        m_rest.start();
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto *item = m_cache.row(index.row());
    if (role == Qt::DisplayRole)
        noteLook(index.row());
    if (role == look::PendingRole)
        return item == nullptr;
    if (!item)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    switch (role) {
    case look::RowIdRole:
        return item->id;
    case look::FreshRole:
        return m_fresh.contains(item->id);
    case look::MutedRole:
        return !belongs(item->value.get());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
            | (m_columns.at(index.column()).isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
    default:
        return cell(item->value.get(), index.column(), role);
    }
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const auto &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
    case look::ColumnIdRole:
        return column.id;
    case look::WidthRole:
        return column.width;
    case look::ShownAtFirstRole:
        return column.isShownAtFirst;
    case look::SortableRole:
        return !column.ascending.isEmpty() || !column.descending.isEmpty();
    case look::FirstOrderRole:
        return int(column.isDescendingFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    default:
        return {};
    }
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_phase == Phase::Ready && !m_next.isEmpty() && !m_failure
        && m_search != Search::Paused;
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isNextWanted = true;
    askWhatIsWanted();
}

} // namespace candor::models
