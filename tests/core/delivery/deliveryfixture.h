// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/outbox.h"
#include "storage/deliveryrepository.h"
#include "storage/webhookconfigrepository.h"
#include "support/testclock.h"
#include "support/testdatabase.h"

#include <QHash>

namespace candor::tests {

inline const QString tenantSecret = QStringLiteral("whsec_dGVuYW50LXRlbmFudC10ZW5hbnQtdGVuYW50LTEyMzQ=");
inline const QString configSecret = QStringLiteral("whsec_Y29uZmlnLWNvbmZpZy1jb25maWctY29uZmlnLTEyMzQ=");

// A database with one platform and one tenant, and short ways to make what deliveries need. Each call waits
// for its commit; a failure ends the test program with the reason.
class DeliveryFixture
{
public:
    explicit DeliveryFixture(storage::Backend backend);

    // Another tenant of the platform; it is who adds interviews once it is `scope`.
    [[nodiscard]] storage::TenantScope addTenant();
    domain::InterviewId addInterview();
    // The next event of the interview, with the given body.
    domain::EventId tell(domain::InterviewId interview, const QByteArray &body,
        domain::EventType type = domain::EventType::Received, const QString &callbackUrl = {});
    // The same without ending the program.
    [[nodiscard]] domain::Result<domain::Done> tryTell(domain::InterviewId interview, int sequence,
        const QByteArray &body, domain::EventType type = domain::EventType::Received,
        const QString &callbackUrl = {});
    storage::WebhookConfig addConfig(
        storage::WebhookLayer layer, const QString &url, const QStringList &events = {}, bool active = true);
    void storeConfig(const storage::WebhookConfig &config);
    [[nodiscard]] storage::WebhookConfig config(domain::WebhookConfigId id);
    void eraseKey(domain::InterviewId interview);

    // Newest first.
    [[nodiscard]] QList<storage::Delivery> deliveries(const storage::DeliveryFilter &filter = {});
    [[nodiscard]] storage::Delivery deliveryOf(domain::EventId event);
    [[nodiscard]] QList<storage::DeliveryAttempt> attemptsOf(domain::EventId event);
    [[nodiscard]] qint64 count(const QString &sql);

    template <typename T>
    T must(std::function<domain::Result<T>(storage::Session &)> job)
    {
        auto result = database.write<T>(std::move(job));
        if (!result)
            qFatal("%s %s", qPrintable(result.error().detail), qPrintable(result.error().logDetail));
        return *result;
    }

    TestClock clock;
    TestDatabase database;
    storage::TenantScope scope;

private:
    void insertTenant(const storage::TenantScope &of);

    QHash<domain::InterviewId, int> m_sequences;
};

// Nobody holds a lane.
[[nodiscard]] inline bool isIdle(DeliveryFixture &fixture)
{
    return fixture.count(QStringLiteral("SELECT COUNT(*) FROM lanes WHERE lease_owner <> ''")) == 0;
}

} // namespace candor::tests
