// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/glyphs.h"

#include <QByteArray>
#include <QKeySequence>
#include <QString>
#include <functional>

namespace candor::frame {

class Page;
class Workspace;

// All that the window knows of a page before it is made.
struct PageInfo
{
    QByteArray id; // for ever: addresses and settings hold it
    QString title;
    look::Glyph glyph = look::Glyph::Info;
    QString permission; // without it the page isn't offered
    QKeySequence jump;
    std::function<Page *(Workspace &)> make;
};

} // namespace candor::frame
