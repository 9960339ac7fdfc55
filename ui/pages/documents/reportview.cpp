// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/documents/reportview.h"

#include "look/metrics.h"
#include "models/words.h"
#include "pages/documents/documentparts.h"
#include "pages/documents/evidencebutton.h"
#include "parts/badge.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/segments.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace candor::pages {

using namespace look::space;
using parts::Ink;

namespace {

constexpr int wide = 900; // from here on the transcript stands beside the report

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportView)
};

QWidget *reportHead(const api::InterviewDetail &interview)
{
    const auto &report = *interview.assessment;
    QList<parts::BadgeText> badges;
    const auto &recommendation = report.overall.recommendation;
    if (recommendation)
        badges.append({models::word(*recommendation), models::toneOf(*recommendation),
            models::glyphOf(*recommendation)});
    if (interview.summary.level)
        badges.append({models::word(*interview.summary.level), look::Tone::Neutral, {}});
    badges.append(
        {Text::tr("Confidence %1").arg(models::percent(report.confidence)), look::Tone::Neutral, {}});
    for (const auto &flag : report.flags)
        badges.append({models::flagWord(flag), look::Tone::Warning, look::Glyph::Flag});
    auto *head = new QWidget;
    auto *line = parts::row(head, l);
    line->addWidget(documentHead(interview.summary, badges), 1);
    auto *figure = parts::column(nullptr, 0);
    auto *number
        = parts::label(report.overall.score ? models::score(*report.overall.score) : QStringLiteral("–"),
            look::Type::Figure);
    number->setAlignment(Qt::AlignRight);
    figure->addWidget(number);
    auto *scale = parts::label(
        report.overall.score ? Text::tr("of 100") : Text::tr("no score"), look::Type::Small, Ink::Muted);
    scale->setAlignment(Qt::AlignRight);
    figure->addWidget(scale);
    figure->addStretch(1);
    line->addLayout(figure);
    return head;
}

// A name and, at the other end of the line, what is said of it.
QHBoxLayout *titled(const QString &name, const QList<QWidget *> &said)
{
    auto *line = parts::row(nullptr, s);
    line->addWidget(parts::runningText(name, look::Type::Strong), 1);
    for (auto *widget : said)
        line->addWidget(widget, 0, Qt::AlignVCenter);
    return line;
}

QString machineScore(const domain::CompetencyScore &score)
{
    return score.score ? Text::tr("Machine %1").arg(models::score(*score.score)) : Text::tr("No evidence");
}

void addPoints(QVBoxLayout *lines, const QStringList &points, const QString &mark)
{
    for (const auto &point : points) {
        auto *text = parts::runningText(mark + point, look::Type::Small, Ink::Muted);
        if (QGuiApplication::isRightToLeft()) // short or long, whatever their script: at one edge
            text->setAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
        lines->addWidget(text);
    }
}

// With a line to the report, which is above it or before it.
class SidePane final : public QWidget
{
public:
    explicit SidePane(const QSplitter &split)
        : m_split(split)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &t = look::tokensOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), t.surface);
        const bool isBelow = m_split.orientation() == Qt::Vertical;
        const int edge = !isBelow && layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
        painter.fillRect(isBelow ? QRect(0, 0, width(), 1) : QRect(edge, 0, 1, height()), t.border);
    }

private:
    const QSplitter &m_split;
};

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent)
    , m_split(new QSplitter(Qt::Vertical))
    , m_report(new QScrollArea)
    , m_side(new SidePane(*m_split))
    , m_choice(
          new parts::Segments(Text::tr("Beside the report"), {Text::tr("Transcript"), Text::tr("Questions")}))
    , m_beside(new QStackedWidget)
    , m_transcript(new TranscriptView)
{
    prepareDocument(*m_report);
    m_report->setAccessibleName(Text::tr("Report"));
    auto *pane = parts::column(m_side, 0);
    pane->setContentsMargins(1, 1, 1, 0); // the line is seen
    auto *choice = parts::row(nullptr, 0);
    choice->setContentsMargins(l, m, l, s);
    choice->addWidget(m_choice);
    choice->addStretch(1);
    pane->addLayout(choice);
    m_choice->hide();
    m_choice->whenChosen([this](int index) { m_beside->setCurrentIndex(index); });
    m_beside->addWidget(m_transcript);
    pane->addWidget(m_beside, 1);
    m_split->addWidget(m_report);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    parts::column(this, 0)->addWidget(m_split);
}

void ReportView::show(const api::InterviewDetail &interview)
{
    const bool isSame = m_interview && m_interview->summary.runId == interview.summary.runId;
    const int scrolled = isSame ? m_report->verticalScrollBar()->value() : 0;
    m_interview = interview;
    m_current = -1;
    m_transcript->show(interview.assessment->transcript);
    m_transcript->unmark();
    if (m_chat)
        m_chat->show(interview.summary.runId);
    build();
    m_report->verticalScrollBar()->setValue(scrolled);
}

