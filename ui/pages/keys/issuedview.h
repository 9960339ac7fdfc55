// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/keyanswers.h"

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;

namespace candor::parts {
class Field;
class SecretField;
} // namespace candor::parts

namespace candor::pages {

// A new secret, shown once.
class IssuedView final : public QWidget
{
public:
    explicit IssuedView(QWidget *parent = nullptr);

    enum class Occasion {
        Made,
        Rotated,
    };
    void show(const api::IssuedCredential &issued, Occasion occasion);
    void whenStored(const std::function<void()> &stored);
    [[nodiscard]] bool isShowing() const;

private:
    QLabel *m_title;
    QLabel *m_text;
    QLineEdit *m_clientId;
    parts::Field *m_clientIdField;
    parts::SecretField *m_secret;
};

} // namespace candor::pages
