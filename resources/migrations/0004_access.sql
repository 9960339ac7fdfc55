-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The first key of those that replaced one another: they are one credential.
ALTER TABLE api_keys ADD COLUMN family TEXT;
UPDATE api_keys SET family = id;
CREATE INDEX api_keys_of_family ON api_keys (family);

-- While a new secret replaces it.
ALTER TABLE oauth_clients ADD COLUMN previous_secret_hash @BLOB@;
ALTER TABLE oauth_clients ADD COLUMN previous_secret_until BIGINT;

-- Of the tenant from its creation on, and of each interview made in it.
ALTER TABLE tenants ADD COLUMN sandbox BIGINT NOT NULL DEFAULT 0;
ALTER TABLE interviews ADD COLUMN sandbox BIGINT NOT NULL DEFAULT 0;
