// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/newinterview/requestform.h"

#include "look/metrics.h"
#include "models/faultwords.h"
#include "models/words.h"
#include "pages/documents/documentparts.h"
#include "parts/card.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QTextDocument>
#include <QTextEdit>

namespace candor::pages {

using domain::Level;

namespace {

constexpr int listHeight = 96;
constexpr int textHeight = 120;
constexpr int shortest = 15; // minutes
constexpr int longest = 120;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestForm)
};

QStringList linesOf(const QTextEdit &area)
{
    QStringList lines;
    const auto written = area.toPlainText().split(QLatin1Char('\n'));
    for (const auto &line : written) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

RequestForm::RequestForm(QWidget *parent)
    : QScrollArea(parent)
    , m_position(line())
    , m_level(new QComboBox)
    , m_qualifications(area(listHeight))
    , m_description(area(textHeight))
    , m_company(line())
    , m_duration(new QSpinBox)
    , m_reference(line())
    , m_name(line())
    , m_email(line())
    , m_profile(area(listHeight))
{
    prepareDocument(*this);
    setFocusPolicy(Qt::NoFocus);
    m_level->addItem(Text::tr("Choose …"));
    for (const auto level : {Level::Junior, Level::Mid, Level::Senior, Level::Lead})
        m_level->addItem(models::word(level), int(level));
    m_duration->setRange(shortest - 1, longest);
    m_duration->setValue(shortest - 1);
    m_duration->setSpecialValueText(Text::tr("The planner chooses"));
    m_duration->setSuffix(Text::tr(" min"));
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] { m_changed(); });
    connect(m_duration, &QSpinBox::valueChanged, this, [this] { m_changed(); });

    auto *job = new parts::Card(Text::tr("The job"));
    addField(job->body(), "position", Text::tr("Position"), m_position);
    addField(job->body(), "level", Text::tr("Level"), m_level);
    addField(job->body(), "qualifications", Text::tr("Requirements"), m_qualifications,
        Text::tr("One a line; three or more make the best plans"));
    addField(job->body(), "jobDescription", Text::tr("Job description"), m_description,
        Text::tr("Instead of requirements, or beside them"));
    addField(job->body(), "companyName", Text::tr("Company"), m_company);
    addField(job->body(), "durationMinutes", Text::tr("Length"), m_duration);
    auto *candidate = new parts::Card(Text::tr("The candidate"));
    addField(candidate->body(), "candidateRef", Text::tr("Reference"), m_reference,
        Text::tr("Stays when the candidate's data is erased: no name, please"));
    addField(candidate->body(), "candidateName", Text::tr("Name"), m_name);
    addField(candidate->body(), "candidateEmail", Text::tr("E-mail"), m_email);
    addField(candidate->body(), "candidateProfile", Text::tr("Profile"), m_profile);
    setDocument(*this, {job, candidate});
}

QLineEdit *RequestForm::line()
{
    auto *edit = new QLineEdit;
    connect(edit, &QLineEdit::textChanged, this, [this] { m_changed(); });
    return edit;
}

QTextEdit *RequestForm::area(int height)
{
    auto *edit = new QTextEdit;
    edit->setAcceptRichText(false);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(height);
    edit->document()->setDocumentMargin(look::space::s);
    connect(edit, &QTextEdit::textChanged, this, [this] { m_changed(); });
    return edit;
}

void RequestForm::addField(
    QVBoxLayout *lines, const char *member, const QString &name, QWidget *control, const QString &hint)
{
    auto *field = new parts::Field(name, control, hint);
    m_fields.insert(QLatin1String(member), field);
    lines->addWidget(field);
}

domain::InterviewRequest RequestForm::request() const
{
    domain::InterviewRequest request;
    request.position = m_position->text().trimmed();
    if (m_level->currentIndex() > 0)
        request.level = Level(m_level->currentData().toInt());
    request.qualifications = linesOf(*m_qualifications);
    request.jobDescription = m_description->toPlainText().trimmed();
    request.companyName = m_company->text().trimmed();
    request.durationMinutes = m_duration->value() < shortest ? 0 : m_duration->value();
    request.candidateRef = m_reference->text().trimmed();
    request.candidateName = m_name->text().trimmed();
    request.candidateEmail = m_email->text().trimmed();
    request.candidateProfile = m_profile->toPlainText().trimmed();
    return request;
}

void RequestForm::setRequest(const domain::InterviewRequest &request)
{
    m_position->setText(request.position);
    m_level->setCurrentIndex(request.level ? m_level->findData(int(*request.level)) : 0);
    m_qualifications->setPlainText(request.qualifications.join(QLatin1Char('\n')));
    m_description->setPlainText(request.jobDescription);
    m_company->setText(request.companyName);
    m_duration->setValue(request.durationMinutes == 0 ? shortest - 1 : request.durationMinutes);
    m_reference->setText(request.candidateRef);
    m_name->setText(request.candidateName);
    m_email->setText(request.candidateEmail);
    m_profile->setPlainText(request.candidateProfile);
}

QStringList RequestForm::showFaults(const QList<domain::FieldError> &faults)
{
    QStringList others;
    parts::Field *first = nullptr;
    for (const auto &fault : faults) {
        auto *field = m_fields.value(fault.pointer.section(QLatin1Char('/'), 1, 1));
        if (!field) {
            others.append(models::faultSentence(fault));
            continue;
        }
        field->setFault(models::faultWord(fault));
        if (!first)
            first = field;
    }
    if (first) {
        if (isVisible()) // nobody who is elsewhere by now
            first->control()->setFocus();
        ensureWidgetVisible(first);
    }
    return others;
}

void RequestForm::clearFaults()
{
    for (auto *field : std::as_const(m_fields))
        field->setFault({});
}

void RequestForm::focusFirst()
{
    m_position->setFocus();
}

} // namespace candor::pages
