// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/settingsform.h"

#include "api/admin.h"
#include "look/metrics.h"
#include "models/faultwords.h"
#include "parts/card.h"
#include "parts/field.h"
#include "parts/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSpinBox>
#include <QWheelEvent>

namespace candor::pages {

using domain::TenantSettings;
using namespace look::space;

namespace {

constexpr int mostTyped = 99'999; // so that what is too much can be typed and told of

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsForm)
};

// As people who speak it call it: "Deutsch", "Deutsch (Schweiz)".
QString nameOfLanguage(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return tag;
    // Without a country Qt names the one that it takes for it: "American English".
    const auto language = locale.language();
    const auto name = language == QLocale::English ? QStringLiteral("English")
        : language == QLocale::Spanish             ? QStringLiteral("español")
                                                   : locale.nativeLanguageName();
    const auto spoken = name.left(1).toUpper() + name.mid(1);
    return tag.contains(QLatin1Char('-'))
        ? QStringLiteral("%1 (%2)").arg(spoken, tag.section(QLatin1Char('-'), 1))
        : spoken;
}

// Doesn't change when somebody scrolls past it.
template <typename Control>
class Still final : public Control
{
public:
    Still() { Control::setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QJsonArray modesOf(bool text, bool voice)
{
    QJsonArray modes;
    if (text)
        modes.append(QStringLiteral("text"));
    if (voice)
        modes.append(QStringLiteral("voice"));
    return modes;
}

} // namespace

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_modes(new QWidget)
    , m_text(new QCheckBox(Text::tr("In writing")))
    , m_voice(new QCheckBox(Text::tr("By voice")))
    , m_language(new Still<QComboBox>)
    , m_engine(new Still<QComboBox>)
{
    auto *lines = parts::column(this, l);
    auto *decisions = new parts::Card(Text::tr("Decisions"));
    addFlag(decisions->body(), "autoApprovePlans", Text::tr("Plans are approved by themselves"),
        Text::tr("As soon as a plan is written the candidate's link is made. Nobody looks at it before."));
    addFlag(decisions->body(), "fourEyes", Text::tr("Two people decide"),
        Text::tr("Who approved a plan can't approve the report of the same interview."));
    addChoice(decisions->body(), "agentEngine", Text::tr("Who writes plans and reports"), m_engine, {});
    lines->addWidget(decisions);
    auto *candidates = new parts::Card(Text::tr("Candidates"));
    addFlag(candidates->body(), "requireConsent", Text::tr("Candidates consent first"),
        Text::tr("The interview begins once they have read the notice and agreed to it."));
    addModes(candidates->body());
    fillLanguages();
    addChoice(candidates->body(), "language", Text::tr("Language"), m_language,
        Text::tr("That interviews are held in, unless a request names another."));
    addNumber(candidates->body(), "interviewLinkTtlDays", Text::tr("Days that a candidate's link works"),
        Text::tr("Who hasn't begun by then is cancelled. A new link can be made before."));
    addNumber(candidates->body(), "noShowHours", Text::tr("Hours until an interview that stands still ends"),
        Text::tr("With at least half of its questions answered it is assessed, else it is cancelled."));
    lines->addWidget(candidates);
    auto *keeping = new parts::Card(Text::tr("How long data is kept"));
    addNumber(keeping->body(), "candidatePiiRetentionDays", Text::tr("Days that names and answers are kept"),
        Text::tr("Name, e-mail, profile and answers are erased once an interview is over and nothing has "
                 "happened to it for so long."));
    addNumber(keeping->body(), "assessmentRetentionDays", Text::tr("Days that reports are kept"),
        Text::tr("One that nobody has changed for so long goes, and with it a place in the rankings."));
    addNumber(keeping->body(), "recordingRetentionDays", Text::tr("Days that recordings are kept"),
        Text::tr("Voices tell who somebody is: keep them no longer than you need them."));
    lines->addWidget(keeping);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { noteChange(); });
    connect(m_engine, &QComboBox::currentIndexChanged, this, [this] { noteChange(); });
    setEngines({});
    forgetChanges();
}

void SettingsForm::addNumber(
    QVBoxLayout *lines, const char *member, const QString &name, const QString &meaning)
{
    auto *number = new Still<QSpinBox>;
    number->setRange(0, mostTyped);
    number->setGroupSeparatorShown(true);
    auto *field = new parts::Field(name, number, meaning);
    lines->addWidget(field);
    m_numbers.insert(QLatin1String(member), number);
    m_entries.insert(QLatin1String(member), {name, field});
    connect(number, &QSpinBox::valueChanged, this, [this] { noteChange(); });
}

