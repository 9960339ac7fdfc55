// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/organisations/organisationform.h"

#include "client/workplace.h"
#include "domain/async.h"
#include "models/faultwords.h"
#include "models/sentences.h"
#include "parts/banner.h"
#include "parts/field.h"
#include "parts/formframe.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace candor::pages {

using client::Outcome;

namespace {

constexpr int mostName = 255;
constexpr int mostDomain = 253;
constexpr int mostAddress = 254;
constexpr int mostPlatforms = 200; // that the server gives at once
constexpr std::chrono::milliseconds typing{250};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationForm)
};

bool isDomain(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\z"));
    return shape.match(text).hasMatch();
}

bool isAddress(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[^@\\s]+@[^@\\s]+\\z"));
    return shape.match(text).hasMatch();
}

} // namespace

OrganisationForm::OrganisationForm(const client::PlatformCalls &calls, bool namesPlatform, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_namesPlatform(namesPlatform)
    , m_frame(new parts::FormFrame)
    , m_name(new QLineEdit)
    , m_nameField(new parts::Field(Text::tr("Name"), m_name, Text::tr("Candidates read it, too.")))
    , m_domain(new QLineEdit)
    , m_domainField(new parts::Field(Text::tr("Domain"), m_domain,
          Text::tr("Names it for programs, and no other organisation has it: the company's own, or one that "
                   "you make up.")))
    , m_platformText(new QLineEdit)
    , m_platformTextField(new parts::Field(Text::tr("Find a platform"), m_platformText))
    , m_platform(new QComboBox)
    , m_platformField(new parts::Field(
          Text::tr("Platform"), m_platform, Text::tr("Whose administrators look after it. It stays so.")))
    , m_administrator(new QLineEdit)
    , m_administratorField(new parts::Field(Text::tr("E-mail of its first administrator"), m_administrator,
          Text::tr("They get an invitation that you pass on. Empty: nobody is invited yet.")))
{
    m_name->setMaxLength(mostName);
    m_domain->setMaxLength(mostDomain);
    m_domain->setLayoutDirection(Qt::LeftToRight);
    m_administrator->setMaxLength(mostAddress);
    m_administrator->setLayoutDirection(Qt::LeftToRight);
    parts::column(this, 0)->addWidget(m_frame);
    m_frame->setTitle(Text::tr("A new organisation"));
    m_frame->setMeant(Text::tr("Make the organisation"));
    m_frame->addLine(m_nameField);
    m_frame->addLine(m_domainField);
    m_frame->fields()->addWidget(m_platformTextField);
    m_frame->fields()->addWidget(m_platformField);
    m_frame->addLine(m_administratorField);
    m_platformTextField->hide();
    m_platformField->setVisible(m_namesPlatform);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, [this] { findPlatforms(); });
    connect(m_platformText, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_name, &QLineEdit::textChanged, this, [this] { suggestDomain(); });
    for (auto *line : {m_name, m_domain, m_administrator}) {
        connect(line, &QLineEdit::textChanged, this, [this] {
            m_changed();
            for (auto *field : {m_nameField, m_domainField, m_administratorField})
                field->setFault({});
        });
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (!line->text().trimmed().isEmpty())
                (void)check();
        });
    }
    connect(m_platform, &QComboBox::currentIndexChanged, this, [this] {
        m_changed();
        m_platformField->setFault({});
    });
    m_frame->whenMeant([this] { submit(); });
    m_frame->whenLeft([this] { m_givenUp(); });
}

OrganisationForm::~OrganisationForm() = default;

void OrganisationForm::begin()
{
    m_frame->banner().hide();
    m_suggested.clear();
    for (auto *line : {m_name, m_domain, m_platformText, m_administrator})
        line->clear();
    {
        const QSignalBlocker quiet(m_platform); // nothing is asked for yet
        m_platform->clear();
    }
    setBusy(false);
    if (m_namesPlatform)
        findPlatforms();
    m_name->setFocus();
}

// As long as the person has none of their own.
void OrganisationForm::suggestDomain()
{
    const bool isOurs = m_domain->text() == m_suggested;
    const auto name = m_name->text().trimmed();
    m_suggested = name.isEmpty() ? QString() : client::domainFor(name);
    if (isOurs)
        m_domain->setText(m_suggested);
}

void OrganisationForm::findPlatforms()
{
    m_typing.stop();
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_calls.list(m_platformText->text().trimmed(), {mostPlatforms, {}}, m_reader.get()),
        m_reader.get(),
        [this](const Outcome<api::Page<api::PlatformAnswer>> &outcome) { takePlatforms(outcome); });
}

