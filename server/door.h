// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/admin.h"
#include "identity/users.h"
#include "server/consoleroute.h"
#include "server/listing.h"
#include "server/routetable.h"

namespace candor::server {

// Where objects of a tenant, of a platform or of the installation are managed: the path, whose objects are
// there, and what the operations call them.
struct Door
{
    identity::Place::Layer layer;
    QByteArray base;
    Credentials credentials;
    QByteArray noun;
    QByteArrayList queries;
    QByteArray tag;
};

// Whose objects are meant. A platform in the body is refused (UNKNOWN_FIELD) where objects are no platform's;
// `instead` is the operation that makes those.
[[nodiscard]] domain::Result<identity::Place> placeOf(identity::Place::Layer layer, const Context &context,
    const std::optional<domain::PlatformId> &inBody = {}, const char *instead = "");

// Adds an operation on one object: hands the place and the id that the path names to
// `verb(place, id, context, answer)`.
template <typename Id, typename Verb>
void onOne(RouteTable &table, Route entry, identity::Place::Layer layer, Verb verb)
{
    table.add(std::move(entry).handledBy([layer, verb](const Context &context, const Answer &answer) {
        withValue(placeOf(layer, context), answer, [&](const identity::Place &place) {
            withValue(idInPath<Id>(context), answer, [&](Id id) { verb(place, id, context, answer); });
        });
    }));
}

// Reads what a list is asked for: `list(place, request)` answers a page as a future, of items that
// api::toJson() writes.
template <typename List>
void answerList(identity::Place::Layer layer, const Context &context, const Answer &answer, List list)
{
    withValue(pageRequest(context.query()), answer, [&](const domain::PageRequest &request) {
        withValue(placeOf(layer, context), answer, [&](const identity::Place &place) {
            answer.with(list(place, request), [answer, context](const auto &found) {
                answer.send(
                    storedPageReply(context, found, [](const auto &item) { return api::toJson(item); }));
            });
        });
    });
}

// `verb` and the door's noun make the operation's name; a list's has the plural.
[[nodiscard]] Route route(const Door &door, const char *method, const QByteArray &path,
    const QByteArray &verb, const QByteArray &summary, const char *permission);

} // namespace candor::server
