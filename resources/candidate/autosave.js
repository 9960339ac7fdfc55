// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves an answer as it is written. One request at a time, always the newest text; a failed one is repeated with
// back-off for as long as the question stands. The page is told by `onState(state, error, milliseconds)`:
// 'idle', 'editing', 'saving', 'saved', 'waiting' (will try again), 'failed' (for good; the text stays on the device).

import { api, pause, waitAfter } from './api.js';

const quiet = 1200; // ms without a keystroke before a save
const longest = 8000; // ms after which a save happens while the person writes on

export class Autosave {
    #question;
    #onState;
    #text;
    #saved;
    #timer = 0;
    #dirtySince = 0;
    #running = null;
    #stop = new AbortController();
    #wake = null;

    // `saved` is what the server is known to hold; a restored draft is given to change() afterwards.
    constructor(question, onState, saved = '') {
        this.#question = question;
        this.#onState = onState;
        this.#text = saved;
        this.#saved = saved;
    }

    get isSaved() {
        return this.#text === this.#saved;
    }

    change(text) {
        this.#text = text;
        if (this.isSaved && !this.#running) {
            clearTimeout(this.#timer);
            this.#dirtySince = 0;
            this.#onState('saved');
            return;
        }
        this.#dirtySince ||= Date.now();
        if (!this.#running)
            this.#onState('editing');
        clearTimeout(this.#timer);
        const delay = Math.max(0, Math.min(quiet, this.#dirtySince + longest - Date.now()));
        this.#timer = setTimeout(() => this.flush(), delay);
    }

    // Saves now what is not saved yet.
    flush({ leaving = false } = {}) {
        clearTimeout(this.#timer);
        if (leaving && this.#running && !this.isSaved) {
            // The page may be gone before the running request is answered: hand the newest text to the browser.
            api.answer(this.#body(this.#text), { keepalive: true }).catch(() => {});
            return this.#running;
        }
        this.#running ??= this.#run(leaving).finally(() => {
            this.#running = null;
        });
        return this.#running;
    }

    // Ends autosaving; resolves when no request is under way any more, so that what follows can't be overtaken.
    async stop() {
        clearTimeout(this.#timer);
        this.#stop.abort();
        this.#wake?.abort();
        await this.#running;
    }

    #body(text) {
        return { questionId: this.#question.id, turn: this.#question.turn, text, final: false };
    }

    async #run(leaving) {
        let failures = 0;
        while (!this.isSaved && !this.#stop.signal.aborted) {
            const text = this.#text;
            this.#dirtySince = 0;
            if (failures === 0)
                this.#onState('saving');
            try {
                await api.answer(this.#body(text), { keepalive: leaving });
                this.#saved = text;
                failures = 0;
                this.#report(this.isSaved ? 'saved' : 'editing');
                if (!this.isSaved)
                    await this.#sleep(quiet);
            } catch (error) {
                if (!error.isPassing) {
                    this.#report('failed', error);
                    return;
                }
                this.#saved = null; // it may have arrived: only an answer tells
                const milliseconds = waitAfter(++failures, error);
                this.#report('waiting', error, milliseconds);
                await this.#sleep(milliseconds, error.kind !== 'tooMany');
            }
        }
    }

    #report(...state) {
        if (!this.#stop.signal.aborted)
            this.#onState(...state);
    }

    async #sleep(milliseconds, wakeOnline = true) {
        this.#wake = new AbortController();
        if (this.#stop.signal.aborted)
            return;
        await pause(milliseconds, { signal: this.#wake.signal, wakeOnline });
        this.#wake = null;
    }
}
