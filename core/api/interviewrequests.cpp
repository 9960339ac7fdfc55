// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/fieldreader.h"
#include "api/interviews.h"
#include "api/json.h"
#include "api/problem.h"

namespace candor::api {

using domain::InterviewRequest;
using domain::Result;

namespace {

constexpr std::array<QLatin1String, 3> personalNames{
    QLatin1String("candidateName"), QLatin1String("candidateEmail"), QLatin1String("candidateProfile")};

const QStringList &levelNames()
{
    static const QStringList names{domain::name(domain::Level::Junior), domain::name(domain::Level::Mid),
        domain::name(domain::Level::Senior), domain::name(domain::Level::Lead)};
    return names;
}

InterviewRequest readRequest(FieldReader &reader, Presence position)
{
    InterviewRequest request;
    request.position = reader.string("position", {1, 200, position});
    request.level = domain::levelFromName(reader.enumeration("level", levelNames()));
    request.qualifications = reader.stringList("qualifications", {1, 50, Presence::Optional, {1, 500}});
    request.jobDescription
        = reader.string("jobDescription", {50, 50'000, Presence::Optional, Layout::MultiLine});
    request.candidateRef = reader.string("candidateRef");
    request.candidateName = reader.string("candidateName");
    request.candidateEmail = reader.email("candidateEmail");
    request.candidateProfile
        = reader.string("candidateProfile", {0, 20'000, Presence::Optional, Layout::MultiLine});
    request.companyName = reader.string("companyName");
    request.callbackUrl = reader.url("callbackUrl");
    request.language = reader.language("language");
    request.durationMinutes = int(reader.integer("durationMinutes", {15, 120}).value_or(0));
    request.metadata = reader.flatObject("metadata", 50, {0, 500, Presence::Optional, Layout::MultiLine});
    return request;
}

QList<Warning> unknownFieldWarnings(const FieldReader &reader)
{
    QList<Warning> warnings;
    const auto names = reader.unknown();
    for (const auto &name : names.first(std::min<qsizetype>(names.size(), mostFaults)))
        warnings.append({shownPointer(reader.pointer(name)), QStringLiteral("unknown field, ignored")});
    if (names.size() > mostFaults)
        warnings.append(
            {{}, QStringLiteral("%1 more unknown fields, ignored").arg(names.size() - mostFaults)});
    return warnings;
}

void put(QJsonObject &object, QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

// The texts exactly as they were stored.
class StoredReader
{
public:
    explicit StoredReader(const QJsonObject &object)
        : m_object(object)
    {
    }
    QString text(QLatin1String name)
    {
        const auto value = m_object.value(name);
        if (!value.isString() && !value.isUndefined())
            refuse(name);
        return value.toString();
    }
    QStringList list(QLatin1String name)
    {
        const auto value = m_object.value(name);
        if (!value.isArray() && !value.isUndefined())
            refuse(name);
        QStringList texts;
        const auto array = value.toArray();
        for (const auto &entry : array) {
            if (!entry.isString())
                refuse(name);
            texts.append(entry.toString());
        }
        return texts;
    }
    void refuse(QLatin1String name)
    {
        m_errors.append({QLatin1Char('/') + name, QStringLiteral("INVALID_TYPE"),
            QStringLiteral("is not what a stored request holds")});
    }
    [[nodiscard]] QList<domain::FieldError> errors() const { return m_errors; }

private:
    QJsonObject m_object;
    QList<domain::FieldError> m_errors;
};

} // namespace

QJsonArray toJson(const QList<Warning> &warnings)
{
    QJsonArray array;
    for (const auto &warning : warnings) {
        array.append(QJsonObject{
            {QStringLiteral("pointer"), warning.pointer}, {QStringLiteral("detail"), warning.detail}});
    }
    return array;
}

Result<ParsedRequest> parseInterviewRequest(const QByteArray &body, domain::Faults *faults)
{
    const auto object = parseObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    ParsedRequest parsed;
    parsed.request = readRequest(reader, Presence::Required);
    parsed.request.externalId = reader.string("externalId");
    parsed.warnings = unknownFieldWarnings(reader);
    return reader.finishLenient(parsed, faults);
}

Result<InfoPatch> parseInfoPatch(const QByteArray &body, domain::Faults *faults)
{
    const auto object = parseObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object, NullPolicy::Refuse);
    InfoPatch patch;
    patch.values = readRequest(reader, Presence::Optional);
    patch.userId = reader.string("userId");
    reader.forbid("externalId", QStringLiteral("can't be changed after the create; leave it out"));
    patch.warnings = unknownFieldWarnings(reader);
    patch.named = toJson(patch.values);
    if (reader.has("metadata"))
        patch.named.insert(QStringLiteral("metadata"), patch.values.metadata);
    return reader.finishLenient(patch, faults);
}

InterviewRequest InfoPatch::applyTo(InterviewRequest request) const
{
    const auto take = [this](QLatin1String name, auto &target, const auto &value) {
        if (named.contains(name))
            target = value;
    };
    take(QLatin1String("position"), request.position, values.position);
    take(QLatin1String("level"), request.level, values.level);
    take(QLatin1String("qualifications"), request.qualifications, values.qualifications);
    take(QLatin1String("jobDescription"), request.jobDescription, values.jobDescription);
    take(QLatin1String("candidateRef"), request.candidateRef, values.candidateRef);
    take(QLatin1String("candidateName"), request.candidateName, values.candidateName);
    take(QLatin1String("candidateEmail"), request.candidateEmail, values.candidateEmail);
    take(QLatin1String("candidateProfile"), request.candidateProfile, values.candidateProfile);
    take(QLatin1String("companyName"), request.companyName, values.companyName);
    take(QLatin1String("callbackUrl"), request.callbackUrl, values.callbackUrl);
    take(QLatin1String("language"), request.language, values.language);
    take(QLatin1String("durationMinutes"), request.durationMinutes, values.durationMinutes);
    take(QLatin1String("metadata"), request.metadata, values.metadata);
    return request;
}

QJsonObject toPublicJson(const InterviewRequest &request)
{
    QJsonObject object;
    put(object, QLatin1String("position"), request.position);
    if (request.level)
        object.insert(QLatin1String("level"), domain::name(*request.level));
    if (!request.qualifications.isEmpty())
        object.insert(QLatin1String("qualifications"), QJsonArray::fromStringList(request.qualifications));
    put(object, QLatin1String("jobDescription"), request.jobDescription);
    put(object, QLatin1String("candidateRef"), request.candidateRef);
    put(object, QLatin1String("companyName"), request.companyName);
    put(object, QLatin1String("callbackUrl"), request.callbackUrl);
    put(object, QLatin1String("externalId"), request.externalId);
    put(object, QLatin1String("language"), request.language);
    if (request.durationMinutes != 0)
        object.insert(QLatin1String("durationMinutes"), request.durationMinutes);
    if (!request.metadata.isEmpty())
        object.insert(QLatin1String("metadata"), request.metadata);
    return object;
}

QJsonObject personalJson(const InterviewRequest &request)
{
    QJsonObject object;
    put(object, personalNames[0], request.candidateName);
    put(object, personalNames[1], request.candidateEmail);
    put(object, personalNames[2], request.candidateProfile);
    return object;
}

QJsonObject toJson(const InterviewRequest &request)
{
    auto object = toPublicJson(request);
    const auto personal = personalJson(request);
    for (auto it = personal.begin(); it != personal.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<InterviewRequest> requestFromJson(const QJsonObject &publicPart, const QJsonObject &personalPart)
{
    QJsonObject object = publicPart;
    for (auto it = personalPart.begin(); it != personalPart.end(); ++it)
        object.insert(it.key(), it.value());
    StoredReader reader(object);
    InterviewRequest request;
    request.position = reader.text(QLatin1String("position"));
    const auto level = reader.text(QLatin1String("level"));
    request.level = domain::levelFromName(level);
    if (!level.isEmpty() && !request.level)
        reader.refuse(QLatin1String("level"));
    request.qualifications = reader.list(QLatin1String("qualifications"));
    request.jobDescription = reader.text(QLatin1String("jobDescription"));
    request.candidateRef = reader.text(QLatin1String("candidateRef"));
    request.candidateName = reader.text(personalNames[0]);
    request.candidateEmail = reader.text(personalNames[1]);
    request.candidateProfile = reader.text(personalNames[2]);
    request.companyName = reader.text(QLatin1String("companyName"));
    request.callbackUrl = reader.text(QLatin1String("callbackUrl"));
    request.externalId = reader.text(QLatin1String("externalId"));
    request.language = reader.text(QLatin1String("language"));
    const auto duration = object.value(QLatin1String("durationMinutes"));
    if (!duration.isDouble() && !duration.isUndefined())
        reader.refuse(QLatin1String("durationMinutes"));
    request.durationMinutes = duration.toInt();
    const auto metadata = object.value(QLatin1String("metadata"));
    if (!metadata.isObject() && !metadata.isUndefined())
        reader.refuse(QLatin1String("metadata"));
    request.metadata = metadata.toObject();
    if (!reader.errors().isEmpty())
        return domain::invalid(reader.errors());
    return request;
}

QByteArray normalisedRequest(const InterviewRequest &request)
{
    return toBytes(toJson(request));
}

} // namespace candor::api
