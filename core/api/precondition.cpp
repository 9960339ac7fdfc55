// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/precondition.h"

#include "api/json.h"

#include <QCryptographicHash>
#include <optional>

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

// The members of a list of entity tags; nothing when it isn't one.
std::optional<QByteArrayList> tagsOf(const QByteArray &list)
{
    QByteArrayList tags;
    qsizetype at = 0;
    const auto skipBlanks = [&] {
        while (at < list.size() && (list.at(at) == ' ' || list.at(at) == '\t'))
            ++at;
    };
    while (true) {
        skipBlanks();
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
        skipBlanks();
        if (at == list.size())
            return tags;
        if (list.at(at) != ',')
            return std::nullopt;
        ++at;
    }
}

tl::unexpected<domain::Error> changed(const QByteArray &current)
{
    domain::Error error;
    error.code = domain::ErrorCode::PreconditionFailed;
    error.detail = current.isEmpty()
        ? QStringLiteral("If-Match wants an object that is there, and there is none.")
        : QStringLiteral("The object isn't the one that If-Match names any more. Read it again; the header "
                         "ETag names what it is now.");
    error.entityTag = current;
    return domain::fail(std::move(error));
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
    const auto tags = tagsOf(ifNoneMatch).value_or(QByteArrayList());
    return tags.contains(tag) || tags.contains(weak.toByteArray() + tag);
}

Result<Precondition> Precondition::parse(const QByteArray &ifMatch)
{
    Precondition condition;
    const auto given = ifMatch.trimmed();
    if (given.isEmpty())
        return condition;
    if (given == "*") {
        condition.m_any = true;
        return condition;
    }
    const auto tags = tagsOf(given);
    if (!tags) {
        return domain::invalid({{QStringLiteral("If-Match"), QStringLiteral("INVALID_FORMAT"),
            QStringLiteral("Give the ETag that a GET answered, with its quotes, or *.")}});
    }
    condition.m_tags = *tags;
    return condition;
}

Result<Done> Precondition::check(const QJsonObject &current) const
{
    if (isEmpty() || m_any)
        return Done();
    const auto tag = entityTag(toBytes(current));
    return m_tags.contains(tag) ? Result<Done>(Done()) : changed(tag);
}

Result<Done> Precondition::checkAbsent() const
{
    return isEmpty() ? Result<Done>(Done()) : changed({});
}

} // namespace candor::api
