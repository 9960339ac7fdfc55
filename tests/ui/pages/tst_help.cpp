// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/palettemodel.h"
#include "uihouse/house.h"

#include <QSignalSpy>
#include <QTextBrowser>

using namespace candor;
using uitest::patience;

// F1 and ?, with the keyboard alone.
class tst_Help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPageIsHelpedWithItsKeys();
    void allKeysAreListed();
    void aWordIsFoundInAllTopics();
    void aTopicIsLaidOutOnce();
    void whoMayNotSeeAPageIsNotToldOfIt();
    void helpIsThereBeforeSigningIn();
    void nothingIsLoadedFromAnywhere();

private:
    [[nodiscard]] QTextBrowser *text() const { return m_house.console->window().findChild<QTextBrowser *>(); }
    [[nodiscard]] bool isOpen() const { return text() && text()->isVisible(); }
    [[nodiscard]] bool says(const QString &words) const { return text()->toPlainText().contains(words); }
    [[nodiscard]] QStringList topics() const;
    void press(const char *keys);

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_Help::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_Help::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_Help::cleanup()
{
    m_house.close();
}

QStringList tst_Help::topics() const
{
    QStringList titles;
    const auto *model = text()->window()->findChild<QListView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->index(row, 0).data(frame::PaletteModel::HeadingRole).toBool())
            titles.append(model->index(row, 0).data().toString());
    }
    return titles;
}

void tst_Help::press(const char *keys)
{
    QTest::keySequence(&m_house.console->window(), QKeySequence(QLatin1String(keys)));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), patience);
}

void tst_Help::aPageIsHelpedWithItsKeys()
{
    QVERIFY(m_house.signIn());
    press("F1");
    QVERIFY(says(QStringLiteral("Plans and reports that wait for your decision")));
    QVERIFY(says(QStringLiteral("A or Ctrl+Return"))); // as the page's commands have it
    QVERIFY(says(QStringLiteral("Approve")));
    QVERIFY(says(QStringLiteral("When something doesn't work")));
    uitest::Robot(*text()->window()).shoot(QStringLiteral("help"));
    desktop::useAppearance(desktop::Appearance::Dark);
    uitest::Robot(*text()->window()).shoot(QStringLiteral("help-dark"));
}

void tst_Help::allKeysAreListed()
{
    QVERIFY(m_house.signIn());
    press("Shift+?");
    QVERIFY(says(QStringLiteral("All keys")));
    for (const auto *words : {"On the page “Inbox”", "Everywhere", "Ctrl+K", "Find anything", "F1", "Ctrl+2",
             "Interviews", "Ctrl+Z", "Undo the last decision"})
        QVERIFY2(says(QString::fromUtf8(words)), words);
    uitest::Robot(*text()->window()).shoot(QStringLiteral("help-keys"));
}

void tst_Help::aWordIsFoundInAllTopics()
{
    QVERIFY(m_house.signIn());
    press("F1");
    uitest::Robot robot(*text()->window());
    QVERIFY(robot.fill(QStringLiteral("Search the help"), QStringLiteral("keyring")));
    QCOMPARE(topics(), QStringList(QStringLiteral("Servers and signing in")));
    QVERIFY(says(QStringLiteral("in the keyring of your desktop")));
    QVERIFY(!text()->extraSelections().isEmpty()); // where it stands
    robot.shoot(QStringLiteral("help-found"));
    QVERIFY(robot.fill(QStringLiteral("Search the help"), QStringLiteral("nothing has these words")));
    QVERIFY(topics().isEmpty());
    QVERIFY(says(QStringLiteral("Nothing is said about this")));
}

void tst_Help::aTopicIsLaidOutOnce()
{
    QVERIFY(m_house.signIn());
    press("F1");
    uitest::Robot robot(*text()->window());
    QSignalSpy layouts(text(), &QTextEdit::textChanged);
    QVERIFY(robot.fill(QStringLiteral("Search the help"), QStringLiteral("key")));
    QCOMPARE(layouts.size(), 3); // for each letter
    robot.key(Qt::Key_Down);
    QCOMPARE(layouts.size(), 4);
    text()->window()->close();
    layouts.clear();
    m_house.console->window().activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.console->window().isActiveWindow(), patience);
    press("F1");
    QCOMPARE(layouts.size(), 1);
    QVERIFY(says(QStringLiteral("Plans and reports that wait for your decision")));
}

void tst_Help::whoMayNotSeeAPageIsNotToldOfIt()
{
    QVERIFY(m_house.signIn());
    press("F1");
    QVERIFY(topics().contains(QStringLiteral("Interviews")));
    QVERIFY(!topics().contains(QStringLiteral("Keys")));
    QVERIFY(!topics().contains(QStringLiteral("Server")));
}

void tst_Help::helpIsThereBeforeSigningIn()
{
    press("F1");
    QVERIFY(says(QStringLiteral("Your password is never kept")));
    QVERIFY(!topics().contains(QStringLiteral("Inbox")));
}

void tst_Help::nothingIsLoadedFromAnywhere()
{
    QVERIFY(m_house.signIn());
    press("F1");
    QVERIFY(!text()
            ->loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("file:///etc/passwd")))
            .isValid());
    QVERIFY(!text()->openLinks() || !text()->toHtml().contains(QLatin1String("href")));
}

QTEST_MAIN(tst_Help)
#include "tst_help.moc"
