// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onetenant.h"
#include "storage/reach.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using candor::tests::OneTenant;
using domain::Done;
using domain::Result;

namespace {

// Tables whose rows belong to a tenant, a platform or an interview, and that every unit of work may see all
// of. docs/decisions/0076 says why for each.
const QStringList open{QStringLiteral("idempotency"), QStringLiteral("lanes"), QStringLiteral("tenants")};

// One row of each table with a policy, of the tenant or of its interview; `{…}` is filled in.
const QStringList rowsOfATenant{
    QStringLiteral(
        "INSERT INTO roles (id, platform_id, tenant_id, name, name_key, description, permissions, "
        "created_at, updated_at) VALUES ('{new}', '{platform}', '{tenant}', 'r', 'r', '', '[]', 1, 1)"),
    QStringLiteral(
        "INSERT INTO users (id, kind, platform_id, tenant_id, email, email_key, name, role, status, "
        "created_at, updated_at) VALUES ('{new}', 'TENANT', '{platform}', '{tenant}', 'a', '{new}', "
        "'n', 'ADMIN', 'ACTIVE', 1, 1)"),
    QStringLiteral(
        "INSERT INTO api_keys (id, key_hash, key_prefix, platform_id, tenant_id, name, description, "
        "permissions, created_by, created_at) VALUES ('{new}', '{new}', 'p', '{platform}', '{tenant}', "
        "'n', '', '[]', '', 1)"),
    QStringLiteral(
        "INSERT INTO oauth_clients (id, secret_hash, platform_id, tenant_id, name, description, "
        "permissions, created_by, created_at) VALUES ('{client}', '{client}', '{platform}', '{tenant}', "
        "'n', '', '[]', '', 1)"),
    QStringLiteral("INSERT INTO oauth_client_makers (client_id, maker) VALUES ('{client}', 'm')"),
    QStringLiteral(
        "INSERT INTO webhook_configs (id, layer, platform_id, tenant_id, callback_url, secret_sealed, "
        "secret_hint, events, is_active, created_at, updated_at) VALUES ('{new}', 'tenant', "
        "'{platform}', '{tenant}', 'u', 's', '', '[]', 1, 1, 1)"),
    QStringLiteral(
        "INSERT INTO events (id, platform_id, tenant_id, interview_id, sequence, type, body_sealed, "
        "created_at) VALUES ('{event}', '{platform}', '{tenant}', '{interview}', 1, 't', 'b', 1)"),
    QStringLiteral(
        "INSERT INTO deliveries (id, platform_id, tenant_id, interview_id, event_id, event_type, "
        "sequence, destination, layer, state, attempts, created_at) VALUES ('{delivery}', '{platform}', "
        "'{tenant}', '{interview}', '{event}', 't', 1, 'd', 'tenant', 'PENDING', 0, 1)"),
    QStringLiteral(
        "INSERT INTO delivery_attempts (delivery_id, number, started_at, error_class, error_detail, "
        "url, address, phases, request_headers, response_headers) VALUES ('{delivery}', 1, 1, '', '', "
        "'', '', '{}', '{}', '{}')"),
    QStringLiteral("INSERT INTO recoveries (id, platform_id, tenant_id, since, until, wanted, state, "
                   "next_at, cursor, total, "
                   "total_is_estimate, requeued, skipped, created_at, updated_at) VALUES ('{new}', "
                   "'{platform}', '{tenant}', "
                   "1, 2, 'FAILED', 'DONE', 1, '', 0, 0, 0, 0, 1, 1)"),
    QStringLiteral(
        "INSERT INTO jobs (id, kind, platform_id, tenant_id, interview_id, payload, run_at, attempts, "
        "lease_until, lease_owner, claim, created_at) VALUES ('{new}', 'k', '{platform}', '{tenant}', "
        "'{interview}', '{}', 1, 0, 0, '', 0, 1)"),
    QStringLiteral(
        "INSERT INTO history (interview_id, revision, to_state, actor_kind, actor_id, actor_stated_as, "
        "reason, at) VALUES ('{interview}', 9, 's', 'k', 'i', '', '', 1)"),
    QStringLiteral("INSERT INTO plans (id, interview_id, version, document, created_at) VALUES ('{new}', "
                   "'{interview}', 1, '{}', 1)"),
    QStringLiteral(
        "INSERT INTO consents (interview_id, notice_version, accepted, human_requested, at) VALUES "
        "('{interview}', '1', 1, 0, 1)"),
    QStringLiteral("INSERT INTO turns (interview_id, turn, question_id, kind, text_sealed, answer_revision, "
                   "final, skipped, asked_at) VALUES ('{interview}', 1, 'q', 'k', 't', 0, 0, 0, 1)"),
    QStringLiteral(
        "INSERT INTO assessments (id, interview_id, tenant_id, status, position_key, document, "
        "created_at, updated_at) VALUES ('{new}', '{interview}', '{tenant}', 's', 'p', '{}', 1, 1)"),
    QStringLiteral(
        "INSERT INTO conversations (id, number, interview_id, at) VALUES ('{new}', 1, '{interview}', "
        "1)"),
    QStringLiteral(
        "INSERT INTO purges (interview_id, certificate_id, certificate, at) VALUES ('{interview}', "
        "'c', '{}', 1)"),
};

QString tableOf(const QString &insert)
{
    return insert.section(QLatin1Char(' '), 2, 2);
}

QString firstColumnOf(const QString &insert)
{
    return insert.section(QLatin1Char('('), 1).section(QLatin1Char(','), 0, 0);
}

// The owner of some rows.
struct Holder
{
    TenantScope scope;
    domain::InterviewId interview;

