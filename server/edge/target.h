// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <optional>

namespace candor::edge {

// A request target in its canonical form.
struct Target
{
    QByteArray path; // percent-decoded
    QByteArray raw; // path and query as sent, origin-form
    QByteArray query; // raw, without '?'
    QByteArray authority; // of an absolute-form target, else empty
};

// Origin-form, or absolute-form reduced to it (RFC 9112 §3.2). Nothing when `text` is neither or carries what
// no honest client sends: a fragment, userinfo, a byte outside RFC 3986's path alphabet, a broken escape, an
// escape for
// '/' or a control character, invalid UTF-8 once decoded, or a "." or ".." segment. The query may hold any
// visible ASCII but '#' (browsers and HTTP libraries send brackets and bars bare), under the same rules for
// escapes.
[[nodiscard]] std::optional<Target> parseTarget(QByteArrayView text);

} // namespace candor::edge
