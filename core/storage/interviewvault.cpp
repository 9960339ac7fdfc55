// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/interviewvault.h"

#include "crypto/hmac.h"
#include "crypto/keyring.h"
#include "crypto/random.h"
#include "crypto/seal.h"

namespace candor::storage {

using domain::Done;
using domain::InterviewId;
using domain::Result;

namespace {

QByteArray ownerOf(InterviewId interview)
{
    return "interview-key|" + interview.toString().toLatin1();
}

} // namespace

InterviewVault InterviewVault::create(InterviewId interview)
{
    return InterviewVault(interview, crypto::randomBytes(crypto::sealKeySize));
}

Result<std::optional<InterviewVault>> InterviewVault::load(Session &session, InterviewId interview)
{
    const auto wrapped = session.selectOne<QByteArray>(
        QStringLiteral("SELECT wrapped FROM interview_keys WHERE interview_id = ?"), {value(interview)},
        [](const Row &row) { return row.blob(0); });
    if (!wrapped)
        return domain::fail(wrapped.error());
    if (!wrapped->has_value())
        return std::optional<InterviewVault>();
    auto vault = unwrap(session.keyring(), interview, **wrapped);
    if (!vault)
        return domain::fail(vault.error());
    return std::optional(std::move(*vault));
}

Result<InterviewVault> InterviewVault::unwrap(
    const crypto::Keyring &keyring, InterviewId interview, const QByteArray &wrapped)
{
    auto key = keyring.unwrapKey(wrapped, ownerOf(interview));
    if (!key)
        return domain::fail(key.error());
    return InterviewVault(interview, std::move(*key));
}

InterviewVault InterviewVault::ofInstallation(const crypto::Keyring &keyring, const QByteArray &purpose)
{
    return InterviewVault(InterviewId(), keyring.derive(purpose));
}

Result<Done> InterviewVault::erase(Session &session, InterviewId interview)
{
    const auto erased = session.execute(
        QStringLiteral("DELETE FROM interview_keys WHERE interview_id = ?"), {value(interview)});
    if (!erased)
        return domain::fail(erased.error());
    return Done();
}

Result<Done> InterviewVault::store(Session &session) const
{
    const auto stored
        = session.execute(QStringLiteral("INSERT INTO interview_keys (interview_id, wrapped) VALUES (?, ?)"),
            {value(m_interview), value(session.keyring().wrapKey(m_key, ownerOf(m_interview)))});
    if (!stored)
        return domain::fail(stored.error());
    return Done();
}

QByteArray InterviewVault::seal(const QByteArray &plaintext, const QByteArray &place) const
{
    return crypto::seal(m_key, plaintext, m_interview.toString().toLatin1() + '|' + place);
}

Result<QByteArray> InterviewVault::open(const QByteArray &sealed, const QByteArray &place) const
{
    return crypto::open(m_key, sealed, m_interview.toString().toLatin1() + '|' + place);
}

QByteArray sealFor(
    Session &session, const QByteArray &purpose, const QString &owner, const QByteArray &plaintext)
{
    return crypto::seal(session.keyring().derive(purpose), plaintext, purpose + '|' + owner.toUtf8());
}

Result<QByteArray> openFor(
    Session &session, const QByteArray &purpose, const QString &owner, const QByteArray &sealed)
{
    return crypto::open(session.keyring().derive(purpose), sealed, purpose + '|' + owner.toUtf8());
}

QByteArray keyedDigest(const crypto::Keyring &keyring, const QByteArray &purpose, const QByteArray &bytes)
{
    return crypto::hmacSha256(keyring.derive(purpose), bytes);
}

} // namespace candor::storage
