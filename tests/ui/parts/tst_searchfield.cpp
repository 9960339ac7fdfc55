// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/searchfield.h"

#include <QTest>

using candor::parts::SearchField;

class tst_SearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsTypedIsWantedAMomentLater();
    void returnWantsItAtOnceAndOnce();
    void whatIsPutThereIsNotWanted();
    void whatIsSettledIsNotWantedAgain();

private:
    std::unique_ptr<SearchField> m_field;
    QStringList m_wanted;
};

void tst_SearchField::init()
{
    m_field = std::make_unique<SearchField>(QStringLiteral("Name"), QStringLiteral("Find things"));
    m_wanted.clear();
    m_field->whenWanted([this] { m_wanted.append(m_field->wanted()); });
}

void tst_SearchField::whatIsTypedIsWantedAMomentLater()
{
    QTest::keyClicks(m_field.get(), QStringLiteral(" ada "));
    QVERIFY(m_wanted.isEmpty());
    QTRY_COMPARE(m_wanted, QStringList{QStringLiteral("ada")});
}

void tst_SearchField::returnWantsItAtOnceAndOnce()
{
    QTest::keyClicks(m_field.get(), QStringLiteral("ada"));
    QTest::keyClick(m_field.get(), Qt::Key_Return);
    QCOMPARE(m_wanted, QStringList{QStringLiteral("ada")});
    QTest::keyClicks(m_field.get(), QStringLiteral("x"));
    QTRY_COMPARE(m_wanted, QStringList({QStringLiteral("ada"), QStringLiteral("adax")}));
}

void tst_SearchField::whatIsPutThereIsNotWanted()
{
    QTest::keyClicks(m_field.get(), QStringLiteral("ada"));
    m_field->put(QStringLiteral("bob"));
    QCOMPARE(m_field->wanted(), QStringLiteral("bob"));
    QTest::keyClicks(m_field.get(), QStringLiteral("by"));
    QTRY_COMPARE(m_wanted, QStringList{QStringLiteral("bobby")});
}

void tst_SearchField::whatIsSettledIsNotWantedAgain()
{
    QTest::keyClicks(m_field.get(), QStringLiteral("ada"));
    m_field->settle();
    QTest::keyClicks(m_field.get(), QStringLiteral("h"));
    QTRY_COMPARE(m_wanted, QStringList{QStringLiteral("adah")});
}

QTEST_MAIN(tst_SearchField)
#include "tst_searchfield.moc"
