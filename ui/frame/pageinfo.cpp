// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/pageinfo.h"

#include "client/session.h"
#include "client/side.h"

namespace candor::frame {

namespace {

bool hasWhatItNeeds(Needs needs, const api::Identity &me)
{
    switch (needs) {
    case Needs::Tenant:
        return me.tenant.has_value();
    case Needs::Side:
        return client::sideOf(me).has_value();
    case Needs::Person:
    case Needs::Nothing:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isOffered(const PageInfo &page, const client::Session &session)
{
    return session.me() && session.may(page.permission) && hasWhatItNeeds(page.needs, *session.me());
}

} // namespace candor::frame
