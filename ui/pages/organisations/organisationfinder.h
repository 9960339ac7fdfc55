// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/palettesource.h"

#include <memory>

namespace candor::frame {
class Workspace;
}

namespace candor::pages {

// Organisations by name or domain.
[[nodiscard]] std::unique_ptr<frame::PaletteSource> organisationFinder(frame::Workspace &workspace);

} // namespace candor::pages
