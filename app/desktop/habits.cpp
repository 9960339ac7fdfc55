// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/habits.h"

#include <QSettings>

namespace candor::desktop {

namespace {

const QString stopKey = QStringLiteral("atEnd/stopServer");
const QString trayKey = QStringLiteral("atEnd/stayInTray");
const QString undoKey = QStringLiteral("decisions/undoSeconds");
const QString languageKey = QStringLiteral("interface/language");
const QString approvalsKey = QStringLiteral("notices/approvals");
const QString failuresKey = QStringLiteral("notices/failures");
const QString quietKey = QStringLiteral("notices/quiet");
const QString fromKey = QStringLiteral("notices/quietFrom");
const QString untilKey = QStringLiteral("notices/quietUntil");
const QString timeFormat = QStringLiteral("HH:mm");
constexpr int usualUndoSeconds = 8;

QTime timeOf(const QString &key, const QTime &otherwise)
{
    const auto time = QTime::fromString(QSettings().value(key).toString(), timeFormat);
    return time.isValid() ? time : otherwise;
}

} // namespace

bool stopsServerAtEnd()
{
    return QSettings().value(stopKey, true).toBool();
}

void setStopsServerAtEnd(bool stops)
{
    QSettings().setValue(stopKey, stops);
}

bool staysInTray()
{
    return QSettings().value(trayKey, false).toBool();
}

void setStaysInTray(bool stays)
{
    QSettings().setValue(trayKey, stays);
}

std::chrono::seconds undoWindow()
{
    const std::chrono::seconds saved(QSettings().value(undoKey, usualUndoSeconds).toInt());
    return std::clamp(saved, std::chrono::seconds(0), longestUndoWindow);
}

void setUndoWindow(std::chrono::seconds window)
{
    QSettings().setValue(undoKey, int(window.count()));
}

Notices savedNotices()
{
    const QSettings settings;
    const Notices usual;
    return {settings.value(approvalsKey, usual.approvals).toBool(),
        settings.value(failuresKey, usual.failures).toBool(),
        settings.value(quietKey, usual.hasQuietHours).toBool(), timeOf(fromKey, usual.quietFrom),
        timeOf(untilKey, usual.quietUntil)};
}

void saveNotices(const Notices &notices)
{
    QSettings settings;
    settings.setValue(approvalsKey, notices.approvals);
    settings.setValue(failuresKey, notices.failures);
    settings.setValue(quietKey, notices.hasQuietHours);
    settings.setValue(fromKey, notices.quietFrom.toString(timeFormat));
    settings.setValue(untilKey, notices.quietUntil.toString(timeFormat));
}

QString chosenLanguage()
{
    return QSettings().value(languageKey).toString();
}

void setChosenLanguage(const QString &language)
{
    QSettings().setValue(languageKey, language);
}

} // namespace candor::desktop
