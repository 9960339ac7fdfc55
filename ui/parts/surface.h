// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/tokens.h"

#include <QFrame>
#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace candor::parts {

// A ground to put things on.
class Surface final : public QFrame
{
public:
    enum class Shape {
        Card, // rounded, with an outline
        Well, // rounded, sunken, without one
        Pane, // fills its place, the colour of cards
        Side, // the same beside a list, with a line to it
        Sidebar, // fills its place, sunken, with a line to the content
        Bar, // fills its place, with a line above
        Header, // fills its place, with a line below
    };

    explicit Surface(Shape shape, QWidget *parent = nullptr);
    // A toned ground, for banners; nothing = the shape's own.
    void setTone(std::optional<look::Tone> tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    std::optional<look::Tone> m_tone;
};

// Layouts with the house's spacing and no margins of their own.
[[nodiscard]] QVBoxLayout *column(QWidget *parent, int spacing, int margin = 0);
[[nodiscard]] QHBoxLayout *row(QWidget *parent, int spacing, int margin = 0);

} // namespace candor::parts
