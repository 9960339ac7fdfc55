// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/appearance.h"
#include "desktop/autostart.h"
#include "desktop/habits.h"
#include "desktop/preferences.h"
#include "desktop/translations.h"
#include "frame/letters.h"
#include "frame/page.h"
#include "look/style.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "uisupport/robot.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace candor;
using namespace desktop;
using namespace std::chrono_literals;

namespace {

class SomePage final : public frame::Page
{
public:
    SomePage()
    {
        approve = command(QStringLiteral("Approve"), {key("A"), key("Ctrl+Return")}, [] { });
    }
    static QKeySequence key(const char *name) { return QKeySequence(QLatin1String(name)); }
    void open(const frame::Address &) override { }
    void reload() override { }

    QAction *approve;
};

} // namespace

class tst_Preferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void coloursAreInEffectAtOnce();
    void textsGrowAtOnce();
    void aDecisionLeavesWhenThePersonSays();
    void singleLettersCanBeSwitchedOff();
    void whatIsToldIsChosen();
    void aLanguageIsKept();
    void itStartsWithTheSession();
    void withoutATrayNothingStaysThere();
    void nonsenseInTheSettingsHarmsNothing();

private:
    template <typename Control>
    [[nodiscard]] Control *control(const QString &name) const
    {
        return qobject_cast<Control *>(m_robot->find(name));
    }

    std::unique_ptr<uitest::SettingsHome> m_settings;
    QTemporaryDir m_config;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<uitest::Robot> m_robot;
    int m_changes = 0;
};

void tst_Preferences::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_config.path().toUtf8());
}

void tst_Preferences::init()
{
    m_settings = std::make_unique<uitest::SettingsHome>();
    useAppearance(Appearance::Light);
    m_changes = 0;
    m_preferences
        = std::make_unique<Preferences>(nullptr, Preferences::Machine{true}, [this] { ++m_changes; });
    m_robot = std::make_unique<uitest::Robot>(*m_preferences);
    m_preferences->show();
}

void tst_Preferences::cleanup()
{
    m_preferences.reset();
    useTextScale(1);
}

void tst_Preferences::coloursAreInEffectAtOnce()
{
    m_robot->shoot(QStringLiteral("preferences"));
    QVERIFY(m_robot->press(QStringLiteral("Dark")));
    QCOMPARE(look::schemeOf(QApplication::palette()), look::Scheme::Dark);
    QCOMPARE(savedAppearance(), Appearance::Dark);
    QCOMPARE(m_changes, 1);
    QVERIFY(!m_preferences->windowIcon().isNull()); // a mark for every window
    m_robot->shoot(QStringLiteral("preferences-dark"));
}

