// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>
#include <QWidget>

class QLabel;

namespace candor::uitest {

// A person at the keyboard: finds controls by what they are called, types where the focus is. Has no mouse
// but for press(), so that what it does can be done without one.
class Robot
{
public:
    explicit Robot(QWidget &window);

    // The visible control of that accessible name or text; nullptr, with the names there are in the log, when
    // there is none.
    [[nodiscard]] QWidget *find(const QString &name) const;
    [[nodiscard]] bool sees(const QString &text) const; // in some visible label, badge or button
    bool press(const QString &name);
    // Fills the field of that name.
    bool fill(const QString &name, const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

    // Writes a picture of the window for people to look at, when CANDOR_SHOTS names a folder.
    void shoot(const QString &name) const;

private:
    [[nodiscard]] QWidget *focused() const;

    QWidget &m_window;
};

// Keeps the program's settings of a test in a folder of its own.
class SettingsHome
{
public:
    SettingsHome();

private:
    QTemporaryDir m_folder;
};

} // namespace candor::uitest
