// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rankings/comparisongrid.h"

#include "look/metrics.h"
#include "models/words.h"
#include "parts/badge.h"
#include "parts/buttons.h"
#include "parts/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>

namespace candor::pages {

using api::InterviewDetail;
using domain::CompetencyScore;
using domain::QualificationVerdict;
using parts::Ink;
using namespace look::space;

namespace {

constexpr int nameWidth = 200;
constexpr int scoreWidth = 76; // of the machine's, and of a person's

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

const domain::Assessment *reportOf(const std::optional<InterviewDetail> &detail)
{
    return detail && detail->assessment ? &*detail->assessment : nullptr;
}

// The names that any of the reports has, in the order in which they come.
template <typename Names>
QStringList together(const ComparisonGrid::Details &details, Names namesOf)
{
    QStringList all;
    for (const auto &detail : details) {
        const auto *report = reportOf(detail);
        const auto names = report ? namesOf(*report) : QStringList();
        for (const auto &name : names) {
            if (!all.contains(name))
                all.append(name);
        }
    }
    return all;
}

const CompetencyScore *scoreOf(const std::optional<InterviewDetail> &detail, const QString &name)
{
    if (const auto *report = reportOf(detail)) {
        for (const auto &score : report->competencies) {
            if (score.name == name)
                return &score;
        }
    }
    return nullptr;
}

const QualificationVerdict *verdictOf(const std::optional<InterviewDetail> &detail, const QString &text)
{
    if (const auto *report = reportOf(detail)) {
        for (const auto &verdict : report->qualifications) {
            if (verdict.text == text)
                return &verdict;
        }
    }
    return nullptr;
}

// What counts: a person's score in place of the machine's.
std::optional<double> effective(const CompetencyScore *score)
{
    if (!score)
        return std::nullopt;
    return score->override ? std::optional(score->override->score) : score->score;
}

// Between two rows.
class Rule final : public QWidget
{
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), look::tokensOf(palette()).border);
    }
};

QLabel *muted(const QString &text)
{
    return parts::label(text, look::Type::Small, Ink::Muted);
}

} // namespace

ComparisonGrid::ComparisonGrid(const Details &details, const std::function<void(const QString &)> &opened)
    : m_details(details)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(Text::tr("Candidates beside one another"));
    m_grid->setContentsMargins(l, l, l, l);
    m_grid->setHorizontalSpacing(l);
    m_grid->setVerticalSpacing(s);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    for (qsizetype i = 0; i < m_details.size(); ++i) {
        m_grid->setColumnMinimumWidth(int(2 * i) + 1, scoreWidth);
        m_grid->setColumnMinimumWidth(int(2 * i) + 2, scoreWidth);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(int(2 * m_details.size()) + 1, 1);
    layHead(opened);
    layScores();
    layVerdicts();
    m_grid->setRowStretch(m_row, 1);
}

QString ComparisonGrid::candidateName(qsizetype candidate) const
{
    const auto &detail = m_details.at(candidate);
    const auto reference = detail ? detail->summary.candidateRef : QString();
    return reference.isEmpty() ? Text::tr("Candidate %1").arg(candidate + 1) : reference;
}

void ComparisonGrid::addWhole(QWidget *widget, int row, qsizetype candidate)
{
    m_grid->addWidget(widget, row, int(2 * candidate) + 1, 1, 2, Qt::AlignLeading | Qt::AlignVCenter);
}

void ComparisonGrid::layHead(const std::function<void(const QString &)> &opened)
{
    m_grid->addWidget(parts::label(Text::tr("Overall, of 100"), look::Type::Heading), 2, 0);
    for (qsizetype i = 0; i < m_details.size(); ++i) {
        const auto &detail = m_details.at(i);
        if (!detail) {
            addWhole(parts::label(candidateName(i), look::Type::Strong), 0, i);
            addWhole(muted(Text::tr("Not there any more")), 1, i);
            continue;
        }
        const auto &summary = detail->summary;
        auto *open = parts::button(candidateName(i));
        open->setAccessibleName(Text::tr("Open the interview of %1").arg(candidateName(i)));
        open->setToolTip(open->accessibleName());
        connect(open, &QPushButton::clicked, this, [opened, runId = summary.runId] { opened(runId); });
        addWhole(open, 0, i);
        auto *position = parts::runningText(summary.position, look::Type::Small, Ink::Muted);
        m_grid->addWidget(position, 1, int(2 * i) + 1, 1, 2, Qt::AlignTop);
        const auto *report = reportOf(detail);
        const auto score = report ? report->overall.score : std::nullopt;
        addWhole(score ? parts::label(models::score(*score), look::Type::Figure)
                       : parts::label(report ? Text::tr("Not scored") : Text::tr("No report"),
                             look::Type::Body, Ink::Muted),
            2, i);
        if (report && report->overall.recommendation) {
            const auto recommendation = *report->overall.recommendation;
            addWhole(new parts::Badge({models::word(recommendation), models::toneOf(recommendation),
                         models::glyphOf(recommendation)}),
                3, i);
        }
    }
    m_row = 4;
}

