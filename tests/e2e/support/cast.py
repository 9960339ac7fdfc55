# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Two platforms, their tenants, and a credential of every kind; for the matrix of who may do what."""

import uuid

from support import rights
from support.client import Client
from support.rights import Credential, Place
from support.world import INTERVIEWS, PASSWORD, Candidate, Tenant, example, expect, of

OTHER_DOMAIN = "other-partner.example.com"
CLOSED_DOMAIN = "closed-partner.example.com"


class Stage:
    """A tenant with all that the harmless requests name: interviews, an account of each role, keys, a webhook."""

    def __init__(self, cast, name, platform_id, platform):
        self.world = cast.world
        self.name = name
        self.place = Place(name, platform)
        self.platform_id = platform_id
        world = cast.world
        own, world.platform_id = world.platform_id, platform_id
        self.tenant = Tenant(world, name)
        world.platform_id = own
        self.id = self.tenant.id
        self.external_id = f"matrix-{name.lower()}"
        self.key = self.new_key(["*"])
        self.client_token = token_of(world, expect(self.tenant.admin.post("/oauth-clients",
            {"name": "Matrix", "permissions": ["*"]}), 201))
        self.oauth_client = expect(self.tenant.admin.post("/oauth-clients", {"name": "Matrix"}), 201)
        self.users = {role: self.new_user(role) for role in ("ADMIN", "RECRUITER", "VIEWER")}
        self.webhook = {"callbackUrl": world.receiver.url(f"/{name.lower()}"), "events": [], "isActive": True}
        expect(self.tenant.admin.put(f"/tenants/{self.id}/webhook-config", self.webhook), 200)
        self.over, self.purged, self.running = [self.tenant.pending() for _ in range(3)]
        expect(self.tenant.client.post(INTERVIEWS, self.request()), 201)
        self.candidate = Candidate(world.server, self.tenant.approve(self.running)["interviewLink"])
        self.candidate.enter()
        expect(self.tenant.client.delete(of(self.over)), 200)
        expect(self.tenant.client.delete(of(self.purged, "/candidate-data")), 200)
        self.recovery = expect(self.tenant.admin.post(f"/tenants/{self.id}/deliveries/recover",
            {"since": "2026-01-01T00:00:00Z", "until": "2026-01-01T00:00:00Z"}), 202)["id"]
        self.delivery = expect(self.tenant.admin.get(f"/tenants/{self.id}/deliveries?limit=1"), 200)["items"][0]["id"]

    def request(self):
        return example(externalId=self.external_id)

    def new_key(self, permissions):
        return expect(self.tenant.admin.post("/api-keys", {"name": "Matrix", "permissions": permissions}), 201)

    def new_user(self, role):
        """An account that is logged in: its id and token."""
        who = {"email": f"{uuid.uuid4()}@example.com", "password": PASSWORD}
        made = expect(self.tenant.admin.post("/users", {**who, "name": role.title(), "role": role}), 201)
        tokens = expect(Client(self.world.server.url).post("/auth/login", who), 200)
        return {"id": made["id"], "email": who["email"], "token": tokens["accessToken"]}

    def suspend(self):
        expect(self.world.admin.put(f"/tenants/{self.id}", {"status": "SUSPENDED"}), 200)
        self.place.is_suspended = True


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def token_of(world, client):
    """An access token of an OAuth client that was just made."""
    asked = {"grant_type": "client_credentials", "client_id": client["clientId"], "client_secret": client["clientSecret"]}
    return expect(Client(world.server.url).post("/oauth/token", asked), 200)["access_token"]


