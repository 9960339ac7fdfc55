# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Disturbs running servers at random, and judges from what was recorded whether a promise was broken."""
