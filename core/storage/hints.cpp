// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/hints.h"

#include "storage/backoff.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QTimer>

namespace candor::storage {

Q_LOGGING_CATEGORY(lcHints, "candor.storage.hints")

using std::chrono::milliseconds;

namespace {

const QString channel = QStringLiteral("candor");
constexpr int everything
    = int(Hints::Topic::Deliveries) | int(Hints::Topic::Jobs) | int(Hints::Topic::Events);
// A notification takes a lock of the whole server's for its commit: a hundred a second are enough.
constexpr milliseconds gather{10};
// Qt tells nobody of a connection that was lost, and looks at it no more.
constexpr milliseconds betweenLooks{1'000};
constexpr int looksPerQuestion = 5; // what a look at this end can't see, a question to the other one does

} // namespace

// Lives on the hints' thread; every member is touched there only, but for m_untold.
class Hints::Listener : public QObject
{
public:
    Listener(const Location &location, std::function<void(Topics)> heard, std::atomic<int> &untold)
        : m_connection(location, Access::ReadWrite)
        , m_heard(std::move(heard))
        , m_backoff([] { return QRandomGenerator::global()->generateDouble(); })
        , m_untold(untold)
        , m_sending(new QTimer(this))
        , m_looking(new QTimer(this))
    {
        m_sending->setSingleShot(true);
        connect(m_sending, &QTimer::timeout, this, [this] { send(); });
        connect(m_looking, &QTimer::timeout, this, [this] { look(); });
    }

    void begin()
    {
        m_looking->start(betweenLooks);
        reopen();
    }

    void sendSoon()
    {
        if (!m_sending->isActive())
            m_sending->start(gather);
    }

    void end()
    {
        m_sending->stop();
        m_looking->stop();
        m_connection.close();
    }

private:
    [[nodiscard]] bool ask(const QString &sql)
    {
        QSqlQuery query(m_connection.database());
        return query.exec(sql);
    }

    void reopen()
    {
        const auto round = m_backoff.begin(std::chrono::steady_clock::now());
        if (!round) {
            tryAgain();
            return;
        }
        const auto opened = m_connection.open();
        if (!opened || !listen()) {
            m_backoff.failed(*round, std::chrono::steady_clock::now());
            if (!std::exchange(m_isDeaf, true))
                qCWarning(lcHints).noquote() << "can't listen to other nodes, whose work is seen later now:"
                                             << (opened ? QString() : opened.error().logDetail);
            tryAgain();
            return;
        }
        m_backoff.succeeded();
        if (std::exchange(m_isDeaf, false))
            qCInfo(lcHints) << "listening to other nodes again";
        m_heard(Topics(everything));
        if (m_untold != 0)
            sendSoon();
    }

    [[nodiscard]] bool listen()
    {
        auto *driver = m_connection.database().driver();
        connect(driver, &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &payload) {
                const int topics = payload.toInt() & everything;
                if (source != QSqlDriver::SelfSource && topics != 0)
                    m_heard(Topics(topics));
            });
        return driver->subscribeToNotification(channel);
    }

    void tryAgain()
    {
        const auto wait = m_backoff.nextTry() - std::chrono::steady_clock::now();
        QTimer::singleShot(std::max(milliseconds(1), std::chrono::ceil<milliseconds>(wait)), this, [this] {
            if (m_looking->isActive())
                reopen();
        });
    }

    void look()
    {
        if (m_isDeaf)
            return;
        m_looks = (m_looks + 1) % looksPerQuestion;
        const bool isThere
            = m_connection.database().isOpen() && (m_looks != 0 || ask(QStringLiteral("SELECT 1")));
        if (!isThere)
            reopen();
    }

    void send()
    {
        const int topics = m_isDeaf ? 0 : m_untold.exchange(0);
        if (topics == 0)
            return;
        if (ask(QStringLiteral("SELECT pg_notify('%1', '%2')").arg(channel).arg(topics)))
            return;
        m_untold |= topics;
        reopen();
    }

    Connection m_connection;
    std::function<void(Topics)> m_heard;
    Backoff m_backoff;
    std::atomic<int> &m_untold;
    QTimer *m_sending;
    QTimer *m_looking;
    int m_looks = 0;
    bool m_isDeaf = false; // there is no connection; somebody tries to get one
};

Hints::Hints(const Location &location, std::function<void(Topics)> heard)
    : m_listener(new Listener(location, std::move(heard), m_untold))
{
    m_thread.setObjectName(QStringLiteral("candor-hints"));
    m_listener->moveToThread(&m_thread);
}

Hints::~Hints()
{
    stop();
    // Its thread has ended, or never began: nothing else touches it any more.
    delete m_listener;
}

void Hints::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_listener, [this] { m_listener->begin(); });
}

void Hints::tell(Topics topics)
{
    if (m_untold.fetch_or(int(topics)) == 0)
        QMetaObject::invokeMethod(m_listener, [this] { m_listener->sendSoon(); }, Qt::QueuedConnection);
}

void Hints::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_listener, [this] {
        m_listener->end();
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace candor::storage
