// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uihouse/house.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

class tst_PlanEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEditIsTheNextVersion();
    void whatIsWrongIsSaidAtItsFieldAndNotSaved();
    void aRequirementThatNoQuestionAsksForIsNamed();
    void questionsComeAndGo();
    void anotherVersionAsksWhichGoesOn();
    void whatWasTypedIsThereTheNextTime();
    void nothingIsTypedOrSentTwiceWhileAPlanIsSaved();
    void theAnswerOfASaveBelongsToItsPlan();
    void whoeverWentElsewhereIsNotCalledBack();
    void aPlanThatCanBeEditedAgainIsShownAsItWasTyped();
    void changesAreThrownAwayWhenItIsConfirmed();

private:
    bool openEditor();
    bool retitle(const QString &title);
    [[nodiscard]] QJsonObject plan();
    // Saves, and keeps the answer back until the proxy is told to release it.
    bool saveSlowly();
    void edit(const QString &runId);
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool canSave() const;

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
    QString m_runId;
};

void tst_PlanEditor::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_PlanEditor::init()
{
    QVERIFY(m_house.open(m_server));
    m_runId = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_1"));
    QVERIFY2(!m_runId.isEmpty(), qPrintable(m_server.explanation()));
    QVERIFY(m_house.openInbox(1));
    QVERIFY(openEditor());
}

void tst_PlanEditor::cleanup()
{
    m_house.close();
    m_server.call("DELETE", QStringLiteral("/integration/interviews/") + m_runId);
}

bool tst_PlanEditor::openEditor()
{
    m_house.list()->setFocus();
    m_house.robot->key(Qt::Key_E);
    return QTest::qWaitFor(
        [this] { return m_house.robot->sees(QStringLiteral("Nothing is wrong")); }, patience);
}

bool tst_PlanEditor::retitle(const QString &title)
{
    return m_house.robot->fill(QStringLiteral("Title"), title);
}

QJsonObject tst_PlanEditor::plan()
{
    return m_server.call("GET", QStringLiteral("/integration/interviews/") + m_runId)
        .value(QLatin1String("plan"))
        .toObject();
}

bool tst_PlanEditor::saveSlowly()
{
    m_house.proxy->add({"PUT", "/plan", Fault::Hold});
    return m_house.robot->press(QStringLiteral("Save as the next version"))
        && QTest::qWaitFor([this] { return m_house.proxy->held() == 1; }, patience);
}

void tst_PlanEditor::edit(const QString &runId)
{
    m_house.console->workspace().navigator().go({"plan-editor", runId});
}

QString tst_PlanEditor::title() const
{
    const auto *field = qobject_cast<QLineEdit *>(m_house.robot->find(QStringLiteral("Title")));
    return field ? field->text() : QString();
}

bool tst_PlanEditor::canSave() const
{
    const auto commands = m_house.console->window().currentPage()->commands();
    return std::any_of(commands.begin(), commands.end(), [](const QAction *action) {
        return action->text() == QLatin1String("Save as the next version") && action->isEnabled();
    });
}

