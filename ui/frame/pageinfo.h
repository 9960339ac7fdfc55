// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/helptext.h"
#include "frame/palettesource.h"
#include "look/glyphs.h"
#include "look/tokens.h"

#include <QByteArray>
#include <QKeySequence>
#include <QString>
#include <functional>
#include <memory>

class QObject;

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
    look::Tone countTone = look::Tone::Accent; // Danger: what is counted is trouble
    // Keeps the page's count while somebody is signed in who may see it, whether it is open or not. The
    // window owns what it makes.
    std::function<QObject *(Workspace &)> watch = {};
    // Finds the page's things for the palette (Ctrl+K), while somebody is signed in who may see the page.
    std::function<std::unique_ptr<PaletteSource>(Workspace &)> source = {};
    // What F1 tells of it. Its keys are told by its commands.
    std::function<HelpText()> help = {};
};

} // namespace candor::frame
