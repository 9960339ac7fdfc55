// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "pages/documents/chatview.h"
#include "pages/documents/transcriptview.h"

#include <QList>
#include <QScrollArea>
#include <functional>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace candor::parts {
class Segments;
}

namespace candor::pages {

// A report to be judged: each score with the words it rests on, and those words in the transcript beside it.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);
    // `interview` has a report.
    void show(const api::InterviewDetail &interview);

    // To the next or previous piece of evidence, and to its words in the transcript.
    void stepEvidence(int pieces);
    void toggleTranscript();
    // Beside the report, where the transcript is; the view takes it.
    void addChat(ChatView *chat);
    void showChat();
    // Whose evidence is marked; else the first. Empty for a report without competencies.
    [[nodiscard]] QString currentCompetency() const;
    enum class Scoring {
        Offered,
        LeftOut,
    };
    // Whether a person may give scores of their own; first they may.
    void offerScoring(Scoring scoring);
    // Called when a person wants to score a competency.
    void whenScoring(const std::function<void(const QString &)> &scoring) { m_scoring = scoring; }
    void focusReport() { m_report->setFocus(); }
    [[nodiscard]] const QList<domain::Evidence> &evidence() const { return m_evidence; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *scores();
    QWidget *requirements();
    void addEvidence(
        QVBoxLayout *lines, const QList<domain::Evidence> &evidence, const QString &competency = {});
    void mark(int piece);
    void markWords(const domain::Evidence &evidence);

    QSplitter *m_split;
    QScrollArea *m_report;
    QWidget *m_side; // transcript and chat
    parts::Segments *m_choice; // which of them
    QStackedWidget *m_beside;
    TranscriptView *m_transcript;
    ChatView *m_chat = nullptr;
    std::optional<api::InterviewDetail> m_interview;
    QList<domain::Evidence> m_evidence; // in the order it is shown
    QList<QWidget *> m_pieces; // the buttons of m_evidence
    QList<QWidget *> m_scorings; // the buttons for a person's own score
    Scoring m_offer = Scoring::Offered;
    QStringList m_owners; // the competency of each piece; empty: a requirement's
    int m_current = -1;
    std::function<void(const QString &)> m_scoring;
};

} // namespace candor::pages
