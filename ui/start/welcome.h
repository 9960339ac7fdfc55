// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/startpage.h"

#include <functional>

class QPushButton;

namespace candor::start {

// The first question: how to use Candor.
class Welcome final : public StartPage
{
public:
    struct Choices
    {
        std::function<void()> runHere;
        std::function<void()> connect;
        std::function<void()> tryOut;
        std::function<void()> back;
    };
    explicit Welcome(const Choices &choices, QWidget *parent = nullptr);

    // Whether there is something to go back to.
    void setCanGoBack(bool can);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_first;
    QPushButton *m_back;
};

} // namespace candor::start
