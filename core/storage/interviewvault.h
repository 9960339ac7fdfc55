// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/session.h"

#include <optional>

namespace candor::storage {

// The key of one interview, and what it encrypts. Erasing the key (erase()) makes everything that it ever
// sealed unreadable at once: in the tables, in the write-ahead log and in every backup. A plain value.
class InterviewVault
{
public:
    // A fresh key, made before the unit of work that stores it.
    [[nodiscard]] static InterviewVault create(domain::InterviewId interview);

    // The stored key; nothing once it was erased.
    [[nodiscard]] static domain::Result<std::optional<InterviewVault>> load(
        Session &session, domain::InterviewId interview);
    // The key that a row of interview_keys holds.
    [[nodiscard]] static domain::Result<InterviewVault> unwrap(
        const crypto::Keyring &keyring, domain::InterviewId interview, const QByteArray &wrapped);
    // For what is about no interview: its key is derived from the master key for `purpose`, and can't be
    // erased.
    [[nodiscard]] static InterviewVault ofInstallation(
        const crypto::Keyring &keyring, const QByteArray &purpose);
    // Shreds the stored key.
    [[nodiscard]] static domain::Result<domain::Done> erase(Session &session, domain::InterviewId interview);
    [[nodiscard]] domain::Result<domain::Done> store(Session &session) const;

    // `place` names table and column: a ciphertext moved to another row or column can't be opened there.
    [[nodiscard]] QByteArray seal(const QByteArray &plaintext, const QByteArray &place) const;
    [[nodiscard]] domain::Result<QByteArray> open(const QByteArray &sealed, const QByteArray &place) const;

private:
    InterviewVault(domain::InterviewId interview, QByteArray key)
        : m_interview(interview)
        , m_key(std::move(key))
    {
    }

    domain::InterviewId m_interview;
    QByteArray m_key;
};

// For what isn't an interview's: seals with a key derived from the master key for `purpose`, bound to
// `owner`.
[[nodiscard]] QByteArray sealFor(
    Session &session, const QByteArray &purpose, const QString &owner, const QByteArray &plaintext);
[[nodiscard]] domain::Result<QByteArray> openFor(
    Session &session, const QByteArray &purpose, const QString &owner, const QByteArray &sealed);

// HMAC-SHA256 with a key derived from the master key for `purpose`: tells whether two things are the same
// without telling anything about them to who holds the database alone.
[[nodiscard]] QByteArray keyedDigest(
    const crypto::Keyring &keyring, const QByteArray &purpose, const QByteArray &bytes);

} // namespace candor::storage
