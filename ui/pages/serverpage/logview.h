// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serveranswers.h"
#include "pages/serverpage/tabview.h"

#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace candor::parts {
class Segments;
}

namespace candor::pages {

// The last lines of the log, followed while they are looked at.
class LogView final : public TabView
{
public:
    explicit LogView(frame::Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    void ask();
    void append(const QList<api::LogLine> &lines);

    parts::Segments *m_level;
    QLineEdit *m_text;
    QPlainTextEdit *m_lines;
    QTimer m_tick;
    QTimer m_typing;
    qint64 m_last = 0; // the sequence of the newest line that is shown
    int m_question = 0; // answers to earlier ones are dropped
    bool m_isAsking = false;
};

} // namespace candor::pages
