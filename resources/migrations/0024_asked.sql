-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- whether the receiver itself asked, by Retry-After, for the time that its breaker is open for
ALTER TABLE endpoints ADD COLUMN asked BIGINT NOT NULL DEFAULT 0;
