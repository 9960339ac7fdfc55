-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Ranges of deliveries that are put on their way again, slice by slice. Without a tenant: all of the platform's.
-- A running one has its next slice at next_at; cursor is the last delivery that was looked at.
CREATE TABLE recoveries (id TEXT PRIMARY KEY, platform_id TEXT NOT NULL REFERENCES platforms (id),
    tenant_id TEXT REFERENCES tenants (id), since BIGINT NOT NULL, until BIGINT NOT NULL, wanted TEXT NOT NULL,
    state TEXT NOT NULL, next_at BIGINT NOT NULL, cursor TEXT NOT NULL, total BIGINT NOT NULL,
    total_is_estimate BIGINT NOT NULL, requeued BIGINT NOT NULL, skipped BIGINT NOT NULL, created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL, finished_at BIGINT);
CREATE INDEX recoveries_running ON recoveries (next_at) WHERE state = 'RUNNING';
CREATE INDEX recoveries_over ON recoveries (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX recoveries_of_tenant ON recoveries (tenant_id, id);
CREATE INDEX recoveries_of_platform ON recoveries (platform_id, id);
