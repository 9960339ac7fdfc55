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

// Where a page is offered: under these headings of the sidebar, or in no list because something leads there.
enum class Group {
    Recruiting,
    Integration,
    Administration,
    Unlisted,
};

// All that the window knows of a page before it is made.
struct PageInfo
{
    QByteArray id; // for ever: addresses and settings hold it
    QString title;
    look::Glyph glyph = look::Glyph::Info;
    QString permission; // without it the page isn't offered
    QKeySequence jump;
    std::function<Page *(Workspace &)> make;
    Group group = Group::Recruiting;
};

} // namespace candor::frame
