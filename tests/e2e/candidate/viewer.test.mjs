// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The API's documentation in a browser: it shows every operation, an operation can be tried out with a key, nothing is
// asked of any other server, and the page's own policy is kept.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const SERVER = process.env.CANDOR_URL;
const KEY = process.env.CANDOR_KEY;
const RUN = process.env.CANDOR_RUN;
let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});

after(() => browser?.close());

async function open(viewport, colorScheme = 'light') {
  const context = await browser.newContext({ viewport, colorScheme });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(SERVER) && !request.url().startsWith('data:')) faults.push(`asks ${request.url()}`);
  });
  await page.goto(`${SERVER}/api/docs`);
  await page.locator('.opblock').first().waitFor();
  return { page, faults };
}

// The operations that the page shows from its top to its end: of so many it draws only what is near the window.
async function shown(page) {
  const ids = new Set();
  for (let end = false; !end;) {
    for (const id of await page.locator('.opblock').evaluateAll((all) => all.map((one) => one.id))) ids.add(id);
    end = await page.evaluate(async () => {
      const before = scrollY;
      scrollBy(0, innerHeight / 2);
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return scrollY === before;
    });
  }
  return ids;
}

for (const [name, viewport] of [['a desktop', { width: 1280, height: 900 }], ['a phone', { width: 390, height: 844 }]]) {
  test(`every operation is shown on ${name}, and nothing is asked of others`, async () => {
    const { page, faults } = await open(viewport);
    const document = await (await fetch(`${SERVER}/api/docs-json`)).json();
    const operations = [...Object.values(document.paths), ...Object.values(document.webhooks)]
      .reduce((sum, item) => sum + Object.keys(item).length, 0);
    assert.equal((await shown(page)).size, operations);
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('#operations-Interviews-createInterview .opblock-summary-control').click();
    await page.locator('#operations-Interviews-createInterview .opblock-body').getByText('EXCELLENT').first().waitFor();
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(content <= window, `the page is ${content} wide in a window of ${window}`);
    assert.deepEqual(faults, []);
  });
}

test('an operation is tried out with a key', async () => {
  const { page, faults } = await open({ width: 1280, height: 900 });
  await page.locator('.authorize').first().click();
  const dialog = page.locator('.modal-ux');
  await dialog.locator('input').first().fill(KEY);
  await dialog.locator('.authorize').first().click();
  await dialog.locator('.btn-done').first().click();
  const operation = page.locator('#operations-Interviews-getInterview');
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('.try-out__btn').click();
  await operation.locator('tr[data-param-name="runId"] input').fill(RUN);
  await operation.locator('.execute').click();
  const answer = operation.locator('.live-responses-table .response');
  await answer.getByText('200').first().waitFor();
  assert.match(await answer.innerText(), new RegExp(RUN));
  assert.deepEqual(faults, []);
});

test('a dark desktop gets a dark page', async () => {
  const { page, faults } = await open({ width: 1280, height: 900 }, 'dark');
  const [background, text] = await page.evaluate(() => [document.body, document.querySelector('.info .title')]
    .map((element) => getComputedStyle(element)).map((style, index) => (index ? style.color : style.backgroundColor)));
  const brightness = (color) => color.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  assert.ok(brightness(text) > 500, `the text is ${text} on ${background}`);
  assert.deepEqual(faults, []);
});
