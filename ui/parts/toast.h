// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/tokens.h"

#include <QHash>
#include <QWidget>
#include <chrono>
#include <functional>

class QVBoxLayout;

namespace candor::parts {

struct ToastText
{
    QString text;
    look::Tone tone = look::Tone::Neutral;
    QString action = {}; // a button's text; empty = none
    std::function<void()> go = {};
    std::chrono::seconds stays{8}; // 0 = until it is removed
};

// Short messages that stack up in a corner of the window and go by themselves. Each has a name; a second one
// with the same name replaces the first. Keeps itself in place over its parent.
class ToastHost final : public QWidget
{
public:
    explicit ToastHost(QWidget *parent);

    void show(const QString &name, const ToastText &toast);
    // Another text in a toast that is there; false when it isn't.
    bool setText(const QString &name, const QString &text);
    void remove(const QString &name);
    void clear();
    [[nodiscard]] int count() const { return int(m_toasts.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();

    QVBoxLayout *m_lines;
    class View;
    QHash<QString, View *> m_toasts;
};

} // namespace candor::parts
