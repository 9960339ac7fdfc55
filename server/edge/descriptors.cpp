// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/descriptors.h"

#include "edge/logging.h"

#include <algorithm>
#include <sys/resource.h>

namespace candor::edge {

int connectionsWithinDescriptors(int wanted)
{
    constexpr rlim_t forTheRest = 128;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    const rlim_t needed = rlim_t(wanted) + forTheRest;
    if (limit.rlim_cur < needed) {
        const rlimit raised{std::min(limit.rlim_max, needed), limit.rlim_max};
        if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    if (limit.rlim_cur >= needed)
        return wanted;
    const int possible
        = limit.rlim_cur > forTheRest * 2 ? int(limit.rlim_cur - forTheRest) : int(limit.rlim_cur / 2);
    qCWarning(lcEdge, "the system allows %llu descriptors, which is enough for %d connections",
        static_cast<unsigned long long>(limit.rlim_cur), possible);
    return possible;
}

} // namespace candor::edge
