-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Endpoints by whose they are (a tenant's origins together, each webhook by itself) and by what may be expected of them:
-- where many wait, those that nothing may be sent to are stepped over, however many they are.
CREATE INDEX endpoints_groups ON endpoints (((CASE WHEN SUBSTR(endpoint, 1, 7) = 'origin:' THEN SUBSTR(endpoint, 1, 43)
    ELSE endpoint END) || (CASE WHEN strain <> '' OR breaker <> 'CLOSED' THEN '2' WHEN answers = 1 THEN '0' ELSE '1' END)),
    aside_due) WHERE aside_due IS NOT NULL;
