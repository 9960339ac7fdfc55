// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace candor::workflow {

// What a candidate is told before consenting. The version is stored with the consent: change it with every
// change of the text.
struct Notice
{
    QString version;
    QString text; // paragraphs separated by an empty line
    QString language; // of the text, BCP 47
};

[[nodiscard]] Notice noticeFor(const QString &companyName);

} // namespace candor::workflow
