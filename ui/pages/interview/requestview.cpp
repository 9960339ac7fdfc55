// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interview/requestview.h"

#include "look/metrics.h"
#include "look/script.h"
#include "models/words.h"
#include "pages/documents/documentparts.h"
#include "parts/badge.h"
#include "parts/card.h"
#include "parts/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QScrollBar>

namespace candor::pages {

using domain::DataQuality;
using domain::QualityGain;
using parts::Ink;
using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestView)
};

look::Tone toneOf(DataQuality quality)
{
    switch (quality) {
    case DataQuality::Excellent:
    case DataQuality::Good:
        return look::Tone::Success;
    case DataQuality::Fair:
        return look::Tone::Neutral;
    case DataQuality::Poor:
        break;
    }
    return look::Tone::Warning;
}

QString advice(QualityGain::Aspect aspect)
{
    switch (aspect) {
    case QualityGain::Aspect::Level:
        return Text::tr("Say which level of experience the job wants.");
    case QualityGain::Aspect::Requirements:
        return Text::tr("Name three or more qualifications, or send a job description of 300 characters.");
    case QualityGain::Aspect::Specificity:
        return Text::tr("Write qualifications in four words or more: what must the person be able to do?");
    case QualityGain::Aspect::CandidateProfile:
        return Text::tr("Send the candidate's profile.");
    case QualityGain::Aspect::CompanyName:
        return Text::tr("Name the company.");
    case QualityGain::Aspect::Reference:
        return Text::tr("Send your reference of the candidate or of the request.");
    }
    return {};
}

QString languageWord(const QString &code)
{
    const QLocale locale(code);
    const auto name = locale.nativeLanguageName();
    return name.isEmpty() || locale.language() == QLocale::C ? code : name;
}

QString valueOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    return value.isDouble() ? QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                            : value.toString();
}

// Names and values; what is empty is left out.
class Facts
{
public:
    explicit Facts(const QString &title)
        : m_card(new parts::Card(title))
        , m_grid(new QGridLayout)
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(l);
        m_grid->setVerticalSpacing(s);
        m_grid->setColumnStretch(1, 1);
        m_card->body()->addLayout(m_grid);
    }
    void add(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        const int row = m_grid->rowCount();
        m_grid->addWidget(parts::label(name, look::Type::Body, Ink::Muted), row, 0, Qt::AlignTop);
        m_grid->addWidget(parts::runningText(value), row, 1);
    }
    [[nodiscard]] QWidget *card() const { return m_card; }

private:
    parts::Card *m_card;
    QGridLayout *m_grid;
};

QWidget *qualityCard(const api::InterviewDetail &interview)
{
    auto *card = new parts::Card(Text::tr("How good a plan it allows"));
    const auto quality = interview.summary.dataQuality;
    card->addToHead(new parts::Badge({models::word(quality), toneOf(quality), {}}));
    const auto &gains = interview.request->qualityGains;
    if (gains.isEmpty())
        card->body()->addWidget(parts::runningText(
            Text::tr("Nothing is known that would make it better."), look::Type::Body, Ink::Muted));
    // What is there already stays as it is, but where something is missing.
    if (!gains.isEmpty() && interview.summary.state != domain::State::InfoNeeded)
        card->body()->addWidget(
            parts::runningText(Text::tr("For the next request:"), look::Type::Body, Ink::Muted));
    for (const auto &gain : gains) {
        auto *line = new QHBoxLayout;
        line->setSpacing(l);
        line->addWidget(parts::runningText(advice(gain.aspect)), 1);
        line->addWidget(
            parts::label(Text::tr("+%Ln points", nullptr, gain.points), look::Type::Small, Ink::Muted), 0,
            Qt::AlignTop);
        card->body()->addLayout(line);
    }
    return card;
}

QWidget *requestCard(const api::InterviewDetail &interview)
{
    const auto &summary = interview.summary;
    const auto &request = *interview.request;
    Facts facts(Text::tr("What was asked for"));
    facts.add(Text::tr("Position"), summary.position);
    facts.add(Text::tr("Level"), summary.level ? models::word(*summary.level) : Text::tr("Not given"));
    facts.add(Text::tr("Company"), summary.companyName);
    facts.add(Text::tr("Language"),
        request.language.isEmpty() ? Text::tr("Your organisation's") : languageWord(request.language));
    facts.add(Text::tr("Duration"),
        request.durationMinutes == 0 ? Text::tr("The planner's choice")
                                     : Text::tr("%Ln minutes", nullptr, request.durationMinutes));
    facts.add(Text::tr("Candidate"), summary.candidateRef);
    facts.add(Text::tr("Reference of the ATS"), summary.externalId);
    facts.add(Text::tr("Events go to"),
        request.callbackUrl.isEmpty() ? Text::tr("Where your organisation's events go")
                                      : look::isolated(request.callbackUrl));
    facts.add(Text::tr("Requested"), models::dateAndTime(summary.createdAt));
    return facts.card();
}

QWidget *qualificationsCard(const QStringList &qualifications)
{
    auto *card = new parts::Card(Text::tr("Qualifications"));
    for (const auto &qualification : qualifications)
        card->body()->addWidget(parts::runningText(qualification));
    if (qualifications.isEmpty())
        card->body()->addWidget(
            parts::runningText(Text::tr("None were sent."), look::Type::Body, Ink::Muted));
    return card;
}

QWidget *descriptionCard(const QString &description)
{
    auto *card = new parts::Card(Text::tr("Job description"));
    card->body()->addWidget(description.isEmpty()
            ? parts::runningText(Text::tr("None was sent."), look::Type::Body, Ink::Muted)
            : parts::runningText(description));
    return card;
}

QWidget *metadataCard(const QJsonObject &metadata)
{
    Facts facts(Text::tr("Data of the ATS"));
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        facts.add(it.key(), valueOf(it.value()));
    return facts.card();
}

} // namespace

RequestView::RequestView(QWidget *parent)
    : QScrollArea(parent)
{
    prepareDocument(*this);
    setAccessibleName(Text::tr("Request"));
}

void RequestView::show(const api::InterviewDetail &interview)
{
    if (!interview.request || (m_shown && *m_shown == interview))
        return;
    const bool isSame = m_shown && m_shown->summary.runId == interview.summary.runId;
    const int scrolled = isSame ? verticalScrollBar()->value() : 0;
    m_shown = interview;
    QList<QWidget *> blocks;
    if (auto *warning = attentionView(interview.summary))
        blocks.append(warning);
    blocks += {qualityCard(interview), requestCard(interview),
        qualificationsCard(interview.request->qualifications),
        descriptionCard(interview.request->jobDescription)};
    if (!interview.request->metadata.isEmpty())
        blocks.append(metadataCard(interview.request->metadata));
    setDocument(*this, blocks);
    verticalScrollBar()->setValue(scrolled);
}

} // namespace candor::pages
