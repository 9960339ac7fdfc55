// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /interview/room: one question after the other. A text leaves this device's draft only when the server has confirmed
// the sent answer.

import { api, persist } from './api.js';
import { Autosave } from './autosave.js';
import * as drafts from './drafts.js';
import { element, enter, focusHeading, goWhere, markLanguage, setTitle, show, showError } from './page.js';
import { text } from './strings.js';

let interview = null;
let question = null;
let autosave = null;
let sending = null; // the AbortController of a send under way
let hadTrouble = false;

const answer = () => element('answer');

// ---- what the person is told

function announce(sentence) {
    element('announcement').textContent = sentence;
}

function showSaveState(state, sentence) {
    element('save-state').dataset.state = state;
    element('save-text').textContent = sentence;
    // Read aloud only when trouble starts or ends: a voice at every pause in typing would disturb.
    const isTrouble = state === 'waiting' || state === 'failed';
    if (isTrouble && !hadTrouble)
        announce(sentence);
    if (hadTrouble && state === 'saved')
        announce(text('backAgain'));
    if (isTrouble || state === 'saved')
        hadTrouble = isTrouble;
}

function waitingSentence(error, milliseconds, offline, retry) {
    if (error.kind === 'tooMany')
        return text('saveTooMany', { seconds: Math.ceil(milliseconds / 1000) });
    return text(error.kind === 'offline' && !navigator.onLine ? offline : retry);
}

function failureSentence(error) {
    return text(error.kind === 'tooLong' ? 'saveTooLong' : 'saveFailed');
}

function complain(sentence) {
    element('complaint').textContent = sentence;
    element('complaint').hidden = !sentence;
    if (sentence)
        answer().setAttribute('aria-invalid', 'true');
    else
        answer().removeAttribute('aria-invalid');
}

// ---- saving while writing

function onSaveState(state, error, milliseconds) {
    switch (state) {
    case 'editing':
        return showSaveState(state, text('saveEditing'));
    case 'saving':
        return showSaveState(state, text('saveSaving'));
    case 'saved':
        return showSaveState(state, text('saveSaved'));
    case 'waiting':
        return showSaveState(state, waitingSentence(error, milliseconds, 'saveOffline', 'saveRetry'));
    default:
        return onRefused(error);
    }
}

// A save or a send that the server will not take. Only errors about the text itself leave the person on the question.
async function onRefused(error) {
    if (error.kind === 'moved')
        return followServer();
    if (error.kind === 'state' || error.kind === 'consent') {
        try {
            const current = await persist(api.interview);
            if (goWhere(current.state))
                return undefined;
        } catch (second) {
            return showError(second);
        }
    }
    if (error.kind === 'tooLong' || error.kind === 'refused')
        return showSaveState('failed', failureSentence(error));
    return showError(error);
}

// The interview is at another turn than this page: shows that one and keeps what was written for this one.
async function followServer() {
    const written = answer().value;
    if (written.trim())
        drafts.keepText({ prompt: question.text, text: written });
    drafts.forgetDraft();
    await loadNext();
}

// ---- a question on the page

function fillKept() {
    const kept = drafts.keptText();
    element('kept').hidden = !kept;
    element('kept-body').textContent = kept ? text('keptBody', { question: kept.prompt }) : '';
    element('kept-text').textContent = kept?.text ?? '';
}

function fillQuestion() {
    const { kind, index, total, section } = question;
    const isFollowUp = kind === 'FOLLOW_UP';
    const title = text(isFollowUp ? 'roomTitleFollowUp' : 'roomTitle', { index, total });
    element('counter').textContent = text('roomTitle', { index, total }); // the mark below says that it is a follow-up
    element('section').textContent = section ?? '';
    element('section').hidden = !section;
    element('follow-up').hidden = !isFollowUp;
    element('question').textContent = question.text;
    element('question').dataset.turn = question.turn;
    for (const id of ['question', 'section'])
        markLanguage(element(id), interview.contentLanguage);
    markLanguage(answer(), interview.language);
    answer().dir = 'auto';
    const progress = element('progress');
    progress.max = total;
    progress.value = index - 1;
    progress.textContent = text('progress', { answered: index - 1, total });
    setTitle(title, interview);
}

function showQuestion(next) {
    question = next;
    const stray = drafts.takeStrayDraft(question);
    if (stray)
        drafts.keepText(stray);
    fillQuestion();
    fillKept();
    complain('');
    setSending(false);
    hadTrouble = false;
    showSaveState('idle', text('saveIdle'));
    // This device's own draft is newer than what the server has; without one, go on with what was saved elsewhere.
    const saved = question.draft ?? '';
    autosave = new Autosave(question, onSaveState, saved);
    const draft = drafts.draftFor(question) || saved;
    answer().value = draft;
    if (draft)
        autosave.change(draft);
    show('page');
    element('finish').hidden = false;
    focusHeading(element('question'));
}

async function loadNext() {
    await autosave?.stop();
    autosave = null;
    try {
        const next = await persist(api.next, {
            onWait: (error, milliseconds) => {
                const sentence = waitingSentence(error, milliseconds, 'unreachable', 'unreachable');
                element('loading').textContent = sentence;
                showSaveState('waiting', sentence);
            },
        });
        if (next.done || !next.question)
            await complete({});
        else
            showQuestion(next.question);
    } catch (error) {
        await onRefused(error);
    }
}

