// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/palettematch.h"
#include "frame/palettesearch.h"
#include "uisupport/robot.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace candor;
using frame::matchOf;
using frame::PaletteEntry;
using frame::PaletteGroup;
using frame::PaletteSearch;
using frame::PaletteSource;
using Standing = PaletteSearch::Standing;

namespace {

constexpr int patience = 60'000; // ms

PaletteEntry entry(const QString &id, const QString &title)
{
    return {id, title, {}, look::Glyph::Info, {}, [] { }};
}

// Answers when the test says so.
class ScriptedSource final : public PaletteSource
{
public:
    ScriptedSource(const QString &title, QChar sign = {})
        : m_title(title)
        , m_sign(sign)
    {
    }

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QChar sign() const override { return m_sign; }
    void find(const QString &text, QObject *reader, const std::function<void(const Found &)> &found) override
    {
        asked.append(text);
        m_reader = reader;
        m_found = found;
    }
    // Nothing happens when nobody waits any more.
    void answer(const Found &found)
    {
        if (m_reader)
            m_found(found);
    }

    QStringList asked;

private:
    QString m_title;
    QChar m_sign;
    QPointer<QObject> m_reader;
    std::function<void(const Found &)> m_found;
};

// "Recent: Inbox | Pages: Keys"
QString told(const PaletteSearch &search)
{
    QStringList groups;
    for (const auto &group : search.groups()) {
        QStringList titles;
        for (const auto &entry : group.entries)
            titles.append(entry.title);
        groups.append(group.title + QStringLiteral(": ") + titles.join(QStringLiteral(", ")));
    }
    return groups.join(QStringLiteral(" | "));
}

} // namespace

class tst_PaletteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsAreFoundByTheirBeginnings_data();
    void wordsAreFoundByTheirBeginnings();
    void theBeginningOfATitleGoesFirst();
    void whatIsAtHandIsThereAtOnce();
    void aSlowSourceHoldsUpNobody();
    void aFailureIsToldAndTakesNothingAway();
    void whatWasAskedForAnotherTextIsDropped();
    void aSignLooksInOnePlace();
    void recentChoicesComeFirst();
    void whatNamesPeopleIsForgottenWithTheSession();

private:
    // With the two sources, which the search owns.
    void begin(PaletteSearch &search);
    void askFor(PaletteSearch &search, const QString &text);

    std::unique_ptr<uitest::SettingsHome> m_settings;
    ScriptedSource *m_interviews = nullptr;
    ScriptedSource *m_keys = nullptr;
};

void tst_PaletteSearch::init()
{
    m_settings = std::make_unique<uitest::SettingsHome>();
}

void tst_PaletteSearch::begin(PaletteSearch &search)
{
    auto interviews = std::make_unique<ScriptedSource>(QStringLiteral("Interviews"), QLatin1Char('#'));
    auto keys = std::make_unique<ScriptedSource>(QStringLiteral("Keys"));
    m_interviews = interviews.get();
    m_keys = keys.get();
    PaletteSearch::Sources sources;
    sources.push_back(std::move(interviews));
    sources.push_back(std::move(keys));
    search.setSources(std::move(sources));
    search.begin({
        {QStringLiteral("Commands"), {entry(QStringLiteral("command:a/Approve"), QStringLiteral("Approve"))},
            QLatin1Char('>')},
        {QStringLiteral("Pages"),
            {entry(QStringLiteral("page:inbox"), QStringLiteral("Inbox")),
                entry(QStringLiteral("page:keys"), QStringLiteral("Keys"))}},
    });
}

void tst_PaletteSearch::askFor(PaletteSearch &search, const QString &text)
{
    const auto before = m_interviews->asked.size();
    search.setText(text);
    QTRY_COMPARE_WITH_TIMEOUT(m_interviews->asked.size(), before + 1, patience);
}

void tst_PaletteSearch::wordsAreFoundByTheirBeginnings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing") << "" << true;
    QTest::newRow("beginning") << "sen" << true;
    QTest::newRow("case") << "SEN" << true;
    QTest::newRow("later word") << "eng" << true;
    QTest::newRow("two, the other way round") << "eng sen" << true;
    QTest::newRow("within a word") << "gineer" << true;
    QTest::newRow("accents in the title") << "munchen" << true;
    QTest::newRow("accents in the text") << "sénior" << true;
    QTest::newRow("sign within") << "cand_71" << true;
    QTest::newRow("one word isn't there") << "senior nurse" << false;
    QTest::newRow("over two words") << "rengi" << false;
}

void tst_PaletteSearch::wordsAreFoundByTheirBeginnings()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    QCOMPARE(matchOf(text, QStringLiteral("Senior Engineer, München · cand_71")).has_value(), isFound);
}

void tst_PaletteSearch::theBeginningOfATitleGoesFirst()
{
    const auto worth
        = [](const char *title) { return matchOf(QStringLiteral("re"), QLatin1String(title)).value(); };
    QVERIFY(worth("Reject") < worth("Quick reject"));
    QVERIFY(worth("Quick reject") < worth("Prepare"));
}

