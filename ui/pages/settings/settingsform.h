// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/organisationanswers.h"
#include "client/failure.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace candor::parts {
class Field;
} // namespace candor::parts

namespace candor::pages {

// A tenant's settings, each with what it means. What the person changes stays theirs, setting by setting,
// while the server's others are taken over.
class SettingsForm final : public QWidget
{
public:
    explicit SettingsForm(QWidget *parent = nullptr);

    // What the server has now.
    void show(const domain::TenantSettings &stored);
    // Takes back what the person changed.
    void forgetChanges();
    // What `changes` names is as the person had left it.
    void putOn(const QJsonObject &changes);
    // The settings that are other than the server has them, by their wire names.
    [[nodiscard]] QJsonObject changes() const;
    [[nodiscard]] bool isChanged() const { return !changes().isEmpty(); }
    // Whether all can be saved; says at its place what is wrong, and goes there.
    [[nodiscard]] bool check();
    // Says at its place what the server finds wrong.
    void showFailure(const client::Failure &failure);
    void setEngines(const QList<api::EngineEntry> &engines);
    void setReadOnly(bool isReadOnly);
    // What people call the settings of these wire names.
    [[nodiscard]] QStringList namesOf(const QStringList &members) const;
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    struct Entry // a setting that has a field
    {
        QString name;
        parts::Field *field;
    };

    void addNumber(QVBoxLayout *lines, const char *member, const QString &name, const QString &meaning);
    void addFlag(QVBoxLayout *lines, const char *member, const QString &name, const QString &meaning);
    void addChoice(QVBoxLayout *lines, const char *member, const QString &name, QComboBox *choice,
        const QString &meaning);
    void addModes(QVBoxLayout *lines);
    void fillLanguages();
    [[nodiscard]] QJsonObject values() const;
    void setValues(const QJsonObject &values);
    void noteChange();
    [[nodiscard]] QString faultOf(const QString &member) const;
    [[nodiscard]] QStringList showFaults(); // the members that are wrong

    domain::TenantSettings m_stored;
    QHash<QString, Entry> m_entries; // by wire names
    QHash<QString, QSpinBox *> m_numbers;
    QHash<QString, QCheckBox *> m_flags;
    QWidget *m_modes;
    QCheckBox *m_text;
    QCheckBox *m_voice;
    QComboBox *m_language;
    QComboBox *m_engine;
    bool m_isSetting = false;
    std::function<void()> m_changed;
};

} // namespace candor::pages
