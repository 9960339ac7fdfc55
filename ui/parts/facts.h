// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace candor::parts {

// What is known of a thing: values, each with its name.
class Facts final : public QWidget
{
public:
    enum class Place {
        BesideNames,
        BelowNames, // where values are long, such as addresses
    };
    Facts(Place place, const QStringList &names, QWidget *parent = nullptr);

    void setValues(const QStringList &values); // in the order of the names
    void setValue(int index, const QString &value);

private:
    void addBeside(const QStringList &names);
    void addBelow(const QStringList &names);

    QList<QLabel *> m_values;
};

} // namespace candor::parts
