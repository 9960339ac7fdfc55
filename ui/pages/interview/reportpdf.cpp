// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interview/reportpdf.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>

namespace candor::pages {

namespace {

constexpr double bodySize = 10; // points
constexpr double marginMm = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

// Black on white, whatever the console looks like.
class Writer
{
public:
    Writer()
        : m_cursor(&m_document)
    {
        QFont font;
        font.setPointSizeF(bodySize);
        m_document.setDefaultFont(font);
        m_document.setDefaultTextOption(QTextOption(Qt::AlignLeading));
    }
    void add(
        const QString &text, double size = bodySize, QFont::Weight weight = QFont::Normal, double above = 4)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(weight);
        format.setForeground(Qt::black);
        if (!m_isFirst)
            m_cursor.insertBlock();
        m_isFirst = false;
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(text, format);
    }
    void heading(const QString &text) { add(text, 14, QFont::DemiBold, 16); }
    [[nodiscard]] QTextDocument &document() { return m_document; }

private:
    QTextDocument m_document;
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

void addEvidence(Writer &writer, const QList<domain::Evidence> &evidence)
{
    for (const auto &piece : evidence)
        writer.add(Text::tr("“%1” (turn %2)").arg(piece.quote, QLocale().toString(piece.turn)));
}

void addScores(Writer &writer, const domain::Assessment &report)
{
    writer.heading(Text::tr("Scores"));
    for (const auto &score : report.competencies) {
        const auto machine
            = score.score ? Text::tr("machine %1").arg(models::score(*score.score)) : Text::tr("no evidence");
        writer.add(Text::tr("%1: %2").arg(score.name, machine), bodySize, QFont::DemiBold, 8);
        if (score.override)
            writer.add(
                Text::tr("Person %1: %2").arg(models::score(score.override->score), score.override->reason));
        addEvidence(writer, score.evidence);
    }
    writer.heading(Text::tr("Requirements"));
    for (const auto &verdict : report.qualifications) {
        writer.add(Text::tr("%1: %2").arg(verdict.text, models::word(verdict.verdict)), bodySize,
            QFont::DemiBold, 8);
        addEvidence(writer, verdict.evidence);
    }
}

void addTranscript(Writer &writer, const domain::Transcript &transcript)
{
    writer.heading(Text::tr("Transcript"));
    for (const auto &turn : transcript) {
        writer.add(
            Text::tr("%1. %2").arg(QLocale().toString(turn.number), turn.text), bodySize, QFont::DemiBold, 8);
        writer.add(turn.answer.isEmpty() ? Text::tr("No answer.") : turn.answer);
    }
}

} // namespace

bool writeReportPdf(const api::InterviewDetail &interview, const QString &path)
{
    const auto &report = *interview.assessment;
    const auto &summary = interview.summary;
    Writer writer;
    writer.add(summary.position, 18, QFont::DemiBold, 0);
    writer.add(
        QStringList({summary.companyName, summary.candidateRef, models::dateAndTime(summary.updatedAt)})
            .join(QStringLiteral(" · ")));
    if (report.overall.score)
        writer.add(
            Text::tr("Overall %1 of 100").arg(models::score(*report.overall.score)), 14, QFont::DemiBold, 8);
    if (report.overall.recommendation)
        writer.add(models::word(*report.overall.recommendation));
    if (summary.state == domain::State::AssessmentPending)
        writer.add(Text::tr("Not approved by a person yet."), bodySize, QFont::DemiBold);
    writer.add(report.summary, bodySize, QFont::Normal, 8);
    addScores(writer, report);
    addTranscript(writer, report.transcript);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(summary.position);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.document().print(&pdf);
    }
    return file.commit();
}

} // namespace candor::pages
