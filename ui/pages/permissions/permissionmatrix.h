// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"

#include <QHash>
#include <QStringList>
#include <QWidget>
#include <functional>

class QCheckBox;
class QLabel;

namespace candor::pages {

// All permissions as a grid of what (rows) and what may be done with it (columns), and below it why some
// can't be given.
class PermissionMatrix final : public QWidget
{
public:
    // `mine`: the person's own, which alone they can give. `most`: those that whoever gets them can have.
    // Both without wildcards.
    explicit PermissionMatrix(
        const QStringList &mine, const QStringList &most = domain::permissions(), QWidget *parent = nullptr);

    // Of these those that can be given; the others are left out.
    void setChosen(const QStringList &permissions);
    // Exactly these, to look at and not to change.
    void show(const QStringList &permissions);
    [[nodiscard]] QStringList chosen() const; // in the contract's order
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    void set(const QStringList &permissions);
    [[nodiscard]] QString refusalOf(const QString &permission) const; // empty = it can be given

    QStringList m_mine;
    QStringList m_most;
    QHash<QString, QCheckBox *> m_boxes;
    QLabel *m_why;
    std::function<void()> m_changed;
    bool m_isSetting = false;
};

} // namespace candor::pages
