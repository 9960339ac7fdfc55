-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For the search for reports that have been kept for long enough.
CREATE INDEX assessments_by_update ON assessments (tenant_id, updated_at, id);
