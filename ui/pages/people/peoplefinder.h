// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/palettesource.h"

#include <memory>

namespace candor::frame {
class Workspace;
}

namespace candor::pages {

// People by the beginning of a name or of an e-mail address.
[[nodiscard]] std::unique_ptr<frame::PaletteSource> peopleFinder(frame::Workspace &workspace);

} // namespace candor::pages