class Cast:
    """`credentials` are the columns of the matrix; `stages` their tenants by name."""

    def __init__(self, world):
        self.world = world
        self.other_platform = expect(world.admin.post("/platforms", {"name": "Other", "domain": OTHER_DOMAIN}), 201)["id"]
        closed = expect(world.admin.post("/platforms", {"name": "Closed", "domain": CLOSED_DOMAIN}), 201)["id"]
        self.platforms = {"home": world.platform_id, "other": self.other_platform, "closed": closed}
        self.stages = {name: Stage(self, name, self.platforms[platform], platform) for name, platform in
            (("Home", "home"), ("Sibling", "home"), ("Foreign", "other"), ("Suspended", "home"), ("Below", "closed"))}
        for name, platform in self.platforms.items():
            hook = {"callbackUrl": world.receiver.url(f"/platform-{name}")}
            expect(world.admin.put(f"/platform-admin/webhook-config?platformId={platform}", hook), 200)
        self.platform_admins = {name: self.new_platform_admin(name) for name in self.platforms}
        self.platform_keys = {name: self.new_platform_key(name, ["*"]) for name in self.platforms}
        self.platform_tokens = {name: token_of(world, expect(world.admin.post("/platform-admin/oauth-clients",
            {"name": "Matrix", "permissions": ["*"], "platformId": platform}), 201))
            for name, platform in self.platforms.items()}
        self.platform_clients = {name: expect(world.admin.post("/platform-admin/oauth-clients",
            {"name": "Matrix", "platformId": platform}), 201) for name, platform in self.platforms.items()}
        self.root = world.admin.headers
        self.stages["Suspended"].suspend()
        self.close_platform()
        self.home = self.stages["Home"]
        self.credentials = [*self._of_nobody(), *self._of_single_permissions(), *self._of_home(),
            *self._of_strangers(), *self._of_suspended(), *self._of_closed()]

    def close_platform(self):
        expect(self.world.admin.put(f"/platforms/{self.platforms['closed']}", {"status": "SUSPENDED"}), 200)
        self.stages["Below"].place.is_below_suspended = True

    def new_platform_admin(self, platform):
        who = {"email": f"admin@{platform}.example.com", "password": PASSWORD}
        made = expect(self.world.admin.post("/platform-admin/users",
            {**who, "name": "Partner admin", "role": "PLATFORM_ADMIN", "platformId": self.platforms[platform]}), 201)
        tokens = expect(Client(self.world.server.url).post("/platform-admin/auth/login", who), 200)
        return {"id": made["id"], "email": who["email"], "token": tokens["accessToken"]}

    def new_platform_key(self, platform, permissions):
        return expect(self.world.admin.post("/platform-admin/api-keys",
            {"name": "Matrix", "permissions": permissions, "platformId": self.platforms[platform]}), 201)

    def naming(self, stage):
        return {"X-Tenant-ID": stage.id}

    def _refused(self, name, headers, answer=rights.UNAUTHENTICATED):
        return Credential(name, "K", self.home.place, refused=answer, headers=headers)

    def _of_nobody(self):
        """No credential, and those that are none (any more)."""
        home = self.home
        cookie = {"Cookie": home.candidate.client.cookie}
        key = home.key["key"]
        yield Credential("none", "", home.place)
        yield Credential("candidate", "C", home.place, own=home.place, headers=cookie)
        replaced = home.new_key(["*"])
        expect(home.tenant.admin.post(f"/api-keys/{replaced['id']}/rotate", {"overlapSeconds": 0}), 201)
        yield self._refused("expired key", {"X-API-Key": replaced["key"]})
        revoked = home.new_key(["*"])
        expect(home.tenant.admin.delete(f"/api-keys/{revoked['id']}"), 204)
        yield self._refused("revoked key", {"X-API-Key": revoked["key"]})
        gone = Stage(self, "Gone", self.platforms["home"], "home")
        for run_id in [item["runId"] for item in gone.tenant.client.items(INTERVIEWS)]:
            gone.tenant.client.delete(of(run_id))
        expect(self.world.admin.delete(f"/tenants/{gone.id}"), 204)
        yield self._refused("key of a deleted tenant", {"X-API-Key": gone.key["key"]})
        yield self._refused("user of a deleted tenant", bearer(gone.users["ADMIN"]["token"]))
        yield self._refused("mistyped key", {"X-API-Key": key[:-1] + ("a" if key[-1] != "a" else "b")})
        disabled = home.new_user("ADMIN")
        expect(home.tenant.admin.put(f"/users/{disabled['id']}", {"status": "DISABLED"}), 200)
        yield self._refused("disabled user", bearer(disabled["token"]))
        left = home.new_user("ADMIN")
        expect(Client(self.world.server.url, bearer(left["token"])).post("/auth/logout"), 204)
        yield self._refused("logged-out user", bearer(left["token"]))
        yield self._refused("key as bearer", bearer(key))
        yield self._refused("token as key", {"X-API-Key": home.users["ADMIN"]["token"]})
        yield self._refused("basic", {"Authorization": "Basic YWRtaW46YWRtaW4="})
        both = {"X-API-Key": key, **bearer(home.users["ADMIN"]["token"])}
        yield self._refused("key and bearer together", both, rights.INVALID)
        malformed = {"X-API-Key": key, "X-Tenant-ID": "acme"}
        yield self._refused("key with a malformed X-Tenant-ID", malformed, rights.INVALID)

    def _of_single_permissions(self):
        home = self.home
        for permission in sorted(rights.permissions_of("ADMIN")):
            yield Credential(f"tenant key {permission}", "K", home.place, {permission}, home.place,
                headers={"X-API-Key": home.new_key([permission])["key"]})
        for permission in sorted(rights.permissions_of("PLATFORM_ADMIN")):
            yield Credential(f"platform key {permission}", "P", home.place, {permission}, platform="home",
                header=home.place, headers={"X-API-Key": self.new_platform_key("home", [permission])["key"],
                    **self.naming(home)})

    def _of(self, stage, acting, prefix, naming=False):
        """The keys and roles of the tenant `acting`, on what belongs to `stage`."""
        header = stage.place if naming else None
        sent = self.naming(stage) if naming else {}
        everything = rights.permissions_of("ADMIN")  # what "*" stands for in a tenant
        yield Credential(f"{prefix} key", "K", stage.place, everything, acting.place, header=header,
            headers={"X-API-Key": acting.key["key"], **sent})
        yield Credential(f"{prefix} OAuth client", "K", stage.place, everything, acting.place, header=header,
            headers={**bearer(acting.client_token), **sent})
        for role, user in acting.users.items():
            yield Credential(f"{prefix} {role}", "U", stage.place, rights.permissions_of(role), acting.place,
                header=header, headers={**bearer(user["token"]), **sent})

    def _above(self, stage, platform, prefix, header=None, named=None):
        """The platform's key, client and admin, and the super admin when the platform is the stage's own."""
        sent = self.naming(header) if header else {}
        place = header.place if header else None
        yield Credential(f"{prefix} platform key", "P", stage.place, set(rights.permissions()), platform=platform,
            header=place, named_platform=named, headers={"X-API-Key": self.platform_keys[platform]["key"], **sent})
        yield Credential(f"{prefix} platform OAuth client", "P", stage.place, set(rights.permissions()),
            platform=platform, header=place, named_platform=named,
            headers={**bearer(self.platform_tokens[platform]), **sent})
        yield Credential(f"{prefix} platform admin", "A", stage.place, rights.permissions_of("PLATFORM_ADMIN"),
            platform=platform, header=place, named_platform=named,
            headers={**bearer(self.platform_admins[platform]["token"]), **sent})

    def _super_admin(self, stage, prefix, header=None, named=None):
        return Credential(f"{prefix} super admin", "S", stage.place, rights.permissions_of("SUPER_ADMIN"),
            header=header.place if header else None, named_platform=named,
            headers={**self.root, **(self.naming(header) if header else {})})

    def _of_home(self):
        home, sibling = self.home, self.stages["Sibling"]
        yield from self._of(home, home, "home")
        yield from self._of(home, home, "home, named,", naming=True)
        yield from self._above(home, "home", "home, naming the tenant,", header=home)
        yield from self._above(home, "home", "home, naming no tenant,")
        yield from self._above(home, "home", "home, naming another tenant,", header=sibling)
        yield from self._above(home, "home", "home, naming its platform,", header=home, named="home")
        yield from self._above(home, "home", "home, naming another platform,", header=home, named="other")
        yield self._super_admin(home, "naming tenant and platform,", header=home, named="home")
        yield self._super_admin(home, "naming nothing,")
        yield self._super_admin(home, "naming another tenant,", header=sibling, named="other")

    def _of_strangers(self):
        home = self.home
        for name in ("Sibling", "Foreign"):
            stranger = self.stages[name]
            yield from self._of(home, stranger, f"{name.lower()}'s")
            yield from self._of(home, stranger, f"{name.lower()}'s, naming home,", naming=True)
        yield from self._above(home, "other", "foreign", header=home)
        yield from self._above(home, "other", "foreign, naming no tenant,")
        yield from self._above(home, "other", "foreign, naming its own tenant,", header=self.stages["Foreign"])
        yield from self._above(home, "other", "foreign, naming home's platform,", named="home")

    def _of_suspended(self):
        stage = self.stages["Suspended"]
        yield Credential("suspended candidate", "C", stage.place, own=stage.place,
            headers={"Cookie": stage.candidate.client.cookie})
        yield from self._of(stage, stage, "suspended")
        yield from self._above(stage, "home", "suspended", header=stage)
        yield self._super_admin(stage, "suspended", header=stage, named="home")

    def _of_closed(self):
        """Those of a suspended platform, whose tenant isn't suspended itself."""
        stage = self.stages["Below"]
        yield Credential("closed candidate", "C", stage.place, own=stage.place,
            headers={"Cookie": stage.candidate.client.cookie})
        yield from self._of(stage, stage, "closed")
        yield from self._above(stage, "closed", "closed", header=stage)
        yield from self._above(stage, "closed", "closed, naming no tenant,")
        yield self._super_admin(stage, "closed", header=stage, named="closed")
