// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stage.h"

#include "demo/fill.h"
#include "pages/pages.h"
#include "parts/statestack.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QStackedWidget>

namespace candor::uitest {

namespace {

using Fault = FaultyProxy::Fault;

const QString owner = QStringLiteral("owner@example.com");
const QString interviews = QStringLiteral("/integration/interviews");

// A face that is blank or a skeleton says nothing yet.
bool saysSomething(const parts::StateStack &faces)
{
    if (faces.showsContent())
        return true;
    const auto labels = faces.currentWidget()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && !label->text().isEmpty(); });
}

} // namespace

QString Stage::build(World world)
{
    m_server.set(QStringLiteral("CANDOR_WEBHOOKS_ALLOW_NETWORKS"), QStringLiteral("127.0.0.0/8"));
    m_server.set(QStringLiteral("CANDOR_WEBHOOKS_ALLOW_HTTP"), QStringLiteral("*"));
    if (!m_server.start())
        return m_server.explanation();
    const auto made = m_server.call("POST", QStringLiteral("/super-admin/auth/bootstrap"),
        {{QStringLiteral("email"), owner}, {QStringLiteral("password"), m_server.password()},
            {QStringLiteral("name"), QStringLiteral("Olga Owner")}});
    if (made.isEmpty())
        return m_server.explanation();
    return world == World::Full ? fill() : QString();
}

// A receiver that takes what it gets, but for the last interview, when it has broken down.
QString Stage::fill()
{
    m_receiver.add({"", "", Fault::Answer, FaultyProxy::answerOf(200, "taken")});
    const auto webhook
        = m_server.call("PUT", QStringLiteral("/tenants/%1/webhook-config").arg(m_server.tenantId()),
            {{QStringLiteral("callbackUrl"), m_receiver.url().toString() + QStringLiteral("/hook")}});
    if (webhook.isEmpty())
        return m_server.explanation();
    const auto trouble = demo::fillDemo({m_server.url(), m_server.apiKey()});
    if (!trouble.isEmpty())
        return trouble;
    m_receiver.add({"", "", Fault::Answer, FaultyProxy::answerOf(503, "being deployed")});
    m_material.planned
        = m_server.requestPlan(QStringLiteral("Platform engineer"), QStringLiteral("cand_9001"));
    m_material.reported = runsIn(QStringLiteral("ASSESSMENT_PENDING")).value(0);
    m_material.done = runsIn(QStringLiteral("ASSESSMENT_APPROVED"));
    return m_material.planned.isEmpty() || m_material.done.size() < 3 ? m_server.explanation() : QString();
}

QStringList Stage::runsIn(const QString &state)
{
    QStringList runs;
    const auto all = m_server.call("GET", interviews).value(QLatin1String("items")).toArray();
    for (const auto &item : all) {
        if (item.toObject().value(QLatin1String("state")).toString() == state)
            runs.append(item.toObject().value(QLatin1String("runId")).toString());
    }
    return runs;
}

bool Stage::open()
{
    return m_house.open(m_server);
}

bool Stage::signIn(bool asOwner)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("SignIn", text); };
    auto &robot = *m_house.robot;
    if (!robot.press(asOwner ? word("The server") : word("A company")))
        return false;
    if (!robot.fill(word("E-mail"), asOwner ? owner : m_server.administrator())
        || !robot.fill(word("Password"), m_server.password()))
        return false;
    robot.key(Qt::Key_Return);
    const auto &session = m_house.console->session();
    return QTest::qWaitFor(
        [&session] { return session.state() == client::Session::State::SignedIn; }, patience);
}

QList<Place> Stage::places() const
{
    QList<Place> all;
    for (const auto &page : pages::allPages()) {
        for (const auto &spot : spotsOf(page, m_material))
            all.append({spot.name, spot.address, spot.isOwners});
    }
    all += {
        {QStringLiteral("find"), {"inbox"}, false, Qt::CTRL | Qt::Key_K},
        {QStringLiteral("help"), {"inbox"}, false, QKeyCombination(Qt::Key_F1)},
        {QStringLiteral("preferences"), {"inbox"}, false, Qt::CTRL | Qt::Key_Comma},
    };
    return all;
}

void Stage::close()
{
    m_over.clear();
    m_hasOpened = false;
    m_house.close();
}

void Stage::go(const Place &place)
{
    if (std::exchange(m_hasOpened, false))
        m_house.robot->key(Qt::Key_Escape);
    m_over.clear();
    m_house.console->workspace().navigator().go(place.address);
}

bool Stage::visit(const Place &place)
{
    go(place);
    const auto isThere = [this] {
        if (m_house.console->transport().outstanding() > 0)
            return false;
        const auto stacks = window().findChildren<QStackedWidget *>();
        return std::all_of(stacks.begin(), stacks.end(), [](const QStackedWidget *stack) {
            const auto *faces = dynamic_cast<const parts::StateStack *>(stack);
            return !faces || !faces->isVisible() || saysSomething(*faces);
        });
    };
    if (!QTest::qWaitFor(isThere, patience) || !place.keys)
        return isThere();
    // Where no window manager does it, the window has to be made active after another was closed: keys of an
    // inactive one mean nothing.
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window(), patience))
        return false;
    const auto *before = QApplication::focusWidget();
    m_house.robot->key(place.keys->key(), place.keys->keyboardModifiers());
    m_hasOpened = QTest::qWaitFor(
        [before] { return QApplication::focusWidget() && QApplication::focusWidget() != before; }, patience);
    if (m_hasOpened && QApplication::focusWidget()->window() != &window())
        m_over = QApplication::focusWidget()->window();
    return m_hasOpened;
}

} // namespace candor::uitest
