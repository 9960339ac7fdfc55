-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A tenant's own roles, beside those of the system.
CREATE TABLE roles (
    id TEXT PRIMARY KEY,
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    description TEXT NOT NULL,
    permissions TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (tenant_id, name_key)
);
ALTER TABLE users ADD COLUMN role_id TEXT REFERENCES roles (id);
CREATE INDEX users_by_role ON users (role_id);

-- Failed log-ins of accounts, whether they exist or not, and of client addresses. subject is a keyed hash. locked_until
-- counts only while it lies ahead.
CREATE TABLE login_failures (
    subject @BLOB@ PRIMARY KEY,
    failures BIGINT NOT NULL,
    since BIGINT NOT NULL,
    locked_until BIGINT
);
CREATE INDEX login_failures_by_age ON login_failures (since);
ALTER TABLE users DROP COLUMN failed_logins;
ALTER TABLE users DROP COLUMN locked_until;

-- The keys that tokens are signed with; the keys themselves derive from the master key and kid. From signs_from on a key
-- signs, until the next one does; it verifies until the last token that it signed is over, and is deleted then.
CREATE TABLE token_keys (
    kid TEXT PRIMARY KEY,
    created_at BIGINT NOT NULL,
    signs_from BIGINT NOT NULL
);

CREATE TABLE oauth_clients (
    id TEXT PRIMARY KEY,
    secret_hash @BLOB@ NOT NULL,
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    tenant_id TEXT REFERENCES tenants (id),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    permissions TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    revoked_at BIGINT,
    last_used_at BIGINT
);
CREATE INDEX oauth_clients_of_tenant ON oauth_clients (tenant_id, id);
CREATE INDEX oauth_clients_of_platform ON oauth_clients (platform_id, id);
