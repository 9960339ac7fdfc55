// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace candor::parts {

// A control below its name, with a line below for a hint or for what is wrong with it.
class Field final : public QWidget
{
public:
    // Owns `control`, which is called `name` from then on.
    Field(const QString &name, QWidget *control, const QString &hint = {}, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *control() const { return m_control; }
    // Instead of the hint; empty = the hint again.
    void setFault(const QString &fault);
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLine();

    QWidget *m_control;
    QLabel *m_line;
    QString m_hint;
    QString m_fault;
};

} // namespace candor::parts
