// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/confirm.h"

#include "look/metrics.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::parts {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Confirm)
};

} // namespace

Confirm::Confirm(QWidget *parent)
    : QWidget(parent)
    , m_text(runningText({}))
    , m_prompt(runningText({}, look::Type::Small, Ink::Muted))
    , m_word(new QLineEdit)
    , m_answer(button({}, look::ButtonRole::Danger))
    , m_back(button(Text::tr("Back"), look::ButtonRole::Quiet))
{
    auto *ground = new Surface(Surface::Shape::Well, this);
    column(this, 0)->addWidget(ground);
    auto *lines = column(ground, s, m);
    lines->addWidget(m_text);
    lines->addWidget(m_prompt);
    lines->addWidget(m_word);
    auto *buttons = row(nullptr, s);
    buttons->addWidget(m_answer);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    m_prompt->setBuddy(m_word);
    const auto answer = [this] {
        if (m_word->text().trimmed() != m_wanted)
            return;
        hide();
        m_confirmed();
    };
    connect(m_word, &QLineEdit::textChanged, this,
        [this](const QString &word) { m_answer->setEnabled(word.trimmed() == m_wanted); });
    connect(m_word, &QLineEdit::returnPressed, this, answer);
    connect(m_answer, &QPushButton::clicked, this, answer);
    connect(m_back, &QPushButton::clicked, this, [this] { giveUp(); });
    hide();
}

void Confirm::ask(const Question &question, const std::function<void()> &confirmed)
{
    m_confirmed = confirmed;
    m_wanted = question.word.trimmed();
    m_text->setText(question.text);
    m_prompt->setText(Text::tr("Type “%1” to go on.").arg(m_wanted));
    m_word->setAccessibleName(m_prompt->text());
    m_word->clear();
    m_answer->setText(question.answer);
    m_answer->setEnabled(m_wanted.isEmpty());
    for (auto *widget : {static_cast<QWidget *>(m_prompt), static_cast<QWidget *>(m_word)})
        widget->setVisible(!m_wanted.isEmpty());
    show();
    (m_wanted.isEmpty() ? static_cast<QWidget *>(m_back) : m_word)->setFocus();
}

void Confirm::giveUp()
{
    hide();
}

} // namespace candor::parts
