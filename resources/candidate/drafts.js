// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person wrote, kept on their device until the server has the sent answer. A draft belongs to one interview
// (its owner), one turn and one question text, so that no draft shows up under a question it was not written for.
// Storage that refuses (private windows, quota) falls back to memory, and isDurable() says so.

const draftKey = 'candor.draft';
const keptKey = 'candor.kept';
const ownerKey = 'candor.owner';

const memory = new Map();
let durable = true;

function read(storage, key) {
    if (memory.has(key))
        return memory.get(key);
    try {
        return JSON.parse(storage().getItem(key));
    } catch {
        return null;
    }
}

function write(storage, key, value) {
    try {
        storage().setItem(key, JSON.stringify(value));
        memory.delete(key);
        durable = true;
    } catch {
        memory.set(key, value);
        durable = false;
    }
}

function remove(storage, key) {
    memory.delete(key);
    try {
        storage().removeItem(key);
    } catch {
        // Nothing was kept there either.
    }
}

// Functions, because merely reading window.localStorage throws where storage is forbidden.
const device = () => window.localStorage;
const tab = () => window.sessionStorage;

// A short mark of a join token that says whether two links belong to the same interview, without keeping the token:
// a hash of the token's subject when it has one, which all links of an interview share, else of the whole token.
function markOf(token) {
    let subject = token;
    try {
        const claims = JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
        subject = typeof claims.sub === 'string' ? claims.sub : token;
    } catch {
        // Not a JWT that can be read here: the whole token identifies it.
    }
    let hash = 0xcbf29ce484222325n; // FNV-1a, 64 bit
    for (const character of new TextEncoder().encode(subject))
        hash = BigInt.asUintN(64, (hash ^ BigInt(character)) * 0x100000001b3n);
    return hash.toString(36);
}

// To be called when a link has been exchanged: on a shared device, another person's texts go away.
export function claimFor(token) {
    const mark = markOf(token);
    if (read(device, ownerKey) !== mark)
        forgetEverything();
    write(device, ownerKey, mark);
}

export function keepDraft(question, text) {
    write(device, draftKey,
        { interview: rememberedInterview(), questionId: question.id, turn: question.turn, prompt: question.text, text });
}

export function isDurable() {
    return durable;
}

// The draft on this device, unless it was written for another interview in another tab.
function ownDraft() {
    const draft = read(device, draftKey);
    return draft?.interview === rememberedInterview() ? draft : null;
}

// The draft of exactly this question, or ''.
export function draftFor(question) {
    const draft = ownDraft();
    const matches = draft?.questionId === question.id && draft.turn === question.turn && draft.prompt === question.text;
    return matches && typeof draft.text === 'string' ? draft.text : '';
}

// Takes out a draft that was written for another question, if there is one.
export function takeStrayDraft(question) {
    const draft = ownDraft();
    if (!draft || draftFor(question))
        return null;
    remove(device, draftKey);
    return draft.text?.trim() && !draft.sending ? { prompt: String(draft.prompt ?? ''), text: String(draft.text) } : null;
}

// Marks the draft as sent but not yet confirmed: if the interview has moved on at the next visit, it did arrive.
export function markSending() {
    const draft = ownDraft();
    if (draft)
        write(device, draftKey, { ...draft, sending: true });
}

export function forgetDraft() {
    remove(device, draftKey);
}

// Texts the interview moved past before they were sent: kept in this tab until used or dismissed.
export function keptText() {
    return read(tab, keptKey);
}

export function keepText(kept) {
    write(tab, keptKey, kept);
}

export function forgetKept() {
    remove(tab, keptKey);
}

export function forgetEverything() {
    forgetDraft();
    forgetKept();
    remove(device, ownerKey);
    remove(tab, 'candor.state');
}

// Which interview this tab shows.
export function rememberInterview(id) {
    write(tab, 'candor.interview', id);
}

export function rememberedInterview() {
    return read(tab, 'candor.interview');
}

// What this tab has been through ('finished' or 'human'), for pages the server no longer answers.
export function rememberState(state) {
    write(tab, 'candor.state', state);
}

export function rememberedState() {
    return read(tab, 'candor.state');
}
