// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One candidate's whole interview, in a browser, against a running server. CANDOR_JOIN_LINK is the join link of an
// interview that is APPROVED and has not been opened; the test finishes it. Works with any plan of two or more questions.
// CANDOR_JOIN_LINK_EARLY, if set, is the link of another such interview, which is finished with questions left;
// CANDOR_JOIN_LINK_OTHER that of a third, which is opened beside it in the same browser.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Candidate, launch } from './candidate.mjs';

const link = process.env.CANDOR_JOIN_LINK;
assert.ok(link, 'CANDOR_JOIN_LINK must hold the join link of an approved interview');
const origin = new URL(link).origin;

let browser;
let candidate;
before(async () => {
    browser = await launch();
    candidate = await Candidate.enter(browser, link);
});
after(() => browser?.close());

// A failed step makes the later ones meaningless: they are skipped, and the summary names the first.
let hasFailed = false;
function step(name, body) {
    test(name, { timeout: 120000 }, async (context) => {
        if (hasFailed)
            return context.skip('an earlier step failed');
        try {
            await body();
            assert.deepEqual(candidate.faults, [], 'no console error, policy violation, foreign request or leaked token');
        } catch (error) {
            hasFailed = true;
            throw error;
        }
        return undefined;
    });
}

step('without a session, a page asks for the link', async () => {
    await candidate.page.goto(`${origin}/interview/room`);
    await candidate.page.locator('#message h1').waitFor();
    assert.match(await candidate.page.locator('#message').innerText(), /link/i);
    candidate.forgive(/status of 401/);
});

step('a link that was tampered with is refused in plain words and leaves the address bar', async () => {
    await candidate.page.goto(`${origin}/interview/join/not.a.token`);
    await candidate.page.locator('#message h1').waitFor();
    assert.match(await candidate.page.locator('h1:visible').innerText(), /no longer valid/i);
    assert.ok(!candidate.page.url().includes('not.a.token'));
    candidate.forgive(/status of 40[01]/);
});

step('getting the link, as mail scanners do, changes nothing', async () => {
    for (let times = 0; times < 3; ++times)
        assert.equal((await fetch(link, { redirect: 'manual' })).status, 200);
});

step('opening the link leads to the check page and takes the token out of the address bar', async () => {
    await candidate.page.goto(link);
    await candidate.page.locator('#start').waitFor({ state: 'visible' });
    assert.equal(candidate.page.url(), `${origin}/interview/check`);
    const traces = await candidate.page.evaluate(() => [document.referrer, document.cookie,
        JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.documentElement.outerHTML].join('\n'));
    assert.ok(!traces.includes(candidate.token), 'the token is neither readable by script nor stored');
});

step('the session cookie is out of the reach of scripts', async () => {
    const cookie = (await candidate.context.cookies()).find(({ name }) => /^(__Host-)?candor-room$/.test(name));
    assert.ok(cookie?.httpOnly);
    assert.equal(cookie.sameSite, 'Strict');
});

step('the check page is accessible and fits a narrow window', async () => {
    assert.deepEqual(await candidate.violations(), []);
    assert.equal(await candidate.overflowAt(320), 0);
});

step('reloading stays on the check page, and the later pages lead back to it', async () => {
    await candidate.page.reload();
    await candidate.page.locator('#start').waitFor({ state: 'visible' });
    for (const page of ['room', 'done']) {
        await candidate.page.goto(`${origin}/interview/${page}`);
        await candidate.page.waitForURL('**/interview/check');
    }
});

step('nothing starts without consent', async () => {
    await candidate.page.locator('#start').click();
    await candidate.page.locator('#complaint').waitFor({ state: 'visible' });
    assert.equal(candidate.path(), '/interview/check');
    assert.ok(!candidate.requests.includes('POST /api/v1/candidate/start'));
});

step('a person who would rather talk to a person is thanked, and may come back', async () => {
    await candidate.page.locator('#ask-human').click();
    await candidate.page.locator('#message h1').waitFor();
    assert.match(await candidate.page.locator('#message').innerText(), /talk to a person/i);
    assert.deepEqual(await candidate.violations(), []);
    await candidate.page.reload();
    await candidate.page.locator('#message button').click();
    await candidate.page.locator('#start').waitFor({ state: 'visible' });
});

step('the keyboard alone consents and starts', async () => {
    await candidate.tabTo('#agree');
    await candidate.press('Space');
    await candidate.tabTo('#start');
    await candidate.press('Enter');
    await candidate.page.waitForURL('**/interview/room');
    const { counter } = await candidate.question();
    assert.match(counter, /1/);
    assert.equal(await candidate.page.evaluate(() => document.activeElement.id), 'question');
});

