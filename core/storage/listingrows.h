// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"
#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// What the ways to a page of interviews have in common; see interviewlisting.cpp.

struct Where
{
    QString sql;
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound)
    {
        sql += QStringLiteral(" AND ") + condition;
        values += bound;
    }
};

// What may lead the database to an index of its own. Of several it may take the wrong one, so that the caller
// says which.
enum class Lead {
    Any,
    NotStateOrLevel, // they are checked on what other conditions find
    Nothing, // all are checked on what the order by id brings
};

// Of a count that stopped at one more than is counted.
[[nodiscard]] domain::Counted counted(qint64 found);
[[nodiscard]] QString placeholders(qsizetype count);
// A LIKE pattern that finds `text` anywhere in a key, with the pattern's own characters taken literally.
[[nodiscard]] QString containing(QString text);

// A row of a page; the request is opened outside of the reading, where it can fail.
struct Listed
{
    domain::Interview interview;
    QJsonObject request;
};

// Reads the rows of a page. `session`, `scope` and `filter` outlive it.
class ListingRows
{
protected:
    using Rows = QList<Listed>;

    ListingRows(Session &session, const TenantScope &scope, const domain::InterviewFilter &filter)
        : m_session(session)
        , m_scope(scope)
        , m_filter(filter)
    {
    }

    [[nodiscard]] Where whereOf(Lead lead) const;
    // The same for one state in the place of those of the filter.
    [[nodiscard]] Where whereOf(Lead lead, std::optional<domain::State> state) const;
    // Of the pages before.
    void skip(Where &where) const;
    [[nodiscard]] domain::Result<Rows> rowsWhere(const Where &where);
    [[nodiscard]] domain::Result<Rows> rowsFoundInIndex(const Where &where);
    // Of the first page, and how many there are.
    [[nodiscard]] domain::Result<std::pair<Rows, domain::Counted>> firstRows(const Where &where);
    [[nodiscard]] domain::Result<Rows> rowsOf(
        const QStringList &found, const QString &order = QStringLiteral("id DESC"));
    [[nodiscard]] domain::Result<QStringList> ids(const QString &sql, const QVariantList &values);
    // What counts as far as lists count; takes the values of `where`.
    [[nodiscard]] static QString countOf(const Where &where);
    [[nodiscard]] domain::Result<domain::Counted> count(const QString &sql, const QVariantList &values);
    // Looks at the newest interviews one after the other, for those that any of the matches finds, or for
    // all. Nothing when the page is not full after the longest walk: then what is wanted is rare among them.
    [[nodiscard]] domain::Result<std::optional<Rows>> walk(const QList<Where> &matches);
    [[nodiscard]] domain::Result<domain::InterviewPage> page(
        domain::Result<Rows> rows, const domain::Counted &counted) const;

    Session &m_session;
    const TenantScope &m_scope;
    const domain::InterviewFilter &m_filter;

private:
    [[nodiscard]] domain::Result<std::optional<Rows>> walk(const QList<Where> &matches, int most);
    [[nodiscard]] static QString foundInIndex(const QString &shown, const Where &where);
    [[nodiscard]] QVariantList limited(const Where &where) const;
};

} // namespace candor::storage
