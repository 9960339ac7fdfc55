// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/palettesource.h"

#include <memory>

namespace candor::frame {
class Workspace;
}

namespace candor::pages {

// A delivery by its number, whole.
[[nodiscard]] std::unique_ptr<frame::PaletteSource> deliveryFinder(frame::Workspace &workspace);

} // namespace candor::pages
