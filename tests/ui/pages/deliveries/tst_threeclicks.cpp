// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace candor;
using uitest::patience;

// Why a webhook fails is one click away, wherever one is: three are allowed.
class tst_ThreeClicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theCauseIsOneClickAway_data();
    void theCauseIsOneClickAway();

private:
    // On what is called so.
    bool click(const QString &name);
    [[nodiscard]] bool seesCause() const;

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::Receiver m_receiver;
    uitest::House m_house;
};

void tst_ThreeClicks::initTestCase()
{
    uitest::Receiver::allow(m_server);
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    m_receiver.answer(503, "upstream is being deployed");
    QVERIFY(m_receiver.receive(m_server));
    QVERIFY(!m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_1")).isEmpty());
    QVERIFY(uitest::waitForDelivery(m_server, QStringLiteral("PENDING")));
}

void tst_ThreeClicks::init()
{
    QVERIFY(m_house.open(m_server));
    QVERIFY(m_house.signInAs(m_server.administrator()));
}

void tst_ThreeClicks::cleanup()
{
    m_house.close();
}

bool tst_ThreeClicks::click(const QString &name)
{
    auto *widget = m_house.robot->find(name);
    if (widget)
        QTest::mouseClick(widget, Qt::LeftButton);
    return widget;
}

bool tst_ThreeClicks::seesCause() const
{
    const auto codes = m_house.console->window().findChildren<QPlainTextEdit *>();
    return std::any_of(codes.begin(), codes.end(), [](const QPlainTextEdit *code) {
        return code->isVisible() && code->toPlainText().contains(QLatin1String("upstream is being deployed"));
    });
}

void tst_ThreeClicks::theCauseIsOneClickAway_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::newRow("from the inbox") << QByteArray("inbox");
    QTest::newRow("from the keys") << QByteArray("keys");
    QTest::newRow("from the webhooks") << QByteArray("webhooks");
}

void tst_ThreeClicks::theCauseIsOneClickAway()
{
    QFETCH(QByteArray, from);
    m_house.console->workspace().navigator().go({from});
    // The sidebar says that something is in trouble, without having been asked.
    const auto badge = [this] {
        for (const auto *widget : m_house.console->window().findChildren<QAbstractButton *>()) {
            if (widget->isVisible() && widget->accessibleName().endsWith(QLatin1String(" in trouble")))
                return widget->accessibleName();
        }
        return QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!badge().isEmpty(), patience);
    m_house.robot->shoot(QStringLiteral("threeclicks-") + QString::fromLatin1(from));
    QVERIFY(!seesCause());
    QVERIFY(click(badge())); // the only one
    QTRY_VERIFY_WITH_TIMEOUT(seesCause(), patience);
}

QTEST_MAIN(tst_ThreeClicks)
#include "tst_threeclicks.moc"
