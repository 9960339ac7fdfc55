// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The upper limit: the rows of a create, written by a bare loop over SQLite's own interface, with nothing
// around it.
//
//   rows FILE SCHEMA.sql interviews SECONDS BATCH    interviews a second with BATCH of them a commit
//   rows FILE SCHEMA.sql commit SECONDS RATE         one row of 1 KiB a commit, RATE of them a second
//
// Prints one JSON object. WAL, synchronous=FULL and foreign keys as in Candor; secure_delete, which costs
// nothing where nothing is deleted, as well.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sqlite3.h>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <time.h>
#include <variant>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Value = std::variant<std::nullptr_t, long long, std::string, std::vector<unsigned char>>;

[[noreturn]] void die(sqlite3 *database, const char *what)
{
    std::fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(database));
    std::exit(1);
}

void execute(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        die(database, sql);
}

class Statement
{
public:
    Statement(sqlite3 *database, const char *sql)
        : m_database(database)
    {
        if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
            != SQLITE_OK)
            die(database, sql);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void run(const std::vector<Value> &values = {})
    {
        int column = 0;
        for (const auto &value : values)
            bind(++column, value);
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            die(m_database, sqlite3_sql(m_statement));
        sqlite3_reset(m_statement);
    }

private:
    void bind(int column, const Value &value)
    {
        if (const auto *number = std::get_if<long long>(&value))
            sqlite3_bind_int64(m_statement, column, *number);
        else if (const auto *text = std::get_if<std::string>(&value))
            sqlite3_bind_text(m_statement, column, text->data(), int(text->size()), SQLITE_STATIC);
        else if (const auto *blob = std::get_if<std::vector<unsigned char>>(&value))
            sqlite3_bind_blob(m_statement, column, blob->data(), int(blob->size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(m_statement, column);
    }

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
};

std::string schemaOf(const char *path)
{
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    std::string sql = text.str();
    for (const auto &[word, dialect] : {std::pair<std::string_view, std::string_view>{"@BLOB@", "BLOB"},
             {"@REAL@", "REAL"}, {"@POSITION@", "INTEGER PRIMARY KEY AUTOINCREMENT"}}) {
        for (size_t at = sql.find(word); at != std::string::npos; at = sql.find(word, at))
            sql.replace(at, word.size(), dialect);
    }
    return sql;
}

// Ordered by the order of making, as ids of version 7 are.
std::string nextId()
{
    static unsigned long long count = 0;
    ++count;
    char id[37];
    std::snprintf(
        id, sizeof id, "%08llx-0000-7000-8000-%012llx", count, count * 2654435761ULL % (1ULL << 48));
    return id;
}

std::vector<unsigned char> blob(size_t size)
{
    std::vector<unsigned char> bytes(size);
    for (auto &byte : bytes)
        byte = static_cast<unsigned char>(std::rand());
    return bytes;
}

// Sizes are those of the rows that create.lua's request makes in Candor.
class Rows
{
public:
    Rows(sqlite3 *database, const std::string &platform, const std::string &tenant)
        : m_platform(platform)
        , m_tenant(tenant)
        , m_chain("tenant:" + tenant)
        , m_interview(database,
              "INSERT INTO interviews (id, run_id, platform_id, tenant_id, state, revision, sequence, "
              "external_id, "
              "external_key, request_digest, candidate_ref, position, position_key, level, request, "
              "personal_sealed, "
              "data_quality, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
              "?, ?, ?)")
        , m_key(database, "INSERT INTO interview_keys (interview_id, wrapped) VALUES (?, ?)")
        , m_history(database,
              "INSERT INTO history (interview_id, revision, sequence, from_state, to_state, action, "
              "actor_kind, actor_id, actor_stated_as, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , m_event(database,
              "INSERT INTO events (id, platform_id, tenant_id, interview_id, sequence, type, body_sealed, "
              "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        , m_audit(database,
              "INSERT INTO audit (chain, sequence, at, actor_kind, actor_id, action, subject, detail, "
              "request_id, "
              "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , m_head(database,
              "INSERT INTO audit_heads (chain, sequence, hash) VALUES (?, ?, ?) ON CONFLICT (chain) DO "
              "UPDATE SET "
              "sequence = excluded.sequence, hash = excluded.hash")
        , m_job(database,
              "INSERT INTO jobs (id, kind, platform_id, tenant_id, interview_id, payload, run_at, attempts, "
              "lease_until, lease_owner, claim, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, '', 0, ?)")
    {
    }

    void write(long long now)
    {
        const std::string id = nextId();
        const std::string reference = "bench_1700000000_0_" + id.substr(0, 8);
        m_interview.run({id, "run_1700000000_" + id.substr(0, 8), m_platform, m_tenant, "VALIDATING_SKILLS",
            2LL, 2LL, reference, reference, m_hash, reference, "Senior Software Engineer",
            "senior software engineer", "SENIOR", m_request, m_personal, "EXCELLENT", now, now});
        m_key.run({id, m_wrapped});
        step(id, now, 1, nullptr, "RECEIVED", nullptr, "interview.create");
        step(id, now, 2, "RECEIVED", "VALIDATING_SKILLS", "ACCEPT_REQUEST", "interview.accept-request");
        m_job.run({nextId(), "validate", m_platform, m_tenant, id, "{}", now, now});
    }

private:
    void step(const std::string &id, long long now, long long sequence, const char *from, const char *to,
        const char *action, const char *audited)
    {
        const std::string actor = from ? "" : m_tenant;
        const std::string actorKind = from ? "SYSTEM" : "API_KEY";
        const auto orNull = [](const char *text) { return text ? Value(text) : Value(nullptr); };
        m_history.run(
            {id, sequence, sequence, orNull(from), to, orNull(action), actorKind, actor, "", "", now});
        m_event.run(
            {nextId(), m_platform, m_tenant, id, sequence, "interview.validating_skills", m_body, now});
        m_audit.run({m_chain, ++m_audited, now, actorKind, actor, audited, "interview:" + id,
            from ? R"({"from":"RECEIVED","to":"VALIDATING_SKILLS"})" : R"({"to":"RECEIVED"})",
            "req_0123456789abcdef", m_hash});
        m_head.run({m_chain, m_audited, m_hash});
    }

    std::string m_platform;
    std::string m_tenant;
    std::string m_chain;
    std::string m_request = std::string(322, 'r');
    std::vector<unsigned char> m_personal = blob(731);
    std::vector<unsigned char> m_body = blob(370);
    std::vector<unsigned char> m_wrapped = blob(61);
    std::vector<unsigned char> m_hash = blob(32);
    long long m_audited = 0;
    Statement m_interview, m_key, m_history, m_event, m_audit, m_head, m_job;
};

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void measureInterviews(sqlite3 *database, double seconds, int batch)
{
    const std::string platform = nextId();
    const std::string tenant = nextId();
    Statement(database,
        "INSERT INTO platforms (id, name, domain, domain_key, settings, created_at, updated_at) VALUES (?, "
        "'P', 'p.example', 'p.example', '{}', 0, 0)")
        .run({platform});
    Statement(database,
        "INSERT INTO tenants (id, platform_id, name, domain, domain_key, status, settings, "
        "webhook_secret_sealed, created_at, updated_at) VALUES (?, ?, 'T', 't.example', 't.example', "
        "'ACTIVE', '{}', x'00', 0, 0)")
        .run({tenant, platform});
    Rows rows(database, platform, tenant);
    Statement begin(database, "BEGIN IMMEDIATE");
    Statement commit(database, "COMMIT");
    long long made = 0;
    const double cpu = cpuSeconds();
    const auto start = Clock::now();
    while (secondsSince(start) < seconds) {
        begin.run();
        for (int i = 0; i < batch; ++i)
            rows.write(1'700'000'000'000 + made++);
        commit.run();
    }
    const double wall = secondsSince(start);
    std::printf("{\"perSecond\": %.1f, \"cpuPerThousand\": %.4f, \"count\": %lld, \"batch\": %d}\n",
        double(made) / wall, (cpuSeconds() - cpu) * 1000 / double(made), made, batch);
}

void measureCommits(sqlite3 *database, double seconds, double rate)
{
    execute(database, "CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, body BLOB NOT NULL)");
    Statement begin(database, "BEGIN IMMEDIATE");
    Statement insert(database, "INSERT INTO rows (body) VALUES (?)");
    Statement commit(database, "COMMIT");
    const auto body = blob(1024);
    std::vector<double> milliseconds;
    const auto start = Clock::now();
    for (long long i = 0; double(i) < seconds * rate; ++i) {
        std::this_thread::sleep_until(start
            + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(double(i) / rate)));
        const auto begun = Clock::now();
        begin.run();
        insert.run({body});
        commit.run();
        milliseconds.push_back(secondsSince(begun) * 1000);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto quantile = [&](double q) { return milliseconds[size_t(q * double(milliseconds.size() - 1))]; };
    std::printf("{\"p50\": %.3f, \"p95\": %.3f, \"p99\": %.3f, \"count\": %zu, \"rate\": %.0f}\n",
        quantile(0.5), quantile(0.95), quantile(0.99), milliseconds.size(), rate);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 6) {
        std::fprintf(stderr, "usage: rows FILE SCHEMA.sql interviews|commit SECONDS BATCH|RATE\n");
        return 2;
    }
    sqlite3 *database = nullptr;
    if (sqlite3_open(argv[1], &database) != SQLITE_OK)
        die(database, argv[1]);
    execute(database,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; "
        "PRAGMA wal_autocheckpoint=1000");
    execute(database, schemaOf(argv[2]).c_str());
    if (std::string_view(argv[3]) == "interviews")
        measureInterviews(database, std::atof(argv[4]), std::atoi(argv[5]));
    else
        measureCommits(database, std::atof(argv[4]), std::atof(argv[5]));
    sqlite3_close(database);
    return 0;
}
