# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Random values for the subset of JSON Schema that the API's description keeps to: right, nearly right, and wrong."""

import json
import re
import uuid

WORDS = ("senior", "engineer", "TypeScript", "queue", "SENIOR", "en", "de-CH", "text", "42", "true", "null", "a", "x" * 90)
NASTY = ("", " ", "\x00", "\x1f\x7f", "\u202e\u200b", "e\u0301", "\U0001f600" * 3, "\ufeffx", "\uffff", "'; DROP TABLE users --",
    "<script>alert(1)</script>", "%00%2e%2e", "../../etc/passwd", "${7*7}{{7*7}}", "\\u0000", "\"\\", "A" * 5000, "\u00df\u0130",
    "1e400", "-0", "NaN", "2026-02-30T25:61:61Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "null", "*", "%", "_", "\r\n")
NUMBERS = (0, -1, 1, 2, 5, 60, 2**31 - 1, 2**31, 2**53, 2**63, 10**30, -2**63, 0.1, 1.5, 4.95, 1e-300, 1e300)
TIMES = ("2030-01-01T00:00:00Z", "2026-01-01T00:00:00.123Z", "2026-12-31T23:59:59+02:00", "1970-01-01T00:00:00Z")
RAW = (b"", b" ", b"{", b"[]", b"null", b"\"x\"", b"{\"a\":1,\"a\":2}", b"{\"a\":\"\\ud800\"}", b"\xff\xfe{}", b"{}{}", b"[" * 70,
    b"{\"position\":1e999}", b"{'a':1}", b"\xef\xbb\xbf{}", b"{\"a\":" * 70 + b"1" + b"}" * 70, b"a=b&c=d", b"\x00")


class Values:
    """`resolve` answers the target of a $ref; `known` is a list of ids, grown by the caller; `urls` those to call back.

    `hints` holds, for the name of a member or parameter, values that make sense on this server.
    """

    def __init__(self, generator, resolve, known, urls, hints):
        self.hints = hints
        self._random = generator
        self._resolve = resolve
        self._known = known
        self._urls = urls

    def right(self, schema, depth=0):
        """A value that the schema describes, as far as it is easily told."""
        pick = self._random
        schema = {} if schema is True else schema
        while "$ref" in schema:
            schema = self._resolve(schema["$ref"])
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return pick.choice(schema["enum"])
        parts = [self._resolve(part["$ref"]) if "$ref" in part else part for part in schema.get("allOf", [])]
        if parts:
            merged = {"type": "object", "properties": {}, "required": []}
            for part in [*parts, schema]:
                merged["properties"].update(part.get("properties", {}))
                merged["required"] += part.get("required", [])
            schema = merged
        kind = schema.get("type") or ("object" if "properties" in schema else pick.choice(("string", "integer", "boolean")))
        kind = pick.choice(kind) if isinstance(kind, list) else kind
        if "anyOf" in schema and "properties" not in schema:
            return self.right(pick.choice(schema["anyOf"]), depth + 1)
        return getattr(self, "_" + kind)(schema, depth)

    def named(self, name, schema, depth=0):
        """A value for the member or parameter of this name."""
        if self.hints.get(name) and self._random.random() < 0.7:
            return self._random.choice(self.hints[name])
        return self.right(schema, depth)

    def _object(self, schema, depth):
        properties = schema.get("properties", {})
        needed = set(schema.get("required", []))
        if "anyOf" in schema:
            needed.update(self._random.choice(schema["anyOf"]).get("required", []))
        made = {name: self.named(name, part, depth + 1) for name, part in properties.items()
            if name in needed or (depth < 5 and self._random.random() < 0.5)}
        other = schema.get("additionalProperties")
        if isinstance(other, dict):
            made.update({f"name{number}": self.right(other, depth + 1) for number in range(self._random.randrange(3))})
        return made

    def _array(self, schema, depth):
        least = schema.get("minItems", 0)
        count = self._random.randint(least, max(least, min(schema.get("maxItems", 3), 3)))
        return [self.right(schema.get("items", True), depth + 1) for _ in range(count)]

    def _string(self, schema, _depth):
        pick = self._random
        form = schema.get("format")
        if form == "uuid":
            return pick.choice([one for one in self._known if not one.startswith("run_")] or [str(uuid.UUID(int=1))])
        if form == "uri":
            return pick.choice(self._urls)
        if form == "date-time":
            return pick.choice(TIMES)
        if form == "email":
            return f"user{pick.randrange(500)}@example.com"
        least, most = schema.get("minLength", 0), min(schema.get("maxLength", 60), 400)
        text = " ".join(pick.choice(WORDS) for _ in range(pick.randint(1, 6)))
        text = (text + "-" + "x" * least)[:max(least, most)]
        pattern = schema.get("pattern")
        if pattern and not re.search(pattern, text):
            return self._like(pattern)
        return text

    def _like(self, pattern):
        candidates = ("a.example.com", "interview:read", "interview:*", "*", "NOT_FOUND", "en", "builtin", "text", "X-Custom",
            "run_1749123456_a1b2c3d4", *TIMES, *self._known[:3])
        fitting = [one for one in candidates if re.search(pattern, one)]
        return self._random.choice(fitting) if fitting else "x"

    def _integer(self, schema, _depth):
        return self._random.randint(schema.get("minimum", 0), min(schema.get("maximum", 100), schema.get("minimum", 0) + 100))

    def _number(self, schema, _depth):
        return round(self._random.uniform(schema.get("minimum", 0), schema.get("maximum", 100)), 1)

    def _boolean(self, _schema, _depth):
        return self._random.random() < 0.5

    def _null(self, _schema, _depth):
        return None

    def wrong(self):
        """Any JSON value at all."""
        pick = self._random
        choices = (lambda: pick.choice(NASTY), lambda: pick.choice(NUMBERS), lambda: pick.choice((None, True, False)),
            lambda: [], lambda: {}, lambda: [pick.choice(NASTY)] * pick.randrange(60), lambda: {pick.choice(NASTY): None},
            lambda: pick.choice(self._known) if self._known else "x")
        return pick.choice(choices)()

    def spoilt(self, value):
        """The value with one thing changed, somewhere in it."""
        pick = self._random
        if isinstance(value, dict) and value and pick.random() < 0.8:
            name = pick.choice(sorted(value))
            what = pick.randrange(4)
            if what == 0:
                return {other: entry for other, entry in value.items() if other != name}
            if what == 1:
                return {**value, pick.choice(("unknown", "", "__proto__", name.upper(), "\u00e9")): self.wrong()}
            return {**value, name: self.spoilt(value[name]) if what == 2 else self.wrong()}
        if isinstance(value, list) and value and pick.random() < 0.8:
            place = pick.randrange(len(value))
            return [*value[:place], self.spoilt(value[place]), *value[place + 1:]]
        if isinstance(value, str) and pick.random() < 0.5:
            return value * 40 if pick.random() < 0.5 else value + pick.choice(NASTY)
        return self.wrong()

    def body(self, schema):
        """The bytes of a body for this schema."""
        pick = self._random
        value = self.right(schema)
        luck = pick.random()
        if luck < 0.5:
            return json.dumps(value).encode()
        if luck < 0.85:
            return json.dumps(self.spoilt(value)).encode()
        if luck < 0.9:
            return json.dumps(self.wrong()).encode()
        if luck < 0.95:
            return pick.choice(RAW)
        whole = bytearray(json.dumps(value).encode())
        whole[pick.randrange(len(whole))] = pick.randrange(256)
        return bytes(whole)
