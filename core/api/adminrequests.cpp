// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/admin.h"
#include "api/fieldreader.h"
#include "api/json.h"

#include <QRegularExpression>

namespace candor::api {

using domain::Result;

namespace {

constexpr int longestOverlap = 604'800; // a week in seconds
constexpr TextRule newPassword{12, 256, Presence::Required, Layout::SingleLine, Padding::Keep};
constexpr TextRule knownPassword{1, 256, Presence::Required, Layout::SingleLine, Padding::Keep};

Presence presenceFor(BodyPurpose purpose)
{
    return purpose == BodyPurpose::Create ? Presence::Required : Presence::Optional;
}

const QStringList &roleNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (int i = 0; i < domain::roleCount; ++i)
            list.append(domain::name(domain::Role(i)));
        return list;
    }();
    return names;
}

QString readAddress(FieldReader &reader, QAnyStringView name, Presence presence)
{
    return reader.email(name, presence).toLower();
}

// A host name (RFC 1123 §2.1), one label or more.
QString readDomain(FieldReader &reader, Presence presence)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\\z"));
    const auto text = reader.string("domain", {1, 253, presence}).toLower();
    if (!text.isEmpty() && !shape.match(text).hasMatch())
        reader.addError("domain", QStringLiteral("INVALID_FORMAT"), QStringLiteral("must be a host name"));
    return text;
}

std::optional<domain::PlatformId> readPlatformId(FieldReader &reader)
{
    return domain::PlatformId::parse(reader.uuid("platformId"));
}

std::optional<domain::TenantStatus> readStatus(FieldReader &reader)
{
    return domain::tenantStatusFromName(reader.enumeration("status",
        {domain::name(domain::TenantStatus::Active), domain::name(domain::TenantStatus::Suspended)}));
}

enum class NoPermissions {
    CountAsAbsent,
    Refuse, // in a change, where they would read like taking all away
};

QStringList readPermissions(FieldReader &reader, Presence presence, NoPermissions none)
{
    const auto given = reader.any("permissions");
    if (none == NoPermissions::Refuse && given.isArray() && given.toArray().isEmpty()) {
        reader.addError("permissions", QStringLiteral("REQUIRED"),
            QStringLiteral("name at least one, or leave permissions out to keep those there are"));
    }
    auto permissions = reader.stringList("permissions", {1, 200, presence, {1, 100}});
    for (qsizetype i = 0; i < permissions.size(); ++i) {
        if (!domain::isPermission(permissions[i])) {
            reader.addErrorAt(reader.pointer("permissions") + QLatin1Char('/') + QString::number(i),
                QStringLiteral("INVALID_VALUE"),
                QStringLiteral("is no permission; GET /permissions lists them"));
        }
    }
    permissions.removeDuplicates();
    return permissions;
}

std::optional<int> readInt(FieldReader &reader, QAnyStringView name)
{
    const auto number = reader.integer(name);
    return number ? std::optional(int(*number)) : std::nullopt;
}

template <typename T>
std::optional<T> orNothing(const T &value)
{
    return value.isEmpty() ? std::nullopt : std::optional<T>(value);
}

// `engines`: the names that agentEngine can have; none: whatever was stored.
TenantSettingsPatch readSettings(FieldReader &reader, const QStringList &engines)
{
    TenantSettingsPatch patch;
    patch.autoApprovePlans = reader.boolean("autoApprovePlans");
    patch.candidatePiiRetentionDays = readInt(reader, "candidatePiiRetentionDays");
    patch.assessmentRetentionDays = readInt(reader, "assessmentRetentionDays");
    patch.recordingRetentionDays = readInt(reader, "recordingRetentionDays");
    patch.interviewLinkTtlDays = readInt(reader, "interviewLinkTtlDays");
    patch.noShowHours = readInt(reader, "noShowHours");
    patch.language = orNothing(reader.language("language"));
    patch.requireConsent = reader.boolean("requireConsent");
    auto modes = reader.stringList("interviewModes", {1, 10, Presence::Optional, {1, 20}});
    modes.removeDuplicates();
    patch.interviewModes = orNothing(modes);
    patch.fourEyes = reader.boolean("fourEyes");
    patch.agentEngine = orNothing(engines.isEmpty() ? reader.string("agentEngine", {1, 64})
                                                    : reader.enumeration("agentEngine", engines));
    // What the body leaves out has its default here, which is never wrong.
    for (const auto &error : domain::check(patch.applyTo(domain::TenantSettings()), reader.pointer()))
        reader.addErrorAt(error.pointer, error.code, error.detail);
    return patch;
}

