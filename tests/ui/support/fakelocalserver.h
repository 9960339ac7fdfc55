// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/async.h"
#include "start/localserver.h"

namespace candor::uitest {

// The server on this computer as a test says that it is; runs nothing.
class FakeLocalServer final : public start::LocalServer
{
public:
    void start(const start::LocalServerSettings &settings) override
    {
        started.append(settings);
        become(afterStart);
    }
    void stop() override { become(Phase::Stopped); }
    void leave() override { become(Phase::Stopped); }
    [[nodiscard]] Phase phase() const override { return m_phase; }
    [[nodiscard]] const start::LocalServerSettings &settings() const override { return started.constLast(); }
    [[nodiscard]] QUrl url() const override { return address; }
    [[nodiscard]] std::optional<start::StartFailure> failure() const override { return why; }
    [[nodiscard]] std::optional<start::DemoAccess> demoAccess() const override { return std::nullopt; }
    [[nodiscard]] QFuture<QByteArray> ownerToken() override { return domain::ready(QByteArray("token")); }

    void become(Phase phase)
    {
        m_phase = phase;
        Q_EMIT phaseChanged();
    }

    QList<start::LocalServerSettings> started; // with what, the newest last
    Phase afterStart = Phase::Ready;
    QUrl address;
    std::optional<start::StartFailure> why; // while Failed

private:
    Phase m_phase = Phase::Stopped;
};

} // namespace candor::uitest
