# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A JSON client of the API that keeps its connection."""

import http.client
import json
import select
import urllib.parse

from support.openapi import witness


class Answer:
    """One response: status, headers (case-insensitive), raw body and, if it is JSON, the parsed one."""

    def __init__(self, response, raw):
        self.status = response.status
        self.headers = response.headers
        self.raw = raw
        media = (response.headers.get("Content-Type") or "").split(";")[0].strip()
        is_json = media in ("application/json", "application/problem+json")
        self.json = json.loads(raw) if is_json and raw else None
        self.is_problem = media == "application/problem+json"

    def __repr__(self):
        return f"{self.status} {self.raw[:2000].decode('utf-8', 'replace')}"

    def __getitem__(self, name):
        return self.json[name]


class Client:
    """One caller on one connection; for one thread. `headers` go with every request."""

    base_path = "/api/v1"
    tls = None  # an ssl.SSLContext for https, in place of the system's trust

    def __init__(self, url, headers=None, timeout=60):
        self.origin = url
        self.headers = dict(headers or {})
        self.cookie = None
        self._timeout = timeout
        self._connection = None

    def with_headers(self, **headers):
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return Client(self.origin, {**self.headers, **more}, self._timeout)

    def __del__(self):
        self.close()

    def close(self):
        if self._connection:
            self._connection.close()
            self._connection = None

    def request(self, method, path, body=None, headers=None):
        """`body`: bytes as they are, anything else as JSON. Raises OSError or HTTPException without an answer."""
        all_headers = {**self.headers, **(headers or {})}
        payload = body
        if body is not None and not isinstance(body, bytes):
            payload = json.dumps(body).encode()
        if payload is not None:
            all_headers.setdefault("Content-Type", "application/json")
        if self.cookie:
            all_headers["Cookie"] = self.cookie
        target = path if path.startswith("/api/") or path.startswith("/interview/") \
            else self.base_path + path
        try:
            connection = self._usable_connection()
            connection.request(method, target, payload, all_headers)
            response = connection.getresponse()
            answer = Answer(response, response.read())
        except (OSError, http.client.HTTPException):
            self.close()
            raise
        self._keep_cookie(answer)
        witness.see(method, target, all_headers, payload, answer)
        return answer

    def get(self, path, **query):
        if query:
            path += "?" + urllib.parse.urlencode({k: v for k, v in query.items() if v is not None})
        return self.request("GET", path)

    def post(self, path, body=None, headers=None):
        return self.request("POST", path, {} if body is None else body, headers)

    def put(self, path, body, headers=None):
        return self.request("PUT", path, body, headers)

    def patch(self, path, body, headers=None):
        return self.request("PATCH", path, body, headers)

    def delete(self, path, headers=None):
        return self.request("DELETE", path, None, headers)

    def items(self, path, **query):
        """All items of a list, page by page."""
        found = []
        cursor = None
        while True:
            page = self.get(path, cursor=cursor, **query)
            assert page.status == 200, page
            found += page["items"]
            cursor = page["nextCursor"]
            if not cursor:
                return found

    def _usable_connection(self):
        # A kept connection that has something to read before a question was asked was closed by the server.
        if self._connection and self._connection.sock and select.select([self._connection.sock], [], [], 0)[0]:
            self.close()
        if not self._connection:
            address = urllib.parse.urlsplit(self.origin)
            if address.scheme == "https":
                self._connection = http.client.HTTPSConnection(address.hostname, address.port, timeout=self._timeout,
                    context=self.tls)
            else:
                self._connection = http.client.HTTPConnection(address.hostname, address.port, timeout=self._timeout)
        return self._connection

    def _keep_cookie(self, answer):
        for line in answer.headers.get_all("Set-Cookie") or []:
            self.cookie = line.split(";")[0]
