-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- whether somebody was shown the tenant's secret, or gave it: it outlives a webhook that is deleted, and is shown once
ALTER TABLE tenants ADD COLUMN webhook_secret_shown BIGINT NOT NULL DEFAULT 0;
UPDATE tenants SET webhook_secret_shown = 1 WHERE id IN (SELECT tenant_id FROM webhook_configs WHERE tenant_id IS NOT NULL);
