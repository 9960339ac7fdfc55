-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whose events the lane holds; empty for what is about no interview. Lanes without anything pending get it with their next
-- event.
ALTER TABLE lanes ADD COLUMN tenant_id TEXT NOT NULL DEFAULT '';
UPDATE lanes SET tenant_id = COALESCE((SELECT interviews.tenant_id FROM interviews
    WHERE interviews.id = lanes.interview_id), '') WHERE pending > 0;

-- The origin of an interview's own callbackUrl is one endpoint for each tenant: 'origin:<tenant>:<scheme, host and port>'.
-- What was known of the old ones was learnt from others, too.
UPDATE lanes SET endpoint = 'origin:' || tenant_id || ':' || SUBSTR(endpoint, 8)
    WHERE pending > 0 AND endpoint LIKE 'origin:%';
DELETE FROM endpoints WHERE endpoint LIKE 'origin:%';
CREATE INDEX lanes_due_of_tenant ON lanes (endpoint, tenant_id, next_due) WHERE pending > 0;

-- whether the last request was answered, and the lanes of those that failed since (storage/endpoint.h)
ALTER TABLE endpoints ADD COLUMN answers BIGINT NOT NULL DEFAULT 0;
ALTER TABLE endpoints ADD COLUMN strain TEXT NOT NULL DEFAULT '';
UPDATE endpoints SET answers = 1 WHERE failures = 0;
