// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/peopleanswers.h"

#include <QWidget>
#include <functional>

class QLabel;

namespace candor::parts {
class SecretField;
}

namespace candor::pages {

// The token of an invitation, shown once.
class InvitationView final : public QWidget
{
public:
    explicit InvitationView(QWidget *parent = nullptr);

    void show(const QString &name, const api::Invitation &invitation);
    void whenStored(const std::function<void()> &stored);

private:
    QLabel *m_title;
    QLabel *m_text;
    parts::SecretField *m_token;
};

} // namespace candor::pages
