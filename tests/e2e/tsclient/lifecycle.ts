// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An interview from its request to the approved report, with a client whose types are generated from the published
// description. The candidate's part is what a browser does. Prints what the report says as JSON.
//
//   CANDOR_URL=https://… CANDOR_KEY=sk_live_… node built/lifecycle.js

import createClient from 'openapi-fetch';
import type { components, paths } from './api.js';

type Interview = components['schemas']['Interview'];
type State = components['schemas']['State'];
type Problem = components['schemas']['Problem'];

function setting(name: string): string {
    const value = process.env[name];
    if (!value)
        throw new Error(`set ${name}`);
    return value;
}

const url = setting('CANDOR_URL');
const client = createClient<paths>({ baseUrl: url, headers: { 'X-API-Key': setting('CANDOR_KEY') } });

// The data of an answer, or its problem as an exception.
function must<T>(answer: { data?: T; error?: Problem; response: Response }): T {
    if (answer.error)
        throw new Error(`${answer.response.status} ${answer.error.code}: ${answer.error.detail}`);
    if (answer.data === undefined)
        throw new Error(`${answer.response.status} without a body`);
    return answer.data;
}

async function untilState(runId: string, state: State): Promise<Interview> {
    for (const end = Date.now() + 60_000; Date.now() < end;) {
        const now = must(await client.GET('/api/v1/integration/interviews/{runId}', { params: { path: { runId } } }));
        if (now.state === state)
            return now;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${runId} doesn't become ${state}`);
}

async function create(): Promise<string> {
    const request = {
        body: {
            candidateRef: 'ats_app_8821',
            position: 'Senior Software Engineer',
            level: 'SENIOR' as const,
            qualifications: ['5+ years of production TypeScript experience', 'Strong async/concurrency patterns knowledge'],
            companyName: 'Acme Corp',
            externalId: 'ats_job_app_8821',
        },
    };
    const made = must(await client.POST('/api/v1/integration/interviews', request));
    const again = await client.POST('/api/v1/integration/interviews', request);
    if (must(again).runId !== made.runId || again.response.status !== 200)
        throw new Error('the same request makes the same interview');
    return made.runId;
}

// What somebody with the request's experience might say to a question.
function story(question: { text: string; turn: number }): string {
    const asked = question.text.toLowerCase();
    const told = stories.find(([word]) => asked.includes(word))?.[1] ?? '';
    return `${told} That was project number ${question.turn}, and I would do it that way again.`;
}

const stories: [string, string][] = [
    ['typescript', 'In 2021 I moved our order service from JavaScript to TypeScript with strict null checks. I generated the types '
        + 'from the schema because hand-written ones had drifted; run-time type errors fell by 80 percent.'],
    ['concurren', 'I found a race in our asynchronous job queue where two workers claimed one record. I added a row lock and a '
        + 'fencing token, wrote a test that replays the interleaving, and lost updates went from 12 a week to none.'],
    ['fail', 'The failure that taught me most was a cache stampede. I measured first, found that every key expired at the same '
        + 'second, added jitter, and the p99 fell from 4 s to 300 ms.'],
    ['', 'I led a team of four that rebuilt the billing service. I split writers from readers, introduced back pressure, and '
        + 'rolled out behind a flag; we cut costs by 35 percent within two months.'],
];

// A browser's part: a cookie in place of the link's token, and one answer after the other.
async function interview(link: string): Promise<number> {
    let cookie = '';
    const call = async (name: string, body?: object): Promise<any> => {
        const headers: Record<string, string> = { 'Content-Type': 'application/json', Origin: new URL(url).origin };
        if (cookie)
            headers.Cookie = cookie;
        const init: RequestInit = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
        const answer = await fetch(`${url}/api/v1/candidate/${name}`, init);
        cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
        if (!answer.ok)
            throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
        return answer.json();
    };
    await call('session', { token: link.split('/').at(-1) });
    const { notice } = await call('interview');
    await call('consent', { noticeVersion: notice.version, accepted: true });
    await call('start', { mode: 'text' });
    for (let count = 0; ; ++count) {
        const { done, question } = await call('next');
        if (done) {
            await call('complete', {});
            return count;
        }
        await call('answers', { questionId: question.id, turn: question.turn, text: story(question), final: true });
    }
}

const runId = await create();
const path = { runId };
const pending = await untilState(runId, 'PENDING');
const approved = must(await client.POST('/api/v1/integration/interviews/{runId}/plan/approve',
    { params: { path }, body: { actorId: 'recruiter-id', ...(pending.plan ? { planId: pending.plan.id } : {}) } }));
const answered = await interview(approved.interviewLink);
await untilState(runId, 'ASSESSMENT_PENDING');
const released = must(await client.POST('/api/v1/integration/interviews/{runId}/assessment/approve',
    { params: { path }, body: { actorId: 'recruiter-id' } }));
const { assessment } = await untilState(runId, released.workflowState);
if (!assessment)
    throw new Error('an approved report is shown');
const ranking = must(await client.GET('/api/v1/integration/rankings', { params: { query: { limit: 10 } } }));
const events = must(await client.GET('/api/v1/integration/events', { params: { query: { limit: 200 } } }));
const refused = await client.GET('/api/v1/integration/interviews/{runId}', { params: { path: { runId: 'run_1_00000000' } } });
console.log(JSON.stringify({
    runId, answered, state: released.workflowState, overallScore: assessment.overallScore,
    competencies: assessment.competencies.map((competency) => competency.name), ranked: ranking.items[0]?.runId,
    events: events.items.map((event) => event.event), refused: refused.error?.code,
}));
