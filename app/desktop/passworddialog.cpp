// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/passworddialog.h"

#include "domain/async.h"
#include "look/metrics.h"
#include "models/faultwords.h"
#include "models/peoplewords.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/passwordedit.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::desktop {

using namespace look::space;

namespace {

constexpr int leastWidth = 420;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PasswordDialog)
};

QString required()
{
    return models::faultWord({QStringLiteral("/newPassword"), QStringLiteral("REQUIRED"), QString()});
}

} // namespace

PasswordDialog::PasswordDialog(QWidget *window, client::AccountCalls &account, client::Session &session,
    const std::function<void()> &changed)
    : QDialog(window)
    , m_account(account)
    , m_session(session)
    , m_changed(changed)
    , m_banner(new parts::Banner)
    , m_current(parts::passwordEdit())
    , m_wanted(parts::passwordEdit())
    , m_currentField(new parts::Field(Text::tr("Current password"), m_current))
    , m_wantedField(new parts::Field(Text::tr("New password"), m_wanted,
          Text::tr("At least %Ln characters, whichever you like; a few words do well.", nullptr,
              models::shortestPassword)))
    , m_change(parts::button(Text::tr("Change it"), look::ButtonRole::Primary))
    , m_cancel(parts::button(Text::tr("Cancel"), look::ButtonRole::Quiet))
{
    setWindowTitle(Text::tr("Change password"));
    setMinimumWidth(leastWidth);
    auto *lines = parts::column(this, l, l);
    lines->addWidget(m_banner);
    lines->addWidget(m_currentField);
    lines->addWidget(m_wantedField);
    lines->addWidget(parts::runningText(
        Text::tr("Whoever is signed in with your account elsewhere is signed out there; this window goes "
                 "on."),
        look::Type::Small, parts::Ink::Muted));
    auto *buttons = parts::row(nullptr, s);
    buttons->addWidget(m_change);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    lines->addStretch(1);
    m_change->setDefault(true);
    connect(m_change, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { reject(); });
    for (auto *field : {m_currentField, m_wantedField})
        connect(static_cast<QLineEdit *>(field->control()), &QLineEdit::textChanged, this,
            [field] { field->setFault({}); });
    connect(&m_session, &client::Session::stateChanged, this, [this] {
        if (m_session.state() != client::Session::State::SignedIn)
            reject();
    });
    m_current->setFocus();
}

void PasswordDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (auto *widget : std::initializer_list<QWidget *>{m_current, m_wanted, m_change, m_cancel})
        widget->setEnabled(!isBusy);
}

void PasswordDialog::reject()
{
    if (!m_isBusy || m_session.state() != client::Session::State::SignedIn)
        QDialog::reject();
}

void PasswordDialog::submit()
{
    for (auto *field : {m_currentField, m_wantedField}) {
        if (!static_cast<QLineEdit *>(field->control())->text().isEmpty())
            continue;
        field->setFault(required());
        field->control()->setFocus();
        return;
    }
    m_banner->hide();
    setBusy(true);
    domain::whenFinished(m_account.changePassword(m_current->text(), m_wanted->text()), this,
        [this](const client::Outcome<domain::Done> &outcome) {
            setBusy(false);
            if (!outcome) {
                refuse(outcome.error());
                return;
            }
            m_changed();
            accept();
        });
}

void PasswordDialog::refuse(const client::Failure &failure)
{
    bool isTold = false;
    for (const auto &error : failure.problem ? failure.problem->fields : domain::Faults()) {
        auto *field = error.pointer == QLatin1String("/currentPassword") ? m_currentField : m_wantedField;
        field->setFault(models::faultWord(error));
        if (std::exchange(isTold, true))
            continue;
        auto *edit = static_cast<QLineEdit *>(field->control());
        edit->setFocus();
        edit->selectAll();
    }
    if (isTold)
        return;
    const int minutes = (failure.retryAfterSeconds + 59) / 60;
    m_banner->show(look::Tone::Danger,
        failure.is(domain::ErrorCode::RateLimited)
            ? Text::tr("After too many wrong passwords you have to wait: try again in %Ln minutes.", nullptr,
                  std::max(1, minutes))
            : models::accountSentence(failure, m_session.server()));
}

} // namespace candor::desktop
