// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/glyphs.h"
#include "look/tokens.h"

#include <QStackedWidget>
#include <QTimer>
#include <functional>

namespace candor::parts {

// What a face without content says.
struct Notice
{
    look::Glyph glyph = look::Glyph::Info;
    look::Tone tone = look::Tone::Neutral;
    QString headline;
    QString advice; // may be empty
    QString footnote = {}; // small and selectable: a request id; may be empty
    QString wayOut = {}; // a button's text; empty = none
    std::function<void()> go = {};
};

// The faces of a page: its content, a skeleton while nothing is there yet, and notices for nothing to show
// and for what went wrong. A skeleton shows up late, so that quick answers don't flash.
class StateStack final : public QStackedWidget
{
public:
    enum class Skeleton {
        List,
        Document,
        Table,
    };

    // Owns `content`.
    StateStack(QWidget *content, Skeleton skeleton, QWidget *parent = nullptr);

    void showContent();
    void showLoading();
    void showNotice(const Notice &notice);
    [[nodiscard]] bool isLoading() const { return m_delay.isActive() || currentWidget() == m_skeleton; }
    [[nodiscard]] bool showsContent() const { return currentWidget() == m_content; }

private:
    QWidget *m_content;
    QWidget *m_blank;
    QWidget *m_skeleton;
    QWidget *m_notice = nullptr;
    QTimer m_delay;
};

} // namespace candor::parts
