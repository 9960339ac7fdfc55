// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/tokens.h"

#include <QAbstractButton>

namespace candor::pages {

// One number that leads somewhere: what it counts, the number, and a word on it.
class Figure final : public QAbstractButton
{
public:
    explicit Figure(const QString &title, QWidget *parent = nullptr);

    void show(const QString &number, const QString &word, look::Tone tone = look::Tone::Neutral);
    [[nodiscard]] QSize sizeHint() const override { return {180, 96}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {150, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_number = QStringLiteral("–");
    QString m_word;
    look::Tone m_tone = look::Tone::Neutral;
};

} // namespace candor::pages