BootstrapInput readFounder(FieldReader &reader)
{
    BootstrapInput input;
    input.email = readAddress(reader, "email", Presence::Required);
    input.password = reader.string("password", newPassword);
    input.name = reader.string("name", {1, 200, Presence::Required});
    return input;
}

// Parses the body and hands its reader to `read`; every error and unknown member is collected.
template <typename T>
Result<T> parse(const Result<QJsonObject> &object, const std::function<T(FieldReader &)> &read,
    domain::Faults *faults = nullptr)
{
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    T value = read(reader);
    return reader.finish(std::move(value), faults);
}

} // namespace

Result<BootstrapInput> parseBootstrap(const QByteArray &body, domain::Faults *faults)
{
    return parse<BootstrapInput>(parseObject(body), readFounder, faults);
}

Result<OwnerSignInInput> parseOwnerSignIn(const QByteArray &body, domain::Faults *faults)
{
    return parse<OwnerSignInInput>(
        parseObject(body),
        [](FieldReader &reader) {
            OwnerSignInInput input;
            input.token = reader.string("token", {1, 128, Presence::Required});
            reader.object("account", Presence::Optional,
                [&input](FieldReader &account) { input.account = readFounder(account); });
            return input;
        },
        faults);
}

Result<LoginInput> parseLogin(const QByteArray &body)
{
    return parse<LoginInput>(parseObject(body), [](FieldReader &reader) {
        LoginInput input;
        input.email = reader.string("email", {1, 254, Presence::Required}).toLower();
        input.password = reader.string("password", knownPassword);
        return input;
    });
}

Result<QString> parseRefresh(const QByteArray &body)
{
    return parse<QString>(parseObject(body),
        [](FieldReader &reader) { return reader.string("refreshToken", {1, 4096, Presence::Required}); });
}

Result<QString> parseLogout(const QByteArray &body)
{
    return parse<QString>(parseOptionalObject(body),
        [](FieldReader &reader) { return reader.string("refreshToken", {0, 4096}); });
}

Result<ChangePasswordInput> parseChangePassword(const QByteArray &body, domain::Faults *faults)
{
    return parse<ChangePasswordInput>(
        parseObject(body),
        [](FieldReader &reader) {
            ChangePasswordInput input;
            input.currentPassword = reader.string("currentPassword", knownPassword);
            input.newPassword = reader.string("newPassword", newPassword);
            if (!input.newPassword.isEmpty() && input.newPassword == input.currentPassword) {
                reader.addError("newPassword", QStringLiteral("INVALID_VALUE"),
                    QStringLiteral("must differ from the current one"));
            }
            return input;
        },
        faults);
}

Result<SetPasswordInput> parseSetPassword(const QByteArray &body, domain::Faults *faults)
{
    return parse<SetPasswordInput>(
        parseObject(body),
        [](FieldReader &reader) {
            SetPasswordInput input;
            input.token = reader.string("token", {1, 256, Presence::Required});
            input.password = reader.string("password", newPassword);
            return input;
        },
        faults);
}

Result<PlatformInput> parsePlatform(const QByteArray &body, BodyPurpose purpose, domain::Faults *faults)
{
    return parse<PlatformInput>(
        parseObject(body),
        [purpose](FieldReader &reader) {
            PlatformInput input;
            input.name = reader.string("name", {1, 100, presenceFor(purpose)});
            input.domain = readDomain(reader, presenceFor(purpose));
            const auto settings = reader.flatObject("settings", 50, {0, 500});
            if (reader.has("settings"))
                input.settings = settings;
            if (purpose == BodyPurpose::Update)
                input.status = readStatus(reader);
            return input;
        },
        faults);
}

