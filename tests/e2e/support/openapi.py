# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds every request and response of the tests against the description that the server publishes."""

import json
import re
import ssl
import urllib.parse
import urllib.request

from support.jsonschema import Schemas

# A header that means something to a client is described wherever it comes.
TELLING_HEADERS = ("ETag", "Location", "Link", "Idempotency-Replayed", "Retry-After", "Allow", "Set-Cookie",
    "WWW-Authenticate", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id")
# Unknown members are ignored there, with a warning or, by RFC 6749, without one.
LENIENT = ("createInterview", "supplyInfo", "issueToken")


class Operation:
    def __init__(self, path, method, item):
        self.path = path
        self.method = method
        self.item = item
        parts = re.split(r"\{[^}]+\}", path)
        self.variables = re.findall(r"\{([^}]+)\}", path)
        self.pattern = re.compile("([^/]+)".join(map(re.escape, parts)) + r"\Z")

    @property
    def name(self):
        return self.item["operationId"]


class Description:
    """An OpenAPI 3.1 document."""

    def __init__(self, document):
        self.document = document
        self.schemas = Schemas(self.target)
        self.operations = [Operation(path, method.upper(), item) for path, items in document["paths"].items()
            for method, item in items.items()]
        # A literal segment goes before a variable.
        self._by_literals = sorted(self.operations, key=lambda operation: len(operation.variables))

    def target(self, reference):
        node = self.document
        for part in reference[2:].split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node

    def resolved(self, node):
        while "$ref" in node:
            node = self.target(node["$ref"])
        return node

    def faults(self, method, target, headers, body, answer):
        """What is wrong with one exchange, as sentences. `body`: bytes or None."""
        path, _, query = target.partition("?")
        wanted = "GET" if method == "HEAD" else method
        decoded = urllib.parse.unquote(path)
        for operation in self._by_literals:
            match = operation.pattern.match(decoded)
            if match and operation.method == wanted:
                where = f"{method} {operation.path} {answer.status}"
                found = list(self._request(operation, match, query, headers, body)) if 200 <= answer.status < 300 else []
                found += self._response(operation, method, answer)
                return [f"{where}: {fault}" for fault in found]
        if answer.status in (404, 405) and method == "HEAD":
            return []
        if answer.status in (404, 405) and answer.is_problem:
            problem = {"$ref": "#/components/schemas/Problem"}
            return [f"{method} {path}: {fault}" for fault in self.schemas.mismatches(problem, answer.json, "response")]
        refused = {"responses": {"default": {"$ref": "#/components/responses/Refused"}}}
        found = self._response(Operation(path, method, refused), method, answer)
        return [f"{method} {path} is not described and answers {answer.status}: {fault}" for fault in found]

    def webhook_faults(self, headers, body):
        """What is wrong with one webhook."""
        payload = json.loads(body)
        item = self.document["webhooks"].get(payload.get("event"), {}).get("post")
        if not item:
            return [f"webhook {payload.get('event')!r} is not described"]
        found = list(self._headers(item["parameters"], headers))
        schema = item["requestBody"]["content"]["application/json"]["schema"]
        found += self.schemas.mismatches(schema, payload, "payload")
        return [f"webhook {payload['event']}: {fault}" for fault in found]

    def _request(self, operation, match, query, headers, body):
        parameters = [self.resolved(parameter) for parameter in operation.item.get("parameters", [])]
        by_place = {(parameter["in"], parameter["name"]): parameter for parameter in parameters}
        for name, value in zip(operation.variables, match.groups()):
            yield from self._value(by_place[("path", name)], value)
        for name, value in urllib.parse.parse_qsl(query, keep_blank_values=True):
            if ("query", name) not in by_place:
                yield f"?{name} is not described"
            else:
                yield from self._value(by_place[("query", name)], value)
        yield from self._headers(operation.item.get("parameters", []), headers)
        described = operation.item.get("requestBody")
        if not (body and body.strip()):
            if described and described["required"]:
                yield "the body is missing"
        elif not described:
            if body.strip() != b"{}":
                yield "no body is described"
        else:
            media = next(value for name, value in headers.items() if name.lower() == "content-type").split(";")[0]
            if media not in described["content"]:
                yield f"a body of {media} is not described"
                return
            form = dict(urllib.parse.parse_qsl(body.decode())) if media.endswith("x-www-form-urlencoded") else None
            for fault in self.schemas.mismatches(described["content"][media]["schema"],
                    json.loads(body) if form is None else form, "request"):
                if not (operation.name in LENIENT and fault.endswith("is not described") and fault.count("/") == 1):
                    yield fault

    def _headers(self, parameters, headers):
        given = {name.lower(): value for name, value in headers.items()}
        for parameter in map(self.resolved, parameters):
            if parameter["in"] != "header":
                continue
            value = given.get(parameter["name"].lower())
            if value is not None:
                yield from self._value(parameter, value)
            elif parameter.get("required"):
                yield f"the header {parameter['name']} is missing"

    def _value(self, parameter, text):
        schema = self.resolved(parameter["schema"])
        value = int(text) if schema.get("type") == "integer" and re.fullmatch(r"-?\d+", text) else text
        yield from self.schemas.mismatches(schema, value, parameter["name"])

    def _response(self, operation, method, answer):
        responses = operation.item["responses"]
        response = self.resolved(responses.get(str(answer.status)) or responses["default"])
        described = {name.lower(): self.resolved(header) for name, header in response.get("headers", {}).items()}
        for name in TELLING_HEADERS:
            value = answer.headers.get(name)
            if value is not None and name.lower() not in described:
                yield f"the header {name} is not described"
            elif value is not None:
                yield from self._value({"name": name, "schema": described[name.lower()]["schema"]}, value)
        content = response.get("content", {})
        if str(answer.status) not in responses and not answer.is_problem:
            yield "this status is not described"
        elif answer.raw:
            media = answer.headers.get("Content-Type", "").split(";")[0].strip()
            if media not in content:
                yield f"a body of {media} is not described"
            elif answer.json is not None:
                yield from self.schemas.mismatches(content[media]["schema"], answer.json, "response")
        elif content and method != "HEAD":
            yield "the body is missing"

    def examples(self):
        """(where it is, its schema, its value) of every example."""
        for operation in self.operations:
            yield from self._examples_of(operation.item, operation.name)
        for name, item in self.document.get("webhooks", {}).items():
            yield from self._examples_of(item["post"], name)
        for name, parameter in self.document["components"]["parameters"].items():
            if "example" in parameter:
                yield f"parameter {name}", parameter["schema"], parameter["example"]

    def _examples_of(self, item, name):
        holders = {"request": item.get("requestBody", {}), **item["responses"]}
        for what, holder in holders.items():
            for media, content in self.resolved(holder).get("content", {}).items():
                for key, example in content["examples"].items():
                    where = f"{name} {what} {media} {key}"
                    yield where, content["schema"], self.resolved(example)["value"]


class Witness:
    """Sees every exchange of the tests, once it has the description of a server."""

    def __init__(self):
        self.description = None
        self.faults = []

    def ask(self, url):
        """Takes the description from a running server; servers of one test run are the same program."""
        if not self.description:
            trusting = ssl.create_default_context()
            trusting.check_hostname = False
            trusting.verify_mode = ssl.CERT_NONE
            with urllib.request.urlopen(url + "/api/docs-json", timeout=60, context=trusting) as answer:
                self.description = Description(json.load(answer))

    def see(self, method, target, headers, body, answer):
        if self.description:
            self._judge(self.description.faults(method, target, headers, body, answer))

    def see_webhook(self, headers, body):
        return self.description.webhook_faults(headers, body) if self.description else []

    def _judge(self, faults):
        if faults:
            self.faults += faults  # also for whoever waits for the thread that is failing here
            raise AssertionError("not as described: " + "; ".join(faults))


witness = Witness()
