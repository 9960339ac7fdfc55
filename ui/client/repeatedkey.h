// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"

#include <QByteArray>
#include <QStringList>

namespace candor::client {

// The Idempotency-Key of a change that a person may ask for again because nobody knows what became of it: the
// same as long as the same is asked for and nothing is known. GUI thread.
class RepeatedKey
{
public:
    // `what`: all that makes the change this one and no other. Only a digest of it is kept: passwords may be
    // among it.
    [[nodiscard]] QByteArray keyFor(const QStringList &what);
    // Of a form: whatever it says, until forget().
    [[nodiscard]] QByteArray key() { return keyFor({}); }
    // The next change is another one, even if it says the same.
    void forget() { m_asked.clear(); }
    // What became of the change; once that is known, the next one is another.
    void note(const Failure &failure)
    {
        if (!failure.outcomeIsUnknown())
            forget();
    }
    template <typename T>
    void note(const Outcome<T> &outcome)
    {
        if (outcome)
            forget();
        else
            note(outcome.error());
    }

private:
    QByteArray m_asked; // what the key is for; empty = for nothing yet
    QByteArray m_key;
};

} // namespace candor::client
