// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/tokenring.h"

#include <QMutex>

namespace candor::identity {

// Never changed once it is shared.
struct TokenRing::Keys
{
    QList<storage::TokenKey> order;
    crypto::TokenSigner access;
    crypto::TokenSigner interviewLink;

    [[nodiscard]] const crypto::TokenSigner &signer(TokenPurpose purpose) const
    {
        return purpose == TokenPurpose::Access ? access : interviewLink;
    }
};

class TokenRing::State
{
public:
    explicit State(std::optional<crypto::Keyring> master)
        : keyring(std::move(master))
    {
    }
    [[nodiscard]] std::shared_ptr<const Keys> keys() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_keys;
    }
    void set(std::shared_ptr<const Keys> keys)
    {
        const QMutexLocker locker(&m_mutex);
        m_keys = std::move(keys);
    }

    const std::optional<crypto::Keyring> keyring;

private:
    mutable QMutex m_mutex;
    std::shared_ptr<const Keys> m_keys;
};

namespace {

crypto::TokenSigner signerOf(
    const crypto::Keyring &keyring, const QByteArray &purpose, const QList<storage::TokenKey> &order)
{
    QList<crypto::TokenKey> keys;
    for (const auto &key : order)
        keys.append({key.kid, keyring.derive(purpose + '/' + key.kid.toLatin1())});
    return crypto::TokenSigner(keys);
}

} // namespace

TokenRing::TokenRing(const crypto::Keyring &keyring)
    : m_state(std::make_shared<State>(keyring))
{
    replace({{QLatin1String(firstKid), {}, {}}});
}

TokenRing::TokenRing(const crypto::TokenSigner &signer)
    : m_state(std::make_shared<State>(std::nullopt))
{
    m_state->set(std::make_shared<const Keys>(Keys{{}, signer, signer}));
}

std::shared_ptr<const TokenRing::Keys> TokenRing::keys() const
{
    return m_state->keys();
}

void TokenRing::replace(const QList<storage::TokenKey> &keys)
{
    if (!m_state->keyring || keys.isEmpty())
        return;
    m_state->set(std::make_shared<const Keys>(Keys{keys, signerOf(*m_state->keyring, "access-token", keys),
        signerOf(*m_state->keyring, "interview-link", keys)}));
}

QString TokenRing::sign(
    TokenPurpose purpose, const QJsonObject &claims, const QString &typ, domain::Timestamp at) const
{
    const auto all = keys();
    QString kid;
    for (const auto &key : all->order) {
        if (kid.isEmpty() || key.signsFrom <= at)
            kid = key.kid;
    }
    return all->signer(purpose).sign(claims, typ, kid);
}

domain::Result<QJsonObject> TokenRing::verify(TokenPurpose purpose, const QString &token, const QString &typ,
    const QString &audience, domain::Timestamp now) const
{
    return keys()->signer(purpose).verify(token, typ, audience, now);
}

} // namespace candor::identity
