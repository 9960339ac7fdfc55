# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a server needs for https."""

import os
import shutil
import ssl
import subprocess
import tempfile
import urllib.parse


class Certificate:
    """A self-signed certificate for this machine, in two files that can be written anew."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="candor-tls.")
        self.certificate = os.path.join(self.folder, "chain.pem")
        self.key = os.path.join(self.folder, "key.pem")
        self.environment = {"CANDOR_TLS_CERTIFICATE": self.certificate, "CANDOR_TLS_KEY": self.key}
        self.write()

    def write(self):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-keyout", self.key, "-out", self.certificate, "-days", "2", "-subj", "/CN=Candor under test",
            "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True, stdin=subprocess.DEVNULL)

    def trust(self):
        """What a client needs to believe the present certificate."""
        return ssl.create_default_context(cafile=self.certificate)

    def is_served_by(self, server):
        address = urllib.parse.urlsplit(server.url)
        with open(self.certificate, encoding="ascii") as file:
            mine = file.read()
        return ssl.get_server_certificate((address.hostname, address.port)) == mine

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
