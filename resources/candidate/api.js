// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The candidate's calls (contract §8): JSON in, JSON out, errors as ApiError. Nothing here touches the page.

import { rememberedInterview, rememberInterview } from './drafts.js';

const base = '/api/v1/candidate';
const requestTimeout = 20000; // ms; an answer that takes longer counts as a lost connection
const firstWait = 1000; // ms; doubled with each failure
const longestWait = 30000; // ms

// Why a call failed. `kind` is what a page acts on:
//   offline   nothing came back                    closed      410, the interview is finished or cancelled
//   server    5xx                                  consent     403 CONSENT_REQUIRED
//   tooMany   429, after `retryAfter` seconds      suspended   403, the organisation is suspended
//   signedOut 401                                  moved       409, another turn is the current one
//   tooLong   413                                  state       400 INVALID_STATE
//   elsewhere 409 OTHER_INTERVIEW, this browser has opened another interview since
//   refused   any other 4xx
export class ApiError extends Error {
    constructor({ kind, status = 0, code = '', detail = '', retryAfter = 0, requestId = '' }) {
        super(`${kind} ${status} ${code} ${detail}`.trim());
        Object.assign(this, { kind, status, code, detail, retryAfter, requestId });
    }

    // True when asking again, unchanged, may work.
    get isPassing() {
        return ['offline', 'server', 'tooMany'].includes(this.kind);
    }
}

function kindOf(status, code) {
    if (status === 401)
        return 'signedOut';
    if (status === 410)
        return 'closed';
    if (status === 403)
        return code === 'CONSENT_REQUIRED' ? 'consent' : 'suspended';
    if (status === 409)
        return code === 'OTHER_INTERVIEW' ? 'elsewhere' : 'moved';
    if (status === 413)
        return 'tooLong';
    if (status === 429)
        return 'tooMany';
    if (status === 400 && code === 'INVALID_STATE')
        return 'state';
    return status >= 500 ? 'server' : 'refused';
}

// Retry-After in seconds, from either of its two forms.
function retryAfterSeconds(header) {
    if (!header)
        return 0;
    const seconds = Number(header);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds);
    const date = Date.parse(header);
    return Number.isNaN(date) ? 0 : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

async function errorFrom(response) {
    let problem = {};
    try {
        problem = (await response.json()) ?? {};
    } catch {
        // A proxy's page instead of a problem document: the status alone has to do.
    }
    return new ApiError({
        kind: kindOf(response.status, problem.code),
        status: response.status,
        code: problem.code ?? '',
        detail: problem.detail ?? '',
        retryAfter: retryAfterSeconds(response.headers.get('Retry-After')),
        requestId: problem.requestId ?? response.headers.get('X-Request-Id') ?? '',
    });
}

// Every interview of a browser has the same cookie; the tab remembers which one it shows, so that no answer can end up
// in another.
function shownInterview() {
    const id = rememberedInterview();
    return id ? { 'X-Candor-Interview': id } : {};
}

async function remembering(answer) {
    const result = await answer;
    rememberInterview(result.interview);
    return result;
}

async function call(method, path, body, { keepalive = false } = {}) {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), requestTimeout);
    try {
        const response = await fetch(base + path, {
            method,
            headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...shownInterview() },
            body: body === undefined ? undefined : JSON.stringify(body),
            credentials: 'same-origin',
            cache: 'no-store',
            redirect: 'error',
            referrerPolicy: 'no-referrer',
            keepalive,
            signal: timeout.signal,
        });
        if (!response.ok)
            throw await errorFrom(response);
        return response.status === 204 ? null : await response.json();
    } catch (error) {
        // Anything that is not a readable answer is a connection that broke on the way.
        throw error instanceof ApiError ? error : new ApiError({ kind: 'offline', detail: error.name });
    } finally {
        clearTimeout(timer);
    }
}

export const api = {
    openSession: (token) => remembering(call('POST', '/session', { token })),
    interview: () => remembering(call('GET', '/interview')),
    consent: (body) => call('POST', '/consent', body),
    start: () => call('POST', '/start', { mode: 'text' }),
    next: () => call('GET', '/next'),
    answer: (body, options) => call('POST', '/answers', body, options),
    complete: (body) => call('POST', '/complete', body),
};

// Milliseconds before attempt `failures` + 1: doubling, with jitter, never before the server's Retry-After.
export function waitAfter(failures, error) {
    const doubled = Math.min(longestWait, firstWait * 2 ** (failures - 1));
    return Math.max((error?.retryAfter ?? 0) * 1000, doubled * (0.75 + Math.random() / 2));
}

// Waits `milliseconds`, or less: until the browser is back online (unless the server named the time) or `signal`
// is aborted.
export function pause(milliseconds, { signal, wakeOnline = true } = {}) {
    return new Promise((resolve) => {
        const finish = () => {
            clearTimeout(timer);
            window.removeEventListener('online', finish);
            signal?.removeEventListener('abort', finish);
            resolve();
        };
        const timer = setTimeout(finish, milliseconds);
        if (wakeOnline)
            window.addEventListener('online', finish);
        signal?.addEventListener('abort', finish);
    });
}

// Runs `attempt` until it succeeds or fails for good. `onWait(error, milliseconds)` is told of each wait. When `signal`
// is aborted, the last error is thrown.
export async function persist(attempt, { onWait = () => {}, signal } = {}) {
    for (let failures = 1; ; ++failures) {
        try {
            return await attempt();
        } catch (error) {
            if (!(error instanceof ApiError) || !error.isPassing || signal?.aborted)
                throw error;
            const milliseconds = waitAfter(failures, error);
            onWait(error, milliseconds);
            await pause(milliseconds, { signal, wakeOnline: error.kind !== 'tooMany' });
            if (signal?.aborted)
                throw error;
        }
    }
}