    [[nodiscard]] QString filled(QString row) const
    {
        const auto made = [this](int number) {
            return QUuid::createUuidV5(interview.uuid, QString::number(number))
                .toString(QUuid::WithoutBraces);
        };
        return row.replace(QLatin1String("{new}"), made(0))
            .replace(QLatin1String("{client}"), made(1))
            .replace(QLatin1String("{event}"), made(2))
            .replace(QLatin1String("{delivery}"), made(3))
            .replace(QLatin1String("{platform}"), scope.platform().toString())
            .replace(QLatin1String("{tenant}"), scope.tenant().toString())
            .replace(QLatin1String("{interview}"), interview.toString());
    }
};

} // namespace

// Row-level security behind the scopes: what a unit of work can't see of PostgreSQL, whatever it asks.
class tst_Reach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableWithRowsOfATenantHasAPolicy();
    void aTenantSeesNothingOfAnother_data();
    void aTenantSeesNothingOfAnother();
    void aPlatformSeesItsTenantsAndNoOther();
    void aTenantSeesWhatIsItsPlatformsAndCantChangeIt();
    void whatSaysNoReachSeesNothing();
    void readsOfDifferentTenantsOnOneConnectionSeeTheirOwn();
    void theRoleOfTheTestsIsAPlainOne();

private:
    [[nodiscard]] qint64 count(const Reach &reach, const QString &table);
    // How many rows it changed.
    [[nodiscard]] Result<qint64> run(const Reach &reach, const QString &statement);
    [[nodiscard]] QStringList tables(const QString &query);

    OneTenant m_house{Backend::PostgreSql};
    std::optional<Holder> m_first;
    std::optional<Holder> m_second; // of another platform
};

void tst_Reach::initTestCase()
{
    m_first = Holder{m_house.scope, m_house.add(1).interview.id};
    m_house.scope = m_house.addTenant(QStringLiteral("second"));
    m_second = Holder{m_house.scope, m_house.add(1).interview.id};
    for (const auto &holder : {*m_first, *m_second}) {
        for (const auto &row : rowsOfATenant)
            QCOMPARE(run(SystemScope(), holder.filled(row)).value_or(0), 1);
    }
}

