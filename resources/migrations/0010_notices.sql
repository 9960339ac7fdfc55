-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- the failing_since that was warned of half-way to disabling, and a day before
ALTER TABLE endpoints ADD COLUMN warned_half BIGINT;
ALTER TABLE endpoints ADD COLUMN warned_day BIGINT;
CREATE INDEX endpoints_failing ON endpoints (endpoint) WHERE failing_since IS NOT NULL;

-- Operational events belong to no interview; those about a platform's own webhook to no tenant. Their lane's interview is
-- the nil UUID. SQLite drops such conditions in the schema alone, which leaves the rows as they are (sqlite.org,
-- ALTER TABLE).
@POSTGRESQL_ONLY@ ALTER TABLE events ALTER COLUMN interview_id DROP NOT NULL, ALTER COLUMN tenant_id DROP NOT NULL;
@POSTGRESQL_ONLY@ ALTER TABLE deliveries ALTER COLUMN interview_id DROP NOT NULL;
@POSTGRESQL_ONLY@ ALTER TABLE lanes DROP CONSTRAINT lanes_interview_id_fkey;
@SQLITE_ONLY@ PRAGMA writable_schema = ON;
@SQLITE_ONLY@ UPDATE sqlite_schema SET sql = replace(sql, 'interview_id TEXT NOT NULL REFERENCES interviews (id)',
    'interview_id TEXT REFERENCES interviews (id)') WHERE type = 'table' AND name IN ('events', 'deliveries');
@SQLITE_ONLY@ UPDATE sqlite_schema SET sql = replace(sql, 'tenant_id TEXT NOT NULL REFERENCES tenants (id)',
    'tenant_id TEXT REFERENCES tenants (id)') WHERE type = 'table' AND name = 'events';
@SQLITE_ONLY@ UPDATE sqlite_schema SET sql = replace(sql, 'interview_id TEXT NOT NULL REFERENCES interviews (id)',
    'interview_id TEXT NOT NULL') WHERE type = 'table' AND name = 'lanes';
@SQLITE_ONLY@ PRAGMA writable_schema = RESET;
CREATE INDEX interviews_at_work ON interviews (updated_at) WHERE state IN
    ('VALIDATING_SKILLS', 'GENERATING_PLAN', 'COMPLETED');
-- where an event was resolved to; '' nowhere; NULL: before this column
ALTER TABLE events ADD COLUMN destination TEXT;
CREATE INDEX deliveries_operational ON deliveries (destination, id) WHERE state = 'PENDING' AND interview_id IS NULL;
