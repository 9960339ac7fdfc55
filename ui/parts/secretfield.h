// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace candor::parts {

// A secret that is shown once: to read and to copy, until the person says that it is stored. Then it is
// forgotten here, and so is what the clipboard still has of it.
class SecretField final : public QWidget
{
public:
    // `name`: what it is, "Key".
    explicit SecretField(const QString &name, QWidget *parent = nullptr);
    ~SecretField() override;

    void show(const QString &secret);
    [[nodiscard]] bool isShowing() const;
    // Called when the person has stored it; it is forgotten before.
    void whenStored(const std::function<void()> &stored) { m_stored = stored; }
    void forget();

private:
    QLineEdit *m_text;
    QCheckBox *m_isStored;
    QPushButton *m_done;
    std::function<void()> m_stored;
};

} // namespace candor::parts
