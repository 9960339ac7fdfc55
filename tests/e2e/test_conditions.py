#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Conditional requests: every object has an ETag, 304 for who has it, 412 for who would overwrite another's change."""

import http.client
import json
import threading
import urllib.parse
import uuid

from support import case
from support.client import Client
from support.world import PASSWORD, expect, of


def together(calls):
    barrier = threading.Barrier(len(calls))
    answers = [None] * len(calls)

    def run(index, call):
        barrier.wait(60)
        answers[index] = call()
    threads = [threading.Thread(target=run, args=item) for item in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def with_lines(client, method, path, body, lines):
    """The status and ETag of a request with header fields that repeat."""
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(client.origin).netloc)
    payload = b"" if body is None else json.dumps(body).encode()
    connection.putrequest(method, client.base_path + path)
    for name, value in [*client.headers.items(), *lines, ("Content-Type", "application/json"),
            ("Content-Length", str(len(payload)))]:
        connection.putheader(name, value)
    connection.endheaders(payload)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status, answer.headers["ETag"]


class Conditions(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.tenant = cls.world.tenant("Acme")
        cls.admin = cls.tenant.admin

    def tag_of(self, client, path):
        return expect(client.get(path), 200).headers["ETag"]

    def made(self, path, body):
        return f"{path}/{expect(self.admin.post(path, body), 201)['id']}"

    def objects(self):
        """(name, client, path, a change that can be made again and again)."""
        name = uuid.uuid4().hex[:12]
        root = self.world.admin
        yield "user", self.admin, self.made("/users", {"email": f"{name}@example.com", "password": PASSWORD, "name": "U",
            "role": "VIEWER"}), lambda text: {"name": text}
        yield "role", self.admin, self.made("/roles", {"name": f"R {name}", "permissions": ["interview:read"]}), \
            lambda text: {"description": text}
        yield "tenant", root, f"/tenants/{self.world.tenant('T ' + name).id}", lambda text: {"name": text}
        platform = expect(root.post("/platforms", {"name": "P", "domain": f"{name}.example.com"}), 201)["id"]
        yield "platform", root, f"/platforms/{platform}", lambda text: {"name": text}
        expect(root.put(f"/tenants/{self.tenant.id}/webhook-config", {"callbackUrl": self.receiver.url("/first"),
            "events": [], "isActive": True}), 200)
        yield "webhook", root, f"/tenants/{self.tenant.id}/webhook-config", \
            lambda text: {"callbackUrl": self.receiver.url("/" + text), "events": [], "isActive": True}

    def test_an_object_that_has_not_changed_is_not_sent_again(self):
        for name, client, path, change in self.objects():
            with self.subTest(name):
                tag = self.tag_of(client, path)
                for known in (tag, "W/" + tag, '"other", ' + tag, "*"):
                    same = client.request("GET", path, headers={"If-None-Match": known})
                    self.assertEqual((same.status, same.raw, same.headers["ETag"]), (304, b"", tag))
                changed = expect(client.put(path, change("another")), 200)
                self.assertNotEqual(changed.headers["ETag"], tag)
                self.assertEqual(changed.headers["ETag"], self.tag_of(client, path), "PUT and GET agree")
                expect(client.request("GET", path, headers={"If-None-Match": tag}), 200)

    def test_a_change_wants_the_version_that_was_read(self):
        for name, client, path, change in self.objects():
            with self.subTest(name):
                old = self.tag_of(client, path)
                new = expect(client.put(path, change("first"), {"If-Match": old}), 200).headers["ETag"]
                for stale in (old, "W/" + new, '"x", "y"'):
                    refused = client.put(path, change("second"), {"If-Match": stale})
                    self.assertProblem(refused, 412, "PRECONDITION_FAILED")
                    self.assertEqual(refused.headers["ETag"], new)
                    self.assertProblem(client.delete(path, {"If-Match": stale}), 412, "PRECONDITION_FAILED")
                self.assertProblem(client.put(path, change("second"), {"If-Match": "no quotes"}), 400, "VALIDATION_FAILED")
                self.assertEqual(self.tag_of(client, path), new, "nothing was done")
                last = expect(client.put(path, change("third"), {"If-Match": '"x", ' + new}), 200).headers["ETag"]
                expect(client.put(path, change("third"), {"If-Match": "*"}), 200)
                expect(client.delete(path, {"If-Match": self.tag_of(client, path)}), 204)
                self.assertIsNotNone(last)

    def test_conditions_are_lists_over_all_their_lines(self):
        for name, client, path, change in self.objects():
            with self.subTest(name):
                tag = self.tag_of(client, path)
                status, new = with_lines(client, "PUT", path, change("second"),
                    [("If-Match", '"x"'), ("If-Match", f",{tag} ,")])
                self.assertEqual(status, 200)
                self.assertEqual(with_lines(client, "GET", path, None,
                    [("If-None-Match", '"x"'), ("If-None-Match", new)]), (304, new))
                for nothing in ("", " , "):
                    refused = client.put(path, change("third"), {"If-Match": nothing})
                    self.assertProblem(refused, 400, "VALIDATION_FAILED")
                    self.assertEqual([fault["header"] for fault in refused["errors"]], ["If-Match"])
                for there in ("*", new, "W/" + new):
                    self.assertProblem(client.put(path, change("third"), {"If-None-Match": there}), 412, "PRECONDITION_FAILED")
                self.assertEqual(self.tag_of(client, path), new, "nothing was done")
                expect(client.put(path, change("third"), {"If-None-Match": '"x"'}), 200)

    def test_an_edit_of_a_plan_wants_the_plan_that_was_read(self):
        client = self.tenant.client
        run_id = self.tenant.pending()
        plan = of(run_id, "/plan")
        version = of(run_id, "/plan/versions/1")
        tag = self.tag_of(client, version)
        self.assertEqual(client.request("GET", version, headers={"If-None-Match": "W/" + tag}).status, 304)
        self.assertEqual(client.request("GET", version, headers={"If-None-Match": tag[:-2] + '"'}).status, 200)
        edited = expect(client.put(plan, {"title": "Two"}, {"If-Match": '"x", ' + tag}), 200).headers["ETag"]
        refused = client.put(plan, {"title": "Three"}, {"If-Match": tag})
        self.assertProblem(refused, 412, "PRECONDITION_FAILED")
        self.assertEqual(refused.headers["ETag"], edited)
        for wrong in ({}, {"If-Match": ""}, {"If-Match": "x"}):
            refused = client.put(plan, {"title": 3}, wrong)
            self.assertProblem(refused, 400, "VALIDATION_FAILED")
            self.assertEqual(sorted(str(fault.get("header", fault.get("pointer"))) for fault in refused["errors"]),
                ["/title", "If-Match"])

    def test_of_simultaneous_changes_to_one_version_one_wins(self):
        for name, client, path, change in self.objects():
            with self.subTest(name):
                for _ in range(3):
                    tag = self.tag_of(client, path)
                    clients = [Client(client.origin, client.headers) for _ in range(8)]
                    answers = together([lambda who=who, i=i: who.put(path, change(f"change-{uuid.uuid4().hex[:6]}-{i}"),
                        {"If-Match": tag}) for i, who in enumerate(clients)])
                    for who in clients:
                        who.close()
                    self.assertEqual(sorted(answer.status for answer in answers), [200] + [412] * 7)
                    winner = next(answer for answer in answers if answer.status == 200)
                    self.assertEqual(self.tag_of(client, path), winner.headers["ETag"])

    def test_keys_and_clients_are_rotated_and_revoked_as_they_were_seen(self):
        for path in ("/api-keys", "/oauth-clients"):
            with self.subTest(path):
                one = self.made(path, {"name": "One"})
                tag = self.tag_of(self.admin, one)
                self.assertProblem(self.admin.delete(one, {"If-Match": '"x"'}), 412, "PRECONDITION_FAILED")
                expect(self.admin.delete(one, {"If-Match": tag}), 204)
                self.assertProblem(self.admin.delete(one, {"If-Match": tag}), 412, "PRECONDITION_FAILED")
                expect(self.admin.delete(one), 204)
        key = self.made("/api-keys", {"name": "Old"})
        tag = self.tag_of(self.admin, key)
        self.assertProblem(self.admin.post(key + "/rotate", {}, {"If-Match": '"x"'}), 412, "PRECONDITION_FAILED")
        expect(self.admin.post(key + "/rotate", {"overlapSeconds": 60}, {"If-Match": tag}), 201)
        self.assertProblem(self.admin.post(key + "/rotate", {}, {"If-Match": tag}), 412, "PRECONDITION_FAILED")

    def test_what_is_not_there_matches_nothing(self):
        tenant = self.world.tenant("Unconfigured")
        path = f"/tenants/{tenant.id}/webhook-config"
        body = {"callbackUrl": self.receiver.url("/new"), "events": [], "isActive": True}
        refused = self.world.admin.put(path, body, {"If-Match": "*"})
        self.assertProblem(refused, 412, "PRECONDITION_FAILED")
        self.assertIsNone(refused.headers["ETag"])
        expect(self.world.admin.put(path, body, {"If-None-Match": "*"}), 200)
        self.assertProblem(self.world.admin.put(path, body, {"If-None-Match": "*"}), 412, "PRECONDITION_FAILED")
        self.assertProblem(self.admin.delete(f"/users/{uuid.uuid4()}", {"If-Match": "*"}), 404, "NOT_FOUND")

    def test_decisions_want_the_interview_that_was_read(self):
        client = self.tenant.client
        run_id = self.tenant.pending()
        tag = self.tag_of(client, of(run_id))
        for method, rest, body in (("POST", "/plan/approve", {}), ("POST", "/plan/reject", {"reason": "No."}),
                ("PATCH", "/plan/revise", {"actorId": "a", "instructions": "More."}), ("DELETE", "", None),
                ("DELETE", "/candidate-data", None)):
            refused = client.request(method, of(run_id, rest), body, {"If-Match": '"x"'})
            self.assertProblem(refused, 412, "PRECONDITION_FAILED")
            self.assertEqual(refused.headers["ETag"], tag)
        expect(client.post(of(run_id, "/plan/approve"), {}, {"If-Match": tag}), 200)
        approved = self.tag_of(client, of(run_id))
        self.assertProblem(client.post(of(run_id, "/link"), {}, {"If-Match": tag}), 412, "PRECONDITION_FAILED")
        expect(client.post(of(run_id, "/link"), {}, {"If-Match": approved}), 200)
        self.assertProblem(client.delete(of(run_id), {"If-Match": approved}), 412, "PRECONDITION_FAILED")
        expect(client.delete(of(run_id), {"If-Match": self.tag_of(client, of(run_id))}), 200)

    def test_a_repeated_request_is_replayed_whatever_its_condition(self):
        user = self.made("/users", {"email": f"{uuid.uuid4()}@example.com", "password": PASSWORD, "name": "U",
            "role": "VIEWER"})
        headers = {"If-Match": self.tag_of(self.admin, user), "Idempotency-Key": str(uuid.uuid4())}
        first = expect(self.admin.put(user, {"name": "Changed"}, headers), 200)
        again = expect(self.admin.put(user, {"name": "Changed"}, headers), 200)
        self.assertEqual((again.raw, again.headers["Idempotency-Replayed"]), (first.raw, "true"))


if __name__ == "__main__":
    case.main(__doc__)
