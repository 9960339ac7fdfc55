// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/notice.h"

namespace candor::workflow {

Notice noticeFor(const QString &companyName)
{
    const auto company = companyName.isEmpty() ? QStringLiteral("The company that invited you") : companyName;
    return {QStringLiteral("2026-11-1"),
        QStringLiteral("This interview is asked and first assessed by software. %1 decided which questions "
                       "are asked, and a person "
                       "there reads the report and your answers before any decision is made.\n\n"
                       "Your answers are stored, encrypted, on servers that %1 runs or has chosen. They are "
                       "used for this "
                       "application only. You can ask %1 to show them to you or to erase them.\n\n"
                       "Only what you say about your work is assessed. How you look, sound or write, and how "
                       "long you take, is "
                       "not.\n\n"
                       "You don't have to take part. If you would rather talk to a person, say so here: it "
                       "is passed on, and "
                       "choosing it is not held against you by this system.")
            .arg(company),
        QStringLiteral("en")};
}

} // namespace candor::workflow
