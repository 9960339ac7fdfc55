// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/palettemodel.h"
#include "uihouse/house.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSettings>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using frame::PaletteModel;
using uitest::patience;

// Ctrl+K, with the keyboard alone.
class tst_Palette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPageIsFoundAndOpened();
    void aCommandDoesWhatItsKeyDoes();
    void anInterviewIsFoundAtTheServer();
    void anAnswerThatIsHeldHoldsUpNothing();
    void aServerThatIsAwayIsTold();
    void aKeyIsFoundByItsName();
    void escapeGivesTheFocusBack();
    void noKeyOfThePageWorksBelowIt();
    void whatIsCurrentIsToldToThoseWhoCannotSee();
    void aRecruiterFindsNoPageThatTheyMayNotSee();

private:
    [[nodiscard]] QLineEdit *field() const
    {
        return qobject_cast<QLineEdit *>(m_house.robot->find(QStringLiteral("Find and do")));
    }
    [[nodiscard]] QAbstractItemModel *model() const { return list()->model(); }
    [[nodiscard]] QListView *list() const
    {
        for (auto *view : m_house.console->window().findChildren<QListView *>()) {
            if (view->accessibleName() == QLatin1String("What was found"))
                return view;
        }
        return nullptr;
    }
    // Below which heading; -1 = it isn't there.
    [[nodiscard]] int rowOf(const QString &heading, const QString &title) const;
    [[nodiscard]] bool offers(const QString &heading, const QString &title) const
    {
        return rowOf(heading, title) >= 0;
    }
    void find(const QString &text);
    [[nodiscard]] QByteArray page() const { return m_house.console->workspace().navigator().current().page; }
    [[nodiscard]] bool foots(const QString &text) const { return m_house.robot->sees(text); }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
    QString m_runId;
};

void tst_Palette::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    m_runId = m_server.requestPlan(QStringLiteral("Marine Biologist"), QStringLiteral("cand_91"));
    QVERIFY2(!m_runId.isEmpty(), qPrintable(m_server.explanation()));
}

void tst_Palette::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_Palette::cleanup()
{
    m_house.close();
    QSettings().remove(QStringLiteral("palette"));
}

int tst_Palette::rowOf(const QString &heading, const QString &title) const
{
    QString below;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        if (index.data(PaletteModel::HeadingRole).toBool())
            below = index.data().toString();
        else if (below == heading && index.data().toString() == title)
            return row;
    }
    return -1;
}

void tst_Palette::find(const QString &text)
{
    if (!list() || !list()->isVisible())
        m_house.robot->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field());
    QTRY_VERIFY_WITH_TIMEOUT(field()->hasFocus(), patience);
    field()->selectAll();
    m_house.robot->type(text);
}

void tst_Palette::aPageIsFoundAndOpened()
{
    QVERIFY(m_house.openInbox(1));
    find({});
    m_house.robot->shoot(QStringLiteral("palette"));
    find(QStringLiteral("dash"));
    QVERIFY(offers(QStringLiteral("Pages"), QStringLiteral("Dashboard")));
    m_house.robot->key(Qt::Key_Return);
    QCOMPARE(page(), "dashboard");
    QVERIFY(!list()->isVisible());
    find({});
    QCOMPARE(rowOf(QStringLiteral("Recent"), QStringLiteral("Dashboard")), 1); // below the heading
    desktop::useAppearance(desktop::Appearance::Dark);
    m_house.robot->shoot(QStringLiteral("palette-dark"));
}

void tst_Palette::aCommandDoesWhatItsKeyDoes()
{
    QVERIFY(m_house.openInbox(1));
    m_house.decisions().setWindow(std::chrono::hours(1));
    find(QStringLiteral(">appr"));
    QVERIFY(offers(QStringLiteral("On this page"), QStringLiteral("Approve")));
    m_house.robot->key(Qt::Key_Return);
    QCOMPARE(m_house.decisions().open().size(), 1);
    find(QStringLiteral("undo the"));
    QVERIFY(offers(QStringLiteral("Everywhere"), QStringLiteral("Undo the last decision")));
    m_house.robot->key(Qt::Key_Return);
    QVERIFY(m_house.decisions().open().isEmpty());
}

