# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Checks requests and responses against the server's own OpenAPI document."""

import re

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def has_type(value, name):
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool) or isinstance(value, float) and value.is_integer()
    if name == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


class Document:
    """An OpenAPI 3.1 document, whose schemas keep to the subset that is checked here."""

    def __init__(self, document):
        self._document = document
        self._operations = []
        base = (document.get("servers") or [{"url": ""}])[0]["url"]
        base = re.sub(r"^https?://[^/]+", "", base).rstrip("/")
        for template, operations in document["paths"].items():
            parts = re.split(r"\{[^}]+\}", base + template)
            pattern = re.compile("[^/]+".join(map(re.escape, parts)) + r"\Z")
            variables = len(parts) - 1
            for method, operation in operations.items():
                self._operations.append((variables, method.upper(), pattern, template, operation))
        self._operations.sort(key=lambda operation: operation[0])  # a literal segment goes before a variable

    def faults(self, method, path, body, answer):
        """What is wrong with one exchange, as sentences. `body` is parsed JSON or None."""
        path = path.split("?")[0]
        for _, known, pattern, template, operation in self._operations:
            if known == method and pattern.match(path):
                where = f"{method} {template} {answer.status}"
                return [f"{where}: {fault}" for fault in self._exchange(operation, body, answer)]
        return [] if answer.status in (404, 405) else [f"{method} {path} is not described and answers {answer.status}"]

    def _exchange(self, operation, body, answer):
        if answer.status < 300 and body is not None and "requestBody" in operation:
            yield from self._media(self._resolved(operation["requestBody"]), "application/json", body, "request")
        responses = operation["responses"]
        response = responses.get(str(answer.status)) or responses.get(f"{answer.status // 100}XX") \
            or responses.get("default")
        if response is None:
            yield "this status is not described"
        elif answer.json is not None:
            media = answer.headers["Content-Type"].split(";")[0].strip()
            yield from self._media(self._resolved(response), media, answer.json, "response")

    def _media(self, holder, media, value, where):
        content = holder.get("content", {}).get(media)
        if content is None:
            yield f"{where} as {media} is not described"
        elif "schema" in content:
            yield from self.mismatches(content["schema"], value, where)

    def _resolved(self, node):
        while "$ref" in node:
            target = self._document
            for part in node["$ref"].lstrip("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def mismatches(self, schema, value, where):
        """Where `value` is not what `schema` says."""
        if schema is True:
            return
        if "$ref" in schema:
            yield from self.mismatches(self._resolved(schema), value, where)
        names = schema.get("type", [])
        names = [names] if isinstance(names, str) else names
        if names and not any(has_type(value, name) for name in names):
            yield f"{where} is {type(value).__name__}, not {' or '.join(names)}"
            return
        if "enum" in schema and value not in schema["enum"]:
            yield f"{where} is {value!r}, none of {schema['enum']}"
        if "const" in schema and value != schema["const"]:
            yield f"{where} is {value!r}, not {schema['const']!r}"
        for part in schema.get("allOf", []):
            yield from self.mismatches(part, value, where)
        for keyword, allowed in (("anyOf", lambda count: count > 0), ("oneOf", lambda count: count == 1)):
            if keyword in schema:
                fitting = sum(1 for part in schema[keyword] if not list(self.mismatches(part, value, where)))
                if not allowed(fitting):
                    yield f"{where} fits {fitting} of its {keyword}"
        if isinstance(value, dict):
            yield from self._members(schema, value, where)
        elif isinstance(value, list):
            yield from self._limits(schema, "Items", len(value), where)
            for index, entry in enumerate(value):
                yield from self.mismatches(schema.get("items", True), entry, f"{where}/{index}")
        elif isinstance(value, str):
            yield from self._limits(schema, "Length", len(value), where)
            if "pattern" in schema and not re.search(schema["pattern"], value):
                yield f"{where} is {value!r}, not like {schema['pattern']}"
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield from self._limits(schema, "imum", value, where)

    def _members(self, schema, value, where):
        for name in schema.get("required", []):
            if name not in value:
                yield f"{where} lacks {name}"
        properties = schema.get("properties", {})
        other = schema.get("additionalProperties", True)
        for name, entry in value.items():
            if name in properties:
                yield from self.mismatches(properties[name], entry, f"{where}/{name}")
            elif other is False:
                yield f"{where} has {name}, which is not described"
            elif other is not True:
                yield from self.mismatches(other, entry, f"{where}/{name}")

    @staticmethod
    def _limits(schema, suffix, number, where):
        if number < schema.get(f"min{suffix}", number) or number > schema.get(f"max{suffix}", number):
            yield f"{where} is outside of its limits ({suffix}: {number})"
