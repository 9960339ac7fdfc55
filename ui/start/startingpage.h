// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/serverfailure.h"
#include "start/startpage.h"

#include <functional>

class QLabel;
class QProgressBar;

namespace candor::start {

// What is shown while a server starts and somebody is signed in, and what went wrong with it.
class StartingPage final : public StartPage
{
public:
    struct Choices
    {
        std::function<void(WayOut)> go;
        std::function<void()> back;
    };
    explicit StartingPage(const Choices &choices, QWidget *parent = nullptr);

    // `step`: what is being done now.
    void showProgress(const QString &title, const QString &step);
    void showFailure(const StartFailure &failure);
    // A refusal that isn't one of the start itself; can be tried again.
    void showTrouble(const QString &headline, const QString &advice);

private:
    void showButtons(const QList<std::pair<QString, std::function<void()>>> &buttons);
    void showDetails(const StartFailure &failure);

    Choices m_choices;
    QWidget *m_glyph;
    QLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QLabel *m_places;
    QLabel *m_details;
    QWidget *m_buttons = nullptr;
    QWidget *m_helpers = nullptr;
};

} // namespace candor::start