void tst_Preferences::textsGrowAtOnce()
{
    const std::unique_ptr<QLabel> title(parts::label(QStringLiteral("Title"), look::Type::Title));
    const auto before = title->font().pointSizeF();
    auto *sizes = control<QComboBox>(QStringLiteral("Size of texts"));
    QVERIFY(sizes);
    QCOMPARE(sizes->currentText(), QStringLiteral("100 %"));
    sizes->setFocus();
    QApplication::setKeyboardInputInterval(
        60'000); // one word, however long a busy machine takes between its letters
    QTest::keyClicks(sizes, QStringLiteral("150"));
    QCOMPARE(sizes->currentText(), QStringLiteral("150 %"));
    QCOMPARE(savedTextScale(), 1.5);
    QVERIFY(qAbs(title->font().pointSizeF() - 1.5 * before) < 0.1);
    QVERIFY(qAbs(look::font(look::Type::Title).pointSizeF() - 1.5 * before) < 0.1);
    m_robot->shoot(QStringLiteral("preferences-large"));
}

void tst_Preferences::aDecisionLeavesWhenThePersonSays()
{
    QCOMPARE(undoWindow(), 8s);
    auto *seconds = control<QSpinBox>(QStringLiteral("A decision can be taken back for"));
    QVERIFY(seconds);
    seconds->setValue(20);
    QCOMPARE(undoWindow(), 20s);
    QCOMPARE(m_changes, 1);
    seconds->setValue(99);
    QCOMPARE(undoWindow(), 30s);
}

void tst_Preferences::singleLettersCanBeSwitchedOff()
{
    SomePage page;
    const std::unique_ptr<QPushButton> button(parts::actionButton(page.approve, look::ButtonRole::Primary));
    const auto wide = button->sizeHint().width();
    QCOMPARE(page.approve->shortcuts().size(), 2);
    QVERIFY(m_robot->press(QStringLiteral("Single letters are keys, such as A for approving")));
    QVERIFY(!frame::lettersAreKeys());
    page.adoptKeys();
    QCOMPARE(page.approve->shortcuts(), QList<QKeySequence>{SomePage::key("Ctrl+Return")});
    QVERIFY(button->sizeHint().width() > wide); // it shows the other key
    QCOMPARE(SomePage().approve->shortcuts().size(), 1);
    frame::setLettersAreKeys(true);
    page.adoptKeys();
    QCOMPARE(page.approve->shortcuts().size(), 2);
}

void tst_Preferences::whatIsToldIsChosen()
{
    QCOMPARE(savedNotices(), Notices());
    QVERIFY(m_robot->press(QStringLiteral("Plans and reports that wait for your decision")));
    QVERIFY(!savedNotices().approvals);
    QVERIFY(savedNotices().failures);
    auto *from = control<QTimeEdit>(QStringLiteral("Beginning of the quiet hours"));
    QVERIFY(from && !from->isEnabled());
    QVERIFY(m_robot->press(QStringLiteral("Be quiet from")));
    QVERIFY(from->isEnabled());
    from->setTime(QTime(18, 30));
    QVERIFY(savedNotices().hasQuietHours);
    QCOMPARE(savedNotices().quietFrom, QTime(18, 30));
    QCOMPARE(savedNotices().quietUntil, QTime(7, 0));
}

void tst_Preferences::aLanguageIsKept()
{
    QVERIFY(chosenLanguage().isEmpty());
    auto *box = control<QComboBox>(QStringLiteral("What Candor speaks"));
    QVERIFY(box);
    QCOMPARE(box->currentText(), QStringLiteral("As the desktop"));
    QCOMPARE(box->count(), 6); // and five by name
    const int german = box->findText(QStringLiteral("Deutsch"), Qt::MatchStartsWith);
    QVERIFY(german > 0);
    while (box->currentIndex() != german)
        QTest::keyClick(box, box->currentIndex() < german ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(chosenLanguage(), QStringLiteral("de"));
    QCOMPARE(wantedLanguage(), QStringLiteral("de")); // at the next start
}

void tst_Preferences::itStartsWithTheSession()
{
    const auto file = m_config.filePath(QStringLiteral("autostart/candor.desktop"));
    QVERIFY(!startsWithSession());
    QVERIFY(m_robot->press(QStringLiteral("Start when I log in to this computer")));
    QVERIFY(startsWithSession());
    QFile entry(file);
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const auto text = entry.readAll();
    QVERIFY(text.contains("\nExec=\"" + QCoreApplication::applicationFilePath().toUtf8() + "\" --in-tray\n"));
    entry.close();
    // What the desktop's own settings write to switch it off.
    for (const auto *off : {"Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = True"}) {
        QVERIFY(entry.open(QIODevice::WriteOnly));
        entry.write(QByteArray(text).replace("X-GNOME-Autostart-enabled=true", off));
        entry.close();
        QVERIFY2(!startsWithSession(), off);
    }
    QVERIFY(entry.open(QIODevice::WriteOnly));
    entry.write(text + "[Desktop Action New]\nHidden=true\n"); // of something else
    entry.close();
    QVERIFY(startsWithSession());
    QVERIFY(m_robot->press(QStringLiteral("Start when I log in to this computer")));
    QVERIFY(!QFile::exists(file));

    QVERIFY(QDir(m_config.path()).removeRecursively());
    QFile inTheWay(m_config.path()); // no folder can be made there
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(m_robot->press(QStringLiteral("Start when I log in to this computer")));
    QVERIFY(!startsWithSession());
    QVERIFY(m_robot->sees(QStringLiteral("can't be written")));
    QVERIFY(inTheWay.remove());
}

void tst_Preferences::withoutATrayNothingStaysThere()
{
    const auto name = QStringLiteral("Stay in the tray when the window is closed");
    QVERIFY(m_robot->press(name));
    QVERIFY(staysInTray());
    Preferences without(nullptr, {false}, [] { });
    without.show();
    const uitest::Robot robot(without);
    QVERIFY(!robot.find(name)->isEnabled());
    QVERIFY(robot.sees(QStringLiteral("has no tray")));
}

void tst_Preferences::nonsenseInTheSettingsHarmsNothing()
{
    QSettings settings;
    settings.setValue(QStringLiteral("decisions/undoSeconds"), QStringLiteral("-5"));
    settings.setValue(QStringLiteral("interface/textScale"), QStringLiteral("a hundred"));
    settings.setValue(QStringLiteral("notices/quietFrom"), QStringLiteral("25:99"));
    QCOMPARE(undoWindow(), 0s);
    QVERIFY(savedTextScale() > 0.5);
    QCOMPARE(savedNotices().quietFrom, QTime(20, 0));
}

QTEST_MAIN(tst_Preferences)
#include "tst_preferences.moc"
