// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/table.h"
#include "uihouse/house.h"

using namespace candor;
using uitest::patience;

// The list of interviews where there is none yet.
class tst_NoInterviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyHouseSaysWhatWillBeThereAndOffersTheFirst();
    void theFocusComesToAListThatFillsMeanwhile();
    void whoeverTypesMeanwhileIsNotCalledBack();

private:
    [[nodiscard]] bool hasRows() const
    {
        const auto *table = m_house.console->window().findChild<parts::Table *>();
        return table && table->isVisible() && table->model()->rowCount() > 0;
    }
    void go(const QByteArray &page) { m_house.console->workspace().navigator().go({page}); }
    uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::House m_house;
};

void tst_NoInterviews::anEmptyHouseSaysWhatWillBeThereAndOffersTheFirst()
{
    uitest::ServerProcess empty;
    QVERIFY2(empty.start(), qPrintable(empty.explanation()));
    QVERIFY(m_house.open(empty) && m_house.signIn());
    go("interviews");
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("No interviews yet")), patience);
    auto *request = robot().find(QStringLiteral("New interview"));
    QVERIFY(request);
    QTRY_VERIFY_WITH_TIMEOUT(request->hasFocus(), patience);
    QVERIFY(request->window()->testAttribute(Qt::WA_KeyboardFocusChange)); // its ring is drawn
    robot().shoot(QStringLiteral("interviews-empty"));
    robot().key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_house.console->workspace().navigator().current().page, QByteArray("new-interview"), patience);
    const auto *entry = qobject_cast<QAbstractButton *>(robot().find(QStringLiteral("Interviews")));
    QVERIFY(entry && entry->isChecked()); // where the page belongs
    go("interviews");
    QVERIFY(!empty.requestPlan(QStringLiteral("Welder"), QStringLiteral("cand_first")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience); // by itself
    m_house.close();
}

// Whoever was brought to the button isn't left where there is none any more.
void tst_NoInterviews::theFocusComesToAListThatFillsMeanwhile()
{
    uitest::ServerProcess server;
    QVERIFY2(server.start(), qPrintable(server.explanation()));
    QVERIFY(m_house.open(server) && m_house.signIn());
    go("interviews");
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("New interview")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("New interview"))->hasFocus(), patience);
    QVERIFY(!server.requestPlan(QStringLiteral("Welder"), QStringLiteral("cand_first")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<parts::Table *>(QApplication::focusWidget()), patience);
    m_house.close();
}

// Not even who looked at another window before the answer came.
void tst_NoInterviews::whoeverTypesMeanwhileIsNotCalledBack()
{
    uitest::ServerProcess server;
    QVERIFY2(server.start(), qPrintable(server.explanation()));
    QVERIFY(m_house.open(server) && m_house.signIn());
    m_house.proxy->add({"GET", "/interviews?", uitest::FaultyProxy::Fault::Hold});
    go("interviews");
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->held() > 0, patience);
    auto *finder = m_house.console->window().currentPage()->findChild<QLineEdit *>();
    QVERIFY(finder && finder->isVisible());
    finder->setFocus();
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(!m_house.console->window().isActiveWindow(), patience);
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("No interviews yet")), patience);
    QCOMPARE(m_house.console->window().focusWidget(), finder);
    m_house.close();
}

QTEST_MAIN(tst_NoInterviews)
#include "tst_nointerviews.moc"
