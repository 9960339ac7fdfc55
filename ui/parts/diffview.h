// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QScrollArea>
#include <QString>

namespace candor::parts {

// Something that is another than before.
struct Change
{
    QString place; // what it is, for people
    QString before; // empty: it is new
    QString after; // empty: it is gone
    bool operator==(const Change &) const = default;
};

// A run of words that is in both texts, or in one of them.
struct Run
{
    enum class Side {
        Both,
        Before,
        After,
    };
    Side side = Side::Both;
    QString text;
    bool operator==(const Run &) const = default;
};

// The words of both texts in one line of runs, white space kept. Texts too long to be compared word by word
// come back as one run each. Pure.
[[nodiscard]] QList<Run> wordRuns(const QString &before, const QString &after);

// Changes beside one another or, in a narrow place, below one another; the words that differ are marked.
class DiffView final : public QScrollArea
{
public:
    explicit DiffView(QWidget *parent = nullptr);

    void show(const QList<Change> &changes);
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();

    QList<Change> m_changes;
    bool m_isWide = false;
};

} // namespace candor::parts
