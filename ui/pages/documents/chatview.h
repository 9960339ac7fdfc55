// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"

#include <QWidget>
#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace candor::pages {

// Questions about a report and an agent's answers, each with the words it rests on. One conversation for each
// interview; another interview begins a new one.
class ChatView final : public QWidget
{
public:
    ChatView(const client::DecisionCalls &calls, const QUrl &server, QWidget *parent = nullptr);

    void show(const QString &runId);
    // Called when a person chose a cited piece.
    void whenCited(const std::function<void(const domain::Evidence &)> &cited) { m_cited = cited; }
    void focusQuestion();

private:
    void ask(const QString &message, const QByteArray &key);
    void take(const QString &message, const QByteArray &key, const client::Outcome<api::ChatAnswer> &outcome);
    void addText(const QString &who, const QString &text);
    void addCitations(const QList<domain::Evidence> &citations);
    void showWaiting(bool waits);
    void bringIntoSight(QWidget *line);

    client::DecisionCalls m_calls;
    QUrl m_server;
    QString m_runId;
    QString m_conversation;
    std::function<void(const domain::Evidence &)> m_cited;
    std::unique_ptr<QObject> m_reader; // of the question under way
    QScrollArea *m_area;
    QVBoxLayout *m_lines = nullptr;
    QWidget *m_hint = nullptr;
    QWidget *m_waiting = nullptr;
    QLineEdit *m_question;
    QPushButton *m_ask;
};

} // namespace candor::pages
