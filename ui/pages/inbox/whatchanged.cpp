// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/whatchanged.h"

#include "look/script.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WhatChanged)
};

// The names of the competencies whose person's score is another.
QStringList scoresChanged(const domain::Assessment &before, const domain::Assessment &now)
{
    QStringList names;
    for (const auto &score : now.competencies) {
        for (const auto &old : before.competencies) {
            if (old.id == score.id && old.override != score.override)
                names.append(score.name);
        }
    }
    return names;
}

QString fact(const api::InterviewDetail &before, const api::InterviewDetail &now)
{
    if (before.summary.state != now.summary.state)
        return Text::tr("It stands at “%1” now.").arg(models::word(now.summary.state));
    if (before.plan && now.plan && before.plan->id != now.plan->id)
        return Text::tr("This is version %1 of the plan.").arg(QLocale().toString(now.plan->version));
    if (before.assessment && now.assessment && before.assessment != now.assessment) {
        const auto names = scoresChanged(*before.assessment, *now.assessment);
        return names.isEmpty() ? Text::tr("The report is another.")
                               : Text::tr("Another score: %1.").arg(look::listed(names));
    }
    return {};
}

} // namespace

QString whatChanged(const api::InterviewDetail &before, const api::InterviewDetail &now, const QString &who)
{
    const auto said = fact(before, now);
    if (said.isEmpty())
        return {};
    return who.isEmpty() ? Text::tr("It changed while you looked. %1").arg(said)
                         : Text::tr("%1. %2").arg(who, said);
}

} // namespace candor::pages
