// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/keyring.h"
#include "storage/database.h"

#include <QTemporaryDir>
#include <memory>

namespace candor::tests {

// The databases that every storage test runs on: for initTestCase_data().
void addBackends();

class TestDatabase;

// Waits until every event that is committed is shown by the feeds: PostgreSQL holds events back while an
// earlier transaction runs anywhere on its server, which tests share. False when that takes too long.
[[nodiscard]] bool waitUntilSettled(TestDatabase &database);

// A fresh, empty database of the given kind, gone with this object. PostgreSQL comes from the test run's own
// server (tests/support/postgres), whose URL stands in the file named by CANDOR_TEST_POSTGRES.
class TestDatabase
{
public:
    // `clock` is the time of the data, for Session::now() as well, and outlives this.
    explicit TestDatabase(storage::Backend backend, const domain::Clock *clock = nullptr);
    ~TestDatabase();

    // Opens it; may be closed and opened again, as by a restart of the server.
    void open();
    void close() { m_database.reset(); }
    [[nodiscard]] storage::Database &operator*() { return *m_database; }
    [[nodiscard]] storage::Database *operator->() { return m_database.get(); }
    [[nodiscard]] const crypto::Keyring &keyring() const { return m_keyring; }
    [[nodiscard]] storage::Location location() const { return m_location; }
    // The same as a value of the setting `database`.
    [[nodiscard]] QString setting() const { return m_setting; }

    // Runs a job and waits for it.
    template <typename T>
    domain::Result<T> write(std::function<domain::Result<T>(storage::Session &)> job)
    {
        auto future = m_database->write<T>(std::move(job));
        future.waitForFinished();
        return future.result();
    }
    template <typename T>
    domain::Result<T> read(std::function<domain::Result<T>(storage::Session &)> job)
    {
        auto future = m_database->read<T>(std::move(job));
        future.waitForFinished();
        return future.result();
    }

private:
    QTemporaryDir m_folder;
    const domain::Clock *m_clock;
    crypto::Keyring m_keyring;
    storage::Location m_location;
    QString m_setting;
    QString m_databaseName; // PostgreSQL
    std::unique_ptr<storage::Database> m_database;
};

} // namespace candor::tests
