# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A request for each operation that reaches its handler and leaves the cast as it is."""

import uuid

from support.cast import OTHER_DOMAIN
from support.world import PASSWORD

NOTHING = str(uuid.uuid4())
READING = ("GET",)
NAMING_IN_BODY = ("createTenant", "createPlatformTenant", "createPlatformUser", "createPlatformApiKey",
    "createPlatformOAuthClient")


class Requests:
    """Makes the requests for `cast`; a new operation with a body needs a line in `bodies`."""

    def __init__(self, cast):
        self.cast = cast

    def path(self, row, credential):
        stage = self.cast.stages[credential.stage.name]
        run_id = {"purgeCandidateData": stage.purged}.get(row.operation, stage.over)
        values = {"tenantId": stage.id, "runId": run_id, "id": self._object(row, credential, stage), "version": "1",
            "backupId": "none", "roleId": "VIEWER", "token": "a.b.c", "code": "NOT_FOUND",
            "file": "swagger-ui.css" if "docs" in row.path else "style.css"}
        path = row.path
        for name, value in values.items():
            path = path.replace("{" + name + "}", value)
        return path + self._query(row, credential)

    def _query(self, row, credential):
        if row.operation in ("followEvents", "followPlatformEvents"):
            platform = self._platform(row, credential)
            return "?limit=1" + (f"&platformId={platform}" if platform else "")
        platform = self._platform(row, credential)
        if platform and row.operation not in NAMING_IN_BODY:
            return f"?platformId={platform}"
        return "?against=1" if row.operation == "comparePlanVersions" else ""

    def _platform(self, row, credential):
        named = row.where == "platform" and credential.named_platform
        return self.cast.platforms[credential.named_platform] if named else None

    def _object(self, row, credential, stage):
        """What {id} names: something to look at, or nothing where the operation would change it."""
        if credential.kind in "PAS" and row.where == "installation" and row.method == "GET":
            return self.cast.platforms["home"]
        if row.method not in READING and credential.reaches(credential.stage):
            return NOTHING
        if "/deliveries" in row.path:
            return stage.delivery
        if "/recoveries" in row.path:
            return stage.recovery
        if row.where == "platform":
            holders = self.cast.platform_admins if "/users" in row.path else self.cast.platform_clients \
                if "/oauth-clients" in row.path else self.cast.platform_keys
            return holders[credential.stage.platform]["id"]
        if "/users" in row.path:
            return stage.users["VIEWER"]["id"]
        if "/oauth-clients" in row.path:
            return stage.oauth_client["id"]
        return stage.key["id"]

    def body(self, row, credential):
        """The JSON of the request, or None."""
        body = self.bodies(credential).get(row.operation)
        platform = self._platform(row, credential)
        if body is not None and platform and row.operation in NAMING_IN_BODY:
            return {**body, "platformId": platform}
        return body

    def headers(self, row):
        return {"If-Match": "*"} if row.operation == "editPlan" else {}

    def bodies(self, credential):
        acting = credential.own or credential.header or credential.stage
        stage = self.cast.stages[acting.name]
        home = self.cast.home
        account = {"password": PASSWORD, "name": "Double"}
        hook = {"callbackUrl": stage.webhook["callbackUrl"]}
        tenant = {"name": "Double", "domain": "home.example.com"}
        everybody = {"email": home.users["ADMIN"]["email"], **account}
        return {
            "createInterview": stage.request(), "supplyInfo": {"level": "LEAD"}, "renewLink": {}, "approvePlan": {},
            "rejectPlan": {"reason": "no"}, "revisePlan": {"instructions": "again"}, "approveAssessment": {},
            "rejectAssessment": {"reason": "no"}, "editPlan": {"title": "Mine"}, "askAboutAssessment": {"message": "Why?"},
            "overrideScore": {"competencyId": "c1", "score": 3, "reason": "seen"},
            "setPlatformTenantWebhook": hook, "setTenantWebhook": hook, "setOwnWebhook": hook, "setPlatformWebhook": hook,
            "testPlatformTenantWebhook": {}, "testTenantWebhook": {},
            "recoverTenantDeliveries": {"since": "none"}, "recoverPlatformDeliveries": {"since": "none"},
            "bootstrap": {"email": "second@example.com", **account}, "loginSuperAdmin": {}, "loginPlatformAdmin": {},
            "signInOwner": {"token": "none"},
            "login": {}, "refreshTokens": {"refreshToken": "none"}, "logout": {"everywhere": True}, "changePassword": {},
            "setPassword": {"token": "none", "password": PASSWORD},
            "createApiKey": {"name": "Matrix"}, "rotateApiKey": {}, "createPlatformApiKey": {"name": "Matrix"},
            "rotatePlatformApiKey": {}, "updateOAuthClient": {"name": "Renamed"}, "rotateOAuthClient": {},
            "updatePlatformOAuthClient": {"name": "Renamed"}, "rotatePlatformOAuthClient": {}, "createOAuthClient": {"name": "Matrix"},
            "createPlatformOAuthClient": {"name": "Matrix"}, "issueToken": {"grant_type": "client_credentials"},
            "createRole": {"name": "Matrix", "permissions": ["interview:read"]}, "updateRole": {"name": "Renamed"},
            "createUser": {**everybody, "role": "VIEWER"}, "updateUser": {"name": "Double"},
            "createPlatformUser": {**account, "email": "admin@home.example.com"}, "updatePlatformUser": {"name": "Double"},
            "createSuperAdmin": {**account, "email": "root@example.com"}, "updateSuperAdmin": {"name": "Double"},
            "createTenant": tenant, "createPlatformTenant": tenant,
            "updateTenant": {"name": "Renamed"}, "updatePlatformTenant": {"name": "Renamed"},
            "createPlatform": {"name": "Double", "domain": OTHER_DOMAIN}, "updatePlatform": {"name": "Double"},
            "openCandidateSession": {"token": "none"}, "giveConsent": {"noticeVersion": "none", "accepted": True},
            "startInterview": {"mode": "text"},
            "saveAnswer": {"questionId": "q1", "turn": 1, "text": "Yes.", "final": True}, "completeInterview": {},
        }
