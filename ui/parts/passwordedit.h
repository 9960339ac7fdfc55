// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;
class QString;

namespace candor::parts {

// A line for a password, read from the left whatever the window is, with an eye to look at it.
[[nodiscard]] QLineEdit *passwordEdit();

// The same for another secret; `show`: what the eye is called.
[[nodiscard]] QLineEdit *secretEdit(const QString &show);

} // namespace candor::parts
