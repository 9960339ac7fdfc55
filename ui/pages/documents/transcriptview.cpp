// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/documents/transcriptview.h"

#include "look/metrics.h"
#include "look/tokens.h"
#include "look/typography.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QTextBlock>

namespace candor::pages {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptView)
};

QTextCharFormat format(look::Type type, const QColor &ink)
{
    QTextCharFormat format;
    format.setFont(look::font(type));
    format.setForeground(ink);
    return format;
}

QTextBlockFormat gap(int above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    return block;
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(Text::tr("Transcript"));
    document()->setDocumentMargin(l);
}

void TranscriptView::show(const domain::Transcript &transcript)
{
    if (m_transcript == transcript)
        return;
    m_transcript = transcript;
    m_evidence.reset();
    build();
}

void TranscriptView::build()
{
    const auto &t = look::tokensOf(palette());
    clear();
    setExtraSelections({});
    m_answerStarts.clear();
    QTextCursor cursor(document());
    const QLocale locale;
    bool isFirst = true;
    for (const auto &turn : std::as_const(m_transcript)) {
        if (isFirst)
            cursor.setBlockFormat(gap(0));
        else
            cursor.insertBlock(gap(l));
        isFirst = false;
        const bool isFollowUp = turn.kind == domain::Turn::Kind::FollowUp;
        cursor.insertText(isFollowUp ? Text::tr("Turn %1, follow-up").arg(locale.toString(turn.number))
                                     : Text::tr("Turn %1").arg(locale.toString(turn.number)),
            format(look::Type::Small, t.muted));
        cursor.insertBlock(gap(2));
        cursor.insertText(turn.text, format(look::Type::Strong, t.text));
        cursor.insertBlock(gap(xs));
        m_answerStarts.insert(turn.number, cursor.position());
        if (turn.skipped || turn.answer.isEmpty())
            cursor.insertText(Text::tr("No answer."), format(look::Type::Body, t.muted));
        else
            cursor.insertText(turn.answer, format(look::Type::Body, t.text));
    }
    moveCursor(QTextCursor::Start);
    if (m_evidence)
        mark(*m_evidence);
}

bool TranscriptView::mark(const domain::Evidence &evidence)
{
    const auto it = std::find_if(m_transcript.begin(), m_transcript.end(),
        [&evidence](const domain::Turn &turn) { return turn.number == evidence.turn; });
    const auto place = it == m_transcript.end() ? -1 : it->answer.indexOf(evidence.quote);
    if (place < 0 || evidence.quote.isEmpty())
        return false;
    m_evidence = evidence;
    const auto &t = look::tokensOf(palette());
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(m_answerStarts.value(evidence.turn) + int(place));
    selection.cursor.setPosition(
        m_answerStarts.value(evidence.turn) + int(place + evidence.quote.size()), QTextCursor::KeepAnchor);
    selection.format.setBackground(t.warning.ground);
    selection.format.setForeground(t.warning.ink);
    setExtraSelections({selection});
    // The whole turn into sight: its end first, then its beginning.
    auto shown = selection.cursor;
    shown.clearSelection();
    setTextCursor(shown);
    shown.setPosition(m_answerStarts.value(evidence.turn) + int(place));
    setTextCursor(shown);
    ensureCursorVisible();
    return true;
}

void TranscriptView::unmark()
{
    m_evidence.reset();
    setExtraSelections({});
}

QString TranscriptView::marked() const
{
    const auto selections = extraSelections();
    return selections.isEmpty()
        ? QString()
        : selections.first().cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void TranscriptView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

} // namespace candor::pages
