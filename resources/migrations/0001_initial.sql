-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One file for SQLite and PostgreSQL (see core/storage/migrations.cpp for the @WORDS@). Ids are UUIDs as text, times
-- epoch milliseconds, flags 0 and 1, JSON text. Columns named *_sealed hold AES-256-GCM ciphertext.

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value @BLOB@ NOT NULL
);

CREATE TABLE platforms (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    domain TEXT NOT NULL,
    domain_key TEXT NOT NULL UNIQUE,
    settings TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    -- What is deleted stays as a tombstone for the rows that name it; its domain is free again.
    deleted_at BIGINT
);

CREATE TABLE tenants (
    id TEXT PRIMARY KEY,
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    name TEXT NOT NULL,
    domain TEXT NOT NULL,
    domain_key TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    settings TEXT NOT NULL,
    webhook_secret_sealed @BLOB@ NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT
);
CREATE INDEX tenants_of_platform ON tenants (platform_id, id);

CREATE TABLE users (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    platform_id TEXT REFERENCES platforms (id),
    tenant_id TEXT REFERENCES tenants (id),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    status TEXT NOT NULL,
    password_hash TEXT,
    failed_logins BIGINT NOT NULL DEFAULT 0,
    locked_until BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (kind, email_key)
);
CREATE INDEX users_of_tenant ON users (tenant_id, id);
CREATE INDEX users_of_platform ON users (platform_id, id);

