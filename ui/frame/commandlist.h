// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/palettesource.h"

class QAction;
class QMenuBar;

namespace candor::frame {

// A text of a menu or a button without its mnemonic.
[[nodiscard]] QString plainText(const QString &text);

// Those that can be used now. `place` is part of their ids: the page they belong to.
[[nodiscard]] QList<PaletteEntry> entriesOf(const QList<QAction *> &actions, const QByteArray &place);

// What the menus of a window hold, without menus themselves and without those that lead to pages (whose data
// is set).
[[nodiscard]] QList<QAction *> actionsOf(const QMenuBar &menus);

} // namespace candor::frame
