-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How often a lane's oldest event was tried in vain: the request that finds out whether a receiver answers again is one of
-- those that were tried the least.
ALTER TABLE lanes ADD COLUMN tries BIGINT NOT NULL DEFAULT 0;
DROP INDEX lanes_aside;
CREATE INDEX lanes_aside ON lanes (endpoint, tries, next_due) WHERE pending > 0 AND aside = 1;
