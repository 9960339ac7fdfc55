// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/platformcalls.h"

#include <QUrl>
#include <QWidget>
#include <functional>

class QLineEdit;

namespace candor::parts {
class Field;
class FormFrame;
} // namespace candor::parts

namespace candor::pages {

// What a platform is called.
class PlatformForm final : public QWidget
{
public:
    explicit PlatformForm(QWidget *parent = nullptr);

    struct Events
    {
        std::function<void(const QString &name, const QString &domain)> made;
        std::function<void(const client::PlatformChange &)> changed;
        std::function<void()> givenUp;
    };
    void whenDone(const Events &events) { m_events = events; }

    void beginNew();
    void beginEdit(const api::PlatformAnswer &platform);
    // The same platform, which changed meanwhile: what is typed stays.
    void rebase(const api::PlatformAnswer &platform);
    // While the server is asked nothing can be changed.
    void setBusy(bool isBusy);
    // Why it wasn't done; a field that is wrong says so itself.
    void showFailure(const client::Failure &failure, const QUrl &server);

private:
    void begin(const QString &title, const QString &save);
    void submit();

    std::optional<api::PlatformAnswer> m_edited; // nothing: a new one
    parts::FormFrame *m_frame;
    QLineEdit *m_name;
    QLineEdit *m_domain;
    parts::Field *m_nameField;
    parts::Field *m_domainField;
    Events m_events;
};

} // namespace candor::pages
