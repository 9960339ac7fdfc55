// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seat.h"

#include "look/roles.h"
#include "uisupport/memorysecrets.h"
#include "uisupport/robot.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>
#include <cstdio>
#include <cstdlib>

namespace bench {

using namespace candor;

namespace {

constexpr int patience = 120'000; // ms
const QByteArray page = "interviews";

// Tells when the rows of a table's next answer are painted.
class Painted final : public QObject
{
public:
    explicit Painted(parts::Table &table)
    {
        connect(table.model(), &QAbstractItemModel::modelReset, this,
            [this, &table] { m_isReset = table.model()->rowCount() > 0; });
        table.viewport()->installEventFilter(this);
    }
    [[nodiscard]] bool isDone() const { return m_isDone; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isReset) {
            m_isReset = false;
            QMetaObject::invokeMethod(
                this, [this] { m_isDone = true; }, Qt::QueuedConnection); // once it was painted
        }
        return false;
    }

private:
    bool m_isReset = false;
    bool m_isDone = false;
};

} // namespace

void Seat::until(const std::function<bool()> &isSo, const char *what)
{
    QElapsedTimer time;
    time.start();
    QTimer tick; // so that the loop comes back when nothing happens
    tick.start(20);
    while (!isSo()) {
        if (time.elapsed() > patience) {
            std::fprintf(stderr, "%s: it didn't come\n", what);
            std::exit(1);
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

Seat::Seat(const QUrl &server, const QString &email, const QString &password)
{
    desktop::Console::Services services;
    services.secrets = std::make_unique<uitest::MemorySecrets>();
    m_console = std::make_unique<desktop::Console>(std::move(services));
    m_console->begin(server.toString());
    m_console->show();
    uitest::Robot robot(m_console->window());
    until([&] { return robot.fill(QStringLiteral("E-mail"), email); }, "the sign-in page");
    (void)robot.fill(QStringLiteral("Password"), password);
    robot.key(Qt::Key_Return);
    until([this] { return m_console->session().state() == client::Session::State::SignedIn; }, "signing in");
    until([this] { return m_console->workspace().count("inbox") > 0; }, "the inbox");
}

bool Seat::hasTable() const
{
    return m_console->window().findChild<parts::Table *>() != nullptr;
}

parts::Table &Seat::table() const
{
    return *m_console->window().findChild<parts::Table *>();
}

qint64 Seat::timed(const std::function<void()> &act)
{
    std::unique_ptr<Painted> painted;
    if (hasTable())
        painted = std::make_unique<Painted>(table());
    QElapsedTimer time;
    time.start();
    act();
    if (!painted) // the page has just been made; no answer can have come yet
        painted = std::make_unique<Painted>(table());
    until([&painted] { return painted->isDone(); }, "rows");
    return time.nsecsElapsed();
}

qint64 Seat::open(const QString &filter)
{
    return timed([&] { m_console->workspace().navigator().go({page, {}, QUrlQuery(filter)}); });
}

qint64 Seat::clearFilter()
{
    const auto buttons = m_console->window().findChildren<QAbstractButton *>();
    const auto clear = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
        return button->text() == QLatin1String("Clear filters") && button->isVisible();
    });
    return timed([&] {
        if (clear != buttons.end())
            (*clear)->click();
    });
}

void Seat::settle()
{
    until(
        [this] {
            const auto [first, last] = table().rowsInSight();
            for (int row = first; row <= last; ++row) {
                if (model().index(row, 0).data(look::PendingRole).toBool())
                    return false;
            }
            return last >= first;
        },
        "rows in sight");
}

} // namespace bench
