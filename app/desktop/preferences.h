// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <functional>

class QVBoxLayout;

namespace candor::desktop {

// What a person can have otherwise. Each choice is in effect and kept at once; there is nothing to confirm.
class Preferences final : public QDialog
{
public:
    struct Machine // what this computer has
    {
        bool hasTray = false;
    };
    // `changed`: called after each choice, when it is kept.
    Preferences(QWidget *window, const Machine &machine, const std::function<void()> &changed);

private:
    void addAppearance(QVBoxLayout &lines);
    void addLanguage(QVBoxLayout &lines);
    void addDecisions(QVBoxLayout &lines);
    void addNotices(QVBoxLayout &lines);
    void addComingAndGoing(QVBoxLayout &lines, const Machine &machine);

    std::function<void()> m_changed;
};

} // namespace candor::desktop