void tst_PlanEditor::anEditIsTheNextVersion()
{
    QVERIFY(!m_house.robot->press(QStringLiteral("Save as the next version"))); // nothing is changed
    m_house.robot->shoot(QStringLiteral("plan-editor"));
    QVERIFY(retitle(QStringLiteral("Another title")));
    QVERIFY(m_house.robot->press(QStringLiteral("Save as the next version")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("This is version 2 now")), patience);
    QCOMPARE(plan().value(QLatin1String("title")).toString(), QStringLiteral("Another title"));
    QCOMPARE(plan().value(QLatin1String("version")).toInt(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Plan, version 2")), patience);
}

void tst_PlanEditor::whatIsWrongIsSaidAtItsFieldAndNotSaved()
{
    auto *minutes = m_house.robot->find(QStringLiteral("Length in minutes"));
    QVERIFY(minutes);
    minutes->setFocus();
    m_house.robot->key(Qt::Key_Up);
    QVERIFY(m_house.robot->sees(QStringLiteral("To mend")));
    QVERIFY(minutes->accessibleDescription().contains(
        QStringLiteral("The sections don't take as many minutes as the interview.")));
    QVERIFY(!m_house.robot->press(QStringLiteral("Save as the next version")));
    m_house.robot->shoot(QStringLiteral("plan-editor-wrong"));
    minutes->setFocus();
    m_house.robot->key(Qt::Key_Down);
    QVERIFY(m_house.robot->sees(QStringLiteral("Nothing is wrong")));
    auto *text = m_house.robot->find(QStringLiteral("Text of 2.1"));
    QVERIFY(text);
    text->setFocus();
    m_house.robot->key(Qt::Key_A, Qt::ControlModifier);
    m_house.robot->key(Qt::Key_Delete);
    QVERIFY(m_house.robot->sees(QStringLiteral("To mend")));
    QVERIFY(text->accessibleDescription().contains(QStringLiteral("Write the question.")));
    QVERIFY(!m_house.robot->press(QStringLiteral("Save as the next version")));
    QCOMPARE(plan().value(QLatin1String("version")).toInt(), 1);
}

void tst_PlanEditor::aRequirementThatNoQuestionAsksForIsNamed()
{
    const auto requirements = plan().value(QLatin1String("mustHave")).toArray();
    QVERIFY(!requirements.isEmpty());
    const auto isNamed = [this](const QJsonValue &requirement) {
        return m_house.robot->sees(QStringLiteral("No question asks for “%1”.").arg(requirement.toString()));
    };
    QVERIFY(std::none_of(requirements.begin(), requirements.end(), isNamed));
    QVERIFY(m_house.robot->press(QStringLiteral("Remove section 2")));
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(requirements.begin(), requirements.end(), isNamed), patience);
    QVERIFY(!m_house.robot->press(QStringLiteral("Save as the next version")));
}

void tst_PlanEditor::questionsComeAndGo()
{
    QVERIFY(!m_house.robot->find(QStringLiteral("Text of 1.2")));
    QVERIFY(retitle(QStringLiteral("With another question"))); // what is typed stays
    QVERIFY(m_house.robot->press(QStringLiteral("Add a question to section 1")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->find(QStringLiteral("Text of 1.2")), patience);
    QVERIFY(m_house.robot->sees(QStringLiteral("To mend")));
    QVERIFY(m_house.robot->fill(QStringLiteral("Text of 1.2"), QStringLiteral("What else should we know?")));
    QVERIFY(m_house.robot->sees(QStringLiteral("Nothing is wrong")));
    QVERIFY(m_house.robot->press(QStringLiteral("Remove question 1.1")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_house.robot->find(QStringLiteral("Text of 1.2")), patience);
    QVERIFY(m_house.robot->press(QStringLiteral("Save as the next version")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("This is version 2 now")), patience);
    const auto section = plan().value(QLatin1String("sections")).toArray().first().toObject();
    const auto questions = section.value(QLatin1String("questions")).toArray();
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions.first().toObject().value(QLatin1String("text")).toString(),
        QStringLiteral("What else should we know?"));
    QCOMPARE(plan().value(QLatin1String("title")).toString(), QStringLiteral("With another question"));
}

void tst_PlanEditor::anotherVersionAsksWhichGoesOn()
{
    QVERIFY(retitle(QStringLiteral("Mine")));
    m_server.call("PUT", QStringLiteral("/integration/interviews/%1/plan").arg(m_runId),
        {{QStringLiteral("title"), QStringLiteral("Theirs")}}, {{"If-Match", "*"}});
    QVERIFY(m_house.robot->press(QStringLiteral("Save as the next version")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Before is theirs")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->find(QStringLiteral("Title, before")), patience);
    m_house.robot->shoot(QStringLiteral("plan-editor-conflict"));
    QCOMPARE(plan().value(QLatin1String("title")).toString(), QStringLiteral("Theirs"));
    QVERIFY(m_house.robot->press(QStringLiteral("Keep mine")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("This is version 3 now")), patience);
    QCOMPARE(plan().value(QLatin1String("title")).toString(), QStringLiteral("Mine"));
}

void tst_PlanEditor::whatWasTypedIsThereTheNextTime()
{
    QVERIFY(retitle(QStringLiteral("Half a thought")));
    m_house.console->session().signOut();
    QVERIFY(m_house.openInbox(1));
    m_house.list()->setFocus();
    m_house.robot->key(Qt::Key_E);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("are here again")), patience);
    QVERIFY(m_house.robot->press(QStringLiteral("Save as the next version")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("This is version 2 now")), patience);
    QCOMPARE(plan().value(QLatin1String("title")).toString(), QStringLiteral("Half a thought"));
    QVERIFY(!plan().value(QLatin1String("greeting")).toString().isEmpty());
}

void tst_PlanEditor::nothingIsTypedOrSentTwiceWhileAPlanIsSaved()
{
    QVERIFY(retitle(QStringLiteral("On its way")));
    QVERIFY(canSave());
    QVERIFY(saveSlowly());
    QVERIFY(!m_house.robot->find(QStringLiteral("Title"))->isEnabled());
    QVERIFY(!canSave());
    QVERIFY(!m_house.robot->press(QStringLiteral("Discard")));
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("This is version 2 now")), patience);
    QCOMPARE(m_house.proxy->count("PUT", "/plan"), 1);
    edit(m_runId);
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("On its way"), patience);
    QVERIFY(m_house.robot->find(QStringLiteral("Title"))->isEnabled());
}

