// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/platformcalls.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>

class QComboBox;
class QLineEdit;

namespace candor::pages {

// One of the installation's platforms, for who reaches them all. Where there are more than a hundred the
// server looks for those that are called so; the one that is chosen stays, whatever is found.
class PlatformChoice final : public QWidget
{
public:
    explicit PlatformChoice(const client::PlatformCalls &calls, QWidget *parent = nullptr);

    // Asks the server anew; what is chosen stays.
    void load();
    // This one is to be chosen, as soon as it is known.
    void choose(const QString &id);
    [[nodiscard]] const api::PlatformAnswer *chosen() const; // nullptr = none
    [[nodiscard]] const std::optional<client::Failure> &failure() const { return m_failure; }
    // Called when another one is chosen, and after each load().
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    enum class Finding {
        All, // that are called so
        First, // and goes to the first of them
    };
    void find(Finding finding);
    void take(const api::Page<api::PlatformAnswer> &page, Finding finding);
    void fill(const QString &chosen);
    void fetchNamed();
    void tell();

    client::PlatformCalls m_calls;
    QLineEdit *m_text;
    QComboBox *m_box;
    QTimer m_typing;
    QList<api::PlatformAnswer> m_found; // as the server lists them
    QList<api::PlatformAnswer> m_platforms; // in the box: with the one that was chosen before
    QString m_wanted; // id; empty = none
    std::optional<client::Failure> m_failure;
    std::unique_ptr<QObject> m_reader; // of what is asked
    std::unique_ptr<QObject> m_namedReader; // of the one that is wanted
    std::function<void()> m_changed;
};

} // namespace candor::pages
