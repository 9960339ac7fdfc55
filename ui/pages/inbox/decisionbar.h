// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/surface.h"

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QLayout;
class QDoubleSpinBox;
class QPushButton;
class QTextEdit;

namespace candor::pages {

// The bar below a plan or report: what can be decided, and the question for a reason where a decision wants
// one.
class DecisionBar final : public QWidget
{
public:
    struct Question
    {
        QString prompt; // also the name of the field
        QString placeholder;
        QString answer; // the button's text
        std::optional<double> score = std::nullopt; // a score is asked for, too: what the field says at first
    };

    explicit DecisionBar(QWidget *parent = nullptr);

    // Shows these, in their order; the first is what people come for.
    void setActions(const QList<QAction *> &actions);
    // Asks; `given` gets the text, which is never empty. Another question takes the place of this one.
    void ask(const Question &question, const std::function<void(const QString &)> &given);
    // What the field for the score says; of a question that asks for one.
    [[nodiscard]] double score() const;
    // Back to the actions; answers whether a question was open.
    bool giveUp();
    [[nodiscard]] bool isAsking() const;
    // Called when a question was put or is gone.
    void whenAskingChanged(const std::function<void()> &changed) { m_changed = changed; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillQuestion();
    void focusActions();
    void answer();

    // Either is shown.
    QWidget *m_actions;
    QWidget *m_question;
    QLayout *m_buttons;
    QLabel *m_prompt;
    QTextEdit *m_text;
    QDoubleSpinBox *m_score;
    QPushButton *m_answer;
    std::function<void(const QString &)> m_given;
    std::function<void()> m_changed;
};

} // namespace candor::pages
