// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/tokens.h"

#include <QWidget>

class QLabel;

namespace candor::parts {

class Surface;

// A line over the content that says what is the matter, and at most one way out.
class Banner final : public QWidget
{
public:
    explicit Banner(QWidget *parent = nullptr); // hidden
    void show(look::Tone tone, const QString &text);
    void show(look::Tone tone, const QString &text, const QString &wayOut, const std::function<void()> &go);

private:
    void set(look::Tone tone, const QString &text);

    Surface *m_ground;
    QWidget *m_glyph;
    QLabel *m_text;
    QPushButton *m_wayOut;
    std::function<void()> m_go;
    look::Tone m_tone = look::Tone::Info;
};

} // namespace candor::parts
