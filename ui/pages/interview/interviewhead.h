// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "parts/badge.h"
#include "parts/segments.h"
#include "parts/surface.h"

#include <QList>

class QAction;
class QLabel;

namespace candor::pages {

// What stands above an interview: its name, where it stands, what can be done, and the tabs.
class InterviewHead final : public QWidget
{
public:
    // The first action is a button, the others are behind "More".
    InterviewHead(const QList<QAction *> &actions, parts::Segments *tabs);

    void show(const api::InterviewSummary &interview);

private:
    QLabel *m_title;
    QLabel *m_facts;
    parts::Badge *m_state;
};

} // namespace candor::pages
