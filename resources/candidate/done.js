// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /interview/done: a thank-you, and what happens next.

import { forgetEverything, rememberState } from './drafts.js';
import { element, enter, setTitle, show } from './page.js';
import { text } from './strings.js';

async function open() {
    const interview = await enter();
    if (!interview)
        return;
    forgetEverything();
    rememberState('finished');
    const { companyName } = interview;
    element('next').textContent = companyName ? text('doneNextCompany', { company: companyName }) : text('doneNext');
    setTitle(text('doneTitle'), interview);
    show('page');
}

open();
