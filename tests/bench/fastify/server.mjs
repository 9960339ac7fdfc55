// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The baseline: what a careful team would write in Node.js to accept an interview request durably. One POST makes the
// same rows as Candor's does, in one transaction, and is answered only after the commit is on disk.
//
//   node server.mjs [port] [database file]      prints “listening on http://127.0.0.1:PORT”

import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import Fastify from 'fastify';

const port = Number(process.argv[2] ?? 0);
const file = process.argv[3] ?? join(mkdtempSync(join(tmpdir(), 'fastify-bench-')), 'bench.db');
const apiKey = process.env.BENCH_API_KEY ?? 'sk_live_bench';

const database = new Database(file);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.pragma('foreign_keys = ON');
database.exec(`
  CREATE TABLE IF NOT EXISTS interviews (id TEXT PRIMARY KEY, tenant TEXT NOT NULL, run_id TEXT NOT NULL UNIQUE,
    external_id TEXT, state TEXT NOT NULL, revision INTEGER NOT NULL, request TEXT NOT NULL, created_at INTEGER NOT NULL,
    UNIQUE (tenant, external_id));
  CREATE TABLE IF NOT EXISTS history (interview TEXT NOT NULL REFERENCES interviews, sequence INTEGER NOT NULL,
    document TEXT NOT NULL, PRIMARY KEY (interview, sequence));
  CREATE TABLE IF NOT EXISTS events (id TEXT PRIMARY KEY, interview TEXT NOT NULL REFERENCES interviews,
    sequence INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE (interview, sequence));
  CREATE TABLE IF NOT EXISTS deliveries (id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES events, lane TEXT NOT NULL,
    state TEXT NOT NULL, due_at INTEGER NOT NULL, document TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS deliveries_due ON deliveries (state, due_at);
  CREATE TABLE IF NOT EXISTS audit (id TEXT PRIMARY KEY, tenant TEXT NOT NULL, at INTEGER NOT NULL, document TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS jobs (id TEXT PRIMARY KEY, kind TEXT NOT NULL, interview TEXT NOT NULL, due_at INTEGER NOT NULL);
`);

const insert = {
  interview: database.prepare('INSERT INTO interviews VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
  history: database.prepare('INSERT INTO history VALUES (?, ?, ?)'),
  event: database.prepare('INSERT INTO events VALUES (?, ?, ?, ?)'),
  delivery: database.prepare('INSERT INTO deliveries VALUES (?, ?, ?, ?, ?, ?)'),
  audit: database.prepare('INSERT INTO audit VALUES (?, ?, ?, ?)'),
  job: database.prepare('INSERT INTO jobs VALUES (?, ?, ?, ?)'),
};
const byExternalId = database.prepare('SELECT run_id, id, state FROM interviews WHERE tenant = ? AND external_id = ?');

const tenant = randomUUID();
const keyHash = createHash('sha256').update(apiKey).digest();

const store = database.transaction((request) => {
  const existing = request.externalId ? byExternalId.get(tenant, request.externalId) : undefined;
  if (existing)
    return { status: 200, interview: existing };
  const now = Date.now();
  const id = randomUUID();
  const runId = `run_${Math.floor(now / 1000)}_${randomBytes(4).toString('hex')}`;
  const document = JSON.stringify(request);
  insert.interview.run(id, tenant, runId, request.externalId ?? null, 'VALIDATING_SKILLS', 2, document, now);
  for (const [index, state] of ['RECEIVED', 'VALIDATING_SKILLS'].entries()) {
    const sequence = index + 1;
    const eventId = randomUUID();
    const body = JSON.stringify({
      id: eventId, event: `interview.${state.toLowerCase()}`, sequence, runId, interviewId: id,
      candidateRef: request.candidateRef, state, timestamp: new Date(now).toISOString(), tenantId: tenant, data: request,
    });
    insert.history.run(id, sequence, JSON.stringify({ to: state, actor: 'api-key', at: now, request }));
    insert.event.run(eventId, id, sequence, body);
    insert.delivery.run(randomUUID(), eventId, `tenant/${id}`, 'PENDING', now, body);
    insert.audit.run(randomUUID(), tenant, now, JSON.stringify({ what: 'interview', to: state, runId, request }));
  }
  insert.job.run(randomUUID(), 'validate-skills', id, now);
  return { status: 201, interview: { run_id: runId, id, state: 'VALIDATING_SKILLS' } };
});

const app = Fastify({ logger: false, bodyLimit: 1 << 20 });

app.addHook('onRequest', async (request, reply) => {
  const offered = createHash('sha256').update(request.headers['x-api-key'] ?? '').digest();
  if (!timingSafeEqual(offered, keyHash))
    return reply.code(401).send({ code: 'UNAUTHENTICATED' });
});

app.post('/api/v1/integration/interviews', {
  schema: {
    body: {
      type: 'object',
      required: ['position'],
      properties: {
        position: { type: 'string', minLength: 1, maxLength: 200 },
        level: { enum: ['JUNIOR', 'MID', 'SENIOR', 'LEAD'] },
        qualifications: { type: 'array', minItems: 1, maxItems: 50, items: { type: 'string', minLength: 1, maxLength: 500 } },
        candidateRef: { type: 'string', maxLength: 200 },
        externalId: { type: 'string', maxLength: 200 },
      },
    },
  },
}, async (request, reply) => {
  const { status, interview } = store(request.body);
  return reply.code(status).send({
    runId: interview.run_id, interviewId: interview.id, state: interview.state,
    message: 'Interview request accepted. Skill validation in progress.', dataQuality: 'EXCELLENT',
    missingFields: [], warnings: [],
  });
});

const address = await app.listen({ port, host: '127.0.0.1' });
console.log(`listening on ${address}`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await app.close();
    database.close();
  });
}
