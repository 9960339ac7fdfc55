#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every operation with every credential: nobody gets more than authorization/operations.txt says, and nobody less."""

import csv
import http.client

from support import case, rights
from support.cast import Cast, bearer
from support.client import Client
from support.harmless import Requests
from support.openapi import witness
from support.world import PASSWORD


def told(answer):
    return f"{answer.status}:{answer['code']}" if answer.is_problem else str(answer.status)


class Matrix(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.rows = rights.rows()
        cls.cast = Cast(cls.world)
        cls.requests = Requests(cls.cast)
        cls.client = Client(cls.server.url)
        cls.client.base_path = ""

    def ask(self, row, credential):
        headers = {**credential.headers, **self.requests.headers(row)}
        if credential.kind == "C":
            headers["Origin"] = self.server.url
        answer = self.client.request(row.method, self.requests.path(row, credential), self.requests.body(row, credential),
            headers)
        self.client.cookie = None
        return told(answer)

    def test_every_operation_has_a_line_and_every_line_an_operation(self):
        described = sorted((o.name, o.method, o.path) for o in witness.description.operations)
        self.assertEqual(sorted((row.operation, row.method, row.path) for row in self.rows), described,
            "add the operation to tests/e2e/authorization/operations.txt, after thinking about who may call it")
        self.assertEqual([fault for row in self.rows for fault in row.faults()], [])

    def test_the_permissions_and_the_roles_are_those_that_were_reviewed(self):
        listed = self.world.admin.get("/permissions")["items"]
        self.assertEqual([item["code"] for item in listed], rights.permissions())
        for role in self.world.admin.get("/roles")["items"]:
            self.assertEqual(set(role["permissions"]), rights.permissions_of(role["name"]), role["name"])

    def test_every_cell_answers_as_it_should(self):
        wrong = []
        table = []
        for row in sorted(self.rows, key=lambda row: row.method == "DELETE"):
            for credential in self.cast.credentials:
                wanted = rights.expected(row, credential)
                try:
                    got = self.ask(row, credential)
                except http.client.HTTPException as error:
                    got = repr(error)
                table.append((row.operation, credential.name, wanted, got))
                if got not in wanted.split("|"):
                    wrong.append(f"{row.operation} with {credential.name}: {got}, not {wanted}")
        if case.options.table:
            with open(case.options.table, "w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([("operation", "credential", "expected", "got"), *table])
        print(f"  {len(table)} cells: {len(self.rows)} operations, {len(self.cast.credentials)} credentials")
        self.assertEqual(wrong[:40], [], f"{len(wrong)} of {len(table)} cells are wrong")

    def test_the_check_finds_a_cell_that_is_wrong(self):
        credential = next(c for c in self.cast.credentials if c.name == "home VIEWER")
        row = next(row for row in self.rows if row.operation == "listInterviews")
        self.assertEqual((self.ask(row, credential), rights.expected(row, credential)), ("200", "200"))
        stricter = rights.Row(**{**vars(row), "permission": "interview:update"})
        self.assertEqual(rights.expected(stricter, credential), rights.NO_PERMISSION)

    def test_nobody_hands_on_what_they_lack(self):
        home = self.cast.home
        admin = Client(self.server.url, bearer(home.users["ADMIN"]["token"]))
        partner = Client(self.server.url, bearer(self.cast.platform_admins["home"]["token"]))
        for client, path in ((admin, "/api-keys"), (partner, "/platform-admin/api-keys")):
            made = client.post(path, {"name": "More", "permissions": ["*"]})
            self.assertProblem(made, 403, "PERMISSION_REQUIRED")
        rotated = admin.post(f"/api-keys/{home.key['id']}/rotate", {})
        self.assertProblem(rotated, 403, "PERMISSION_REQUIRED")
        rotated = partner.post(f"/platform-admin/api-keys/{self.cast.platform_keys['home']['id']}/rotate", {})
        self.assertProblem(rotated, 403, "PERMISSION_REQUIRED")

    def test_no_key_or_client_holds_what_is_above_its_place(self):
        platform = self.cast.platforms["home"]
        for base, named, above in (("/", {}, ["tenant:create", "tenant:delete", "platform:read", "platform:*"]),
                ("/platform-admin/", {"platformId": platform}, ["platform:create", "platform:update", "platform:delete"])):
            admin = self.cast.home.tenant.admin if base == "/" else self.world.admin
            for kind in ("api-keys", "oauth-clients"):
                for permission in above:
                    made = admin.post(base + kind, {"name": "More", "permissions": ["interview:read", permission], **named})
                    self.assertProblem(made, 400, "VALIDATION_FAILED")
                    self.assertEqual([error["pointer"] for error in made["errors"]], ["/permissions/1"])

    def test_nobody_becomes_or_governs_what_is_above_them(self):
        home = self.cast.home
        admin = Client(self.server.url, bearer(home.users["ADMIN"]["token"]))
        partner = Client(self.server.url, bearer(self.cast.platform_admins["home"]["token"]))
        account = {"email": "riser@example.com", "password": PASSWORD, "name": "Riser"}
        for client, base, roles in ((admin, "/users", ("PLATFORM_ADMIN", "SUPER_ADMIN")),
                (partner, "/platform-admin/users", ("SUPER_ADMIN", "ADMIN"))):
            for role in roles:
                self.assertEqual(client.post(base, {**account, "role": role}).status, 400)
        own = home.users["ADMIN"]["id"]
        for role in ("PLATFORM_ADMIN", "SUPER_ADMIN"):
            self.assertIn(admin.put(f"/users/{own}", {"role": role}).status, (400, 403))
        root = self.world.bootstrapped["id"]
        above = self.cast.platform_admins["home"]["id"]
        for client, path in ((admin, f"/users/{above}"), (admin, f"/users/{root}"), (partner, f"/platform-admin/users/{root}")):
            for answer in (client.get(path), client.put(path, {"name": "Mine"}), client.request("POST", path + "/invitation"),
                    client.delete(path)):
                self.assertProblem(answer, 404, "NOT_FOUND")
        for change in ({"status": "SUSPENDED"}, {"domain": "mine.example.com"}):
            self.assertProblem(admin.put(f"/tenants/{home.id}", change), 403, "PERMISSION_REQUIRED")
        viewer = Client(self.server.url, bearer(home.users["VIEWER"]["token"]))
        self.assertProblem(viewer.get("/integration/rankings", status="PENDING_REVIEW"), 403, "PERMISSION_REQUIRED")
        self.assertEqual(self.world.admin.get("/auth/me").status, 200)

    def test_nobody_names_two_platforms(self):
        home, other = self.cast.platforms["home"], self.cast.platforms["other"]
        for named in (other, "x"):
            made = self.world.admin.post(f"/platform-admin/api-keys?platformId={named}", {"name": "Two", "platformId": home})
            self.assertProblem(made, 400, "VALIDATION_FAILED")
        made = self.world.admin.post(f"/platform-admin/api-keys?platformId={home}", {"name": "One", "platformId": home})
        self.assertEqual(made.status, 201, made)

    def test_another_role_ends_the_sessions(self):
        user = self.cast.home.new_user("VIEWER")
        own = Client(self.server.url, bearer(user["token"]))
        admin = self.cast.home.tenant.admin
        self.assertEqual(admin.put(f"/users/{user['id']}", {"role": "VIEWER", "name": "Same"}).status, 200)
        self.assertEqual(own.get("/auth/me").status, 200)
        self.assertEqual(admin.put(f"/users/{user['id']}", {"role": "RECRUITER"}).status, 200)
        self.assertProblem(own.get("/auth/me"), 401, "UNAUTHENTICATED")


if __name__ == "__main__":
    case.main(__doc__, ("--table", {"metavar": "FILE", "help": "writes every cell as CSV"}))
