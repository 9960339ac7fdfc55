// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace candor::agents::test {

// Compares with tests/core/agents/golden/<name>.txt and fails the running test function on a difference. Set
// CANDOR_UPDATE_GOLDEN=1 to write the files anew, then read the difference before committing it.
void compareWithGolden(const QString &name, const QString &text);

} // namespace candor::agents::test
