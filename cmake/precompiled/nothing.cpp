// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing: the library only holds the header that all rooms with widgets precompile once.
