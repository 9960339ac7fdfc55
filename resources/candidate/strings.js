// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything the pages say to people. One table per language, keyed by its BCP 47 code; a table may leave keys out,
// English then stands in. To add a language, add a table and, for a right-to-left script, `direction: 'rtl'`.
// A text is a string with {placeholders}, or an object of plural forms (Intl.PluralRules) chosen by {count}.

const english = {
    direction: 'ltr',

    loading: 'One moment…',
    appName: 'Interview',
    footer: 'You can close this page at any time and come back with the link from your invitation.',
    footerClosed: 'You can close this page now.',

    joinTitle: 'Opening your interview',
    joinBody: 'This takes a second or two.',

    checkTitle: 'Your interview for {position}',
    checkTitlePlain: 'Your interview',
    checkWith: 'with {company}',
    durationLabel: 'Time to plan for',
    duration: { one: 'about {count} minute', other: 'about {count} minutes' },
    formatLabel: 'How you answer',
    formatText: 'In writing, one question at a time',
    paceLabel: 'Your pace',
    pace: 'No clock is running; breaks are fine',
    howTitle: 'How it works',
    how1: 'You see one question at a time and write your answer in your own words. Some answers lead to a follow-up question.',
    how2: 'What you write is saved as you go. If your connection drops, keep writing: nothing is lost.',
    how3: 'You may skip a question. An answer you have sent can’t be changed afterwards.',
    how4: 'Examples from your own work help most: the situation, what you did, and what came of it.',
    noticeTitle: 'Before you start',
    noticeVersion: 'Notice, version {version}',
    consentLabel: 'I have read this notice and agree to take part',
    consentGiven: 'You agreed to this notice on {date}.',
    consentMissing: 'Please tick the box if you agree. If you would rather not, you can ask to talk to a person.',
    start: 'Start the interview',
    starting: 'Starting…',
    askHuman: 'I would like to talk to a person',
    askHumanHint: 'Prefer not to do this interview here? Say so: no reason needed.',
    humanTitle: 'Thank you for telling us',
    humanBody: 'The recruiting team has been told that you would like to talk to a person. You don’t have to do anything else.',
    humanBodyCompany: 'The recruiting team of {company} has been told that you would like to talk to a person. You don’t have to do anything else.',
    humanUndo: 'I would like to do the interview here after all',

    roomTitle: 'Question {index} of {total}',
    roomTitleFollowUp: 'Follow-up to question {index} of {total}',
    followUp: 'Follow-up',
    progressLabel: 'Progress',
    progress: '{answered} of {total} done',
    answerLabel: 'Your answer',
    answerHint: 'Press Ctrl + Enter to send.',
    answerHintMac: 'Press ⌘ + Return to send.',
    answerEmpty: 'Write an answer first, or skip this question.',
    send: 'Send answer',
    sending: 'Sending…',
    skip: 'Skip',
    finish: 'Finish interview',

    saveIdle: 'Saved as you write',
    saveEditing: 'Not saved yet',
    saveSaving: 'Saving…',
    saveSaved: 'Saved',
    saveOffline: 'You are offline. Your text is kept on this device and saved as soon as you are back.',
    saveRetry: 'The interview can’t be reached at the moment. Your text is kept on this device; trying again.',
    saveTooMany: 'A short wait: saving again in {seconds} s. Your text is kept on this device.',
    saveTooLong: 'This answer is longer than can be saved. Please shorten it.',
    saveFailed: 'Your text could not be saved at the moment. It is kept on this device.',
    sendOffline: 'You are offline. Your answer is kept and sent as soon as you are back.',
    sendRetry: 'Your answer has not arrived yet. It is kept; trying again.',
    sendBack: 'Back to editing',
    backAgain: 'Your text is saved again.',

    keptTitle: 'Your text is still here',
    keptBody: 'The interview had already moved on, perhaps in another window. This is what you had written for: “{question}”',
    keptUse: 'Put it into this answer',
    keptDismiss: 'I don’t need it',

    skipTitle: 'Skip this question?',
    skipBody: 'What you have written for it will not be part of your answers.',
    skipConfirm: 'Skip question',
    finishTitle: 'Finish now?',
    finishLeft: {
        one: '{count} question is still open. It will be left unanswered, and you can’t come back to it.',
        other: '{count} questions are still open. They will be left unanswered, and you can’t come back to them.',
    },
    finishWithDraft: 'What you have written here will be sent first.',
    finishConfirm: 'Finish interview',
    keepGoing: 'Keep going',
    finishing: 'Finishing…',

    doneTitle: 'Thank you',
    doneBody: 'Your interview is complete and your answers have arrived safely.',
    doneNextTitle: 'What happens next',
    doneNext: 'People read your answers and decide. The recruiting team will be in touch with you.',
    doneNextCompany: 'People at {company} read your answers and decide. The recruiting team will be in touch with you.',
    doneRights: 'If you want your data shown to you, corrected or deleted, answer the message that brought you the invitation.',

    signedOutTitle: 'Please open your link again',
    signedOutBody: 'For your safety this page forgets you after a while. Open the link from your invitation again to go on: everything you have saved is still there.',
    linkInvalidTitle: 'This link is no longer valid',
    linkInvalidBody: 'It may have expired, or a newer one was sent to you. Please use the latest invitation, or ask the recruiting team for a new link.',
    linkMissingTitle: 'The link is incomplete',
    linkMissingBody: 'Please copy the whole link from your invitation into the address bar.',
    closedTitle: 'This interview is closed',
    closedBody: 'It has been finished or is no longer needed. There is nothing left for you to do. If you think this is a mistake, ask the recruiting team.',
    elsewhereTitle: 'Another interview was opened in this browser',
    elsewhereBody: 'So that no answer ends up in the wrong one, this page has stopped. To go on here, open the link from your invitation again: everything you have saved is still there.',
    suspendedTitle: 'The interview is not available right now',
    suspendedBody: 'Please try again later, or ask the recruiting team. What you have saved is kept.',
    notReadyTitle: 'Your interview is not ready yet',
    notReadyBody: 'Please try again in a little while.',
    problemTitle: 'Something did not work',
    problemBody: 'This is on our side. Your answers are safe. Please try again in a moment.',
    problemReference: 'If you report this, please add: {reference}',
    unreachable: 'The interview can’t be reached at the moment. Trying again…',
    tryAgain: 'Try again',
};

