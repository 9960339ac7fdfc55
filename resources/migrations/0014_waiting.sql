-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Since when a person's decision on the plan or the report is waited for; NULL while it isn't.
ALTER TABLE interviews ADD COLUMN waiting_since BIGINT;
UPDATE interviews SET waiting_since = COALESCE((SELECT MAX(at) FROM history WHERE interview_id = interviews.id
    AND to_state = interviews.state AND from_state <> to_state), updated_at)
    WHERE state IN ('PENDING', 'ASSESSMENT_PENDING');

-- The policies of PostgreSQL look at the platform, too: with it at the end a count needs no row.
CREATE INDEX interviews_waiting ON interviews (tenant_id, state, waiting_since, id, platform_id)
    WHERE waiting_since IS NOT NULL;
CREATE INDEX interviews_attention ON interviews (tenant_id, id, platform_id) WHERE attention IS NOT NULL;
-- Only for counts, which name the platform; in SQLite interviews_by_state serves.
@POSTGRESQL_ONLY@ CREATE INDEX interviews_counted ON interviews (platform_id, tenant_id, state);

-- With what the distribution of scores counts besides, so that an index alone answers.
DROP INDEX assessments_ranked;
DROP INDEX assessments_ranked_by_position;
CREATE INDEX assessments_ranked ON assessments
    (tenant_id, status, overall_score DESC, created_at, recommendation, level);
CREATE INDEX assessments_ranked_by_position ON assessments
    (tenant_id, status, position_key, overall_score DESC, created_at, recommendation, level);
