// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interview/interviewhead.h"

#include "look/metrics.h"
#include "look/script.h"
#include "models/words.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/menubutton.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QMenu>

namespace candor::pages {

using domain::State;
using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterviewHead)
};

parts::BadgeText stateBadge(const api::InterviewSummary &interview)
{
    const auto name = models::word(interview.state);
    if (interview.state == State::Pending || interview.state == State::AssessmentPending)
        return {name, look::Tone::Accent, look::Glyph::Hand};
    if (!interview.attention.isEmpty())
        return {name, look::Tone::Warning, look::Glyph::Warning};
    if (interview.state == State::AssessmentApproved)
        return {name, look::Tone::Success, look::Glyph::Check};
    return {name, look::Tone::Neutral, {}};
}

} // namespace

InterviewHead::InterviewHead(const QList<QAction *> &actions, parts::Segments *tabs)
    : m_title(parts::runningText({}, look::Type::Title))
    , m_facts(parts::runningText({}, look::Type::Body, parts::Ink::Muted))
    , m_state(new parts::Badge({}))
{
    auto *ground = new parts::Surface(parts::Surface::Shape::Header);
    parts::column(this, 0)->addWidget(ground);
    auto *lines = parts::column(ground, m, l);
    auto *line = parts::row(nullptr, m);
    auto *names = parts::column(nullptr, xs);
    names->addWidget(m_title);
    names->addWidget(m_facts);
    line->addLayout(names, 1);
    auto *menu = new QMenu(this);
    menu->addActions(actions.mid(1));
    auto *ends = parts::row(nullptr, s);
    ends->addWidget(m_state, 0, Qt::AlignVCenter);
    ends->addSpacing(xs);
    ends->addWidget(parts::actionButton(actions.first(), look::ButtonRole::Primary));
    ends->addWidget(parts::menuButton(Text::tr("More"), menu));
    auto *corner = parts::column(nullptr, 0);
    corner->addLayout(ends);
    corner->addStretch(1);
    line->addLayout(corner);
    lines->addLayout(line);
    auto *choice = parts::row(nullptr, 0);
    choice->addWidget(tabs);
    choice->addStretch(1);
    lines->addLayout(choice);
}

void InterviewHead::show(const api::InterviewSummary &interview)
{
    m_title->setText(interview.position);
    QStringList facts{interview.companyName, interview.candidateRef};
    facts.removeAll(QString());
    facts.append(Text::tr("requested %1").arg(models::dateAndTime(interview.createdAt)));
    m_facts->setText(look::inLine(facts));
    m_state->setBadge(stateBadge(interview));
}

} // namespace candor::pages
