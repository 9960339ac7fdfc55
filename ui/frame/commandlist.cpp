// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/commandlist.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace candor::frame {

namespace {

void collect(const QList<QAction *> &from, QList<QAction *> &into)
{
    for (auto *action : from) {
        if (const auto *menu = action->menu())
            collect(menu->actions(), into);
        else if (!action->isSeparator() && !action->data().isValid())
            into.append(action);
    }
}

} // namespace

QString plainText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && ++i >= text.size())
            break;
        plain += text.at(i);
    }
    return plain;
}

QList<PaletteEntry> entriesOf(const QList<QAction *> &actions, const QByteArray &place)
{
    QList<PaletteEntry> entries;
    for (auto *action : actions) {
        if (!action->isEnabled() || !action->isVisible())
            continue;
        const auto title = plainText(action->text());
        entries.append({QStringLiteral("command:%1/%2").arg(QLatin1String(place), title), title, {},
            look::Glyph::Keyboard, action->shortcut().toString(QKeySequence::NativeText),
            [pointer = QPointer<QAction>(action)] {
                if (pointer)
                    pointer->trigger();
            }});
    }
    return entries;
}

QList<QAction *> actionsOf(const QMenuBar &menus)
{
    QList<QAction *> actions;
    collect(menus.actions(), actions);
    return actions;
}

} // namespace candor::frame
