// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

class QButtonGroup;

namespace candor::parts {

// One of a few choices, all in sight. Arrow keys move between them.
class Segments final : public QWidget
{
public:
    Segments(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    void setCurrent(int index);
    void setText(int index, const QString &text);
    void setUsable(int index, bool isUsable);
    // Called after each change by a person or by setCurrent().
    void whenChosen(const std::function<void(int)> &chosen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace candor::parts
