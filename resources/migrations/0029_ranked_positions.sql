-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Compared byte by byte, as positions.position_key is, so that one can be looked for by the other.
@POSTGRESQL_ONLY@ ALTER TABLE assessments ALTER COLUMN position_key TYPE TEXT COLLATE "C";

-- Whether anybody is ranked in a position, and at which levels, is a step down the index for each, however many are. The
-- score is part of it, so that SQLite doesn't go through all of a position in the index that is ordered by it.
CREATE INDEX assessments_ranked_positions ON assessments (tenant_id, status, position_key, level, overall_score);
