// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/organisationanswers.h"

#include <QWidget>
#include <functional>

class QLabel;

namespace candor::parts {
class SecretField;
} // namespace candor::parts

namespace candor::pages {

// The invitation of a new organisation's first administrator, shown once.
class FirstInvitationView final : public QWidget
{
public:
    explicit FirstInvitationView(QWidget *parent = nullptr);

    void show(const domain::Tenant &tenant, const api::Invitation &invitation);
    void whenStored(const std::function<void()> &stored);

private:
    QLabel *m_title;
    QLabel *m_text;
    parts::SecretField *m_token;
};

} // namespace candor::pages
