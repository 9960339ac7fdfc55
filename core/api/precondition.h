// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>
#include <optional>

namespace candor::api {

// Conditional requests (RFC 9110 §13). The entity tag of an object is the hash of its representation as the
// caller sees it, so that it changes with whatever the caller could notice and with nothing else. Values; any
// thread.

// "\"…\"" of the bytes that a GET answers.
[[nodiscard]] QByteArray entityTag(const QByteArray &representation);

// Whether an If-None-Match names the tag: weak comparison, and `*` names any.
[[nodiscard]] bool isKnown(const QByteArray &ifNoneMatch, const QByteArray &tag);

// If-Match and If-None-Match of a request that changes an object: what it must still be, or must not be yet.
// Asked within the unit of work that makes the change, so that of two changes with the same tag one wins.
class Precondition
{
public:
    // The values of the two headers; nothing for one that the request hasn't got. ValidationFailed for what
    // is no list of tags.
    [[nodiscard]] static domain::Result<Precondition> parse(
        const std::optional<QByteArray> &ifMatch, const std::optional<QByteArray> &ifNoneMatch = {});

    [[nodiscard]] bool isEmpty() const { return !m_match && !m_noneMatch; }
    // PreconditionFailed, with the current tag, unless one of the tags of If-Match is that of `current`,
    // where weak tags match nothing, or when one of If-None-Match is. `current` is what a GET would answer.
    [[nodiscard]] domain::Result<domain::Done> check(const QJsonObject &current) const;
    // The same where something else than the bytes of the representation makes the tag.
    [[nodiscard]] domain::Result<domain::Done> checkTag(const QByteArray &current) const;
    // The same where there is no object yet: no tag of If-Match fits, not even `*`.
    [[nodiscard]] domain::Result<domain::Done> checkAbsent() const;

private:
    struct Tags
    {
        QByteArrayList named; // as they came, weak ones too
        bool any = false;
    };
    [[nodiscard]] static domain::Result<std::optional<Tags>> tagsIn(
        const std::optional<QByteArray> &list, const char *header);

    std::optional<Tags> m_match;
    std::optional<Tags> m_noneMatch;
};

} // namespace candor::api
