// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/serverpage/logview.h"

#include "domain/async.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "look/style.h"
#include "parts/segments.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace candor::pages {

using namespace look::space;

namespace {

constexpr std::chrono::seconds glance{2};
constexpr std::chrono::milliseconds typingPause{250};
constexpr int mostLines = 5000;
const char *const levels[] = {"", "INFO", "WARNING", "ERROR"};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerPage)
};

QString textOf(const api::LogLine &line)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(domain::toMilliseconds(line.at));
    return QStringLiteral("%1  %2 %3: %4")
        .arg(at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")), line.level.leftJustified(7),
            line.category, line.message);
}

} // namespace

LogView::LogView(frame::Workspace &workspace, QWidget *parent)
    : TabView(workspace, parent)
    , m_level(new parts::Segments(
          Text::tr("Level"), {Text::tr("All"), Text::tr("Info"), Text::tr("Warnings"), Text::tr("Errors")}))
    , m_text(new QLineEdit)
    , m_lines(new QPlainTextEdit)
{
    m_text->setPlaceholderText(Text::tr("Find, by a request's number for one"));
    m_text->setAccessibleName(Text::tr("Find in the log"));
    m_text->setClearButtonEnabled(true);
    m_lines->setReadOnly(true);
    m_lines->setAccessibleName(Text::tr("Log"));
    look::setType(m_lines, look::Type::Code);
    m_lines->setLayoutDirection(Qt::LeftToRight);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setMaximumBlockCount(mostLines);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->document()->setDocumentMargin(l);
    m_lines->setPlaceholderText(Text::tr("No such lines."));
    auto *content = new QWidget;
    auto *lines = parts::column(content, 0);
    auto *bar = new parts::Surface(parts::Surface::Shape::Header);
    auto *row = parts::row(bar, s);
    row->setContentsMargins(l, s, l, s);
    row->addWidget(m_level);
    row->addWidget(m_text, 1);
    lines->addWidget(bar);
    lines->addWidget(m_lines, 1);
    setContent(content);
    m_level->whenChosen([this](int) { refresh(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &LogView::refresh);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    m_tick.setInterval(glance);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            ask();
    });
    m_tick.start();
}

void LogView::refresh()
{
    showLoading();
    ++m_question;
    m_isAsking = false;
    m_last = 0;
    m_lines->clear();
    ask();
}

void LogView::ask()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    client::LogQuery query;
    query.after = m_last;
    query.level = QLatin1String(levels[std::max(0, m_level->current())]);
    query.text = m_text->text().trimmed();
    domain::whenFinished(m_workspace.api().server.listServerLog(query, this), this,
        [this, question = m_question](const client::Outcome<QList<api::LogLine>> &outcome) {
            if (question != m_question)
                return;
            m_isAsking = false;
            if (!outcome) {
                showFailure(outcome.error());
                return;
            }
            append(*outcome);
            showContent();
        });
}

// Whoever has scrolled up to read stays there.
void LogView::append(const QList<api::LogLine> &lines)
{
    auto *bar = m_lines->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    for (const auto &line : lines) {
        m_lines->appendPlainText(textOf(line));
        m_last = line.sequence;
    }
    if (isAtEnd)
        bar->setValue(bar->maximum());
}

} // namespace candor::pages
