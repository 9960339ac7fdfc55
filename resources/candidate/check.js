// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /interview/check: what will happen, the notice, and the person's decision.

import { api, persist } from './api.js';
import { forgetDraft, forgetKept, rememberedState, rememberState } from './drafts.js';
import { element, enter, focusHeading, goWhere, markLanguage, setTitle, show, showError, showMessage } from './page.js';
import { dateText, text } from './strings.js';

let interview = null;

function fillNotice() {
    const { notice, consent } = interview;
    element('notice-part').hidden = !notice?.text;
    if (!notice?.text)
        return;
    const paragraphs = notice.text.split(/\n\s*\n/).map((paragraph) => {
        const node = document.createElement('p');
        node.textContent = paragraph.trim();
        return node;
    });
    element('notice').replaceChildren(...paragraphs);
    markLanguage(element('notice'), interview.contentLanguage);
    element('notice-version').textContent = text('noticeVersion', { version: notice.version });
    const isGiven = consent?.given === true && consent.version === notice.version;
    element('agree').checked = isGiven;
    element('consent-given').hidden = !isGiven || !consent.at;
    element('consent-given').textContent = consent?.at ? text('consentGiven', { date: dateText(consent.at) }) : '';
}

function fill() {
    const { companyName, position, durationMinutes } = interview;
    const title = position ? text('checkTitle', { position }) : text('checkTitlePlain');
    element('title').textContent = title;
    element('with').textContent = companyName ? text('checkWith', { company: companyName }) : '';
    element('with').hidden = !companyName;
    element('duration-row').hidden = !durationMinutes;
    element('duration').textContent = text('duration', { count: durationMinutes ?? 0 });
    fillNotice();
    setTitle(title, interview);
}

function complain(sentence) {
    const line = element('complaint');
    line.textContent = sentence;
    line.hidden = !sentence;
}

function setBusy(isBusy) {
    for (const id of ['start', 'ask-human'])
        element(id).disabled = isBusy;
    element('start').textContent = text(isBusy ? 'starting' : 'start');
}

const sayWaiting = () => complain(text('unreachable'));

// What went wrong with a decision: some errors only mean that the interview has moved on.
async function recover(error) {
    setBusy(false);
    if (error.kind === 'consent' || error.kind === 'refused' || error.kind === 'state') {
        interview = await api.interview();
        if (!goWhere(interview.state)) {
            fill();
            complain(text(error.kind === 'consent' ? 'consentMissing' : 'problemBody'));
        }
        return;
    }
    showError(error);
}

async function begin(event) {
    event.preventDefault();
    const hasNotice = Boolean(interview.notice?.text);
    const agree = element('agree');
    const isMissing = hasNotice && !agree.checked;
    agree.setAttribute('aria-invalid', String(isMissing));
    complain(isMissing ? text('consentMissing') : '');
    if (isMissing) {
        agree.focus();
        return;
    }
    setBusy(true);
    try {
        if (hasNotice) {
            const consent = { noticeVersion: interview.notice.version, accepted: true };
            await persist(() => api.consent(consent), { onWait: sayWaiting });
        }
        await persist(api.start, { onWait: sayWaiting });
        goWhere('IN_PROGRESS');
    } catch (error) {
        await recover(error).catch(showError);
    }
}

function showHumanRequested() {
    const { companyName } = interview;
    showMessage({
        title: text('humanTitle'),
        sentences: [companyName ? text('humanBodyCompany', { company: companyName }) : text('humanBody')],
        action: {
            label: text('humanUndo'),
            className: 'plain',
            run: () => {
                rememberState(null);
                show('page');
                setTitle(element('title').textContent, interview);
                focusHeading(element('title'));
            },
        },
    });
}

async function askForHuman() {
    complain('');
    setBusy(true);
    try {
        const answer = { noticeVersion: interview.notice?.version, accepted: false, humanRequested: true };
        await persist(() => api.consent(answer), { onWait: sayWaiting });
        rememberState('human');
        element('agree').checked = false;
        element('consent-given').hidden = true;
        complain('');
        setBusy(false);
        showHumanRequested();
    } catch (error) {
        await recover(error).catch(showError);
    }
}

async function open() {
    interview = await enter();
    if (!interview)
        return;
    // Nothing has been asked yet, so texts on this device belong to another interview.
    forgetDraft();
    forgetKept();
    fill();
    element('form').addEventListener('submit', begin);
    element('ask-human').addEventListener('click', askForHuman);
    element('agree').addEventListener('change', () => {
        element('agree').removeAttribute('aria-invalid');
        complain('');
    });
    if (rememberedState() === 'human')
        showHumanRequested();
    else
        show('page');
}

open();
