-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The servers that share a database; a row for each start.
CREATE TABLE nodes (id TEXT PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL, started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL);

-- who made it; empty: before nodes had names
ALTER TABLE delivery_attempts ADD COLUMN node TEXT NOT NULL DEFAULT '';
