// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/metrics.h"
#include "look/style.h"
#include "parts/buttons.h"
#include "parts/menubutton.h"
#include "parts/pagehead.h"
#include "parts/statestack.h"
#include "parts/tableheader.h"

#include <QApplication>
#include <QLabel>
#include <QStandardItemModel>
#include <QTest>

using namespace candor;

// What every page has in common stands at the same places on each.
class tst_PageHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Scheme::Light); }
    void headsAreOfOneHeightWhateverIsInThem();
    void theFirstColumnBeginsWhereTheTitleDoes();
    void aNoticeLeavesNoWordAlone();
    void aButtonThatOpensSomethingHasRoomForItsArrow();
};

void tst_PageHead::headsAreOfOneHeightWhateverIsInThem()
{
    const std::unique_ptr<QWidget> bare(parts::pageHead(QStringLiteral("Board"), {}));
    const std::unique_ptr<QWidget> full(
        parts::pageHead(QStringLiteral("Keys"), {parts::button(QStringLiteral("New key"))}));
    QCOMPARE(bare->sizeHint().height(), full->sizeHint().height());
}

void tst_PageHead::theFirstColumnBeginsWhereTheTitleDoes()
{
    QStandardItemModel model(1, 3);
    parts::TableHeader header(nullptr);
    header.setModel(&model);
    header.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(parts::TableHeader::room(header, 0).left(), look::space::l);
    QCOMPARE(parts::TableHeader::room(header, 1).left(), look::space::m);
    header.setSectionHidden(0, true);
    QCOMPARE(parts::TableHeader::room(header, 1).left(), look::space::l);
    header.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(parts::TableHeader::room(header, 1).right(), look::space::l);
    QCOMPARE(parts::TableHeader::room(header, 1).left(), look::space::m);
}

void tst_PageHead::aNoticeLeavesNoWordAlone()
{
    parts::StateStack faces(new QWidget, parts::StateStack::Skeleton::Table);
    faces.resize(900, 600);
    const auto advice
        = QStringLiteral("Once a webhook is set up, each event on its way to it is listed here.");
    faces.showNotice({look::Glyph::Info, look::Tone::Neutral, QStringLiteral("Nothing"), advice});
    faces.show();
    QVERIFY(QTest::qWaitForWindowExposed(&faces));
    const QLabel *label = nullptr;
    for (const auto *one : faces.findChildren<QLabel *>())
        label = one->text() == advice ? one : label;
    QVERIFY(label);
    const int line = label->fontMetrics().lineSpacing();
    const int whole = label->fontMetrics().horizontalAdvance(advice);
    QCOMPARE(label->height() / line, 2);
    QVERIFY2(label->width() < whole * 2 / 3, qPrintable(QString::number(label->width())));
    QVERIFY(label->heightForWidth(label->width()) <= label->height());
    const int middle = label->mapTo(&faces, label->rect().center()).x();
    QVERIFY2(qAbs(middle - faces.width() / 2) <= 1, qPrintable(QString::number(middle)));
}

void tst_PageHead::aButtonThatOpensSomethingHasRoomForItsArrow()
{
    QMenu menu;
    const std::unique_ptr<QPushButton> plain(parts::button(QStringLiteral("Export")));
    const std::unique_ptr<QPushButton> opening(parts::menuButton(QStringLiteral("Export"), &menu));
    QCOMPARE(opening->text(), QStringLiteral("Export")); // which others read, too
    QVERIFY(opening->sizeHint().width() >= plain->sizeHint().width() + 12);
}

QTEST_MAIN(tst_PageHead)
#include "tst_pagehead.moc"
