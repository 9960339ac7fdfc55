// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/deliveryrepository.h"
#include "storage/undelivered.h"

namespace candor::delivery {

// Who looks at deliveries: somebody of a tenant, or of its platform and beyond.
enum class Audience { Tenant, Platform };

// Whether the receiver that a delivery is for is the audience's own: a platform's, which all its tenants
// share, is no tenant's.
[[nodiscard]] bool isTheirs(Audience audience, const storage::Delivery &delivery);

// What a tenant is shown of its platform's receiver: that an event arrived, or why not, and not what the
// platform's URL, custom headers and receiver have to say. Its origin is told; a path may be a credential.
// All else comes back as it is. Pure.
[[nodiscard]] storage::DeliveryStanding shownTo(Audience audience, storage::DeliveryStanding standing);
[[nodiscard]] storage::DeliveryAttempt shownTo(
    Audience audience, const storage::Delivery &delivery, storage::DeliveryAttempt attempt);
[[nodiscard]] storage::UndeliveredTo shownTo(Audience audience, storage::UndeliveredTo to);

} // namespace candor::delivery
