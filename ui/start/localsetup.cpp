// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/localsetup.h"

#include "look/metrics.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/surface.h"
#include "start/fields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QIntValidator>

namespace candor::start {

using client::OwnerAccount;
using namespace look::space;

namespace {

constexpr int shortestPassword = 12;
constexpr int leastPort = 1024;
constexpr int mostPort = 65535;
constexpr int portWidth = 88;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LocalSetup)
};

bool holdsData(const QString &folder)
{
    return QFileInfo::exists(folder + QStringLiteral("/candor.db"));
}

// What is wrong with an address at first sight; the server looks closer.
bool looksLikeEmail(const QString &text)
{
    const auto at = text.indexOf(QLatin1Char('@'));
    return at > 0 && text.indexOf(QLatin1Char('.'), at) > at + 1 && !text.endsWith(QLatin1Char('.'));
}

} // namespace

LocalSetup::LocalSetup(const Choices &choices, QWidget *parent)
    : StartPage(parent)
    , m_choices(choices)
    , m_banner(new parts::Banner)
{
    addHead(Text::tr("Run Candor on this computer"),
        Text::tr("The server runs beside this window, for you alone until you open it to others."));
    lines()->addWidget(m_banner);
    addOwner();
    addPlace();
    lines()->addSpacing(m);
    auto *buttons = parts::row(nullptr, s);
    auto *back = parts::button(Text::tr("Back"), look::ButtonRole::Quiet);
    auto *start = parts::button(Text::tr("Start Candor"), look::ButtonRole::Primary);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(start);
    lines()->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, m_choices.back);
    connect(start, &QPushButton::clicked, this, &LocalSetup::submit);
    for (auto *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::returnPressed, this, &LocalSetup::submit);
}

void LocalSetup::addOwner()
{
    m_owner = new QWidget;
    auto *fields = parts::column(m_owner, m);
    m_company = addField(fields, Text::tr("Your company"));
    m_name = addField(fields, Text::tr("Your name"));
    m_email = addField(fields, Text::tr("E-mail"));
    m_email->setLayoutDirection(Qt::LeftToRight);
    m_password = addPassword(fields, Text::tr("Password"));
    m_password->setPlaceholderText(Text::tr("12 characters or more"));
    fields->addSpacing(s);
    lines()->addWidget(m_owner);
}

void LocalSetup::addPlace()
{
    auto *places = new QGridLayout;
    places->setHorizontalSpacing(s);
    places->setVerticalSpacing(xs);
    places->setColumnStretch(0, 1);
    const auto add = [places](const QString &name, int column) {
        auto *field = new QLineEdit;
        field->setLayoutDirection(Qt::LeftToRight);
        field->setAccessibleName(name);
        auto *label = parts::label(name, look::Type::Strong);
        label->setBuddy(field);
        places->addWidget(label, 0, column);
        places->addWidget(field, 1, column);
        return field;
    };
    m_folder = add(Text::tr("Folder for the data"), 0);
    auto *choose = parts::button(Text::tr("Choose …"));
    choose->setAccessibleName(Text::tr("Choose the folder"));
    places->addWidget(choose, 1, 1);
    m_port = add(Text::tr("Port"), 2);
    m_port->setFixedWidth(portWidth);
    m_port->setValidator(new QIntValidator(0, mostPort, m_port));
    lines()->addLayout(places);
    connect(m_folder, &QLineEdit::textChanged, this, &LocalSetup::showOwner);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, Text::tr("Folder for the data"), m_folder->text());
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    });
}

void LocalSetup::suggest(const LocalServerSettings &settings)
{
    m_folder->setText(settings.folder);
    m_port->setText(QString::number(settings.port));
    m_data = settings.data;
    m_masterKeyFile = settings.masterKeyFile;
    m_isOwnerWanted = false;
    m_banner->hide();
    showOwner();
}

void LocalSetup::showTrouble(const QString &text, Field field)
{
    m_banner->show(look::Tone::Danger, text);
    const QHash<Field, QLineEdit *> places{{Field::Port, m_port}, {Field::Folder, m_folder},
        {Field::Company, m_company}, {Field::Name, m_name}, {Field::Email, m_email},
        {Field::Password, m_password}};
    places.value(field)->setFocus();
}

void LocalSetup::askForOwner()
{
    m_isOwnerWanted = true;
    showOwner();
}

bool LocalSetup::asksForOwner() const
{
    const bool isOwn = m_data == LocalServerSettings::Data::Own; // a demonstration makes its people up
    return m_isOwnerWanted || (isOwn && !holdsData(m_folder->text().trimmed()));
}

void LocalSetup::showOwner()
{
    m_owner->setVisible(asksForOwner());
}

void LocalSetup::showEvent(QShowEvent *event)
{
    StartPage::showEvent(event);
    if (m_banner->isHidden())
        (asksForOwner() ? m_company : m_folder)->setFocus();
}

// Nothing, and the cursor where something is missing, when it isn't complete.
std::optional<OwnerAccount> LocalSetup::owner()
{
    for (auto *edit : {m_company, m_name, m_email, m_password}) {
        if (edit->text().trimmed().isEmpty()) {
            edit->setFocus();
            m_banner->show(look::Tone::Info, Text::tr("“%1” is still empty.").arg(edit->accessibleName()));
            return std::nullopt;
        }
    }
    if (!looksLikeEmail(m_email->text().trimmed())) {
        m_email->setFocus();
        m_banner->show(look::Tone::Danger, Text::tr("That isn't an e-mail address yet."));
        return std::nullopt;
    }
    if (m_password->text().size() < shortestPassword) {
        m_password->setFocus();
        m_banner->show(look::Tone::Danger, Text::tr("The password needs 12 characters or more."));
        return std::nullopt;
    }
    return OwnerAccount{
        m_email->text().trimmed(), m_password->text(), m_name->text().trimmed(), m_company->text().trimmed()};
}

std::optional<quint16> LocalSetup::port()
{
    const int port = m_port->text().toInt();
    const bool isAnyPort = port == 0 && m_data == LocalServerSettings::Data::Demo;
    if (isAnyPort || (port >= leastPort && port <= mostPort))
        return quint16(port);
    showTrouble(Text::tr("The port is a number from %1 to %2.").arg(leastPort).arg(mostPort), Field::Port);
    return std::nullopt;
}

void LocalSetup::submit()
{
    const auto folder = QDir::cleanPath(m_folder->text().trimmed());
    if (!QDir::isAbsolutePath(folder)) {
        showTrouble(Text::tr("Name the folder from the root on, like /home/you/candor."), Field::Folder);
        return;
    }
    std::optional<OwnerAccount> account;
    if (asksForOwner()) {
        account = owner();
        if (!account)
            return;
    }
    const auto chosen = port();
    if (!chosen)
        return;
    m_banner->hide();
    m_choices.start({folder, *chosen, m_data, m_masterKeyFile}, account);
}

} // namespace candor::start
