# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the end-to-end tests share: a server of their own, clients, a webhook receiver, and waiting.

Nothing here knows the server's code: it speaks the published contract only.
"""
