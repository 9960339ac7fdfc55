-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A second line behind the scopes of the repositories. candor.reach is set for each unit of work: 's' for the whole
-- installation, 'p:<platform>', 't:<platform>:<tenant>'. Where it isn't set, nothing is reached.

@POSTGRESQL_ONLY@ CREATE FUNCTION candor_reaches_all() RETURNS BOOLEAN LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT COALESCE(current_setting('candor.reach', true), '') = 's' $$;

@POSTGRESQL_ONLY@ CREATE FUNCTION candor_reaches(platform TEXT, tenant TEXT) RETURNS BOOLEAN
    LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE left(current_setting('candor.reach', true), 1) WHEN 's' THEN true
        WHEN 't' THEN tenant = split_part(current_setting('candor.reach', true), ':', 3)
        WHEN 'p' THEN platform = split_part(current_setting('candor.reach', true), ':', 2) ELSE false END $$;

-- What belongs to the platform itself of the tenant or platform that is reached. No function calls another: a dump is
-- made without a search path.
@POSTGRESQL_ONLY@ CREATE FUNCTION candor_is_above(platform TEXT, tenant TEXT) RETURNS BOOLEAN
    LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT tenant IS NULL AND platform = split_part(current_setting('candor.reach', true), ':', 2) $$;

@POSTGRESQL_ONLY@ ALTER TABLE interviews ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON interviews
    USING (candor_reaches(platform_id, tenant_id));

@POSTGRESQL_ONLY@ ALTER TABLE events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON events
    USING (candor_reaches(platform_id, tenant_id));

@POSTGRESQL_ONLY@ ALTER TABLE deliveries ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON deliveries
    USING (candor_reaches(platform_id, tenant_id));

@POSTGRESQL_ONLY@ ALTER TABLE recoveries ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON recoveries
    USING (candor_reaches(platform_id, tenant_id));

@POSTGRESQL_ONLY@ ALTER TABLE jobs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON jobs
    USING (candor_reaches(platform_id, tenant_id));

@POSTGRESQL_ONLY@ ALTER TABLE roles ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON roles
    USING (candor_reaches(platform_id, tenant_id));

@POSTGRESQL_ONLY@ ALTER TABLE users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON users
    USING (candor_reaches(platform_id, tenant_id) OR candor_is_above(platform_id, tenant_id))
    WITH CHECK (candor_reaches(platform_id, tenant_id));

@POSTGRESQL_ONLY@ ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON api_keys
    USING (candor_reaches(platform_id, tenant_id) OR candor_is_above(platform_id, tenant_id))
    WITH CHECK (candor_reaches(platform_id, tenant_id));

@POSTGRESQL_ONLY@ ALTER TABLE oauth_clients ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON oauth_clients
    USING (candor_reaches(platform_id, tenant_id) OR candor_is_above(platform_id, tenant_id))
    WITH CHECK (candor_reaches(platform_id, tenant_id));

@POSTGRESQL_ONLY@ ALTER TABLE webhook_configs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON webhook_configs
    USING (candor_reaches(platform_id, tenant_id) OR candor_is_above(platform_id, tenant_id))
    WITH CHECK (candor_reaches(platform_id, tenant_id));

@POSTGRESQL_ONLY@ ALTER TABLE assessments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON assessments
    USING (candor_reaches(NULL, tenant_id));

@POSTGRESQL_ONLY@ ALTER TABLE interview_keys ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON interview_keys
    USING (candor_reaches_all()
    OR EXISTS (SELECT 1 FROM interviews WHERE interviews.id = interview_keys.interview_id));

@POSTGRESQL_ONLY@ ALTER TABLE history ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON history
    USING (candor_reaches_all()
    OR EXISTS (SELECT 1 FROM interviews WHERE interviews.id = history.interview_id));

@POSTGRESQL_ONLY@ ALTER TABLE plans ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON plans
    USING (candor_reaches_all()
    OR EXISTS (SELECT 1 FROM interviews WHERE interviews.id = plans.interview_id));

@POSTGRESQL_ONLY@ ALTER TABLE consents ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON consents
    USING (candor_reaches_all()
    OR EXISTS (SELECT 1 FROM interviews WHERE interviews.id = consents.interview_id));

@POSTGRESQL_ONLY@ ALTER TABLE turns ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON turns
    USING (candor_reaches_all()
    OR EXISTS (SELECT 1 FROM interviews WHERE interviews.id = turns.interview_id));

@POSTGRESQL_ONLY@ ALTER TABLE conversations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON conversations
    USING (candor_reaches_all()
    OR EXISTS (SELECT 1 FROM interviews WHERE interviews.id = conversations.interview_id));

@POSTGRESQL_ONLY@ ALTER TABLE purges ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON purges
    USING (candor_reaches_all()
    OR EXISTS (SELECT 1 FROM interviews WHERE interviews.id = purges.interview_id));

@POSTGRESQL_ONLY@ ALTER TABLE delivery_attempts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON delivery_attempts
    USING (candor_reaches_all()
    OR EXISTS (SELECT 1 FROM deliveries WHERE deliveries.id = delivery_attempts.delivery_id));

@POSTGRESQL_ONLY@ ALTER TABLE oauth_client_makers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
@POSTGRESQL_ONLY@ CREATE POLICY reach ON oauth_client_makers
    USING (candor_reaches_all()
    OR EXISTS (SELECT 1 FROM oauth_clients WHERE oauth_clients.id = oauth_client_makers.client_id));
