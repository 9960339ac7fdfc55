// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/webhookcalls.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace candor::pages {

// The headers that are sent along: their names, and the values of those that are new. Values that the server
// has are never shown.
class HeadersField final : public QWidget
{
public:
    explicit HeadersField(QWidget *parent = nullptr);
    ~HeadersField() override;

    // The names of those that are stored; what is typed goes.
    void setStored(const QStringList &names);
    // Whether they can be saved; says at their places what is wrong.
    [[nodiscard]] bool check();
    // Nothing when they stay as they are.
    [[nodiscard]] std::optional<client::WebhookChange::Headers> change() const;
    // What is wrong with the header of that name; without one, with all of them.
    void setFault(const QString &name, const QString &fault);
    void clearFaults();
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    struct Row;
    Row &add(const QString &stored);
    void remove(Row *row);
    void number();
    void noteChange();
    [[nodiscard]] QString flawOf(const Row &row) const;

    std::vector<std::unique_ptr<Row>> m_rows;
    QVBoxLayout *m_lines;
    QLabel *m_fault;
    QPushButton *m_add;
    bool m_isChanged = false;
    std::function<void()> m_changed;
};

} // namespace candor::pages
