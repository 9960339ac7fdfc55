// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

class QTextEdit;

namespace candor::parts {
class Field;
}

namespace candor::pages {

// Certificates or a key in PEM: pasted, or taken from a file.
class PemField final : public QWidget
{
public:
    PemField(const QString &name, const QString &hint, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void clear();
    void setHint(const QString &hint);
    void setFault(const QString &fault); // empty: none
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    void choose();
    void take(const QString &file);

    QTextEdit *m_text;
    parts::Field *m_field;
    std::function<void()> m_changed;
};

} // namespace candor::pages
