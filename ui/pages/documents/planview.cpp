// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/documents/planview.h"

#include "look/metrics.h"
#include "look/script.h"
#include "models/words.h"
#include "pages/documents/documentparts.h"
#include "parts/badge.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QScrollBar>

namespace candor::pages {

using namespace look::space;
using parts::Ink;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanView)
};

QString minutes(int count)
{
    return Text::tr("%1 min").arg(QLocale().toString(count));
}

QString competencyName(const domain::Plan &plan, const QString &id)
{
    for (const auto &competency : plan.competencies) {
        if (competency.id == id)
            return competency.name;
    }
    return {};
}

QString coverage(const domain::Plan &plan)
{
    const auto wanted = plan.mustHave + plan.niceToHave;
    const auto covered = std::count_if(wanted.begin(), wanted.end(),
        [&plan](const QString &requirement) { return !plan.skillsCoverage.value(requirement).isEmpty(); });
    const QLocale locale;
    return Text::tr("Covers %1 of %2 requirements")
        .arg(locale.toString(qlonglong(covered)), locale.toString(wanted.size()));
}

QWidget *planHead(const api::InterviewDetail &interview)
{
    const auto &plan = *interview.plan;
    QList<parts::BadgeText> badges;
    if (interview.summary.level)
        badges.append({models::word(*interview.summary.level), look::Tone::Neutral, {}});
    badges.append({Text::tr("Plan, version %1").arg(QLocale().toString(plan.version)), look::Tone::Info,
        look::Glyph::Plan});
    badges.append({minutes(plan.duration), look::Tone::Neutral, look::Glyph::Clock});
    badges.append({coverage(plan), look::Tone::Success, look::Glyph::Check});
    badges.append(
        {models::word(interview.summary.dataQuality), models::toneOf(interview.summary.dataQuality), {}});
    return documentHead(interview.summary, badges);
}

// What is weighed, as a line of names with their shares.
QWidget *weights(const domain::Plan &plan)
{
    auto *card = new parts::Surface(parts::Surface::Shape::Card);
    auto *lines = parts::column(card, s, l);
    lines->addWidget(parts::label(Text::tr("What counts"), look::Type::Strong));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(l);
    grid->setVerticalSpacing(xs);
    grid->setContentsMargins(0, 0, 0, 0);
    const QLocale locale;
    for (int i = 0; i < plan.competencies.size(); ++i) {
        const auto &competency = plan.competencies.at(i);
        grid->addWidget(parts::runningText(competency.name), i, 0);
        auto *share = parts::label(models::percent(competency.weight));
        share->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(share, i, 1);
        grid->addWidget(
            parts::label(competency.required && competency.minimumScore > 0
                    ? Text::tr("required, at least %1").arg(locale.toString(competency.minimumScore))
                    : QString(),
                look::Type::Small, Ink::Muted),
            i, 2);
    }
    grid->setColumnStretch(0, 1);
    lines->addLayout(grid);
    return card;
}

QWidget *rubricView(const domain::Rubric &rubric)
{
    auto *well = new parts::Surface(parts::Surface::Shape::Well);
    auto *grid = new QGridLayout(well);
    grid->setContentsMargins(m, s, m, s);
    grid->setHorizontalSpacing(m);
    grid->setVerticalSpacing(xs);
    const std::pair<int, QString> steps[] = {{1, rubric.one}, {3, rubric.three}, {5, rubric.five}};
    int row = 0;
    for (const auto &[step, text] : steps) {
        auto *number = parts::label(QLocale().toString(step), look::Type::Strong);
        number->setAlignment(Qt::AlignTop);
        grid->addWidget(number, row, 0);
        grid->addWidget(parts::runningText(text, look::Type::Small), row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    return well;
}

QWidget *questionView(const domain::Plan &plan, const domain::Question &question, const QString &number,
    PlanView::Rubrics rubrics)
{
    auto *view = new QWidget;
    auto *line = parts::row(view, m);
    auto *label = parts::label(number, look::Type::Strong, Ink::Muted);
    label->setAlignment(Qt::AlignTop);
    label->setMinimumWidth(28);
    line->addWidget(label);
    auto *lines = parts::column(nullptr, xs);
    lines->addWidget(parts::runningText(question.text));
    QStringList facts{models::word(question.kind), models::word(question.difficulty)};
    if (const auto name = competencyName(plan, question.competencyId); !name.isEmpty())
        facts.append(name);
    lines->addWidget(parts::runningText(look::inLine(facts), look::Type::Small, Ink::Muted));
    if (!question.expectedEvidence.isEmpty())
        lines->addWidget(parts::runningText(
            Text::tr("Looks for: %1").arg(look::quoted(question.expectedEvidence.join(QStringLiteral("; ")))),
            look::Type::Small, Ink::Muted));
    if (rubrics == PlanView::Rubrics::Shown) {
        if (!question.followUps.isEmpty())
            lines->addWidget(parts::runningText(
                Text::tr("Follows up: %1").arg(look::quoted(question.followUps.join(QLatin1Char(' ')))),
                look::Type::Small, Ink::Muted));
        if (!question.competencyId.isEmpty())
            lines->addWidget(rubricView(question.rubric));
    }
    line->addLayout(lines, 1);
    return view;
}

QWidget *sectionView(
    const domain::Plan &plan, const domain::Section &section, int number, PlanView::Rubrics rubrics)
{
    auto *card = new parts::Surface(parts::Surface::Shape::Card);
    auto *lines = parts::column(card, m, l);
    auto *head = parts::row(nullptr, s);
    const QLocale locale;
    head->addWidget(parts::runningText(
                        Text::tr("%1  %2").arg(locale.toString(number), section.title), look::Type::Heading),
        1);
    head->addWidget(
        new parts::Badge({minutes(section.durationMinutes), look::Tone::Neutral, {}}), 0, Qt::AlignTop);
    lines->addLayout(head);
    if (!section.objective.isEmpty())
        lines->addWidget(parts::runningText(section.objective, look::Type::Body, Ink::Muted));
    for (int i = 0; i < section.questions.size(); ++i) {
        const auto place = Text::tr("%1.%2").arg(locale.toString(number), locale.toString(i + 1));
        lines->addWidget(questionView(plan, section.questions.at(i), place, rubrics));
    }
    return card;
}

} // namespace

PlanView::PlanView(QWidget *parent)
    : QScrollArea(parent)
{
    prepareDocument(*this);
    setAccessibleName(Text::tr("Plan"));
}

void PlanView::show(const api::InterviewDetail &interview)
{
    const bool isSame = m_interview && m_interview->summary.runId == interview.summary.runId;
    const int scrolled = isSame ? verticalScrollBar()->value() : 0;
    m_interview = interview;
    build();
    verticalScrollBar()->setValue(scrolled);
}

void PlanView::showRubrics(Rubrics rubrics)
{
    m_rubrics = rubrics;
    if (!m_interview)
        return;
    const int scrolled = verticalScrollBar()->value();
    build();
    verticalScrollBar()->setValue(scrolled);
}

void PlanView::build()
{
    const auto &plan = *m_interview->plan;
    QList<QWidget *> blocks{planHead(*m_interview)};
    if (const auto warning = attentionView(m_interview->summary))
        blocks.append(warning);
    if (!plan.greeting.isEmpty())
        blocks.append(quotedText(Text::tr("Greeting"), plan.greeting));
    for (int i = 0; i < plan.sections.size(); ++i)
        blocks.append(sectionView(plan, plan.sections.at(i), i + 1, m_rubrics));
    blocks.append(weights(plan));
    setDocument(*this, blocks);
}

} // namespace candor::pages
