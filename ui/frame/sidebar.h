// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

#include <QHash>
#include <QWidget>
#include <functional>

class QAbstractButton;
class QVBoxLayout;

namespace candor::frame {

// The pages by name, and who is signed in.
class Sidebar final : public QWidget
{
public:
    explicit Sidebar(QWidget *parent = nullptr);

    // Under the headings of their groups.
    void setPages(const QList<PageInfo> &pages, const std::function<void(const QByteArray &)> &open);
    void setCurrent(const QByteArray &page);
    void setCount(const QByteArray &page, int count);
    void setPerson(const QString &name, const QString &role);

private:
    void addHeading(Group group);

    QWidget *m_ground;
    QVBoxLayout *m_entries;
    QWidget *m_person;
    QHash<QByteArray, QAbstractButton *> m_buttons;
    QList<QWidget *> m_headings;
};

} // namespace candor::frame
