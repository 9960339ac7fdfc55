// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verifies deliveries with the libraries that receivers use: standardwebhooks, and the last svix that has an
// implementation of its own (later ones call standardwebhooks).
//
// Reads from stdin {checks: [{secret, headers, body}]} with each body in Base64, and prints for each library
// the outcome of every check: "accepted", or why not.

import { Webhook as StandardWebhook } from "standardwebhooks";
import { Webhook as SvixWebhook } from "svix";

function outcome(Webhook, { secret, headers, body }) {
  try {
    new Webhook(secret).verify(Buffer.from(body, "base64"), headers);
    return "accepted";
  } catch (error) {
    return error.message || String(error);
  }
}

const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);
const { checks } = JSON.parse(Buffer.concat(pieces).toString("utf8"));
const told = {
  standardwebhooks: checks.map((check) => outcome(StandardWebhook, check)),
  svix: checks.map((check) => outcome(SvixWebhook, check)),
};
process.stdout.write(JSON.stringify(told));
