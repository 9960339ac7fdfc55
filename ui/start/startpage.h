// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace candor::start {

// A card in the middle of the window: what all faces of the start look like. Gets a scroll bar where the
// window is too small.
class StartPage : public QWidget
{
public:
    explicit StartPage(QWidget *parent = nullptr);

protected:
    // The card's lines.
    [[nodiscard]] QVBoxLayout *lines() const { return m_lines; }
    // Adds the mark, a title and, where it says more, a sentence.
    void addHead(const QString &title, const QString &sentence = {});

private:
    QVBoxLayout *m_lines;
};

} // namespace candor::start
