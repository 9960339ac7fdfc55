// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/settings.h"

#include "config/keys.h"
#include "config/tomlfile.h"
#include "config/values.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace candor::config {

namespace {

constexpr QLatin1String configFlag("--config");
constexpr QLatin1String configVariable("CANDOR_CONFIG");
constexpr QLatin1String usualFile("/etc/candor/candor.toml");

// A value of one source on its way into the settings.
struct Given
{
    QString text;
    Origin::Source source = Origin::Source::Default;
    QString where;
};
using GivenByKey = QHash<QString, Given>;

void complain(
    QList<domain::FieldError> &errors, const QString &key, const QString &code, const QString &detail)
{
    errors.append({key, code, detail});
}

const Key *findKey(const QString &name)
{
    const auto all = keys();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Key &key) { return key.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QStringList names()
{
    QStringList all;
    for (const Key &key : keys())
        all.append(key.name);
    return all;
}

QString suggestion(const QString &name, const QStringList &known)
{
    const QString nearest = nearestName(name, known);
    return nearest.isEmpty() ? QString() : QStringLiteral(" Did you mean %1?").arg(nearest);
}

const Key *findFlag(const QString &flag)
{
    const auto all = keys();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Key &key) { return flagName(key) == flag; });
    return found == all.end() ? nullptr : &*found;
}

struct CommandLine
{
    GivenByKey given;
    QString configFile;
    QStringList remaining;
};

// Takes one flag with its value out of `arguments`; answers false when the flag is no setting.
bool takeFlag(QStringList &arguments, CommandLine &line, QList<domain::FieldError> &errors)
{
    const QString argument = arguments.first();
    const auto equals = argument.indexOf(QLatin1Char('='));
    const QString flag = equals < 0 ? argument : argument.left(equals);
    const Key *key = findFlag(flag);
    if (!key && flag != configFlag)
        return false;
    arguments.removeFirst();
    const QString pointer = key ? QString(key->name) : QStringLiteral("config");
    QString value = argument.mid(equals + 1);
    if (equals < 0) {
        if (arguments.isEmpty() || arguments.first().startsWith(QLatin1String("--"))) {
            complain(errors, pointer, QStringLiteral("VALUE_MISSING"),
                QStringLiteral("%1 lacks its value; write %1 VALUE or %1=VALUE.").arg(flag));
            return true;
        }
        value = arguments.takeFirst();
    }
    if (key && key->exposure == Exposure::Secret)
        complain(errors, pointer, QStringLiteral("SECRET_ON_COMMAND_LINE"),
            QStringLiteral("%1 would show a secret to every user of this machine; use %2 or %2_FILE.")
                .arg(flag, environmentName(*key)));
    else if (value.isEmpty())
        complain(errors, pointer, QStringLiteral("VALUE_MISSING"),
            QStringLiteral("%1 has an empty value; leave the flag out for the default.").arg(flag));
    else if (key)
        line.given.insert(key->name, {value, Origin::Source::Flag, flag});
    else
        line.configFile = value;
    return true;
}

CommandLine readArguments(QStringList arguments, QList<domain::FieldError> &errors)
{
    CommandLine line;
    while (!arguments.isEmpty() && arguments.first() != QLatin1String("--")) {
        if (!takeFlag(arguments, line, errors))
            line.remaining.append(arguments.takeFirst());
    }
    line.remaining += arguments;
    return line;
}

GivenByKey readEnvironment(const QProcessEnvironment &environment, QStringList &warnings)
{
    GivenByKey given;
    QStringList known{configVariable};
    for (const Key &key : keys()) {
        const QString variable = environmentName(key);
        known.append(variable);
        const QString text = environment.value(variable);
        if (!text.isEmpty())
            given.insert(key.name, {text, Origin::Source::Environment, variable});
    }
    QStringList names = environment.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (name.startsWith(QLatin1String("CANDOR_")) && !name.startsWith(QLatin1String("CANDOR_TEST_"))
            && !known.contains(name))
            warnings.append(QStringLiteral("%1 is set and is no setting; it is ignored.%2")
                    .arg(name, suggestion(name, known)));
    }
    return given;
}

// Others must not read a file that holds the master key.
bool isOpenToOthers(const QString &path)
{
    return QFileInfo(path).permissions().testAnyFlags(QFile::ReadOther | QFile::WriteOther);
}

GivenByKey readConfiguration(const QString &path, QList<domain::FieldError> &errors)
{
    const auto values = readFile(path);
    if (!values) {
        errors += values.error().fields;
        return {};
    }
    GivenByKey given;
    for (const FileValue &value : *values) {
        const QString where = QStringLiteral("%1:%2").arg(path, QString::number(value.line));
        const Key *key = findKey(value.key);
        if (!key)
            complain(errors, value.key, QStringLiteral("UNKNOWN_KEY"),
                QStringLiteral("%1 (%2) is no setting.%3 `candor-server config print` lists them all.")
                    .arg(value.key, where, suggestion(value.key, names())));
        else if (key->exposure == Exposure::Secret && isOpenToOthers(path))
            complain(errors, value.key, QStringLiteral("FILE_OPEN_TO_OTHERS"),
                QStringLiteral("%1 (%2) stands in a file that every user can read; chmod 0640 it.")
                    .arg(value.key, where));
        else if (!value.text.isEmpty())
            given.insert(value.key, {value.text, Origin::Source::File, where});
    }
    return given;
}

