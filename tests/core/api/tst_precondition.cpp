// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/json.h"
#include "api/precondition.h"

#include <QTest>

using namespace candor;
using api::Precondition;
using domain::ErrorCode;

class tst_Precondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIfMatchNamesTheObjectOrDoesNot_data();
    void anIfMatchNamesTheObjectOrDoesNot();
    void whatIsNoListOfTagsIsRefused_data();
    void whatIsNoListOfTagsIsRefused();
    void withoutAHeaderNothingIsAsked();
    void whatMustNotBeThereMayNotBeChanged();
    void aRefusalTellsTheCurrentTag();
    void withoutAnObjectNoTagFits();
    void anIfNoneMatchKnowsTheTagOrDoesNot_data();
    void anIfNoneMatchKnowsTheTagOrDoesNot();
    void anotherRepresentationHasAnotherTag();
};

namespace {

const QJsonObject object{{QStringLiteral("name"), QStringLiteral("Acme")}};
const QByteArray tag = api::entityTag(api::toBytes(object));

} // namespace

void tst_Precondition::anIfMatchNamesTheObjectOrDoesNot_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the tag") << tag << true;
    QTest::newRow("any") << QByteArray("*") << true;
    QTest::newRow("the second of a list") << "\"other\" ,\t" + tag << true;
    QTest::newRow("another") << QByteArray("\"other\"") << false;
    QTest::newRow("a weak one") << "W/" + tag << false;
    QTest::newRow("a tag with a comma in it") << QByteArray("\"a,b\"") << false;
    QTest::newRow("the empty tag") << QByteArray("\"\"") << false;
    QTest::newRow("a list with empty members") << ", ," + tag + "," << true;
}

void tst_Precondition::anIfMatchNamesTheObjectOrDoesNot()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, fits);
    const auto condition = Precondition::parse(header);
    QVERIFY(condition);
    QVERIFY(!condition->isEmpty());
    const auto checked = condition->check(object);
    QCOMPARE(checked.has_value(), fits);
    if (!fits)
        QCOMPARE(checked.error().code, ErrorCode::PreconditionFailed);
}

void tst_Precondition::whatIsNoListOfTagsIsRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("no quotes") << QByteArray("abc");
    QTest::newRow("an open quote") << QByteArray("\"abc");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a comma and nothing more") << QByteArray(" , ");
    QTest::newRow("two tags without a comma") << tag + " " + tag;
    QTest::newRow("any among others") << tag + ", *";
    QTest::newRow("a blank inside") << QByteArray("\"a b\"");
    QTest::newRow("a small w") << "w/" + tag;
}

void tst_Precondition::whatIsNoListOfTagsIsRefused()
{
    QFETCH(QByteArray, header);
    const auto condition = Precondition::parse(header);
    QVERIFY(!condition);
    QCOMPARE(condition.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(condition.error().fields.first().pointer, QStringLiteral("If-Match"));
    const auto both = Precondition::parse(header, header);
    QVERIFY(!both);
    QCOMPARE(both.error().fields.size(), 2);
    QCOMPARE(both.error().fields.last().pointer, QStringLiteral("If-None-Match"));
}

void tst_Precondition::withoutAHeaderNothingIsAsked()
{
    const auto condition = Precondition::parse({});
    QVERIFY(condition);
    QVERIFY(condition->isEmpty());
    QVERIFY(condition->check(object));
}

void tst_Precondition::whatMustNotBeThereMayNotBeChanged()
{
    for (const auto &known : {QByteArray("*"), tag, "W/" + tag, "\"other\", " + tag}) {
        const auto condition = Precondition::parse({}, known);
        QVERIFY(condition);
        const auto refused = condition->check(object);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PreconditionFailed);
        QCOMPARE(refused.error().entityTag, tag);
        QVERIFY(condition->checkAbsent());
    }
    QVERIFY(Precondition::parse({}, QByteArray("\"other\""))->check(object));
    QVERIFY(Precondition::parse(tag, QByteArray("\"other\""))->check(object));
    QVERIFY(!Precondition::parse(tag, QByteArray("*"))->check(object));
}

void tst_Precondition::aRefusalTellsTheCurrentTag()
{
    const auto refused = Precondition::parse(QByteArray("\"other\""))->check(object);
    QVERIFY(!refused);
    QCOMPARE(refused.error().entityTag, tag);
}

void tst_Precondition::withoutAnObjectNoTagFits()
{
    QVERIFY(Precondition().checkAbsent());
    for (const auto &header : {QByteArray("*"), tag}) {
        const auto refused = Precondition::parse(header)->checkAbsent();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PreconditionFailed);
        QVERIFY(refused.error().entityTag.isEmpty());
    }
}

void tst_Precondition::anIfNoneMatchKnowsTheTagOrDoesNot_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("known");
    QTest::newRow("the tag") << tag << true;
    QTest::newRow("a weak one") << "W/" + tag << true;
    QTest::newRow("any") << QByteArray(" * ") << true;
    QTest::newRow("one of a list") << "\"other\", " + tag << true;
    QTest::newRow("another") << QByteArray("\"other\"") << false;
    QTest::newRow("a part of the tag") << '"' + tag.mid(3) << false;
    QTest::newRow("the tag without quotes") << tag.mid(1, tag.size() - 2) << false;
}

void tst_Precondition::anIfNoneMatchKnowsTheTagOrDoesNot()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, known);
    QCOMPARE(api::isKnown(header, tag), known);
}

void tst_Precondition::anotherRepresentationHasAnotherTag()
{
    QVERIFY(api::entityTag("{}") != tag);
    QVERIFY(tag.startsWith('"') && tag.endsWith('"') && tag.size() == 34);
}

QTEST_APPLESS_MAIN(tst_Precondition)
#include "tst_precondition.moc"
