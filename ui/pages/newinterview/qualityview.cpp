// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/newinterview/qualityview.h"

#include "client/curl.h"
#include "client/interviewcalls.h"
#include "look/metrics.h"
#include "models/words.h"
#include "parts/card.h"
#include "parts/codeview.h"
#include "parts/copybutton.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

using domain::DataQuality;
using namespace look::space;

namespace {

constexpr int commandLines = 12;
constexpr int enoughRequirements = 3;
constexpr int specificWords = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QualityView)
};

bool areSpecific(const QStringList &requirements)
{
    return std::all_of(requirements.begin(), requirements.end(), [](const QString &text) {
        return text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size() >= specificWords;
    });
}

QString bulleted(const QStringList &texts)
{
    return texts.isEmpty() ? QString() : QStringLiteral("• ") + texts.join(QStringLiteral("\n• "));
}

} // namespace

QStringList improvements(const domain::InterviewRequest &request)
{
    if (domain::dataQuality(request) == DataQuality::Excellent)
        return {};
    QStringList texts;
    if (!request.level)
        texts.append(Text::tr("Say which level the job wants."));
    if (request.qualifications.size() < enoughRequirements)
        texts.append(Text::tr("Give three requirements or more."));
    if (!areSpecific(request.qualifications))
        texts.append(Text::tr("Say each requirement in four words or more."));
    if (request.candidateProfile.isEmpty())
        texts.append(Text::tr("Add what is known of the candidate."));
    if (request.companyName.isEmpty())
        texts.append(Text::tr("Name the company."));
    if (request.candidateRef.isEmpty())
        texts.append(Text::tr("Give the candidate's reference."));
    return texts;
}

QualityView::QualityView(const QUrl &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_quality(new parts::Badge({}))
    , m_missing(parts::runningText({}))
    , m_better(parts::runningText({}, look::Type::Body, parts::Ink::Muted))
    , m_command(new parts::CodeView(Text::tr("The same as cURL"), commandLines))
{
    auto *lines = parts::column(this, l);
    lines->setContentsMargins(l, xl, l, l); // from where the form beside it begins
    auto *quality = new parts::Card(Text::tr("Quality"));
    quality->addToHead(m_quality);
    quality->body()->addWidget(m_missing);
    quality->body()->addWidget(m_better);
    lines->addWidget(quality);
    auto *command = new parts::Card(Text::tr("The same as cURL"));
    command->addToHead(
        parts::copyButton(Text::tr("Copy the command"), [this] { return m_command->toPlainText(); }));
    command->body()->addWidget(m_command);
    lines->addWidget(command);
    lines->addStretch(1);
}

void QualityView::show(const domain::InterviewRequest &request)
{
    const auto quality = domain::dataQuality(request);
    m_quality->setBadge({models::word(quality), models::toneOf(quality), {}});
    m_missing->setText(domain::missingFields(request).isEmpty()
            ? Text::tr("A plan can be written.")
            : Text::tr("No plan can be written before the level and the requirements are known."));
    m_better->setText(bulleted(improvements(request)));
    m_better->setVisible(!m_better->text().isEmpty());
    m_command->setCode(client::curlCommand(m_server, client::InterviewCalls::callToCreate(request)));
}

} // namespace candor::pages
