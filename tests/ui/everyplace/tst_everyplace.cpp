// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/translations.h"
#include "looking.h"
#include "pages/pages.h"
#include "parts/codeview.h"
#include "stage.h"
#include "uisupport/clipping.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QStyle>
#include <QTableView>
#include <QTranslator>

using namespace candor;
using uitest::Place;
using uitest::Stage;

namespace {

const QString english = QStringLiteral("en");
const QString arabic = QStringLiteral("ar");

// Every word as it is and longer by two fifths, as other languages are.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        auto longer = QString::fromUtf8(text);
        for (auto missing = longer.size() * 2 / 5; missing > 0; missing -= 6)
            longer += QLatin1Char(' ') + QString(std::min<qsizetype>(missing, 5), QLatin1Char('m'));
        return longer;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// Names that programs call things by.
const QRegularExpression &rawName()
{
    static const QRegularExpression names(QStringLiteral(
        R"(\b[A-Z]{2,}_[A-Z_]+\b|\brun_\w{6,}|[0-9a-f]{8}-[0-9a-f]{4}-|\b(interview|plan|assessment|webhook|agent)[._][a-z]+[._a-z]*\b|\b(PENDING|APPROVED|REJECTED|COMPLETED|CANCELLED|SENIOR|JUNIOR|TENANT|PLATFORM)\b)"));
    return names;
}

// What only shows the server's own names: settings by their keys, the log.
bool isForPrograms(const Place &place)
{
    return place.name == QLatin1String("server-settings") || place.name == QLatin1String("server-log");
}

} // namespace

// What is true of every page, whoever wrote it, in every language.
class tst_EveryPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theChosenLanguageGoesBeforeTheSystems();
    void datesNumbersAndQtsOwnWordsAreOfTheLanguage();
    void noLetterOpensTwoThingsOfAMenu_data();
    void noLetterOpensTwoThingsOfAMenu();
    void longerWordsAreNotClipped();
    void tablesAreAsWideAsTheirPlace();
    void noTwoPagesOfTheSidebarShareTheirIcon();
    void nobodyReadsWhatProgramsCallThings_data();
    void nobodyReadsWhatProgramsCallThings();
    void arabicIsReadFromTheRight();

private:
    // Calls `look` at every place; what it finds is named by the place.
    void everywhere(const std::function<QStringList(const Place &)> &look, QStringList *found);

    Stage m_stage;
};