qint64 tst_Reach::count(const Reach &reach, const QString &table)
{
    const auto sql = QStringLiteral("SELECT COUNT(*) FROM %1").arg(table);
    const auto job = [sql](Session &session) {
        return session.selectOne<qint64>(sql, {}, [](const Row &row) { return row.number(0); });
    };
    auto read = m_house.database->read<std::optional<qint64>>(reach, job);
    auto written = m_house.database->write<std::optional<qint64>>(reach, job);
    read.waitForFinished();
    written.waitForFinished();
    const auto seen
        = [](const Result<std::optional<qint64>> &counted) { return counted ? counted->value_or(-1) : -1; };
    return seen(read.result()) == seen(written.result()) ? seen(read.result()) : -1;
}

Result<qint64> tst_Reach::run(const Reach &reach, const QString &statement)
{
    auto done = m_house.database->write<qint64>(
        reach, [statement](Session &session) { return session.execute(statement); });
    done.waitForFinished();
    return done.result();
}

QStringList tst_Reach::tables(const QString &query)
{
    const auto found = m_house.database.read<QList<QString>>([query](Session &session) {
        return session.select<QString>(query, {}, [](const Row &row) { return row.text(0); });
    });
    return found.value_or(QList<QString>());
}

void tst_Reach::everyTableWithRowsOfATenantHasAPolicy()
{
    auto owned = tables(QStringLiteral(
        "SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = 'public' AND "
        "column_name IN ('tenant_id', 'platform_id', 'interview_id', 'delivery_id', 'client_id')"));
    for (const auto &table : open)
        QVERIFY2(owned.removeOne(table), qPrintable(table));
    auto guarded = tables(QStringLiteral(
        "SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity AND EXISTS (SELECT 1 FROM "
        "pg_policy WHERE polrelid = pg_class.oid)"));
    owned.sort();
    guarded.sort();
    QCOMPARE(guarded, owned);
    // And each of them is tried below.
    QStringList tried{
        QStringLiteral("interview_keys"), QStringLiteral("interviews"), QStringLiteral("positions")};
    for (const auto &row : rowsOfATenant)
        tried.append(tableOf(row));
    tried.sort();
    QCOMPARE(guarded, tried);
}

void tst_Reach::aTenantSeesNothingOfAnother_data()
{
    QTest::addColumn<QString>("insert");
    for (const auto &row : rowsOfATenant)
        QTest::newRow(qPrintable(tableOf(row))) << row;
    QTest::newRow("interviews") << QStringLiteral(
        "INSERT INTO interviews (id, run_id, platform_id, tenant_id, state, revision, sequence, "
        "request_digest, "
        "position, position_key, request, data_quality, created_at, updated_at) VALUES ('{new}', '{new}', "
        "'{platform}', '{tenant}', 's', 1, 1, 'd', 'p', 'p', '{}', 'GOOD', 1, 1)");
    QTest::newRow("interview_keys") << QStringLiteral(
        "INSERT INTO interview_keys (interview_id, wrapped) VALUES ('{interview}', 'k')");
    QTest::newRow("positions") << QStringLiteral(
        "INSERT INTO positions (tenant_id, position_key) VALUES ('{tenant}', '{new}')");
}

void tst_Reach::aTenantSeesNothingOfAnother()
{
    QFETCH(QString, insert);
    const auto table = tableOf(insert);
    QCOMPARE(count(SystemScope(), table), 2);
    QCOMPARE(count(m_first->scope, table), 1);
    QCOMPARE(count(m_second->scope, table), 1);
    const auto all = QStringLiteral("UPDATE %1 SET %2 = %2").arg(table, firstColumnOf(insert));
    QCOMPARE(run(m_first->scope, all).value_or(0), 1);
    QCOMPARE(run(SystemScope(), all).value_or(0), 2);
    const auto made = run(m_first->scope, m_second->filled(insert));
    QVERIFY(!made);
    QVERIFY2(made.error().logDetail.contains(QLatin1String("[42501]")), qPrintable(made.error().logDetail));
}

