// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all pages share: texts put into place, the way from a state to its page, messages instead of a page.
// Whatever came from elsewhere is inserted with textContent only.

import { api, persist } from './api.js';
import { rememberedState } from './drafts.js';
import { direction, directionOf, language, text, useLanguage } from './strings.js';

export const pages = { check: '/interview/check', room: '/interview/room', done: '/interview/done' };

export function element(id) {
    return document.getElementById(id);
}

// Fills every element with data-text from the texts, below `root`.
export function localise(root = document) {
    document.documentElement.lang = language();
    document.documentElement.dir = direction();
    for (const node of root.querySelectorAll('[data-text]'))
        node.textContent = text(node.dataset.text);
}

// Marks `node` as written in the language `code`.
export function markLanguage(node, code) {
    if (!code)
        return;
    node.lang = code;
    node.dir = directionOf(code);
}

// Shows one part of the page and hides the other children of <main>.
export function show(id) {
    for (const part of element('main').children)
        part.hidden = part.id !== id;
}

export function setTitle(title, interview) {
    document.title = interview?.companyName ? `${title} – ${interview.companyName}` : title;
}

export function focusHeading(heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
}

function make(tag, content, className) {
    const node = document.createElement(tag);
    node.textContent = content;
    if (className)
        node.className = className;
    return node;
}

// Replaces the page by a heading, a few sentences and perhaps one button.
export function showMessage({ title, sentences, reference = '', action = null }) {
    const part = element('message');
    const heading = make('h1', title);
    const nodes = [heading, ...sentences.map((sentence) => make('p', sentence))];
    if (reference)
        nodes.push(make('p', text('problemReference', { reference }), 'quiet'));
    if (action) {
        const button = make('button', action.label, action.className ?? 'primary');
        button.type = 'button';
        button.addEventListener('click', action.run);
        nodes.push(button);
    }
    part.replaceChildren(...nodes);
    show('message');
    document.title = title;
    focusHeading(heading);
}

// The sentence for an error that ends what the person was doing. The page stays usable by reloading it.
export function showError(error) {
    const named = {
        signedOut: ['signedOutTitle', 'signedOutBody'],
        closed: ['closedTitle', 'closedBody'],
        suspended: ['suspendedTitle', 'suspendedBody'],
        elsewhere: ['elsewhereTitle', 'elsewhereBody'],
    }[error.kind] ?? ['problemTitle', 'problemBody'];
    if (error.kind === undefined)
        console.error(error);
    const isFinal = ['signedOut', 'closed', 'elsewhere'].includes(error.kind);
    showMessage({
        title: text(named[0]),
        sentences: [text(named[1])],
        reference: isFinal ? '' : error.requestId,
        action: isFinal ? null : { label: text('tryAgain'), run: () => window.location.reload() },
    });
}

// The page that belongs to a state; undefined while the interview is not open to the candidate.
function pageFor(state) {
    if (state === 'APPROVED')
        return pages.check;
    if (state === 'IN_PROGRESS')
        return pages.room;
    if (['COMPLETED', 'ASSESSMENT_PENDING', 'ASSESSMENT_APPROVED'].includes(state))
        return pages.done;
    return undefined;
}

// Goes to the page of `state`; false when it is the current one. Never leaves an entry to come back to by mistake.
export function goWhere(state) {
    const page = pageFor(state);
    if (!page || page === window.location.pathname)
        return false;
    window.location.replace(page);
    return true;
}

function showUnreachable() {
    const line = element('loading');
    line.textContent = text('unreachable');
}

// Loads the interview, sets the language, and returns it when this is the page of its state; else null, and the
// browser is on its way or a message stands on the page.
export async function enter() {
    useLanguage(navigator.language);
    localise();
    window.addEventListener('pageshow', (event) => {
        if (event.persisted)
            window.location.reload(); // from the back-forward cache: it may have moved on since
    });
    let interview;
    try {
        interview = await persist(api.interview, { onWait: showUnreachable });
    } catch (error) {
        if (rememberedState() === 'finished' && ['signedOut', 'closed'].includes(error.kind)) {
            if (window.location.pathname === pages.done)
                return {}; // finished in this tab; the server has nothing more to tell
            window.location.replace(pages.done);
            return null;
        }
        showError(error);
        return null;
    }
    useLanguage(interview.language ?? navigator.language);
    localise();
    if (goWhere(interview.state))
        return null;
    if (!pageFor(interview.state)) {
        const isOver = ['CANCELLED', 'REJECTED'].includes(interview.state);
        showMessage({
            title: text(isOver ? 'closedTitle' : 'notReadyTitle'),
            sentences: [text(isOver ? 'closedBody' : 'notReadyBody')],
        });
        return null;
    }
    return interview;
}
