// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QWidget>
#include <functional>

class QCheckBox;
class QRadioButton;

namespace candor::parts {
class CodeView;
}

namespace candor::pages {

// Which events are sent: all, also those that are yet to come, or only those that are ticked; with an example
// of the body of the one that is looked at.
class EventPicker final : public QWidget
{
public:
    explicit EventPicker(QWidget *parent = nullptr);

    // Wire names; empty = all.
    void setChosen(const QStringList &events);
    [[nodiscard]] QStringList chosen() const;
    // Only those that are ticked are to be sent, and none is: what chosen() can't tell from all.
    [[nodiscard]] bool isNone() const;
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }
    void setSamples(const QHash<QString, QJsonObject> &samples);

private:
    void showSample(const QString &event);
    void choose();
    void tell();

    QRadioButton *m_all;
    QRadioButton *m_only;
    QWidget *m_some;
    QHash<QString, QCheckBox *> m_boxes;
    QStringList m_others; // chosen, and not known here
    parts::CodeView *m_sample;
    QHash<QString, QJsonObject> m_samples;
    QString m_shown;
    std::function<void()> m_changed;
    bool m_isSetting = false;
};

} // namespace candor::pages