function onInput() {
    drafts.keepDraft(question, answer().value);
    complain('');
    autosave?.change(answer().value);
}

// ---- sending, skipping, finishing

function setSending(isSending) {
    answer().readOnly = isSending;
    for (const id of ['send', 'skip', 'finish'])
        element(id).disabled = isSending;
    element('send').textContent = text(isSending ? 'sending' : 'send');
    element('back').hidden = true;
}

function resumeEditing() {
    setSending(false);
    drafts.keepDraft(question, answer().value);
    autosave = new Autosave(question, onSaveState);
    answer().focus();
}

// Sends the final answer and waits until it is there. False when the person is to go on with this question, or the
// page already shows something else.
async function deliver(content) {
    setSending(true);
    await autosave?.stop();
    autosave = null;
    drafts.markSending();
    sending = new AbortController();
    const body = { questionId: question.id, turn: question.turn, final: true, ...content };
    try {
        await persist(() => api.answer(body), {
            signal: sending.signal,
            onWait: (error, milliseconds) => {
                element('back').hidden = false;
                showSaveState('waiting', waitingSentence(error, milliseconds, 'sendOffline', 'sendRetry'));
            },
        });
        drafts.forgetDraft();
        return true;
    } catch (error) {
        if (error.isPassing || error.kind === 'tooLong' || error.kind === 'refused') {
            resumeEditing();
            if (error.isPassing)
                autosave.change(answer().value); // sending was called off: back to saving as before
            else
                showSaveState('failed', failureSentence(error));
            return false;
        }
        await onRefused(error);
        return false;
    } finally {
        sending = null;
    }
}

async function send(event) {
    event.preventDefault();
    if (sending || !question)
        return;
    if (!answer().value.trim()) {
        complain(text('answerEmpty'));
        answer().focus();
        return;
    }
    if (await deliver({ text: answer().value }))
        await loadNext();
}

// Asks in the page's own dialog; resolves to whether the person agreed.
function confirm({ title, sentences, yes }) {
    const dialog = element('dialog');
    element('dialog-title').textContent = title;
    element('dialog-body').textContent = sentences.join(' ');
    element('dialog-yes').textContent = yes;
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise((resolve) => {
        dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    });
}

async function skip() {
    const isAgreed = !answer().value.trim()
        || await confirm({ title: text('skipTitle'), sentences: [text('skipBody')], yes: text('skipConfirm') });
    if (isAgreed && await deliver({ text: '', skipped: true }))
        await loadNext();
}

async function finish() {
    const hasDraft = Boolean(answer().value.trim());
    const open = question.total - question.index + (hasDraft ? 0 : 1);
    const sentences = hasDraft ? [text('finishWithDraft')] : [];
    if (open > 0)
        sentences.push(text('finishLeft', { count: open }));
    if (!await confirm({ title: text('finishTitle'), sentences, yes: text('finishConfirm') }))
        return;
    if (hasDraft && !await deliver({ text: answer().value }))
        return;
    await complete({ unanswered: true });
}

async function complete(body) {
    await autosave?.stop();
    autosave = null;
    element('loading').textContent = text('finishing');
    element('finish').hidden = true;
    show('loading');
    try {
        await persist(() => api.complete(body), {
            onWait: () => { element('loading').textContent = text('unreachable'); },
        });
        drafts.forgetEverything();
        drafts.rememberState('finished');
        goWhere('COMPLETED');
    } catch (error) {
        await onRefused(error.kind === 'refused' ? { kind: 'state' } : error);
    }
}

// ---- the page itself

function useKept() {
    const kept = drafts.keptText();
    if (!kept || answer().readOnly)
        return;
    const written = answer().value;
    answer().value = written.trim() ? `${written}\n\n${kept.text}` : kept.text;
    onInput();
    drafts.forgetKept();
    fillKept();
    answer().focus();
}

function dismissKept() {
    drafts.forgetKept();
    fillKept();
    answer().focus();
}

function onKey(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
        event.preventDefault();
        element('form').requestSubmit();
    }
}

function onLeaving() {
    if (autosave && !autosave.isSaved)
        autosave.flush({ leaving: true });
}

function listen() {
    element('form').addEventListener('submit', send);
    element('skip').addEventListener('click', skip);
    element('finish').addEventListener('click', finish);
    element('back').addEventListener('click', () => sending?.abort());
    element('kept-use').addEventListener('click', useKept);
    element('kept-dismiss').addEventListener('click', dismissKept);
    answer().addEventListener('input', onInput);
    answer().addEventListener('keydown', onKey);
    document.addEventListener('visibilitychange', () => document.hidden && onLeaving());
    window.addEventListener('pagehide', onLeaving);
    window.addEventListener('beforeunload', (event) => {
        if (autosave && !autosave.isSaved && !drafts.isDurable())
            event.preventDefault();
    });
}

async function open() {
    interview = await enter();
    if (!interview)
        return;
    const { companyName, position } = interview;
    element('about').textContent = [position, companyName].filter(Boolean).join(' · ') || text('appName');
    const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
    element('hint').textContent = text(isApple ? 'answerHintMac' : 'answerHint');
    element('progress').setAttribute('aria-label', text('progressLabel'));
    listen();
    await loadNext();
}

open().catch(showError);