step('the room is accessible, fits a narrow window, and does so in dark colours', async () => {
    assert.deepEqual(await candidate.violations(), []);
    assert.equal(await candidate.overflowAt(320), 0);
    await candidate.page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await candidate.violations(), []);
    await candidate.page.emulateMedia({ colorScheme: 'light' });
});

const firstAnswer = 'I led the move of our order service to a queue; <b>the wait</b> fell from 4 s to 300 ms & stayed there.';

step('what is written is saved and survives a reload', async () => {
    const saved = candidate.answered({ final: false });
    await candidate.tabTo('#answer');
    await candidate.page.keyboard.type(firstAnswer);
    await saved;
    await candidate.saveState('saved');
    await candidate.page.reload();
    await candidate.question();
    assert.equal(await candidate.answer().inputValue(), firstAnswer);
});

step('text that was not saved yet survives a reload, too', async () => {
    await candidate.answer().press('End');
    await candidate.page.keyboard.type(' More');
    await candidate.page.reload();
    await candidate.question();
    assert.equal(await candidate.answer().inputValue(), `${firstAnswer} More`);
    await candidate.saveState('saved');
});

step('the other pages and the back button lead back to the room with the text', async () => {
    for (const page of ['check', 'done']) {
        await candidate.page.goto(`${origin}/interview/${page}`);
        await candidate.page.waitForURL('**/interview/room');
    }
    await candidate.question();
    await candidate.page.goBack();
    await candidate.page.waitForURL('**/interview/room');
    await candidate.question();
    assert.equal(await candidate.answer().inputValue(), `${firstAnswer} More`);
});

step('opening the link a second time goes on in the room', async () => {
    await candidate.page.goto(link);
    await candidate.page.waitForURL('**/interview/room');
    await candidate.question();
    assert.equal(await candidate.answer().inputValue(), `${firstAnswer} More`);
});

step('writing while offline loses nothing', async () => {
    await candidate.saveState('saved');
    await candidate.context.setOffline(true);
    await candidate.answer().press('End');
    await candidate.page.keyboard.type(', written on a train');
    await candidate.saveState('waiting');
    assert.match(await candidate.page.locator('#announcement').innerText(), /offline/i);
    const saved = candidate.answered({ final: false });
    await candidate.context.setOffline(false);
    assert.equal((await saved).request().postDataJSON().text, `${firstAnswer} More, written on a train`);
    await candidate.saveState('saved');
    candidate.forgive(/ERR_INTERNET_DISCONNECTED/);
});

step('an answer sent while offline arrives once the connection is back', async () => {
    const { counter, text } = await candidate.question();
    await candidate.context.setOffline(true);
    await candidate.answer().press('Control+Enter');
    await candidate.saveState('waiting');
    await candidate.page.locator('#back').waitFor({ state: 'visible' });
    assert.equal(await candidate.answer().inputValue(), `${firstAnswer} More, written on a train`);
    const isGoingOn = await candidate.moveOn(() => candidate.context.setOffline(false));
    assert.ok(isGoingOn, 'the plan has a second turn');
    const now = await candidate.question();
    assert.notDeepEqual([now.counter, now.text], [counter, text]);
    assert.equal(await candidate.answer().inputValue(), '');
    assert.equal(await candidate.page.evaluate(() => document.activeElement.id), 'question');
    candidate.forgive(/ERR_INTERNET_DISCONNECTED/);
});

step('an empty answer is not sent', async () => {
    const before = candidate.requests.length;
    await candidate.answer().press('Control+Enter');
    await candidate.page.locator('#complaint').waitFor({ state: 'visible' });
    assert.ok(!candidate.requests.slice(before).includes('POST /api/v1/candidate/answers'));
});

step('when another window has gone on, the text is kept and offered', async () => {
    const other = await candidate.newPage();
    const first = candidate.page;
    await candidate.answer().fill('Written in the first window.');
    await candidate.saveState('saved');
    candidate.page = other;
    await other.goto(`${origin}/interview/room`);
    await candidate.question();
    await candidate.answer().fill('Sent from the second window.');
    const isGoingOn = await candidate.moveOn(() => candidate.answer().press('Control+Enter'));
    await other.close();
    candidate.page = first;
    if (!isGoingOn)
        return;
    await candidate.answer().pressSequentially(' And more.');
    await first.locator('#kept').waitFor({ state: 'visible' });
    assert.equal(await first.locator('#kept-text').innerText(), 'Written in the first window. And more.');
    assert.deepEqual(await candidate.violations(), []);
    await first.locator('#kept-use').click();
    assert.equal(await candidate.answer().inputValue(), 'Written in the first window. And more.');
    candidate.forgive(/status of 409/);
});