const tables = { en: english };

let active = english;
let activeCode = 'en';
let plural = new Intl.PluralRules('en');

// Chooses the table for a BCP 47 code: exact, then its language alone, else English.
export function useLanguage(code) {
    const wanted = String(code ?? '').trim();
    const base = wanted.split('-')[0].toLowerCase();
    const exact = Object.keys(tables).find((key) => key.toLowerCase() === wanted.toLowerCase());
    activeCode = exact ?? (Object.hasOwn(tables, base) ? base : 'en');
    active = tables[activeCode];
    plural = new Intl.PluralRules(activeCode);
}

export function language() {
    return activeCode;
}

export function direction() {
    return active.direction ?? 'ltr';
}

// The writing direction of any BCP 47 code, for text that came from elsewhere (a question, a notice).
export function directionOf(code) {
    try {
        const script = new Intl.Locale(code).maximize().script;
        return ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'].includes(script) ? 'rtl' : 'ltr';
    } catch {
        return 'auto';
    }
}

export function text(key, values = {}) {
    let pattern = active[key] ?? english[key];
    if (pattern === undefined)
        throw new Error(`no text named ${key}`);
    if (typeof pattern === 'object')
        pattern = pattern[plural.select(values.count)] ?? pattern.other;
    return pattern.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

// A point in time (ISO 8601) as a person writes it.
export function dateText(iso) {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime()))
        return String(iso);
    return new Intl.DateTimeFormat(activeCode, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}
