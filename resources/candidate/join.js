// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /interview/join/<token>: swaps the token for the session cookie and takes it out of the address bar. The token stays
// there only while the exchange is undecided, so that reloading on a bad connection works.

import { api, persist } from './api.js';
import { claimFor } from './drafts.js';
import { element, goWhere, localise, pages, showError, showMessage } from './page.js';
import { text, useLanguage } from './strings.js';

function tokenInAddress() {
    const parts = window.location.pathname.split('/');
    return parts[1] === 'interview' && parts[2] === 'join' ? decodeURIComponent(parts[3] ?? '') : '';
}

function dropToken() {
    window.history.replaceState(null, '', pages.check);
}

async function join() {
    useLanguage(navigator.language);
    localise();
    document.title = text('joinTitle');
    const token = tokenInAddress();
    if (!token) {
        showMessage({ title: text('linkMissingTitle'), sentences: [text('linkMissingBody')] });
        return;
    }
    try {
        const session = await persist(() => api.openSession(token), {
            onWait: () => { element('state').textContent = text('unreachable'); },
        });
        claimFor(token);
        dropToken();
        if (!goWhere(session.state))
            window.location.reload(); // the address is the page's by now
    } catch (error) {
        dropToken();
        if (error.kind === 'signedOut' || error.kind === 'refused')
            showMessage({ title: text('linkInvalidTitle'), sentences: [text('linkInvalidBody')] });
        else
            showError(error);
    }
}

join();
