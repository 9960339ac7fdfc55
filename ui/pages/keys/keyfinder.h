// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/palettesource.h"

#include <memory>

namespace candor::frame {
class Workspace;
}

namespace candor::pages {

// API keys and OAuth clients by their names.
[[nodiscard]] std::unique_ptr<frame::PaletteSource> keyFinder(frame::Workspace &workspace);

} // namespace candor::pages
