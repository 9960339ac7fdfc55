// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"

#include <QTextEdit>

namespace candor::pages {

// What was asked and answered, turn by turn, as plain text. Finds a quote in its turn.
class TranscriptView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    void show(const domain::Transcript &transcript);
    // Marks the quote and brings it into sight; false when the turn doesn't hold it.
    bool mark(const domain::Evidence &evidence);
    void unmark();
    [[nodiscard]] QString marked() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    domain::Transcript m_transcript;
    std::optional<domain::Evidence> m_evidence;
    QHash<int, int> m_answerStarts; // turn → where its answer begins
};

} // namespace candor::pages