void tst_Palette::anInterviewIsFoundAtTheServer()
{
    QVERIFY(m_house.openInbox(1));
    const auto name = QStringLiteral("Marine Biologist · cand_91");
    find(QStringLiteral("marine"));
    QTRY_VERIFY_WITH_TIMEOUT(offers(QStringLiteral("Interviews"), name), patience);
    m_house.robot->shoot(QStringLiteral("palette-found"));
    find(m_runId); // copied from elsewhere
    QTRY_VERIFY_WITH_TIMEOUT(offers(QStringLiteral("Interviews"), name), patience);
    m_house.robot->key(Qt::Key_Return);
    QCOMPARE(page(), "interview");
    QCOMPARE(m_house.console->workspace().navigator().current().object, m_runId);
    find({});
    QVERIFY(offers(QStringLiteral("Recent"), name));
}

void tst_Palette::anAnswerThatIsHeldHoldsUpNothing()
{
    QVERIFY(m_house.signInAs(m_server.administrator()));
    m_house.proxy->add({"GET", "/integration/interviews?", Fault::Hold});
    find(QStringLiteral("demo"));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(foots(QStringLiteral("Still asking the server: Interviews")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!foots(QStringLiteral("Keys,")), patience);
    m_house.robot->shoot(QStringLiteral("palette-waiting"));
    find(QStringLiteral("dash")); // the first isn't waited for any more
    QVERIFY(offers(QStringLiteral("Pages"), QStringLiteral("Dashboard")));
    m_house.robot->key(Qt::Key_Return);
    QCOMPARE(page(), "dashboard");
    m_house.proxy->release();
}

void tst_Palette::aServerThatIsAwayIsTold()
{
    QVERIFY(m_house.openInbox(1));
    m_house.proxy->add({"GET", "q=marine", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    find(QStringLiteral("marine"));
    QTRY_VERIFY_WITH_TIMEOUT(foots(QStringLiteral("Interviews: The server made a mistake")), patience);
    m_house.robot->shoot(QStringLiteral("palette-failed"));
    find(QStringLiteral("inb"));
    QVERIFY(offers(QStringLiteral("Pages"), QStringLiteral("Inbox")));
}

void tst_Palette::aKeyIsFoundByItsName()
{
    QVERIFY(m_house.signInAs(m_server.administrator()));
    find(QStringLiteral("demo k"));
    QTRY_VERIFY_WITH_TIMEOUT(offers(QStringLiteral("Keys"), QStringLiteral("Demo key")), patience);
    m_house.robot->key(Qt::Key_Return);
    QCOMPARE(page(), "keys");
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Demo key")), patience);
}

void tst_Palette::escapeGivesTheFocusBack()
{
    QVERIFY(m_house.openInbox(1));
    QVERIFY(m_house.list()->hasFocus());
    find(QStringLiteral("inb"));
    m_house.robot->key(Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    QVERIFY(m_house.list()->hasFocus());
    m_house.robot->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(list()->isVisible());
    m_house.robot->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!list()->isVisible());
}

void tst_Palette::noKeyOfThePageWorksBelowIt()
{
    QVERIFY(m_house.openInbox(1));
    find(QStringLiteral("nothing is called so"));
    m_house.robot->key(Qt::Key_A);
    m_house.robot->key(Qt::Key_Return, Qt::ControlModifier);
    m_house.robot->key(Qt::Key_2, Qt::ControlModifier);
    m_house.robot->key(Qt::Key_Tab);
    QVERIFY(m_house.decisions().open().isEmpty());
    QCOMPARE(page(), "inbox");
    QVERIFY(field()->hasFocus());
    QVERIFY(foots(QStringLiteral("Nothing is called so.")));
}

void tst_Palette::whatIsCurrentIsToldToThoseWhoCannotSee()
{
    QVERIFY(m_house.openInbox(1));
    find({});
    m_house.robot->key(Qt::Key_Down);
    const auto current = list()->currentIndex();
    QVERIFY(field()->accessibleDescription().startsWith(current.data().toString()));
    QVERIFY(field()->accessibleDescription().contains(QStringLiteral(", 2 of ")));
    auto *interface = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(interface->role(), QAccessible::List);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("What was found"));
    const auto *item = interface->child(current.row());
    QVERIFY(item && item->role() == QAccessible::ListItem);
    QVERIFY(item->text(QAccessible::Name).startsWith(current.data().toString()));
    QVERIFY(item->state().selected);
}

void tst_Palette::aRecruiterFindsNoPageThatTheyMayNotSee()
{
    QVERIFY(m_house.openInbox(1));
    find({});
    QVERIFY(offers(QStringLiteral("Pages"), QStringLiteral("Interviews")));
    for (const auto *title : {"Keys", "Webhooks", "Deliveries", "Server", "Interview"})
        QVERIFY2(!offers(QStringLiteral("Pages"), QLatin1String(title)), title);
}

QTEST_MAIN(tst_Palette)
#include "tst_palette.moc"
