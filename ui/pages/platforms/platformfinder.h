// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/palettesource.h"

#include <memory>

namespace candor::frame {
class Workspace;
}

namespace candor::pages {

// Platforms by the beginning of a name or of a domain.
[[nodiscard]] std::unique_ptr<frame::PaletteSource> platformFinder(frame::Workspace &workspace);

} // namespace candor::pages
