# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the tests of the edge share: requests as data, a raw client, proxies, and a look at the server's process.

The tables (requestlines, targets, fields, hosts, lengths, codings, chunks, exchanges) hold cases only; table.py says
how a case is written.
"""
