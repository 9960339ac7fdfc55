// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/letters.h"

#include <QSettings>

namespace candor::frame {

namespace {

const QString key = QStringLiteral("keys/letters");

} // namespace

bool lettersAreKeys()
{
    return QSettings().value(key, true).toBool();
}

void setLettersAreKeys(bool are)
{
    QSettings().setValue(key, are);
}

} // namespace candor::frame
