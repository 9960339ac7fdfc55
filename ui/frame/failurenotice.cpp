// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/failurenotice.h"

#include "models/sentences.h"

#include <QCoreApplication>

namespace candor::frame {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FailureNotice)
};

} // namespace

parts::Notice failureNotice(
    const client::Failure &failure, const QUrl &server, const std::function<void()> &again)
{
    const auto explanation = models::explain(failure, server);
    return {look::Glyph::Warning, look::Tone::Danger, explanation.headline, explanation.advice,
        explanation.footnote, Text::tr("Try again"), again};
}

} // namespace candor::frame
