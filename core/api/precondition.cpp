// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/precondition.h"

#include "api/json.h"

#include <QCryptographicHash>

namespace candor::api {

using domain::Done;
using domain::Result;

namespace {

constexpr QByteArrayView weak("W/");

// RFC 9110 §8.8.3: what may stand between the quotes.
bool isTagCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0x21 || (byte >= 0x23 && byte != 0x7f);
}

// The members of a list of entity tags, empty ones left out (RFC 9110 §5.6.1); nothing when it isn't one.
std::optional<QByteArrayList> tagsOf(const QByteArray &list)
{
    QByteArrayList tags;
    qsizetype at = 0;
    const auto skip = [&](bool commas) {
        while (
            at < list.size() && (list.at(at) == ' ' || list.at(at) == '\t' || (commas && list.at(at) == ',')))
            ++at;
    };
    for (skip(true); at < list.size(); skip(true)) {
        const auto start = at;
        if (QByteArrayView(list).sliced(at).startsWith(weak))
            at += weak.size();
        if (at >= list.size() || list.at(at) != '"')
            return std::nullopt;
        for (++at; at < list.size() && isTagCharacter(list.at(at));)
            ++at;
        if (at >= list.size() || list.at(at) != '"')
            return std::nullopt;
        ++at;
        tags.append(list.mid(start, at - start));
        skip(false);
        if (at < list.size() && list.at(at) != ',')
            return std::nullopt;
    }
    if (tags.isEmpty())
        return std::nullopt;
    return tags;
}

tl::unexpected<domain::Error> unmet(const QString &detail, const QByteArray &current)
{
    domain::Error error;
    error.code = domain::ErrorCode::PreconditionFailed;
    error.detail = detail;
    error.entityTag = current;
    return domain::fail(std::move(error));
}

// By weak comparison.
bool isNamed(const QByteArrayList &tags, const QByteArray &tag)
{
    return tags.contains(tag) || tags.contains(weak.toByteArray() + tag);
}

} // namespace

QByteArray entityTag(const QByteArray &representation)
{
    return '"' + QCryptographicHash::hash(representation, QCryptographicHash::Sha256).toHex().left(32) + '"';
}

bool isKnown(const QByteArray &ifNoneMatch, const QByteArray &tag)
{
    if (ifNoneMatch.trimmed() == "*")
        return true;
    return isNamed(tagsOf(ifNoneMatch).value_or(QByteArrayList()), tag);
}

Result<std::optional<Precondition::Tags>> Precondition::tagsIn(
    const std::optional<QByteArray> &list, const char *header)
{
    if (!list)
        return std::optional<Tags>();
    if (list->trimmed() == "*")
        return std::optional(Tags{{}, true});
    auto tags = tagsOf(*list);
    if (tags)
        return std::optional(Tags{std::move(*tags), false});
    return domain::invalid({{QLatin1String(header), QStringLiteral("INVALID_FORMAT"),
        QStringLiteral("Give the ETag that a GET answered, with its quotes, or *.")}});
}

Result<Precondition> Precondition::parse(
    const std::optional<QByteArray> &ifMatch, const std::optional<QByteArray> &ifNoneMatch)
{
    auto match = tagsIn(ifMatch, "If-Match");
    auto noneMatch = tagsIn(ifNoneMatch, "If-None-Match");
    if (!match || !noneMatch) {
        domain::Faults faults = match ? domain::Faults() : match.error().fields;
        domain::addFaults(faults, noneMatch ? domain::Faults() : noneMatch.error().fields);
        return domain::invalid(faults);
    }
    Precondition condition;
    condition.m_match = std::move(*match);
    condition.m_noneMatch = std::move(*noneMatch);
    return condition;
}

Result<Done> Precondition::check(const QJsonObject &current) const
{
    return isEmpty() ? Result<Done>(Done()) : checkTag(entityTag(toBytes(current)));
}

Result<Done> Precondition::checkTag(const QByteArray &current) const
{
    if (m_match && !m_match->any && !m_match->named.contains(current)) {
        return unmet(
            QStringLiteral("It isn't what If-Match names any more. Read it again; the header ETag names "
                           "what it is now."),
            current);
    }
    if (m_noneMatch && (m_noneMatch->any || isNamed(m_noneMatch->named, current)))
        return unmet(QStringLiteral("It is there already, as If-None-Match names it."), current);
    return Done();
}

Result<Done> Precondition::checkAbsent() const
{
    if (!m_match)
        return Done();
    return unmet(QStringLiteral("If-Match wants an object that is there, and there is none."), {});
}

} // namespace candor::api
