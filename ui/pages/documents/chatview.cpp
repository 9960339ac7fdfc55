// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/documents/chatview.h"

#include "domain/async.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "pages/documents/evidencebutton.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace candor::pages {

using namespace look::space;
using parts::Ink;

namespace {

constexpr int longestQuestion = 2000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChatView)
};

} // namespace

ChatView::ChatView(const client::DecisionCalls &calls, const QUrl &server, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_server(server)
    , m_area(new QScrollArea)
    , m_question(new QLineEdit)
    , m_ask(parts::button(Text::tr("Ask"), look::ButtonRole::Primary))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(Text::tr("Answers"));
    m_question->setAccessibleName(Text::tr("Question about the report"));
    m_question->setPlaceholderText(Text::tr("Ask about this interview"));
    m_question->setMaxLength(longestQuestion);
    auto *lines = parts::column(this, 0);
    lines->addWidget(m_area, 1);
    auto *bar = new parts::Surface(parts::Surface::Shape::Bar);
    auto *line = parts::row(bar, s, m);
    line->addWidget(m_question, 1);
    line->addWidget(m_ask);
    lines->addWidget(bar);
    const auto send = [this] {
        const auto message = m_question->text().trimmed();
        if (message.isEmpty() || m_waiting)
            return;
        m_question->clear();
        addText(Text::tr("You"), message);
        ask(message, client::newIdempotencyKey());
    };
    connect(m_question, &QLineEdit::returnPressed, this, send);
    connect(m_ask, &QPushButton::clicked, this, send);
}

void ChatView::show(const QString &runId)
{
    if (m_runId == runId)
        return;
    m_runId = runId;
    m_conversation.clear();
    m_reader.reset();
    m_waiting = nullptr; // with the old content
    auto *content = new QWidget;
    m_lines = parts::column(content, s, l);
    m_hint = parts::runningText(
        Text::tr("An agent answers from the candidate's words and names the turns. It decides nothing."),
        look::Type::Body, Ink::Muted);
    m_lines->addWidget(m_hint);
    m_lines->addStretch(1);
    m_area->setWidget(content);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    showWaiting(false);
}

void ChatView::focusQuestion()
{
    m_question->setFocus();
}

void ChatView::ask(const QString &message, const QByteArray &key)
{
    showWaiting(true);
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_calls.askAboutAssessment(m_runId, {message, m_conversation}, key), m_reader.get(),
        [this, message, key](
            const client::Outcome<api::ChatAnswer> &outcome) { take(message, key, outcome); });
}

void ChatView::take(
    const QString &message, const QByteArray &key, const client::Outcome<api::ChatAnswer> &outcome)
{
    showWaiting(false);
    if (!outcome) {
        addText(Text::tr("No answer"), models::sentence(outcome.error(), m_server));
        auto *again = parts::button(Text::tr("Ask again"), look::ButtonRole::Plain, look::Glyph::Reload);
        connect(again, &QPushButton::clicked, this, [this, again, message, key] {
            again->setEnabled(false);
            ask(message, key);
        });
        m_lines->insertWidget(m_lines->count() - 1, again, 0, Qt::AlignLeft);
        bringIntoSight(again);
        return;
    }
    m_conversation = outcome->conversationId;
    addText(outcome->isGrounded ? Text::tr("Agent") : Text::tr("Agent, without words to rest on"),
        outcome->answer);
    addCitations(outcome->citations);
}

void ChatView::addText(const QString &who, const QString &text)
{
    m_hint->hide();
    auto *well = new parts::Surface(parts::Surface::Shape::Well);
    auto *lines = parts::column(well, xs, m);
    lines->addWidget(parts::label(who, look::Type::Small, Ink::Muted));
    lines->addWidget(parts::runningText(text));
    m_lines->insertWidget(m_lines->count() - 1, well);
    bringIntoSight(well);
}

void ChatView::addCitations(const QList<domain::Evidence> &citations)
{
    for (const auto &citation : citations) {
        auto *button = new EvidenceButton(citation);
        button->setCheckable(false);
        connect(button, &QAbstractButton::clicked, this, [this, citation] {
            if (m_cited)
                m_cited(citation);
        });
        m_lines->insertWidget(m_lines->count() - 1, button);
    }
}

void ChatView::showWaiting(bool waits)
{
    m_ask->setEnabled(!waits);
    if (waits == (m_waiting != nullptr))
        return;
    if (waits) {
        m_waiting = parts::label(Text::tr("The agent reads the interview …"), look::Type::Small, Ink::Muted);
        m_lines->insertWidget(m_lines->count() - 1, m_waiting);
        bringIntoSight(m_waiting);
    } else {
        m_waiting->deleteLater();
        m_waiting = nullptr;
    }
}

void ChatView::bringIntoSight(QWidget *line)
{
    // Once it has its place; an answer begins at the top.
    QTimer::singleShot(0, line, [this, line] {
        m_area->widget()->layout()->activate();
        m_area->verticalScrollBar()->setValue(line->y() - s);
    });
}

} // namespace candor::pages
