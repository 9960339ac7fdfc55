// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/palettesource.h"

#include <memory>

namespace candor::frame {
class Workspace;
}

namespace candor::pages {

// Roles by their names.
[[nodiscard]] std::unique_ptr<frame::PaletteSource> roleFinder(frame::Workspace &workspace);

} // namespace candor::pages
