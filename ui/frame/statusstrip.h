// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace candor::parts {
class GlyphView;
}

namespace candor::frame {

// The line below everything: which server, whether it answers, and what is under way.
class StatusStrip final : public QWidget
{
public:
    explicit StatusStrip(QWidget *parent = nullptr);
    void setServer(const QString &text, bool isOnline);
    void setActivity(const QString &text);

private:
    parts::GlyphView *m_glyph;
    QLabel *m_server;
    QLabel *m_activity;
};

} // namespace candor::frame
