// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>
#include <functional>

class QCheckBox;

namespace candor::pages {

// All permissions as a grid of what (rows) and what may be done with it (columns). Those that the person
// lacks can't be given.
class PermissionMatrix final : public QWidget
{
public:
    // `mine`: the person's own, without wildcards.
    explicit PermissionMatrix(const QStringList &mine, QWidget *parent = nullptr);

    void setChosen(const QStringList &permissions);
    [[nodiscard]] QStringList chosen() const; // in the contract's order
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    QHash<QString, QCheckBox *> m_boxes;
    std::function<void()> m_changed;
    bool m_isSetting = false;
};

} // namespace candor::pages