void tst_PlanEditor::theAnswerOfASaveBelongsToItsPlan()
{
    const auto other = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_2"));
    QVERIFY2(!other.isEmpty(), qPrintable(m_server.explanation()));
    QVERIFY(retitle(QStringLiteral("Of the first")));
    QVERIFY(saveSlowly());
    edit(other);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Nothing is wrong")), patience);
    QVERIFY(retitle(QStringLiteral("Of the second")));
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("This is version 2 now")), patience);
    QCOMPARE(m_house.console->workspace().navigator().current(), (frame::Address{"plan-editor", other}));
    QCOMPARE(title(), QStringLiteral("Of the second"));
    QVERIFY(canSave());
    QCOMPARE(plan().value(QLatin1String("title")).toString(), QStringLiteral("Of the first"));
    edit(m_runId);
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("Of the first"), patience);
    QVERIFY(!m_house.robot->sees(QStringLiteral("are here again"))); // its draft is gone
    edit(other);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("are here again")), patience);
    QCOMPARE(title(), QStringLiteral("Of the second"));
    m_server.call("DELETE", QStringLiteral("/integration/interviews/") + other);
}

void tst_PlanEditor::whoeverWentElsewhereIsNotCalledBack()
{
    QVERIFY(retitle(QStringLiteral("Left alone")));
    QVERIFY(saveSlowly());
    m_house.console->workspace().navigator().go({"interviews"});
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("This is version 2 now")), patience);
    QCOMPARE(m_house.console->workspace().navigator().current().page, "interviews");
    QCOMPARE(plan().value(QLatin1String("title")).toString(), QStringLiteral("Left alone"));
}

void tst_PlanEditor::aPlanThatCanBeEditedAgainIsShownAsItWasTyped()
{
    const auto path = QStringLiteral("/integration/interviews/") + m_runId;
    QVERIFY(retitle(QStringLiteral("Still here")));
    auto decided = m_server.call("GET", path);
    decided.insert(QLatin1String("state"), QStringLiteral("APPROVED"));
    m_house.proxy->add({"GET", path.toUtf8(), Fault::Answer,
        FaultyProxy::answerOf(200, QJsonDocument(decided).toJson(), "Content-Type: application/json\r\n")});
    m_house.robot->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("This plan can't be edited")), patience);
    QVERIFY(!canSave());
    m_house.proxy->clear();
    m_house.robot->key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("Still here"), patience);
    QVERIFY(canSave());
    m_house.proxy->add({"GET", path.toUtf8(), Fault::Answer,
        FaultyProxy::answerOf(200, QJsonDocument(decided).toJson(), "Content-Type: application/json\r\n")});
    m_house.robot->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Go to the inbox")), patience);
    QVERIFY(m_house.robot->press(QStringLiteral("Go to the inbox")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->isVisible(), patience);
}

void tst_PlanEditor::changesAreThrownAwayWhenItIsConfirmed()
{
    QVERIFY(retitle(QStringLiteral("Not meant")));
    QVERIFY(m_house.robot->press(QStringLiteral("Discard")));
    QVERIFY(m_house.robot->find(QStringLiteral("Back"))->hasFocus());
    QVERIFY(m_house.robot->press(QStringLiteral("Back")));
    QCOMPARE(title(), QStringLiteral("Not meant"));
    QVERIFY(m_house.robot->press(QStringLiteral("Discard")));
    QVERIFY(m_house.robot->press(QStringLiteral("Throw it away")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->isVisible(), patience);
    edit(m_runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Nothing is wrong")), patience);
    QVERIFY(title() != QLatin1String("Not meant"));
    QVERIFY(m_house.robot->press(QStringLiteral("Discard"))); // of nothing
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->isVisible(), patience);
}

QTEST_MAIN(tst_PlanEditor)
#include "tst_planeditor.moc"