void SettingsForm::addFlag(
    QVBoxLayout *lines, const char *member, const QString &name, const QString &meaning)
{
    auto *flag = new QCheckBox(name);
    flag->setAccessibleDescription(meaning);
    auto *both = parts::column(nullptr, xs);
    both->addWidget(flag);
    both->addWidget(parts::runningText(meaning, look::Type::Small, parts::Ink::Muted));
    lines->addLayout(both);
    m_flags.insert(QLatin1String(member), flag);
    m_entries.insert(QLatin1String(member), {name, nullptr});
    connect(flag, &QCheckBox::toggled, this, [this] { noteChange(); });
}

void SettingsForm::addChoice(
    QVBoxLayout *lines, const char *member, const QString &name, QComboBox *choice, const QString &meaning)
{
    auto *field = new parts::Field(name, choice, meaning);
    lines->addWidget(field);
    m_entries.insert(QLatin1String(member), {name, field});
}

void SettingsForm::addModes(QVBoxLayout *lines)
{
    const auto name = Text::tr("How candidates answer");
    auto *both = parts::row(m_modes, l);
    both->addWidget(m_text);
    both->addWidget(m_voice);
    both->addStretch(1);
    auto *field = new parts::Field(name, m_modes, Text::tr("With both they choose for themselves."));
    lines->addWidget(field);
    m_entries.insert(QStringLiteral("interviewModes"), {name, field});
    for (auto *mode : {m_text, m_voice})
        connect(mode, &QCheckBox::toggled, this, [this] { noteChange(); });
}

void SettingsForm::fillLanguages()
{
    for (const auto *tag : {"ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
             "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "nb", "nl", "pl", "pt", "ro",
             "ru", "sk", "sl", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh"})
        m_language->addItem(nameOfLanguage(QLatin1String(tag)), QLatin1String(tag));
}

void SettingsForm::setEngines(const QList<api::EngineEntry> &engines)
{
    m_isSetting = true;
    const auto chosen = m_engine->currentData().toString();
    m_engine->clear();
    m_engine->addItem(Text::tr("The agents that are built in"), QStringLiteral("builtin"));
    for (const auto &engine : engines) {
        if (engine.name != QLatin1String("builtin"))
            m_engine->addItem(engine.model.isEmpty()
                    ? engine.name
                    : Text::tr("%1, with %2", "an engine, its model").arg(engine.name, engine.model),
                engine.name);
    }
    m_entries.value(QStringLiteral("agentEngine"))
        .field->setHint(m_engine->count() > 1
                ? Text::tr("Who runs the server says which there are.")
                : Text::tr("They work on this server, without a network. It knows of no others."));
    if (!chosen.isEmpty())
        setValues({{QStringLiteral("agentEngine"), chosen}});
    m_isSetting = false;
}

QJsonObject SettingsForm::values() const
{
    QJsonObject values;
    for (auto it = m_numbers.begin(); it != m_numbers.end(); ++it)
        values.insert(it.key(), it.value()->value());
    for (auto it = m_flags.begin(); it != m_flags.end(); ++it)
        values.insert(it.key(), it.value()->isChecked());
    values.insert(QLatin1String("language"), m_language->currentData().toString());
    values.insert(QLatin1String("agentEngine"), m_engine->currentData().toString());
    values.insert(QLatin1String("interviewModes"), modesOf(m_text->isChecked(), m_voice->isChecked()));
    return values;
}

// One that isn't among the choices becomes one of them: what the server has is never another by being shown.
static void choose(QComboBox &choice, const QString &value, const QString &name)
{
    if (choice.findData(value) < 0)
        choice.addItem(name, value);
    choice.setCurrentIndex(choice.findData(value));
}

void SettingsForm::setValues(const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (auto *number = m_numbers.value(it.key()))
            number->setValue(it->toInt());
        else if (auto *flag = m_flags.value(it.key()))
            flag->setChecked(it->toBool());
        else if (it.key() == QLatin1String("language"))
            choose(*m_language, it->toString(), nameOfLanguage(it->toString()));
        else if (it.key() == QLatin1String("agentEngine"))
            choose(*m_engine, it->toString(), it->toString());
        else if (it.key() == QLatin1String("interviewModes")) {
            m_text->setChecked(it->toArray().contains(QStringLiteral("text")));
            m_voice->setChecked(it->toArray().contains(QStringLiteral("voice")));
        }
    }
}

QJsonObject SettingsForm::changes() const
{
    const auto now = values();
    auto stored = api::toJson(m_stored);
    const auto &modes = m_stored.interviewModes;
    stored.insert(QLatin1String("interviewModes"),
        modesOf(modes.contains(QLatin1String("text")), modes.contains(QLatin1String("voice"))));
    QJsonObject changes;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (const QJsonValue value = it.value(); stored.value(it.key()) != value)
            changes.insert(it.key(), value);
    }
    return changes;
}