step('finishing early asks first, and Escape goes back to the question', async () => {
    await candidate.tabTo('#finish');
    await candidate.press('Enter');
    await candidate.page.locator('#dialog').waitFor({ state: 'visible' });
    assert.deepEqual(await candidate.violations(), []);
    await candidate.press('Escape');
    await candidate.page.locator('#dialog').waitFor({ state: 'hidden' });
    assert.equal(candidate.path(), '/interview/room');
    assert.ok(!candidate.requests.includes('POST /api/v1/candidate/complete'));
});

step('the keyboard alone answers every question that is left, skips one, and ends on the last page', async () => {
    let isGoingOn = candidate.path() === '/interview/room';
    let hasSkipped = false;
    for (let turn = 1; isGoingOn; ++turn) {
        assert.ok(turn < 200, 'the interview comes to an end');
        const { isFollowUp } = await candidate.question();
        await candidate.answer().fill('');
        if (!hasSkipped && !isFollowUp && turn > 1) {
            hasSkipped = true;
            await candidate.tabTo('#skip');
            isGoingOn = await candidate.moveOn(() => candidate.press('Enter'));
            continue;
        }
        await candidate.tabTo('#answer');
        await candidate.page.keyboard.insertText(`Turn ${turn}: I measured first, changed one thing, and measured again.`);
        isGoingOn = await candidate.moveOn(() => candidate.press('Control+Enter'));
    }
    assert.equal(candidate.page.url(), `${origin}/interview/done`);
});

step('the last page thanks, is accessible, and stays after a reload', async () => {
    const thanks = candidate.page.locator('#page h1');
    await thanks.waitFor({ state: 'visible' });
    assert.match(await thanks.innerText(), /thank you/i);
    assert.deepEqual(await candidate.violations(), []);
    await candidate.page.reload();
    await thanks.waitFor({ state: 'visible' });
    candidate.forgive(/status of 4(01|10)/); // a server may end the session with the interview
});

step('the earlier pages and the back button lead to the last page', async () => {
    for (const page of ['check', 'room']) {
        await candidate.page.goto(`${origin}/interview/${page}`);
        await candidate.page.waitForURL('**/interview/done');
    }
    await candidate.page.goBack();
    await candidate.page.waitForURL('**/interview/done');
    candidate.forgive(/status of 4(01|10)/);
});

step('no answer stays on the device', async () => {
    const stored = await candidate.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    assert.ok(!/measured|train|window/.test(stored), stored);
});

step('the link of a finished interview says that it is closed', async () => {
    const stranger = await Candidate.enter(browser, link);
    await stranger.page.goto(link);
    await stranger.page.locator('h1:visible').waitFor();
    await stranger.page.locator('#message h1').waitFor({ state: 'visible' });
    assert.match(await stranger.page.locator('#message h1').innerText(), /closed/i);
    assert.ok(!stranger.page.url().includes(stranger.token));
    stranger.forgive(/status of 410/);
    assert.deepEqual(stranger.faults, []);
    await stranger.context.close();
});

const earlyLink = process.env.CANDOR_JOIN_LINK_EARLY;
const otherLink = process.env.CANDOR_JOIN_LINK_OTHER;

// Another interview starts in a second tab: the first tab must not write into it, and comes back with its own link.
async function openAnotherBeside(first) {
    const tab = await first.context.newPage();
    await tab.goto(otherLink);
    await tab.locator('#agree').check();
    await tab.locator('#start').click();
    await tab.locator('#question').waitFor({ state: 'visible' });
    await first.answer().fill('This belongs to the first interview.');
    await first.page.locator('#send').click();
    await first.page.locator('#message h1').waitFor({ state: 'visible' });
    assert.match(await first.page.locator('#message h1').innerText(), /another interview/i);
    first.forgive(/status of 409/);
    await tab.reload();
    await tab.locator('#question').waitFor({ state: 'visible' });
    assert.equal(await tab.locator('#answer').inputValue(), '', 'nothing of the first interview is in the second');
    await tab.close();
    await first.page.goto(earlyLink);
    await first.question();
}

test('finishing early sends what is written and leaves the rest', { skip: !earlyLink && 'CANDOR_JOIN_LINK_EARLY is not set' }, async () => {
    const hasty = await Candidate.enter(browser, earlyLink);
    await hasty.page.goto(earlyLink);
    await hasty.page.locator('#agree').check();
    await hasty.page.locator('#start').click();
    await hasty.question();
    if (otherLink)
        await openAnotherBeside(hasty);
    await hasty.answer().fill('All I have to say.');
    await hasty.page.locator('#finish').click();
    const sent = hasty.answered({ final: true });
    await hasty.page.locator('#dialog-yes').click();
    assert.equal((await sent).request().postDataJSON().text, 'All I have to say.');
    await hasty.page.waitForURL('**/interview/done');
    await hasty.page.locator('#page h1').waitFor({ state: 'visible' });
    assert.deepEqual(hasty.faults, []);
    await hasty.context.close();
});
