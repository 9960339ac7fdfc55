// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStackedWidget>

namespace candor::parts {

// The faces of a page: a list, and what takes its place for a while, such as a form or what is shown once.
// Owns them.
class Faces final : public QStackedWidget
{
public:
    // `beside` stands beside the list, if there is one.
    explicit Faces(QWidget *list, QWidget *beside = nullptr);

    void add(QWidget *face);
    // The same for what is read or filled in: it scrolls, and is no wider than is good to read.
    void addToRead(QWidget *content);

    void showList() { setCurrentIndex(0); }
    [[nodiscard]] bool showsList() const { return currentIndex() == 0; }
    // What was added, or the list.
    void show(const QWidget *content) { setCurrentWidget(m_faces.value(content)); }
    [[nodiscard]] bool shows(const QWidget *content) const
    {
        return currentWidget() == m_faces.value(content);
    }

private:
    QHash<const QWidget *, QWidget *> m_faces; // by what they show
};

} // namespace candor::parts