-- One-time tokens with which an invited user sets the first password.
CREATE TABLE invitations (
    token_hash @BLOB@ PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX invitations_of_user ON invitations (user_id);

CREATE TABLE refresh_tokens (
    token_hash @BLOB@ PRIMARY KEY,
    family TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES users (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    revoked_at BIGINT
);
CREATE INDEX refresh_tokens_of_family ON refresh_tokens (family);
CREATE INDEX refresh_tokens_of_user ON refresh_tokens (user_id);

CREATE TABLE api_keys (
    id TEXT PRIMARY KEY,
    key_hash @BLOB@ NOT NULL UNIQUE,
    key_prefix TEXT NOT NULL,
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
CREATE INDEX api_keys_of_tenant ON api_keys (tenant_id, id);
CREATE INDEX api_keys_of_platform ON api_keys (platform_id, id);

CREATE TABLE interviews (
    id TEXT PRIMARY KEY,
    run_id TEXT NOT NULL UNIQUE,
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    state TEXT NOT NULL,
    revision BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    external_id TEXT,
    -- external_id while it is this interview that answers for it; NULL once a fresh run took over.
    external_key TEXT,
    request_digest @BLOB@ NOT NULL,
    candidate_ref TEXT,
    position TEXT NOT NULL,
    position_key TEXT NOT NULL,
    level TEXT,
    request TEXT NOT NULL,
    personal_sealed @BLOB@,
    validation TEXT,
    data_quality TEXT NOT NULL,
    cancel_reason TEXT,
    link_id TEXT,
    link_expires_at BIGINT,
    plan_approved_by TEXT,
    attention TEXT,
    purged_at BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (tenant_id, external_key)
);
CREATE INDEX interviews_of_tenant ON interviews (tenant_id, id);
CREATE INDEX interviews_by_state ON interviews (tenant_id, state, id);
CREATE INDEX interviews_by_update ON interviews (tenant_id, updated_at, id);
CREATE INDEX interviews_by_candidate ON interviews (tenant_id, candidate_ref);
CREATE INDEX interviews_by_position ON interviews (tenant_id, position_key, id);

-- The key that encrypts one interview's personal data, wrapped by the master key. Deleting the row erases them all.
CREATE TABLE interview_keys (
    interview_id TEXT PRIMARY KEY REFERENCES interviews (id),
    wrapped @BLOB@ NOT NULL
);

-- sequence is that of the event that the step made; a step within a state makes none.
CREATE TABLE history (
    interview_id TEXT NOT NULL REFERENCES interviews (id),
    revision BIGINT NOT NULL,
    sequence BIGINT,
    from_state TEXT,
    to_state TEXT NOT NULL,
    action TEXT,
    actor_kind TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    actor_stated_as TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- ids and numbers of what was changed, or NULL; never personal data
    detail TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (interview_id, revision)
);

CREATE TABLE plans (
    id TEXT PRIMARY KEY,
    interview_id TEXT NOT NULL REFERENCES interviews (id),
    version BIGINT NOT NULL,
    -- without the greeting, which names the candidate and is blanked by a purge
    document TEXT NOT NULL,
    greeting_sealed @BLOB@,
    created_at BIGINT NOT NULL,
    UNIQUE (interview_id, version)
);

CREATE TABLE consents (
    interview_id TEXT PRIMARY KEY REFERENCES interviews (id),
    notice_version TEXT NOT NULL,
    accepted BIGINT NOT NULL,
    human_requested BIGINT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE turns (
    interview_id TEXT NOT NULL REFERENCES interviews (id),
    turn BIGINT NOT NULL,
    question_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    text_sealed @BLOB@ NOT NULL,
    answer_sealed @BLOB@,
    answer_revision BIGINT NOT NULL,
    final BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (interview_id, turn)
);

CREATE TABLE assessments (
    id TEXT PRIMARY KEY,
    interview_id TEXT NOT NULL UNIQUE REFERENCES interviews (id),
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    status TEXT NOT NULL,
    position_key TEXT NOT NULL,
    level TEXT,
    overall_score @REAL@,
    recommendation TEXT,
    -- without personal data; assessment_sealed holds the whole report until a purge
    document TEXT NOT NULL,
    assessment_sealed @BLOB@,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX assessments_ranked ON assessments (tenant_id, status, overall_score);

CREATE TABLE conversations (
    id TEXT NOT NULL,
    number BIGINT NOT NULL,
    interview_id TEXT NOT NULL REFERENCES interviews (id),
    message_sealed @BLOB@,
    answer_sealed @BLOB@,
    at BIGINT NOT NULL,
    PRIMARY KEY (id, number)
);

CREATE TABLE purges (
    interview_id TEXT PRIMARY KEY REFERENCES interviews (id),
    certificate_id TEXT NOT NULL,
    certificate TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- (settled, position) orders the event feeds; sequence orders within one interview. SQLite hands out positions in the
-- order of the commits, and settled stays 0. PostgreSQL hands them out before the commit: there settled is the number
-- of the transaction (plus event_numbering.shift), or that of the interview's event before if it is larger, and a feed
-- shows only what is settled below the oldest transaction that still runs.
CREATE TABLE events (
    position @POSITION@,
    settled BIGINT NOT NULL DEFAULT 0,
    id TEXT NOT NULL UNIQUE,
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    interview_id TEXT NOT NULL REFERENCES interviews (id),
    sequence BIGINT NOT NULL,
    type TEXT NOT NULL,
    -- the bytes that are signed and sent, encrypted with the interview's key
    body_sealed @BLOB@ NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (interview_id, sequence)
);
CREATE INDEX events_of_tenant ON events (tenant_id, settled, position);
CREATE INDEX events_of_platform ON events (platform_id, settled, position);

-- One row. Added to transaction numbers, so that events.settled goes on growing when the data is restored into another
-- PostgreSQL, whose transactions count anew.
CREATE TABLE event_numbering (
    shift BIGINT NOT NULL
);
INSERT INTO event_numbering (shift) VALUES (0);

CREATE TABLE webhook_configs (
    id TEXT PRIMARY KEY,
    layer TEXT NOT NULL,
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    tenant_id TEXT REFERENCES tenants (id),
    callback_url TEXT NOT NULL,
    secret_sealed @BLOB@ NOT NULL,
    secret_hint TEXT NOT NULL,
    previous_secret_sealed @BLOB@,
    previous_secret_until BIGINT,
    events TEXT NOT NULL,
    is_active BIGINT NOT NULL,
    disabled_reason TEXT,
    headers_sealed @BLOB@,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX webhook_config_of_tenant ON webhook_configs (tenant_id) WHERE layer = 'tenant';
CREATE UNIQUE INDEX webhook_config_of_platform ON webhook_configs (platform_id) WHERE layer = 'platform';

-- One event on its way to one destination. destination is 'config:<id>' or, for an interview's own callbackUrl,
-- 'interview:<id>'.
CREATE TABLE deliveries (
    id TEXT PRIMARY KEY,
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    interview_id TEXT NOT NULL REFERENCES interviews (id),
    event_id TEXT NOT NULL REFERENCES events (id),
    event_type TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    destination TEXT NOT NULL,
    layer TEXT NOT NULL,
    callback_url TEXT,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_attempt_at BIGINT,
    last_status BIGINT,
    last_error TEXT,
    created_at BIGINT NOT NULL,
    finished_at BIGINT,
    UNIQUE (event_id, destination)
);
CREATE INDEX deliveries_in_lane ON deliveries (destination, interview_id, sequence) WHERE state = 'PENDING';
CREATE INDEX deliveries_of_tenant ON deliveries (tenant_id, id);
CREATE INDEX deliveries_of_platform ON deliveries (platform_id, id);
CREATE INDEX deliveries_of_interview ON deliveries (interview_id, sequence);

-- A lane is (destination, interview): first in, first out within, beside one another among each other. Only lanes are
-- scheduled, never single deliveries: next_due is that of the lane's oldest undelivered event, or the end of the lease
-- while a worker has it. endpoint is what concurrency is counted by: 'config:<id>', or 'origin:<scheme, host and port>'
-- for an interview's own callbackUrl.
CREATE TABLE lanes (
    destination TEXT NOT NULL,
    interview_id TEXT NOT NULL REFERENCES interviews (id),
    endpoint TEXT NOT NULL,
    pending BIGINT NOT NULL,
    next_due BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    lease_owner TEXT NOT NULL,
    claim BIGINT NOT NULL,
    PRIMARY KEY (destination, interview_id)
);
CREATE INDEX lanes_due ON lanes (endpoint, next_due) WHERE pending > 0;

CREATE TABLE delivery_attempts (
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    number BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    status BIGINT,
    error_class TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    url TEXT NOT NULL,
    address TEXT NOT NULL,
    phases TEXT NOT NULL,
    request_headers TEXT NOT NULL,
    response_headers TEXT NOT NULL,
    response_sealed @BLOB@,
    PRIMARY KEY (delivery_id, number)
);

-- What the system still owes an interview. A job row lives until the unit of work that does it deletes it.
CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    platform_id TEXT NOT NULL REFERENCES platforms (id),
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    interview_id TEXT NOT NULL REFERENCES interviews (id),
    payload TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    last_error TEXT,
    lease_until BIGINT NOT NULL,
    lease_owner TEXT NOT NULL,
    claim BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX jobs_due ON jobs (run_at);
CREATE INDEX jobs_of_interview ON jobs (interview_id);

-- Append only. hash = SHA-256(previous hash ‖ the record's canonical bytes); one chain for each tenant, one for each
-- platform and one for the installation.
CREATE TABLE audit (
    chain TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    request_id TEXT NOT NULL,
    hash @BLOB@ NOT NULL,
    PRIMARY KEY (chain, sequence)
);
CREATE TABLE audit_heads (
    chain TEXT PRIMARY KEY,
    sequence BIGINT NOT NULL,
    hash @BLOB@ NOT NULL
);

-- Stored answers for Idempotency-Key. The body is encrypted: with the interview's key when it is about one.
CREATE TABLE idempotency (
    scope_hash @BLOB@ PRIMARY KEY,
    body_hash @BLOB@ NOT NULL,
    status BIGINT NOT NULL,
    interview_id TEXT,
    answer_sealed @BLOB@,
    created_at BIGINT NOT NULL
);
CREATE INDEX idempotency_by_age ON idempotency (created_at);