void SettingsForm::show(const TenantSettings &stored)
{
    const auto kept = changes();
    m_stored = stored;
    m_isSetting = true;
    setValues(api::toJson(stored));
    setValues(kept);
    m_isSetting = false;
    (void)showFaults();
}

void SettingsForm::forgetChanges()
{
    putOn(api::toJson(m_stored));
}

void SettingsForm::putOn(const QJsonObject &changes)
{
    m_isSetting = true;
    setValues(changes);
    m_isSetting = false;
    noteChange();
}

void SettingsForm::noteChange()
{
    if (m_isSetting)
        return;
    (void)showFaults();
    if (m_changed)
        m_changed();
}

QString SettingsForm::faultOf(const QString &member) const
{
    const auto wanted = [](int least, int most) {
        const QLocale locale;
        return Text::tr("A number from %1 to %2.").arg(locale.toString(least), locale.toString(most));
    };
    if (member == QLatin1String("interviewModes"))
        return Text::tr("Tick one at least.");
    if (member == QLatin1String("interviewLinkTtlDays"))
        return wanted(1, 90);
    if (member == QLatin1String("noShowHours"))
        return wanted(1, 720);
    return m_numbers.contains(member) ? wanted(1, 3650) : Text::tr("The server doesn't know this.");
}

QStringList SettingsForm::showFaults()
{
    TenantSettings settings = m_stored;
    const auto number
        = [this](const char *member) { return m_numbers.value(QLatin1String(member))->value(); };
    settings.candidatePiiRetentionDays = number("candidatePiiRetentionDays");
    settings.assessmentRetentionDays = number("assessmentRetentionDays");
    settings.recordingRetentionDays = number("recordingRetentionDays");
    settings.interviewLinkTtlDays = number("interviewLinkTtlDays");
    settings.noShowHours = number("noShowHours");
    settings.interviewModes.clear();
    for (const auto mode : modesOf(m_text->isChecked(), m_voice->isChecked()))
        settings.interviewModes.append(mode.toString());
    QStringList wrong;
    for (const auto &error : domain::check(settings, {}))
        wrong.append(error.pointer.mid(1));
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->field)
            it->field->setFault(wrong.contains(it.key()) ? faultOf(it.key()) : QString());
    }
    return wrong;
}

bool SettingsForm::check()
{
    const auto wrong = showFaults();
    if (wrong.isEmpty())
        return true;
    auto *control = m_entries.value(wrong.first()).field->control();
    (control == m_modes ? static_cast<QWidget *>(m_text) : control)->setFocus();
    return false;
}

void SettingsForm::showFailure(const client::Failure &failure)
{
    if (!failure.problem)
        return;
    for (const auto &error : failure.problem->fields) {
        const auto member = error.pointer.section(QLatin1Char('/'), 2, 2);
        if (const auto entry = m_entries.value(member); entry.field) {
            const bool isLimit = error.code == QLatin1String("OUT_OF_RANGE") && m_numbers.contains(member);
            entry.field->setFault(isLimit ? faultOf(member) : models::faultWord(error));
        }
    }
}

void SettingsForm::setReadOnly(bool isReadOnly)
{
    for (auto *number : std::as_const(m_numbers))
        number->setReadOnly(isReadOnly);
    for (auto *flag : std::as_const(m_flags))
        flag->setEnabled(!isReadOnly);
    for (auto *control : std::initializer_list<QWidget *>{m_text, m_voice, m_language, m_engine})
        control->setEnabled(!isReadOnly);
}

QStringList SettingsForm::namesOf(const QStringList &members) const
{
    QStringList names;
    for (const auto &member : members) {
        if (m_entries.contains(member))
            names.append(m_entries.value(member).name);
    }
    return names;
}

} // namespace candor::pages
