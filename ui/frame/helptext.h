// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace candor::frame {

// What is told to whoever asks for help, in the words of the person who works there. Plain text, one string a
// paragraph.
struct HelpText
{
    QStringList about; // what one sees and what it is for
    QStringList trouble = {}; // when something doesn't work: what it is and what to do
};

} // namespace candor::frame
