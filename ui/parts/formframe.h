// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace candor::parts {

class Banner;
class Field;

// What forms have in common: what it is about, what is wrong with all of it, the fields, and below them the
// button for what is meant and the way back.
class FormFrame final : public QWidget
{
public:
    explicit FormFrame(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // What the button is called; empty: there is nothing to be done and no button.
    void setMeant(const QString &text);
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    [[nodiscard]] QVBoxLayout *fields() const { return m_lines; }
    // A field with one line to type in: Return in it means the same as the button, and typing takes back what
    // was wrong with it. Owns it.
    void addLine(Field *field);
    // Below the buttons. Owns it.
    void addBelow(QWidget *widget);

    struct Fault
    {
        Field *field; // nullptr: of none that the form has
        QString text;
    };
    // Says at each field what is wrong with it, and goes to the first. False when none of the form's is
    // wrong.
    bool showFaults(const QList<Fault> &faults);
    // While the server is asked nothing can be changed.
    void setBusy(bool isBusy);
    void whenMeant(const std::function<void()> &meant) { m_whenMeant = meant; }
    void whenLeft(const std::function<void()> &left) { m_whenLeft = left; }

private:
    void mean();

    QLabel *m_title;
    Banner *m_banner;
    QWidget *m_fields;
    QVBoxLayout *m_lines; // of the fields
    QPushButton *m_meant;
    QVBoxLayout *m_below;
    std::function<void()> m_whenMeant;
    std::function<void()> m_whenLeft;
};

} // namespace candor::parts
