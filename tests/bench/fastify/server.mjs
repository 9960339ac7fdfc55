// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The baseline: what a careful team would write in Node.js to accept an interview request durably. One POST makes the
// same rows as Candor's does, in one transaction, and is answered only after the commit is on disk.
//
//   node server.mjs [port] [database file]      prints “listening on http://127.0.0.1:PORT”

import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import Fastify from 'fastify';

const port = Number(process.argv[2] ?? 0);
const file = process.argv[3] ?? join(mkdtempSync(join(tmpdir(), 'fastify-bench-')), 'bench.db');
const apiKey = process.env.BENCH_API_KEY ?? 'sk_live_bench';

// Candor's own schema: the same tables, columns, keys and indexes, so that the same pages are written.
const migrations = fileURLToPath(new URL('../../../resources/migrations/', import.meta.url));
const schema = readdirSync(migrations).filter((name) => name.endsWith('.sql')).sort()
  .map((name) => readFileSync(join(migrations, name), 'utf8')).join('\n')
  .replaceAll(/@POSTGRESQL_ONLY@[^;]*;/g, '').replaceAll('@SQLITE_ONLY@', '')
  .replaceAll('@BLOB@', 'BLOB').replaceAll('@REAL@', 'REAL')
  .replaceAll('@POSITION@', 'INTEGER PRIMARY KEY AUTOINCREMENT');

const database = new Database(file);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.pragma('foreign_keys = ON');
database.unsafeMode(true); // a migration rewrites sqlite_schema
database.exec(schema);
database.unsafeMode(false);

// Time-ordered, as Candor's: random ids would cost the indexes more.
function uuid(now) {
  const time = now.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

const begun = Date.now();
const platform = uuid(begun);
const tenant = uuid(begun);
const chain = `tenant:${tenant}`;
database.prepare(`INSERT INTO platforms (id, name, domain, domain_key, settings, created_at, updated_at)
  VALUES (?, ?, ?, ?, ?, ?, ?)`)
  .run(platform, 'Platform', 'platform.example', `${platform}.example`, '{}', begun, begun);
database.prepare(`INSERT INTO tenants (id, platform_id, name, domain, domain_key, status, settings,
  webhook_secret_sealed, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  .run(tenant, platform, 'Tenant', 'tenant.example', `${tenant}.example`, 'ACTIVE', '{}', Buffer.alloc(61), begun, begun);

const insert = {
  interview: database.prepare(`INSERT INTO interviews (id, run_id, platform_id, tenant_id, state, revision, sequence,
    external_id, external_key, request_digest, candidate_ref, position, position_key, level, request, personal_sealed,
    data_quality, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
  key: database.prepare('INSERT INTO interview_keys (interview_id, wrapped) VALUES (?, ?)'),
  history: database.prepare(`INSERT INTO history (interview_id, revision, sequence, from_state, to_state, action,
    actor_kind, actor_id, actor_stated_as, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
  event: database.prepare(`INSERT INTO events (id, platform_id, tenant_id, interview_id, sequence, type, body_sealed,
    created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`),
  audit: database.prepare(`INSERT INTO audit (chain, sequence, at, actor_kind, actor_id, action, subject, detail,
    request_id, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
  head: database.prepare(`INSERT INTO audit_heads (chain, sequence, hash) VALUES (?, ?, ?)
    ON CONFLICT (chain) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash`),
  job: database.prepare(`INSERT INTO jobs (id, kind, platform_id, tenant_id, interview_id, payload, run_at, attempts,
    lease_until, lease_owner, claim, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, '', 0, ?)`),
};
const byExternalId = database.prepare('SELECT run_id, id, state FROM interviews WHERE tenant_id = ? AND external_key = ?');

const sealLength = '.'.repeat(29); // what encryption adds to Candor's blobs; nothing is encrypted here
const blob = (document) => Buffer.from(JSON.stringify(document) + sealLength);
const actor = uuid(begun);
const keyHash = createHash('sha256').update(apiKey).digest();
let auditSequence = 0;

const store = database.transaction((request, requestId) => {
  const existing = request.externalId ? byExternalId.get(tenant, request.externalId) : undefined;
  if (existing)
    return { status: 200, interview: existing };
  const now = Date.now();
  const id = uuid(now);
  const runId = `run_${Math.floor(now / 1000)}_${randomBytes(4).toString('hex')}`;
  const { candidateProfile, candidateName, candidateEmail, ...open } = request;
  const digest = createHash('sha256').update(JSON.stringify(request)).digest();
  insert.interview.run(id, runId, platform, tenant, 'VALIDATING_SKILLS', 2, 2, request.externalId, request.externalId,
    digest, request.candidateRef, request.position, request.position.toLowerCase(), request.level, JSON.stringify(open),
    blob({ candidateProfile, candidateName, candidateEmail }), 'EXCELLENT', now, now);
  insert.key.run(id, randomBytes(61));
  let hash = digest;
  const steps = [[null, 'RECEIVED', null], ['RECEIVED', 'VALIDATING_SKILLS', 'ACCEPT_REQUEST']];
  for (const [index, [from, to, action]] of steps.entries()) {
    const sequence = index + 1;
    const eventId = uuid(now);
    const by = from ? ['SYSTEM', ''] : ['API_KEY', actor];
    const event = `interview.${to.toLowerCase()}`;
    insert.history.run(id, sequence, sequence, from, to, action, ...by, '', '', now);
    insert.event.run(eventId, platform, tenant, id, sequence, event, blob({
      id: eventId, event, sequence, runId, interviewId: id, candidateRef: request.candidateRef, state: to,
      timestamp: new Date(now).toISOString(), tenantId: tenant, data: {},
    }), now);
    const detail = JSON.stringify(from ? { from, to } : { to });
    hash = createHash('sha256').update(hash).update(chain + now + actor + id + detail + requestId).digest();
    auditSequence += 1;
    insert.audit.run(chain, auditSequence, now, ...by, action ? 'interview.accept-request' : 'interview.create',
      `interview:${id}`, detail, requestId, hash);
  }
  insert.head.run(chain, auditSequence, hash);
  insert.job.run(uuid(now), 'validate', platform, tenant, id, '{}', now, now);
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
  const { status, interview } = store(request.body, `req_${request.id}`);
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