void ComparisonGrid::addRule()
{
    m_grid->addWidget(new Rule, m_row++, 0, 1, int(2 * m_details.size()) + 2);
}

void ComparisonGrid::addHeading(const QString &text)
{
    auto *heading = parts::label(text, look::Type::Heading);
    heading->setContentsMargins(0, m, 0, 0);
    m_grid->addWidget(heading, m_row, 0);
}

void ComparisonGrid::layScores()
{
    const auto names = together(m_details, [](const domain::Assessment &report) {
        QStringList found;
        for (const auto &score : report.competencies)
            found.append(score.name);
        return found;
    });
    if (names.isEmpty())
        return;
    addHeading(Text::tr("Competencies, 1 to 5"));
    for (qsizetype i = 0; i < m_details.size(); ++i) {
        if (!reportOf(m_details.at(i)))
            continue;
        m_grid->addWidget(muted(Text::tr("Machine")), m_row, int(2 * i) + 1, Qt::AlignBottom);
        m_grid->addWidget(muted(Text::tr("Person")), m_row, int(2 * i) + 2, Qt::AlignBottom);
    }
    ++m_row;
    for (const auto &name : names) {
        addRule();
        layScore(name);
    }
}

// The best of a line stands out, by what counts, unless all are the same.
void ComparisonGrid::layScore(const QString &name)
{
    QList<double> counting;
    for (const auto &detail : std::as_const(m_details)) {
        if (const auto score = effective(scoreOf(detail, name)))
            counting.append(*score);
    }
    const auto [least, best] = std::minmax_element(counting.begin(), counting.end());
    const auto top = counting.isEmpty() || *least == *best ? std::nullopt : std::optional(*best);
    const auto typeOf = [top](double score) { return score == top ? look::Type::Strong : look::Type::Body; };
    m_grid->addWidget(parts::runningText(name), m_row, 0);
    for (qsizetype i = 0; i < m_details.size(); ++i) {
        const auto *score = scoreOf(m_details.at(i), name);
        if (!score) {
            if (reportOf(m_details.at(i)))
                addWhole(muted(Text::tr("Not asked")), m_row, i);
            continue;
        }
        const auto whose = Text::tr("%1, %2", "a candidate and what is scored").arg(candidateName(i), name);
        auto *machine = score->score ? parts::label(models::score(*score->score),
                                           score->override ? look::Type::Body : typeOf(*score->score),
                                           score->override ? Ink::Muted : Ink::Text)
                                     : muted(Text::tr("No evidence"));
        machine->setAccessibleName(Text::tr("%1: machine %2").arg(whose, machine->text()));
        m_grid->addWidget(machine, m_row, int(2 * i) + 1);
        if (!score->override) {
            m_grid->addWidget(muted(QStringLiteral("–")), m_row, int(2 * i) + 2);
            continue;
        }
        auto *person = parts::label(models::score(score->override->score), typeOf(score->override->score));
        person->setAccessibleName(Text::tr("%1: person %2").arg(whose, person->text()));
        person->setToolTip(score->override->reason);
        m_grid->addWidget(person, m_row, int(2 * i) + 2);
    }
    ++m_row;
}

void ComparisonGrid::layVerdicts()
{
    const auto texts = together(m_details, [](const domain::Assessment &report) {
        QStringList found;
        for (const auto &verdict : report.qualifications)
            found.append(verdict.text);
        return found;
    });
    if (texts.isEmpty())
        return;
    addHeading(Text::tr("Requirements"));
    ++m_row;
    for (const auto &text : texts) {
        addRule();
        m_grid->addWidget(parts::runningText(text), m_row, 0);
        for (qsizetype i = 0; i < m_details.size(); ++i) {
            if (const auto *verdict = verdictOf(m_details.at(i), text))
                addWhole(
                    new parts::Badge({models::word(verdict->verdict), models::toneOf(verdict->verdict), {}}),
                    m_row, i);
            else if (reportOf(m_details.at(i)))
                addWhole(muted(Text::tr("Not asked")), m_row, i);
        }
        ++m_row;
    }
}

} // namespace candor::pages
