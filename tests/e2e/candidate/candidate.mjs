// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A candidate's browser for the tests: Chromium, one person's storage, and a record of everything that must not happen
// (requests to other origins, the token in a request, console errors, violations of the content security policy).

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];

export function launch() {
    return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
}

export class Candidate {
    // What went wrong without being asked for. Emptied by forgive().
    faults = [];
    requests = [];

    static async enter(browser, link) {
        const candidate = new Candidate();
        candidate.link = new URL(link);
        candidate.token = candidate.link.pathname.split('/').pop();
        candidate.context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: 'en-GB' });
        candidate.context.setDefaultTimeout(30000);
        await candidate.context.addInitScript(() => {
            document.addEventListener('securitypolicyviolation', (event) => {
                console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
            });
        });
        candidate.page = await candidate.newPage();
        return candidate;
    }

    async newPage() {
        const page = await this.context.newPage();
        page.on('console', (message) => message.type() === 'error' && this.faults.push(`console: ${message.text()}`));
        page.on('pageerror', (error) => this.faults.push(`script: ${error.message}`));
        page.on('request', (request) => this.#check(request));
        return page;
    }

    #check(request) {
        const url = new URL(request.url());
        this.requests.push(`${request.method()} ${url.pathname}`);
        if (url.origin !== this.link.origin)
            this.faults.push(`request to another origin: ${url.origin}`);
        if (url.href.includes(this.token) && !request.isNavigationRequest())
            this.faults.push(`the token is in the address of ${request.resourceType()} ${url.pathname}`);
        if ((request.headers().referer ?? '').includes(this.token))
            this.faults.push('the token is in a Referer');
    }

    // Takes out the faults that `pattern` names, where the test itself caused them.
    forgive(pattern) {
        this.faults = this.faults.filter((fault) => !pattern.test(fault));
    }

    path() {
        return new URL(this.page.url()).pathname;
    }

    async question() {
        await this.page.locator('#question').waitFor({ state: 'visible' });
        return {
            counter: await this.page.locator('#counter').innerText(),
            text: await this.page.locator('#question').innerText(),
            isFollowUp: await this.page.locator('#follow-up').isVisible(),
        };
    }

    answer() {
        return this.page.locator('#answer');
    }

    saveState(state) {
        return this.page.locator(`#save-state[data-state="${state}"]`).waitFor({ state: 'visible' });
    }

    // Resolves when the server has taken an answer that is `final` or not; to be made before what causes it.
    answered({ final }) {
        return this.page.waitForResponse((response) => response.url().endsWith('/api/v1/candidate/answers')
            && response.request().postDataJSON()?.final === final && response.ok());
    }

    // Does `act` and waits for what follows: true when that is another turn, false when it is the last page.
    async moveOn(act) {
        const turn = await this.page.locator('#question').getAttribute('data-turn');
        await act();
        const outcome = await this.page.waitForFunction((earlier) => {
            if (location.pathname === '/interview/done')
                return 'done';
            const question = document.getElementById('question');
            return question?.checkVisibility() && question.dataset.turn !== earlier && 'turn';
        }, turn);
        return await outcome.jsonValue() === 'turn';
    }

    async press(...keys) {
        for (const key of keys)
            await this.page.keyboard.press(key);
    }

    // Walks with the Tab key until `selector` has the focus.
    async tabTo(selector) {
        for (let steps = 0; steps < 40; ++steps) {
            if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
                return;
            await this.page.keyboard.press('Tab');
        }
        throw new Error(`the Tab key never reaches ${selector}`);
    }

    // Accessibility violations of the page as it is now, as one line each.
    async violations() {
        await this.page.evaluate(axeSource);
        const result = await this.page.evaluate((tags) => window.axe.run({ runOnly: tags }), wcag);
        return result.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
    }

    // Text or controls that need sideways scrolling in a window this wide.
    async overflowAt(width) {
        const size = this.page.viewportSize();
        await this.page.setViewportSize({ width, height: size.height });
        const overflow = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        await this.page.setViewportSize(size);
        return Math.max(0, overflow);
    }
}
