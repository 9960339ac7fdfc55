// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/decisionbar.h"

#include "look/metrics.h"
#include "parts/buttons.h"
#include "parts/flowlayout.h"
#include "parts/labels.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QTextDocument>
#include <QTextEdit>

namespace candor::pages {

using namespace look::space;

namespace {

constexpr int scoreWidth = 96; // "3.5" and its two arrows
constexpr int textHeight = 76;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DecisionBar)
};

} // namespace

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
    , m_actions(new QWidget)
    , m_question(new QWidget)
{
    auto *ground = new parts::Surface(parts::Surface::Shape::Bar, this);
    parts::column(this, 0)->addWidget(ground);
    auto *faces = parts::column(ground, 0); // not a stack, which is as high as the highest
    faces->setContentsMargins(l, m, l, m);
    faces->addWidget(m_actions);
    faces->addWidget(m_question);
    m_buttons = new parts::FlowLayout(m_actions, s);
    fillQuestion();
    m_question->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // lines of actions that the width needs
}

void DecisionBar::fillQuestion()
{
    auto *lines = parts::column(m_question, s);
    m_prompt = parts::label({}, look::Type::Strong);
    m_text = new QTextEdit;
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(s);
    m_text->setFixedHeight(textHeight);
    m_text->installEventFilter(this);
    m_prompt->setBuddy(m_text);
    auto *buttons = parts::row(nullptr, s);
    m_answer = parts::button({}, look::ButtonRole::Primary);
    auto *back = parts::button(Text::tr("Back"), look::ButtonRole::Quiet);
    m_score = new QDoubleSpinBox;
    m_score->setRange(1, 5);
    m_score->setDecimals(1);
    m_score->setSingleStep(0.1);
    m_score->setMinimumWidth(scoreWidth);
    m_score->setAccessibleName(Text::tr("Score from 1 to 5"));
    m_score->setToolTip(m_score->accessibleName());
    m_score->installEventFilter(this);
    buttons->addWidget(m_score);
    buttons->addWidget(m_answer);
    buttons->addWidget(back);
    buttons->addWidget(
        parts::label(Text::tr("Ctrl+Enter sends, Esc goes back"), look::Type::Small, parts::Ink::Muted));
    buttons->addStretch(1);
    lines->addWidget(m_prompt);
    lines->addWidget(m_text);
    lines->addLayout(buttons);
    connect(m_answer, &QPushButton::clicked, this, [this] { answer(); });
    connect(back, &QPushButton::clicked, this, [this] { giveUp(); });
    connect(m_text, &QTextEdit::textChanged, this,
        [this] { m_answer->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
}

void DecisionBar::setActions(const QList<QAction *> &actions)
{
    while (auto *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (auto *action : actions) {
        const auto role = action == actions.first() ? look::ButtonRole::Primary : look::ButtonRole::Plain;
        m_buttons->addWidget(parts::actionButton(action, role));
    }
}

bool DecisionBar::isAsking() const
{
    return !m_question->isHidden();
}

void DecisionBar::ask(const Question &question, const std::function<void(const QString &)> &given)
{
    m_given = given;
    m_prompt->setText(question.prompt);
    m_text->setAccessibleName(question.prompt);
    m_text->setPlaceholderText(question.placeholder);
    m_text->clear();
    m_score->setVisible(question.score.has_value());
    m_score->setValue(question.score.value_or(1));
    m_answer->setText(question.answer);
    m_answer->setEnabled(false);
    m_question->show();
    if (question.score) {
        m_score->setFocus();
        m_score->selectAll();
    } else {
        m_text->setFocus();
    }
    m_actions->hide(); // after the focus has left it
    if (m_changed)
        m_changed();
}

double DecisionBar::score() const
{
    return m_score->value();
}

bool DecisionBar::giveUp()
{
    if (!isAsking())
        return false;
    const bool hadFocus = m_question->isAncestorOf(QApplication::focusWidget());
    m_actions->show();
    m_question->hide();
    if (m_changed)
        m_changed();
    if (hadFocus)
        focusActions();
    return true;
}

void DecisionBar::focusActions()
{
    for (int i = 0; i < m_buttons->count(); ++i) {
        auto *button = m_buttons->itemAt(i)->widget();
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus();
            return;
        }
    }
}

void DecisionBar::answer()
{
    const auto text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        m_text->setFocus(); // where something is missing
        return;
    }
    giveUp();
    m_given(text);
}

bool DecisionBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if ((watched == m_text || watched == m_score) && (isOverride || event->type() == QEvent::KeyPress)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            if (isOverride)
                event->accept(); // here it sends the answer, and isn't the page's key
            else
                answer();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candor::pages
