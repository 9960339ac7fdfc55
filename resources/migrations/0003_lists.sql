-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Compared byte by byte, as SQLite does by itself, so that an index serves for what begins with a text, too.
@POSTGRESQL_ONLY@ ALTER TABLE interviews
    ALTER COLUMN external_id TYPE TEXT COLLATE "C",
    ALTER COLUMN candidate_ref TYPE TEXT COLLATE "C",
    ALTER COLUMN position_key TYPE TEXT COLLATE "C";

-- What stands behind the id is there to be checked without reading the row.
DROP INDEX interviews_by_state;
DROP INDEX interviews_by_update;
DROP INDEX interviews_by_candidate;
CREATE INDEX interviews_by_state ON interviews (tenant_id, state, id, level);
CREATE INDEX interviews_by_update ON interviews (tenant_id, updated_at, id, state);
CREATE INDEX interviews_by_candidate ON interviews (tenant_id, candidate_ref, id);
CREATE INDEX interviews_by_external_id ON interviews (tenant_id, external_id, id);
CREATE INDEX interviews_by_level ON interviews (tenant_id, level, id);

DROP INDEX assessments_ranked;
CREATE INDEX assessments_ranked ON assessments (tenant_id, status, overall_score DESC, created_at);
CREATE INDEX assessments_ranked_by_position ON assessments
    (tenant_id, status, position_key, overall_score DESC, created_at);