Result<TenantInput> parseTenant(
    const QByteArray &body, BodyPurpose purpose, const QStringList &engines, domain::Faults *faults)
{
    return parse<TenantInput>(
        parseObject(body),
        [purpose, engines](FieldReader &reader) {
            TenantInput input;
            if (purpose == BodyPurpose::Create) {
                input.platform = readPlatformId(reader);
                input.adminEmail = readAddress(reader, "adminEmail", Presence::Optional);
                input.sandbox = reader.boolean("sandbox").value_or(false);
            }
            input.name = reader.string("name", {1, 255, presenceFor(purpose)});
            input.domain = readDomain(reader, presenceFor(purpose));
            if (purpose == BodyPurpose::Update)
                input.status = readStatus(reader);
            reader.object("settings", Presence::Optional,
                [&](FieldReader &settings) { input.settings = readSettings(settings, engines); });
            return input;
        },
        faults);
}

Result<UserInput> parseUser(const QByteArray &body, BodyPurpose purpose, domain::Faults *faults)
{
    return parse<UserInput>(
        parseObject(body),
        [purpose](FieldReader &reader) {
            UserInput input;
            if (purpose == BodyPurpose::Create) {
                input.email = readAddress(reader, "email", Presence::Required);
                input.platform = readPlatformId(reader);
            }
            auto password = newPassword;
            password.presence = Presence::Optional;
            input.password = reader.string("password", password);
            input.name = reader.string("name", {1, 200, presenceFor(purpose)});
            input.role = reader.string("role", {1, 100});
            if (purpose == BodyPurpose::Update) {
                input.status = domain::userStatusFromName(reader.enumeration("status",
                    {domain::name(domain::UserStatus::Active), domain::name(domain::UserStatus::Disabled)}));
            }
            return input;
        },
        faults);
}

Result<RoleInput> parseRole(const QByteArray &body, BodyPurpose purpose, domain::Faults *faults)
{
    return parse<RoleInput>(
        parseObject(body),
        [purpose](FieldReader &reader) {
            RoleInput input;
            input.name = reader.string("name", {1, 100, presenceFor(purpose)});
            if (roleNames().contains(input.name, Qt::CaseInsensitive))
                reader.addError(
                    "name", QStringLiteral("INVALID_VALUE"), QStringLiteral("is the name of a system role"));
            const bool isDescribed = reader.any("description").isString();
            const auto description = reader.string("description", {0, 500});
            if (isDescribed)
                input.description = description;
            input.permissions = readPermissions(reader, presenceFor(purpose),
                purpose == BodyPurpose::Update ? NoPermissions::Refuse : NoPermissions::CountAsAbsent);
            return input;
        },
        faults);
}

namespace {

ApiKeyInput readCredential(FieldReader &reader, Presence name, NoPermissions none, domain::Timestamp now)
{
    ApiKeyInput input;
    input.name = reader.string("name", {1, 100, name});
    input.description = reader.string("description", {0, 500});
    input.permissions = readPermissions(reader, Presence::Optional, none);
    input.expiresAt = reader.timestamp("expiresAt");
    if (input.expiresAt && *input.expiresAt <= now)
        reader.addError(
            "expiresAt", QStringLiteral("INVALID_VALUE"), QStringLiteral("must lie in the future"));
    return input;
}

} // namespace

Result<ApiKeyInput> parseApiKey(const QByteArray &body, domain::Timestamp now, domain::Faults *faults)
{
    return parse<ApiKeyInput>(
        parseObject(body),
        [now](FieldReader &reader) {
            auto input = readCredential(reader, Presence::Required, NoPermissions::CountAsAbsent, now);
            input.platform = readPlatformId(reader);
            return input;
        },
        faults);
}

Result<ApiKeyInput> parseClientChanges(const QByteArray &body, domain::Timestamp now, domain::Faults *faults)
{
    return parse<ApiKeyInput>(
        parseObject(body),
        [now](FieldReader &reader) {
            return readCredential(reader, Presence::Optional, NoPermissions::Refuse, now);
        },
        faults);
}

Result<int> parseRotate(const QByteArray &body)
{
    return parse<int>(parseOptionalObject(body), [](FieldReader &reader) {
        return int(reader.integer("overlapSeconds", {0, longestOverlap}).value_or(0));
    });
}

Result<domain::TenantSettings> tenantSettingsFromJson(const QJsonObject &object)
{
    return parse<domain::TenantSettings>(object,
        [](FieldReader &reader) { return readSettings(reader, {}).applyTo(domain::TenantSettings()); });
}

} // namespace candor::api
