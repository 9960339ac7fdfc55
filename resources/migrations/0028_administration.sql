-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ACTIVE or SUSPENDED, like a tenant's; a suspended platform's tenants are suspended with it
ALTER TABLE platforms ADD COLUMN status TEXT NOT NULL DEFAULT 'ACTIVE';

ALTER TABLE users ADD COLUMN last_sign_in_at BIGINT;
