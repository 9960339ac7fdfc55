// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>

namespace candor::api {

// Conditional requests (RFC 9110 §13). The entity tag of an object is the hash of its representation as the
// caller sees it, so that it changes with whatever the caller could notice and with nothing else. Values; any
// thread.

// "\"…\"" of the bytes that a GET answers.
[[nodiscard]] QByteArray entityTag(const QByteArray &representation);

// Whether an If-None-Match names the tag: weak comparison, and `*` names any.
[[nodiscard]] bool isKnown(const QByteArray &ifNoneMatch, const QByteArray &tag);

// An If-Match: what the object must still be when it is changed. Asked within the unit of work that changes
// it, so that of two changes with the same tag one wins.
class Precondition
{
public:
    // Empty: none. ValidationFailed for what is no list of tags.
    [[nodiscard]] static domain::Result<Precondition> parse(const QByteArray &ifMatch);

    [[nodiscard]] bool isEmpty() const { return m_tags.isEmpty() && !m_any; }
    // PreconditionFailed, with the current tag, unless one of the tags is that of `current`; weak tags match
    // nothing. `current` is what a GET would answer.
    [[nodiscard]] domain::Result<domain::Done> check(const QJsonObject &current) const;
    // The same where there is no object yet: no tag fits, not even `*`.
    [[nodiscard]] domain::Result<domain::Done> checkAbsent() const;

private:
    QByteArrayList m_tags; // as they came, weak ones too
    bool m_any = false;
};

} // namespace candor::api
