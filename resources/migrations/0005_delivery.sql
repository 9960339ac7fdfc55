-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Operational events belong to no interview; those about a platform's own webhook to no tenant. SQLite can drop such a
-- condition only by rewriting the table, or so: no row is against a schema that merely allows more.
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

-- where it was resolved to; '' nowhere; NULL: before this column
ALTER TABLE events ADD COLUMN destination TEXT;
-- attempts made before the last redeliver
ALTER TABLE deliveries ADD COLUMN schedule_from BIGINT NOT NULL DEFAULT 0;
-- as in lanes; for metrics and why (NULL on old rows: take the lane's)
ALTER TABLE deliveries ADD COLUMN endpoint TEXT;
ALTER TABLE delivery_attempts ADD COLUMN node TEXT NOT NULL DEFAULT '';
CREATE INDEX deliveries_unfinished ON deliveries (tenant_id, state, id) WHERE state <> 'DELIVERED';
CREATE INDEX deliveries_unfinished_of_platform ON deliveries (platform_id, state, id) WHERE state <> 'DELIVERED';
CREATE INDEX lanes_leased ON lanes (endpoint) WHERE lease_owner <> '';
CREATE INDEX delivery_attempts_by_age ON delivery_attempts (started_at);

-- What all nodes know about one endpoint ('config:<id>', 'origin:…'). A row is made by the first claim.
CREATE TABLE endpoints (
    -- NULL: an interview's own URL
    endpoint TEXT PRIMARY KEY, config_id TEXT,
    -- NULL: the setting's
    most_at_once BIGINT, per_second @REAL@,
    tokens @REAL@ NOT NULL DEFAULT 0, tokens_at BIGINT NOT NULL DEFAULT 0,
    -- OPEN, HALF_OPEN
    breaker TEXT NOT NULL DEFAULT 'CLOSED',
    open_until BIGINT NOT NULL DEFAULT 0, trips BIGINT NOT NULL DEFAULT 0,
    -- in a row
    failures BIGINT NOT NULL DEFAULT 0,
    failing_since BIGINT, last_failure_at BIGINT, last_success_at BIGINT, last_error TEXT, last_status BIGINT,
    -- the failing_since that was warned of
    warned_half BIGINT, warned_day BIGINT);
CREATE INDEX endpoints_failing ON endpoints (failing_since) WHERE failing_since IS NOT NULL;

-- One row per endpoint, hour and node, so that nodes never wait for one another. h0…h11: attempts up to 10, 25, 50, 100,
-- 250, 500 ms, 1, 2.5, 5, 10, 15 s, above.
CREATE TABLE endpoint_hours (endpoint TEXT NOT NULL, hour BIGINT NOT NULL, node TEXT NOT NULL, attempts BIGINT NOT NULL,
    delivered BIGINT NOT NULL, failed BIGINT NOT NULL,
    h0 BIGINT NOT NULL, h1 BIGINT NOT NULL, h2 BIGINT NOT NULL, h3 BIGINT NOT NULL, h4 BIGINT NOT NULL, h5 BIGINT NOT NULL,
    h6 BIGINT NOT NULL, h7 BIGINT NOT NULL, h8 BIGINT NOT NULL, h9 BIGINT NOT NULL, h10 BIGINT NOT NULL,
    h11 BIGINT NOT NULL, PRIMARY KEY (endpoint, hour, node));

CREATE TABLE recoveries (id TEXT PRIMARY KEY, platform_id TEXT NOT NULL REFERENCES platforms (id), tenant_id TEXT REFERENCES tenants (id),
    -- FAILED, PARKED
    since BIGINT NOT NULL, until BIGINT NOT NULL, wanted TEXT NOT NULL,
    -- RUNNING, DONE, CANCELLED
    destination TEXT, state TEXT NOT NULL,
    cursor TEXT NOT NULL, total BIGINT NOT NULL, requeued BIGINT NOT NULL, skipped BIGINT NOT NULL, created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, finished_at BIGINT);
CREATE INDEX recoveries_running ON recoveries (created_at) WHERE state = 'RUNNING';
CREATE INDEX recoveries_of_tenant ON recoveries (tenant_id, id);
CREATE INDEX recoveries_of_platform ON recoveries (platform_id, id);

-- Work that one node at a time does for the whole installation.
CREATE TABLE chores (name TEXT PRIMARY KEY, due_at BIGINT NOT NULL, lease_owner TEXT NOT NULL, lease_until BIGINT NOT NULL,
    claim BIGINT NOT NULL, cursor TEXT NOT NULL, last_run_at BIGINT, last_result TEXT NOT NULL);
CREATE TABLE nodes (id TEXT PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL, started_at BIGINT NOT NULL, seen_at BIGINT NOT NULL);

-- link expiry (APPROVED) or when to look for idleness (IN_PROGRESS)
ALTER TABLE interviews ADD COLUMN timer_at BIGINT;
UPDATE interviews SET timer_at = link_expires_at WHERE state = 'APPROVED';
UPDATE interviews SET timer_at = updated_at WHERE state = 'IN_PROGRESS';
CREATE INDEX interviews_timers ON interviews (timer_at) WHERE timer_at IS NOT NULL;
CREATE INDEX interviews_unpurged ON interviews (tenant_id, updated_at) WHERE purged_at IS NULL
    AND state IN ('REJECTED', 'ASSESSMENT_APPROVED', 'CANCELLED');
CREATE INDEX jobs_of_tenant ON jobs (tenant_id, run_at);
-- {ca, certificate, key}: PEM
ALTER TABLE webhook_configs ADD COLUMN tls_sealed @BLOB@;
ALTER TABLE webhook_configs ADD COLUMN proxy TEXT;
ALTER TABLE webhook_configs ADD COLUMN most_at_once BIGINT;
ALTER TABLE webhook_configs ADD COLUMN per_second @REAL@;

