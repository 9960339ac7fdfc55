// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uisupport/robot.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QTextEdit>

namespace candor::uitest {

namespace {

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return QString(button->text()).remove(QLatin1Char('&'));
    return {};
}

} // namespace

Robot::Robot(QWidget &window)
    : m_window(window)
{
}

QWidget *Robot::find(const QString &name) const
{
    QStringList names;
    for (auto *widget : m_window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || nameOf(widget).isEmpty())
            continue;
        if (nameOf(widget) == name)
            return widget;
        names.append(nameOf(widget));
    }
    qInfo().noquote() << "No" << name << "among" << names.join(QStringLiteral(" | "));
    return nullptr;
}

bool Robot::sees(const QString &text) const
{
    for (const auto *widget : m_window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if ((label && label->text().contains(text)) || nameOf(widget).contains(text))
            return true;
    }
    return false;
}

bool Robot::press(const QString &name)
{
    auto *button = qobject_cast<QAbstractButton *>(find(name));
    if (!button || !button->isEnabled())
        return false;
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

bool Robot::fill(const QString &name, const QString &text)
{
    auto *widget = find(name);
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        return line->text() == text;
    }
    if (auto *lines = qobject_cast<QTextEdit *>(widget)) {
        lines->setFocus();
        QTest::keyClicks(lines, text);
        return lines->toPlainText() == text;
    }
    return false;
}

QWidget *Robot::focused() const
{
    auto *widget = QApplication::focusWidget();
    return widget ? widget : m_window.focusWidget() ? m_window.focusWidget() : &m_window;
}

void Robot::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focused(), key, modifiers);
}

void Robot::type(const QString &text)
{
    QTest::keyClicks(focused(), text);
}

void Robot::shoot(const QString &name) const
{
    const auto folder = qEnvironmentVariable("CANDOR_SHOTS");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents();
    m_window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

SettingsHome::SettingsHome()
{
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
    QCoreApplication::setApplicationName(QStringLiteral("candor"));
}

} // namespace candor::uitest
