// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interview/overview.h"

#include "look/metrics.h"
#include "models/words.h"
#include "pages/documents/documentparts.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/copybutton.h"
#include "parts/field.h"
#include "parts/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>
#include <QScrollBar>
#include <QTextEdit>

namespace candor::pages {

using namespace look::space;
using parts::Ink;

namespace {

constexpr int descriptionHeight = 120;
constexpr int shortestDescription = 50; // characters, as the server wants it

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

void addFact(QGridLayout *grid, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = grid->rowCount();
    grid->addWidget(parts::label(name, look::Type::Body, Ink::Muted), row, 0, Qt::AlignTop);
    grid->addWidget(parts::runningText(value), row, 1);
}

QString agentWord(const QString &agent)
{
    if (agent == QLatin1String("plan"))
        return Text::tr("The planner");
    if (agent == QLatin1String("assess"))
        return Text::tr("The assessor");
    return Text::tr("The validator");
}

QString workText(const api::AgentWork &work)
{
    const auto who = agentWord(work.agent);
    if (work.isRunning)
        return Text::tr("%1 is at work.").arg(who);
    if (work.attempts == 0)
        return Text::tr("%1 begins soon.").arg(who);
    const auto times = QLocale().toString(work.attempts);
    return work.nextAttemptAt ? Text::tr("%1 failed %2 times and tries again at %3.")
                                    .arg(who, times, models::dateAndTime(*work.nextAttemptAt))
                              : Text::tr("%1 failed %2 times.").arg(who, times);
}

bool write(const QString &path, const api::PurgeCertificate &certificate)
{
    QSaveFile file(path);
    const auto text = QJsonDocument(certificate.document).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace

Overview::Overview(const Ways &ways, QWidget *parent)
    : QScrollArea(parent)
    , m_ways(ways)
{
    prepareDocument(*this);
    setAccessibleName(Text::tr("Overview"));
}

void Overview::show(const api::InterviewDetail &interview)
{
    if (m_interview && m_interview->summary.runId != interview.summary.runId) {
        m_certificate.reset();
        m_typed.clear();
        m_isSupplying = false;
    }
    m_interview = interview;
    build();
}

void Overview::showCertificate(const api::PurgeCertificate &certificate)
{
    m_certificate = certificate;
    build();
    verticalScrollBar()->setValue(0);
}

void Overview::build()
{
    const bool wasTyping = m_description && m_description->hasFocus();
    const int position = m_description ? m_description->textCursor().position() : 0;
    QList<QWidget *> blocks;
    if (m_certificate)
        blocks.append(certificateView());
    if (auto *warning = attentionView(m_interview->summary))
        blocks.append(warning);
    if (m_interview->work)
        blocks.append(workView());
    if (m_interview->summary.state == domain::State::InfoNeeded)
        blocks.append(missingView());
    if (m_interview->inmailDraft || !m_interview->interviewLink.isEmpty())
        blocks.append(invitationView());
    blocks.append(facts());
    setDocument(*this, blocks); // the fields of before go with theirs
    if (!wasTyping || m_interview->summary.state != domain::State::InfoNeeded)
        return;
    auto cursor = m_description->textCursor();
    cursor.setPosition(std::min(position, int(m_typed.size())));
    m_description->setTextCursor(cursor);
    m_description->setFocus();
}

QWidget *Overview::facts() const
{
    const auto &interview = m_interview->summary;
    auto *card = new parts::Card(Text::tr("Request"));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(l);
    grid->setVerticalSpacing(s);
    grid->setColumnStretch(1, 1);
    addFact(grid, Text::tr("Position"), interview.position);
    addFact(grid, Text::tr("Level"), interview.level ? models::word(*interview.level) : QString());
    addFact(grid, Text::tr("Company"), interview.companyName);
    addFact(grid, Text::tr("Candidate"), interview.candidateRef);
    addFact(grid, Text::tr("Reference of the ATS"), interview.externalId);
    addFact(grid, Text::tr("Request's quality"), models::word(interview.dataQuality));
    addFact(grid, Text::tr("Requested"), models::dateAndTime(interview.createdAt));
    addFact(grid, Text::tr("Changed"), models::dateAndTime(interview.updatedAt));
    if (interview.sandbox)
        addFact(grid, Text::tr("Trial"), Text::tr("Made in a tenant for trials"));
    card->body()->addLayout(grid);
    return card;
}

QWidget *Overview::workView() const
{
    auto *card = new parts::Card(Text::tr("Agents"));
    card->body()->addWidget(parts::runningText(workText(*m_interview->work)));
    if (!m_interview->work->isRunning && m_interview->work->attempts > 0 && m_ways.mayRetry) {
        auto *retry = parts::button(Text::tr("Try now"), look::ButtonRole::Plain, look::Glyph::Reload);
        connect(retry, &QPushButton::clicked, card, m_ways.retryAgent);
        card->body()->addWidget(retry, 0, Qt::AlignLeft);
    }
    return card;
}

QWidget *Overview::missingView()
{
    auto *card = new parts::Card(Text::tr("Something is missing"));
    card->body()->addWidget(parts::runningText(
        Text::tr("No plan can be written without it. What must the candidate be able to do?")));
    auto *text = new QTextEdit;
    m_description = text;
    text->setAcceptRichText(false);
    text->setTabChangesFocus(true);
    text->setFixedHeight(descriptionHeight);
    text->setPlainText(m_typed);
    text->setEnabled(m_ways.maySupply && !m_isSupplying);
    auto *field = new parts::Field(
        Text::tr("Job description"), text, Text::tr("At least %1 characters").arg(shortestDescription));
    card->body()->addWidget(field);
    auto *send = parts::button(Text::tr("Supply"), look::ButtonRole::Primary);
    const auto check = [this, send] {
        send->setEnabled(
            m_ways.maySupply && !m_isSupplying && m_typed.trimmed().size() >= shortestDescription);
    };
    check();
    connect(text, &QTextEdit::textChanged, send, [this, text, check] {
        m_typed = text->toPlainText();
        check();
    });
    connect(send, &QPushButton::clicked, this, [this, text, send] {
        m_isSupplying = true;
        text->setEnabled(false);
        send->setEnabled(false);
        m_ways.supplyInfo(m_typed.trimmed());
    });
    card->body()->addWidget(send, 0, Qt::AlignLeft);
    return card;
}

void Overview::endSupply(Supply supply)
{
    m_isSupplying = false;
    if (supply == Supply::Taken)
        m_typed.clear();
    build();
}

QWidget *Overview::invitationView() const
{
    auto *card = new parts::Card(Text::tr("Invitation"));
    if (m_interview->inmailDraft) {
        const auto draft = *m_interview->inmailDraft;
        card->addToHead(parts::copyButton(Text::tr("Copy the message"),
            [draft] { return draft.subject + QStringLiteral("\n\n") + draft.body; }));
        card->body()->addWidget(parts::runningText(draft.subject, look::Type::Strong));
        card->body()->addWidget(parts::runningText(draft.body));
    }
    if (!m_interview->interviewLink.isEmpty())
        card->body()->addWidget(parts::copyButton(Text::tr("Copy the link"),
                                    [link = m_interview->interviewLink] { return link; }),
            0, Qt::AlignLeft);
    return card;
}

QWidget *Overview::certificateView() const
{
    auto *card = new parts::Card(Text::tr("The candidate's data is erased"));
    auto *keep = parts::button(Text::tr("Save the certificate…"));
    connect(keep, &QPushButton::clicked, this, [this] { saveCertificate(); });
    card->addToHead(keep);
    card->body()->addWidget(parts::runningText(Text::tr("Certificate %1, %2. %3 kinds of data were erased.")
            .arg(m_certificate->id, models::dateAndTime(m_certificate->purgedAt),
                QLocale().toString(m_certificate->fields.size()))));
    return card;
}

void Overview::saveCertificate() const
{
    const auto certificate = *m_certificate;
    const auto path = QFileDialog::getSaveFileName(window(), Text::tr("Save the certificate"),
        QStringLiteral("certificate-%1.json").arg(certificate.id));
    if (path.isEmpty())
        return;
    if (write(path, certificate))
        m_ways.say(Text::tr("The certificate is saved"), look::Tone::Success);
    else
        m_ways.say(Text::tr("%1 can't be written").arg(path), look::Tone::Danger);
}

} // namespace candor::pages
