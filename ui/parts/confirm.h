// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace candor::parts {

// Asks before something that can't be undone: the person types a word, then the button works. Without a word
// the button works at once, and the focus is on the way back.
class Confirm final : public QWidget
{
public:
    explicit Confirm(QWidget *parent = nullptr); // hidden

    struct Question
    {
        QString text; // what will happen
        QString word; // that has to be typed; may be empty
        QString answer; // the button
    };
    void ask(const Question &question, const std::function<void()> &confirmed);
    void giveUp();

private:
    QLabel *m_text;
    QLabel *m_prompt;
    QLineEdit *m_word;
    QPushButton *m_answer;
    QPushButton *m_back;
    QString m_wanted;
    std::function<void()> m_confirmed;
};

} // namespace candor::parts
