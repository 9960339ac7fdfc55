// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interview/reportpdf.h"

#include "domain/interview.h"
#include "look/script.h"
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
constexpr double smallSize = 8;
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

// What a reader must know before any score.
void addWarnings(Writer &writer, const api::InterviewDetail &interview)
{
    QStringList warnings;
    for (const auto &flag : interview.assessment->flags)
        warnings.append(models::flagWord(flag));
    warnings += interview.summary.attention.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (warnings.isEmpty())
        return;
    writer.heading(Text::tr("Look closely"));
    for (const auto &warning : std::as_const(warnings))
        writer.add(warning);
}

void addPoints(Writer &writer, const domain::CompetencyScore &score)
{
    for (const auto &strength : score.strengths)
        writer.add(QStringLiteral("+ ") + strength);
    for (const auto &concern : score.concerns)
        writer.add(QStringLiteral("− ") + concern);
}

void addOverride(Writer &writer, const domain::Override &override)
{
    writer.add(Text::tr("Person %1: %2").arg(models::score(override.score), override.reason));
    // A credential such as "USER:<id>" tells a reader nothing.
    const bool isCredential
        = domain::actorKindFromName(override.actor.section(QLatin1Char(':'), 0, 0)).has_value();
    writer.add(override.actor.isEmpty() || isCredential
            ? models::dateAndTime(override.at)
            : Text::tr("%1, %2").arg(override.actor, models::dateAndTime(override.at)),
        smallSize);
}

void addProvenance(Writer &writer, const domain::Assessment &report)
{
    writer.add(Text::tr("Of plan version %1. Written by %2 on %3.")
                   .arg(QLocale().toString(report.planVersion),
                       QStringLiteral("%1/%2").arg(report.provenance.engine, report.provenance.model),
                       models::dateAndTime(report.provenance.generatedAt)),
        smallSize, QFont::Normal, 16);
}

void addScores(Writer &writer, const domain::Assessment &report)
{
    writer.heading(Text::tr("Scores"));
    for (const auto &score : report.competencies) {
        const auto machine
            = score.score ? Text::tr("machine %1").arg(models::score(*score.score)) : Text::tr("no evidence");
        writer.add(Text::tr("%1: %2").arg(score.name, machine), bodySize, QFont::DemiBold, 8);
        writer.add(Text::tr("weighs %1").arg(models::percent(score.weight)), smallSize);
        if (score.override)
            addOverride(writer, *score.override);
        addPoints(writer, score);
        addEvidence(writer, score.evidence);
    }
    writer.heading(Text::tr("Requirements"));
    for (const auto &verdict : report.qualifications) {
        writer.add(Text::tr("%1: %2").arg(verdict.text, models::word(verdict.verdict)), bodySize,
            QFont::DemiBold, 8);
        writer.add(Text::tr("confidence %1").arg(models::percent(verdict.confidence)), smallSize);
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
        look::inLine({summary.companyName, summary.candidateRef, models::dateAndTime(summary.updatedAt)}));
    if (report.overall.score)
        writer.add(
            Text::tr("Overall %1 of 100").arg(models::score(*report.overall.score)), 14, QFont::DemiBold, 8);
    if (report.overall.recommendation)
        writer.add(models::word(*report.overall.recommendation));
    if (summary.state == domain::State::AssessmentPending)
        writer.add(Text::tr("Not approved by a person yet."), bodySize, QFont::DemiBold);
    writer.add(report.summary, bodySize, QFont::Normal, 8);
    writer.add(
        Text::tr("The machine's confidence in all of it is %1.").arg(models::percent(report.confidence)));
    addWarnings(writer, interview);
    addScores(writer, report);
    addTranscript(writer, report.transcript);
    addProvenance(writer, report);

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