void tst_EveryPlace::initTestCase()
{
    const auto trouble = m_stage.build(Stage::World::Full);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void tst_EveryPlace::cleanup()
{
    m_stage.close();
    QSettings().remove(QStringLiteral("interface/language"));
    desktop::useLanguage(english);
}

void tst_EveryPlace::everywhere(const std::function<QStringList(const Place &)> &look, QStringList *found)
{
    for (const bool isOwner : {false, true}) {
        QVERIFY(m_stage.open());
        m_stage.window().resize(1280, 800);
        QVERIFY(m_stage.signIn(isOwner));
        for (const auto &place : m_stage.places()) {
            if (place.isOwners != isOwner)
                continue;
            QVERIFY2(m_stage.visit(place), qPrintable(place.name));
            QCoreApplication::processEvents(); // laid out
            for (const auto &what : look(place))
                found->append(place.name + QStringLiteral(": ") + what);
        }
        m_stage.close();
    }
}

void tst_EveryPlace::theChosenLanguageGoesBeforeTheSystems()
{
    const QString key = QStringLiteral("interface/language");
    QCOMPARE(desktop::wantedLanguage(), english); // nothing chosen, and the tests' system speaks C
    QSettings().setValue(key, QStringLiteral("de"));
    QCOMPARE(desktop::wantedLanguage(), QStringLiteral("de"));
    QSettings().setValue(key, QStringLiteral("fr-CA"));
    QCOMPARE(desktop::wantedLanguage(), QStringLiteral("fr"));
    QSettings().setValue(key, QStringLiteral("tlh"));
    QCOMPARE(desktop::wantedLanguage(), english);
}

void tst_EveryPlace::datesNumbersAndQtsOwnWordsAreOfTheLanguage()
{
    desktop::useLanguage(QStringLiteral("de"));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    QCOMPARE(QCoreApplication::translate("Words", "%Ln days", nullptr, 2), QStringLiteral("2 Tage"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    desktop::useLanguage(arabic);
    QCOMPARE(QLocale().toString(12), QStringLiteral("١٢"));
    QCOMPARE(QCoreApplication::translate("Words", "%Ln days", nullptr, 2), QStringLiteral("يومان"));
    QCOMPARE(QCoreApplication::translate("Words", "%Ln days", nullptr, 5), QStringLiteral("٥ أيام"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    desktop::useLanguage(english);
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QCoreApplication::translate("KeyForm", "In %Ln days", nullptr, 1), QStringLiteral("In 1 day"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void tst_EveryPlace::noLetterOpensTwoThingsOfAMenu_data()
{
    QTest::addColumn<QString>("language");
    for (const auto *language : {"en", "de", "fr", "es", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_EveryPlace::noLetterOpensTwoThingsOfAMenu()
{
    QFETCH(QString, language);
    desktop::useLanguage(language);
    QVERIFY(m_stage.open());
    auto menus = m_stage.window().findChildren<QMenu *>();
    QVERIFY(menus.size() > 4);
    QList<QList<QAction *>> lists{m_stage.window().findChild<QMenuBar *>()->actions()};
    for (const auto *menu : std::as_const(menus))
        lists.append(menu->actions());
    for (const auto &actions : std::as_const(lists)) {
        QSet<QChar> letters;
        for (const auto *action : actions) {
            const auto text = action->text();
            const auto at = text.indexOf(QLatin1Char('&'));
            if (at < 0)
                continue;
            const auto letter = text.at(at + 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(text));
            letters.insert(letter);
        }
    }
}

void tst_EveryPlace::longerWordsAreNotClipped()
{
    LongWords words;
    QCoreApplication::installTranslator(&words);
    QStringList clipped;
    const auto look = [this](const Place &) {
        const auto isFine = [this] { return uitest::clippedIn(m_stage.shown()).isEmpty(); };
        return QTest::qWaitFor(isFine) ? QStringList() : uitest::clippedIn(m_stage.shown()); // layouts settle
    };
    everywhere(look, &clipped);
    QCoreApplication::removeTranslator(&words);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
}

// At first, before somebody has made columns wider or added some.
void tst_EveryPlace::tablesAreAsWideAsTheirPlace()
{
    QSettings().remove(QStringLiteral("tables")); // as longer words had them
    QStringList wider;
    const auto widerNow = [this] {
        QStringList here;
        for (const auto *table : m_stage.window().findChildren<QTableView *>()) {
            if (table->isVisible() && table->horizontalScrollBar()->maximum() > 0)
                here.append(table->accessibleName());
        }
        return here;
    };
    const auto look = [&widerNow](const Place &) {
        const auto isFine = [&widerNow] { return widerNow().isEmpty(); };
        return QTest::qWaitFor(isFine) ? QStringList() : widerNow(); // layouts settle
    };
    everywhere(look, &wider);
    QVERIFY2(wider.isEmpty(), qPrintable(wider.join(QLatin1Char('\n'))));
}

void tst_EveryPlace::noTwoPagesOfTheSidebarShareTheirIcon()
{
    QMap<look::Glyph, QString> owners;
    for (const auto &page : pages::allPages()) {
        if (page.group == frame::Group::Unlisted)
            continue;
        QVERIFY2(!owners.contains(page.glyph),
            qPrintable(page.title + QStringLiteral(" and ") + owners.value(page.glyph)));
        owners.insert(page.glyph, page.title);
    }
    QVERIFY(owners.size() > 10);
}

void tst_EveryPlace::nobodyReadsWhatProgramsCallThings_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << english;
    QTest::newRow("ar") << arabic;
}

void tst_EveryPlace::nobodyReadsWhatProgramsCallThings()
{
    QFETCH(QString, language);
    desktop::useLanguage(language);
    QStringList raw;
    const auto look = [this](const Place &place) {
        return isForPrograms(place) ? QStringList() : uitest::wordsOf(m_stage.shown()).filter(rawName());
    };
    everywhere(look, &raw);
    QVERIFY2(raw.isEmpty(), qPrintable(raw.join(QLatin1Char('\n'))));
}

void tst_EveryPlace::arabicIsReadFromTheRight()
{
    desktop::useLanguage(arabic);
    QVERIFY(m_stage.open());
    int passwords = 0;
    for (const auto *field : m_stage.window().findChildren<QLineEdit *>()) {
        if (field->echoMode() == QLineEdit::Password) { // its eye stands where the line ends
            QCOMPARE(field->layoutDirection(), Qt::RightToLeft);
            ++passwords;
        }
    }
    QVERIFY(passwords > 0);
    m_stage.close();
    QStringList wrong;
    const auto look = [this](const Place &) {
        QStringList here;
        for (const auto *text : m_stage.window().findChildren<QPlainTextEdit *>()) {
            const bool isCode = dynamic_cast<const parts::CodeView *>(text) && text->isVisible();
            if (isCode && text->layoutDirection() != Qt::LeftToRight)
                here.append(QStringLiteral("code from the right"));
        }
        for (const auto *table : m_stage.window().findChildren<QTableView *>()) {
            if (table->isVisible() && table->columnViewportPosition(0) < table->columnViewportPosition(1))
                here.append(QStringLiteral("a table from the left"));
        }
        for (const auto *field : m_stage.window().findChildren<QLineEdit *>()) {
            const auto side = QStyle::visualAlignment(Qt::RightToLeft, field->alignment());
            if (field->isVisible() && !(side & Qt::AlignRight) && !field->text().isEmpty())
                here.append(QStringLiteral("a field from the left: ") + field->text());
        }
        if (m_stage.window().layoutDirection() != Qt::RightToLeft)
            here.append(QStringLiteral("the window"));
        return here;
    };
    everywhere(look, &wrong);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

int main(int argc, char **argv)
{
    qputenv("LANGUAGE", ""); // the system's languages are C's, whoever runs the test
    QApplication application(argc, argv);
    tst_EveryPlace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_everyplace.moc"
