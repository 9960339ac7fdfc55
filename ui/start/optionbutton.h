// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/glyphs.h"

#include <QAbstractButton>

namespace candor::start {

// One of a few things to go on with: a glyph, what it is, and a line that says more.
class OptionButton final : public QAbstractButton
{
public:
    OptionButton(look::Glyph glyph, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;

    look::Glyph m_glyph;
    QString m_sentence;
};

} // namespace candor::start