void tst_PaletteSearch::whatIsAtHandIsThereAtOnce()
{
    PaletteSearch search;
    begin(search);
    QCOMPARE(told(search), QStringLiteral("Commands: Approve | Pages: Inbox, Keys"));
    search.setText(QStringLiteral("ke"));
    QCOMPARE(told(search), QStringLiteral("Pages: Keys"));
    search.setText(QStringLiteral("nothing is called so"));
    QCOMPARE(told(search), QString());
    QVERIFY(m_interviews->asked.isEmpty()); // not before nobody types any more
}

void tst_PaletteSearch::aSlowSourceHoldsUpNobody()
{
    PaletteSearch search(std::chrono::milliseconds(0));
    begin(search);
    askFor(search, QStringLiteral("in"));
    QCOMPARE(m_keys->asked, QStringList(QStringLiteral("in")));
    QCOMPARE(told(search), QStringLiteral("Pages: Inbox"));
    m_keys->answer(QList{entry(QStringLiteral("keys/1"), QStringLiteral("Integration"))});
    QCOMPARE(told(search), QStringLiteral("Pages: Inbox | Keys: Integration"));
    QCOMPARE(search.states().at(0).standing, Standing::Asked);
    m_interviews->answer(QList{entry(QStringLiteral("interview/1"), QStringLiteral("Intern"))});
    // What was there stays where it was.
    QCOMPARE(told(search), QStringLiteral("Pages: Inbox | Keys: Integration | Interviews: Intern"));
    QCOMPARE(search.states().at(0).standing, Standing::Found);
}

void tst_PaletteSearch::aFailureIsToldAndTakesNothingAway()
{
    PaletteSearch search(std::chrono::milliseconds(0));
    begin(search);
    askFor(search, QStringLiteral("in"));
    client::Failure failure;
    failure.trouble = client::Trouble::Unreachable;
    m_keys->answer(tl::unexpected(failure));
    QCOMPARE(told(search), QStringLiteral("Pages: Inbox"));
    QCOMPARE(search.states().at(1).standing, Standing::Failed);
    QVERIFY(search.states().at(1).failure.trouble == client::Trouble::Unreachable);
}

void tst_PaletteSearch::whatWasAskedForAnotherTextIsDropped()
{
    PaletteSearch search(std::chrono::milliseconds(0));
    begin(search);
    askFor(search, QStringLiteral("in"));
    m_keys->answer(QList{entry(QStringLiteral("keys/1"), QStringLiteral("Integration"))});
    search.setText(QStringLiteral("inb"));
    QCOMPARE(told(search), QStringLiteral("Pages: Inbox"));
    m_interviews->answer(QList{entry(QStringLiteral("interview/1"), QStringLiteral("Intern"))});
    QCOMPARE(told(search), QStringLiteral("Pages: Inbox"));
    search.end();
    QCOMPARE(search.states().at(0).standing, Standing::Idle);
}

void tst_PaletteSearch::aSignLooksInOnePlace()
{
    PaletteSearch search(std::chrono::milliseconds(0));
    begin(search);
    search.setText(QStringLiteral(">"));
    QCOMPARE(told(search), QStringLiteral("Commands: Approve"));
    askFor(search, QStringLiteral("#7"));
    QCOMPARE(m_interviews->asked, QStringList(QStringLiteral("7"))); // one letter is enough
    QVERIFY(m_keys->asked.isEmpty());
    QCOMPARE(told(search), QString());
    m_interviews->answer(QList{entry(QStringLiteral("interview/1"), QStringLiteral("7 of 9"))});
    QCOMPARE(told(search), QStringLiteral("Interviews: 7 of 9"));
}

void tst_PaletteSearch::recentChoicesComeFirst()
{
    PaletteSearch search(std::chrono::milliseconds(0));
    begin(search);
    search.remember(entry(QStringLiteral("page:keys"), QStringLiteral("Keys")));
    search.remember(entry(QStringLiteral("interview/1"), QStringLiteral("Nurse")));
    search.remember(
        entry(QStringLiteral("help:keys"), QStringLiteral("Keys of another page"))); // as it was there
    begin(search);
    QCOMPARE(told(search), QStringLiteral("Recent: Keys | Commands: Approve | Pages: Inbox"));
    search.remember(entry(QStringLiteral("interview/1"), QStringLiteral("Nurse")));
    search.setText(QStringLiteral("nu"));
    QCOMPARE(told(search), QStringLiteral("Recent: Nurse"));
    search.setText(QStringLiteral("ke"));
    QCOMPARE(told(search), QStringLiteral("Recent: Keys"));

    PaletteSearch next; // after another start
    begin(next);
    QCOMPARE(told(next), QStringLiteral("Recent: Keys | Commands: Approve | Pages: Inbox"));
}

void tst_PaletteSearch::whatNamesPeopleIsForgottenWithTheSession()
{
    PaletteSearch search(std::chrono::milliseconds(0));
    begin(search);
    search.remember(entry(QStringLiteral("interview/1"), QStringLiteral("Nurse · Maria")));
    search.setText(QStringLiteral("maria"));
    QCOMPARE(told(search), QStringLiteral("Recent: Nurse · Maria"));
    begin(search); // as another person
    search.setText(QStringLiteral("maria"));
    QCOMPARE(told(search), QString());
    QVERIFY(!QSettings().value(QStringLiteral("palette/recent")).toString().contains(QLatin1String("Maria")));
}

QTEST_MAIN(tst_PaletteSearch)
#include "tst_palettesearch.moc"
