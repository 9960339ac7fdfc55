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

namespace candor::client {
class Session;
}

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

// What a page is about; it isn't offered to those who lack it.
enum class Needs {
    Tenant, // the one that the person belongs to or acts in
    Side, // a tenant, or the platform that the person runs
    Person, // nothing else, but it shows what belongs to the tenant where there is one
    Nothing,
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
    // What is about nothing stays when an administrator goes to another tenant; the rest begins anew.
    Needs needs = Needs::Tenant;
    // The page that the sidebar marks while this one is open: the one that it belongs to. Empty = itself.
    QByteArray under = {};
};

// Whether whoever is signed in may see the page and has what it needs.
[[nodiscard]] bool isOffered(const PageInfo &page, const client::Session &session);

} // namespace candor::frame
