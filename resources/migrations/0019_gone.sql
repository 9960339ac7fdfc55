-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an interview's own URL answered 410 to was held for good; it fails now, and can be recovered with others.
UPDATE lanes SET next_due = 0 WHERE next_due = 253402300799000 AND pending > 0 AND destination LIKE 'interview:%';
