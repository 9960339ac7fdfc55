// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/keyring.h"

#include "domain/async.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace candor::desktop {

using client::Kept;

namespace {

const QString service = QStringLiteral("Candor");

QString secretOf(const QKeychain::Job *job)
{
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(job);
    return reading ? reading->textData() : QString();
}

Kept keptBy(const QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError:
        return {Kept::State::There, secretOf(job)};
    case QKeychain::EntryNotFound:
        return {Kept::State::Absent};
    default:
        return {Kept::State::NoStore};
    }
}

QFuture<bool> didIt(const QFuture<Kept> &kept, QObject *context)
{
    const domain::Promise<bool> promise;
    domain::whenFinished(kept, context, [promise, context](const Kept &answer) {
        promise.fulfil(answer.state != Kept::State::NoStore);
        context->deleteLater();
    });
    return promise.future();
}

} // namespace

Keyring::Keyring(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

QFuture<Kept> Keyring::run(QKeychain::Job *job)
{
    const domain::Promise<Kept> promise;
    const auto isAnswered = std::make_shared<bool>(false);
    const auto answer = [promise, isAnswered](const Kept &kept) {
        if (!std::exchange(*isAnswered, true))
            promise.fulfil(kept);
    };
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, isGone = m_isGone](QKeychain::Job *done) {
        const auto kept = keptBy(done);
        if (kept.state != Kept::State::NoStore)
            *isGone = false;
        else if (done->error() == QKeychain::NoBackendAvailable)
            *isGone = true;
        answer(kept);
    });
    // A keyring that waits for its password may wait for ever; the job goes on, and nobody for it.
    QTimer::singleShot(m_patience, job, [answer, isAnswered, isGone = m_isGone] {
        if (!*isAnswered)
            *isGone = true;
        answer({Kept::State::NoStore});
    });
    job->start();
    return promise.future();
}

QFuture<Kept> Keyring::read(const QString &name)
{
    if (*m_isGone)
        return domain::ready(Kept{Kept::State::NoStore});
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    return run(job);
}

QFuture<bool> Keyring::write(const QString &name, const QString &secret)
{
    if (*m_isGone)
        return domain::ready(false);
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setTextData(secret);
    return didIt(run(job), new QObject);
}

QFuture<bool> Keyring::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    return didIt(run(job), new QObject);
}

} // namespace candor::desktop
