-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- attempts made before the last redeliver
ALTER TABLE deliveries ADD COLUMN schedule_from BIGINT NOT NULL DEFAULT 0;
CREATE INDEX deliveries_unfinished ON deliveries (tenant_id, state, id) WHERE state <> 'DELIVERED';
CREATE INDEX deliveries_unfinished_of_platform ON deliveries (platform_id, state, id) WHERE state <> 'DELIVERED';
CREATE INDEX delivery_attempts_by_age ON delivery_attempts (started_at);

-- Work that one node at a time does for the whole installation.
CREATE TABLE chores (name TEXT PRIMARY KEY, due_at BIGINT NOT NULL, last_owner TEXT NOT NULL, claim BIGINT NOT NULL,
    cursor TEXT NOT NULL, last_run_at BIGINT, last_result TEXT NOT NULL);

-- link expiry (APPROVED) or when to look for idleness (IN_PROGRESS)
ALTER TABLE interviews ADD COLUMN timer_at BIGINT;
UPDATE interviews SET timer_at = link_expires_at WHERE state = 'APPROVED';
UPDATE interviews SET timer_at = updated_at WHERE state = 'IN_PROGRESS';
CREATE INDEX interviews_timers ON interviews (timer_at) WHERE timer_at IS NOT NULL;
CREATE INDEX interviews_unpurged ON interviews (tenant_id, updated_at) WHERE purged_at IS NULL
    AND state IN ('REJECTED', 'ASSESSMENT_APPROVED', 'CANCELLED');
CREATE INDEX jobs_of_tenant ON jobs (tenant_id, run_at);
