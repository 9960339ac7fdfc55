-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Authorities, certificate and key as one sealed JSON text; the name of a proxy of webhooks.proxies.
ALTER TABLE webhook_configs ADD COLUMN tls_sealed @BLOB@;
ALTER TABLE webhook_configs ADD COLUMN proxy TEXT;
