// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/surface.h"

class QLabel;

namespace candor::parts {

// A group of things that belong together, under its name.
class Card final : public QWidget
{
public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    // Stands at the end of the title's line. Owned by the card.
    void addToHead(QWidget *widget);

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace candor::parts
