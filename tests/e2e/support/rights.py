# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What authorization/*.txt say, and the answer that follows for any operation and credential.

Nothing here asks the server: the rules are the contract's, written down a second time.
"""

import dataclasses
import os
import re

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "authorization")
PLACES = {"open", "candidate", "tenant", "path", "platform", "installation", "account", "reach"}
SUSPENDED = {"all", "none", "above"}
KINDS = set("KPUASC")

UNAUTHENTICATED = "401:UNAUTHENTICATED"
INVALID = "400:VALIDATION_FAILED"
NO_PERMISSION = "403:PERMISSION_REQUIRED"
NOT_ACCEPTED = "403:CREDENTIAL_NOT_ACCEPTED"
OUT_OF_SCOPE = "403:SCOPE_FORBIDDEN"


def lines_of(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                yield line.split()


@dataclasses.dataclass
class Row:
    operation: str
    method: str
    path: str
    who: str
    permission: str
    where: str
    suspended: str
    answer: str

    def faults(self):
        if self.where not in PLACES or self.suspended not in SUSPENDED:
            yield f"{self.operation}: {self.where} or {self.suspended} is unknown"
        if self.who != "-" and not set(self.who) <= KINDS:
            yield f"{self.operation}: there is no such kind in {self.who}"
        if (self.where == "open") != (self.who == "-"):
            yield f"{self.operation}: what is open to the world names nobody, and nothing else does"
        if (self.where == "path") != ("{tenantId}" in self.path):
            yield f"{self.operation}: 'path' is for what names its tenant in the path"
        for permission in self.permission.split("+"):
            if permission not in ("-", *permissions()):
                yield f"{self.operation}: there is no permission {permission}"
        if not re.fullmatch(r"\d{3}(:[A-Z_]+)?(\|\d{3}(:[A-Z_]+)?)*", self.answer):
            yield f"{self.operation}: {self.answer} is no answer"

    @property
    def names_an_object(self):
        """Whether the path names something that belongs to one tenant or platform."""
        return "{runId}" in self.path or "{id}" in self.path


def rows():
    return [Row(*fields) for fields in lines_of("operations.txt")]


def permissions():
    return [permission for name, *given in lines_of("roles.txt") if name == "all" for permission in given]


def permissions_of(role):
    held = set()
    for name, *given in lines_of("roles.txt"):
        if name == role:
            for one in given:
                resource = one[:-1] if one.endswith(":*") else None
                held.update(p for p in permissions() if p == one or (resource and p.startswith(resource)))
    return held


@dataclasses.dataclass
class Place:
    """A tenant of a platform, as far as it matters for who reaches it."""

    name: str
    platform: str
    is_suspended: bool = False
    is_below_suspended: bool = False  # its platform is


@dataclasses.dataclass
class Credential:
    """A column of the matrix. `stage` is the tenant whose things the request names in its path."""

    name: str
    kind: str  # one of KINDS; empty for none
    stage: Place
    held: set = dataclasses.field(default_factory=set)
    own: Place = None  # its tenant, of K, U and C
    platform: str = None  # its platform, of P and A
    header: Place = None  # the tenant in X-Tenant-ID
    named_platform: str = None  # in the body or query, where the operation is about a platform
    refused: str = None  # the answer to everything that wants a credential
    headers: dict = dataclasses.field(default_factory=dict)  # as sent

    def reaches(self, place):
        if self.kind == "S":
            return True
        if self.kind in ("P", "A"):
            return self.platform == place.platform
        return self.own is place


def expected(row, credential):
    """The answer of the matrix' cell, as in Row.answer."""
    if row.where == "open":
        return row.answer
    if row.where == "candidate":
        if credential.kind != "C":
            return UNAUTHENTICATED
        is_closed = credential.own.is_suspended or credential.own.is_below_suspended
        return "403:TENANT_SUSPENDED" if is_closed else row.answer
    if credential.kind in ("", "C"):
        return UNAUTHENTICATED
    return credential.refused or _of_tenants(row, credential) or _of_rights(row, credential) \
        or _of_more_rights(row, credential) or row.answer


def _of_tenants(row, credential):
    """What the tenants that header and path name lead to."""
    if row.where == "path" and credential.header and credential.header is not credential.stage:
        return INVALID
    named = credential.stage if row.where == "path" else credential.header
    return OUT_OF_SCOPE if named and not credential.reaches(named) else None


def _of_rights(row, credential):
    first = row.permission.partition("+")[0]
    if first != "-" and first not in credential.held:
        return NO_PERMISSION
    if credential.kind not in row.who:
        return NOT_ACCEPTED
    tenant = credential.stage if row.where == "path" else credential.own or credential.header
    if _is_closed_above(row, credential, tenant):
        return "403:PLATFORM_SUSPENDED"
    if row.where == "tenant" and not tenant:
        return "400:TENANT_REQUIRED"
    if row.where in ("tenant", "path", "account") and tenant and tenant.is_suspended and not _works_suspended(row, credential):
        return "403:TENANT_SUSPENDED"
    if row.where == "tenant" and row.names_an_object and tenant is not credential.stage:
        return "404:NOT_FOUND"
    return _of_platforms(row, credential) if row.where == "platform" else None


def _of_more_rights(row, credential):
    """What is asked when all else is right."""
    more = row.permission.split("+")[1:]
    return None if set(more) <= credential.held else NO_PERMISSION


def _works_suspended(row, credential):
    return row.suspended == "all" or (row.suspended == "above" and credential.kind in "PAS")


# What super admins do in a suspended platform, too.
TAKE_RIGHTS_AWAY = {"deletePlatformApiKey", "deletePlatformOAuthClient", "deletePlatformUser"}


def _is_closed_above(row, credential, tenant):
    """Whether the platform is suspended and the operation isn't reading or purging, or lies above it."""
    if row.method == "GET" or (row.suspended == "all" and row.where in ("tenant", "path", "account")):
        return False
    if credential.kind == "S":
        if row.operation in TAKE_RIGHTS_AWAY:
            return False
        is_within = row.where == "platform" or (row.where in ("tenant", "path") and row.suspended == "none")
        return is_within and credential.stage.is_below_suspended and (row.where == "platform" or bool(tenant))
    return credential.stage.is_below_suspended and (credential.own is credential.stage or credential.kind in "PA")


def _of_platforms(row, credential):
    platform = credential.named_platform if credential.kind == "S" else credential.platform
    if not platform:
        return INVALID
    if credential.named_platform and credential.named_platform != platform:
        return OUT_OF_SCOPE
    if row.names_an_object and platform != credential.stage.platform:
        return "404:NOT_FOUND"
    return None
