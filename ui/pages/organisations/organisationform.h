// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/organisationcalls.h"
#include "client/platformcalls.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>

class QComboBox;
class QLineEdit;

namespace candor::parts {
class Field;
class FormFrame;
} // namespace candor::parts

namespace candor::pages {

// What a new organisation is to be. A super admin also says on which platform.
class OrganisationForm final : public QWidget
{
public:
    OrganisationForm(const client::PlatformCalls &calls, bool namesPlatform, QWidget *parent = nullptr);
    ~OrganisationForm() override;

    void begin(); // empty again
    void whenWanted(const std::function<void(const client::NewOrganisation &)> &wanted) { m_wanted = wanted; }
    void whenGivenUp(const std::function<void()> &givenUp) { m_givenUp = givenUp; }
    // What is typed is another wish than before.
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }
    // While the server is asked nothing can be changed.
    void setBusy(bool isBusy);
    // Why it wasn't made; a field that is wrong says so itself.
    void showFailure(const client::Failure &failure, const QUrl &server);

private:
    void suggestDomain();
    void findPlatforms();
    void takePlatforms(const client::Outcome<api::Page<api::PlatformAnswer>> &outcome);
    void fillPlatforms(const QList<api::PlatformAnswer> &found);
    [[nodiscard]] bool check();
    void submit();
    [[nodiscard]] parts::Field *fieldAt(const QString &pointer) const; // nullptr = none

    client::PlatformCalls m_calls;
    const bool m_namesPlatform;
    parts::FormFrame *m_frame;
    QLineEdit *m_name;
    parts::Field *m_nameField;
    QLineEdit *m_domain;
    parts::Field *m_domainField;
    QLineEdit *m_platformText; // where there are too many platforms to choose from
    parts::Field *m_platformTextField;
    QComboBox *m_platform;
    parts::Field *m_platformField;
    QLineEdit *m_administrator;
    parts::Field *m_administratorField;
    QString m_suggested; // for the domain
    QTimer m_typing;
    std::unique_ptr<QObject> m_reader;
    std::function<void(const client::NewOrganisation &)> m_wanted;
    std::function<void()> m_givenUp;
    std::function<void()> m_changed;
};

} // namespace candor::pages
