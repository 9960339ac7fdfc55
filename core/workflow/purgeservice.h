// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/environment.h"
#include "workflow/verb.h"

#include <QJsonObject>

namespace candor::workflow {

// What remains of a purge: `{purgedAt, fields[], recordings, certificateId}`.
struct PurgeCertificate
{
    QJsonObject document;
};

// Erases what is personal of one candidate (contract §3 and ruling 10.6). Any thread.
class PurgeService
{
public:
    explicit PurgeService(Environment &environment)
        : m_environment(environment)
    {
    }

    // DELETE …/candidate-data: cancels the interview first when it isn't finished, shreds its key and blanks
    // every column that the key sealed, in one unit of work. Again → the same certificate.
    [[nodiscard]] QFuture<domain::Result<PurgeCertificate>> purge(
        const storage::TenantScope &scope, const Request &request, const QString &interview);

private:
    Environment &m_environment;
};

} // namespace candor::workflow