void tst_Reach::aPlatformSeesItsTenantsAndNoOther()
{
    for (const auto &table :
        {QStringLiteral("interviews"), QStringLiteral("events"), QStringLiteral("turns")}) {
        QCOMPARE(count(PlatformScope(m_first->scope.platform()), table), 1);
        QCOMPARE(count(PlatformScope(domain::PlatformId::make({})), table), 0);
    }
}

void tst_Reach::aTenantSeesWhatIsItsPlatformsAndCantChangeIt()
{
    const auto platform = m_first->scope.platform().toString();
    QVERIFY(run(SystemScope(),
        QStringLiteral(
            "INSERT INTO webhook_configs (id, layer, platform_id, callback_url, secret_sealed, "
            "secret_hint, events, is_active, created_at, updated_at) VALUES ('above', 'platform', '%1', "
            "'u', 's', '', '[]', 1, 1, 1)")
            .arg(platform)));
    QCOMPARE(count(m_first->scope, QStringLiteral("webhook_configs")), 2);
    QCOMPARE(count(m_second->scope, QStringLiteral("webhook_configs")), 1);
    QVERIFY(!run(
        m_first->scope, QStringLiteral("UPDATE webhook_configs SET callback_url = 'x' WHERE id = 'above'")));
    QVERIFY(run(SystemScope(), QStringLiteral("DELETE FROM webhook_configs WHERE id = 'above'")));
}

void tst_Reach::whatSaysNoReachSeesNothing()
{
    Connection connection(m_house.database.location(), Access::ReadWrite);
    QVERIFY(connection.open().has_value());
    Session session(connection.database(), Backend::PostgreSql, m_house.database.keyring());
    const auto seen = [&session](const QString &table) {
        const auto rows = session.selectOne<qint64>(QStringLiteral("SELECT COUNT(*) FROM ") + table, {},
            [](const Row &row) { return row.number(0); });
        return rows ? rows->value_or(-1) : -1;
    };
    QCOMPARE(seen(QStringLiteral("interviews")), 0);
    QCOMPARE(seen(QStringLiteral("turns")), 0);
    QVERIFY(session.control(QStringLiteral("BEGIN; SET LOCAL candor.reach = 's'")).has_value());
    QCOMPARE(seen(QStringLiteral("interviews")), 2);
    QVERIFY(session.control(QStringLiteral("COMMIT")).has_value());
    QCOMPARE(seen(QStringLiteral("interviews")), 0);
}

void tst_Reach::readsOfDifferentTenantsOnOneConnectionSeeTheirOwn()
{
    Database::Settings settings;
    settings.location = m_house.database.location();
    settings.connections = 1;
    const auto opened = Database::open(settings, m_house.database.keyring());
    QVERIFY(opened.has_value());
    const auto job = [](Session &session) {
        return session.selectOne<QString>(
            QStringLiteral("SELECT id FROM interviews"), {}, [](const Row &row) { return row.text(0); });
    };
    using Found = Result<std::optional<QString>>;
    QList<std::pair<QString, QFuture<Found>>> asked;
    for (int i = 0; i < 8; ++i) {
        const auto &holder = i % 3 == 0 ? *m_first : *m_second;
        asked.append({holder.interview.toString(),
            i % 2 == 0 ? (*opened)->read<std::optional<QString>>(holder.scope, job)
                       : (*opened)->write<std::optional<QString>>(holder.scope, job)});
    }
    for (auto &[id, future] : asked) {
        future.waitForFinished();
        QCOMPARE(future.result()->value_or(QString()), id);
    }
}

void tst_Reach::theRoleOfTheTestsIsAPlainOne()
{
    QCOMPARE(
        tables(QStringLiteral("SELECT rolname FROM pg_roles WHERE rolname = current_user AND NOT rolsuper "
                              "AND NOT rolbypassrls")),
        QStringList({QStringLiteral("candor")}));
}

QTEST_GUILESS_MAIN(tst_Reach)
#include "tst_reach.moc"
