// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a careful team would take instead of Candor's delivery engine: pg-boss, and a worker that posts with fetch. One
// POST is one job, answered with 201 once it is committed; a job is completed once the receiver has answered 2xx.
//
//   node server.mjs DATABASE_URL RECEIVER_PORT AT_ONCE poll|woken
//
// poll: the worker looks every half second, which is as often as pg-boss lets it. woken: whoever commits a job in this
// process wakes it besides, and it looks again at once after a full batch. Prints “listening on http://127.0.0.1:PORT”.
// POST /heap/N commits N jobs that nobody works on before the next POST /work.

import { createServer } from 'node:http';
import PgBoss from 'pg-boss';

const [database, receiver, atOnce, mode] = process.argv.slice(2);
const queue = 'webhooks';
const batchSize = 8 * Number(atOnce);
let worker;

// As long as an event of Candor's, and with the members that the receiver measures by.
function eventOf(candidateRef) {
  return {
    event: 'interview.received', runId: 'run_1700000000_0123abcd', interviewId: '01890000-0000-7000-8000-000000000000',
    candidateRef, state: 'RECEIVED', timestamp: new Date().toISOString(),
    tenantId: '01890000-0000-7000-8000-000000000001', data: {}, id: '01890000-0000-7000-8000-000000000002', sequence: 1,
  };
}

async function post(job) {
  const answer = await fetch(`http://127.0.0.1:${receiver}/hook`,
    { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(job.data) });
  if (!answer.ok) throw new Error(`the receiver answered ${answer.status}`);
}

async function work(jobs) {
  const left = [...jobs];
  await Promise.all(Array.from({ length: Number(atOnce) }, async () => {
    for (let job = left.pop(); job; job = left.pop()) await post(job);
  }));
  if (mode === 'woken' && jobs.length === batchSize) boss.notifyWorker(worker);
}

async function startWork() {
  worker ??= await boss.work(queue, { batchSize, pollingIntervalSeconds: 0.5 }, work);
}

async function answerTo(request, text) {
  if (request.url.startsWith('/heap/')) {
    await boss.offWork(queue);
    worker = undefined;
    for (let left = Number(request.url.slice(6)); left > 0; left -= 1000) {
      await boss.insert(Array.from({ length: Math.min(left, 1000) }, () => ({ name: queue, data: eventOf('heap') })));
    }
    return 201;
  }
  if (request.url === '/work') {
    await startWork();
    return 204;
  }
  await boss.send(queue, eventOf(JSON.parse(text).candidateRef));
  if (mode === 'woken') boss.notifyWorker(worker);
  return 201;
}

const boss = new PgBoss({ connectionString: database });
boss.on('error', (error) => console.error(error));
await boss.start();
await boss.createQueue(queue);
await startWork();

const server = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (piece) => { text += piece; }).on('end', async () => {
    const status = await answerTo(request, text).catch((error) => { console.error(error); return 500; });
    response.writeHead(status, { 'Content-Length': 0 }).end();
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
