-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a tenant reaches is told by the tenant alone: a policy that looks at another column keeps an index, which hasn't
-- got it, from deciding without the row. The tenant that is reached is worked out once for a statement, not for each row.
@POSTGRESQL_ONLY@ ALTER POLICY reach ON interviews
    USING (tenant_id = (SELECT split_part(current_setting('candor.reach', true), ':', 3))
    OR CASE left(current_setting('candor.reach', true), 1) WHEN 's' THEN true
        WHEN 'p' THEN (SELECT tenants.platform_id FROM tenants WHERE tenants.id = interviews.tenant_id)
            = split_part(current_setting('candor.reach', true), ':', 2) ELSE false END);

@POSTGRESQL_ONLY@ ALTER POLICY reach ON assessments
    USING (tenant_id = (SELECT split_part(current_setting('candor.reach', true), ':', 3))
    OR current_setting('candor.reach', true) = 's');

-- With the id, which is what the next to be purged is ordered by as well: else both databases rather went through all that
-- was purged before, in the index of everything.
DROP INDEX interviews_unpurged;
CREATE INDEX interviews_unpurged ON interviews (tenant_id, updated_at, id) WHERE purged_at IS NULL
    AND state IN ('REJECTED', 'ASSESSMENT_APPROVED', 'CANCELLED');
