-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Each position that a tenant ever asked for, once, for the search within positions: found in the interviews themselves
-- it costs a step down their index for each.
CREATE TABLE positions (
    tenant_id TEXT NOT NULL,
    position_key TEXT NOT NULL,
    PRIMARY KEY (tenant_id, position_key)
);
@POSTGRESQL_ONLY@ ALTER TABLE positions ALTER COLUMN position_key TYPE TEXT COLLATE "C";
INSERT INTO positions (tenant_id, position_key) SELECT DISTINCT tenant_id, position_key FROM interviews;

@POSTGRESQL_ONLY@ ALTER TABLE positions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON positions
    USING (tenant_id = (SELECT split_part(current_setting('candor.reach', true), ':', 3))
    OR current_setting('candor.reach', true) = 's');
