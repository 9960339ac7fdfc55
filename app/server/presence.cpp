// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence.h"

#include "domain/async.h"

#include <QHostInfo>
#include <QLoggingCategory>
#include <QRegularExpression>

namespace candor::app {

Q_LOGGING_CATEGORY(lcNodes, "candor.app.nodes")

using domain::Done;
using domain::Result;
using domain::Timestamp;
using storage::NodeRecord;
using storage::NodeRepository;
using storage::Session;
using storage::SystemScope;

namespace {

constexpr std::chrono::seconds betweenSightings{10};
constexpr std::chrono::seconds isThere{30}; // since it was seen
constexpr std::chrono::hours isRemembered{24};
constexpr std::chrono::seconds suspiciousJump{2};

// A host's name where it makes a node's (config::parseNodeName).
QString hostName()
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9._-]"));
    const auto name = QHostInfo::localHostName().replace(others, QStringLiteral("-")).left(63);
    return name.isEmpty() ? QStringLiteral("node") : name;
}

Result<QList<NodeRecord>> arriveIn(Session &session, NodeRecord self)
{
    const auto now = session.now();
    if (!now)
        return domain::fail(now.error());
    self.startedAt = *now;
    self.seenAt = *now;
    NodeRepository nodes(session);
    if (const auto seen = nodes.seen(SystemScope(), self); !seen)
        return domain::fail(seen.error());
    return nodes.others(SystemScope(), self.boot, *now - isThere);
}

void tellOf(const NodeRecord &self, const QList<NodeRecord> &others)
{
    QStringList names;
    for (const auto &other : others) {
        names.append(other.name);
        if (other.name == self.name) {
            qCWarning(lcNodes).noquote()
                << "another node called" << self.name << "was there within the last"
                << std::chrono::seconds(isThere).count()
                << "seconds. If it still is, give each a name of its own (node_name): what they do can't be "
                   "told apart.";
        }
    }
    qCInfo(lcNodes).noquote() << "this node is" << self.name << "and shares the database with"
                              << (names.isEmpty() ? QStringLiteral("no other")
                                                  : names.join(QStringLiteral(", ")));
}

} // namespace

NodeRecord thisNode(const QString &name, Timestamp now)
{
    NodeRecord node;
    node.boot = domain::makeUuid7(now).toString(QUuid::WithoutBraces);
    node.name = name.isEmpty() ? hostName() : name;
    node.version = QStringLiteral(CANDOR_VERSION);
    node.startedAt = now;
    node.seenAt = now;
    return node;
}

Presence::Presence(storage::Database &database, NodeRecord self)
    : m_database(database)
    , m_self(std::move(self))
{
    m_timer.callOnTimeout(&m_timer, [this] {
        beSeen();
        followClock();
    });
}

void Presence::start()
{
    if (m_database.backend() == storage::Backend::Sqlite)
        return;
    m_timer.start(betweenSightings);
    arrive();
}

void Presence::stop()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    auto left = m_database.write<Done>(
        [boot = m_self.boot](Session &session) { return NodeRepository(session).left(SystemScope(), boot); });
    left.waitForFinished();
}

void Presence::arrive()
{
    const auto others = m_database.write<QList<NodeRecord>>(
        [self = m_self](Session &session) { return arriveIn(session, self); });
    domain::whenFinished(others, &m_timer, [self = m_self](const Result<QList<NodeRecord>> &found) {
        if (found)
            tellOf(self, *found);
        else
            qCWarning(lcNodes).noquote() << "can't tell other nodes of this one:" << found.error().logDetail;
    });
}

void Presence::beSeen()
{
    (void)m_database.write<Done>([self = m_self](Session &session) -> Result<Done> {
        const auto now = session.now();
        if (!now)
            return domain::fail(now.error());
        auto node = self;
        node.seenAt = *now;
        return NodeRepository(session).seen(SystemScope(), node);
    });
}

// Leases, links and tokens end by the database's clock, so a jump of it is worth a line.
void Presence::followClock()
{
    domain::whenFinished(
        m_database.followClock(), &m_timer, [](const Result<std::chrono::milliseconds> &correction) {
            if (correction && std::chrono::abs(*correction) > suspiciousJump)
                qCWarning(lcNodes).noquote()
                    << "the database's clock was put by" << correction->count() << "ms";
        });
}

storage::Chore nodesChore()
{
    storage::Chore chore;
    chore.name = QStringLiteral("nodes");
    chore.every = std::chrono::hours(1);
    chore.step
        = [](Session &session, const storage::ChoreTurn &, Timestamp now) -> Result<storage::ChoreSlice> {
        const auto forgotten = NodeRepository(session).forget(SystemScope(), now - isRemembered);
        if (!forgotten)
            return domain::fail(forgotten.error());
        storage::ChoreSlice slice;
        slice.result = {{QStringLiteral("forgotten"), *forgotten}};
        return slice;
    };
    return chore;
}

} // namespace candor::app