void OrganisationForm::takePlatforms(const Outcome<api::Page<api::PlatformAnswer>> &outcome)
{
    if (!outcome) {
        m_platformField->setFault(Text::tr("The platforms can't be listed now. Go back and try again."));
        return;
    }
    fillPlatforms(outcome->items);
    if (!outcome->nextCursor.isEmpty())
        m_platformTextField->show(); // and stays: what is found may be few
    m_platformField->setFault(!outcome->items.isEmpty() ? QString()
            : m_platformText->text().isEmpty()
            ? Text::tr("There is no platform yet. Make one first, on the page “Platforms”.")
            : Text::tr("No platform is called so."));
}

// What is chosen stays so, whatever else is found, and nothing is chosen for the person among several.
void OrganisationForm::fillPlatforms(const QList<api::PlatformAnswer> &found)
{
    const auto chosen = m_platform->currentData();
    const auto name = m_platform->currentText();
    {
        const QSignalBlocker quiet(m_platform);
        m_platform->clear();
        for (const auto &platform : found)
            m_platform->addItem(platform.name, platform.id.toString());
        if (chosen.isValid() && m_platform->findData(chosen) < 0)
            m_platform->addItem(name, chosen);
        const int only = m_platform->count() == 1 ? 0 : -1;
        m_platform->setCurrentIndex(chosen.isValid() ? m_platform->findData(chosen) : only);
    }
    if (m_platform->currentData() != chosen)
        m_changed();
}

void OrganisationForm::setBusy(bool isBusy)
{
    m_frame->setBusy(isBusy);
}

// Of what is filled in; what is empty may still come.
bool OrganisationForm::check()
{
    const auto domain = m_domain->text().trimmed().toLower();
    const auto address = m_administrator->text().trimmed();
    m_domainField->setFault(domain.isEmpty() || isDomain(domain)
            ? QString()
            : Text::tr("Letters without accents, digits, hyphens and dots, as in acme.example."));
    m_administratorField->setFault(
        address.isEmpty() || isAddress(address) ? QString() : Text::tr("This isn't an e-mail address."));
    return (domain.isEmpty() || isDomain(domain)) && (address.isEmpty() || isAddress(address));
}

void OrganisationForm::submit()
{
    client::NewOrganisation wanted;
    wanted.name = m_name->text().trimmed();
    wanted.domain = m_domain->text().trimmed().toLower();
    wanted.administrator = m_administrator->text().trimmed();
    if (m_namesPlatform)
        wanted.platform = domain::PlatformId::parse(m_platform->currentData().toString());
    if (!check()) {
        (isDomain(wanted.domain) ? m_administrator : m_domain)->setFocus();
        return;
    }
    if (wanted.name.isEmpty()) {
        m_nameField->setFault(Text::tr("Give it a name."));
        m_name->setFocus();
    } else if (wanted.domain.isEmpty()) {
        m_domainField->setFault(Text::tr("Give it a domain."));
        m_domain->setFocus();
    } else if (m_namesPlatform && !wanted.platform) {
        m_platformField->setFault(Text::tr("Choose a platform."));
        m_platform->setFocus();
    } else {
        m_frame->banner().hide();
        m_wanted(wanted);
    }
}

void OrganisationForm::showFailure(const client::Failure &failure, const QUrl &server)
{
    QList<parts::FormFrame::Fault> faults;
    const bool isTaken = failure.is(domain::ErrorCode::DuplicateValue);
    for (const auto &error : failure.problem ? failure.problem->fields : domain::Faults()) {
        if (error.pointer == QLatin1String("/domain") && isTaken)
            faults.append({m_domainField, Text::tr("Another organisation has this domain.")});
        else
            faults.append({fieldAt(error.pointer), models::faultWord(error)});
    }
    if (!m_frame->showFaults(faults))
        m_frame->banner().show(look::Tone::Danger, models::sentence(failure, server));
}

parts::Field *OrganisationForm::fieldAt(const QString &pointer) const
{
    const QHash<QString, parts::Field *> fields{
        {QStringLiteral("/name"), m_nameField},
        {QStringLiteral("/domain"), m_domainField},
        {QStringLiteral("/platformId"), m_platformField},
        {QStringLiteral("/adminEmail"), m_administratorField},
    };
    return fields.value(pointer);
}

} // namespace candor::pages