void ReportView::build()
{
    m_evidence.clear();
    m_pieces.clear();
    m_owners.clear();
    m_scorings.clear();
    QList<QWidget *> blocks{reportHead(*m_interview)};
    if (auto *warning = attentionView(m_interview->summary))
        blocks.append(warning);
    if (!m_interview->assessment->summary.isEmpty())
        blocks.append(quotedText(Text::tr("Summary"), m_interview->assessment->summary));
    blocks.append(scores());
    blocks.append(requirements());
    setDocument(*m_report, blocks);
    offerScoring(m_offer);
}

void ReportView::offerScoring(Scoring scoring)
{
    m_offer = scoring;
    for (auto *button : std::as_const(m_scorings))
        button->setVisible(scoring == Scoring::Offered);
}

QWidget *ReportView::scores()
{
    auto *card = new parts::Surface(parts::Surface::Shape::Card);
    auto *lines = parts::column(card, m, l);
    lines->addWidget(parts::label(Text::tr("Scores"), look::Type::Heading));
    for (const auto &score : m_interview->assessment->competencies) {
        auto *block = parts::column(nullptr, xs);
        QList<QWidget *> said{parts::label(Text::tr("weighs %1").arg(models::percent(score.weight)),
                                  look::Type::Small, Ink::Muted),
            new parts::Badge({machineScore(score), look::Tone::Neutral, {}})};
        if (score.override)
            said.append(new parts::Badge({Text::tr("Person %1").arg(models::score(score.override->score)),
                look::Tone::Accent, look::Glyph::Person}));
        auto *own = parts::glyphButton(look::Glyph::Edit, Text::tr("Your score for %1").arg(score.name));
        connect(own, &QAbstractButton::clicked, this, [this, id = score.id] { m_scoring(id); });
        m_scorings.append(own);
        said.append(own);
        block->addLayout(titled(score.name, said));
        if (score.override)
            block->addWidget(parts::runningText(score.override->reason, look::Type::Small, Ink::Muted));
        addPoints(block, score.strengths, QStringLiteral("+ "));
        addPoints(block, score.concerns, QStringLiteral("− "));
        addEvidence(block, score.evidence, score.id);
        lines->addLayout(block);
    }
    return card;
}

QWidget *ReportView::requirements()
{
    auto *card = new parts::Surface(parts::Surface::Shape::Card);
    auto *lines = parts::column(card, m, l);
    lines->addWidget(parts::label(Text::tr("Requirements"), look::Type::Heading));
    for (const auto &verdict : m_interview->assessment->qualifications) {
        auto *block = parts::column(nullptr, xs);
        block->addLayout(titled(verdict.text,
            {new parts::Badge({models::word(verdict.verdict), models::toneOf(verdict.verdict), {}})}));
        addEvidence(block, verdict.evidence);
        lines->addLayout(block);
    }
    return card;
}

void ReportView::addEvidence(
    QVBoxLayout *lines, const QList<domain::Evidence> &evidence, const QString &competency)
{
    for (const auto &piece : evidence) {
        const int index = int(m_evidence.size());
        auto *button = new EvidenceButton(piece);
        connect(button, &QAbstractButton::clicked, this, [this, index] { mark(index); });
        lines->addWidget(button);
        m_evidence.append(piece);
        m_pieces.append(button);
        m_owners.append(competency);
    }
}

void ReportView::mark(int piece)
{
    m_current = piece;
    for (int i = 0; i < m_pieces.size(); ++i)
        static_cast<EvidenceButton *>(m_pieces.at(i))->setChecked(i == piece);
    markWords(m_evidence.at(piece));
    m_report->ensureWidgetVisible(m_pieces.at(piece), 0, l);
}

void ReportView::stepEvidence(int pieces)
{
    const int count = int(m_evidence.size());
    if (count == 0)
        return;
    const int from = m_current < 0 && pieces < 0 ? 0 : m_current;
    mark((from + pieces + count) % count);
}

QString ReportView::currentCompetency() const
{
    if (m_current >= 0 && !m_owners.at(m_current).isEmpty())
        return m_owners.at(m_current);
    const auto &competencies = m_interview->assessment->competencies;
    return competencies.isEmpty() ? QString() : competencies.first().id;
}

void ReportView::toggleTranscript()
{
    const bool wasShown = !m_side->isHidden() && m_choice->current() == 0;
    m_choice->setCurrent(0);
    m_side->setVisible(!wasShown);
}

void ReportView::addChat(ChatView *chat)
{
    m_chat = chat;
    m_beside->addWidget(chat);
    m_choice->show();
    chat->whenCited([this](const domain::Evidence &evidence) { markWords(evidence); });
}

void ReportView::showChat()
{
    if (!m_chat)
        return;
    if (m_choice->current() == 0 || m_side->isHidden()) {
        m_side->show();
        m_choice->setCurrent(1);
        m_split->setSizes({1, 1}); // an answer wants more room than a line of the transcript
    }
    m_chat->focusQuestion();
}

void ReportView::markWords(const domain::Evidence &evidence)
{
    m_side->show();
    m_choice->setCurrent(0);
    m_transcript->mark(evidence);
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_split->setOrientation(event->size().width() >= wide ? Qt::Horizontal : Qt::Vertical);
}

} // namespace candor::pages