// systemd names the service's own folder; else the XDG base directory specification.
QString defaultDataDirectory(const QProcessEnvironment &environment)
{
    const QString state
        = environment.value(QStringLiteral("STATE_DIRECTORY")).section(QLatin1Char(':'), 0, 0);
    if (!state.isEmpty())
        return state;
    const QString dataHome = environment.value(QStringLiteral("XDG_DATA_HOME"));
    const QString base = QDir::isAbsolutePath(dataHome)
        ? dataHome
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return base + QStringLiteral("/candor");
}

// The value that wins, or the default.
Given chosen(const Key &key, const QList<GivenByKey> &layers, const QProcessEnvironment &environment)
{
    for (const GivenByKey &layer : layers) {
        const auto found = layer.constFind(key.name);
        if (found != layer.constEnd())
            return *found;
    }
    const QString text = key.name == QLatin1String("data_dir") ? defaultDataDirectory(environment)
                                                               : QString(key.defaultText);
    return {text, Origin::Source::Default, QStringLiteral("default")};
}

void apply(const Key &key, const Given &given, LoadedSettings &loaded, QList<domain::FieldError> &errors)
{
    loaded.origins.append({key.name, given.source, given.where, shown(key, given.text)});
    if (given.text.isEmpty())
        return;
    const auto complaint = key.apply(loaded.settings, given.text);
    if (complaint)
        complain(errors, key.name, QStringLiteral("INVALID_VALUE"),
            QStringLiteral("%1 (%2) is \"%3\", which %4.")
                .arg(key.name, given.where, shown(key, given.text), *complaint));
}

// "CANDOR_MASTER_KEY and CANDOR_MASTER_KEY_FILE", as the user gave them.
QString whereOf(const LoadedSettings &loaded, QLatin1String key)
{
    for (const Origin &origin : loaded.origins) {
        if (origin.key == key)
            return origin.where;
    }
    return {};
}

void checkTogether(const LoadedSettings &loaded, QList<domain::FieldError> &errors)
{
    const Settings &settings = loaded.settings;
    if (!settings.masterKey.isEmpty() && !settings.masterKeyFile.isEmpty())
        complain(errors, QStringLiteral("master_key"), QStringLiteral("GIVEN_TWICE"),
            QStringLiteral("master_key (%1) and master_key_file (%2) are both set; keep the one that this "
                           "installation's data was written with.")
                .arg(whereOf(loaded, QLatin1String("master_key")),
                    whereOf(loaded, QLatin1String("master_key_file"))));
    if (settings.tlsCertificate.isEmpty() != settings.tlsKey.isEmpty()) {
        const bool lacksKey = settings.tlsKey.isEmpty();
        complain(errors, lacksKey ? QStringLiteral("tls.key") : QStringLiteral("tls.certificate"),
            QStringLiteral("VALUE_MISSING"),
            QStringLiteral("%1 is set without %2; set both for https, or neither for plain http.")
                .arg(lacksKey ? QStringLiteral("tls.certificate") : QStringLiteral("tls.key"),
                    lacksKey ? QStringLiteral("tls.key") : QStringLiteral("tls.certificate")));
    }
    if (!settings.webhookHttpHosts.isEmpty() && settings.webhookNetworks.isEmpty())
        complain(errors, QStringLiteral("webhooks.allow_http"), QStringLiteral("WITHOUT_EFFECT"),
            QStringLiteral("webhooks.allow_http (%1) counts only within webhooks.allow_networks, which is "
                           "empty; name the networks of your receivers there.")
                .arg(whereOf(loaded, QLatin1String("webhooks.allow_http"))));
}

} // namespace

domain::Result<domain::Done> checkTransport(const Settings &settings)
{
    if (!settings.tlsCertificate.isEmpty() || settings.plainHttp == PlainHttp::Anywhere
        || isLoopback(settings.listen.host))
        return domain::Done();
    return domain::fail(domain::ErrorCode::ValidationFailed,
        QStringLiteral(
            "%1 is reached over the network, where plain http would show keys and answers to everybody on "
            "the way. Set tls.certificate and tls.key for https; or listen on 127.0.0.1 behind a reverse "
            "proxy that speaks https; or, on a network that you trust, set plain_http = \"anywhere\".")
            .arg(settings.listen.host));
}

domain::Result<LoadedSettings> load(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QList<domain::FieldError> errors;
    LoadedSettings loaded;
    const CommandLine line = readArguments(arguments, errors);
    const GivenByKey variables = readEnvironment(environment, loaded.warnings);
    QString file = line.configFile.isEmpty() ? environment.value(configVariable) : line.configFile;
    if (file.isEmpty() && QFileInfo::exists(usualFile))
        file = usualFile;
    const GivenByKey fileValues = file.isEmpty() ? GivenByKey() : readConfiguration(file, errors);
    loaded.remainingArguments = line.remaining;

    for (const Key &key : keys())
        apply(key, chosen(key, {line.given, variables, fileValues}, environment), loaded, errors);
    if (errors.isEmpty())
        checkTogether(loaded, errors);
    if (!errors.isEmpty())
        return domain::fail({domain::ErrorCode::ValidationFailed,
            QStringLiteral("The settings can't be used."), errors, {}, {}, {}, {}});
    return loaded;
}

} // namespace candor::config
