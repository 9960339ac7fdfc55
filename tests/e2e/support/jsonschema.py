# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Validates values against the subset of JSON Schema 2020-12 that the API's description keeps to."""

import re

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
FORMATS = {
    "uuid": re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z"),
    "date-time": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)\Z"),
    "email": re.compile(r"([^@\s]+@[^@\s]+)?\Z"),
    "uri": re.compile(r"([a-z][a-z0-9+.-]*:[^\s]+)?\Z", re.IGNORECASE),
    "uri-reference": re.compile(r"[^\s]*\Z"),
}
ANNOTATIONS = {"description", "title", "default", "example", "examples", "format", "deprecated"}
KEYWORDS = {"$ref", "type", "enum", "const", "minimum", "maximum", "minLength", "maxLength", "pattern", "items", "minItems",
    "maxItems", "properties", "required", "additionalProperties", "propertyNames", "minProperties", "maxProperties",
    "allOf", "anyOf", "not"}


def has_type(value, name):
    if name == "integer":
        return (isinstance(value, int) and not isinstance(value, bool)
            or isinstance(value, float) and value.is_integer())
    if name == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


class Schemas:
    """`resolve` answers the target of a $ref. An object with described members is closed: another member is a fault."""

    def __init__(self, resolve):
        self._resolve = resolve

    def mismatches(self, schema, value, where):
        """Where `value` is not what `schema` says, as sentences that begin with a JSON pointer."""
        yield from self._check(schema, value, where)
        if isinstance(value, dict):
            names, is_open = self._known(schema, value)
            if names and not is_open:
                for name in value:
                    if name not in names:
                        yield f"{where}/{name} is not described"

    def _known(self, schema, value):
        """(described members, whether there may be others)"""
        if schema is True:
            return set(), False
        names = set(schema.get("properties", {}))
        is_open = schema.get("additionalProperties", False) is not False
        parts = list(schema.get("allOf", []))
        if "$ref" in schema:
            parts.append(self._resolve(schema["$ref"]))
        parts += [part for part in schema.get("anyOf", []) if next(self._check(part, value, ""), None) is None]
        for part in parts:
            more, part_is_open = self._known(part, value)
            names |= more
            is_open = is_open or part_is_open
        return names, is_open

    def _check(self, schema, value, where):
        if schema is True:
            return
        for keyword in schema:
            if keyword not in KEYWORDS and keyword not in ANNOTATIONS:
                yield f"{where}: the keyword {keyword} is outside of the subset"
        if "$ref" in schema:
            yield from self._check(self._resolve(schema["$ref"]), value, where)
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
            yield from self._check(part, value, where)
        yield from self._alternatives(schema, value, where)
        if isinstance(value, dict):
            yield from self._members(schema, value, where)
        elif isinstance(value, list):
            yield from self._limits(schema, "minItems", "maxItems", len(value), where)
            for index, entry in enumerate(value):
                yield from self.mismatches(schema.get("items", True), entry, f"{where}/{index}")
        elif isinstance(value, str):
            yield from self._text(schema, value, where)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield from self._limits(schema, "minimum", "maximum", value, where)

    def _alternatives(self, schema, value, where):
        if "anyOf" in schema:
            faults = [list(self.mismatches(part, value, where)) if "properties" not in schema
                else list(self._check(part, value, where)) for part in schema["anyOf"]]
            if all(faults):
                yield min(faults, key=len)[0] + f" (the nearest of {len(faults)} alternatives)"
        if "not" in schema and next(self._check(schema["not"], value, where), None) is None:
            yield f"{where} is what it must not be"

    def _text(self, schema, value, where):
        yield from self._limits(schema, "minLength", "maxLength", len(value), where)
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{where} is {value!r}, not like {schema['pattern']}"
        form = FORMATS.get(schema.get("format"))
        if form and not form.match(value):
            yield f"{where} is {value!r}, no {schema['format']}"

    def _members(self, schema, value, where):
        yield from self._limits(schema, "minProperties", "maxProperties", len(value), where)
        for name in schema.get("required", []):
            if name not in value:
                yield f"{where}/{name} is missing"
        properties = schema.get("properties", {})
        other = schema.get("additionalProperties", True)
        for name, entry in value.items():
            if "propertyNames" in schema:
                yield from self._check(schema["propertyNames"], name, f"{where}/{name} (the name)")
            if name in properties:
                yield from self.mismatches(properties[name], entry, f"{where}/{name}")
            elif other is False:
                yield f"{where}/{name} is not described"
            elif other is not True:
                yield from self.mismatches(other, entry, f"{where}/{name}")

    @staticmethod
    def _limits(schema, least, most, number, where):
        if number < schema.get(least, number) or number > schema.get(most, number):
            yield f"{where} is outside of {schema.get(least)}..{schema.get(most)}: {number}"
